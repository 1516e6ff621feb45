# Agenteen mahaia. Aurrizkiak: desk- (denena eta sarrera-ontzia), case- (kasu bat), person- (pertsona bat).
# Datak eta orduak hitzetan iristen dira, deklinatu gabe: horregatik daude bi punturen ondoren. $who, $agent: artatzen duenaren
# izena (abizenik gabe); $name: pertsonarena. Izenak ere ez dira deklinatzen.

## Markoa

desk-skip = Joan edukira
desk-offline = Konexiorik gabe: baliteke ikusten duzuna egunean ez egotea. Berriro saiatzen…
desk-failed = Ezin izan da egin: zerbitzariak ez du erantzuten. Idatzi duzuna hemen dago oraindik.
desk-restored = Hemen idatzi eta gorde gabe geratu zena berreskuratu dugu.
desk-anew = Baztertu
desk-menu = Menua
desk-close = Itxi
desk-rail = Nagusia
desk-open = Sarrera-ontzia
desk-mine = Nireak
desk-unowned = Arduradunik gabe
desk-waiting = Zain
desk-resolved = Ebatzitakoak
desk-search = Bilatu
desk-settings = Ezarpenak
desk-business = Enpresa
desk-hours = Ordutegia
desk-agents = Agenteak
desk-mailboxes = Postontziak
desk-quarantine = Berrogeialdia
desk-jobs = Lanak
desk-api = API
desk-account = Nire kontua
desk-demo = Adibideko enpresa

## Paleta eta laster-teklak

desk-palette = Bilatu edo egin
desk-palette-label = Bilatu pertsona bat, kasu bat edo ekintza bat
desk-palette-hint = Izena, gakoa, helbidea, telefonoa edo ekintza
desk-palette-results = Emaitzak
desk-palette-none = Ez dago ezer hitz horiekin. Saiatu gakoarekin, helbide elektronikoarekin edo telefonoarekin.
desk-palette-actions = Ekintzak
desk-palette-cases = Kasuak
desk-go-new = Kasu berria eskuz
desk-go-new-how = telefonoa, bulegoa, gutuna
desk-go-open = Joan sarrera-ontzira
desk-go-mine = Joan nire kasuetara
desk-go-unowned = Joan arduradunik gabeko kasuetara
desk-go-persons = Joan hona: { $persons }
desk-go-search = Bilatu idatzitakoan
desk-go-quarantine = Ikusi berrogeialdia
desk-keys = Teklatuko laster-teklak
desk-key-enter = Intro
desk-key-move = hurrengo kasua, aurreko kasua
desk-key-open = ireki kasua
desk-key-reply = erantzun
desk-key-note = idatzi barne-ohar bat
desk-key-owner = aldatu arduraduna
desk-key-wait = utzi zain
desk-key-resolve = ebatzi
desk-key-search = bilatu kasuetan
desk-key-palette = joan edonora
desk-key-send = bidali idazten ari zarena
desk-key-escape = itxi, edo irten editoretik
desk-keys-off = Hemen desaktiba daitezke:

## Hitz solteak

desk-kind-inquiry = kontsulta
desk-kind-complaint = erreklamazioa
desk-kind-incident = gorabehera
desk-kind-suggestion = iradokizuna
desk-kind-praise = zorion-mezua
desk-channel-mail = posta elektronikoa
desk-channel-form = formularioa
desk-channel-page = haren orria
desk-channel-phone = telefonoa
desk-channel-counter = bulegoa
desk-channel-post = gutuna
desk-channel-api = beste programa bat
desk-state-open = irekita
desk-state-waiting = zain
desk-state-resolved = ebatzita
desk-state-closed = itxita
desk-today = gaur, { $time }
desk-today-alone = gaur
desk-nameless = Izenik gabe oraindik
desk-of = arduraduna: { $agent }
desk-of-nobody = arduradunik gabe
desk-leaving = erantzuna bidean
desk-undelivered = entregatu gabe
# {"{}"}: iraupena; orriak berak idazten du, irekita dagoen bitartean («40 min»).
desk-clock-left = { $amount } barru amaitzen da
desk-clock-left-script = {"{}"} barru amaitzen da
desk-clock-over = duela { $amount } amaitu zen
desk-clock-over-script = duela {"{}"} amaitu zen
desk-clock-over-since = amaitu zen: { $date }
desk-clock-paused = epea etenda
desk-waits = pertsonaren zain
desk-waits-until = zain; azken eguna: { $date }
desk-waits-since = erantzun gabe: { $date }

