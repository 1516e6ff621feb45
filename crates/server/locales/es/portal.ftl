# La página de la persona y el formulario de contacto. $form: tu | usted. Fechas y horas llegan ya en palabras, sin artículo.
# $owner y $agent: el nombre de pila de quien atiende. Números que eligen forma ($hours, $minutes, $count,
# $left, $missing, $extra) se pasan como número; $time, $size y $amount, como texto.

## Marco

portal-title-case =
    { $form ->
        [tu] Tu caso { $key } · { $business }
       *[usted] Su caso { $key } · { $business }
    }
portal-title-key =
    { $form ->
        [tu] Sigue tu caso · { $business }
       *[usted] Siga su caso · { $business }
    }
portal-title-contact =
    { $form ->
        [tu] Escríbenos · { $business }
       *[usted] Escríbanos · { $business }
    }
portal-title-thanks = Mensaje recibido · { $business }
portal-title-error = No ha podido ser · { $business }
portal-skip = Ir al contenido
portal-back = Volver
portal-back-to-case =
    { $form ->
        [tu] Volver a tu caso
       *[usted] Volver a su caso
    }
portal-language-label = Idioma
portal-language-es = español
portal-language-ca = valencià
portal-language-gl = galego
portal-language-eu = euskara
portal-language-en = English
portal-language-pt = português
portal-text-large = Letra grande
portal-text-normal = Letra normal
portal-demo-notice = { $business } es una empresa de ejemplo. Lo que se escribe aquí no llega a ninguna empresa real.
portal-footer-key =
    { $form ->
        [tu] Puedes seguir tu caso solo con la clave. No te pediremos una opinión hasta que esté resuelto.
       *[usted] Puede seguir su caso solo con la clave. No le pediremos una opinión hasta que esté resuelto.
    }
portal-footer-hours = Atendemos { $agentHours }.
portal-footer-phone = Por teléfono: { $phone }

## Palabras sueltas

portal-kind =
    { $kind ->
        [inquiry] consulta
        [complaint] reclamación
        [incident] incidencia
        [suggestion] sugerencia
        [praise] felicitación
       *[other] asunto
    }
portal-channel =
    { $channel ->
        [mail] por correo electrónico
        [form] por el formulario
        [portal] en esta página
        [phone] por teléfono
        [counter] en la oficina
        [post] por carta
       *[other] por otro medio
    }

## El caso

portal-case-line = Clave { $key } · { portal-kind } del { $date }
portal-hello-named = Hola, { $name }.
portal-hello-unnamed = Hola.
portal-lead-owner =
    { $form ->
        [tu] Tu caso lo lleva { $owner }, hasta el final.
       *[usted] Su caso lo lleva { $owner }, hasta el final.
    }
portal-lead-queue =
    { $form ->
        [tu] Tu caso está recibido. En cuanto alguien se haga cargo, verás aquí su nombre.
       *[usted] Su caso está recibido. En cuanto alguien se haga cargo, verá aquí su nombre.
    }
portal-lead-resolved =
    { $form ->
        [tu] { $owner } te ha contestado y da tu caso por resuelto.
       *[usted] { $owner } le ha contestado y da su caso por resuelto.
    }
portal-lead-closed =
    { $form ->
        [tu] Tu caso está cerrado, y aquí sigue todo lo que hablamos.
       *[usted] Su caso está cerrado, y aquí sigue todo lo que hablamos.
    }
portal-now-label = Qué pasa ahora:
portal-now-unread =
    { $form ->
        [tu] tu mensaje espera a que lo abra una persona.
       *[usted] su mensaje espera a que lo abra una persona.
    }
portal-now-owned =
    { $form ->
        [tu] { $owner } tiene tu mensaje y te va a contestar.
       *[usted] { $owner } tiene su mensaje y le va a contestar.
    }
portal-now-answered =
    { $form ->
        [tu] { $owner } ya te ha contestado y sigue con tu caso.
       *[usted] { $owner } ya le ha contestado y sigue con su caso.
    }
portal-now-waiting =
    { $form ->
        [tu] { $owner } te ha preguntado algo y necesita tu respuesta para seguir.
       *[usted] { $owner } le ha preguntado algo y necesita su respuesta para seguir.
    }
portal-now-resolved =
    { $form ->
        [tu] te hemos contestado. Si algo no ha quedado bien, escríbenos y el caso se abre otra vez.
       *[usted] le hemos contestado. Si algo no ha quedado bien, escríbanos y el caso se abre otra vez.
    }
