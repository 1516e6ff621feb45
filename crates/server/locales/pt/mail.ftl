# Correos que escribe el programa. Llevan $form (tu | usted).
# $due: la fecha en palabras («jueves 26 de noviembre a las 14:00»). $agentHours: el horario en palabras
# («de lunes a jueves, de 9:00 a 14:00 y de 16:00 a 19:00; los viernes, de 9:00 a 14:00»).
# Los párrafos son mensajes sueltos para la parte HTML; los «-body» los reúnen para la parte de texto.

## Lo común

mail-greeting-named = Olá, { $name }:
mail-greeting-unnamed = Olá:
mail-signature =
    { $business }
    Atendemos { $agentHours }.
# Pie de las respuestas que escriben las personas.
mail-reply-footer =
    { $form ->
        [tu] Podes responder a este e-mail. Todo o teu caso está em { $url } (chave { $key }).
       *[usted] Pode responder a este e-mail. Todo o seu caso está em { $url } (chave { $key }).
    }
mail-demo-notice = { $business } é uma empresa de exemplo. Esta mensagem não vai para nenhuma caixa de correio real.

## Acuse de un caso nuevo
# $channel: mail | form | phone | counter | post. $open: yes si en ese momento hay alguien atendiendo.
# $continues: yes si continúa un caso cerrado. $promised: yes si hay una fecha prometida, $due.

mail-ack-subject =
    { $form ->
        [tu] Recebemos a tua mensagem · chave { $key }
       *[usted] Recebemos a sua mensagem · chave { $key }
    }
mail-ack-received =
    { $channel ->
        [phone] { $form ->
            [tu] Anotámos o que nos contaste por telefone, para que não tenhas de o repetir.
           *[usted] Anotámos o que nos contou por telefone, para que não tenha de o repetir.
        }
        [counter] { $form ->
            [tu] Anotámos o que nos contaste ao balcão, para que não tenhas de o repetir.
           *[usted] Anotámos o que nos contou ao balcão, para que não tenha de o repetir.
        }
        [post] { $form ->
            [tu] Recebemos a tua carta. Vai ser lida e respondida por uma pessoa.
           *[usted] Recebemos a sua carta. Vai ser lida e respondida por uma pessoa.
        }
       *[mail] { $form ->
            [tu] Recebemos a tua mensagem. Vai ser lida e respondida por uma pessoa.
           *[usted] Recebemos a sua mensagem. Vai ser lida e respondida por uma pessoa.
        }
    }
# Un caso que continúa otro ya cerrado, con clave nueva.
mail-ack-continued =
    { $form ->
        [tu] Recebemos a tua mensagem, que vai ser lida e respondida por uma pessoa. O teu caso anterior já estava encerrado, por isso continua num novo, ligado a esse: não tens de repetir nada.
       *[usted] Recebemos a sua mensagem, que vai ser lida e respondida por uma pessoa. O seu caso anterior já estava encerrado, por isso continua num novo, ligado a esse: não tem de repetir nada.
    }
mail-ack-when =
    { $open ->
        [yes] { $form ->
            [tu] O que acontece agora: alguém da { $business } fica com o teu caso e responde-te, o mais tardar, até { $due }.
           *[usted] O que acontece agora: alguém da { $business } fica com o seu caso e responde-lhe, o mais tardar, até { $due }.
        }
       *[no] { $form ->
            [tu] O que acontece agora: neste momento não há ninguém a atender, e preferimos dizer-to. Atendemos { $agentHours }. Quando abrirmos, alguém fica com o teu caso e responde-te, o mais tardar, até { $due }.
           *[usted] O que acontece agora: neste momento não há ninguém a atender, e preferimos dizer-lho. Atendemos { $agentHours }. Quando abrirmos, alguém fica com o seu caso e responde-lhe, o mais tardar, até { $due }.
        }
    }
mail-ack-soon =
    { $open ->
        [yes] { $form ->
            [tu] O que acontece agora: alguém da { $business } fica com o teu caso e responde-te assim que puder.
           *[usted] O que acontece agora: alguém da { $business } fica com o seu caso e responde-lhe assim que puder.
        }
       *[no] { $form ->
            [tu] O que acontece agora: neste momento não há ninguém a atender, e preferimos dizer-to. Atendemos { $agentHours }. Quando abrirmos, alguém fica com o teu caso e responde-te assim que puder.
           *[usted] O que acontece agora: neste momento não há ninguém a atender, e preferimos dizer-lho. Atendemos { $agentHours }. Quando abrirmos, alguém fica com o seu caso e responde-lhe assim que puder.
        }
    }
mail-ack-key =
    { $form ->
        [tu] A tua chave é { $key }. Com ela, e sem palavra-passe, podes ver quando quiseres como está o teu caso:
       *[usted] A sua chave é { $key }. Com ela, e sem palavra-passe, pode ver quando quiser como está o seu caso:
    }
mail-ack-add =
    { $form ->
        [tu] Se quiseres acrescentar alguma coisa, responde a este e-mail ou escreve-a nessa página. Chegará à mesma pessoa e não terás de explicar tudo outra vez.
       *[usted] Se quiser acrescentar alguma coisa, responda a este e-mail ou escreva-a nessa página. Chegará à mesma pessoa e não terá de explicar tudo outra vez.
    }
mail-ack-automatic = Este aviso é automático, para chegar depressa. A resposta não o será.
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
        [tu] Escreve este código na página do teu caso:
       *[usted] Escreva este código na página do seu caso:
    }
mail-code-valid =
    { $minutes ->
        [one] É válido durante um minuto e só uma vez.
       *[other] É válido durante { $minutes } minutos e só uma vez.
    }
mail-code-safety =
    { $form ->
        [tu] Ninguém da { $business } to vai pedir. Se não foste tu que o pediste, não é preciso fazer nada: sem o código não se vê mais nada.
       *[usted] Ninguém da { $business } lho vai pedir. Se não foi quem o pediu, não é preciso fazer nada: sem o código não se vê mais nada.
    }
mail-code-body =
    { mail-code-intro }

    { $code }

    { mail-code-valid }

    { mail-code-safety }

## Lo que se lee en un caso

mail-unreadable = Não foi possível ler este correio: vai em anexo tal como chegou.
