# Las páginas de error y las razones por las que algo no se hizo. error-*: lo que pasó; refused-*: lo que las reglas no permiten
# (con «-source», la regla o el compromiso en que se apoya). $field y $code solo aparecen si falta un texto mejor.

error-back = Ir al principio
error-number = Error { $status }
error-not-found-title = No encontramos esa página
error-not-found-text = Puede que el enlace esté incompleto, o que lo que había ya no esté.
error-sign-in-title = Hace falta entrar
error-sign-in-text = Entre con su cuenta y volverá a esta página.
error-denied-title = Eso no le corresponde
error-denied-text = Su papel no permite hacerlo. Si lo necesita para atender a alguien, pídaselo a quien lleva el caso o a quien administra Esmero.
error-forged-title = La página llevaba demasiado tiempo abierta
error-forged-text = Por seguridad no se ha hecho nada. Vuelva atrás, recargue la página e inténtelo otra vez; lo que escribió sigue en el formulario.
error-too-often-title = Demasiadas peticiones seguidas
error-too-often-text =
    { $seconds ->
        [one] Para proteger a todos hay un límite. Podrá seguir dentro de 1 segundo.
       *[other] Para proteger a todos hay un límite. Podrá seguir dentro de { $seconds } segundos.
    }
error-conflict-title = Alguien lo cambió a la vez
error-conflict-text = Otra persona ha cambiado lo mismo hace un momento, así que no se ha cambiado nada más. Vuelva a abrir la página y mire cómo ha quedado antes de decidir.
error-refused-title = Ahora no se puede.
error-invalid-title = Hay que corregir algo.
error-invalid-text = El valor de «{ $field }» no sirve ({ $code }).
error-wrong-method-title = Esa dirección no se abre así
error-wrong-method-text = Es adonde se envía un formulario, no una página. Vuelva atrás y siga desde allí.
error-too-large-title = Es demasiado grande
error-too-large-text = Lo que ha enviado pasa de lo que cabe de una vez, que son 30 MB. Quite algún archivo o envíelo en dos veces.
error-too-slow-title = Ha tardado demasiado
error-too-slow-text = No ha dado tiempo a terminar. Antes de repetirlo, mire si ya está hecho; si llevaba archivos, pruebe con menos o con otra conexión.
error-internal-title = Hemos fallado nosotros, no usted
error-internal-text = No se ha podido hacer. Vuelva a intentarlo dentro de un momento; si sigue igual, avise a quien administra Esmero y dígale a qué hora ha sido.

## Valores que no sirven

