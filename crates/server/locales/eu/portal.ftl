# La página de la persona y el formulario de contacto. $form: tu | usted. Fechas y horas llegan ya en palabras, sin artículo.
# $owner y $agent: el nombre de pila de quien atiende. Números que eligen forma ($hours, $minutes, $count,
# $left, $missing, $extra) se pasan como número; $time, $size y $amount, como texto.

## Marco

portal-title-case = Zure kasua { $key } · { $business }
portal-title-key = Jarraitu zure kasua · { $business }
portal-title-contact = Idatzi guri · { $business }
portal-title-thanks = Mezua jaso dugu · { $business }
portal-title-error = Ezin izan da · { $business }
portal-skip = Joan edukira
portal-back = Itzuli
portal-back-to-case = Itzuli zure kasura
portal-language-label = Hizkuntza
portal-language-es = español
portal-language-ca = valencià
portal-language-gl = galego
portal-language-eu = euskara
portal-language-en = English
portal-language-pt = português
portal-text-large = Letra handia
portal-text-normal = Letra arrunta
portal-demo-notice = { $business } adibide bat da. Hemen idazten dena ez da benetako enpresa batera iristen.
portal-footer-key = Gakoarekin bakarrik jarrai dezakezu zure kasua. Ez dizugu iritzirik eskatuko ebatzi arte.
portal-footer-hours = Arreta-ordutegia: { $agentHours }.
portal-footer-phone = Telefonoz: { $phone }

## Palabras sueltas

portal-kind =
    { $kind ->
        [inquiry] kontsulta
        [complaint] erreklamazioa
        [incident] gorabehera
        [suggestion] iradokizuna
        [praise] zorion-mezua
       *[other] gaia
    }
portal-channel =
    { $channel ->
        [mail] posta elektronikoz
        [form] formularioaren bidez
        [portal] orri honetan
        [phone] telefonoz
        [counter] bulegoan
        [post] gutunez
       *[other] beste bide batetik
    }

## El caso

portal-case-line = Gakoa: { $key } · { portal-kind } · { $date }
portal-hello-named = Kaixo, { $name }.
portal-hello-unnamed = Kaixo.
portal-lead-owner = Zure kasuaren arduraduna: { $owner }, amaierara arte.
portal-lead-queue = Zure kasua jaso dugu. Norbaitek bere gain hartzen duenean, hemen ikusiko duzu haren izena.
portal-lead-resolved = Erantzun dizugu, eta zure kasua ebatzitzat jo dugu. Arduraduna: { $owner }.
portal-lead-closed = Zure kasua itxita dago, eta hitz egindako guztia hemen dago oraindik.
portal-now-label = Zer gertatzen den orain:
portal-now-unread = zure mezua pertsona batek irekitzeko zain dago.
portal-now-owned = zure mezua arduradunak du, eta erantzungo dizu ({ $owner }).
portal-now-answered = arduradunak erantzun dizu, eta zure kasuarekin jarraitzen du ({ $owner }).
portal-now-waiting = arduradunak zerbait galdetu dizu, eta zure erantzuna behar du jarraitzeko ({ $owner }).
portal-now-resolved = erantzun dizugu. Zerbait ondo geratu ez bada, idatzi eta kasua berriro irekiko da.
portal-now-closed = ez dago ezer egiteke. Idazten baduzu, honi lotutako kasu berri bat irekiko dugu.
portal-now-reopened = zure kasua berriro ireki dugu, idatzi diguzunarekin.
portal-when-label = Noiz jakingo duzun:
portal-when-due = azken epea, { $due }.
portal-when-late = erantzuteko epea amaitu da ({ $due }), eta ez dugu bete. Barkamena eskatzen dizugu. Zure kasuak irekita jarraitzen du, atzeratuta dagoela adierazita.
portal-when-waiting = erantzuten duzunean, epeak aurrera egingo du. Bitartean geldirik dago, eta ez da ezer galtzen.
portal-when-waiting-until = zure erantzunaren zain gaude. Egun honetan berriro begiratuko dugu, idatzi ezin izan baduzu ere: { $until }.
portal-when-resolved = idatziz berriro ireki dezakezu; azken eguna: { $until }.

## Cómo se calcula el plazo

portal-computed-link = Nola kalkulatzen da?

## Lo que ha pasado

