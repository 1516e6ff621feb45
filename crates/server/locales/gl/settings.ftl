# Os axustes. Prefixo: settings-. As datas e as duracións chegan xa en palabras.

settings-save = Gardar
settings-edit = Editar
settings-actions = Accións
settings-done-saved = Gardado.

## Papeis

settings-role-agent = axente
settings-role-agent-about = Atende casos: lévaos, escribe, pide axuda e resólveos.
settings-role-lead = responsable de equipo
settings-role-lead-about = Ademais, reparte os casos de todos e decide sobre os correos en corentena.
settings-role-manager = dirección
settings-role-manager-about = Ademais, cambia o que a empresa di de si mesma: nome, trato, horario e promesas.
settings-role-compliance = cumprimento normativo
settings-role-compliance-about = Pode velo e comprobalo todo; nos casos só escribe notas internas.
settings-role-admin = administración
settings-role-admin-about = Ademais, coida da instalación: axentes, caixas de correo e claves da API.

## Empresa

settings-business-text = Como se presenta ás persoas e como lles chama.
settings-business-contact = Nome e contacto
settings-business-contact-text = Encabeza os correos e a páxina de cada caso.
settings-business-name = Nome
settings-business-phone = Teléfono de atención
settings-business-phone-hint = Sempre a un paso dunha persoa: aparece na páxina de cada caso.
settings-business-url = Enderezo desta instalación
settings-business-url-hint = Para as ligazóns dos correos. Se cambia o nome, as chaves de acceso deixan de valer e hai que crealas outra vez.
settings-business-signature = Sinatura
settings-business-signature-hint = Vai ao pé de cada resposta por correo.
settings-business-persons = As persoas
settings-business-persons-text = A palabra que usan na casa, e o trato cando non se sabe outro.
settings-business-one = Se é unha
settings-business-many = Se son varias
settings-word-person = persoa
settings-word-client = clienta ou cliente
settings-word-patient = paciente
settings-word-pupil = alumna ou alumno
settings-word-neighbour = veciña ou veciño
settings-word-member = socia ou socio
settings-business-form = Trato
settings-form-usted = de vostede
settings-form-tu = de ti
settings-form-vos = de vos
settings-business-language = Lingua e hora
settings-business-language-text = A cada persoa contéstaselle na lingua en que escribiu.
settings-business-language-label = Lingua da casa
settings-business-zone = Zona horaria
settings-business-calling-code = Prefixo do país
settings-business-calling-code-hint = Completa os teléfonos escritos sen el. España é 34.

## Horario

settings-hours-text = Con el cóntanse os prazos.
settings-hours-week = En total, { $length } de atención á semana.
settings-hours-open = Agora está aberto.
settings-hours-closed = Agora está pechado; abre { $opening }.
settings-hours-never = Non abre ningún día.
settings-hours-each-week = Cada semana
settings-hours-each-week-text = Un día pode ter varios tramos. Un día sen tramos está pechado.
settings-hours-shut = pechado
settings-hours-from = { $day }, desde
settings-hours-to = { $day }, ata
settings-hours-until = a
settings-hours-add = tramo
settings-hours-remove = Quitar o tramo { $number } do { $day }
settings-hours-promise = O que prometemos
settings-hours-promise-text = Dicímosllo a cada persoa ao recibir a súa mensaxe, co día e a hora.
settings-hours-answer = Primeira resposta
settings-hours-answer-unit = horas de atención
settings-hours-answer-hint = Se alguén escribe agora: { $due }. Con 0 non se promete nada.
settings-hours-answer-none = Non se promete nada.
settings-hours-reopen = Reabrir
settings-hours-reopen-unit = días
settings-hours-reopen-hint = Durante ese tempo, unha mensaxe máis reabre o caso resolto. Despois, empeza outro.
settings-day-mon = luns
settings-day-tue = martes
settings-day-wed = mércores
settings-day-thu = xoves
settings-day-fri = venres
settings-day-sat = sábado
settings-day-sun = domingo
settings-holidays = Días pechados
settings-holidays-text = Os prazos non contan eses días.
settings-holidays-past = { $count ->
    [one] 1 día que xa pasou
   *[other] { $count } días que xa pasaron
}
settings-holidays-none = Non hai ningún por vir.
settings-holiday-date = Día
settings-holiday-name = Nome
settings-holiday-kind = Que día é
settings-holiday-public = festivo
settings-holiday-own-choice = peche propio
settings-holiday-kind-hint = Un peche propio (unha ponte, media Noiteboa) non alonga os prazos que a lei conta en días hábiles.
settings-holiday-own = peche propio
settings-holiday-hours = Horario dese día, desde
settings-holiday-hours-to = Horario dese día, ata
settings-holiday-hours-hint = Baleiro: pechado todo o día.
settings-holiday-add = Engadir o día
settings-holiday-remove = Quitar
settings-done-holiday = Día engadido.
settings-done-holiday-off = Día quitado.

