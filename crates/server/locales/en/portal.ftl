# La página de la persona y el formulario de contacto. $form: tu | usted. Fechas y horas llegan ya en palabras, sin artículo.
# $owner y $agent: el nombre de pila de quien atiende. Números que eligen forma ($hours, $minutes, $count,
# $left, $missing, $extra) se pasan como número; $time, $size y $amount, como texto.

## Marco

portal-title-case = Your case { $key } · { $business }
portal-title-key = Follow your case · { $business }
portal-title-contact = Write to us · { $business }
portal-title-thanks = Message received · { $business }
portal-title-error = That did not work · { $business }
portal-skip = Skip to the content
portal-back = Back
portal-back-to-case = Back to your case
portal-language-label = Language
portal-language-es = español
portal-language-ca = valencià
portal-language-gl = galego
portal-language-eu = euskara
portal-language-en = English
portal-language-pt = português
portal-text-large = Large text
portal-text-normal = Normal text
portal-demo-notice = { $business } is an example business. What you write here does not reach any real company.
portal-footer-key = The key alone is enough to follow your case. We will not ask for your opinion until it is resolved.
portal-footer-hours = We are here { $agentHours }.
portal-footer-phone = By phone: { $phone }

## Palabras sueltas

portal-kind =
    { $kind ->
        [inquiry] question
        [complaint] complaint
        [incident] incident
        [suggestion] suggestion
        [praise] thank-you
       *[other] matter
    }
portal-channel =
    { $channel ->
        [mail] by e-mail
        [form] through the form
        [portal] on this page
        [phone] by phone
        [counter] at the office
        [post] by letter
       *[other] by other means
    }

## El caso

portal-case-line = Key { $key } · { portal-kind } from { $date }
portal-hello-named = Hello, { $name }.
portal-hello-unnamed = Hello.
portal-lead-owner = { $owner } has your case, and keeps it to the end.
portal-lead-queue = We have your case. As soon as someone takes it on, you will see their name here.
portal-lead-resolved = { $owner } has answered you and considers your case resolved.
portal-lead-closed = Your case is closed, and everything we said is still here.
portal-now-label = What happens now:
portal-now-unread = your message is waiting for a person to open it.
portal-now-owned = { $owner } has your message and will answer you.
portal-now-answered = { $owner } has answered you and is still working on your case.
portal-now-waiting = { $owner } has asked you something and needs your answer to go on.
portal-now-resolved = we have answered you. If something is not right yet, write to us and the case opens again.
portal-now-closed = nothing is left to do. If you write, we open a new case linked to this one.
portal-now-reopened = we have opened your case again with what you wrote.
portal-when-label = When you will know:
portal-when-due = by { $due } at the latest.
portal-when-late = we should have answered you by { $due }, and we did not. We apologise. Your case is still open and marked as late.
portal-when-waiting = once you answer, the clock starts again. Until then it is stopped, and nothing is lost.
portal-when-waiting-until = we are waiting for your answer. On { $until } we will look at it again, even if you could not write.
portal-when-resolved = you can reopen it by writing until { $until }.

## Cómo se calcula el plazo

portal-computed-link = How is this worked out?

## Lo que ha pasado

portal-timeline-label = What has happened
portal-timeline-received =
    { $kind ->
        [inquiry] We received your question { portal-channel }.
        [complaint] We received your complaint { portal-channel }.
        [incident] We received your report { portal-channel }.
        [suggestion] We received your suggestion { portal-channel }.
        [praise] We received your kind words { portal-channel }.
       *[other] We received your message { portal-channel }.
    }
