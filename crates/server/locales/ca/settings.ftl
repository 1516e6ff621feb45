# La configuració. Prefix: settings-. Les dates i les durades arriben ja en paraules.

settings-save = Guarda
settings-edit = Edita
settings-actions = Accions
settings-done-saved = Guardat.

## Rols

settings-role-agent = agent
settings-role-agent-about = Atén casos: els porta, escriu, demana ajuda i els resol.
settings-role-lead = cap d'equip
settings-role-lead-about = A més, reparteix els casos de tots i decideix sobre els correus en quarantena.
settings-role-manager = direcció
settings-role-manager-about = A més, canvia el que l'empresa diu d'ella mateixa: nom, tracte, horari i promeses.
settings-role-compliance = compliment normatiu
settings-role-compliance-about = Ho veu tot i ho comprova; en els casos només escriu notes internes.
settings-role-admin = administració
settings-role-admin-about = A més, té cura de la instal·lació: agents, bústies i claus de l'API.

## Empresa

settings-business-text = Com es presenta a les persones i com les anomena.
settings-business-contact = Nom i contacte
settings-business-contact-text = Encapçala els correus i la pàgina de cada cas.
settings-business-name = Nom
settings-business-phone = Telèfon d'atenció
settings-business-phone-hint = Sempre a un pas d'una persona: apareix en la pàgina de cada cas.
settings-business-url = Adreça d'aquesta instal·lació
settings-business-url-hint = Per als enllaços dels correus. Si canvia el nom, les claus d'accés deixen de ser vàlides i cal crear-les una altra vegada.
settings-business-signature = Signatura
settings-business-signature-hint = Va al peu de cada resposta per correu.
settings-business-persons = Les persones
settings-business-persons-text = La paraula que es fa servir en la casa, i el tracte quan no se'n sap cap altre.
settings-business-one = Si és una
settings-business-many = Si en són més d'una
settings-word-person = persona
settings-word-client = clienta o client
settings-word-patient = pacient
settings-word-pupil = alumna o alumne
settings-word-neighbour = veïna o veí
settings-word-member = sòcia o soci
settings-business-form = Tracte
settings-form-usted = de vosté
settings-form-tu = de tu
settings-form-vos = de vos
settings-business-language = Llengua i hora
settings-business-language-text = A cada persona se li contesta en la llengua en què va escriure.
settings-business-language-label = Llengua de la casa
settings-business-zone = Zona horària
settings-business-calling-code = Prefix del país
settings-business-calling-code-hint = Completa els telèfons escrits sense prefix. Espanya és 34.

## Horari

settings-hours-text = Amb l'horari es compten els terminis.
settings-hours-week = En total, { $length } d'atenció a la setmana.
settings-hours-open = Ara està obert.
settings-hours-closed = Ara està tancat; obri { $opening }.
settings-hours-never = No obri cap dia.
settings-hours-each-week = Cada setmana
settings-hours-each-week-text = Un dia pot tindre diverses franges. Un dia sense franges està tancat.
settings-hours-shut = tancat
settings-hours-from = { $day }, des de
settings-hours-to = { $day }, fins a
settings-hours-until = a
settings-hours-add = franja
settings-hours-remove = Lleva la franja { $number } de { $day }
settings-hours-promise = El que prometem
settings-hours-promise-text = Ho diem a cada persona quan rebem el seu missatge, amb el dia i l'hora.
settings-hours-answer = Primera resposta
settings-hours-answer-unit = hores d'atenció
settings-hours-answer-hint = Si algú escriu ara: { $due }. Amb 0 no es promet res.
settings-hours-answer-none = No es promet res.
settings-hours-reopen = Reobrir
settings-hours-reopen-unit = dies
settings-hours-reopen-hint = Durant aquest temps, un missatge més reobri el cas resolt. Després, en comença un altre.
settings-day-mon = dilluns
settings-day-tue = dimarts
settings-day-wed = dimecres
settings-day-thu = dijous
settings-day-fri = divendres
settings-day-sat = dissabte
settings-day-sun = diumenge
settings-holidays = Dies tancats
settings-holidays-text = Els terminis no compten aquests dies.
settings-holidays-past = { $count ->
    [one] 1 dia que ja ha passat
   *[other] { $count } dies que ja han passat
}
settings-holidays-none = No n'hi ha cap per vindre.
settings-holiday-date = Dia
settings-holiday-name = Nom
settings-holiday-kind = Quin dia és
settings-holiday-public = festiu
settings-holiday-own-choice = tancament propi
settings-holiday-kind-hint = Un tancament propi (un pont, la vesprada del 24 de desembre) no allarga els terminis que la llei compta en dies hàbils.
settings-holiday-own = tancament propi
settings-holiday-hours = Horari d'aquell dia, des de
settings-holiday-hours-to = Horari d'aquell dia, fins a
settings-holiday-hours-hint = Buit: tancat tot el dia.
settings-holiday-add = Afig el dia
settings-holiday-remove = Lleva
settings-done-holiday = Dia afegit.
settings-done-holiday-off = Dia llevat.