## Axentes

settings-agents-text = Quen atende, e que pode facer cadaquén.
settings-agents-invite = Convidar
settings-agents-name = Nome
settings-agents-role = Papel
settings-agents-seen = Última vez
settings-agents-open = Casos abertos
settings-agents-out = sen acceso
settings-agents-no-session = sen sesión aberta
settings-agent-factor-passkey = chave de acceso
settings-agent-factor-code = código
settings-agent-factor-none = ningún
settings-agent-factor-never = aínda non entrou
settings-agents-new = Convidar a alguén
settings-agents-new-text = Esmero fai unha ligazón para que escolla o seu contrasinal.
settings-agents-invite-do = Facer a invitación
settings-agents-invited = A invitación de { $name } está feita
settings-agents-link = Fágalle chegar esta ligazón por onde adoiten falar. Vale unha vez e non se volverá amosar.
settings-agent-who = Quen é
settings-agent-since = Desde o { $since }
settings-agent-open = { $count ->
    [0] sen casos abertos
    [one] 1 caso aberto
   *[other] { $count } casos abertos
}
settings-agent-role-text = Que pode ver e facer.
settings-agent-access = Acceso
settings-agent-link = Facer unha ligazón nova
settings-agent-link-text = Se perdeu o contrasinal ou a invitación caducou
settings-agent-link-made = Ligazón feita
settings-agent-factors = Quitarlle o segundo paso
settings-agent-factors-text = Se perdeu o teléfono ou o equipo da chave de acceso
settings-agent-disable = Quitarlle o acceso
settings-agent-disable-text = { $count ->
    [0] Xa non traballa aquí: o que escribiu queda
    [one] Xa non traballa aquí: o seu caso aberto queda sen dono e o que escribiu queda
   *[other] Xa non traballa aquí: os seus { $count } casos abertos quedan sen dono e o que escribiu queda
}
settings-agent-enable = Devolverlle o acceso
settings-agent-out = Non pode entrar. O que escribiu segue nos casos.
settings-done-disabled = Acceso quitado. Os seus casos están agora en «Sen dono».
settings-done-enabled = Pode entrar outra vez.
settings-done-factors = Segundo paso e chaves de acceso quitados. Entra só co contrasinal ata que volva activalos.

## API

settings-api-reference = Referencia
settings-api-text = Claves coas que outros programas len e escriben aquí.
settings-tokens = Claves da API
settings-tokens-none = Aínda non hai ningunha.
settings-token-may = Pode
settings-token-ends = Caduca
settings-token-ends-year = nun ano
settings-token-ends-quarter = en 90 días
settings-token-ends-never = nunca
settings-token-never = nunca
settings-token-unused = aínda non se usou
settings-token-revoked = revogada o { $at }
settings-token-over = xa non vale
settings-token-revoke = Revogar
settings-token-new = Clave nova
settings-token-new-text = Cada programa, a súa: así pódese revogar sen parar os demais.
settings-token-what = Que pode facer
settings-token-do = Crear a clave
settings-token-made = Clave creada: { $name }
settings-token-once = Cópiea agora: non se volverá amosar. Gardamos só a súa pegada.
settings-scope-persons-read = ler persoas
settings-scope-persons-write = crear e cambiar persoas
settings-scope-cases-read = ler casos e mensaxes
settings-scope-cases-write = abrir casos e decidir sobre eles
settings-scope-messages-write = escribir mensaxes, respostas e notas
settings-scope-journal-read = ler o diario
settings-done-revoked = Clave revogada. O programa que a usaba xa non pode entrar.

## Caixas de correo

