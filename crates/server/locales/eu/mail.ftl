# Correos que escribe el programa. Llevan $form (tu | usted).
# $due: la fecha en palabras («jueves 26 de noviembre a las 14:00»). $agentHours: el horario en palabras
# («de lunes a jueves, de 9:00 a 14:00 y de 16:00 a 19:00; los viernes, de 9:00 a 14:00»).
# Los párrafos son mensajes sueltos para la parte HTML; los «-body» los reúnen para la parte de texto.

## Lo común

mail-greeting-named = Kaixo, { $name }:
mail-greeting-unnamed = Kaixo:
mail-signature =
    { $business }
    Arreta-ordutegia: { $agentHours }.
# Pie de las respuestas que escriben las personas.
mail-reply-footer = Mezu honi erantzun diezaiokezu. Zure kasu osoa hemen dago: { $url } (gakoa: { $key }).
mail-demo-notice = { $business } adibide bat da, ez dago horrelako enpresarik. Mezu hau ez da benetako postontzi batera iristen.

## Acuse de un caso nuevo
# $channel: mail | form | phone | counter | post. $open: yes si en ese momento hay alguien atendiendo.
# $continues: yes si continúa un caso cerrado. $promised: yes si hay una fecha prometida, $due.

mail-ack-subject = Zure mezua jaso dugu · gakoa: { $key }
mail-ack-received =
    { $channel ->
        [phone] Telefonoz kontatu diguzuna idatzita utzi dugu, errepikatu behar izan ez dezazun.
        [counter] Bulegoan kontatu diguzuna idatzita utzi dugu, errepikatu behar izan ez dezazun.
        [post] Zure gutuna jaso dugu. Pertsona batek irakurriko eta erantzungo du.
       *[mail] Zure mezua jaso dugu. Pertsona batek irakurriko eta erantzungo du.
    }
# Un caso que continúa otro ya cerrado, con clave nueva.
mail-ack-continued = Zure mezua jaso dugu, eta pertsona batek irakurriko eta erantzungo du. Zure aurreko kasua itxita zegoen, eta hari lotutako beste batean jarraituko du: ez duzu ezer errepikatu behar.
mail-ack-when =
    { $open ->
        [yes] Zer gertatuko den orain: { $business } enpresako norbaitek zure kasua bere gain hartuko du, eta erantzun egingo dizu. Azken epea: { $due }.
       *[no] Zer gertatuko den orain: une honetan ez dago inor artatzen, eta nahiago dugu esatea. Arreta-ordutegia: { $agentHours }. Irekitzean, norbaitek zure kasua bere gain hartuko du, eta erantzun egingo dizu. Azken epea: { $due }.
    }
mail-ack-soon =
    { $open ->
        [yes] Zer gertatuko den orain: { $business } enpresako norbaitek zure kasua bere gain hartuko du, eta ahal bezain laster erantzungo dizu.
       *[no] Zer gertatuko den orain: une honetan ez dago inor artatzen, eta nahiago dugu esatea. Arreta-ordutegia: { $agentHours }. Irekitzean, norbaitek zure kasua bere gain hartuko du, eta ahal bezain laster erantzungo dizu.
    }
mail-ack-key = Zure gakoa { $key } da. Harekin, pasahitzik gabe, nahi duzunean ikus dezakezu zure kasua nola doan:
mail-ack-add = Zerbait gehitu nahi baduzu, erantzun mezu honi edo idatzi orri horretan. Pertsona berari iritsiko zaio, eta ez duzu berriro azaldu beharko.
mail-ack-automatic = Abisu hau automatikoa da, berehala irits dadin. Erantzuna ez da automatikoa izango.
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

mail-code-subject = Kasu osoa ikusteko kodea
mail-code-intro = Idatzi kode hau zure kasuaren orrian:
mail-code-valid =
    { $minutes ->
        [one] Minutu batez balio du, eta behin bakarrik.
       *[other] { $minutes } minutuz balio du, eta behin bakarrik.
    }
mail-code-safety = { $business } enpresako inork ez dizu kodea eskatuko. Zuk eskatu ez baduzu, ez duzu ezer egin behar: koderik gabe ez da besterik ikusten.
mail-code-body =
    { mail-code-intro }

    { $code }

    { mail-code-valid }

    { mail-code-safety }

## Lo que se lee en un caso

mail-unreadable = Mezu hau ezin izan da irakurri: erantsita doa, iritsi zen bezala.
