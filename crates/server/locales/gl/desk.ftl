# O escritorio dos axentes. Prefixos: desk- (o común e a bandexa), case- (un caso), person- (unha persoa).
# As datas e as horas chegan xa en palabras. $who, $agent: o nome de pía de quen atende; $name: o da persoa.

## Marco

desk-skip = Ir ao contido
desk-offline = Sen conexión: pode que o que ve non estea ao día. Seguimos a intentalo…
desk-failed = Non se puido facer: o servidor non responde. O que escribiu segue aquí.
desk-restored = Recuperamos o que escribiu aquí e non chegou a gardar.
desk-anew = Descartalo
desk-menu = Menú
desk-close = Pechar
desk-rail = Principal
desk-open = Bandexa
desk-mine = Os meus
desk-unowned = Sen dono
desk-waiting = Á espera
desk-resolved = Resoltos
desk-search = Buscar
desk-settings = Axustes
desk-business = Empresa
desk-hours = Horario
desk-agents = Axentes
desk-mailboxes = Caixas de correo
desk-quarantine = Corentena
desk-jobs = Tarefas
desk-api = API
desk-account = A miña conta
desk-demo = Empresa de exemplo

## Paleta e atallos

desk-palette = Buscar ou facer
desk-palette-label = Busque unha persoa, un caso ou unha acción
desk-palette-hint = Nome, clave, correo, teléfono ou acción
desk-palette-results = Resultados
desk-palette-none = Non hai nada con esas palabras. Probe coa clave, o correo ou o teléfono.
desk-palette-actions = Accións
desk-palette-cases = Casos
desk-go-new = Caso novo a man
desk-go-new-how = teléfono, mostrador, carta
desk-go-open = Ir á bandexa
desk-go-mine = Ir aos meus casos
desk-go-unowned = Ir aos casos sen dono
desk-go-persons = Ir a { $persons }
desk-go-search = Buscar no que está escrito
desk-go-quarantine = Ver a corentena
desk-keys = Atallos do teclado
desk-key-enter = Intro
desk-key-move = caso seguinte, caso anterior
desk-key-open = abrir o caso
desk-key-reply = responder
desk-key-note = escribir unha nota interna
desk-key-owner = cambiar de dono
desk-key-wait = deixalo á espera
desk-key-resolve = resolver
desk-key-search = buscar nos casos
desk-key-palette = ir a calquera sitio
desk-key-send = enviar o que se escribe
desk-key-escape = pechar, ou saír do editor
desk-keys-off = Pódense desactivar en

## Palabras soltas

desk-kind-inquiry = consulta
desk-kind-complaint = reclamación
desk-kind-incident = incidencia
desk-kind-suggestion = suxestión
desk-kind-praise = felicitación
desk-channel-mail = correo
desk-channel-form = formulario
desk-channel-page = a súa páxina
desk-channel-phone = teléfono
desk-channel-counter = mostrador
desk-channel-post = carta
desk-channel-api = outro programa
desk-state-open = aberto
desk-state-waiting = á espera
desk-state-resolved = resolto
desk-state-closed = pechado
desk-today = hoxe, { $time }
desk-today-alone = hoxe
desk-nameless = Aínda sen nome
desk-of = de { $agent }
desk-of-nobody = sen dono
desk-leaving = resposta en camiño
desk-undelivered = sen entregar
# {"{}"}: a duración, que escribe a páxina mesma mentres está aberta («40 min»).
desk-clock-left = vence en { $amount }
desk-clock-left-script = vence en {"{}"}
desk-clock-over = venceu hai { $amount }
desk-clock-over-script = venceu hai {"{}"}
desk-clock-over-since = venceu { $date }
desk-clock-paused = prazo en pausa
desk-waits = á espera da persoa
desk-waits-until = agarda ata { $date }
desk-waits-since = agarda desde { $date }

## Bandexa

