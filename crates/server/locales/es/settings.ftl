# Los ajustes. Prefijo: settings-. Las fechas y las duraciones llegan ya en palabras.

settings-save = Guardar
settings-edit = Editar
settings-actions = Acciones
settings-done-saved = Guardado.

## Papeles

settings-role-agent = agente
settings-role-agent-about = Atiende casos: los lleva, escribe, pide ayuda y los resuelve.
settings-role-lead = responsable de equipo
settings-role-lead-about = Además, reparte los casos de todos y decide sobre los correos en cuarentena.
settings-role-manager = dirección
settings-role-manager-about = Además, cambia lo que la empresa dice de sí misma: nombre, trato, horario y promesas.
settings-role-compliance = cumplimiento
settings-role-compliance-about = Lo ve todo y lo comprueba; en los casos solo escribe notas internas.
settings-role-admin = administración
settings-role-admin-about = Además, cuida de la instalación: agentes, buzones y claves de la API.

## Empresa

settings-business-text = Cómo se presenta a las personas y cómo las llama.
settings-business-contact = Nombre y contacto
settings-business-contact-text = Encabeza los correos y la página de cada caso.
settings-business-name = Nombre
settings-business-phone = Teléfono de atención
settings-business-phone-hint = Siempre a un paso de una persona: aparece en la página de cada caso.
settings-business-url = Dirección de esta instalación
settings-business-url-hint = Para los enlaces de los correos. Si cambia el nombre, las llaves de acceso dejan de valer y hay que crearlas otra vez.
settings-business-signature = Firma
settings-business-signature-hint = Va al pie de cada respuesta por correo.
settings-business-persons = Las personas
settings-business-persons-text = La palabra que usan en la casa, y el trato cuando no se sabe otro.
settings-business-one = Si es una
settings-business-many = Si son varias
settings-word-person = persona
settings-word-client = clienta o cliente
settings-word-patient = paciente
settings-word-pupil = alumna o alumno
settings-word-neighbour = vecina o vecino
settings-word-member = socia o socio
settings-business-form = Trato
settings-form-usted = de usted
settings-form-tu = de tú
settings-form-vos = de vos
settings-business-language = Lengua y hora
settings-business-language-text = A cada persona se le contesta en la lengua en que escribió.
settings-business-language-label = Lengua de la casa
settings-business-zone = Zona horaria
settings-business-calling-code = Prefijo del país
settings-business-calling-code-hint = Completa los teléfonos escritos sin él. España es 34.

## Horario

settings-hours-text = Con él se cuentan los plazos.
settings-hours-week = En total, { $length } de atención a la semana.
settings-hours-open = Ahora está abierto.
settings-hours-closed = Ahora está cerrado; abre { $opening }.
settings-hours-never = No abre ningún día.
settings-hours-each-week = Cada semana
settings-hours-each-week-text = Un día puede tener varios tramos. Un día sin tramos está cerrado.
settings-hours-shut = cerrado
settings-hours-from = { $day }, desde
settings-hours-to = { $day }, hasta
settings-hours-until = a
settings-hours-add = tramo
settings-hours-remove = Quitar el tramo { $number } del { $day }
settings-hours-promise = Lo que prometemos
settings-hours-promise-text = Se lo decimos a cada persona al recibir su mensaje, con el día y la hora.
settings-hours-answer = Primera respuesta
settings-hours-answer-unit = horas de atención
settings-hours-answer-hint = Si alguien escribe ahora: { $due }. Con 0 no se promete nada.
settings-hours-answer-none = No se promete nada.
settings-hours-reopen = Reabrir
settings-hours-reopen-unit = días
settings-hours-reopen-hint = Durante ese tiempo, un mensaje más reabre el caso resuelto. Después, empieza otro.
settings-day-mon = lunes
settings-day-tue = martes
settings-day-wed = miércoles
settings-day-thu = jueves
settings-day-fri = viernes
settings-day-sat = sábado
settings-day-sun = domingo
settings-holidays = Días cerrados
settings-holidays-text = Los plazos no cuentan esos días.
settings-holidays-past = { $count ->
    [one] 1 día que ya pasó
   *[other] { $count } días que ya pasaron
}
settings-holidays-none = No hay ninguno por venir.
settings-holiday-date = Día
settings-holiday-name = Nombre
settings-holiday-kind = Qué día es
settings-holiday-public = festivo
settings-holiday-own-choice = cierre propio
settings-holiday-kind-hint = Un cierre propio (un puente, media Nochebuena) no alarga los plazos que la ley cuenta en días hábiles.
settings-holiday-own = cierre propio
settings-holiday-hours = Horario de ese día, desde
settings-holiday-hours-to = Horario de ese día, hasta
settings-holiday-hours-hint = Vacío: cerrado todo el día.
settings-holiday-add = Añadir el día
settings-holiday-remove = Quitar
settings-done-holiday = Día añadido.
settings-done-holiday-off = Día quitado.

