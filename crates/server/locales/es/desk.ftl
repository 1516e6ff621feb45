# El escritorio de los agentes. Prefijos: desk- (lo común y la bandeja), case- (un caso), person- (una persona).
# Las fechas y las horas llegan ya en palabras. $who, $agent: el nombre de pila de quien atiende; $name: el de la persona.

## Marco

desk-skip = Ir al contenido
desk-offline = Desconectado: lo que ve puede no estar al día. Reintentando…
desk-failed = No se pudo hacer: el servidor no responde. Lo que ha escrito sigue aquí.
desk-menu = Menú
desk-close = Cerrar
desk-rail = Principal
desk-open = Bandeja
desk-mine = Míos
desk-unowned = Sin dueño
desk-waiting = A la espera
desk-resolved = Resueltos
desk-persons = Personas
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
desk-palette-persons = Personas
desk-palette-cases = Casos
desk-go-new = Caso nuevo a mano
desk-go-new-how = teléfono, mostrador, carta
desk-go-open = Ir a la bandeja
desk-go-mine = Ir a mis casos
desk-go-unowned = Ir a los casos sin dueño
desk-go-persons = Ir a personas
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