portal-timeline-label = Gertatu dena
portal-timeline-received =
    { $kind ->
        [inquiry] Zure kontsulta jaso genuen { portal-channel }.
        [complaint] Zure erreklamazioa jaso genuen { portal-channel }.
        [incident] Zure abisua jaso genuen { portal-channel }.
        [suggestion] Zure iradokizuna jaso genuen { portal-channel }.
        [praise] Zure zorion-mezua jaso genuen { portal-channel }.
       *[other] Zure mezua jaso genuen { portal-channel }.
    }
portal-timeline-acknowledged = Jaso izanaren agiria bidali genizun, gakoarekin.
portal-timeline-assigned = Zure kasuak arduradun bat du: { $owner }.
portal-timeline-reassigned = Zure kasuak arduradunez aldatu du, lehendik kontatutako guztiarekin: { $from } → { $owner }.
portal-timeline-unassigned = Zure kasua taldera itzuli zen, beste norbaitek bere gain har dezan.
portal-timeline-answered = Erantzun genizun { portal-channel } ({ $agent }).
portal-timeline-waiting = Zerbait galdetu genizun, eta zure erantzunaren zain gaude ({ $agent }).
portal-timeline-wrote = Idatzi zenigun { portal-channel }.
portal-timeline-resolved = Zure kasua ebatzitzat jo genuen ({ $agent }).
portal-timeline-reopened-person = Zure kasua berriro ireki genuen, idatzi zenigulako.
portal-timeline-reopened-agent = Zure kasua berriro ireki genuen, egiteke zerbait geratzen zelako ({ $agent }).
portal-timeline-closed = Berriro irekitzeko epea igaro zen, eta zure kasua itxi egin zen.
portal-timeline-continues = Kasu honek aurreko bati jarraitzen dio; haren gakoa: { $key }.
portal-timeline-continued = Kasu honek beste batean jarraitzen du; haren gakoa: { $key }.
portal-timeline-code = Kode bat prestatu genuen, zuri telefonoz irakurtzeko ({ $agent }). Zuk eskatu ez bazenuen, esan iezaguzu.
portal-timeline-failed = Ezin izan genizun mezu bat entregatu. Testua hemen dago. Egiaztatu helbidea zuzena den, edo eman beste bat.
portal-timeline-next-due = Une hau baino lehen jasoko duzu erantzuna.

## Mensajes

portal-message-quoted-show = Ikusi aipatutako testua
portal-message-attachments =
    { $count ->
        [one] Fitxategi erantsi bat
       *[other] { $count } fitxategi erantsi
    }
portal-message-attachment = { $file } ({ $size })
portal-message-hidden = Testua eta eranskinak ikusteko, berretsi zu zarela.

## Qué se puede hacer

portal-actions-label = Zer egin dezakezun
portal-action-write-owner = Idatzi arduradunari: { $owner }
portal-action-write-team = Idatzi taldeari
portal-action-reopen = Ez da ebatzi: ireki berriro kasua
portal-action-talk = Hitz egin pertsona batekin
portal-action-disagree = Ez nago ados: nora jo
portal-talk-title = Hitz egin pertsona batekin
portal-talk-open = Deitu zenbaki honetara: { $phone }. Esan gakoa, { $key }, eta ez duzu berriro azaldu beharko.
portal-talk-closed = Orain ez dago inor telefonoan. Arreta-ordutegia: { $agentHours }, { $phone } telefonoan. Nahiago baduzu, idatzi hemen eta guk erantzungo dizugu.
portal-talk-no-phone = Esan hemen nahiago duzula hitz egin, utzi telefono-zenbaki bat eta ondo datorkizun ordu bat, eta pertsona batek deituko dizu.
portal-disagree-title = Ados ez bazaude
portal-disagree-inside = Esan zerk ez zaituen konbentzitzen. Beste pertsona batek berrikustea eska dezakezu: nahikoa da hemen idaztea.
portal-disagree-outside = Gure mende ez dagoenarengana ere jo dezakezu:
portal-disagree-consumer-office = Zure udalerriko edo erkidegoko kontsumo-bulegoa. Doakoa da.
portal-disagree-keep = Gorde gakoa, { $key }: harekin froga dezakezu zer idatzi zenigun eta noiz.

## Escribir y adjuntar