desk-case = Caso
desk-title-open = Quen máis agarda
desk-title-mine = Os meus
desk-title-helping = Casos nos que axudo
desk-title-unowned = Sen dono
desk-title-waiting = Á espera
desk-title-resolved = Resoltos
desk-title-closed = Pechados
desk-about-helping = abertos que levo ou nos que axudo
desk-about-waiting = ten que contestar a persoa
desk-about-resolved = abonda con contestar para reabrilos
desk-about-closed = os últimos primeiro
desk-see-mine = só os meus
desk-see-helping = nos que axudo
desk-see-resolved = os resoltos
desk-see-closed = os pechados
desk-count-open =
    { $count ->
        [0] ningún aberto
        [one] 1 aberto
        [1000] 1000 ou máis abertos
       *[other] { $count } abertos
    }
desk-count-due =
    { $count ->
        [one] 1 vence hoxe
       *[other] { $count } vencen hoxe
    }
desk-count-due-many = { $count } ou máis vencen hoxe
desk-count-late =
    { $count ->
        [one] 1 fóra de prazo
       *[other] { $count } fóra de prazo
    }
desk-count-late-many = { $count } ou máis fóra de prazo
desk-more = Ver máis
# {"{}"}: o nome da persoa; cantos casos. Óeo quen usa un lector de pantalla.
desk-entered = Entra na lista: {"{}"}
desk-entered-many = Entran {"{}"} casos na lista
desk-choose-title = Escolla a quen atender
desk-choose = Arriba está quen máis agarda, segundo o que se lle prometeu.
desk-choose-keys = Con <kbd>j</kbd> e <kbd>k</kbd> percórrese a lista; con <kbd>Intro</kbd> ábrese.
desk-empty-open-title = Agora non agarda ninguén
desk-empty-open = Cando alguén escriba, aparecerá aquí ao momento.
desk-empty-mine-title = Agora ninguén agarda por vostede
desk-empty-mine = Non leva ningún caso aberto.
desk-empty-mine-unowned =
    { $count ->
        [one] Hai 1 caso sen dono que pode facer seu.
       *[other] Hai { $count } casos sen dono que pode facer seus.
    }
desk-empty-see-unowned = Ver os que non teñen dono
desk-empty-helping-title = Non axuda en ningún caso aberto
desk-empty-helping = Cando alguén do equipo lle pida axuda, verao aquí.
desk-empty-unowned-title = Todos teñen dono
desk-empty-unowned = Cada caso aberto lévao alguén ata o final.
desk-empty-waiting-title = Non agardamos por ninguén
desk-empty-waiting = Aquí estarán os casos nos que ten que contestar a persoa.
desk-empty-resolved-title = Aínda non hai nada resolto
desk-empty-resolved = O resolto queda aquí mentres se pode reabrir.
desk-empty-closed-title = Aínda non hai nada pechado
desk-empty-closed = Os casos péchanse sos cando pasa o tempo para reabrilos.

## Un caso: cabeceira

case-key = clave
case-the-person = a persoa
case-somebody = alguén
case-a-program = Un programa
case-yours = lévao vostede
case-owned = de { $agent }, ata o final
case-was-owned = levouno { $agent }
case-take = Facelo meu
case-give-to = Pasalo a…
case-who-has-it = Quen o leva
case-who-helps = Quen axuda
case-you = vostede
case-release = Deixalo sen dono
case-help = Axudar neste caso
case-stop-helping = Deixar de axudar
case-invite = Convidar a { $agent }
case-uninvite = Quitar a { $agent }
case-wait = Agardar
case-wait-what = Agora tócalle a { $name }. O prazo detense e o caso volve por si só en canto conteste.
case-wait-until = Ou, como moito, ata o
case-wait-do = Deixalo á espera
case-resolve = Resolver
case-reopen = Reabrir
case-change = Cambiar título, tipo ou persoa
case-title = Como lle chamamos
case-title-do = Cambiar o título
case-kind = Que é
case-kind-do = Cambiar o tipo
case-kind-stays = Unha reclamación non pode pasar a ser outra cousa.
case-move = É doutra persoa
case-reply = Responder