## Agentes

settings-agents-text = Quiénes atienden, y qué puede hacer cada cual.
settings-agents-invite = Invitar
settings-agents-name = Nombre
settings-agents-role = Papel
settings-agents-seen = Última vez
settings-agents-open = Casos abiertos
settings-agents-out = sin acceso
settings-agents-no-session = sin sesión abierta
settings-agent-factor-passkey = llave de acceso
settings-agent-factor-code = código
settings-agent-factor-none = ninguno
settings-agent-factor-never = aún no ha entrado
settings-agents-new = Invitar a alguien
settings-agents-new-text = Esmero hace un enlace para que elija su contraseña.
settings-agents-invite-do = Hacer la invitación
settings-agents-invited = La invitación de { $name } está hecha
settings-agents-link = Hágale llegar este enlace por donde suelan hablarse. Vale una vez y no se volverá a mostrar.
settings-agent-who = Quién es
settings-agent-since = Desde el { $since }
settings-agent-open = { $count ->
    [0] sin casos abiertos
    [one] 1 caso abierto
   *[other] { $count } casos abiertos
}
settings-agent-role-text = Qué puede ver y hacer.
settings-agent-access = Acceso
settings-agent-link = Hacer un enlace nuevo
settings-agent-link-text = Si perdió la contraseña o la invitación caducó
settings-agent-link-made = Enlace hecho
settings-agent-factors = Quitarle el segundo paso
settings-agent-factors-text = Si perdió el teléfono o el equipo de la llave de acceso
settings-agent-disable = Quitarle el acceso
settings-agent-disable-text = { $count ->
    [0] Ya no trabaja aquí: lo que escribió se queda
    [one] Ya no trabaja aquí: su caso abierto queda sin dueño y lo que escribió se queda
   *[other] Ya no trabaja aquí: sus { $count } casos abiertos quedan sin dueño y lo que escribió se queda
}
settings-agent-enable = Devolverle el acceso
settings-agent-out = No puede entrar. Lo que escribió sigue en los casos.
settings-done-disabled = Acceso quitado. Sus casos están ahora en «Sin dueño».
settings-done-enabled = Puede entrar otra vez.
settings-done-factors = Segundo paso y llaves de acceso quitados. Entra solo con la contraseña hasta que vuelva a activarlos.

## API

settings-api-reference = Referencia
settings-api-text = Claves de acceso con las que otros programas leen y escriben aquí.
settings-tokens = Claves de la API
settings-tokens-none = Todavía no hay ninguna.
settings-token-may = Puede
settings-token-ends = Caduca
settings-token-ends-year = en un año
settings-token-ends-quarter = en 90 días
settings-token-ends-never = nunca
settings-token-never = nunca
settings-token-unused = aún no se ha usado
settings-token-revoked = revocada el { $at }
settings-token-over = ya no vale
settings-token-revoke = Revocar
settings-token-new = Clave nueva
settings-token-new-text = Cada programa, la suya: así se puede revocar sin parar a los demás.
settings-token-what = Qué puede
settings-token-do = Crear la clave
settings-token-made = Clave creada: { $name }
settings-token-once = Cópiela ahora: no se volverá a mostrar. Guardamos solo su huella.
settings-scope-persons-read = leer personas
settings-scope-persons-write = crear y cambiar personas
settings-scope-cases-read = leer casos y mensajes
settings-scope-cases-write = abrir casos y decidir sobre ellos
settings-scope-messages-write = escribir mensajes, respuestas y notas
settings-scope-journal-read = leer el diario
settings-done-revoked = Clave revocada. El programa que la usaba ya no puede entrar.

## Buzones

