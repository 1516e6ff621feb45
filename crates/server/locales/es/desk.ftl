# El escritorio de los agentes. Prefijos: desk- (lo común y la bandeja), case- (un caso), person- (una persona).
# Las fechas y las horas llegan ya en palabras. $who, $agent: el nombre de pila de quien atiende; $name: el de la persona.

## Marco

desk-skip = Ir al contenido
desk-offline = Desconectado: lo que ve puede no estar al día. Reintentando…
desk-failed = No se pudo hacer: el servidor no responde. Lo que ha escrito sigue aquí.
desk-restored = Recuperado lo que escribió aquí y no llegó a guardar.
desk-anew = Descartarlo
desk-menu = Menú
desk-close = Cerrar
desk-rail = Principal
desk-open = Bandeja
desk-mine = Míos
desk-unowned = Sin dueño
desk-waiting = A la espera
desk-resolved = Resueltos
desk-search = Buscar
desk-settings = Ajustes
desk-business = Empresa
desk-hours = Horario
desk-agents = Agentes
desk-mailboxes = Buzones
desk-quarantine = Cuarentena
desk-jobs = Trabajos
desk-api = API
desk-account = Mi cuenta
desk-demo = Empresa de ejemplo

## Paleta y atajos

desk-palette = Buscar o hacer
desk-palette-label = Busque una persona, un caso o una acción
desk-palette-hint = Nombre, clave, correo, teléfono o acción
desk-palette-results = Resultados
desk-palette-none = No hay nada con esas palabras. Pruebe con la clave, el correo o el teléfono.
desk-palette-actions = Acciones
desk-palette-cases = Casos
desk-go-new = Caso nuevo a mano
desk-go-new-how = teléfono, mostrador, carta
desk-go-open = Ir a la bandeja
desk-go-mine = Ir a mis casos
desk-go-unowned = Ir a los casos sin dueño
desk-go-persons = Ir a { $persons }
desk-go-search = Buscar en lo escrito
desk-go-quarantine = Ver la cuarentena
desk-keys = Atajos del teclado
desk-key-enter = Intro
desk-key-move = caso siguiente, caso anterior
desk-key-open = abrir el caso
desk-key-reply = responder
desk-key-note = escribir una nota interna
desk-key-owner = cambiar de dueño
desk-key-wait = dejarlo a la espera
desk-key-resolve = resolver
desk-key-search = buscar en los casos
desk-key-palette = ir a cualquier sitio
desk-key-send = enviar lo que se escribe
desk-key-escape = cerrar, o salir del editor
desk-keys-off = Se pueden desactivar en

## Palabras sueltas

desk-kind-inquiry = consulta
desk-kind-complaint = reclamación
desk-kind-incident = incidencia
desk-kind-suggestion = sugerencia
desk-kind-praise = felicitación
desk-channel-mail = correo
desk-channel-form = formulario
desk-channel-page = su página
desk-channel-phone = teléfono
desk-channel-counter = mostrador
desk-channel-post = carta
desk-channel-api = otro programa
desk-state-open = abierto
desk-state-waiting = a la espera
desk-state-resolved = resuelto
desk-state-closed = cerrado
desk-today = hoy, { $time }
desk-today-alone = hoy
desk-nameless = Sin nombre todavía
desk-of = de { $agent }
desk-of-nobody = sin dueño
desk-leaving = respuesta en camino
desk-undelivered = no entregado
# {"{}"}: la duración, que escribe la página misma mientras está abierta («40 min»).
desk-clock-left = vence en { $amount }
desk-clock-left-script = vence en {"{}"}
desk-clock-over = venció hace { $amount }
desk-clock-over-script = venció hace {"{}"}
desk-clock-over-since = venció { $date }
desk-clock-paused = plazo en pausa
desk-waits = espera a la persona
desk-waits-until = espera hasta { $date }
desk-waits-since = espera desde { $date }

## Bandeja