portal-now-closed =
    { $form ->
        [tu] no queda nada pendiente. Si escribes, abrimos un caso nuevo unido a este.
       *[usted] no queda nada pendiente. Si escribe, abrimos un caso nuevo unido a este.
    }
portal-now-reopened =
    { $form ->
        [tu] hemos vuelto a abrir tu caso con lo que nos has escrito.
       *[usted] hemos vuelto a abrir su caso con lo que nos ha escrito.
    }
portal-when-label =
    { $form ->
        [tu] Cuándo lo sabrás:
       *[usted] Cuándo lo sabrá:
    }
portal-when-due = a más tardar, el { $due }.
portal-when-late =
    { $form ->
        [tu] teníamos que contestarte antes del { $due } y no lo hemos hecho. Te pedimos disculpas. Tu caso sigue abierto y marcado como atrasado.
       *[usted] teníamos que contestarle antes del { $due } y no lo hemos hecho. Le pedimos disculpas. Su caso sigue abierto y marcado como atrasado.
    }
portal-when-waiting =
    { $form ->
        [tu] en cuanto contestes, el plazo sigue contando. Mientras tanto está parado y no se pierde nada.
       *[usted] en cuanto conteste, el plazo sigue contando. Mientras tanto está parado y no se pierde nada.
    }
portal-when-waiting-until =
    { $form ->
        [tu] esperamos tu respuesta. El { $until } volveremos a mirarlo aunque no hayas podido escribir.
       *[usted] esperamos su respuesta. El { $until } volveremos a mirarlo aunque no haya podido escribir.
    }
portal-when-resolved =
    { $form ->
        [tu] puedes reabrirlo escribiendo hasta el { $until }.
       *[usted] puede reabrirlo escribiendo hasta el { $until }.
    }

## Cómo se calcula el plazo

portal-computed-link = ¿Cómo se calcula?

## Lo que ha pasado

portal-timeline-label = Lo que ha pasado
portal-timeline-received =
    { $kind ->
        [inquiry] { $form ->
            [tu] Recibimos tu consulta { portal-channel }.
           *[usted] Recibimos su consulta { portal-channel }.
        }
        [complaint] { $form ->
            [tu] Recibimos tu reclamación { portal-channel }.
           *[usted] Recibimos su reclamación { portal-channel }.
        }
        [incident] { $form ->
            [tu] Recibimos tu aviso { portal-channel }.
           *[usted] Recibimos su aviso { portal-channel }.
        }
        [suggestion] { $form ->
            [tu] Recibimos tu sugerencia { portal-channel }.
           *[usted] Recibimos su sugerencia { portal-channel }.
        }
        [praise] { $form ->
            [tu] Recibimos tu felicitación { portal-channel }.
           *[usted] Recibimos su felicitación { portal-channel }.
        }
       *[other] { $form ->
            [tu] Recibimos tu mensaje { portal-channel }.
           *[usted] Recibimos su mensaje { portal-channel }.
        }
    }
portal-timeline-acknowledged =
    { $form ->
        [tu] Te enviamos el acuse de recibo con la clave.
       *[usted] Le enviamos el acuse de recibo con la clave.
    }
portal-timeline-assigned =
    { $form ->
        [tu] { $owner } se hizo cargo de tu caso.
       *[usted] { $owner } se hizo cargo de su caso.
    }
portal-timeline-reassigned =
    { $form ->
        [tu] Tu caso pasó de { $from } a { $owner }, con todo lo que ya nos habías contado.
       *[usted] Su caso pasó de { $from } a { $owner }, con todo lo que ya nos había contado.
    }
portal-timeline-unassigned =
    { $form ->
        [tu] Tu caso volvió al equipo, a la espera de que otra persona se haga cargo.
       *[usted] Su caso volvió al equipo, a la espera de que otra persona se haga cargo.
    }
portal-timeline-answered =
    { $form ->
        [tu] { $agent } te contestó { portal-channel }.
       *[usted] { $agent } le contestó { portal-channel }.
    }
portal-timeline-waiting =
    { $form ->
        [tu] { $agent } te preguntó algo y espera tu respuesta.
       *[usted] { $agent } le preguntó algo y espera su respuesta.
    }
portal-timeline-wrote =
    { $form ->
        [tu] Nos escribiste { portal-channel }.
       *[usted] Nos escribió { portal-channel }.
    }
