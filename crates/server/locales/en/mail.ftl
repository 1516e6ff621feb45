# Correos que escribe el programa. Llevan $form (tu | usted).
# $due: la fecha en palabras («jueves 26 de noviembre a las 14:00»). $agentHours: el horario en palabras
# («de lunes a jueves, de 9:00 a 14:00 y de 16:00 a 19:00; los viernes, de 9:00 a 14:00»).
# Los párrafos son mensajes sueltos para la parte HTML; los «-body» los reúnen para la parte de texto.

## Lo común

mail-greeting-named = Hello { $name },
mail-greeting-unnamed = Hello,
mail-signature =
    { $business }
    We are here { $agentHours }.
# Pie de las respuestas que escriben las personas.
mail-reply-footer = You can reply to this e-mail. Your whole case is at { $url } (key { $key }).
mail-demo-notice = { $business } is an example business. This message does not go to any real mailbox.

## Acuse de un caso nuevo
# $channel: mail | form | phone | counter | post. $open: yes si en ese momento hay alguien atendiendo.
# $continues: yes si continúa un caso cerrado. $promised: yes si hay una fecha prometida, $due.

mail-ack-subject = We have your message · key { $key }
mail-ack-received =
    { $channel ->
        [phone] We have written down what you told us on the phone, so that you do not have to repeat it.
        [counter] We have written down what you told us at the office, so that you do not have to repeat it.
        [post] We have your letter. A person will read it and answer it.
       *[mail] We have your message. A person will read it and answer it.
    }
# Un caso que continúa otro ya cerrado, con clave nueva.
mail-ack-continued = We have your message, and a person will read it and answer it. Your earlier case was already closed, so it goes on in a new one that is linked to it: you do not have to repeat anything.
mail-ack-when =
    { $open ->
        [yes] What happens now: someone at { $business } takes on your case and answers you by { $due } at the latest.
       *[no] What happens now: nobody is in at the moment, and we would rather say so. We are here { $agentHours }. When we open, someone will take on your case and answer you by { $due } at the latest.
    }
mail-ack-soon =
    { $open ->
        [yes] What happens now: someone at { $business } takes on your case and answers you as soon as they can.
       *[no] What happens now: nobody is in at the moment, and we would rather say so. We are here { $agentHours }. When we open, someone will take on your case and answer you as soon as they can.
    }
mail-ack-key = Your key is { $key }. With it, and without any password, you can see how your case is going whenever you like:
mail-ack-add = If you want to add something, reply to this e-mail or write it on that page. It will reach the same person, and you will not have to explain it again.
mail-ack-automatic = This note is automatic, so that you have it at once. The answer will not be.
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

mail-code-subject = Your code to see the whole case
mail-code-intro = Enter this code on the page of your case:
mail-code-valid =
    { $minutes ->
        [one] It is valid for one minute, and only once.
       *[other] It is valid for { $minutes } minutes, and only once.
    }
mail-code-safety = Nobody at { $business } will ask you for it. If it was not you who requested it, you do not have to do anything: without the code nothing more can be seen.
mail-code-body =
    { mail-code-intro }

    { $code }

    { mail-code-valid }

    { mail-code-safety }

## Lo que se lee en un caso

mail-unreadable = This mail could not be read: it is attached just as it came.