settings-mailboxes-text = De onde chegan os correos e por onde saen as respostas.
settings-mailboxes-add = Engadir unha caixa
settings-mailboxes-none = Aínda non hai ningunha caixa de correo: ninguén pode escribirlles por correo, e as respostas non saen.
settings-mailbox-new = Caixa nova
settings-mailbox-address = Enderezo
settings-mailbox-address-text = O que ven as persoas.
settings-mailbox-name = Nome da caixa
settings-mailbox-name-hint = Como lle chaman vostedes: Clientes, Avarías, Facturas.
settings-mailbox-from = Nome que asina
settings-mailbox-from-hint = Con {"{"}agente{"}"} vai o nome de quen escribe. Baleiro: {"{"}agente{"}"} · { $business }.
settings-mailbox-aliases = Outros enderezos seus
settings-mailbox-aliases-hint = Separados por comas, se a mesma caixa recibe por varios.
settings-mailbox-keyed = Pedir as respostas en nome+clave@dominio
settings-mailbox-keyed-hint = Así cada resposta chega ao seu caso aínda que se perda o demais. Desmárqueo se o seu servidor non acepta enderezos con «+».
settings-mailbox-changed = Alguén cambiou esta caixa mentres escribía. Comprobe os datos e garde outra vez: quedará o que vostede escribiu.
settings-mailbox-kept = gardado; escriba para cambialo
settings-mailbox-pause = Poñer en pausa
settings-mailbox-resume = Retomar
settings-mailbox-remove = Quitar a caixa
settings-mailbox-remove-do = Quitala
settings-mailbox-remove-text = Os seus correos e os seus casos quedan.
settings-mailbox-silent = non envía
settings-mailbox-silent-text = Falta o servidor polo que saen as respostas.
settings-imap = Recibir (IMAP)
settings-imap-text = Sen servidor non se recolle nada: os correos entran con esmero ingest.
settings-smtp = Enviar (SMTP)
settings-server = Servidor
settings-port = Porto e cifrado
settings-security = Cifrado
settings-security-tls = TLS (993, 465)
settings-security-starttls = STARTTLS (143, 587)
settings-security-plain = sen cifrar
settings-user = Usuario
settings-auth = Como se identifica
settings-auth-password = contrasinal
settings-auth-oauth = OAuth 2 (XOAUTH2)
settings-auth-same = igual que ao recibir
settings-auth-nothing = non fai falta
settings-folder = Cartafol
settings-begin = Que se recolle
settings-begin-now = só o que chegue a partir de agora
settings-begin-since = tamén o que xa hai
settings-since = Desde o día
settings-since-hint = O anterior queda no servidor como está.
settings-after = Despois de recollelos
settings-after-seen = marcalos como lidos
settings-after-leave = deixalos como están
settings-after-keyword = marcalos cunha etiqueta
settings-after-move = movelos a un cartafol
settings-after-name = Etiqueta ou cartafol
settings-more = Máis
settings-more-text = Case ninguén o precisa.
settings-oauth = OAuth 2, para Google e Microsoft
settings-oauth-text = Rexistre unha aplicación no seu provedor, déalle permiso para ler e enviar correo con esta conta, e copie aquí o que lle dea.
settings-oauth-provider = Provedor
settings-provider-google = Google
settings-provider-microsoft = Microsoft 365
settings-provider-custom = outro
settings-oauth-tenant = Organización (Microsoft)
settings-oauth-client-id = Identificador da aplicación
settings-oauth-client-secret = Segredo da aplicación
settings-oauth-refresh-token = Permiso da conta (refresh token)
settings-oauth-token-url = Enderezo de tokens (outro provedor)
settings-oauth-scope = Ámbito (outro provedor)
settings-trust = De quen nos fiamos
settings-authserv = Nome do seu servidor en Authentication-Results
settings-authserv-hint = Se o escribe, cremos o que o seu servidor diga de SPF, DKIM e DMARC. Baleiro: comprobámolo aquí.
settings-exchange = A caixa está en Microsoft 365
settings-exchange-hint = Exchange Online comproba quen escribe sen poñer o seu nome; fiámonos del. Desmarcado: comprobámolo aquí.
settings-certificate = Certificados propios
settings-certificate-hint = En PEM. Para un servidor cun certificado que asinaron vostedes.
settings-done-removed = Caixa quitada.
settings-done-paused = Caixa en pausa: nin se recolle nin sae nada por ela.
settings-done-resumed = Caixa en marcha outra vez.