portal-timeline-resolved =
    { $form ->
        [tu] { $agent } dio tu caso por resuelto.
       *[usted] { $agent } dio su caso por resuelto.
    }
portal-timeline-reopened-person =
    { $form ->
        [tu] Volvimos a abrir tu caso porque nos escribiste.
       *[usted] Volvimos a abrir su caso porque nos escribió.
    }
portal-timeline-reopened-agent =
    { $form ->
        [tu] { $agent } volvió a abrir tu caso porque quedaba algo por hacer.
       *[usted] { $agent } volvió a abrir su caso porque quedaba algo por hacer.
    }
portal-timeline-closed =
    { $form ->
        [tu] Pasó el tiempo para reabrirlo y tu caso quedó cerrado.
       *[usted] Pasó el tiempo para reabrirlo y su caso quedó cerrado.
    }
portal-timeline-continues = Este caso continúa otro anterior, con la clave { $key }.
portal-timeline-continued = Este caso continúa en otro, con la clave { $key }.
portal-timeline-code =
    { $form ->
        [tu] { $agent } preparó un código para leértelo por teléfono. Si no lo pediste tú, dínoslo.
       *[usted] { $agent } preparó un código para leérselo por teléfono. Si no lo pidió usted, díganoslo.
    }
portal-timeline-failed =
    { $form ->
        [tu] No pudimos entregarte un correo. El texto está aquí. Revisa que la dirección sea correcta o dinos otra.
       *[usted] No pudimos entregarle un correo. El texto está aquí. Revise que la dirección sea correcta o díganos otra.
    }
portal-timeline-next-due =
    { $form ->
        [tu] Antes de este momento tendrás respuesta.
       *[usted] Antes de este momento tendrá respuesta.
    }

## Mensajes

portal-message-quoted-show = Ver el texto citado
portal-message-attachments =
    { $count ->
        [one] Un archivo adjunto
       *[other] { $count } archivos adjuntos
    }
portal-message-attachment = { $file } ({ $size })
portal-message-hidden =
    { $form ->
        [tu] Para ver el texto y los adjuntos, confirma que eres tú.
       *[usted] Para ver el texto y los adjuntos, confirme que es usted.
    }

## Qué se puede hacer

portal-actions-label =
    { $form ->
        [tu] Qué puedes hacer
       *[usted] Qué puede hacer
    }
portal-action-write-owner = Escribir a { $owner }
portal-action-write-team = Escribir al equipo
portal-action-reopen = No quedó resuelto: reabrir el caso
portal-action-talk = Hablar con una persona
portal-action-disagree = No estoy de acuerdo: a quién acudir
portal-talk-title = Hablar con una persona
portal-talk-open =
    { $form ->
        [tu] Llama al { $phone }. Di la clave { $key } y no tendrás que explicarlo otra vez.
       *[usted] Llame al { $phone }. Diga la clave { $key } y no tendrá que explicarlo otra vez.
    }
portal-talk-closed =
    { $form ->
        [tu] Ahora no hay nadie al teléfono. Atendemos { $agentHours }, en el { $phone }. Si lo prefieres, escribe aquí y te contestaremos.
       *[usted] Ahora no hay nadie al teléfono. Atendemos { $agentHours }, en el { $phone }. Si lo prefiere, escriba aquí y le contestaremos.
    }
portal-talk-no-phone =
    { $form ->
        [tu] Dinos aquí que prefieres hablar, déjanos un teléfono y una hora que te venga bien, y te llamará una persona.
       *[usted] Díganos aquí que prefiere hablar, déjenos un teléfono y una hora que le venga bien, y le llamará una persona.
    }
portal-disagree-title =
    { $form ->
        [tu] Si no estás de acuerdo
       *[usted] Si no está de acuerdo
    }
portal-disagree-inside =
    { $form ->
        [tu] Dinos qué no te convence. Puedes pedir que lo revise otra persona: basta con escribirlo aquí.
       *[usted] Díganos qué no le convence. Puede pedir que lo revise otra persona: basta con escribirlo aquí.
    }
portal-disagree-outside =
    { $form ->
        [tu] También puedes acudir a quien no depende de nosotros:
       *[usted] También puede acudir a quien no depende de nosotros:
    }
portal-disagree-consumer-office =
    { $form ->
        [tu] La oficina de consumo de tu municipio o de tu comunidad. Es gratis.
       *[usted] La oficina de consumo de su municipio o de su comunidad. Es gratis.
    }