## Prazos e como se calculan. $when: «en 40 min», «onte ás 9:12», «o martes 24 de novembro ás 10:40».

case-answer-due = Responder { $when }
case-answer-late = Había que responder { $when }
case-answer-paused = Prazo en pausa: quedan { $amount }
case-waiting = Á espera de { $name }
case-waiting-until = Á espera de { $name }, como moito ata o { $date }
case-waits-since = Sen contestar desde { $when }
case-resolved = Resolto { $when }
case-resolved-in = Resolto { $when }, en { $amount } de atención
case-promise-first-answer = Primeira resposta en { $amount } de atención.
case-promise-next-answer = Resposta en { $amount } de atención.
case-promise-source = É un compromiso propio de { $business }.
case-hours = Segundo o horario de atención, hora de { $zone }.
case-day-arrived = chegou
case-day-paused = en pausa: tócalle á persoa
case-day-resumed = volve contar
case-day-hours = { $day }, { $from } a { $to }
case-day-span = { $from } a { $to }
case-day-holiday = festivo: { $holiday }
case-day-after-hours = xa pecharamos
case-day-closed = pechado

## O fío

case-thread = Conversa
case-announce = { $title }, de { $name }
case-announce-news = Hai novidades no caso de { $name }
case-note = nota interna
case-to = a { $who }
case-copy = con copia a { $who }
case-hidden-copy = con copia oculta a { $who }
# O correo vén dun enderezo que non é da persoa do caso.
case-from = correo de { $who }, que non consta como enderezo seu
case-by-hand = { $channel }, anotado a man
case-told-page = na súa páxina
case-told-form = na súa páxina
case-told-api = na súa páxina
case-told-phone = por teléfono
case-told-counter = no mostrador
case-told-post = por carta
case-subject = Asunto: { $subject }
case-stranger = Escrito desde { $from }, que non consta como enderezo de { $name }. Comprobe quen escribe antes de dar datos.
case-reply-to = Pide que se lle conteste a { $who }
case-folded = sinatura e texto citado
case-framed = vela co seu formato
case-frame-title = Mensaxe con formato de { $name }
case-files = Adxuntos
case-source = Descargar o correo orixinal
case-sent = Entregada ao seu servidor de correo ás { $time }
case-shown = { $name } pode vela na súa páxina
case-sending = En camiño
case-delayed = Aínda non saíu: o servidor de correo non contesta. Tentámolo outra vez ás { $time } (intento { $attempt } de { $most }).
case-failed = Non se enviou: { $reason }
case-failure-recipient-refused = o seu servidor non acepta ese enderezo. Compróbeo antes de volver enviala.
case-failure-message-refused = o seu servidor rexeitou a mensaxe.
case-failure-authentication = a nosa caixa de correo non puido entrar no servidor. Avise a quen administra as caixas.
case-failure-unreachable = non se puido chegar ao servidor de correo durante dous días.
case-failure-no-mailbox = non hai ningunha caixa de correo desde a que enviala.
case-failure-unbuildable = a mensaxe non se puido compoñer.
case-send-again = Enviala outra vez
case-returned = Devolta. { $name } non a recibiu: probe por outro camiño.
case-notice = o que dixo o seu servidor
case-leaves-before = Sae en
case-undo = Desfacer
case-sender-genuine = remitente comprobado
case-sender-genuine-text = O correo vén de quen di.
case-sender-forged = remitente dubidoso
case-sender-forged-text = Pode que non veña de quen di. Non dea datos persoais sen comprobar antes con quen fala.
case-sender-unknown = remitente sen comprobar
case-sender-unknown-text = Non se sabe se vén de quen di: o seu dominio non o declara.
case-check-pass = pasa
case-check-fail = non pasa
case-check-soft-fail = probablemente non pasa
case-check-neutral = sen opinión
case-check-none = non publica nada
case-check-temporary = non se puido comprobar daquela
case-check-permanent = o que publica non se entende
case-check-unknown = sen comprobar