portal-timeline-acknowledged = We sent you the acknowledgement with the key.
portal-timeline-assigned = { $owner } took on your case.
portal-timeline-reassigned = Your case went from { $from } to { $owner }, with everything you had already told us.
portal-timeline-unassigned = Your case went back to the team, for someone else to take on.
portal-timeline-answered = { $agent } answered you { portal-channel }.
portal-timeline-waiting = { $agent } asked you something and is waiting for your answer.
portal-timeline-wrote = You wrote to us { portal-channel }.
portal-timeline-resolved = { $agent } marked your case as resolved.
portal-timeline-reopened-person = We opened your case again because you wrote to us.
portal-timeline-reopened-agent = { $agent } opened your case again because something was still to be done.
portal-timeline-closed = The time to reopen it passed and your case was closed.
portal-timeline-continues = This case follows an earlier one, with the key { $key }.
portal-timeline-continued = This case goes on in another one, with the key { $key }.
portal-timeline-code = { $agent } made a code to read to you by phone. If you did not ask for it, tell us.
portal-timeline-failed = We could not deliver an e-mail to you. The text is here. Please check that the address is right, or give us another.
portal-timeline-next-due = You will have an answer before this moment.

## Mensajes

portal-message-quoted-show = Show quoted text
portal-message-attachments =
    { $count ->
        [one] One attached file
       *[other] { $count } attached files
    }
portal-message-attachment = { $file } ({ $size })
portal-message-hidden = To see the text and the attachments, confirm that it is you.

## Qué se puede hacer

portal-actions-label = What you can do
portal-action-write-owner = Write to { $owner }
portal-action-write-team = Write to the team
portal-action-reopen = It was not resolved: reopen the case
portal-action-talk = Talk to a person
portal-action-disagree = I do not agree: whom to turn to
portal-talk-title = Talk to a person
portal-talk-open = Call { $phone }. Give the key { $key } and you will not have to explain it again.
portal-talk-closed = There is nobody on the phone right now. We are here { $agentHours }, on { $phone }. If you prefer, write here and we will answer you.
portal-talk-no-phone = Tell us here that you would rather talk, leave us a phone number and a time that suits you, and a person will call you.
portal-disagree-title = If you do not agree
portal-disagree-inside = Tell us what you are not happy with. You can ask for someone else to look at it: just write it here.
portal-disagree-outside = You can also turn to someone who does not depend on us:
portal-disagree-consumer-office = The consumer office of your town or region. It is free.
portal-disagree-keep = Keep the key { $key }: with it you can show what you wrote to us, and when.

## Escribir y adjuntar

portal-write-title-owner = Write to { $owner }
portal-write-title-team = Write to the team
portal-write-label = Your message
portal-write-help = It is added to your case. There is no need to repeat what you already told us.
portal-write-send = Send
portal-attach-label = Attach files (if needed)
portal-attach-help =
    { $count ->
        [one] One file at most, up to { $size }. Photos, PDFs or documents.
       *[other] Up to { $count } files, { $size } each at most. Photos, PDFs or documents.
    }
portal-attach-remove = Remove { $file }
portal-error-message-empty = Write the message before you send it.
portal-error-message-long = The message is too long: there is room for { $max } characters and it has { $length }. Shorten it, or attach the rest as a file.
portal-error-attach-count = Those are too many files: { $max } at most. Send the rest in another message.
portal-error-attach-size = “{ $file }” is too large: the limit is { $size }. Try a smaller photo or a PDF.
portal-error-attach-total = The files are too large together: the limit is { $size }. Send them in several messages.
portal-error-attach-type = We cannot accept “{ $file }” because it is a program. Send photos, PDFs or documents.
portal-error-attach-empty = “{ $file }” arrived empty. Choose it again.
portal-error-attach-often = We have not kept “{ $file }”: many files have come from this connection in a short time. You can send the message without files and add them tomorrow.
portal-error-kept = What you wrote is still here.
portal-error-summary =
    { $count ->
        [one] One thing needs correcting:
       *[other] { $count } things need correcting:
    }

## Mensaje añadido: justificante en pantalla