## Sarrera-ontzia

desk-case = Kasua
desk-title-open = Gehien itxaroten ari direnak
desk-title-mine = Nireak
desk-title-helping = Laguntzen ari naizen kasuak
desk-title-unowned = Arduradunik gabe
desk-title-waiting = Zain
desk-title-resolved = Ebatzitakoak
desk-title-closed = Itxitakoak
desk-about-helping = irekitako kasuak: nireak eta laguntzen ari naizenak
desk-about-waiting = pertsonak erantzun behar du
desk-about-resolved = erantzun hutsarekin irekitzen dira berriro
desk-about-closed = azkenak lehenengo
desk-see-mine = nireak bakarrik
desk-see-helping = laguntzen ari naizen kasuak
desk-see-resolved = ebatzitakoak
desk-see-closed = itxitakoak
desk-count-open =
    { $count ->
        [0] bat ere ez irekita
        [one] 1 irekita
        [1000] 1000 edo gehiago irekita
       *[other] { $count } irekita
    }
desk-count-due =
    { $count ->
        [one] 1 gaur amaitzekoa
       *[other] { $count } gaur amaitzekoak
    }
desk-count-due-many = { $count } edo gehiago gaur amaitzekoak
desk-count-late =
    { $count ->
        [one] 1 epez kanpo
       *[other] { $count } epez kanpo
    }
desk-count-late-many = { $count } edo gehiago epez kanpo
desk-more = Ikusi gehiago
# {"{}"}: pertsonaren izena; zenbat kasu. Pantaila-irakurgailua darabilenak entzuten du.
desk-entered = Zerrendan sartu da: {"{}"}
desk-entered-many = Zerrendan {"{}"} kasu sartu dira
desk-choose-title = Aukeratu nor artatu
desk-choose = Goian dago gehien itxaroten ari dena, agindu zitzaionaren arabera.
desk-choose-keys = Zerrendan mugitzeko: <kbd>j</kbd> eta <kbd>k</kbd>; irekitzeko: <kbd>Intro</kbd>.
desk-empty-open-title = Orain ez dago inor zain
desk-empty-open = Norbaitek idazten duenean, hemen agertuko da berehala.
desk-empty-mine-title = Orain ez dago inor zure zain
desk-empty-mine = Ez daramazu kasu irekirik.
desk-empty-mine-unowned =
    { $count ->
        [one] Arduradunik gabeko kasu 1 dago, zure gain har dezakezuna.
       *[other] Arduradunik gabeko { $count } kasu daude, zure gain har ditzakezunak.
    }
desk-empty-see-unowned = Ikusi arduradunik gabekoak
desk-empty-helping-title = Ez zara kasu irekietan laguntzen ari
desk-empty-helping = Lankide batek laguntzera gonbidatzen zaituenean, hemen ikusiko duzu.
desk-empty-unowned-title = Denek dute arduraduna
desk-empty-unowned = Kasu ireki bakoitza norbaitek darama amaierara arte.
desk-empty-waiting-title = Ez gaude inoren zain
desk-empty-waiting = Hemen egongo dira pertsonak erantzun behar dituen kasuak.
desk-empty-resolved-title = Oraindik ez dago ezer ebatzita
desk-empty-resolved = Ebatzitakoa hemen geratzen da, berriro ireki daitekeen bitartean.
desk-empty-closed-title = Oraindik ez dago ezer itxita
desk-empty-closed = Kasuak bere kabuz ixten dira, berriro irekitzeko epea pasatzean.