## O que pasou, entre as mensaxes

case-fact-follows = Continúa un caso que xa estaba pechado.
case-fact-follows-see = Velo
case-fact-took = { $who } fíxose cargo do caso.
case-fact-gave = { $who } pasoullo a { $to }.
case-fact-released = { $who } deixouno sen dono.
case-fact-joined = { $who } uniuse para axudar.
case-fact-invited = { $who } convidou a { $to } a axudar.
case-fact-parted = { $who } deixou de axudar.
case-fact-waiting = { $who } deixouno á espera de { $name }.
case-fact-waiting-until = { $who } deixouno á espera de { $name }, como moito ata o { $date }.
case-fact-resolved = { $who } deuno por resolto.
case-fact-reopened = { $who } reabriuno.
case-fact-reopened-by-person = A súa mensaxe reabriu o caso.
case-fact-reopened-by-time = Chegou a data sen novas: volve á bandexa.
case-fact-closed = Pechouse: pasou o tempo para reabrilo.
case-fact-classified = { $who } pasouno a { $kind }.
case-fact-titled = { $who } cambiou o título.
case-fact-moved = { $who } cambiou a persoa do caso.
case-fact-code = { $who } preparou un código para lelo por teléfono.
case-fact-undone = { $who } retirou unha resposta antes de que saíse.
case-fact-late = Contestouse fóra de prazo.
case-fact-acknowledged = Xustificante enviado a { $name } coa clave, a data e a hora.
case-fact-acknowledging = Xustificante en camiño a { $name }.
case-fact-automatic = Resposta automática de { $name }.
case-fact-read = ler

## O editor

case-composer = Resposta
case-mode = Que escribe
case-mode-reply = Responder
case-mode-note = Nota interna
case-note-private = só a ve o equipo
case-by = Por onde
case-by-mail = por correo
case-by-page = na súa páxina
case-by-phone = dito por teléfono
case-by-counter = dito no mostrador
case-by-post = enviado por carta
case-field-to = Para
case-field-copies = Copia
case-field-cc = Cc
case-field-bcc = Cco
case-third-ok = Si, que a reciba
case-text = Texto
case-bold = Grosa
case-list = Lista
case-link = Ligazón
case-attach = Adxuntar
case-drop = Quitar { $name }
case-can-undo = Pode desfacer o envío durante 10 s
case-then = Despois,
case-then-open = segue aberto
case-then-waiting = agarda a súa resposta
case-then-resolved = queda resolto
case-then-until = ata o
case-send = Enviar
case-send-anyway = Enviar igualmente
case-save-note = Gardar a nota
case-saving = Gardando…
case-saved = Borrador gardado
case-saved-here = Sen conexión: gardado neste equipo
case-say-sent = Sae en 10 segundos: aínda pode desfacelo
case-say-noted = Nota gardada
case-say-restored = Recuperamos o que escribiu neste equipo
case-say-changed = O caso cambiou mentres escribía. Léao antes de enviar.
case-say-third = {"{who}"} non participou neste caso e verá esta resposta e o texto citado. É o que quere?
case-others-write =
    { $count ->
        [one] { $who } tamén está escribindo neste caso.
       *[other] { $who } tamén están escribindo neste caso.
    }
case-others-look =
    { $count ->
        [one] { $who } tamén ten aberto este caso.
       *[other] { $who } tamén teñen aberto este caso.
    }
case-shut-closed = Está pechado. Se { $name } escribe, abrirase un caso novo ligado a este.
case-shut-resolved = Está resolto. Se { $name } escribe, ou se vostede o reabre, volve á bandexa.
case-shut-role = Co seu papel pode ler o caso e deixar notas, pero non contestar.

