# Correos que escribe el programa. Llevan $form (tu | usted).
# $due: la fecha en palabras («jueves 26 de noviembre a las 14:00»). $agentHours: el horario en palabras
# («de lunes a jueves, de 9:00 a 14:00 y de 16:00 a 19:00; los viernes, de 9:00 a 14:00»).
# Los párrafos son mensajes sueltos para la parte HTML; los «-body» los reúnen para la parte de texto.

## Lo común

mail-greeting-named = Hola, { $name }:
mail-greeting-unnamed = Hola:
mail-signature =
    { $business }
    Atenem { $agentHours }.
# Pie de las respuestas que escriben las personas.
mail-reply-footer =
    { $form ->
        [tu] Pots contestar aquest correu. Tot el teu cas és en { $url } (clau { $key }).
       *[usted] Pot contestar aquest correu. Tot el seu cas és en { $url } (clau { $key }).
    }
mail-demo-notice = { $business } és una empresa d'exemple. Aquest missatge no ix a cap bústia real.

## Acuse de un caso nuevo
# $channel: mail | form | phone | counter | post. $open: yes si en ese momento hay alguien atendiendo.
# $continues: yes si continúa un caso cerrado. $promised: yes si hay una fecha prometida, $due.

mail-ack-subject =
    { $form ->
        [tu] Hem rebut el teu missatge · clau { $key }
       *[usted] Hem rebut el seu missatge · clau { $key }
    }
mail-ack-received =
    { $channel ->
        [phone] { $form ->
            [tu] Hem apuntat el que ens has contat per telèfon, perquè no ho hages de repetir.
           *[usted] Hem apuntat el que ens ha contat per telèfon, perquè no ho haja de repetir.
        }
        [counter] { $form ->
            [tu] Hem apuntat el que ens has contat a l'oficina, perquè no ho hages de repetir.
           *[usted] Hem apuntat el que ens ha contat a l'oficina, perquè no ho haja de repetir.
        }
        [post] { $form ->
            [tu] Hem rebut la teua carta. La llegirà i la contestarà una persona.
           *[usted] Hem rebut la seua carta. La llegirà i la contestarà una persona.
        }
       *[mail] { $form ->
            [tu] Hem rebut el teu missatge. El llegirà i el contestarà una persona.
           *[usted] Hem rebut el seu missatge. El llegirà i el contestarà una persona.
        }
    }
# Un caso que continúa otro ya cerrado, con clave nueva.
mail-ack-continued =
    { $form ->
        [tu] Hem rebut el teu missatge, i el llegirà i el contestarà una persona. El teu cas anterior ja estava tancat, així que continua en un de nou, unit a aquell: no has de repetir res.
       *[usted] Hem rebut el seu missatge, i el llegirà i el contestarà una persona. El seu cas anterior ja estava tancat, així que continua en un de nou, unit a aquell: no ha de repetir res.
    }
mail-ack-when =
    { $open ->
        [yes] { $form ->
            [tu] Què passa ara: algú de { $business } es fa càrrec del teu cas i et contesta, com a molt tard, el { $due }.
           *[usted] Què passa ara: algú de { $business } es fa càrrec del seu cas i li contesta, com a molt tard, el { $due }.
        }
       *[no] { $form ->
            [tu] Què passa ara: en aquest moment no hi ha ningú atenent, i preferim dir-t'ho. Atenem { $agentHours }. Quan obrim, algú es farà càrrec del teu cas i et contestarà, com a molt tard, el { $due }.
           *[usted] Què passa ara: en aquest moment no hi ha ningú atenent, i preferim dir-li-ho. Atenem { $agentHours }. Quan obrim, algú es farà càrrec del seu cas i li contestarà, com a molt tard, el { $due }.
        }
    }
mail-ack-soon =
    { $open ->
        [yes] { $form ->
            [tu] Què passa ara: algú de { $business } es fa càrrec del teu cas i et contesta tan prompte com puga.
           *[usted] Què passa ara: algú de { $business } es fa càrrec del seu cas i li contesta tan prompte com puga.
        }
       *[no] { $form ->
            [tu] Què passa ara: en aquest moment no hi ha ningú atenent, i preferim dir-t'ho. Atenem { $agentHours }. Quan obrim, algú es farà càrrec del teu cas i et contestarà tan prompte com puga.
           *[usted] Què passa ara: en aquest moment no hi ha ningú atenent, i preferim dir-li-ho. Atenem { $agentHours }. Quan obrim, algú es farà càrrec del seu cas i li contestarà tan prompte com puga.
        }
    }
mail-ack-key =
    { $form ->
        [tu] La teua clau és { $key }. Amb ella, i sense contrasenya, pots veure quan vulgues com va el teu cas:
       *[usted] La seua clau és { $key }. Amb ella, i sense contrasenya, pot veure quan vulga com va el seu cas:
    }
mail-ack-add =
    { $form ->
        [tu] Si vols afegir res, contesta aquest correu o escriu-ho en aquella pàgina. Arribarà a la mateixa persona i no ho hauràs d'explicar una altra vegada.
       *[usted] Si vol afegir res, conteste aquest correu o escriga-ho en aquella pàgina. Arribarà a la mateixa persona i no ho haurà d'explicar una altra vegada.
    }
mail-ack-automatic = Aquest avís és automàtic, perquè arribe de seguida. La resposta no ho serà.
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
        [tu] El teu codi per a veure el cas complet
       *[usted] El seu codi per a veure el cas complet
    }
mail-code-intro =
    { $form ->
        [tu] Escriu aquest codi en la pàgina del teu cas:
       *[usted] Escriga aquest codi en la pàgina del seu cas:
    }
mail-code-valid =
    { $minutes ->
        [one] Val durant un minut i una sola vegada.
       *[other] Val durant { $minutes } minuts i una sola vegada.
    }
mail-code-safety =
    { $form ->
        [tu] Ningú de { $business } no te'l demanarà. Si no l'has demanat tu, no cal que faces res: sense el codi no es veu res més.
       *[usted] Ningú de { $business } no li'l demanarà. Si no l'ha demanat vosté, no cal que faça res: sense el codi no es veu res més.
    }
mail-code-body =
    { mail-code-intro }

    { $code }

    { mail-code-valid }

    { mail-code-safety }

## Lo que se lee en un caso

mail-unreadable = No s'ha pogut llegir aquest correu: va adjunt tal com va arribar.