settings-mailboxes-text = De dónde llegan los correos y por dónde salen las respuestas.
settings-mailboxes-add = Añadir un buzón
settings-mailboxes-none = Todavía no hay ningún buzón: nadie puede escribirles por correo, y las respuestas no salen.
settings-mailbox-new = Buzón nuevo
settings-mailbox-address = Dirección
settings-mailbox-address-text = La que ven las personas.
settings-mailbox-name = Nombre del buzón
settings-mailbox-name-hint = Como lo llaman ustedes: Clientes, Averías, Facturas.
settings-mailbox-from = Nombre que firma
settings-mailbox-from-hint = Con {"{"}agente{"}"} va el nombre de quien escribe. Vacío: {"{"}agente{"}"} · { $business }.
settings-mailbox-aliases = Otras direcciones suyas
settings-mailbox-aliases-hint = Separadas por comas, si el mismo buzón recibe por varias.
settings-mailbox-keyed = Pedir las respuestas en nombre+clave@dominio
settings-mailbox-keyed-hint = Así cada respuesta llega a su caso aunque se pierda lo demás. Desmárquelo si su servidor no acepta direcciones con «+».
settings-mailbox-changed = Alguien ha cambiado este buzón mientras escribía. Compruebe los datos y guarde otra vez: quedará lo que usted ha escrito.
settings-mailbox-kept = ya hay; escriba para cambiar
settings-mailbox-pause = Poner en pausa
settings-mailbox-resume = Reanudar
settings-mailbox-remove = Quitar el buzón
settings-mailbox-remove-do = Quitarlo
settings-mailbox-remove-text = Sus correos y sus casos se quedan.
settings-mailbox-silent = no envía
settings-mailbox-silent-text = Falta el servidor por el que salen las respuestas.
settings-imap = Recibir (IMAP)
settings-imap-text = Sin servidor no se recoge nada: los correos entran con esmero ingest.
settings-smtp = Enviar (SMTP)
settings-server = Servidor
settings-port = Puerto y cifrado
settings-security = Cifrado
settings-security-tls = TLS (993, 465)
settings-security-starttls = STARTTLS (143, 587)
settings-security-plain = sin cifrar
settings-user = Usuario
settings-auth = Cómo se identifica
settings-auth-password = contraseña
settings-auth-oauth = OAuth 2 (XOAUTH2)
settings-auth-same = igual que al recibir
settings-auth-nothing = no hace falta
settings-folder = Carpeta
settings-begin = Qué se recoge
settings-begin-now = solo lo que llegue a partir de ahora
settings-begin-since = también lo que ya hay
settings-since = Desde el día
settings-since-hint = Lo anterior se queda en el servidor como está.
settings-after = Después de recogerlos
settings-after-seen = marcarlos como leídos
settings-after-leave = dejarlos como están
settings-after-keyword = marcarlos con una etiqueta
settings-after-move = moverlos a una carpeta
settings-after-name = Etiqueta o carpeta
settings-more = Más
settings-more-text = Casi nadie lo necesita.
settings-oauth = OAuth 2, para Google y Microsoft
settings-oauth-text = Registre una aplicación en su proveedor, dele permiso para leer y enviar correo con esta cuenta, y copie aquí lo que le dé.
settings-oauth-provider = Proveedor
settings-provider-google = Google
settings-provider-microsoft = Microsoft 365
settings-provider-custom = otro
settings-oauth-tenant = Organización (Microsoft)
settings-oauth-client-id = Identificador de la aplicación
settings-oauth-client-secret = Secreto de la aplicación
settings-oauth-refresh-token = Permiso de la cuenta (refresh token)
settings-oauth-token-url = Dirección de tokens (otro proveedor)
settings-oauth-scope = Alcance (otro proveedor)
settings-trust = De quién nos fiamos
settings-authserv = Nombre de su servidor en Authentication-Results
settings-authserv-hint = Si lo escribe, creemos lo que su servidor diga de SPF, DKIM y DMARC. Vacío: lo comprobamos aquí.
settings-exchange = El buzón está en Microsoft 365
settings-exchange-hint = Exchange Online comprueba quién escribe sin poner su nombre; le creemos a él. Desmarcado: lo comprobamos aquí.
settings-certificate = Certificados propios
settings-certificate-hint = En PEM. Para un servidor cuyo certificado firmaron ustedes.
settings-done-removed = Buzón quitado.
settings-done-paused = Buzón en pausa: no se recoge ni sale nada por él.
settings-done-resumed = Buzón en marcha otra vez.