## Kasu bat: goiburua

case-key = gakoa
case-the-person = pertsona hori
case-somebody = norbait
case-a-program = Programa bat
case-yours = zuk daramazu
case-owned = arduraduna: { $agent }, amaierara arte
case-was-owned = arduraduna { $agent } izan zen
case-take = Hartu nire gain
case-give-to = Nori eman…
case-who-has-it = Nork daraman
case-who-helps = Nork laguntzen duen
case-you = zu
case-release = Utzi arduradunik gabe
case-help = Lagundu kasu honetan
case-stop-helping = Utzi laguntzeari
case-invite = Gonbidatu { $agent }
case-uninvite = Kendu { $agent }
case-wait = Utzi zain
case-wait-what = Orain erantzun behar duena: { $name }. Epea eten egingo da, eta kasua bere kabuz itzuliko da erantzuna iristean.
case-wait-until = Edo, gehienez ere, egun honetara arte
case-wait-do = Utzi zain
case-resolve = Ebatzi
case-reopen = Ireki berriro
case-change = Aldatu izenburua, mota edo pertsona
case-title = Nola deitzen diogun
case-title-do = Aldatu izenburua
case-kind = Zer den
case-kind-do = Aldatu mota
case-kind-stays = Erreklamazio bat ezin da beste ezer bihurtu.
case-move = Beste pertsona batena da
case-reply = Erantzun

## Epeak eta haien kalkulua. $when: «40 min barru», «atzo, 9:12», «asteartea, azaroak 24, 10:40».

case-answer-due = Erantzuteko epea: { $when }
case-answer-late = Erantzuteko epea pasatu da: { $when }
case-answer-paused = Epea etenda; geratzen dena: { $amount }
case-waiting = Erantzunaren zain: { $name }
case-waiting-until = Erantzunaren zain: { $name }. Azken eguna: { $date }
case-waits-since = Erantzun gabeko mezua: { $when }
case-resolved = Ebatzita: { $when }
case-resolved-in = Ebatzita: { $when }; arreta-denbora: { $amount }
case-promise-first-answer = Lehen erantzunaren epea: { $amount }, ordutegi barruan.
case-promise-next-answer = Erantzunaren epea: { $amount }, ordutegi barruan.
case-promise-source = { $business } enpresaren beraren konpromisoa da.
case-hours = Arreta-ordutegiaren arabera; ordu-zona: { $zone }.
case-day-arrived = iritsi zen
case-day-paused = etenda: pertsonaren txanda da
case-day-resumed = berriro zenbatzen da
case-day-hours = { $day }, { $from }–{ $to }
case-day-span = { $from } – { $to }
case-day-holiday = jaieguna: { $holiday }
case-day-after-hours = itxita geunden jada
case-day-closed = itxita

## Haria