## Agents

settings-agents-text = Qui atén, i què pot fer cadascú.
settings-agents-invite = Convida
settings-agents-name = Nom
settings-agents-role = Rol
settings-agents-seen = Última vegada
settings-agents-open = Casos oberts
settings-agents-out = sense accés
settings-agents-no-session = sense cap sessió oberta
settings-agent-factor-passkey = clau d'accés
settings-agent-factor-code = codi
settings-agent-factor-none = cap
settings-agent-factor-never = encara no ha entrat
settings-agents-new = Convidar algú
settings-agents-new-text = Esmero fa un enllaç perquè trie la contrasenya.
settings-agents-invite-do = Fes la invitació
settings-agents-invited = La invitació per a { $name } està feta
settings-agents-link = Faça-li arribar aquest enllaç per on solen parlar. Val una vegada i no es tornarà a mostrar.
settings-agent-who = Qui és
settings-agent-since = Des del { $since }
settings-agent-open = { $count ->
    [0] sense casos oberts
    [one] 1 cas obert
   *[other] { $count } casos oberts
}
settings-agent-role-text = Què pot veure i fer.
settings-agent-access = Accés
settings-agent-link = Fes un enllaç nou
settings-agent-link-text = Si ha perdut la contrasenya o la invitació ha caducat
settings-agent-link-made = Enllaç fet
settings-agent-factors = Lleva-li el segon pas
settings-agent-factors-text = Si ha perdut el telèfon o l'equip de la clau d'accés
settings-agent-disable = Lleva-li l'accés
settings-agent-disable-text = { $count ->
    [0] Ja no treballa ací: el que va escriure es queda
    [one] Ja no treballa ací: el seu cas obert queda sense responsable i el que va escriure es queda
   *[other] Ja no treballa ací: els seus { $count } casos oberts queden sense responsable i el que va escriure es queda
}
settings-agent-enable = Torna-li l'accés
settings-agent-out = No pot entrar. El que va escriure continua en els casos.
settings-done-disabled = Accés llevat. Els seus casos són ara en «Sense responsable».
settings-done-enabled = Ja pot tornar a entrar.
settings-done-factors = Segon pas i claus d'accés llevats. Entra només amb la contrasenya fins que els torne a activar.

## API

settings-api-reference = Referència
settings-api-text = Claus amb què altres programes lligen i escriuen ací.
settings-tokens = Claus de l'API
settings-tokens-none = Encara no n'hi ha cap.
settings-token-may = Pot
settings-token-ends = Caduca
settings-token-ends-year = d'ací a un any
settings-token-ends-quarter = d'ací a 90 dies
settings-token-ends-never = mai
settings-token-never = mai
settings-token-unused = encara no s'ha fet servir
settings-token-revoked = revocada el { $at }
settings-token-over = ja no val
settings-token-revoke = Revoca
settings-token-new = Clau nova
settings-token-new-text = Cada programa, la seua: així se'n pot revocar una sense parar els altres.
settings-token-what = Què pot fer
settings-token-do = Crea la clau
settings-token-made = Clau creada: { $name }
settings-token-once = Copie-la ara: no es tornarà a mostrar. Només en guardem l'empremta.
settings-scope-persons-read = llegir persones
settings-scope-persons-write = crear i canviar persones
settings-scope-cases-read = llegir casos i missatges
settings-scope-cases-write = obrir casos i prendre-hi decisions
settings-scope-messages-write = escriure missatges, respostes i notes
settings-scope-journal-read = llegir el diari
settings-done-revoked = Clau revocada. El programa que la feia servir ja no pot entrar.

## Bústies