desk-case = Caso
desk-title-open = Quién espera más
desk-title-mine = Míos
desk-title-helping = En los que ayudo
desk-title-unowned = Sin dueño
desk-title-waiting = A la espera
desk-title-resolved = Resueltos
desk-title-closed = Cerrados
desk-about-helping = abiertos que llevo o en los que ayudo
desk-about-waiting = tiene que contestar la persona
desk-about-resolved = se reabren con solo contestar
desk-about-closed = los últimos primero
desk-see-mine = solo los míos
desk-see-helping = en los que ayudo
desk-see-resolved = los resueltos
desk-see-closed = los cerrados
desk-count-open =
    { $count ->
        [0] ninguno abierto
        [one] 1 abierto
        [1000] 1000 o más abiertos
       *[other] { $count } abiertos
    }
desk-count-due =
    { $count ->
        [one] 1 vence hoy
       *[other] { $count } vencen hoy
    }
desk-count-due-many = { $count } o más vencen hoy
desk-count-late =
    { $count ->
        [one] 1 fuera de plazo
       *[other] { $count } fuera de plazo
    }
desk-count-late-many = { $count } o más fuera de plazo
desk-more = Ver más
# {"{}"}: el nombre de la persona; cuántos casos. Lo oye quien usa un lector de pantalla.
desk-entered = Entra en la lista: {"{}"}
desk-entered-many = Entran {"{}"} casos en la lista
desk-choose-title = Elija a quién atender
desk-choose = Arriba está quien más espera según lo que se le prometió.
desk-choose-keys = Con <kbd>j</kbd> y <kbd>k</kbd> se recorre la lista; con <kbd>Intro</kbd> se abre.
desk-empty-open-title = Nadie espera ahora
desk-empty-open = Cuando alguien escriba, aparecerá aquí al momento.
desk-empty-mine-title = Nadie le espera ahora
desk-empty-mine = No lleva ningún caso abierto.
desk-empty-mine-unowned =
    { $count ->
        [one] Hay 1 caso sin dueño que puede hacer suyo.
       *[other] Hay { $count } casos sin dueño que puede hacer suyos.
    }
desk-empty-see-unowned = Ver los que no tienen dueño
desk-empty-helping-title = No ayuda en ningún caso abierto
desk-empty-helping = Cuando un compañero le invite a ayudar, lo verá aquí.
desk-empty-unowned-title = Todos tienen dueño
desk-empty-unowned = Cada caso abierto lo lleva alguien hasta el final.
desk-empty-waiting-title = No esperamos a nadie
desk-empty-waiting = Aquí estarán los casos en los que la persona tiene que contestar.
desk-empty-resolved-title = Nada resuelto todavía
desk-empty-resolved = Lo resuelto se queda aquí mientras puede reabrirse.
desk-empty-closed-title = Nada cerrado todavía
desk-empty-closed = Los casos se cierran solos cuando pasa el tiempo para reabrirlos.

## Un caso: cabecera

case-key = clave
case-the-person = la persona
case-somebody = alguien
case-a-program = Un programa
case-yours = lo lleva usted
case-owned = de { $agent }, hasta el final
case-was-owned = lo llevó { $agent }
case-take = Hacerlo mío
case-give-to = Dar a…
case-who-has-it = Quién lo lleva
case-who-helps = Quién ayuda
case-you = usted
case-release = Dejarlo sin dueño
case-help = Ayudar en este caso
case-stop-helping = Dejar de ayudar
case-invite = Invitar a { $agent }
case-uninvite = Quitar a { $agent }
case-wait = Esperar
case-wait-what = Ahora le toca a { $name }. El plazo se detiene, y el caso vuelve por sí mismo en cuanto conteste.
case-wait-until = O, como mucho, hasta el
case-wait-do = Dejarlo a la espera
case-resolve = Resolver
case-reopen = Reabrir
case-change = Cambiar título, tipo o persona
case-title = Cómo lo llamamos
case-title-do = Cambiar el título
case-kind = Qué es
case-kind-do = Cambiar el tipo
case-kind-stays = Una reclamación no puede pasar a ser otra cosa.
case-move = Es de otra persona
case-reply = Responder