case-thread = Elkarrizketa
case-announce = { $title }. Norena: { $name }
case-announce-news = Berriak daude kasu honetan: { $name }
case-note = barne-oharra
case-to = nori: { $who }
case-copy = kopia: { $who }
case-hidden-copy = ezkutuko kopia: { $who }
# Mezua kasuko pertsonarena ez den helbide batetik dator.
case-from = helbide honetatik: { $who }; ez dago haren datuetan
case-by-hand = { $channel }, eskuz idatzita
case-told-page = haren orrian
case-told-form = haren orrian
case-told-api = haren orrian
case-told-phone = telefonoz
case-told-counter = bulegoan
case-told-post = gutunez
case-subject = Gaia: { $subject }
case-stranger = Helbide honetatik idatzita: { $from }. Ez dago pertsona honen datuetan: { $name }. Egiaztatu nork idazten duen daturik eman aurretik.
case-reply-to = Beste helbide honetara erantzuteko eskatzen du: { $who }
case-folded = sinadura eta aipatutako testua
case-framed = ikusi bere formatuarekin
case-frame-title = Mezua bere formatuarekin: { $name }
case-files = Eranskinak
case-source = Deskargatu jatorrizko mezua
case-sent = Haren posta-zerbitzariari entregatuta ({ $time })
case-shown = Haren orrian ikusgai: { $name }
case-sending = Bidean
case-delayed = Oraindik ez da irten: posta-zerbitzariak ez du erantzuten. Hurrengo saiakera: { $time } ({ $attempt }. saiakera; gehienez, { $most }).
case-failed = Ez da bidali: { $reason }
case-failure-recipient-refused = haren zerbitzariak ez du helbide hori onartzen. Egiaztatu berriro bidali aurretik.
case-failure-message-refused = haren zerbitzariak mezua baztertu du.
case-failure-authentication = gure postontzia ezin izan da posta-zerbitzarian sartu. Abisatu postontziak administratzen dituenari.
case-failure-unreachable = bi egunez ezin izan da posta-zerbitzarira iritsi.
case-failure-no-mailbox = ez dago bidaltzeko postontzirik.
case-failure-unbuildable = ezin izan da mezua osatu.
case-send-again = Bidali berriro
case-returned = Itzuli egin da. Ez zaio iritsi hartzaileari ({ $name }): saiatu beste bide batetik.
case-notice = haren zerbitzariak esan zuena
case-leaves-before = Irteteko falta:
case-undo = Desegin
case-sender-genuine = igorle egiaztatua
case-sender-genuine-text = Mezua dioenarengandik dator.
case-sender-forged = zalantzazko igorlea
case-sender-forged-text = Baliteke dioenarengandik ez etortzea. Ez eman datu pertsonalik norekin ari zaren egiaztatu gabe.
case-sender-unknown = egiaztatu gabeko igorlea
case-sender-unknown-text = Ez dakigu dioenarengandik datorren: haren domeinuak ez du adierazten.
case-check-pass = gainditzen du
case-check-fail = ez du gainditzen
case-check-soft-fail = ziurrenik ez du gainditzen
case-check-neutral = iritzirik gabe
case-check-none = ez du ezer argitaratzen
case-check-temporary = orduan ezin izan zen egiaztatu
case-check-permanent = argitaratzen duena ez da ulertzen
case-check-unknown = egiaztatu gabe

## Gertatu dena, mezuen artean

case-fact-follows = Lehendik itxita zegoen kasu bati jarraitzen dio.
case-fact-follows-see = Ikusi
case-fact-took = { $who }: kasua bere gain hartu zuen.
case-fact-gave = { $who }: arduradun berria { $to } izan zen.
case-fact-released = { $who }: arduradunik gabe utzi zuen.
case-fact-joined = { $who } laguntzera batu zen.
case-fact-invited = { $who }: { $to } gonbidatu zuen laguntzera.
case-fact-parted = { $who }: laguntzeari utzi zion.
case-fact-waiting = { $who }: zain utzi zuen. Erantzun behar duena: { $name }.
case-fact-waiting-until = { $who }: zain utzi zuen. Erantzun behar duena: { $name }. Azken eguna: { $date }.
case-fact-resolved = { $who }: ebatzitzat jo zuen.
case-fact-reopened = { $who }: berriro ireki zuen.
case-fact-reopened-by-person = Pertsonaren mezuak kasua berriro ireki zuen.
case-fact-reopened-by-time = Eguna iritsi zen berririk gabe: sarrera-ontzira itzuli da.
case-fact-closed = Itxi egin zen: berriro irekitzeko epea pasatu zen.
case-fact-classified = { $who }: mota aldatu zuen. Mota berria: { $kind }.
case-fact-titled = { $who }: izenburua aldatu zuen.
case-fact-moved = { $who }: kasuaren pertsona aldatu zuen.
case-fact-code = { $who }: kode bat prestatu zuen, telefonoz irakurtzeko.
case-fact-undone = { $who }: erantzun bat kendu zuen irten aurretik.
case-fact-late = Epez kanpo erantzun zen.
case-fact-acknowledged = Jaso izanaren agiria bidalita: { $name }. Gakoa, eguna eta ordua daramatza.
case-fact-acknowledging = Jaso izanaren agiria bidean: { $name }.
case-fact-automatic = Erantzun automatikoa: { $name }.
case-fact-read = irakurri