portal-disagree-keep =
    { $form ->
        [tu] Guarda la clave { $key }: con ella puedes demostrar qué nos escribiste y cuándo.
       *[usted] Guarde la clave { $key }: con ella puede demostrar qué nos escribió y cuándo.
    }

## Escribir y adjuntar

portal-write-title-owner = Escribir a { $owner }
portal-write-title-team = Escribir al equipo
portal-write-label =
    { $form ->
        [tu] Tu mensaje
       *[usted] Su mensaje
    }
portal-write-help =
    { $form ->
        [tu] Se añade a tu caso. No hace falta que repitas lo que ya nos has contado.
       *[usted] Se añade a su caso. No hace falta que repita lo que ya nos ha contado.
    }
portal-write-send = Enviar
portal-attach-label = Adjuntar archivos (si hace falta)
portal-attach-help =
    { $count ->
        [one] Un archivo como máximo, de hasta { $size }. Fotos, PDF o documentos.
       *[other] Hasta { $count } archivos, de { $size } cada uno como máximo. Fotos, PDF o documentos.
    }
portal-attach-remove = Quitar { $file }
portal-error-message-empty =
    { $form ->
        [tu] Escribe el mensaje antes de enviarlo.
       *[usted] Escriba el mensaje antes de enviarlo.
    }
portal-error-message-long =
    { $form ->
        [tu] El mensaje es demasiado largo: caben { $max } caracteres y tiene { $length }. Acórtalo o adjunta el resto en un archivo.
       *[usted] El mensaje es demasiado largo: caben { $max } caracteres y tiene { $length }. Acórtelo o adjunte el resto en un archivo.
    }
portal-error-attach-count =
    { $form ->
        [tu] Son demasiados archivos: como máximo, { $max }. Envía el resto en otro mensaje.
       *[usted] Son demasiados archivos: como máximo, { $max }. Envíe el resto en otro mensaje.
    }
portal-error-attach-size =
    { $form ->
        [tu] «{ $file }» ocupa demasiado: el límite es { $size }. Prueba con una foto más pequeña o con un PDF.
       *[usted] «{ $file }» ocupa demasiado: el límite es { $size }. Pruebe con una foto más pequeña o con un PDF.
    }
portal-error-attach-total =
    { $form ->
        [tu] Los archivos juntos ocupan demasiado: el límite es { $size }. Envíalos en varios mensajes.
       *[usted] Los archivos juntos ocupan demasiado: el límite es { $size }. Envíelos en varios mensajes.
    }
portal-error-attach-type =
    { $form ->
        [tu] No podemos aceptar «{ $file }» porque es un programa. Envía fotos, PDF o documentos.
       *[usted] No podemos aceptar «{ $file }» porque es un programa. Envíe fotos, PDF o documentos.
    }
portal-error-attach-empty =
    { $form ->
        [tu] «{ $file }» llegó vacío. Elígelo otra vez.
       *[usted] «{ $file }» llegó vacío. Elíjalo otra vez.
    }
portal-error-attach-often =
    { $form ->
        [tu] No hemos guardado «{ $file }»: desde esta conexión han llegado muchos archivos en poco tiempo. Puedes enviar el mensaje sin archivos y añadirlos mañana.
       *[usted] No hemos guardado «{ $file }»: desde esta conexión han llegado muchos archivos en poco tiempo. Puede enviar el mensaje sin archivos y añadirlos mañana.
    }
portal-error-kept =
    { $form ->
        [tu] Lo que has escrito sigue aquí.
       *[usted] Lo que ha escrito sigue aquí.
    }
portal-error-summary =
    { $count ->
        [one] Falta corregir una cosa:
       *[other] Falta corregir { $count } cosas:
    }

## Mensaje añadido: justificante en pantalla

portal-added-title =
    { $form ->
        [tu] Tu mensaje está en el caso
       *[usted] Su mensaje está en el caso
    }
portal-added-body =
    { $form ->
        [tu] Lo recibimos el { $date } y queda unido a lo que ya nos habías contado.
       *[usted] Lo recibimos el { $date } y queda unido a lo que ya nos había contado.
    }
portal-added-next-owner =
    { $form ->
        [tu] Lo leerá { $owner }, que lleva tu caso.
       *[usted] Lo leerá { $owner }, que lleva su caso.
    }
portal-added-next-team = Lo leerá una persona del equipo.
portal-added-due =
    { $form ->
        [tu] Tendrás respuesta, a más tardar, el { $due }.
       *[usted] Tendrá respuesta, a más tardar, el { $due }.
    }