portal-write-title-owner = Idatzi arduradunari: { $owner }
portal-write-title-team = Idatzi taldeari
portal-write-label = Zure mezua
portal-write-help = Zure kasuari gehitzen zaio. Ez duzu lehendik kontatutakoa errepikatu behar.
portal-write-send = Bidali
portal-attach-label = Erantsi fitxategiak (behar bada)
portal-attach-help =
    { $count ->
        [one] Gehienez fitxategi bat, { $size } artekoa. Argazkiak, PDF edo dokumentuak.
       *[other] Gehienez { $count } fitxategi, bakoitza { $size } artekoa. Argazkiak, PDF edo dokumentuak.
    }
portal-attach-remove = Kendu { $file }
portal-error-message-empty = Idatzi mezua bidali aurretik.
portal-error-message-long = Mezua luzeegia da: { $max } karaktere sartzen dira, eta { $length } ditu. Laburtu, edo erantsi gainerakoa fitxategi batean.
portal-error-attach-count = Fitxategi gehiegi dira: gehienez, { $max }. Bidali gainerakoak beste mezu batean.
portal-error-attach-size = «{ $file }» handiegia da: muga { $size } da. Saiatu argazki txikiago batekin edo PDF batekin.
portal-error-attach-total = Fitxategiak handiegiak dira elkarrekin: muga { $size } da. Bidali hainbat mezutan.
portal-error-attach-type = Ezin dugu «{ $file }» onartu, programa bat delako. Bidali argazkiak, PDF edo dokumentuak.
portal-error-attach-empty = «{ $file }» hutsik iritsi da. Aukeratu berriro.
portal-error-attach-often = Ez dugu «{ $file }» gorde: konexio honetatik fitxategi asko iritsi dira denbora gutxian. Mezua fitxategirik gabe bidal dezakezu, eta fitxategiak bihar gehitu.
portal-error-kept = Idatzi duzuna hemen dago oraindik.
portal-error-summary =
    { $count ->
        [one] Gauza bat zuzendu behar da:
       *[other] { $count } gauza zuzendu behar dira:
    }

## Mensaje añadido: justificante en pantalla

portal-added-title = Zure mezua kasuan dago
portal-added-body = Noiz jaso dugun: { $date }. Lehendik kontatutakoarekin batera gordeta dago.
portal-added-next-owner = Zure kasuaren arduradunak irakurriko du: { $owner }.
portal-added-next-team = Taldeko pertsona batek irakurriko du.
portal-added-due = Erantzuna izango duzu. Azken epea: { $due }.
portal-added-reopened = Kasua ebatzita zegoen, eta berriro ireki dugu.
portal-added-linked = Kasua itxita zegoen, eta hari lotutako beste bat ireki dugu, gako honekin: { $key }.

## Confirmar quién es

portal-factor-title = Berretsi zu zarela
portal-factor-why = Gakoa nahikoa da kasua nola doan ikusteko eta idazteko. Mezuak, eranskinak eta zure datuak irakurtzeko, kode bat bidaliko dizugu.
portal-factor-choose = Non jaso nahi duzun
portal-factor-mail = Helbide elektroniko honetan: { $address }
portal-factor-none = Ez dugu zure helbide elektronikorik kodea bidaltzeko. Deitu edo etorri bulegora, eta elkarrekin ikusiko dugu.
portal-factor-phone = Ezin dizugu kodea posta elektronikoz bidali, baina telefonoz irakur diezazukegu. Deitu zenbaki honetara: { $phone }, eta esan gakoa, { $key }: eman zenigun zenbakira deituko dizugu eta kodea irakurriko dizugu.
portal-factor-phone-write = Ezin dizugu kodea posta elektronikoz bidali, baina telefonoz irakur diezazukegu. Idatzi noiz datorkizun ondo, eta eman zenigun zenbakira deituko dizugu.
portal-factor-hours = Arreta-ordutegia: { $agentHours }.
portal-factor-have = Badut kodea
portal-factor-told = Idatzi telefonoz irakurri dizugun kodea.
portal-factor-send = Bidali kodea
portal-factor-sent = Kode bat bidali dugu { $address } helbidera. Minutu bat behar izan dezake; begiratu spam karpetan ere.
portal-factor-code-label = Kodea
portal-factor-code-help =
    { $minutes ->
        [one] { $digits } zifra ditu. Minutu batez balio du.
       *[other] { $digits } zifra ditu. { $minutes } minutuz balio du.
    }
portal-factor-confirm = Berretsi
portal-factor-again = Bidali beste kode bat
portal-factor-leave = Utzi mezuak gailu honetan erakusteari
portal-error-code-empty = Idatzi eman dizugun kodea.
portal-error-code-wrong =
    { $left ->
        [one] Ez da kode hori. Saiakera bat geratzen zaizu.
       *[other] Ez da kode hori. { $left } saiakera geratzen zaizkizu.
    }