portal-added-title = Your message is in the case
portal-added-body = We received it on { $date }, and it joins what you had already told us.
portal-added-next-owner = { $owner }, who has your case, will read it.
portal-added-next-team = A person on the team will read it.
portal-added-due = You will have an answer by { $due } at the latest.
portal-added-reopened = The case was resolved, and we have opened it again.
portal-added-linked = The case was closed, so we have opened another one, linked to it, with the key { $key }.

## Confirmar quién es

portal-factor-title = Confirm that it is you
portal-factor-why = The key is enough to see how the case is going and to write. To read the messages, the attachments and your details, we send you a code.
portal-factor-choose = Where would you like it?
portal-factor-mail = To the e-mail { $address }
portal-factor-none = We have no e-mail address of yours to send the code to. Call us or come to the office and we will look at it together.
portal-factor-phone = We cannot send you the code by e-mail, but we can read it to you by phone. Call us on { $phone } and give the key { $key }: we will call you back at the number you gave us and read it to you.
portal-factor-phone-write = We cannot send you the code by e-mail, but we can read it to you by phone. Write and tell us when suits you, and we will call the number you gave us.
portal-factor-hours = We are here { $agentHours }.
portal-factor-have = I have the code
portal-factor-told = Enter the code that we read to you by phone.
portal-factor-send = Send the code
portal-factor-sent = We have sent a code to { $address }. It may take a minute; look in your spam folder too.
portal-factor-code-label = Code
portal-factor-code-help =
    { $minutes ->
        [one] It has { $digits } digits. It is valid for one minute.
       *[other] It has { $digits } digits. It is valid for { $minutes } minutes.
    }
portal-factor-confirm = Confirm
portal-factor-again = Send another code
portal-factor-leave = Stop showing the messages on this device
portal-error-code-empty = Enter the code that we gave you.
portal-error-code-wrong =
    { $left ->
        [one] That is not the code. You have one try left.
       *[other] That is not the code. You have { $left } tries left.
    }
portal-error-code-expired = That code is no longer valid. Ask for another.
portal-error-code-attempts =
    { $minutes ->
        [one] Too many tries. You can ask for another code in one minute.
       *[other] Too many tries. You can ask for another code in { $minutes } minutes.
    }

## Formulario de contacto

portal-contact-title = Tell us what you need
portal-contact-intro = A person will read it. You get a key at once to follow it, with no account and no password.
portal-contact-have-key = If you already have a key, write in your case
portal-contact-name-label = Your name
portal-contact-name-help = What you would like us to call you.
portal-contact-mail-label = E-mail
portal-contact-mail-help = We will answer you there.
portal-contact-phone-label = Phone (optional)
portal-contact-phone-help = In case it is easier to talk. We will not use it for anything else.
portal-contact-number-label = Customer number (if you have it at hand)
portal-contact-number-help = It is on any bill. You can send this without it too.
portal-contact-message-label = What happened, or what you need
portal-contact-message-help = In your own words. If you know when and where it was, that helps.
# Trampa para robots: oculto para las personas.
portal-contact-trap-label = Leave this field empty
portal-contact-privacy = We use your details only to help you.
portal-contact-send = Send
portal-error-name-long = The name is too long: there is room for { $max } characters.
portal-error-mail-wrong = “{ $address }” does not look like an e-mail address. Check that it has an @ and a dot, like name@example.com.
portal-error-phone-wrong = “{ $phone }” does not look like a phone number. Use digits only; if it is from another country, with its prefix: +351…

## Gracias: el justificante

portal-thanks-title-named = Thank you, { $name }. We have it.
portal-thanks-title-unnamed = Thank you. We have it.
portal-thanks-received = We received your message on { $date }.
portal-thanks-key-label = Your key
portal-thanks-key-help = Keep it: with it, and nothing else, you can follow your case.
portal-thanks-next = Now a person at { $business } will read it and answer you by { $due } at the latest.
portal-thanks-outside = Nobody is in at the moment, and we would rather say so. We are here { $agentHours }.
portal-thanks-mailed = We have sent the same to { $address } as well. If you do not see it in a few minutes, look in your spam folder.
portal-thanks-yours = This is what you wrote:
portal-thanks-see-case = See your case