## Resolver

case-resolve-title = Resolver o caso de { $name }
case-resolve-what = Que pasa despois
case-resolve-consequence =
    { $days ->
        [0] { $name } poderá volver escribir cando queira.
        [one] { $name } poderá reabrilo con só contestar, durante un día.
       *[other] { $name } poderá reabrilo con só contestar, durante { $days } días.
    }
case-resolve-unanswered = { $name } escribiu e aínda non lle contestou ninguén. Contéstelle antes: ao enviar pode dalo por resolto.
case-resolve-not-yet = Aínda non

## A persoa

person-called = chámanlle { $name }
person-form-usted = de vostede
person-form-tu = de ti
person-form-vos = de vos
person-sounds = Pronúnciase: { $how }
person-remarks = Para telo en conta
person-ways = Como atopar a persoa
person-ways-none = Aínda nada
person-helpers = Tamén neste caso
person-also-open = Tamén abertos
person-before = Antes
person-since = Desde
person-month = { $month } de { $year }
person-cases =
    { $count ->
        [one] 1 caso
       *[other] { $count } casos
    }
person-cases-many = { $count } casos ou máis
case-code = Código para ler en voz alta
case-code-when = Só despois de ter chamado vostede ao número que consta aquí: quen chama pode non ser quen di.
case-code-how = Quen o escriba na páxina do caso poderá ler as mensaxes. Móstrase unha soa vez.
case-code-call = Chame a { $name }
case-code-number = Só a un número que conste aquí, aínda que lle pidan que chame a outro. Se xa está nesa chamada, siga.
case-code-read = Léalle o código
case-code-valid =
    { $minutes ->
        [one] Vale un minuto e unha soa vez.
       *[other] Vale { $minutes } minutos e unha soa vez.
    }
case-code-where = Escríbese na páxina do seu caso, { $key }, onde se pide confirmar quen é.
case-code-done = Volver ao caso
person-edit = Ver e editar
person-kind-email = correo
person-kind-phone = teléfono
person-kind-customer-no = N.º de cliente
person-kind-order-no = N.º de pedido
person-kind-tax-id = NIF
person-kind-card-hint = Tarxeta acabada en
person-kind-handle = Usuario
person-see = Ver a persoa

## Cando algo non se fai

case-changed-title = O caso cambiou mentres escribía.
case-changed-text = Lea o novo na conversa antes de enviar.
case-third-title = Aínda non se enviou.
case-third-text = { $who } non participou neste caso. Confirme que debe recibila, ou quite ese enderezo.
case-address-empty = Falta un enderezo.
case-address-control = En «{ $field }» hai saltos de liña ou caracteres que non se ven. Escriba os enderezos nunha liña, separados por comas.
case-address-no-at = En «{ $field }», «{ $piece }» non ten arroba: un enderezo é como ana@exemplo.gal.
case-address-bad-local = En «{ $field }», o que vai antes da arroba en «{ $piece }» non pode ser.
case-address-bad-domain = En «{ $field }», o que vai despois da arroba en «{ $piece }» non é un dominio.
case-address-unclosed = En «{ $field }», falta pechar unhas comiñas ou unha paréntese en «{ $piece }».
case-address-trailing = En «{ $field }», separe os enderezos con comas: «{ $piece }».
case-address-too-long = En «{ $field }», «{ $piece }» é longo de máis para ser un enderezo.
case-address-too-many = En «{ $field }» hai enderezos de máis: caben 100.
case-frame = Mensaxe
case-images = Hai imaxes de fóra sen cargar, para que ninguén saiba que se leu.
case-images-load = Cargalas
case-reduced = O formato era demasiado enredado: amósanse só as palabras.

## Caso a man