portal-error-code-expired = Kode horrek ez du balio dagoeneko. Eskatu beste bat.
portal-error-code-attempts =
    { $minutes ->
        [one] Saiakera gehiegi. Minutu baten buruan beste kode bat eska daiteke.
       *[other] Saiakera gehiegi. { $minutes } minuturen buruan beste kode bat eska daiteke.
    }

## Formulario de contacto

portal-contact-title = Kontatu zer behar duzun
portal-contact-intro = Pertsona batek irakurriko du. Berehala gako bat jasoko duzu jarraitzeko, konturik eta pasahitzik gabe.
portal-contact-have-key = Gakoa baduzu, idatzi zure kasuan
portal-contact-name-label = Zure izena
portal-contact-name-help = Nola nahi duzun guk zuri deitzea.
portal-contact-mail-label = Helbide elektronikoa
portal-contact-mail-help = Hor erantzungo dizugu.
portal-contact-phone-label = Telefonoa (aukerakoa)
portal-contact-phone-help = Hitz egitea errazagoa bada, deitzeko. Ez dugu beste ezertarako erabiliko.
portal-contact-number-label = Bezero-zenbakia (eskura baduzu)
portal-contact-number-help = Edozein fakturatan dago. Hori gabe ere bidal daiteke.
portal-contact-message-label = Zer gertatu den edo zer behar duzun
portal-contact-message-help = Zure hitzekin. Noiz eta non izan zen baldin badakizu, lagungarria da.
# Trampa para robots: oculto para las personas.
portal-contact-trap-label = Utzi eremu hau hutsik
portal-contact-privacy = Zure datuak zu artatzeko bakarrik erabiltzen ditugu.
portal-contact-send = Bidali
portal-error-name-long = Izena luzeegia da: { $max } karaktere sartzen dira.
portal-error-mail-wrong = «{ $address }» ez dirudi helbide elektronikoa denik. Egiaztatu @ bat eta puntu bat dituela, izena@adibidea.eus bezala.
portal-error-phone-wrong = «{ $phone }» ez dirudi telefono-zenbakia denik. Idatzi zifrak bakarrik; beste herrialde batekoa bada, aurrezenbakiarekin: +351…

## Gracias: el justificante

portal-thanks-title-named = Eskerrik asko, { $name }. Jaso dugu.
portal-thanks-title-unnamed = Eskerrik asko. Jaso dugu.
portal-thanks-received = Zure mezua noiz jaso dugun: { $date }.
portal-thanks-key-label = Zure gakoa
portal-thanks-key-help = Gorde: harekin, eta besterik gabe, zure kasua jarrai dezakezu.
portal-thanks-next = Orain { $business } enpresako pertsona batek irakurriko du, eta erantzun egingo dizu. Azken epea: { $due }.
portal-thanks-outside = Une honetan ez dago inor artatzen, eta nahiago dugu esatea. Arreta-ordutegia: { $agentHours }.
portal-thanks-mailed = Hau bera bidali dugu helbide honetara: { $address }. Minutu batzuetan ikusten ez baduzu, begiratu spam karpetan.
portal-thanks-yours = Hau idatzi diguzu:
portal-thanks-see-case = Ikusi zure kasua

## Entrar con la clave

portal-key-title = Jarraitu zure kasua
portal-key-label = Zure gakoa
portal-key-help = Bidali genizun mezuan dago, eta honen antzekoa da: H7K2-QM94-X5CT. Berdin da maiuskulaz, minuskulaz, tartez edo marratxoz idatzi.
portal-key-go = Ikusi kasua
portal-key-new = Lehen aldia duzu? Kontatu zer behar duzun
portal-key-lost = Ez duzu gakoa aurkitzen? Deitu, edo erantzun gure edozein mezuri: zure izenarekin aurkituko zaitugu.
portal-error-key-empty = Idatzi zure kasuaren gakoa.
portal-error-key-short =
    { $missing ->
        [one] Karaktere bat falta da. Begiratu kopiatzean baten bat galdu den.
       *[other] { $missing } karaktere falta dira. Begiratu kopiatzean baten bat galdu den.
    }