## Plazos y su cálculo. $when: «en 40 min», «ayer a las 9:12», «el martes 24 de noviembre a las 10:40».

case-answer-due = Responder { $when }
case-answer-late = Había que responder { $when }
case-answer-paused = Plazo en pausa: quedan { $amount }
case-waiting = A la espera de { $name }
case-waiting-until = A la espera de { $name }, como mucho hasta el { $date }
case-waits-since = Sin contestar desde { $when }
case-resolved = Resuelto { $when }
case-resolved-in = Resuelto { $when }, en { $amount } de atención
case-promise-first-answer = Primera respuesta en { $amount } de atención.
case-promise-next-answer = Respuesta en { $amount } de atención.
case-promise-source = Es un compromiso propio de { $business }.
case-hours = Según el horario de atención, hora de { $zone }.
case-day-arrived = llegó
case-day-paused = en pausa: le toca a la persona
case-day-resumed = vuelve a contar
case-day-hours = { $day }, { $from } a { $to }
case-day-span = { $from } a { $to }
case-day-holiday = festivo: { $holiday }
case-day-after-hours = ya habíamos cerrado
case-day-closed = cerrado

## El hilo

case-thread = Conversación
case-announce = { $title }, de { $name }
case-announce-news = Hay novedades en el caso de { $name }
case-note = nota interna
case-to = a { $who }
case-copy = con copia a { $who }
case-hidden-copy = con copia oculta a { $who }
# El correo viene de una dirección que no es de la persona del caso.
case-from = correo de { $who }, que no consta como dirección suya
case-by-hand = { $channel }, anotado a mano
case-told-page = en su página
case-told-form = en su página
case-told-api = en su página
case-told-phone = por teléfono
case-told-counter = en el mostrador
case-told-post = por carta
case-subject = Asunto: { $subject }
case-stranger = Escrito desde { $from }, que no consta como dirección de { $name }. Compruebe quién escribe antes de dar datos.
case-reply-to = Pide que se le conteste a { $who }
case-folded = firma y texto citado
case-framed = verlo con su formato
case-frame-title = Mensaje con formato de { $name }
case-files = Adjuntos
case-source = Descargar el correo original
case-sent = Entregado a su servidor de correo a las { $time }
case-shown = { $name } lo ve en su página
case-sending = En camino
case-delayed = Todavía no ha salido: el servidor de correo no contesta. Lo intentamos otra vez a las { $time } (intento { $attempt } de { $most }).
case-failed = No se envió: { $reason }
case-failure-recipient-refused = su servidor no acepta esa dirección. Compruébela antes de volver a enviarlo.
case-failure-message-refused = su servidor rechazó el mensaje.
case-failure-authentication = nuestro buzón no pudo entrar en el servidor de correo. Avise a quien administra los buzones.
case-failure-unreachable = no se pudo llegar al servidor de correo durante dos días.
case-failure-no-mailbox = no hay ningún buzón desde el que enviarlo.
case-failure-unbuildable = el mensaje no se pudo componer.
case-send-again = Enviarlo otra vez
case-returned = Devuelto. { $name } no lo ha recibido: pruebe por otro camino.
case-notice = lo que dijo su servidor
case-leaves-before = Sale en
case-undo = Deshacer
case-sender-genuine = remitente comprobado
case-sender-genuine-text = El correo viene de quien dice.
case-sender-forged = remitente dudoso
case-sender-forged-text = Puede no venir de quien dice. No dé datos personales sin comprobar antes con quién habla.
case-sender-unknown = remitente sin comprobar
case-sender-unknown-text = No se sabe si viene de quien dice: su dominio no lo declara.
case-check-pass = pasa
case-check-fail = no pasa
case-check-soft-fail = probablemente no pasa
case-check-neutral = sin opinión
case-check-none = no publica nada
case-check-temporary = no se pudo comprobar entonces
case-check-permanent = lo que publica no se entiende
case-check-unknown = sin comprobar