portal-added-reopened = El caso estaba resuelto y lo hemos vuelto a abrir.
portal-added-linked = El caso estaba cerrado y hemos abierto otro, unido a él, con la clave { $key }.

## Confirmar quién es

portal-factor-title =
    { $form ->
        [tu] Confirma que eres tú
       *[usted] Confirme que es usted
    }
portal-factor-why =
    { $form ->
        [tu] La clave basta para ver cómo va el caso y para escribir. Para leer los mensajes, los adjuntos y tus datos, te enviamos un código.
       *[usted] La clave basta para ver cómo va el caso y para escribir. Para leer los mensajes, los adjuntos y sus datos, le enviamos un código.
    }
portal-factor-choose =
    { $form ->
        [tu] Dónde quieres recibirlo
       *[usted] Dónde quiere recibirlo
    }
portal-factor-mail = Al correo { $address }
portal-factor-none =
    { $form ->
        [tu] No tenemos ningún correo tuyo al que enviar el código. Llámanos o ven a la oficina y lo vemos juntos.
       *[usted] No tenemos ningún correo suyo al que enviar el código. Llámenos o venga a la oficina y lo vemos juntos.
    }
portal-factor-phone =
    { $form ->
        [tu] No podemos enviarte el código por correo, pero sí leértelo por teléfono. Llámanos al { $phone } y di la clave { $key }: te llamaremos al número que nos diste y te lo leeremos.
       *[usted] No podemos enviarle el código por correo, pero sí leérselo por teléfono. Llámenos al { $phone } y diga la clave { $key }: le llamaremos al número que nos dio y se lo leeremos.
    }
portal-factor-phone-write =
    { $form ->
        [tu] No podemos enviarte el código por correo, pero sí leértelo por teléfono. Escríbenos cuándo te viene bien y te llamaremos al número que nos diste.
       *[usted] No podemos enviarle el código por correo, pero sí leérselo por teléfono. Escríbanos cuándo le viene bien y le llamaremos al número que nos dio.
    }
portal-factor-hours = Atendemos { $agentHours }.
portal-factor-have = Ya tengo el código
portal-factor-told =
    { $form ->
        [tu] Escribe el código que te hemos leído por teléfono.
       *[usted] Escriba el código que le hemos leído por teléfono.
    }
portal-factor-send = Enviar el código
portal-factor-sent =
    { $form ->
        [tu] Te hemos enviado un código a { $address }. Puede tardar un minuto; mira también en el correo no deseado.
       *[usted] Le hemos enviado un código a { $address }. Puede tardar un minuto; mire también en el correo no deseado.
    }
portal-factor-code-label = Código
portal-factor-code-help =
    { $minutes ->
        [one] Son { $digits } cifras. Vale un minuto.
       *[other] Son { $digits } cifras. Vale { $minutes } minutos.
    }
portal-factor-confirm = Confirmar
portal-factor-again = Enviar otro código
portal-factor-leave = Dejar de ver los mensajes en este dispositivo
portal-error-code-empty =
    { $form ->
        [tu] Escribe el código que te hemos dado.
       *[usted] Escriba el código que le hemos dado.
    }
portal-error-code-wrong =
    { $left ->
        [one] { $form ->
            [tu] No es ese código. Te queda un intento.
           *[usted] No es ese código. Le queda un intento.
        }
       *[other] { $form ->
            [tu] No es ese código. Te quedan { $left } intentos.
           *[usted] No es ese código. Le quedan { $left } intentos.
        }
    }
portal-error-code-expired =
    { $form ->
        [tu] Ese código ya no vale. Pide otro.
       *[usted] Ese código ya no vale. Pida otro.
    }
portal-error-code-attempts =
    { $minutes ->
        [one] Demasiados intentos. Dentro de un minuto se puede pedir otro código.
       *[other] Demasiados intentos. Dentro de { $minutes } minutos se puede pedir otro código.
    }

## Formulario de contacto

portal-contact-title =
    { $form ->
        [tu] Cuéntanos qué necesitas
       *[usted] Cuéntenos qué necesita
    }
portal-contact-intro =
    { $form ->
        [tu] Lo leerá una persona. Recibirás al momento una clave para seguirlo, sin cuenta ni contraseña.
       *[usted] Lo leerá una persona. Recibirá al momento una clave para seguirlo, sin cuenta ni contraseña.
    }