settings-mailboxes-text = D'on arriben els correus i per on ixen les respostes.
settings-mailboxes-add = Afig una bústia
settings-mailboxes-none = Encara no hi ha cap bústia: ningú no els pot escriure per correu, i les respostes no ixen.
settings-mailbox-new = Bústia nova
settings-mailbox-address = Adreça
settings-mailbox-address-text = La que veuen les persones.
settings-mailbox-name = Nom de la bústia
settings-mailbox-name-hint = Com l'anomenen vostés: Clients, Avaries, Factures.
settings-mailbox-from = Nom que signa
settings-mailbox-from-hint = Amb {"{"}agente{"}"} va el nom de qui escriu. Buit: {"{"}agente{"}"} · { $business }.
settings-mailbox-aliases = Altres adreces seues
settings-mailbox-aliases-hint = Separades per comes, si la mateixa bústia rep per més d'una.
settings-mailbox-keyed = Demanar les respostes a nom+clau@domini
settings-mailbox-keyed-hint = Així cada resposta arriba al seu cas encara que es perda la resta. Desmarque-ho si el seu servidor no accepta adreces amb «+».
settings-mailbox-changed = Algú ha canviat aquesta bústia mentre escrivia. Comprove les dades i guarde una altra vegada: quedarà el que vosté ha escrit.
settings-mailbox-kept = guardat; escriga per a canviar-ho
settings-mailbox-pause = Posa en pausa
settings-mailbox-resume = Reactiva
settings-mailbox-remove = Llevar la bústia
settings-mailbox-remove-do = Lleva-la
settings-mailbox-remove-text = Els seus correus i els seus casos es queden.
settings-mailbox-silent = no envia
settings-mailbox-silent-text = Falta el servidor per on ixen les respostes.
settings-imap = Rebre (IMAP)
settings-imap-text = Sense servidor no es recull res: els correus entren amb esmero ingest.
settings-smtp = Enviar (SMTP)
settings-server = Servidor
settings-port = Port i xifratge
settings-security = Xifratge
settings-security-tls = TLS (993, 465)
settings-security-starttls = STARTTLS (143, 587)
settings-security-plain = sense xifrar
settings-user = Usuari
settings-auth = Com s'identifica
settings-auth-password = contrasenya
settings-auth-oauth = OAuth 2 (XOAUTH2)
settings-auth-same = igual que en rebre
settings-auth-nothing = no fa falta
settings-folder = Carpeta
settings-begin = Què es recull
settings-begin-now = només el que arribe a partir d'ara
settings-begin-since = també el que ja hi ha
settings-since = Des del dia
settings-since-hint = El que hi ha abans es queda en el servidor com està.
settings-after = Després de recollir-los
settings-after-seen = marcar-los com a llegits
settings-after-leave = deixar-los com estan
settings-after-keyword = marcar-los amb una etiqueta
settings-after-move = moure'ls a una carpeta
settings-after-name = Etiqueta o carpeta
settings-more = Més
settings-more-text = Quasi ningú no ho necessita.
settings-oauth = OAuth 2, per a Google i Microsoft
settings-oauth-text = Registre una aplicació en el seu proveïdor, done-li permís per a llegir i enviar correu amb aquest compte, i copie ací les dades que li done.
settings-oauth-provider = Proveïdor
settings-provider-google = Google
settings-provider-microsoft = Microsoft 365
settings-provider-custom = un altre
settings-oauth-tenant = Organització (Microsoft)
settings-oauth-client-id = Identificador de l'aplicació
settings-oauth-client-secret = Secret de l'aplicació
settings-oauth-refresh-token = Permís del compte (refresh token)
settings-oauth-token-url = Adreça de tokens (un altre proveïdor)
settings-oauth-scope = Àmbit (un altre proveïdor)
settings-trust = De qui ens fiem
settings-authserv = Nom del seu servidor en Authentication-Results
settings-authserv-hint = Si l'escriu, creurem el que el seu servidor diga sobre SPF, DKIM i DMARC. Buit: ho comprovem ací.
settings-exchange = La bústia és a Microsoft 365
settings-exchange-hint = Exchange Online comprova qui escriu sense posar el seu nom; ens en refiem. Desmarcat: ho comprovem ací.
settings-certificate = Certificats propis
settings-certificate-hint = En PEM. Per a un servidor amb un certificat que han signat vostés.
settings-done-removed = Bústia llevada.
settings-done-paused = Bústia en pausa: ni s'hi recull ni n'ix res.
settings-done-resumed = Bústia en marxa una altra vegada.