## Cómo está un buzón

settings-state-receives = recibe
settings-state-fails = no recibe
settings-state-connecting = conectando
settings-state-unknown = aún sin probar
settings-state-paused = en pausa
settings-state-paused-text = No se recoge ni sale nada por él.
settings-state-built-in = de ejemplo
settings-state-built-in-text = Va dentro del programa: lo que se envía no sale de aquí.
settings-state-handed-in = le traen los correos
settings-state-handed-in-text = Entran con esmero ingest --mailbox { $name }.
settings-state-idle = Escucha sin pausa.
settings-state-polling = Pregunta cada minuto: su servidor no avisa.
settings-state-cannot-mark = El servidor no deja marcar los correos ya recogidos; se recogen igual, una sola vez.
settings-state-since = { $text } Último intento: { $since }.

## Probar la conexión

settings-test = Probar
settings-test-text = Se conecta de verdad, con lo que hay escrito arriba. No envía nada a nadie ni cambia nada en el buzón.
settings-test-do = Probar la conexión
settings-test-wait = Conectando…
settings-test-fine = bien
settings-test-note = funciona, con un aviso
settings-test-failed = falla
settings-test-notyet = sin probar
settings-test-said = El servidor respondió:
settings-test-imap-works = Recibe bien
settings-test-imap-fails = Todavía no puede recibir
settings-test-smtp-works = Envía bien
settings-test-smtp-fails = Todavía no puede enviar
settings-test-loopback = Es el buzón de ejemplo: no hay ningún servidor que probar
settings-step-begin = Empezar
settings-step-dns = Encontrar { $host }
settings-step-tcp = Llegar al puerto
settings-step-tls = Cifrar
settings-step-greeting = Saludar
settings-step-login = Entrar como { $user }
settings-step-folder = Abrir la carpeta
settings-step-idle = Avisar al momento (IDLE)
settings-step-command = Hablar con el servidor

## Por qué no, y qué hacer