portal-contact-have-key =
    { $form ->
        [tu] Si ya tienes una clave, escribe en tu caso
       *[usted] Si ya tiene una clave, escriba en su caso
    }
portal-contact-name-label =
    { $form ->
        [tu] Tu nombre
       *[usted] Su nombre
    }
portal-contact-name-help =
    { $form ->
        [tu] Cómo quieres que te llamemos.
       *[usted] Cómo quiere que le llamemos.
    }
portal-contact-mail-label = Correo electrónico
portal-contact-mail-help =
    { $form ->
        [tu] Ahí te contestaremos.
       *[usted] Ahí le contestaremos.
    }
portal-contact-phone-label = Teléfono (opcional)
portal-contact-phone-help = Por si es más fácil hablarlo. No lo usaremos para nada más.
portal-contact-number-label =
    { $form ->
        [tu] Número de cliente (si lo tienes a mano)
       *[usted] Número de cliente (si lo tiene a mano)
    }
portal-contact-number-help = Está en cualquier factura. Sin él también se puede enviar.
portal-contact-message-label =
    { $form ->
        [tu] Qué ha pasado o qué necesitas
       *[usted] Qué ha pasado o qué necesita
    }
portal-contact-message-help =
    { $form ->
        [tu] Con tus palabras. Si sabes cuándo y dónde fue, ayuda.
       *[usted] Con sus palabras. Si sabe cuándo y dónde fue, ayuda.
    }
# Trampa para robots: oculto para las personas.
portal-contact-trap-label =
    { $form ->
        [tu] Deja este campo vacío
       *[usted] Deje este campo vacío
    }
portal-contact-privacy =
    { $form ->
        [tu] Usamos tus datos solo para atenderte.
       *[usted] Usamos sus datos solo para atenderle.
    }
portal-contact-send = Enviar
portal-error-name-long = El nombre es demasiado largo: caben { $max } caracteres.
portal-error-mail-wrong =
    { $form ->
        [tu] «{ $address }» no parece un correo. Revisa que tenga una arroba y un punto, como nombre@ejemplo.es.
       *[usted] «{ $address }» no parece un correo. Revise que tenga una arroba y un punto, como nombre@ejemplo.es.
    }
portal-error-phone-wrong =
    { $form ->
        [tu] «{ $phone }» no parece un teléfono. Escribe solo cifras; si es de otro país, con su prefijo: +351…
       *[usted] «{ $phone }» no parece un teléfono. Escriba solo cifras; si es de otro país, con su prefijo: +351…
    }

## Gracias: el justificante

portal-thanks-title-named = Gracias, { $name }. Lo tenemos.
portal-thanks-title-unnamed = Gracias. Lo tenemos.
portal-thanks-received =
    { $form ->
        [tu] Recibimos tu mensaje el { $date }.
       *[usted] Recibimos su mensaje el { $date }.
    }
portal-thanks-key-label =
    { $form ->
        [tu] Tu clave
       *[usted] Su clave
    }
portal-thanks-key-help =
    { $form ->
        [tu] Guárdala: con ella, y nada más, puedes seguir tu caso.
       *[usted] Guárdela: con ella, y nada más, puede seguir su caso.
    }
portal-thanks-next =
    { $form ->
        [tu] Ahora lo leerá una persona de { $business } y te contestará, a más tardar, el { $due }.
       *[usted] Ahora lo leerá una persona de { $business } y le contestará, a más tardar, el { $due }.
    }
portal-thanks-outside =
    { $form ->
        [tu] En este momento no hay nadie atendiendo, y preferimos decírtelo. Atendemos { $agentHours }.
       *[usted] En este momento no hay nadie atendiendo, y preferimos decírselo. Atendemos { $agentHours }.
    }
portal-thanks-mailed =
    { $form ->
        [tu] A { $address } te hemos enviado esto mismo. Si no lo ves en unos minutos, mira en el correo no deseado.
       *[usted] A { $address } le hemos enviado esto mismo. Si no lo ve en unos minutos, mire en el correo no deseado.
    }
portal-thanks-yours =
    { $form ->
        [tu] Esto es lo que nos has escrito:
       *[usted] Esto es lo que nos ha escrito:
    }
portal-thanks-see-case =
    { $form ->
        [tu] Ver tu caso
       *[usted] Ver su caso
    }

## Entrar con la clave

portal-key-title =
    { $form ->
        [tu] Sigue tu caso
       *[usted] Siga su caso
    }
portal-key-label =
    { $form ->
        [tu] Tu clave
       *[usted] Su clave
    }