## Com està una bústia

settings-state-receives = rep
settings-state-fails = no rep
settings-state-connecting = connectant
settings-state-unknown = encara sense provar
settings-state-paused = en pausa
settings-state-paused-text = Ni s'hi recull ni n'ix res.
settings-state-built-in = d'exemple
settings-state-built-in-text = Va dins del programa: el que s'envia no ix d'ací.
settings-state-handed-in = li porten els correus
settings-state-handed-in-text = Entren amb esmero ingest --mailbox { $name }.
settings-state-idle = Escolta sense pausa.
settings-state-polling = Pregunta cada minut: el seu servidor no avisa.
settings-state-cannot-mark = El servidor no deixa marcar els correus que ja s'han recollit; es recullen igualment, una sola vegada.
settings-state-since = { $text } Últim intent: { $since }.

## Provar la connexió

settings-test = Provar
settings-test-text = Es connecta de veres, amb el que hi ha escrit dalt. No envia res a ningú ni canvia res en la bústia.
settings-test-do = Prova la connexió
settings-test-wait = S'està connectant…
settings-test-fine = bé
settings-test-note = funciona, amb un avís
settings-test-failed = falla
settings-test-notyet = sense provar
settings-test-said = El servidor ha respost:
settings-test-imap-works = Rep bé
settings-test-imap-fails = Encara no pot rebre
settings-test-smtp-works = Envia bé
settings-test-smtp-fails = Encara no pot enviar
settings-test-loopback = És la bústia d'exemple: no hi ha cap servidor per provar
settings-step-begin = Començar
settings-step-dns = Trobar { $host }
settings-step-tcp = Arribar al port
settings-step-tls = Xifrar
settings-step-greeting = Saludar
settings-step-login = Entrar com a { $user }
settings-step-folder = Obrir la carpeta
settings-step-idle = Avisar a l'instant (IDLE)
settings-step-command = Parlar amb el servidor

## Per què no, i què cal fer