settings-reason-plain-not-allowed = Así la contraseña viajaría sin cifrar. Elija TLS o STARTTLS.
settings-reason-host-not-found = Ese nombre no existe. Compruebe cómo está escrito; suele empezar por imap., smtp. o mail.
settings-reason-wrong-port = El servidor existe, pero nadie contesta en ese puerto. Lo habitual es 993 o 143 para recibir, y 465 o 587 para enviar.
settings-reason-unreachable = No hay camino hasta el servidor. Compruebe la red de esta máquina y su cortafuegos.
settings-reason-timed-out = No contesta a tiempo. Suele ser un cortafuegos que calla o un puerto equivocado.
settings-reason-closed = El servidor colgó. Si se repite, puede que bloquee esta máquina por intentos anteriores; espere un rato o pregunte a su proveedor.
settings-reason-wants-starttls = Ese puerto empieza sin cifrar. Elija STARTTLS.
settings-reason-wants-tls = Ese puerto cifra desde el principio. Elija TLS.
settings-reason-starttls-not-offered = El servidor no sabe cifrar en ese puerto. Pruebe con TLS y el puerto 993 para recibir o 465 para enviar.
settings-reason-other-service = En ese puerto contesta otra cosa, no un servidor de correo de esta clase. Compruebe el puerto.
settings-reason-certificate-wrong-name = El certificado es de otro nombre{ $some ->
    [yes] {" "}({ $detail }). Escriba como servidor uno de esos.
   *[no] . Escriba como servidor el nombre que dice su proveedor.
}
settings-reason-certificate-self-signed = El servidor firmó su propio certificado. Si es suyo, péguelo en «Certificados propios».
settings-reason-certificate-unknown-issuer = Al certificado lo firmó alguien que esta máquina no conoce. Si es su propia autoridad, péguela en «Certificados propios».
settings-reason-certificate-expired = El certificado del servidor ha caducado. Quien lleva ese servidor tiene que renovarlo.
settings-reason-certificate-not-yet-valid = El certificado aún no vale. Compruebe la fecha y la hora de las dos máquinas.
settings-reason-certificate-revoked = El certificado del servidor está revocado. Avise a quien lleva ese servidor.
settings-reason-certificate-other = El certificado del servidor no se puede aceptar. Avise a quien lleva ese servidor.
settings-reason-bad-root = El certificado propio que pegó no se puede leer. Tiene que empezar por BEGIN CERTIFICATE.
settings-reason-no-common-encryption = No nos ponemos de acuerdo en cómo cifrar: suele ser un servidor muy antiguo. Hace falta TLS 1.2 o posterior.
settings-reason-wrong-password = Rechaza el usuario o la contraseña. Compruébelos; a veces el usuario es la dirección entera.
settings-reason-app-password = Rechaza la contraseña. Este proveedor suele pedir una contraseña de aplicación: créela en su cuenta de correo y péguela aquí.
settings-reason-oauth-needed = Este proveedor ya no acepta contraseñas. Elija OAuth 2 en «Cómo se identifica».
settings-reason-imap-disabled = La cuenta no tiene permitido IMAP. Actívelo en los ajustes de su correo.
settings-reason-login-needed = El servidor pide identificarse. Elija cómo en «Cómo se identifica».
settings-reason-encryption-needed = Sin cifrar no acepta contraseñas. Elija TLS o STARTTLS.
settings-reason-no-common-login = No admite esa forma de identificarse{ $some ->
    [yes] ; admite { $detail }.
   *[no] .
} Elija otra en «Cómo se identifica».
settings-reason-try-later = Ahora mismo no deja entrar a nadie: demasiadas conexiones o intentos. Espere unos minutos.
settings-reason-token = No hay permiso para entrar con OAuth 2. Abra el buzón y pruebe la conexión para saber por qué.
settings-reason-token-not-https = La dirección de tokens tiene que empezar por https.
settings-reason-token-unreachable = No se puede llegar al proveedor de OAuth 2. Compruebe la dirección y la red de esta máquina.
settings-reason-token-garbled = El proveedor de OAuth 2 contestó algo inesperado. Compruebe la dirección de tokens y el alcance.
settings-reason-token-consent-ended = El permiso de la cuenta se retiró o caducó. Hay que darlo otra vez y pegar aquí el nuevo.
settings-reason-token-unknown-application = El proveedor no conoce esa aplicación, o el secreto no es el suyo. Compruebe el identificador y el secreto.
settings-reason-token-busy = El proveedor de OAuth 2 está ocupado. Pruebe dentro de unos minutos.
settings-reason-token-not-accepted = Hay permiso, pero el servidor no lo acepta: suele ser de otra cuenta, o le falta el alcance de correo.
settings-reason-folder-missing = Esa carpeta no existe{ $some ->
    [yes] . Están: { $detail }.
   *[no] {" "}en el buzón. Compruebe cómo está escrita.
}
settings-reason-folder-read-only = La carpeta se puede leer pero no cambiar: los correos no se marcarán. Elija «dejarlos como están».
settings-reason-idle-not-offered = El servidor no avisa de los correos nuevos: le preguntaremos cada minuto.
settings-reason-said = El servidor dijo que no. Sus palabras están arriba o en el registro; pregunte a su proveedor si no bastan.
settings-reason-storage = El correo llega, pero no se pudo guardar aquí. Compruebe el disco y la base de datos.

## Cuarentena