portal-error-key-long =
    { $extra ->
        [one] Karaktere bat soberan dago. Alderatu mezukoarekin.
       *[other] { $extra } karaktere soberan daude. Alderatu mezukoarekin.
    }
portal-error-key-symbol = Gakoek ez dute «{ $symbol }» izaten. Begiratu karaktere hori.
portal-error-key-check = Gakoan zerbait ez dator bat: karaktere bat aldatuta dago, edo bik lekua trukatu dute. Alderatu lasai mezukoarekin.
portal-error-key-unknown = Ez dugu gako horrekin kasurik aurkitu. Alderatu mezukoarekin, edo deitu eta zure izenarekin bilatuko dugu.

## Cuando algo no puede ser

portal-error-rate-title = Itxaron une bat, mesedez
portal-error-rate-body =
    { $minutes ->
        [one] Eskaera asko iritsi dira segidan konexio honetatik. Minutu baten buruan jarrai daiteke.
       *[other] Eskaera asko iritsi dira segidan konexio honetatik. { $minutes } minuturen buruan jarrai daiteke.
    }
portal-error-rate-urgent = Presazkoa bada, deitu: { $phone }.
portal-error-not-found-title = Orri hori ez da existitzen
portal-error-not-found-body = Baliteke esteka kopiatzean moztu izana. Gakoarekin zure kasura sar zaitezke; gakorik gabe, idatz diezagukezu.
portal-error-expired-title = Orria luzaroan egon da irekita
portal-error-expired-body = Segurtasunagatik, berriro bidali behar da. Idatzi duzuna hemen dago oraindik: sakatu berriro «Bidali».
portal-error-server-title = Gurea da akatsa
portal-error-server-body = Zure mezua ez da gorde. Barkamena eskatzen dizugu. Saiatu berriro minutu batzuen buruan, edo deitu.
portal-error-broken-title = Ez da osorik iritsi
portal-error-broken-body = Konexioa eten egin da edo oso motel dabil, eta ez da ezer gorde. Egin atzera, saiatu fitxategirik gabe edo beste konexio batekin, eta bidali berriro.
portal-error-view-body = Une honetan ezin dizugu orri hau erakutsi. Barkamena eskatzen dizugu. Saiatu berriro minutu batzuen buruan, edo deitu.
portal-error-large-title = Handiegia da
portal-error-large-body = Bidaltzen duzunak muga gainditzen du ({ $size }). Kendu fitxategiren bat, edo bidali bi alditan.

## Lo que piden los formularios

portal-title-contact-short = Idatzi iezaguzu
portal-timeline-receipt = Ikusi jaso izanaren agiria
portal-contact-due = Erantzuna izango duzu. Azken epea: { $due }.
portal-contact-kind-label = Zer den
portal-contact-kind =
    { $kind ->
        [complaint] Kexa edo erreklamazio bat
        [incident] Ez dabilen zerbait
        [suggestion] Iradokizun bat
        [praise] Zorion-mezu bat
       *[inquiry] Kontsulta bat
    }
portal-contact-subject-label = Gaia (aukerakoa)
portal-contact-no-address = Helbide elektronikorik edo telefonorik uzten ez baduzu, gorde bidaltzean ikusiko duzun gakoa: harekin hemen irakurri ahal izango duzu erantzuna.
portal-thanks-next-plain = Orain { $business } enpresako pertsona batek irakurriko du, eta erantzun egingo dizu.
portal-thanks-write-down = Idatzi gakoa paper batean, edo gorde orri hau.
portal-factor-other = Ez duzu helbide hori gehiago erabiltzen? Deitu edo idatzi kasuan, eta konponduko dugu.
portal-factor-demo = Hau adibideko enpresa bat da, eta ez da mezurik ateratzen. Kodea: { $code }.
portal-error-quick = Orria bere kabuz edo ia berehala bidali da. Zu izan bazara, ez da ezer galdu: sakatu berriro «Bidali».
portal-error-trap = Ikusten ez den eremu batean zerbait idatzita zegoen; batzuetan nabigatzaileak betetzen du. Kendu dugu: sakatu berriro «Bidali».
portal-error-expired-again = Segurtasunagatik, azken urratsa errepikatu behar da. Itzuli zure kasura eta saiatu berriro.
portal-error-number-wrong = «{ $number }» ez dirudi bezero-zenbakia denik. Idatzi letrak eta zifrak bakarrik, edo utzi hutsik.
portal-error-subject-long = Gaia luzeegia da: { $max } karaktere sartzen dira.