error-form-unreadable = El formulario ha llegado incompleto. Recargue la página e inténtelo otra vez.
error-text-empty = Falta el texto.
error-text-too-long = El texto es demasiado largo: caben unas 250.000 letras.
error-to-empty = Falta a quién va: escriba una dirección en «Para».
error-code-not-by-phone = El código para leer en voz alta es para quien no puede recibirlo por correo y tiene un teléfono en su ficha.
error-title-empty = Falta el título.
error-until-past = Esa fecha ya ha pasado: elija otra.
error-until-unreadable = Esa fecha no se entiende.
error-happened-at-future = Eso todavía no ha pasado: la fecha tiene que ser anterior a ahora.
error-happened-at-unreadable = No se entiende cuándo pasó: escriba el día y la hora.
error-channel-not-by-hand = A mano se anota lo que llegó por teléfono, en el mostrador o por carta.
error-channel-unreadable = Elija por dónde llegó.
error-kind-unreadable = Elija qué es.
error-kind-unknown = Ese tipo no existe.
error-language-unknown = Esa lengua no está entre las que hablamos.
error-agent-unknown = Esa persona ya no puede llevar casos.
error-person-empty = Falta quién es: elija a alguien de la lista o escriba su nombre, su teléfono o su correo.
error-remarks-too-long = Las notas son demasiado largas: caben unas 8.000 letras.
error-files-too-many = Son demasiados archivos: caben 10 por mensaje.
error-files-too-large = Los archivos pesan demasiado: entre todos caben 25 MB.
error-identifier-already-theirs = Ese dato ya lo tenía.
error-identifier-somebody-elses = Ese dato ya es de otra persona:
error-identifier-kind = Ese tipo de dato no existe.
error-identifier-empty = Falta el dato.
error-identifier-too-long = Es demasiado largo.
error-identifier-strange = Tiene algún carácter que no puede llevar.
error-identifier-email = No parece un correo: revise que tenga una arroba y un punto, como ana@ejemplo.es.
error-identifier-phone = No parece un teléfono. Si es de otro país, escríbalo con su prefijo, como +351…
error-identifier-spanish-phone = Un teléfono español tiene nueve cifras y empieza por 5, 6, 7, 8 o 9.
error-identifier-full-card = No guarde nunca una tarjeta entera: escriba solo las cuatro últimas cifras.
error-identifier-card-hint = Escriba las cuatro últimas cifras de la tarjeta.
error-identifier-tax-id = No parece un NIF: tiene al menos cinco letras y cifras.
error-key-too-short = A esa clave le faltan caracteres: tiene doce.
error-key-too-long = A esa clave le sobran caracteres: tiene doce.
error-key-strange-symbol = Ninguna clave lleva alguno de esos caracteres.
error-key-check = La clave no cuadra: hay un carácter cambiado o dos cambiados de sitio.

## Lo que las reglas no permiten

refused-no-mailbox = No hay ningún buzón desde el que enviar correo. Quien administra Esmero puede añadirlo en Buzones.
refused-case-closed = El caso está cerrado. Si la persona escribe, se abrirá otro enlazado con este.
refused-already-so = Ya estaba así.
refused-unanswered = La persona ha escrito y nadie le ha contestado todavía. Contéstele: al enviar puede darlo por resuelto o dejarlo a la espera.
refused-unanswered-source = Compromiso N2: a quien escribe se le contesta.
refused-already-left = La respuesta ya había salido y no se puede retirar. Puede escribirle otra que la corrija.
refused-complaint-stays = Una reclamación no puede pasar a ser otra cosa.
refused-complaint-stays-source = Regla 4: una reclamación acaba con un resultado y sus razones.
refused-not-resolved = Solo se cierra un caso resuelto.
refused-not-resolved-source = Regla 3: ningún plazo cierra un caso.
refused-still-leaving = Todavía está saliendo una respuesta: espere a que salga o retírela.
refused-never-closes = Una respuesta no cierra el caso; lo deja abierto, a la espera o resuelto.
refused-never-closes-source = Regla 3: ningún plazo cierra un caso.
refused-owner-helps = Quien lleva el caso no puede además ayudar en él.
refused-owner-helps-source = Compromiso N9: cada caso tiene un solo dueño.
refused-needs-resolution = Este caso acaba con una respuesta razonada: el resultado, sus razones y cada cuestión contestada. Escríbala en «Responder con razones».
refused-needs-resolution-source = Regla 4: una reclamación acaba con un resultado y sus razones.
refused-no-law = Ninguna norma se aplica a este caso tal como está clasificado.
refused-needs-reason = Hace falta escribir el motivo: lo que cuenta la persona es más que una consulta.
refused-needs-reason-source = Compromiso R1: manda lo que se dice, no cómo se llame.
refused-no-extension = La norma no permite ampliar este plazo, o no hasta esa fecha.
refused-open-points = Queda alguna cuestión sin contestar. Conteste cada una, o quite las que no lo sean.
refused-open-points-source = Regla 4: una reclamación acaba con un resultado y sus razones.
refused-term-too-short = El plazo para completar es más corto que el que da la norma. Dé al menos el que se propone.
refused-unlawful = La respuesta todavía no cumple lo que exige la norma. Corrija lo que se indica.