settings-quarantine-text = Correos que llegaron y no supimos dónde poner. No se pierde ninguno: aquí esperan a que alguien decida.
settings-quarantine-none = No espera ninguno.
settings-quarantine-table = Correos en cuarentena
settings-quarantine-from = De
settings-quarantine-subject = Asunto
settings-quarantine-why = Por qué está aquí
settings-quarantine-when = Llegó
settings-quarantine-no-sender-known = sin remitente
settings-quarantine-no-subject = (sin asunto)
settings-quarantine-more = Hay más: aparecerán cuando decida sobre estos.
settings-quarantine-by = de { $sender }
settings-quarantine-to = a { $to }
settings-quarantine-mail = El mensaje
settings-quarantine-raw = Descargar el original
settings-quarantine-unreadable = No se puede leer como un correo. El original está entero.
settings-quarantine-empty = No trae texto.
settings-quarantine-decide = Qué hacer con él
settings-quarantine-key = Archivar en el caso
settings-quarantine-key-hint = La clave del caso, como H7K2-QM94-X5CT.
settings-quarantine-file = Archivar en ese caso
settings-quarantine-new = Abrir un caso nuevo con él
settings-quarantine-aside = Apartar
settings-done-aside = Apartado. El original se conserva.
settings-quarantine-unparsable = El mensaje está dañado.
settings-quarantine-unparsable-advice = No se entiende lo que trae. Descargue el original; puede archivarlo en un caso, donde irá como fichero, o pedir a quien lo envió que lo mande otra vez.
settings-quarantine-withheld = El servidor de correo no lo entrega.
settings-quarantine-withheld-advice = Sigue en el servidor, pero al pedirlo responde con un error. Ábralo allí, o pida a quien lo envió que lo mande otra vez.
settings-quarantine-too-large = Es demasiado grande.
settings-quarantine-too-large-advice = Pasa del límite y sigue en el servidor de correo. Ábralo allí, o pida a quien lo envió que lo mande en partes.
settings-quarantine-no-sender = No dice quién lo envía.
settings-quarantine-no-sender-advice = No se le puede contestar. Si sabe de quién es, archívelo en su caso.
settings-quarantine-forged = Dice ser de alguien, pero no lo envió su servidor.
settings-quarantine-forged-advice = Puede ser un engaño: si lo archiva, quien lo envió podría leer lo que le contesten. Compruebe por otro lado que es de quien dice.
settings-quarantine-loop = Lo escribió Esmero mismo.
settings-quarantine-loop-advice = Alguien nos devuelve nuestros propios correos. Casi siempre se puede apartar.
settings-quarantine-auto-reply = Es una respuesta automática a algo que no conocemos.
settings-quarantine-auto-reply-advice = Casi siempre se puede apartar.
settings-quarantine-unknown-return = Es un aviso de devolución de un correo que no conocemos.
settings-quarantine-unknown-return-advice = Si dice de qué correo es, archívelo en su caso; si no, se puede apartar.
settings-quarantine-failed = No se pudo archivar, tras varios intentos.
settings-quarantine-failed-advice = Pruebe ahora: si vuelve a fallar, el registro del servidor dice por qué.

## Trabajos

settings-jobs-text = Lo que el servidor hace por su cuenta.
settings-jobs-waiting = { $count ->
    [0] Ahora no espera ninguno.
    [one] Ahora hay 1 en espera.
   *[other] Ahora hay { $count } en espera.
}
settings-jobs-oldest = El más antiguo, { $since }.
settings-jobs-dead = No se pudieron hacer
settings-jobs-dead-text = Fallaron una y otra vez, y ya no se intentan por su cuenta. Nada se borra: cuando esté arreglado lo que los impedía, se pueden intentar otra vez.
settings-jobs-none = Todo lo que había que hacer se ha podido hacer.
settings-jobs-what = Qué
settings-jobs-happened = Qué pasó
settings-jobs-since = Desde
settings-jobs-attempts = { $count ->
    [one] Falló una vez.
   *[other] Falló { $count } veces.
}
settings-jobs-retry = Intentarlo otra vez
settings-jobs-discard = Darlo por perdido
settings-jobs-queue = En espera
settings-jobs-count = Cuántos
settings-job-send-mail = Enviar un mensaje
settings-job-file-mail = Archivar un correo que llegó
settings-job-send-code = Enviar un código a una persona
settings-done-retried = Se intenta otra vez ahora mismo.
settings-done-discarded = Dado por perdido: no se intentará más.

## Lo que no se pudo aceptar