settings-reason-plain-not-allowed = Així la contrasenya viatjaria sense xifrar. Trie TLS o STARTTLS.
settings-reason-host-not-found = Aquest nom no existeix. Comprove com està escrit; sol començar per imap., smtp. o mail.
settings-reason-wrong-port = El servidor existeix, però en aquest port no contesta ningú. El més habitual és 993 o 143 per a rebre, i 465 o 587 per a enviar.
settings-reason-unreachable = No hi ha camí fins al servidor. Comprove la xarxa d'aquesta màquina i el seu tallafocs.
settings-reason-timed-out = No contesta a temps. Sol ser un tallafocs que calla o un port equivocat.
settings-reason-closed = El servidor ha tallat la connexió. Si es repeteix, pot ser que bloquege aquesta màquina per intents anteriors; espere una estona o pregunte al seu proveïdor.
settings-reason-wants-starttls = Aquest port comença sense xifrar. Trie STARTTLS.
settings-reason-wants-tls = Aquest port xifra des del principi. Trie TLS.
settings-reason-starttls-not-offered = El servidor no sap xifrar en aquest port. Prove amb TLS i el port 993 per a rebre o 465 per a enviar.
settings-reason-other-service = En aquest port contesta una altra cosa, no un servidor de correu d'aquesta classe. Comprove el port.
settings-reason-certificate-wrong-name = El certificat és d'un altre nom{ $some ->
    [yes] {" "}({ $detail }). Escriga com a servidor un d'aquests.
   *[no] . Escriga com a servidor el nom que diu el seu proveïdor.
}
settings-reason-certificate-self-signed = El servidor s'ha signat ell mateix el certificat. Si és seu, enganxe'l en «Certificats propis».
settings-reason-certificate-unknown-issuer = El certificat l'ha signat algú que aquesta màquina no coneix. Si és la seua pròpia autoritat, enganxe-la en «Certificats propis».
settings-reason-certificate-expired = El certificat del servidor ha caducat. L'ha de renovar qui porta aquest servidor.
settings-reason-certificate-not-yet-valid = El certificat encara no val. Comprove la data i l'hora de les dues màquines.
settings-reason-certificate-revoked = El certificat del servidor està revocat. Avise qui porta aquest servidor.
settings-reason-certificate-other = El certificat del servidor no es pot acceptar. Avise qui porta aquest servidor.
settings-reason-bad-root = El certificat propi que va enganxar no es pot llegir. Ha de començar per BEGIN CERTIFICATE.
settings-reason-no-common-encryption = No ens posem d'acord en com xifrar: sol ser un servidor molt antic. Fa falta TLS 1.2 o posterior.
settings-reason-wrong-password = Rebutja l'usuari o la contrasenya. Comprove'ls; de vegades l'usuari és l'adreça sencera.
settings-reason-app-password = Rebutja la contrasenya. Aquest proveïdor sol demanar una contrasenya d'aplicació: cree-la en el seu compte de correu i enganxe-la ací.
settings-reason-oauth-needed = Aquest proveïdor ja no accepta contrasenyes. Trie OAuth 2 en «Com s'identifica».
settings-reason-imap-disabled = El compte no té permés l'IMAP. Active'l en la configuració del seu correu.
settings-reason-login-needed = El servidor demana identificar-se. Trie com en «Com s'identifica».
settings-reason-encryption-needed = Sense xifrar no accepta contrasenyes. Trie TLS o STARTTLS.
settings-reason-no-common-login = No admet aquesta manera d'identificar-se{ $some ->
    [yes] ; admet { $detail }.
   *[no] .
} Trie'n una altra en «Com s'identifica».
settings-reason-try-later = Ara mateix no deixa entrar ningú: massa connexions o intents. Espere uns minuts.
settings-reason-token = No hi ha permís per a entrar amb OAuth 2. Òbriga la bústia i prove la connexió per a saber per què.
settings-reason-token-not-https = L'adreça de tokens ha de començar per https.
settings-reason-token-unreachable = No es pot arribar al proveïdor d'OAuth 2. Comprove l'adreça i la xarxa d'aquesta màquina.
settings-reason-token-garbled = El proveïdor d'OAuth 2 ha contestat alguna cosa inesperada. Comprove l'adreça de tokens i l'àmbit.
settings-reason-token-consent-ended = El permís del compte s'ha retirat o ha caducat. Cal donar-lo una altra vegada i enganxar ací el nou.
settings-reason-token-unknown-application = El proveïdor no coneix aquesta aplicació, o el secret no és el seu. Comprove l'identificador i el secret.
settings-reason-token-busy = El proveïdor d'OAuth 2 està ocupat. Prove-ho d'ací a uns minuts.
settings-reason-token-not-accepted = Hi ha permís, però el servidor no l'accepta: sol ser d'un altre compte, o li falta l'àmbit de correu.
settings-reason-folder-missing = Aquesta carpeta no existeix{ $some ->
    [yes] . Hi ha: { $detail }.
   *[no] {" "}en la bústia. Comprove com està escrita.
}
settings-reason-folder-read-only = La carpeta es pot llegir però no canviar: els correus no es marcaran. Trie «deixar-los com estan».
settings-reason-idle-not-offered = El servidor no avisa dels correus nous: li ho preguntarem cada minut.
settings-reason-said = El servidor ha dit que no. Les seues paraules són dalt o en el registre; pregunte al seu proveïdor si no n'hi ha prou.
settings-reason-storage = El correu arriba, però no s'ha pogut guardar ací. Comprove el disc i la base de dades.

## Quarantena