## Lo que pasó, entre los mensajes

case-fact-follows = Continúa un caso que ya estaba cerrado.
case-fact-follows-see = Verlo
case-fact-took = { $who } se hizo cargo del caso.
case-fact-gave = { $who } lo pasó a { $to }.
case-fact-released = { $who } lo dejó sin dueño.
case-fact-joined = { $who } se unió para ayudar.
case-fact-invited = { $who } invitó a { $to } a ayudar.
case-fact-parted = { $who } dejó de ayudar.
case-fact-waiting = { $who } lo dejó a la espera de { $name }.
case-fact-waiting-until = { $who } lo dejó a la espera de { $name }, como mucho hasta el { $date }.
case-fact-resolved = { $who } lo dio por resuelto.
case-fact-reopened = { $who } lo reabrió.
case-fact-reopened-by-person = Su mensaje reabrió el caso.
case-fact-reopened-by-time = Llegó la fecha sin noticias: vuelve a la bandeja.
case-fact-closed = Se cerró: pasó el tiempo para reabrirlo.
case-fact-classified = { $who } lo pasó a { $kind }.
case-fact-titled = { $who } cambió el título.
case-fact-moved = { $who } cambió la persona del caso.
case-fact-code = { $who } preparó un código para leerlo por teléfono.
case-fact-undone = { $who } retiró una respuesta antes de que saliera.
case-fact-late = Se contestó fuera de plazo.
case-fact-acknowledged = Justificante enviado a { $name } con la clave, la fecha y la hora.
case-fact-acknowledging = Justificante en camino a { $name }.
case-fact-automatic = Respuesta automática de { $name }.
case-fact-read = leerlo

## El editor

case-composer = Respuesta
case-mode = Qué escribe
case-mode-reply = Responder
case-mode-note = Nota interna
case-note-private = solo la ve el equipo
case-by = Por dónde
case-by-mail = por correo
case-by-page = en su página
case-by-phone = dicho por teléfono
case-by-counter = dicho en el mostrador
case-by-post = enviado por carta
case-field-to = Para
case-field-copies = Copia
case-field-cc = Cc
case-field-bcc = Cco
case-third-ok = Sí, que lo reciba
case-text = Texto
case-bold = Negrita
case-list = Lista
case-link = Enlace
case-attach = Adjuntar
case-drop = Quitar { $name }
case-can-undo = Puede deshacer el envío durante 10 s
case-then = Después,
case-then-open = sigue abierto
case-then-waiting = espera su respuesta
case-then-resolved = queda resuelto
case-then-until = hasta el
case-send = Enviar
case-send-anyway = Enviar de todas formas
case-save-note = Guardar la nota
case-saving = Guardando…
case-saved = Borrador guardado
case-saved-here = Sin conexión: guardado en este equipo
case-say-sent = Sale en 10 segundos: todavía puede deshacerlo
case-say-noted = Nota guardada
case-say-restored = Recuperado lo que escribió en este equipo
case-say-changed = El caso ha cambiado mientras escribía. Léalo antes de enviar.
case-say-third = {"{who}"} no ha participado en este caso y verá esta respuesta y el texto citado. ¿Es lo que quiere?
case-others-write =
    { $count ->
        [one] { $who } también está escribiendo en este caso.
       *[other] { $who } también están escribiendo en este caso.
    }
case-others-look =
    { $count ->
        [one] { $who } también tiene abierto este caso.
       *[other] { $who } también tienen abierto este caso.
    }
case-shut-closed = Está cerrado. Si { $name } escribe, se abrirá un caso nuevo enlazado con este.
case-shut-resolved = Está resuelto. Si { $name } escribe, o si usted lo reabre, vuelve a la bandeja.
case-shut-role = Con su papel puede leer el caso y dejar notas, no contestar.