portal-key-help =
    { $form ->
        [tu] Está en el correo que te enviamos y es como esta: H7K2-QM94-X5CT. Da igual si la escribes con mayúsculas, minúsculas, espacios o guiones.
       *[usted] Está en el correo que le enviamos y es como esta: H7K2-QM94-X5CT. Da igual si la escribe con mayúsculas, minúsculas, espacios o guiones.
    }
portal-key-go = Ver el caso
portal-key-new =
    { $form ->
        [tu] ¿Es la primera vez que escribes? Cuéntanos qué necesitas
       *[usted] ¿Es la primera vez que escribe? Cuéntenos qué necesita
    }
portal-key-lost =
    { $form ->
        [tu] ¿No encuentras la clave? Llámanos o contesta a cualquiera de nuestros correos: te encontraremos por tu nombre.
       *[usted] ¿No encuentra la clave? Llámenos o conteste a cualquiera de nuestros correos: le encontraremos por su nombre.
    }
portal-error-key-empty =
    { $form ->
        [tu] Escribe la clave de tu caso.
       *[usted] Escriba la clave de su caso.
    }
portal-error-key-short =
    { $missing ->
        [one] { $form ->
            [tu] Falta un carácter. Mira si quedó alguno sin copiar.
           *[usted] Falta un carácter. Mire si quedó alguno sin copiar.
        }
       *[other] { $form ->
            [tu] Faltan { $missing } caracteres. Mira si quedó alguno sin copiar.
           *[usted] Faltan { $missing } caracteres. Mire si quedó alguno sin copiar.
        }
    }
portal-error-key-long =
    { $extra ->
        [one] { $form ->
            [tu] Sobra un carácter. Compárala con la del correo.
           *[usted] Sobra un carácter. Compárela con la del correo.
        }
       *[other] { $form ->
            [tu] Sobran { $extra } caracteres. Compárala con la del correo.
           *[usted] Sobran { $extra } caracteres. Compárela con la del correo.
        }
    }
portal-error-key-symbol =
    { $form ->
        [tu] Las claves no llevan «{ $symbol }». Revisa ese carácter.
       *[usted] Las claves no llevan «{ $symbol }». Revise ese carácter.
    }
portal-error-key-check =
    { $form ->
        [tu] Algo no cuadra en la clave: hay un carácter cambiado o dos cambiados de sitio. Compárala despacio con la del correo.
       *[usted] Algo no cuadra en la clave: hay un carácter cambiado o dos cambiados de sitio. Compárela despacio con la del correo.
    }
portal-error-key-unknown =
    { $form ->
        [tu] No encontramos ningún caso con esa clave. Compárala con la del correo o llámanos y lo buscamos por tu nombre.
       *[usted] No encontramos ningún caso con esa clave. Compárela con la del correo o llámenos y lo buscamos por su nombre.
    }

## Cuando algo no puede ser

portal-error-rate-title =
    { $form ->
        [tu] Espera un momento, por favor
       *[usted] Espere un momento, por favor
    }
portal-error-rate-body =
    { $minutes ->
        [one] Han llegado muchas peticiones seguidas desde esta conexión. Dentro de un minuto se puede seguir.
       *[other] Han llegado muchas peticiones seguidas desde esta conexión. Dentro de { $minutes } minutos se puede seguir.
    }
portal-error-rate-urgent =
    { $form ->
        [tu] Si es urgente, llámanos: { $phone }.
       *[usted] Si es urgente, llámenos: { $phone }.
    }
portal-error-not-found-title = Esa página no existe
portal-error-not-found-body =
    { $form ->
        [tu] Puede que el enlace se haya cortado al copiarlo. Con la clave puedes entrar a tu caso; sin ella, puedes escribirnos.
       *[usted] Puede que el enlace se haya cortado al copiarlo. Con la clave puede entrar a su caso; sin ella, puede escribirnos.
    }
portal-error-expired-title = La página llevaba mucho tiempo abierta
portal-error-expired-body =
    { $form ->
        [tu] Por seguridad hay que enviarla otra vez. Lo que has escrito sigue aquí: vuelve a pulsar «Enviar».
       *[usted] Por seguridad hay que enviarla otra vez. Lo que ha escrito sigue aquí: vuelva a pulsar «Enviar».
    }