settings-quarantine-text = Correus que han arribat i que no hem sabut on posar. No se'n perd cap: ací esperen que algú decidisca.
settings-quarantine-none = No n'espera cap.
settings-quarantine-table = Correus en quarantena
settings-quarantine-from = De
settings-quarantine-subject = Assumpte
settings-quarantine-why = Per què és ací
settings-quarantine-when = Va arribar
settings-quarantine-no-sender-known = sense remitent
settings-quarantine-no-subject = (sense assumpte)
settings-quarantine-more = N'hi ha més: apareixeran quan decidisca sobre aquests.
settings-quarantine-by = enviat per { $sender }
settings-quarantine-to = a { $to }
settings-quarantine-mail = El missatge
settings-quarantine-raw = Descarrega l'original
settings-quarantine-unreadable = No es pot llegir com un correu. L'original està sencer.
settings-quarantine-empty = No porta text.
settings-quarantine-decide = Què cal fer-ne
settings-quarantine-key = Arxivar en el cas
settings-quarantine-key-hint = La clau del cas, com H7K2-QM94-X5CT.
settings-quarantine-file = Arxiva en aquest cas
settings-quarantine-new = Obri'n un cas nou
settings-quarantine-aside = Aparta
settings-done-aside = Apartat. L'original es conserva.
settings-quarantine-unparsable = El missatge està danyat.
settings-quarantine-unparsable-advice = No s'entén el que porta. Descarregue l'original; pot arxivar-lo en un cas, on anirà com a fitxer, o demanar a qui el va enviar que el torne a enviar.
settings-quarantine-withheld = El servidor de correu no l'entrega.
settings-quarantine-withheld-advice = Continua en el servidor, però quan li'l demanem respon amb un error. Òbriga'l allí, o demane a qui el va enviar que el torne a enviar.
settings-quarantine-too-large = És massa gran.
settings-quarantine-too-large-advice = Supera el límit i continua en el servidor de correu. Òbriga'l allí, o demane a qui el va enviar que l'envie en parts.
settings-quarantine-no-sender = No diu qui l'envia.
settings-quarantine-no-sender-advice = No se li pot contestar. Si sap de qui és, arxive'l en el seu cas.
settings-quarantine-forged = Diu que és d'algú, però no l'ha enviat el seu servidor.
settings-quarantine-forged-advice = Pot ser un engany: si l'arxiva, qui el va enviar podria llegir el que li contesten. Comprove per un altre mitjà que és de qui diu.
settings-quarantine-loop = El va escriure Esmero mateix.
settings-quarantine-loop-advice = Algú ens torna els nostres propis correus. Quasi sempre es pot apartar.
settings-quarantine-auto-reply = És una resposta automàtica a alguna cosa que no coneixem.
settings-quarantine-auto-reply-advice = Quasi sempre es pot apartar.
settings-quarantine-unknown-return = És un avís de devolució d'un correu que no coneixem.
settings-quarantine-unknown-return-advice = Si diu de quin correu és, arxive'l en el seu cas; si no, es pot apartar.
settings-quarantine-failed = No s'ha pogut arxivar, després de diversos intents.
settings-quarantine-failed-advice = Prove-ho ara: si torna a fallar, el registre del servidor diu per què.

## Tasques

settings-jobs-text = El que el servidor fa pel seu compte.
settings-jobs-waiting = { $count ->
    [0] Ara no n'espera cap.
    [one] Ara n'hi ha 1 en espera.
   *[other] Ara n'hi ha { $count } en espera.
}
settings-jobs-oldest = La més antiga, { $since }.
settings-jobs-dead = No s'han pogut fer
settings-jobs-dead-text = Han fallat una vegada i una altra, i ja no es proven soles. No s'esborra res: quan estiga arreglat el que ho impedia, es poden tornar a provar.
settings-jobs-none = Tot el que calia fer s'ha pogut fer.
settings-jobs-what = Què
settings-jobs-happened = Què va passar
settings-jobs-since = Des de
settings-jobs-attempts = { $count ->
    [one] Ha fallat una vegada.
   *[other] Ha fallat { $count } vegades.
}
settings-jobs-retry = Torna-ho a provar
settings-jobs-discard = Dona-la per perduda
settings-jobs-queue = En espera
settings-jobs-count = Quantes
settings-job-send-mail = Enviar un missatge
settings-job-file-mail = Arxivar un correu que va arribar
settings-job-send-code = Enviar un codi a una persona
settings-done-retried = Es torna a provar ara mateix.
settings-done-discarded = Donada per perduda: no es tornarà a provar.

## El que no s'ha pogut acceptar