## Como está unha caixa

settings-state-receives = recibe
settings-state-fails = non recibe
settings-state-connecting = conectando
settings-state-unknown = aínda sen probar
settings-state-paused = en pausa
settings-state-paused-text = Nin se recolle nin sae nada por ela.
settings-state-built-in = de exemplo
settings-state-built-in-text = Vai dentro do programa: o que se envía non sae de aquí.
settings-state-handed-in = tráenlle os correos
settings-state-handed-in-text = Entran con esmero ingest --mailbox { $name }.
settings-state-idle = Escoita sen pausa.
settings-state-polling = Pregunta cada minuto: o seu servidor non avisa.
settings-state-cannot-mark = O servidor non deixa marcar os correos xa recollidos; recóllense igual, unha soa vez.
settings-state-since = { $text } Último intento: { $since }.

## Probar a conexión

settings-test = Probar
settings-test-text = Conéctase de verdade, co que hai escrito arriba. Non lle envía nada a ninguén nin cambia nada na caixa.
settings-test-do = Probar a conexión
settings-test-wait = Conectando…
settings-test-fine = ben
settings-test-note = funciona, cun aviso
settings-test-failed = falla
settings-test-notyet = sen probar
settings-test-said = O servidor respondeu:
settings-test-imap-works = Recibe ben
settings-test-imap-fails = Aínda non pode recibir
settings-test-smtp-works = Envía ben
settings-test-smtp-fails = Aínda non pode enviar
settings-test-loopback = É a caixa de exemplo: non hai ningún servidor que probar
settings-step-begin = Comezar
settings-step-dns = Atopar { $host }
settings-step-tcp = Chegar ao porto
settings-step-tls = Cifrar
settings-step-greeting = Saudar
settings-step-login = Entrar como { $user }
settings-step-folder = Abrir o cartafol
settings-step-idle = Avisar ao momento (IDLE)
settings-step-command = Falar co servidor

## Por que non, e que facer