settings-wrong-page-changed = Mientras usted escribía, otra persona ha guardado esta página, así que no se ha guardado nada más. Lo que ha escrito sigue aquí; donde no coincide, le decimos lo que hay guardado. Revíselo y pulse «Guardar» otra vez.
settings-wrong-saved-now = Ahora está guardado: «{ $value }».
settings-wrong-name-empty = Escriba un nombre.
settings-wrong-name-too-long = El nombre es demasiado largo.
settings-wrong-name-taken = Ya hay un buzón con ese nombre.
settings-wrong-phone-too-long = El teléfono es demasiado largo.
settings-wrong-public_url-unusable = Escriba la dirección entera y sin nada detrás, como https://atencion.empresa.es
settings-wrong-person_word-empty = Escriba la palabra para una y para varias.
settings-wrong-person_word-too-long = La palabra es demasiado larga: caben 60 letras.
settings-wrong-persons_word-too-long = La palabra es demasiado larga: caben 60 letras.
settings-wrong-form-unknown = Elija un trato.
settings-wrong-language-unknown = Elija una lengua.
settings-wrong-zone-unknown = No conocemos esa zona. Pruebe con Europe/Madrid, Atlantic/Canary o America/Lima.
settings-wrong-calling_code-unusable = El prefijo es un número de una a tres cifras, como 34.
settings-wrong-signature-too-long = La firma es demasiado larga.
settings-wrong-answer_minutes-out-of-range = Escriba un número de horas entre 0 y 8760.
settings-wrong-reopen_days-out-of-range = Escriba un número de días entre 0 y 3650.
settings-wrong-calendar-never-open = Si se promete una respuesta, algún día hay que abrir. Añada un tramo, o prometa 0 horas.
settings-wrong-day-calendar-time = Falta una hora, o no es una hora. Escriba las dos.
settings-wrong-day-calendar-interval = Falta una hora. Escriba las dos.
settings-wrong-day-calendar-end-before-start = Termina antes de empezar. Para pasar de medianoche, termine a las 0:00 y siga al día siguiente.
settings-wrong-day-calendar-overlap = Dos tramos se pisan. Únalos o corrija uno.
settings-wrong-day-calendar-too-many-intervals = Son demasiados tramos para un día.
settings-wrong-holiday-unusable = Eso no es una fecha.
settings-wrong-holiday-calendar-two-holidays = Ese día ya está en la lista. Quítelo antes.
settings-wrong-holiday-calendar-holiday-name = El día necesita un nombre de hasta 80 letras.
settings-wrong-holiday-calendar-too-many-holidays = Hay demasiados días en la lista. Quite alguno de los que ya pasaron.
settings-wrong-holiday-calendar-too-far = Esa fecha está demasiado lejos.
settings-wrong-email-identifier-empty = Escriba el correo.
settings-wrong-email-identifier-email = Eso no es un correo. Un ejemplo: nombre@empresa.es
settings-wrong-email-identifier-too-long = El correo es demasiado largo.
settings-wrong-email-identifier-strange = El correo tiene caracteres que no puede tener.
settings-wrong-email-taken = Alguien entra ya con ese correo.
settings-wrong-role-unknown = Elija un papel.
settings-wrong-role-last-admin = Es la única persona que administra Esmero. Dé antes ese papel a otra.
settings-wrong-scopes-empty = Elija al menos una cosa que pueda hacer.
settings-wrong-address-identifier-empty = Escriba la dirección.
settings-wrong-address-identifier-email = Eso no es un correo. Un ejemplo: clientes@empresa.es
settings-wrong-address-identifier-too-long = La dirección es demasiado larga.
settings-wrong-address-identifier-strange = La dirección tiene caracteres que no puede tener.
settings-wrong-address-taken = Otro buzón tiene ya esa dirección.
settings-wrong-host-empty = Escriba el servidor por el que salen las respuestas.
settings-wrong-host-unusable = Eso no es el nombre de un servidor. Un ejemplo: imap.empresa.es
settings-wrong-port-unusable = El puerto es un número entre 1 y 65535.
settings-wrong-user-empty = Escriba el usuario; a menudo es la dirección entera.
settings-wrong-password-empty = Escriba la contraseña. Si cambia de servidor hay que escribirla otra vez.
settings-wrong-imap_since-empty = Elija el día desde el que se recogen los correos que ya hay.
settings-wrong-imap_after_name-empty = Escriba la etiqueta o la carpeta.
settings-wrong-oauth_client_id-empty = Escriba el identificador de la aplicación.
settings-wrong-oauth_refresh_token-empty = Pegue el permiso de la cuenta.
settings-wrong-oauth_token_url-empty = Escriba la dirección de tokens de su proveedor.
settings-wrong-certificate-unusable = No se puede leer. Tiene que empezar por BEGIN CERTIFICATE.
settings-wrong-certificate-too-long = Es demasiado largo.
settings-wrong-secrets-lost = Las contraseñas de este buzón se guardaron con otra clave de la instalación. Escríbalas otra vez y guarde.
settings-wrong-key-unreadable = Eso no es una clave. Tiene doce letras y cifras, como H7K2-QM94-X5CT.
settings-wrong-key-unknown = No hay ningún caso con esa clave.
settings-wrong-mail-no-sender = El mensaje no dice a quién contestar: no se puede abrir un caso con él. Archívelo en uno que ya exista.
