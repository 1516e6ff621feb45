# Correos que escribe el programa. Llevan $form (tu | usted).
# $due: la fecha en palabras («jueves 26 de noviembre a las 14:00»). $agentHours: el horario en palabras
# («de lunes a jueves, de 9:00 a 14:00 y de 16:00 a 19:00; los viernes, de 9:00 a 14:00»).
# Los párrafos son mensajes sueltos para la parte HTML; los «-body» los reúnen para la parte de texto.

## Lo común

mail-greeting-named = Hola, { $name }:
mail-greeting-unnamed = Hola:
mail-signature =
    { $business }
    Atendemos { $agentHours }.
# Pie de las respuestas que escriben las personas.
mail-reply-footer =
    { $form ->
        [tu] Puedes contestar a este correo. Todo tu caso está en { $url } (clave { $key }).
       *[usted] Puede contestar a este correo. Todo su caso está en { $url } (clave { $key }).
    }
mail-demo-notice = { $business } es una empresa de ejemplo. Este mensaje no sale a ningún buzón real.

## Acuse de un caso nuevo
# $channel: mail | form | phone | counter | post. $open: yes si en ese momento hay alguien atendiendo.
# $continues: yes si continúa un caso cerrado. $promised: yes si hay una fecha prometida, $due.

mail-ack-subject =
    { $form ->
        [tu] Hemos recibido tu mensaje · clave { $key }
       *[usted] Hemos recibido su mensaje · clave { $key }
    }
mail-ack-received =
    { $channel ->
        [phone] { $form ->
            [tu] Hemos anotado lo que nos has contado por teléfono, para que no tengas que repetirlo.
           *[usted] Hemos anotado lo que nos ha contado por teléfono, para que no tenga que repetirlo.
        }
        [counter] { $form ->
            [tu] Hemos anotado lo que nos has contado en la oficina, para que no tengas que repetirlo.
           *[usted] Hemos anotado lo que nos ha contado en la oficina, para que no tenga que repetirlo.
        }
        [post] { $form ->
            [tu] Hemos recibido tu carta. La va a leer y a contestar una persona.
           *[usted] Hemos recibido su carta. La va a leer y a contestar una persona.
        }
       *[mail] { $form ->
            [tu] Hemos recibido tu mensaje. Lo va a leer y a contestar una persona.
           *[usted] Hemos recibido su mensaje. Lo va a leer y a contestar una persona.
        }
    }
# Un caso que continúa otro ya cerrado, con clave nueva.
mail-ack-continued =
    { $form ->
        [tu] Hemos recibido tu mensaje, y lo va a leer y a contestar una persona. Tu caso anterior ya estaba cerrado, así que sigue en uno nuevo, unido a aquel: no tienes que repetir nada.
       *[usted] Hemos recibido su mensaje, y lo va a leer y a contestar una persona. Su caso anterior ya estaba cerrado, así que sigue en uno nuevo, unido a aquel: no tiene que repetir nada.
    }
mail-ack-when =
    { $open ->
        [yes] { $form ->
            [tu] Qué pasa ahora: alguien de { $business } se hace cargo de tu caso y te contesta, a más tardar, el { $due }.
           *[usted] Qué pasa ahora: alguien de { $business } se hace cargo de su caso y le contesta, a más tardar, el { $due }.
        }
       *[no] { $form ->
            [tu] Qué pasa ahora: en este momento no hay nadie atendiendo, y preferimos decírtelo. Atendemos { $agentHours }. Cuando abramos, alguien se hará cargo de tu caso y te contestará, a más tardar, el { $due }.
           *[usted] Qué pasa ahora: en este momento no hay nadie atendiendo, y preferimos decírselo. Atendemos { $agentHours }. Cuando abramos, alguien se hará cargo de su caso y le contestará, a más tardar, el { $due }.
        }
    }
mail-ack-soon =
    { $open ->
        [yes] { $form ->
            [tu] Qué pasa ahora: alguien de { $business } se hace cargo de tu caso y te contesta en cuanto pueda.
           *[usted] Qué pasa ahora: alguien de { $business } se hace cargo de su caso y le contesta en cuanto pueda.
        }
       *[no] { $form ->
            [tu] Qué pasa ahora: en este momento no hay nadie atendiendo, y preferimos decírtelo. Atendemos { $agentHours }. Cuando abramos, alguien se hará cargo de tu caso y te contestará en cuanto pueda.
           *[usted] Qué pasa ahora: en este momento no hay nadie atendiendo, y preferimos decírselo. Atendemos { $agentHours }. Cuando abramos, alguien se hará cargo de su caso y le contestará en cuanto pueda.
        }
    }
mail-ack-key =
    { $form ->
        [tu] Tu clave es { $key }. Con ella, y sin contraseña, puedes ver cuando quieras cómo va tu caso:
       *[usted] Su clave es { $key }. Con ella, y sin contraseña, puede ver cuando quiera cómo va su caso:
    }
mail-ack-add =
    { $form ->
        [tu] Si quieres añadir algo, contesta a este correo o escríbelo en esa página. Llegará a la misma persona y no tendrás que explicarlo otra vez.
       *[usted] Si quiere añadir algo, conteste a este correo o escríbalo en esa página. Llegará a la misma persona y no tendrá que explicarlo otra vez.
    }
mail-ack-automatic = Este aviso es automático, para que llegue enseguida. La respuesta no lo será.
mail-ack-body =
    { $continues ->
        [yes] { mail-ack-continued }
       *[no] { mail-ack-received }
    }

    { $promised ->
        [yes] { mail-ack-when }
       *[no] { mail-ack-soon }
    }

    { mail-ack-key }
    { $url }

    { mail-ack-add }

    { mail-ack-automatic }

## El código para ver lo delicado

mail-code-subject =
    { $form ->
        [tu] Tu código para ver el caso completo
       *[usted] Su código para ver el caso completo
    }
mail-code-intro =
    { $form ->
        [tu] Escribe este código en la página de tu caso:
       *[usted] Escriba este código en la página de su caso:
    }
mail-code-valid =
    { $minutes ->
        [one] Vale durante un minuto y solo una vez.
       *[other] Vale durante { $minutes } minutos y solo una vez.
    }
mail-code-safety =
    { $form ->
        [tu] Nadie de { $business } te lo va a pedir. Si no lo has pedido tú, no hace falta que hagas nada: sin el código no se ve nada más.
       *[usted] Nadie de { $business } se lo va a pedir. Si no lo ha pedido usted, no hace falta que haga nada: sin el código no se ve nada más.
    }
mail-code-body =
    { mail-code-intro }

    { $code }

    { mail-code-valid }

    { mail-code-safety }

## Lo que se lee en un caso

mail-unreadable = No se pudo leer este correo: va adjunto tal como llegó.