settings-reason-plain-not-allowed = Así o contrasinal viaxaría sen cifrar. Escolla TLS ou STARTTLS.
settings-reason-host-not-found = Ese nome non existe. Comprobe como está escrito; adoita empezar por imap., smtp. ou mail.
settings-reason-wrong-port = O servidor existe, pero ninguén contesta nese porto. O habitual é 993 ou 143 para recibir, e 465 ou 587 para enviar.
settings-reason-unreachable = Non hai camiño ata o servidor. Comprobe a rede desta máquina e a súa devasa.
settings-reason-timed-out = Non contesta a tempo. Adoita ser unha devasa que cala ou un porto equivocado.
settings-reason-closed = O servidor cortou a conexión. Se se repite, pode que bloquee esta máquina por intentos anteriores; agarde un pouco ou pregunte ao seu provedor.
settings-reason-wants-starttls = Ese porto empeza sen cifrar. Escolla STARTTLS.
settings-reason-wants-tls = Ese porto cifra desde o principio. Escolla TLS.
settings-reason-starttls-not-offered = O servidor non sabe cifrar nese porto. Probe con TLS e o porto 993 para recibir ou 465 para enviar.
settings-reason-other-service = Nese porto contesta outra cousa, non un servidor de correo desta clase. Comprobe o porto.
settings-reason-certificate-wrong-name = O certificado é doutro nome{ $some ->
    [yes] {" "}({ $detail }). Escriba como servidor un deses.
   *[no] . Escriba como servidor o nome que di o seu provedor.
}
settings-reason-certificate-self-signed = O servidor asinou o seu propio certificado. Se é seu, pégueo en «Certificados propios».
settings-reason-certificate-unknown-issuer = O certificado asinouno alguén que esta máquina non coñece. Se é a súa propia autoridade, péguea en «Certificados propios».
settings-reason-certificate-expired = O certificado do servidor caducou. Quen leva ese servidor ten que renovalo.
settings-reason-certificate-not-yet-valid = O certificado aínda non vale. Comprobe a data e a hora das dúas máquinas.
settings-reason-certificate-revoked = O certificado do servidor está revogado. Avise a quen leva ese servidor.
settings-reason-certificate-other = O certificado do servidor non se pode aceptar. Avise a quen leva ese servidor.
settings-reason-bad-root = O certificado propio que pegou non se pode ler. Ten que empezar por BEGIN CERTIFICATE.
settings-reason-no-common-encryption = Non nos poñemos de acordo en como cifrar: adoita ser un servidor moi antigo. Fai falta TLS 1.2 ou posterior.
settings-reason-wrong-password = Rexeita o usuario ou o contrasinal. Compróbeos; ás veces o usuario é o enderezo enteiro.
settings-reason-app-password = Rexeita o contrasinal. Este provedor adoita pedir un contrasinal de aplicación: créeo na súa conta de correo e pégueo aquí.
settings-reason-oauth-needed = Este provedor xa non acepta contrasinais. Escolla OAuth 2 en «Como se identifica».
settings-reason-imap-disabled = A conta non ten permitido IMAP. Actíveo nos axustes do seu correo.
settings-reason-login-needed = O servidor pide identificarse. Escolla como en «Como se identifica».
settings-reason-encryption-needed = Sen cifrar non acepta contrasinais. Escolla TLS ou STARTTLS.
settings-reason-no-common-login = Non admite esa forma de identificarse{ $some ->
    [yes] ; admite { $detail }.
   *[no] .
} Escolla outra en «Como se identifica».
settings-reason-try-later = Agora mesmo non deixa entrar a ninguén: conexións ou intentos de máis. Agarde uns minutos.
settings-reason-token = Non hai permiso para entrar con OAuth 2. Abra a caixa e probe a conexión para saber por que.
settings-reason-token-not-https = O enderezo de tokens ten que empezar por https.
settings-reason-token-unreachable = Non se pode chegar ao provedor de OAuth 2. Comprobe o enderezo e a rede desta máquina.
settings-reason-token-garbled = O provedor de OAuth 2 contestou algo inesperado. Comprobe o enderezo de tokens e o ámbito.
settings-reason-token-consent-ended = O permiso da conta retirouse ou caducou. Hai que dalo outra vez e pegar aquí o novo.
settings-reason-token-unknown-application = O provedor non coñece esa aplicación, ou o segredo non é o seu. Comprobe o identificador e o segredo.
settings-reason-token-busy = O provedor de OAuth 2 está ocupado. Probe dentro duns minutos.
settings-reason-token-not-accepted = Hai permiso, pero o servidor non o acepta: adoita ser doutra conta, ou fáltalle o ámbito de correo.
settings-reason-folder-missing = Ese cartafol non existe{ $some ->
    [yes] . Están: { $detail }.
   *[no] {" "}na caixa. Comprobe como está escrito.
}
settings-reason-folder-read-only = O cartafol pódese ler pero non cambiar: os correos non se marcarán. Escolla «deixalos como están».
settings-reason-idle-not-offered = O servidor non avisa dos correos novos: preguntarémoslle cada minuto.
settings-reason-said = O servidor dixo que non. As súas palabras están arriba ou no rexistro; pregunte ao seu provedor se non abondan.
settings-reason-storage = O correo chega, pero non se puido gardar aquí. Comprobe o disco e a base de datos.

## Corentena