## Editorea

case-composer = Erantzuna
case-mode = Zer idazten ari zaren
case-mode-reply = Erantzun
case-mode-note = Barne-oharra
case-note-private = taldeak bakarrik ikusten du
case-by = Zein bidetatik
case-by-mail = posta elektronikoz
case-by-page = haren orrian
case-by-phone = telefonoz esanda
case-by-counter = bulegoan esanda
case-by-post = gutunez bidalita
case-field-to = Nori
case-field-copies = Kopia
case-field-cc = Cc
case-field-bcc = Bcc
case-third-ok = Bai, jaso dezala
case-text = Testua
case-bold = Lodia
case-list = Zerrenda
case-link = Esteka
case-attach = Erantsi
case-drop = Kendu { $name }
case-can-undo = 10 segundoz desegin dezakezu bidalketa
case-then = Ondoren,
case-then-open = irekita jarraituko du
case-then-waiting = erantzunaren zain
case-then-resolved = ebatzita geratuko da
case-then-until = noiz arte:
case-send = Bidali
case-send-anyway = Bidali hala ere
case-save-note = Gorde oharra
case-saving = Gordetzen…
case-saved = Zirriborroa gordeta
case-saved-here = Konexiorik gabe: gailu honetan gordeta
case-say-sent = 10 segundo barru irtengo da: oraindik desegin dezakezu
case-say-noted = Oharra gordeta
case-say-restored = Gailu honetan idatzi zenuena berreskuratuta
case-say-changed = Kasua aldatu egin da idazten ari zinen bitartean. Irakurri bidali aurretik.
case-say-third = Kasu honetan parte hartu gabe, erantzun hau eta aipatutako testua ikusiko dituena: {"{who}"}. Hori nahi duzu?
case-others-write =
    { $count ->
        [one] { $who } ere kasu honetan idazten ari da.
       *[other] { $who } ere kasu honetan idazten ari dira.
    }
case-others-look =
    { $count ->
        [one] { $who } ere kasu honi begira dago.
       *[other] { $who } ere kasu honi begira daude.
    }
case-shut-closed = Itxita dago; { $name } berriro harremanetan jartzen bada, honi lotutako kasu berri bat irekiko da.
case-shut-resolved = Ebatzita dago; { $name } berriro harremanetan jartzen bada, edo zuk berriro irekitzen baduzu, sarrera-ontzira itzuliko da.
case-shut-role = Zure rolarekin kasua irakurri eta oharrak utz ditzakezu, baina ez erantzun.

## Ebatzi

case-resolve-title = Ebatzi kasu hau ({ $name })
case-resolve-what = Zer gertatuko den gero
case-resolve-consequence =
    { $days ->
        [0] Gero, { $name } nahi duenean jar daiteke berriro harremanetan.
        [one] Gero, { $name } egun bateko epean berriro harremanetan jartzen bada, kasua ireki egingo da.
       *[other] Gero, { $name } { $days } eguneko epean berriro harremanetan jartzen bada, kasua ireki egingo da.
    }
case-resolve-unanswered = Oraindik { $name } erantzunaren zain dago: idatzi du, eta inork ez dio erantzun. Erantzun lehenengo: bidaltzean, ebatzitzat jo dezakezu.
case-resolve-not-yet = Oraindik ez

## Pertsona

person-called = { $name } deitzen diote
person-form-usted = «usted» tratua
person-form-tu = «tú» tratua
person-form-vos = «vos» tratua
person-sounds = Nola ahoskatzen den: { $how }
person-remarks = Kontuan hartzekoa
person-ways = Nola aurkitu
person-ways-none = Oraindik ezer ez
person-helpers = Kasu honetan ere bai
person-also-open = Irekita hauek ere
person-before = Lehenago
person-since = Noiztik
person-month = { $year }, { $month }
person-cases =
    { $count ->
        [one] kasu 1
       *[other] { $count } kasu
    }