## Resolver

case-resolve-title = Resolver el caso de { $name }
case-resolve-what = Qué pasa después
case-resolve-consequence =
    { $days ->
        [0] { $name } podrá volver a escribir cuando quiera.
        [one] { $name } podrá reabrirlo con solo contestar, durante un día.
       *[other] { $name } podrá reabrirlo con solo contestar, durante { $days } días.
    }
case-resolve-unanswered = { $name } ha escrito y nadie le ha contestado todavía. Contéstele antes: al enviar puede darlo por resuelto.
case-resolve-not-yet = Todavía no

## La persona

person-called = le llaman { $name }
person-form-usted = de usted
person-form-tu = de tú
person-form-vos = de vos
person-sounds = Se pronuncia: { $how }
person-remarks = Para tenerlo en cuenta
person-ways = Cómo encontrarle
person-ways-none = Todavía nada
person-helpers = También en este caso
person-also-open = También abiertos
person-before = Antes
person-since = Desde
person-month = { $month } de { $year }
person-cases =
    { $count ->
        [one] 1 caso
       *[other] { $count } casos
    }
person-cases-many = { $count } casos o más
case-code = Código para leer en voz alta
case-code-when = Solo después de haber llamado usted al número que consta aquí: quien llama puede no ser quien dice.
case-code-how = Quien lo escriba en la página del caso podrá leer los mensajes. Se muestra una sola vez.
case-code-call = Llame a { $name }
case-code-number = Solo a un número que conste aquí, aunque le pidan que llame a otro. Si ya está en esa llamada, siga.
case-code-read = Léale el código
case-code-valid =
    { $minutes ->
        [one] Vale un minuto y una sola vez.
       *[other] Vale { $minutes } minutos y una sola vez.
    }
case-code-where = Se escribe en la página de su caso, { $key }, donde se pide confirmar quién es.
case-code-done = Volver al caso
person-edit = Ver y editar
person-kind-email = correo
person-kind-phone = teléfono
person-kind-customer-no = N.º de cliente
person-kind-order-no = N.º de pedido
person-kind-tax-id = NIF
person-kind-card-hint = Tarjeta acabada en
person-kind-handle = Usuario
person-see = Ver a la persona

## Cuando algo no se hace

case-changed-title = El caso ha cambiado mientras escribía.
case-changed-text = Lea lo nuevo en la conversación antes de enviar.
case-third-title = Todavía no se ha enviado.
case-third-text = { $who } no ha participado en este caso. Confirme que debe recibirlo, o quite esa dirección.
case-address-empty = Falta una dirección.
case-address-control = En «{ $field }» hay saltos de línea o caracteres que no se ven. Escriba las direcciones en una línea, separadas por comas.
case-address-no-at = En «{ $field }», «{ $piece }» no tiene arroba: una dirección es como ana@ejemplo.es.
case-address-bad-local = En «{ $field }», lo que va antes de la arroba en «{ $piece }» no puede ser.
case-address-bad-domain = En «{ $field }», lo que va después de la arroba en «{ $piece }» no es un dominio.
case-address-unclosed = En «{ $field }», falta cerrar unas comillas o un paréntesis en «{ $piece }».
case-address-trailing = En «{ $field }», separe las direcciones con comas: «{ $piece }».
case-address-too-long = En «{ $field }», «{ $piece }» es demasiado larga para ser una dirección.
case-address-too-many = En «{ $field }» hay demasiadas direcciones: caben 100.
case-frame = Mensaje
case-images = Hay imágenes de fuera sin cargar, para que nadie sepa que se ha leído.
case-images-load = Cargarlas
case-reduced = El formato era demasiado enredado: se muestran solo las palabras.

## Caso a mano