settings-quarantine-text = Correos que chegaron e que non soubemos onde poñer. Non se perde ningún: aquí agardan a que alguén decida.
settings-quarantine-none = Non agarda ningún.
settings-quarantine-table = Correos en corentena
settings-quarantine-from = De
settings-quarantine-subject = Asunto
settings-quarantine-why = Por que está aquí
settings-quarantine-when = Chegou
settings-quarantine-no-sender-known = sen remitente
settings-quarantine-no-subject = (sen asunto)
settings-quarantine-more = Hai máis: aparecerán cando decida sobre estes.
settings-quarantine-by = de { $sender }
settings-quarantine-to = a { $to }
settings-quarantine-mail = O correo
settings-quarantine-raw = Descargar o orixinal
settings-quarantine-unreadable = Non se pode ler como un correo. O orixinal está enteiro.
settings-quarantine-empty = Non trae texto.
settings-quarantine-decide = Que facer con el
settings-quarantine-key = Arquivar no caso
settings-quarantine-key-hint = A clave do caso, como H7K2-QM94-X5CT.
settings-quarantine-file = Arquivar nese caso
settings-quarantine-new = Abrir un caso novo con el
settings-quarantine-aside = Apartar
settings-done-aside = Apartado. O orixinal consérvase.
settings-quarantine-unparsable = O correo está danado.
settings-quarantine-unparsable-advice = Non se entende o que trae. Descargue o orixinal; pode arquivalo nun caso, onde irá como ficheiro, ou pedirlle a quen o enviou que o mande outra vez.
settings-quarantine-withheld = O servidor de correo non o entrega.
settings-quarantine-withheld-advice = Segue no servidor, pero ao pedirllo responde cun erro. Ábrao alí, ou pídalle a quen o enviou que o mande outra vez.
settings-quarantine-too-large = É grande de máis.
settings-quarantine-too-large-advice = Pasa do límite e segue no servidor de correo. Ábrao alí, ou pídalle a quen o enviou que o mande en partes.
settings-quarantine-no-sender = Non di quen o envía.
settings-quarantine-no-sender-advice = Non se lle pode contestar. Se sabe de quen é, arquíveo no seu caso.
settings-quarantine-forged = Di ser de alguén, pero non o enviou o seu servidor.
settings-quarantine-forged-advice = Pode ser un engano: se o arquiva, quen o enviou podería ler o que lle contesten. Comprobe por outro medio que é de quen di.
settings-quarantine-loop = Escribiuno Esmero mesmo.
settings-quarantine-loop-advice = Alguén nos devolve os nosos propios correos. Case sempre se pode apartar.
settings-quarantine-auto-reply = É unha resposta automática a algo que non coñecemos.
settings-quarantine-auto-reply-advice = Case sempre se pode apartar.
settings-quarantine-unknown-return = É un aviso de devolución dun correo que non coñecemos.
settings-quarantine-unknown-return-advice = Se di de que correo é, arquíveo no seu caso; se non, pódese apartar.
settings-quarantine-failed = Non se puido arquivar, tras varios intentos.
settings-quarantine-failed-advice = Probe agora: se volve fallar, o rexistro do servidor di por que.

## Tarefas

settings-jobs-text = O que o servidor fai pola súa conta.
settings-jobs-waiting = { $count ->
    [0] Agora non agarda ningunha.
    [one] Agora hai 1 en espera.
   *[other] Agora hai { $count } en espera.
}
settings-jobs-oldest = A máis antiga, { $since }.
settings-jobs-dead = Non se puideron facer
settings-jobs-dead-text = Fallaron unha e outra vez, e xa non se tentan soas. Non se borra nada: cando estea arranxado o que as impedía, pódense tentar outra vez.
settings-jobs-none = Todo o que había que facer púidose facer.
settings-jobs-what = Que
settings-jobs-happened = Que pasou
settings-jobs-since = Desde
settings-jobs-attempts = { $count ->
    [one] Fallou unha vez.
   *[other] Fallou { $count } veces.
}
settings-jobs-retry = Tentalo outra vez
settings-jobs-discard = Dala por perdida
settings-jobs-queue = En espera
settings-jobs-count = Cantas
settings-job-send-mail = Enviar unha mensaxe
settings-job-file-mail = Arquivar un correo que chegou
settings-job-send-code = Enviar un código a unha persoa
settings-done-retried = Téntase outra vez agora mesmo.
settings-done-discarded = Dada por perdida: non se tentará máis.

## O que non se puido aceptar

