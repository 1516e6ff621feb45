# Correos que escribe el programa. Llevan $form (tu | usted).
# $due: la fecha en palabras («jueves 26 de noviembre a las 14:00»). $agentHours: el horario en palabras
# («de lunes a jueves, de 9:00 a 14:00 y de 16:00 a 19:00; los viernes, de 9:00 a 14:00»).
# Los párrafos son mensajes sueltos para la parte HTML; los «-body» los reúnen para la parte de texto.

## Lo común

mail-greeting-named = Ola, { $name }:
mail-greeting-unnamed = Ola:
mail-signature =
    { $business }
    Atendemos { $agentHours }.
# Pie de las respuestas que escriben las personas.
mail-reply-footer =
    { $form ->
        [tu] Podes contestar este correo. Todo o teu caso está en { $url } (clave { $key }).
       *[usted] Pode contestar este correo. Todo o seu caso está en { $url } (clave { $key }).
    }
mail-demo-notice = { $business } é unha empresa de exemplo. Esta mensaxe non sae a ningunha caixa de correo real.

## Acuse de un caso nuevo
# $channel: mail | form | phone | counter | post. $open: yes si en ese momento hay alguien atendiendo.
# $continues: yes si continúa un caso cerrado. $promised: yes si hay una fecha prometida, $due.

mail-ack-subject =
    { $form ->
        [tu] Recibimos a túa mensaxe · clave { $key }
       *[usted] Recibimos a súa mensaxe · clave { $key }
    }
mail-ack-received =
    { $channel ->
        [phone] { $form ->
            [tu] Anotamos o que nos contaches por teléfono, para que non o teñas que repetir.
           *[usted] Anotamos o que nos contou por teléfono, para que non o teña que repetir.
        }
        [counter] { $form ->
            [tu] Anotamos o que nos contaches na oficina, para que non o teñas que repetir.
           *[usted] Anotamos o que nos contou na oficina, para que non o teña que repetir.
        }
        [post] { $form ->
            [tu] Recibimos a túa carta. Vaina ler e contestar unha persoa.
           *[usted] Recibimos a súa carta. Vaina ler e contestar unha persoa.
        }
       *[mail] { $form ->
            [tu] Recibimos a túa mensaxe. Vaina ler e contestar unha persoa.
           *[usted] Recibimos a súa mensaxe. Vaina ler e contestar unha persoa.
        }
    }
# Un caso que continúa otro ya cerrado, con clave nueva.
mail-ack-continued =
    { $form ->
        [tu] Recibimos a túa mensaxe, e vaina ler e contestar unha persoa. O teu caso anterior xa estaba pechado, así que segue nun novo, unido a aquel: non tes que repetir nada.
       *[usted] Recibimos a súa mensaxe, e vaina ler e contestar unha persoa. O seu caso anterior xa estaba pechado, así que segue nun novo, unido a aquel: non ten que repetir nada.
    }
mail-ack-when =
    { $open ->
        [yes] { $form ->
            [tu] Que pasa agora: alguén de { $business } faise cargo do teu caso e contéstache, como moi tarde, o { $due }.
           *[usted] Que pasa agora: alguén de { $business } faise cargo do seu caso e contéstalle, como moi tarde, o { $due }.
        }
       *[no] { $form ->
            [tu] Que pasa agora: neste momento non hai ninguén atendendo, e preferimos dicircho. Atendemos { $agentHours }. Cando abramos, alguén se fará cargo do teu caso e contestarache, como moi tarde, o { $due }.
           *[usted] Que pasa agora: neste momento non hai ninguén atendendo, e preferimos dicirllo. Atendemos { $agentHours }. Cando abramos, alguén se fará cargo do seu caso e contestaralle, como moi tarde, o { $due }.
        }
    }
mail-ack-soon =
    { $open ->
        [yes] { $form ->
            [tu] Que pasa agora: alguén de { $business } faise cargo do teu caso e contéstache en canto poida.
           *[usted] Que pasa agora: alguén de { $business } faise cargo do seu caso e contéstalle en canto poida.
        }
       *[no] { $form ->
            [tu] Que pasa agora: neste momento non hai ninguén atendendo, e preferimos dicircho. Atendemos { $agentHours }. Cando abramos, alguén se fará cargo do teu caso e contestarache en canto poida.
           *[usted] Que pasa agora: neste momento non hai ninguén atendendo, e preferimos dicirllo. Atendemos { $agentHours }. Cando abramos, alguén se fará cargo do seu caso e contestaralle en canto poida.
        }
    }
mail-ack-key =
    { $form ->
        [tu] A túa clave é { $key }. Con ela, e sen contrasinal, podes ver cando queiras como vai o teu caso:
       *[usted] A súa clave é { $key }. Con ela, e sen contrasinal, pode ver cando queira como vai o seu caso:
    }
mail-ack-add =
    { $form ->
        [tu] Se queres engadir algo, contesta este correo ou escríbeo nesa páxina. Chegará á mesma persoa e non terás que explicalo outra vez.
       *[usted] Se quere engadir algo, conteste este correo ou escríbao nesa páxina. Chegará á mesma persoa e non terá que explicalo outra vez.
    }
mail-ack-automatic = Este aviso é automático, para que chegue axiña. A resposta non o será.
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
        [tu] O teu código para ver o caso completo
       *[usted] O seu código para ver o caso completo
    }
mail-code-intro =
    { $form ->
        [tu] Escribe este código na páxina do teu caso:
       *[usted] Escriba este código na páxina do seu caso:
    }
mail-code-valid =
    { $minutes ->
        [one] Vale durante un minuto e unha soa vez.
       *[other] Vale durante { $minutes } minutos e unha soa vez.
    }
mail-code-safety =
    { $form ->
        [tu] Ninguén de { $business } cho vai pedir. Se non o pediches ti, non fai falta que fagas nada: sen o código non se ve nada máis.
       *[usted] Ninguén de { $business } llo vai pedir. Se non o pediu vostede, non fai falta que faga nada: sen o código non se ve nada máis.
    }
mail-code-body =
    { mail-code-intro }

    { $code }

    { mail-code-valid }

    { mail-code-safety }

## Lo que se lee en un caso

mail-unreadable = Non se puido ler este correo: vai adxunto tal como chegou.