portal-error-server-title = Hemos fallado nosotros
portal-error-server-body =
    { $form ->
        [tu] Tu mensaje no se ha guardado. Te pedimos disculpas. Inténtalo de nuevo dentro de unos minutos o llámanos.
       *[usted] Su mensaje no se ha guardado. Le pedimos disculpas. Inténtelo de nuevo dentro de unos minutos o llámenos.
    }
portal-error-broken-title = No ha llegado entero
portal-error-broken-body =
    { $form ->
        [tu] La conexión se ha cortado o va muy lenta, y no se ha guardado nada. Vuelve atrás, prueba sin archivos o con otra conexión y envíalo otra vez.
       *[usted] La conexión se ha cortado o va muy lenta, y no se ha guardado nada. Vuelva atrás, pruebe sin archivos o con otra conexión y envíelo otra vez.
    }
portal-error-view-body =
    { $form ->
        [tu] Ahora mismo no podemos mostrarte esta página. Te pedimos disculpas. Inténtalo de nuevo dentro de unos minutos o llámanos.
       *[usted] Ahora mismo no podemos mostrarle esta página. Le pedimos disculpas. Inténtelo de nuevo dentro de unos minutos o llámenos.
    }
portal-error-large-title = Es demasiado grande
portal-error-large-body =
    { $form ->
        [tu] Lo que envías pasa de { $size }. Quita algún archivo o envíalo en dos veces.
       *[usted] Lo que envía pasa de { $size }. Quite algún archivo o envíelo en dos veces.
    }

## Lo que piden los formularios

portal-title-contact-short =
    { $form ->
        [tu] Escríbenos
       *[usted] Escríbanos
    }
portal-timeline-receipt = Ver el justificante
portal-contact-due =
    { $form ->
        [tu] Te contestará a más tardar el { $due }.
       *[usted] Le contestará a más tardar el { $due }.
    }
portal-contact-kind-label = Qué es
portal-contact-kind =
    { $kind ->
        [complaint] Una queja o reclamación
        [incident] Algo que no funciona
        [suggestion] Una sugerencia
        [praise] Una felicitación
       *[inquiry] Una consulta
    }
portal-contact-subject-label = Asunto (opcional)
portal-contact-no-address =
    { $form ->
        [tu] Si no dejas correo ni teléfono, guarda la clave que verás al enviar: con ella podrás leer aquí la respuesta.
       *[usted] Si no deja correo ni teléfono, guarde la clave que verá al enviar: con ella podrá leer aquí la respuesta.
    }
portal-thanks-next-plain =
    { $form ->
        [tu] Ahora lo leerá una persona de { $business } y te contestará.
       *[usted] Ahora lo leerá una persona de { $business } y le contestará.
    }
portal-thanks-write-down =
    { $form ->
        [tu] Apunta la clave o guarda esta página.
       *[usted] Apunte la clave o guarde esta página.
    }
portal-factor-other =
    { $form ->
        [tu] ¿Ya no usas esa dirección? Llámanos o escríbenos en el caso y lo arreglamos.
       *[usted] ¿Ya no usa esa dirección? Llámenos o escríbanos en el caso y lo arreglamos.
    }
portal-factor-demo = Esta es una empresa de ejemplo y de ella no sale ningún correo. El código es { $code }.
portal-error-quick =
    { $form ->
        [tu] La página se ha enviado sola o casi al instante. Si has sido tú, no se ha perdido nada: pulsa otra vez «Enviar».
       *[usted] La página se ha enviado sola o casi al instante. Si ha sido usted, no se ha perdido nada: pulse otra vez «Enviar».
    }
portal-error-trap =
    { $form ->
        [tu] Había algo escrito en un campo que no se ve; a veces lo rellena el navegador. Lo hemos quitado: pulsa otra vez «Enviar».
       *[usted] Había algo escrito en un campo que no se ve; a veces lo rellena el navegador. Lo hemos quitado: pulse otra vez «Enviar».
    }
portal-error-expired-again =
    { $form ->
        [tu] Por seguridad hay que repetir el último paso. Vuelve a tu caso e inténtalo otra vez.
       *[usted] Por seguridad hay que repetir el último paso. Vuelva a su caso e inténtelo otra vez.
    }
portal-error-number-wrong =
    { $form ->
        [tu] «{ $number }» no parece un número de cliente. Escribe solo letras y cifras, o déjalo en blanco.
       *[usted] «{ $number }» no parece un número de cliente. Escriba solo letras y cifras, o déjelo en blanco.
    }
portal-error-subject-long = El asunto es demasiado largo: caben { $max } caracteres.