settings-wrong-page-changed = Mentres vostede escribía, outra persoa gardou esta páxina, así que non se gardou nada máis. O que escribiu segue aquí; onde non coincide, dicímoslle o que hai gardado. Revíseo e prema outra vez «Gardar».
settings-wrong-saved-now = Agora está gardado: «{ $value }».
settings-wrong-name-empty = Escriba un nome.
settings-wrong-name-too-long = O nome é longo de máis.
settings-wrong-name-taken = Xa hai unha caixa con ese nome.
settings-wrong-phone-too-long = O teléfono é longo de máis.
settings-wrong-public_url-unusable = Escriba o enderezo enteiro e sen nada detrás, como https://atencion.exemplo.gal
settings-wrong-person_word-empty = Escriba a palabra para unha e para varias.
settings-wrong-person_word-too-long = A palabra é longa de máis: caben 60 letras.
settings-wrong-persons_word-too-long = A palabra é longa de máis: caben 60 letras.
settings-wrong-form-unknown = Escolla un trato.
settings-wrong-language-unknown = Escolla unha lingua.
settings-wrong-zone-unknown = Non coñecemos esa zona. Probe con Europe/Madrid, Atlantic/Canary ou America/Lima.
settings-wrong-calling_code-unusable = O prefixo é un número de unha a tres cifras, como 34.
settings-wrong-signature-too-long = A sinatura é longa de máis.
settings-wrong-answer_minutes-out-of-range = Escriba un número de horas entre 0 e 8760.
settings-wrong-reopen_days-out-of-range = Escriba un número de días entre 0 e 3650.
settings-wrong-calendar-never-open = Se se promete unha resposta, algún día hai que abrir. Engada un tramo, ou prometa 0 horas.
settings-wrong-day-calendar-time = Falta unha hora, ou non é unha hora. Escriba as dúas.
settings-wrong-day-calendar-interval = Falta unha hora. Escriba as dúas.
settings-wrong-day-calendar-end-before-start = Remata antes de empezar. Para pasar da medianoite, remate ás 0:00 e siga o día seguinte.
settings-wrong-day-calendar-overlap = Dous tramos písanse. Únaos ou corrixa un.
settings-wrong-day-calendar-too-many-intervals = Son tramos de máis para un día.
settings-wrong-holiday-unusable = Iso non é unha data.
settings-wrong-holiday-calendar-two-holidays = Ese día xa está na lista. Quíteo antes.
settings-wrong-holiday-calendar-holiday-name = O día precisa un nome de ata 80 letras.
settings-wrong-holiday-calendar-too-many-holidays = Hai días de máis na lista. Quite algún dos que xa pasaron.
settings-wrong-holiday-calendar-too-far = Esa data está demasiado lonxe.
settings-wrong-email-identifier-empty = Escriba o correo.
settings-wrong-email-identifier-email = Iso non é un correo. Un exemplo: nome@exemplo.gal
settings-wrong-email-identifier-too-long = O correo é longo de máis.
settings-wrong-email-identifier-strange = O correo ten caracteres que non pode ter.
settings-wrong-email-taken = Alguén entra xa con ese correo.
settings-wrong-role-unknown = Escolla un papel.
settings-wrong-role-last-admin = É a única persoa que administra Esmero. Déalle antes ese papel a outra.
settings-wrong-scopes-empty = Escolla polo menos unha cousa que poida facer.
settings-wrong-address-identifier-empty = Escriba o enderezo.
settings-wrong-address-identifier-email = Iso non é un correo. Un exemplo: clientes@exemplo.gal
settings-wrong-address-identifier-too-long = O enderezo é longo de máis.
settings-wrong-address-identifier-strange = O enderezo ten caracteres que non pode ter.
settings-wrong-address-taken = Outra caixa ten xa ese enderezo.
settings-wrong-host-empty = Escriba o servidor polo que saen as respostas.
settings-wrong-host-unusable = Iso non é o nome dun servidor. Un exemplo: imap.exemplo.gal
settings-wrong-port-unusable = O porto é un número entre 1 e 65535.
settings-wrong-user-empty = Escriba o usuario; a miúdo é o enderezo enteiro.
settings-wrong-password-empty = Escriba o contrasinal. Se cambia de servidor hai que escribilo outra vez.
settings-wrong-imap_since-empty = Escolla o día desde o que se recollen os correos que xa hai.
settings-wrong-imap_after_name-empty = Escriba a etiqueta ou o cartafol.
settings-wrong-oauth_client_id-empty = Escriba o identificador da aplicación.
settings-wrong-oauth_refresh_token-empty = Pegue o permiso da conta.
settings-wrong-oauth_token_url-empty = Escriba o enderezo de tokens do seu provedor.
settings-wrong-certificate-unusable = Non se pode ler. Ten que empezar por BEGIN CERTIFICATE.
settings-wrong-certificate-too-long = É longo de máis.
settings-wrong-secrets-lost = Os contrasinais desta caixa gardáronse con outra clave da instalación. Escríbaos outra vez e garde.
settings-wrong-key-unreadable = Iso non é unha clave. Ten doce letras e cifras, como H7K2-QM94-X5CT.
settings-wrong-key-unknown = Non hai ningún caso con esa clave.
settings-wrong-mail-no-sender = O correo non di a quen contestar: non se pode abrir un caso con el. Arquíveo nun que xa exista.