person-cases-many = { $count } kasu edo gehiago
case-code = Ozen irakurtzeko kodea
case-code-when = Hemen jasota dagoen zenbakira zuk deitu ondoren bakarrik: deitzen duena agian ez da esaten duena.
case-code-how = Kasuaren orrian idazten duenak mezuak irakurri ahal izango ditu. Behin bakarrik erakusten da.
case-code-call = Deitu: { $name }
case-code-number = Hemen jasota dagoen zenbaki batera bakarrik, beste batera deitzeko eskatu arren. Dei horretan bazaude jada, jarraitu.
case-code-read = Irakurri kodea
case-code-valid =
    { $minutes ->
        [one] Minutu batez eta behin bakarrik balio du.
       *[other] { $minutes } minutuz eta behin bakarrik balio du.
    }
case-code-where = Bere kasuaren orrian idazten da ({ $key }), nor den berresteko eskatzen den lekuan.
case-code-done = Itzuli kasura
person-edit = Ikusi eta editatu
person-kind-email = helbide elektronikoa
person-kind-phone = telefonoa
person-kind-customer-no = Bezero-zenbakia
person-kind-order-no = Eskaera-zenbakia
person-kind-tax-id = IFZ
person-kind-card-hint = Txartelaren azken zifrak
person-kind-handle = Erabiltzailea
person-see = Ikusi pertsona

## Zerbait egiten ez denean

case-changed-title = Kasua aldatu egin da idazten ari zinen bitartean.
case-changed-text = Irakurri elkarrizketako berria bidali aurretik.
case-third-title = Oraindik ez da bidali.
case-third-text = Kasu honetan parte hartu ez duena: { $who }. Berretsi jaso behar duela, edo kendu helbide hori.
case-address-empty = Helbide bat falta da.
case-address-control = «{ $field }» eremuan lerro-jauziak edo ikusten ez diren karaktereak daude. Idatzi helbideak lerro batean, komaz bereizita.
case-address-no-at = «{ $field }» eremuan, «{ $piece }» zatiak ez du @ ikurrik: helbide bat ana@adibidea.eus bezalakoa da.
case-address-bad-local = «{ $field }» eremuan, «{ $piece }» zatian @ ikurraren aurretik doana ezin da izan.
case-address-bad-domain = «{ $field }» eremuan, «{ $piece }» zatian @ ikurraren ondoren doana ez da domeinu bat.
case-address-unclosed = «{ $field }» eremuan, «{ $piece }» zatian komatxo edo parentesi bat itxi gabe dago.
case-address-trailing = «{ $field }» eremuan, bereizi helbideak komaz: «{ $piece }».
case-address-too-long = «{ $field }» eremuan, «{ $piece }» luzeegia da helbide bat izateko.
case-address-too-many = «{ $field }» eremuan helbide gehiegi daude: 100 sartzen dira.
case-frame = Mezua
case-images = Kanpoko irudi batzuk kargatu gabe daude, inork jakin ez dezan mezua irakurri dela.
case-images-load = Kargatu
case-reduced = Formatua korapilatsuegia zen: hitzak bakarrik erakusten dira.

## Kasua eskuz