case-new = Caso novo
case-new-by-hand = Caso novo a man
case-new-what-for = Para o que chegou por teléfono, no mostrador ou por carta.
case-new-how-when = Por onde e cando
case-new-clocks = Os prazos contan desde que pasou, non desde que se apunta.
case-new-channel = Por onde chegou
case-new-when = Cando
case-new-who = Quen
case-new-who-how = Busque por calquera dato antes de crear a ninguén.
case-new-find = Nome, correo, teléfono ou número de cliente
case-new-somebody = É alguén novo
case-new-what = Que
case-new-what-how = Coas palabras da persoa, na medida do posible.
case-new-language = Lingua en que falou
case-new-said = O que dixo
case-new-keep = Lévoo eu
case-new-keep-else = Se non, quedará sen dono, á vista de todos.
case-new-acknowledge = Enviarlle o xustificante coa clave
case-new-acknowledge-how = Ao seu correo, se o coñecemos.
case-new-leave = Deixalo
case-new-open = Abrir o caso
case-move-title = De quen é este caso?
case-move-now = Agora está a nome de { $name }.
case-move-whose = É de
case-move-what = A persoa de agora deixará de velo. O que xa se lle enviou non se pode retirar.
case-move-do = Cambiar a persoa

## Persoas

person-find = Buscar { $persons }
person-find-how = Calquera dato serve para atopar a alguén: nome, correo, teléfono, número de cliente.
person-none-title = Ninguén con «{ $question }»
person-nobody-title = Aínda non coñecemos a ninguén
person-none = Probe con outro dato: o correo, o teléfono, o principio do nome ou dun apelido.
person-count =
    { $count ->
        [one] 1 { $person }
       *[other] { $count } { $persons }
    }
person-count-many = Amósanse { $count }, pero hai máis: engada outro dato á busca.
person-latest = As últimas persoas en chegar, primeiro.
person-name = Nome
person-their-cases = Casos
person-last = Último movemento
person-open =
    { $count ->
        [one] 1 aberto
       *[other] { $count } abertos
    }
person-over =
    { $count ->
        [one] 1 resolto
       *[other] { $count } resoltos
    }
person-no-cases = ningún caso
person-cases-none = Aínda non ten ningún caso.
person-known-since = aquí desde { $month }
person-cases-title = Os seus casos
person-case-state = Estado
person-case-who = Quen o leva
person-case-began = Comezou
person-readers = Quen mirou os seus casos
person-readers-why = Se a persoa o pregunta, díselle.
person-do-edit = Editar
person-edit-title = Editar a { $name }
person-edit-manner = Nome e trato
person-edit-manner-why = Encabeza cada resposta: «Ola, Lola».
person-full-name = Nome completo
person-preferred = Como lle chaman
person-pronunciation = Como se pronuncia
person-language = Lingua
person-form = Trato
person-edit-leave = Non cambiar nada
person-edit-save = Gardar
person-ways-why = Calquera destes datos leva a esta persoa.
person-way-remove = Quitar
person-way-kind = Que é
person-way-value = Dato
person-way-add = Engadir
person-email = Correo
person-phone = Teléfono
person-new = Persoa nova
person-new-who = Quen é
person-new-why = Se xa a coñecemos por algún destes datos, abrirase a súa páxina.
person-new-save = Gardar
person-new-leave = Deixalo
person-new-empty = Escriba polo menos o nome, o correo ou o teléfono.
person-changed-meanwhile = Alguén cambiou estes datos mentres escribía. Compróbeos e garde outra vez: quedará o que vostede escribiu.

## Buscar

desk-pages = Páxinas
search-label = Que busca
search-how = Busca nas mensaxes, nos nomes e nas claves, con til ou sen el.
search-cases = Casos, os últimos primeiro
search-none-title = Nada con «{ $question }»
search-none = Probe con menos palabras, ou coa clave, o correo ou o teléfono da persoa.
search-persons = Buscar en «{ $persons }»