## Entrar con la clave

portal-key-title = Follow your case
portal-key-label = Your key
portal-key-help = It is in the e-mail we sent you and looks like this: H7K2-QM94-X5CT. Capitals, small letters, spaces or hyphens make no difference.
portal-key-go = See the case
portal-key-new = Writing for the first time? Tell us what you need
portal-key-lost = Cannot find the key? Call us or reply to any of our e-mails: we will find you by your name.
portal-error-key-empty = Enter the key of your case.
portal-error-key-short =
    { $missing ->
        [one] One character is missing. See whether one was left behind when copying.
       *[other] { $missing } characters are missing. See whether some were left behind when copying.
    }
portal-error-key-long =
    { $extra ->
        [one] There is one character too many. Compare it with the one in the e-mail.
       *[other] There are { $extra } characters too many. Compare it with the one in the e-mail.
    }
portal-error-key-symbol = Keys never contain “{ $symbol }”. Check that character.
portal-error-key-check = Something in the key does not add up: one character is different, or two have changed places. Compare it carefully with the one in the e-mail.
portal-error-key-unknown = We find no case with that key. Compare it with the one in the e-mail, or call us and we will look for it by your name.

## Cuando algo no puede ser

portal-error-rate-title = One moment, please
portal-error-rate-body =
    { $minutes ->
        [one] Many requests have come in a row from this connection. You can go on in one minute.
       *[other] Many requests have come in a row from this connection. You can go on in { $minutes } minutes.
    }
portal-error-rate-urgent = If it is urgent, call us: { $phone }.
portal-error-not-found-title = That page does not exist
portal-error-not-found-body = The link may have been cut off when it was copied. With the key you can enter your case; without it, you can write to us.
portal-error-expired-title = The page had been open for a long time
portal-error-expired-body = To be safe, it has to be sent again. What you wrote is still here: press “Send” once more.
portal-error-server-title = This is our fault
portal-error-server-body = Your message was not saved. We apologise. Try again in a few minutes, or call us.
portal-error-broken-title = It did not arrive complete
portal-error-broken-body = The connection broke or is very slow, and nothing was saved. Go back, try without files or with another connection, and send it again.
portal-error-view-body = We cannot show you this page right now. We apologise. Try again in a few minutes, or call us.
portal-error-large-title = That is too large
portal-error-large-body = What you are sending is over { $size }. Remove a file, or send it in two goes.

## Lo que piden los formularios

portal-title-contact-short = Write to us
portal-timeline-receipt = See the receipt
portal-contact-due = You will have an answer by { $due } at the latest.
portal-contact-kind-label = What it is
portal-contact-kind =
    { $kind ->
        [complaint] A complaint
        [incident] Something that does not work
        [suggestion] A suggestion
        [praise] A thank-you
       *[inquiry] A question
    }
portal-contact-subject-label = Subject (optional)
portal-contact-no-address = If you leave neither e-mail nor phone, keep the key that you will see after sending: with it you can read the answer here.
portal-thanks-next-plain = Now a person at { $business } will read it and answer you.
portal-thanks-write-down = Write the key down or save this page.
portal-factor-other = Do you no longer use that address? Call us, or write in your case, and we will sort it out.
portal-factor-demo = This is an example business and no e-mail leaves it. The code is { $code }.
portal-error-quick = The page was sent by itself, or almost instantly. If that was you, nothing is lost: press “Send” again.
portal-error-trap = Something was written in a field that cannot be seen; browsers sometimes fill it in. We have removed it: press “Send” again.
portal-error-expired-again = For safety the last step has to be repeated. Go back to your case and try again.
portal-error-number-wrong = “{ $number }” does not look like a customer number. Use only letters and digits, or leave it empty.
portal-error-subject-long = The subject is too long: there is room for { $max } characters.