settings-wrong-page-changed = Mentre vosté escrivia, una altra persona ha guardat aquesta pàgina, així que no s'ha guardat res més. El que ha escrit continua ací; on no coincideix, li diem què hi ha guardat. Revise-ho i torne a prémer «Guarda».
settings-wrong-saved-now = Ara hi ha guardat: «{ $value }».
settings-wrong-name-empty = Escriga un nom.
settings-wrong-name-too-long = El nom és massa llarg.
settings-wrong-name-taken = Ja hi ha una bústia amb aquest nom.
settings-wrong-phone-too-long = El telèfon és massa llarg.
settings-wrong-public_url-unusable = Escriga l'adreça sencera i sense res darrere, com https://atencio.exemple.cat
settings-wrong-person_word-empty = Escriga la paraula per a una i per a més d'una.
settings-wrong-person_word-too-long = La paraula és massa llarga: hi caben 60 lletres.
settings-wrong-persons_word-too-long = La paraula és massa llarga: hi caben 60 lletres.
settings-wrong-form-unknown = Trie un tracte.
settings-wrong-language-unknown = Trie una llengua.
settings-wrong-zone-unknown = No coneixem aquesta zona. Prove amb Europe/Madrid, Atlantic/Canary o America/Lima.
settings-wrong-calling_code-unusable = El prefix és un número d'una a tres xifres, com 34.
settings-wrong-signature-too-long = La signatura és massa llarga.
settings-wrong-answer_minutes-out-of-range = Escriga un nombre d'hores entre 0 i 8760.
settings-wrong-reopen_days-out-of-range = Escriga un nombre de dies entre 0 i 3650.
settings-wrong-calendar-never-open = Si es promet una resposta, algun dia cal obrir. Afija una franja, o prometa 0 hores.
settings-wrong-day-calendar-time = Falta una hora, o no és una hora. Escriga les dues.
settings-wrong-day-calendar-interval = Falta una hora. Escriga les dues.
settings-wrong-day-calendar-end-before-start = Acaba abans de començar. Per a passar de mitjanit, acabe a les 0:00 i continue l'endemà.
settings-wrong-day-calendar-overlap = Dues franges se superposen. Unisca-les o corregisca'n una.
settings-wrong-day-calendar-too-many-intervals = Són massa franges per a un dia.
settings-wrong-holiday-unusable = Això no és una data.
settings-wrong-holiday-calendar-two-holidays = Aquest dia ja és en la llista. Lleve'l abans.
settings-wrong-holiday-calendar-holiday-name = El dia necessita un nom de fins a 80 lletres.
settings-wrong-holiday-calendar-too-many-holidays = Hi ha massa dies en la llista. Lleve'n algun dels que ja han passat.
settings-wrong-holiday-calendar-too-far = Aquesta data és massa lluny.
settings-wrong-email-identifier-empty = Escriga el correu.
settings-wrong-email-identifier-email = Això no és un correu. Un exemple: nom@exemple.cat
settings-wrong-email-identifier-too-long = El correu és massa llarg.
settings-wrong-email-identifier-strange = El correu té caràcters que no pot tindre.
settings-wrong-email-taken = Algú ja entra amb aquest correu.
settings-wrong-role-unknown = Trie un rol.
settings-wrong-role-last-admin = És l'única persona que administra Esmero. Done abans aquest rol a una altra.
settings-wrong-scopes-empty = Trie almenys una cosa que puga fer.
settings-wrong-address-identifier-empty = Escriga l'adreça.
settings-wrong-address-identifier-email = Això no és un correu. Un exemple: clients@exemple.cat
settings-wrong-address-identifier-too-long = L'adreça és massa llarga.
settings-wrong-address-identifier-strange = L'adreça té caràcters que no pot tindre.
settings-wrong-address-taken = Una altra bústia ja té aquesta adreça.
settings-wrong-host-empty = Escriga el servidor per on ixen les respostes.
settings-wrong-host-unusable = Això no és el nom d'un servidor. Un exemple: imap.exemple.cat
settings-wrong-port-unusable = El port és un número entre 1 i 65535.
settings-wrong-user-empty = Escriga l'usuari; sovint és l'adreça sencera.
settings-wrong-password-empty = Escriga la contrasenya. Si canvia de servidor cal escriure-la una altra vegada.
settings-wrong-imap_since-empty = Trie el dia des del qual es recullen els correus que ja hi ha.
settings-wrong-imap_after_name-empty = Escriga l'etiqueta o la carpeta.
settings-wrong-oauth_client_id-empty = Escriga l'identificador de l'aplicació.
settings-wrong-oauth_refresh_token-empty = Enganxe el permís del compte.
settings-wrong-oauth_token_url-empty = Escriga l'adreça de tokens del seu proveïdor.
settings-wrong-certificate-unusable = No es pot llegir. Ha de començar per BEGIN CERTIFICATE.
settings-wrong-certificate-too-long = És massa llarg.
settings-wrong-secrets-lost = Les contrasenyes d'aquesta bústia es van guardar amb una altra clau de la instal·lació. Escriga-les una altra vegada i guarde.
settings-wrong-key-unreadable = Això no és una clau. Té dotze lletres i xifres, com H7K2-QM94-X5CT.
settings-wrong-key-unknown = No hi ha cap cas amb aquesta clau.
settings-wrong-mail-no-sender = El missatge no diu a qui contestar: no se'n pot obrir cap cas. Arxive'l en un que ja existisca.