case-new = Caso nuevo
case-new-by-hand = Caso nuevo a mano
case-new-what-for = Para lo que llegó por teléfono, en el mostrador o por carta.
case-new-how-when = Por dónde y cuándo
case-new-clocks = Los plazos cuentan desde que pasó, no desde que se apunta.
case-new-channel = Por dónde llegó
case-new-when = Cuándo
case-new-who = Quién
case-new-who-how = Busque por cualquier dato antes de crear a nadie.
case-new-find = Nombre, correo, teléfono o número de cliente
case-new-somebody = Es alguien nuevo
case-new-what = Qué
case-new-what-how = Con las palabras de la persona, en lo posible.
case-new-language = Lengua en que habló
case-new-said = Lo que dijo
case-new-keep = Lo llevo yo
case-new-keep-else = Si no, quedará sin dueño, a la vista de todos.
case-new-acknowledge = Enviarle el justificante con la clave
case-new-acknowledge-how = A su correo, si lo conocemos.
case-new-leave = Dejarlo
case-new-open = Abrir el caso
case-move-title = ¿De quién es este caso?
case-move-now = Ahora está a nombre de { $name }.
case-move-whose = Es de
case-move-what = La persona de ahora dejará de verlo. Lo que ya se le envió no se puede retirar.
case-move-do = Cambiar la persona

## Personas

person-find = Buscar { $persons }
person-find-how = Cualquier dato sirve para encontrar a alguien: nombre, correo, teléfono, número de cliente.
person-none-title = Nadie con «{ $question }»
person-nobody-title = Todavía no conocemos a nadie
person-none = Pruebe con otro dato: el correo, el teléfono, el principio del nombre o de un apellido.
person-count =
    { $count ->
        [one] 1 { $person }
       *[other] { $count } { $persons }
    }
person-count-many = Se muestran { $count }, pero hay más: añada otro dato a la búsqueda.
person-latest = Las últimas personas en llegar, primero.
person-name = Nombre
person-their-cases = Casos
person-last = Último movimiento
person-open =
    { $count ->
        [one] 1 abierto
       *[other] { $count } abiertos
    }
person-over =
    { $count ->
        [one] 1 resuelto
       *[other] { $count } resueltos
    }
person-no-cases = ningún caso
person-cases-none = Todavía no tiene ningún caso.
person-known-since = aquí desde { $month }
person-cases-title = Sus casos
person-case-state = Estado
person-case-who = Quién lo lleva
person-case-began = Empezó
person-readers = Quién ha mirado sus casos
person-readers-why = Si la persona lo pregunta, se le dice.
person-do-edit = Editar
person-edit-title = Editar a { $name }
person-edit-manner = Nombre y trato
person-edit-manner-why = Encabeza cada respuesta: «Hola, Lola».
person-full-name = Nombre completo
person-preferred = Cómo le llaman
person-pronunciation = Cómo se pronuncia
person-language = Lengua
person-form = Trato
person-edit-leave = No cambiar nada
person-edit-save = Guardar
person-ways-why = Cualquiera de estos datos lleva a esta persona.
person-way-remove = Quitar
person-way-kind = Qué es
person-way-value = Dato
person-way-add = Añadir
person-email = Correo
person-phone = Teléfono
person-new = Persona nueva
person-new-who = Quién es
person-new-why = Si ya la conocemos por alguno de estos datos, se abrirá su página.
person-new-save = Guardar
person-new-leave = Dejarlo
person-new-empty = Escriba al menos el nombre, el correo o el teléfono.
person-changed-meanwhile = Alguien ha cambiado estos datos mientras escribía. Compruébelos y guarde otra vez: quedará lo que usted ha escrito.

## Buscar

desk-pages = Páginas
search-label = Qué busca
search-how = Busca en los mensajes, los nombres y las claves, con tildes o sin ellas.
search-cases = Casos, los últimos primero
search-none-title = Nada con «{ $question }»
search-none = Pruebe con menos palabras, o con la clave, el correo o el teléfono de la persona.
search-persons = Buscar en «{ $persons }»