case-new = Kasu berria
case-new-by-hand = Kasu berria eskuz
case-new-what-for = Telefonoz, bulegoan edo gutunez iritsi denerako.
case-new-how-when = Nondik eta noiz
case-new-clocks = Epeak gertatu zenetik zenbatzen dira, ez idazten denetik.
case-new-channel = Nondik iritsi zen
case-new-when = Noiz
case-new-who = Nor
case-new-who-how = Bilatu edozein daturekin, inor sortu aurretik.
case-new-find = Izena, helbide elektronikoa, telefonoa edo bezero-zenbakia
case-new-somebody = Norbait berria da
case-new-what = Zer
case-new-what-how = Pertsonaren hitzekin, ahal den neurrian.
case-new-language = Zer hizkuntzatan hitz egin zuen
case-new-said = Zer esan zuen
case-new-keep = Neuk eramango dut
case-new-keep-else = Bestela, arduradunik gabe geratuko da, denen bistan.
case-new-acknowledge = Bidali jaso izanaren agiria, gakoarekin
case-new-acknowledge-how = Helbide elektronikora, ezagutzen badugu.
case-new-leave = Utzi
case-new-open = Ireki kasua
case-move-title = Norena da kasu hau?
case-move-now = Orain pertsona honen izenean dago: { $name }.
case-move-whose = Norena da
case-move-what = Oraingo pertsonak ez du gehiago ikusiko. Lehendik bidali zaiona ezin da atzera bota.
case-move-do = Aldatu pertsona

## Pertsonak

person-find = Bilatu: { $persons }
person-find-how = Edozein datuk balio du norbait aurkitzeko: izena, helbide elektronikoa, telefonoa, bezero-zenbakia.
person-none-title = Ez dago inor: «{ $question }»
person-nobody-title = Oraindik ez dugu inor ezagutzen
person-none = Saiatu beste datu batekin: helbide elektronikoa, telefonoa, edo izenaren edo abizen baten hasiera.
person-count = { $persons }: { $count }
person-count-many = { $count } erakusten dira, baina gehiago daude: gehitu beste datu bat bilaketari.
person-latest = Iritsi diren azkenak, lehenengo.
person-name = Izena
person-their-cases = Kasuak
person-last = Azken mugimendua
person-open =
    { $count ->
        [one] 1 irekita
       *[other] { $count } irekita
    }
person-over =
    { $count ->
        [one] 1 ebatzita
       *[other] { $count } ebatzita
    }
person-no-cases = kasurik ez
person-cases-none = Oraindik ez du kasurik.
person-known-since = noiztik: { $month }
person-cases-title = Haren kasuak
person-case-state = Egoera
person-case-who = Nork daraman
person-case-began = Noiz hasi zen
person-readers = Nork begiratu dituen haren kasuak
person-readers-why = Pertsonak galdetzen badu, esan egiten zaio.
person-do-edit = Editatu
person-edit-title = Editatu: { $name }
person-edit-manner = Izena eta tratua
person-edit-manner-why = Erantzun bakoitzaren hasieran doa: «Kaixo, Lola».
person-full-name = Izen osoa
person-preferred = Nola deitzen dioten
person-pronunciation = Nola ahoskatzen den
person-language = Hizkuntza
person-form = Tratua
person-edit-leave = Ez aldatu ezer
person-edit-save = Gorde
person-ways-why = Datu hauetako edozeinek pertsona honengana eramaten du.
person-way-remove = Kendu
person-way-kind = Zer den
person-way-value = Datua
person-way-add = Gehitu
person-email = Helbide elektronikoa
person-phone = Telefonoa
person-new = Pertsona berria
person-new-who = Nor den
person-new-why = Datu hauetakoren batengatik lehendik ezagutzen badugu, haren orria irekiko da.
person-new-save = Gorde
person-new-leave = Utzi
person-new-empty = Idatzi gutxienez izena, helbide elektronikoa edo telefonoa.
person-changed-meanwhile = Norbaitek datu hauek aldatu ditu idazten ari zinen bitartean. Egiaztatu, eta gorde berriro: zuk idatzitakoa geratuko da.

## Bilatu

desk-pages = Orriak
search-label = Zer bilatu nahi duzu
search-how = Mezuetan, izenetan eta gakoetan bilatzen du, tiletekin edo gabe.
search-cases = Kasuak, azkenak lehenengo
search-none-title = Ez dago ezer: «{ $question }»
search-none = Saiatu hitz gutxiagorekin, edo gakoarekin, helbide elektronikoarekin edo pertsonaren telefonoarekin.
search-persons = Bilatu hemen: «{ $persons }»
