# Ezarpenak. Aurrizkia: settings-. Datak eta iraupenak hitzetan iristen dira, deklinatu gabe.

settings-save = Gorde
settings-edit = Editatu
settings-actions = Ekintzak
settings-done-saved = Gordeta.

## Rolak

settings-role-agent = agentea
settings-role-agent-about = Kasuak artatzen ditu: eraman, idatzi, laguntza eskatu eta ebatzi egiten ditu.
settings-role-lead = taldeburua
settings-role-lead-about = Gainera, denen kasuak banatzen ditu, eta berrogeialdian dauden mezuei buruz erabakitzen du.
settings-role-manager = zuzendaritza
settings-role-manager-about = Gainera, enpresak bere buruaz esaten duena aldatzen du: izena, tratua, ordutegia eta promesak.
settings-role-compliance = arau-betetzea
settings-role-compliance-about = Dena ikusi eta egiaztatzen du; kasuetan barne-oharrak bakarrik idazten ditu.
settings-role-admin = administrazioa
settings-role-admin-about = Gainera, instalazioa zaintzen du: agenteak, postontziak eta APIaren gakoak.

## Enpresa

settings-business-text = Pertsonen aurrean nola aurkezten den, eta nola deitzen dien.
settings-business-contact = Izena eta harremanetarako bideak
settings-business-contact-text = Mezuen eta kasu bakoitzaren orriaren hasieran doa.
settings-business-name = Izena
settings-business-phone = Arreta-telefonoa
settings-business-phone-hint = Beti pertsona batengandik urrats batera: kasu bakoitzaren orrian agertzen da.
settings-business-url = Instalazio honen helbidea
settings-business-url-hint = Mezuetako esteketarako. Izena aldatzen bada, sarbide-gakoak baliorik gabe geratzen dira eta berriro sortu behar dira.
settings-business-signature = Sinadura
settings-business-signature-hint = Posta elektronikozko erantzun bakoitzaren oinean doa.
settings-business-persons = Pertsonak
settings-business-persons-text = Etxean erabiltzen duzuen hitza, eta tratua, besterik ez dakigunean.
settings-business-one = Bakarra bada
settings-business-many = Bat baino gehiago badira
settings-word-person = pertsona
settings-word-client = bezeroa
settings-word-patient = pazientea
settings-word-pupil = ikaslea
settings-word-neighbour = herritarra
settings-word-member = bazkidea
settings-business-form = Tratua
settings-form-usted = «usted» tratua
settings-form-tu = «tú» tratua
settings-form-vos = «vos» tratua
settings-business-language = Hizkuntza eta ordua
settings-business-language-text = Pertsona bakoitzari idatzi zuen hizkuntzan erantzuten zaio.
settings-business-language-label = Etxeko hizkuntza
settings-business-zone = Ordu-zona
settings-business-calling-code = Herrialdearen aurrezenbakia
settings-business-calling-code-hint = Hura gabe idatzitako telefonoak osatzen ditu. Espainiarena 34 da.

## Ordutegia

settings-hours-text = Harekin zenbatzen dira epeak.
settings-hours-week = Astean, guztira, arreta-denbora: { $length }.
settings-hours-open = Orain irekita dago.
settings-hours-closed = Orain itxita dago; hurrengo irekiera: { $opening }.
settings-hours-never = Ez du inoiz irekitzen.
settings-hours-each-week = Astero
settings-hours-each-week-text = Egun batek tarte bat baino gehiago izan dezake. Tarterik gabeko egunak itxita daude.
settings-hours-shut = itxita
settings-hours-from = { $day }, hasiera
settings-hours-to = { $day }, amaiera
settings-hours-until = –
settings-hours-add = tartea
settings-hours-remove = Kendu { $number }. tartea ({ $day })
settings-hours-promise = Zer agintzen dugun
settings-hours-promise-text = Pertsona bakoitzari mezua jasotzean esaten diogu, eguna eta ordua barne.
settings-hours-answer = Lehen erantzuna
settings-hours-answer-unit = lanordu
settings-hours-answer-hint = Norbaitek orain idazten badu: { $due }. 0 jarrita, ez da ezer agintzen.
settings-hours-answer-none = Ez da ezer agintzen.
settings-hours-reopen = Berriro irekitzea
settings-hours-reopen-unit = egun
settings-hours-reopen-hint = Denbora horretan, beste mezu batek ebatzitako kasua berriro irekitzen du. Gero, beste bat hasten da.
settings-day-mon = astelehena
settings-day-tue = asteartea
settings-day-wed = asteazkena
settings-day-thu = osteguna
settings-day-fri = ostirala
settings-day-sat = larunbata
settings-day-sun = igandea
settings-holidays = Itxiera-egunak
settings-holidays-text = Egun horiek ez dira epeetan zenbatzen.
settings-holidays-past = { $count ->
    [one] Pasatako egun 1
   *[other] Pasatako { $count } egun
}
settings-holidays-none = Ez dago bat ere etortzeko.
settings-holiday-date = Eguna
settings-holiday-name = Izena
settings-holiday-kind = Zer egun den
settings-holiday-public = jaieguna
settings-holiday-own-choice = enpresaren itxiera
settings-holiday-kind-hint = Enpresaren itxiera batek (zubi bat, Gabon-gaua egun erdiz) ez ditu luzatzen legeak egun baliodunetan zenbatzen dituen epeak.
settings-holiday-own = enpresaren itxiera
settings-holiday-hours = Egun horretako ordutegia, hasiera
settings-holiday-hours-to = Egun horretako ordutegia, amaiera
settings-holiday-hours-hint = Hutsik: egun osoan itxita.
settings-holiday-add = Gehitu eguna
settings-holiday-remove = Kendu
settings-done-holiday = Eguna gehituta.
settings-done-holiday-off = Eguna kenduta.

## Agenteak

settings-agents-text = Nork artatzen duen, eta bakoitzak zer egin dezakeen.
settings-agents-invite = Gonbidatu
settings-agents-name = Izena
settings-agents-role = Rola
settings-agents-seen = Azken aldia
settings-agents-open = Kasu irekiak
settings-agents-out = sarbiderik gabe
settings-agents-no-session = saio irekirik gabe
settings-agent-factor-passkey = sarbide-gakoa
settings-agent-factor-code = kodea
settings-agent-factor-none = bat ere ez
settings-agent-factor-never = oraindik sartu gabe
settings-agents-new = Gonbidatu norbait
settings-agents-new-text = Esmerok esteka bat sortzen du, pasahitza aukera dezan.
settings-agents-invite-do = Sortu gonbidapena
settings-agents-invited = Gonbidapena sortuta: { $name }
settings-agents-link = Helarazi iezaiozu esteka hau elkarrekin hitz egiteko erabili ohi duzuen bidetik. Behin balio du, eta ez da berriro erakutsiko.
settings-agent-who = Nor den
settings-agent-since = Noiztik: { $since }
settings-agent-open = { $count ->
    [0] kasu irekirik gabe
    [one] kasu ireki 1
   *[other] { $count } kasu ireki
}
settings-agent-role-text = Zer ikus eta egin dezakeen.
settings-agent-access = Sarbidea
settings-agent-link = Sortu esteka berri bat
settings-agent-link-text = Pasahitza galdu badu edo gonbidapena iraungi bada
settings-agent-link-made = Esteka sortuta
settings-agent-factors = Kendu bigarren urratsa
settings-agent-factors-text = Telefonoa edo sarbide-gakoaren gailua galdu badu
settings-agent-disable = Kendu sarbidea
settings-agent-disable-text = { $count ->
    [0] Ez du hemen gehiago lan egiten: idatzi zuena gorde egiten da
    [one] Ez du hemen gehiago lan egiten: haren kasu irekia arduradunik gabe geratzen da, eta idatzi zuena gorde egiten da
   *[other] Ez du hemen gehiago lan egiten: haren { $count } kasu irekiak arduradunik gabe geratzen dira, eta idatzi zuena gorde egiten da
}
settings-agent-enable = Itzuli sarbidea
settings-agent-out = Ezin da sartu. Idatzi zuena kasuetan dago oraindik.
settings-done-disabled = Sarbidea kenduta. Haren kasuak «Arduradunik gabe» zerrendan daude orain.
settings-done-enabled = Berriro sar daiteke.
settings-done-factors = Bigarren urratsa eta sarbide-gakoak kenduta. Pasahitzarekin bakarrik sartuko da, berriro aktibatu arte.

## API

settings-api-reference = Erreferentzia
settings-api-text = Beste programek hemen irakurtzeko eta idazteko erabiltzen dituzten gakoak.
settings-tokens = APIaren gakoak
settings-tokens-none = Oraindik ez dago bat ere.
settings-token-may = Zer egin dezakeen
settings-token-ends = Iraungitzea
settings-token-ends-year = urtebete barru
settings-token-ends-quarter = 90 egun barru
settings-token-ends-never = inoiz ez
settings-token-never = inoiz ez
settings-token-unused = oraindik erabili gabe
settings-token-revoked = baliogabetua: { $at }
settings-token-over = ez du balio dagoeneko
settings-token-revoke = Baliogabetu
settings-token-new = Gako berria
settings-token-new-text = Programa bakoitzak berea: horrela baliogabetu daiteke, besteak gelditu gabe.
settings-token-what = Zer egin dezakeen
settings-token-do = Sortu gakoa
settings-token-made = Gakoa sortuta: { $name }
settings-token-once = Kopiatu orain: ez da berriro erakutsiko. Haren aztarna baino ez dugu gordetzen.
settings-scope-persons-read = pertsonak irakurri
settings-scope-persons-write = pertsonak sortu eta aldatu
settings-scope-cases-read = kasuak eta mezuak irakurri
settings-scope-cases-write = kasuak ireki eta haiei buruz erabaki
settings-scope-messages-write = mezuak, erantzunak eta oharrak idatzi
settings-scope-journal-read = egunerokoa irakurri
settings-done-revoked = Gakoa baliogabetuta. Erabiltzen zuen programa ezin da gehiago sartu.

## Postontziak

settings-mailboxes-text = Nondik iristen diren mezuak, eta nondik irteten diren erantzunak.
settings-mailboxes-add = Gehitu postontzi bat
settings-mailboxes-none = Oraindik ez dago postontzirik: inork ezin dizue posta elektronikoz idatzi, eta erantzunak ez dira irteten.
settings-mailbox-new = Postontzi berria
settings-mailbox-address = Helbidea
settings-mailbox-address-text = Pertsonek ikusten dutena.
settings-mailbox-name = Postontziaren izena
settings-mailbox-name-hint = Zuek deitzen diozuen bezala: Bezeroak, Matxurak, Fakturak.
settings-mailbox-from = Sinatzen duen izena
settings-mailbox-from-hint = {"{"}agente{"}"} jarrita, idazten duenaren izena doa. Hutsik: {"{"}agente{"}"} · { $business }.
settings-mailbox-aliases = Haren beste helbideak
settings-mailbox-aliases-hint = Komaz bereizita, postontzi berak bat baino gehiagotik jasotzen badu.
settings-mailbox-keyed = Eskatu erantzunak izena+gakoa@domeinua helbidera
settings-mailbox-keyed-hint = Horrela erantzun bakoitza bere kasura iristen da, gainerakoa galduta ere. Kendu marka zure zerbitzariak «+» duten helbideak onartzen ez baditu.
settings-mailbox-changed = Norbaitek postontzi hau aldatu du idazten ari zinen bitartean. Egiaztatu datuak, eta gorde berriro: zuk idatzitakoa geratuko da.
settings-mailbox-kept = gordeta; idatzi aldatzeko
settings-mailbox-pause = Eten
settings-mailbox-resume = Berrekin
settings-mailbox-remove = Kendu postontzia
settings-mailbox-remove-do = Kendu
settings-mailbox-remove-text = Haren mezuak eta kasuak gorde egiten dira.
settings-mailbox-silent = ez du bidaltzen
settings-mailbox-silent-text = Erantzunak bidaltzeko zerbitzaria falta da.
settings-imap = Jaso (IMAP)
settings-imap-text = Zerbitzaririk gabe ez da ezer jasotzen: mezuak esmero ingest aginduarekin sartzen dira.
settings-smtp = Bidali (SMTP)
settings-server = Zerbitzaria
settings-port = Ataka eta zifratzea
settings-security = Zifratzea
settings-security-tls = TLS (993, 465)
settings-security-starttls = STARTTLS (143, 587)
settings-security-plain = zifratu gabe
settings-user = Erabiltzailea
settings-auth = Nola identifikatzen den
settings-auth-password = pasahitza
settings-auth-oauth = OAuth 2 (XOAUTH2)
settings-auth-same = jasotzean bezala
settings-auth-nothing = ez da behar
settings-folder = Karpeta
settings-begin = Zer jasotzen den
settings-begin-now = hemendik aurrera iristen dena bakarrik
settings-begin-since = lehendik dagoena ere bai
settings-since = Egun honetatik aurrera
settings-since-hint = Aurrekoa zerbitzarian geratuko da, dagoen bezala.
settings-after = Jaso ondoren
settings-after-seen = irakurritako gisa markatu
settings-after-leave = dauden bezala utzi
settings-after-keyword = etiketa batekin markatu
settings-after-move = karpeta batera eraman
settings-after-name = Etiketa edo karpeta
settings-more = Gehiago
settings-more-text = Ia inork ez du behar.
settings-oauth = OAuth 2, Google eta Microsoftentzat
settings-oauth-text = Erregistratu aplikazio bat zure hornitzailearenean, eman kontu honekin posta irakurri eta bidaltzeko baimena, eta kopiatu hemen ematen dizuna.
settings-oauth-provider = Hornitzailea
settings-provider-google = Google
settings-provider-microsoft = Microsoft 365
settings-provider-custom = beste bat
settings-oauth-tenant = Erakundea (Microsoft)
settings-oauth-client-id = Aplikazioaren identifikatzailea
settings-oauth-client-secret = Aplikazioaren sekretua
settings-oauth-refresh-token = Kontuaren baimena (refresh token)
settings-oauth-token-url = Tokenen helbidea (beste hornitzaile bat)
settings-oauth-scope = Esparrua (beste hornitzaile bat)
settings-trust = Norekin fidatzen garen
settings-authserv = Zure zerbitzariaren izena Authentication-Results goiburuan
settings-authserv-hint = Idazten baduzu, zerbitzariak SPF, DKIM eta DMARC direlakoez esaten duena sinetsiko dugu. Hutsik: hemen egiaztatuko dugu.
settings-exchange = Postontzia Microsoft 365en dago
settings-exchange-hint = Exchange Onlinek nork idazten duen egiaztatzen du, bere izena jarri gabe; hari sinesten diogu. Markarik gabe: hemen egiaztatzen dugu.
settings-certificate = Ziurtagiri propioak
settings-certificate-hint = PEM formatuan. Ziurtagiria zeuek sinatu duzuen zerbitzari baterako.
settings-done-removed = Postontzia kenduta.
settings-done-paused = Postontzia etenda: ez da ezer jasotzen, eta ez da ezer irteten handik.
settings-done-resumed = Postontzia berriro martxan.

## Nola dagoen postontzi bat

settings-state-receives = jasotzen du
settings-state-fails = ez du jasotzen
settings-state-connecting = konektatzen
settings-state-unknown = oraindik probatu gabe
settings-state-paused = etenda
settings-state-paused-text = Ez da ezer jasotzen, eta ez da ezer irteten handik.
settings-state-built-in = adibidekoa
settings-state-built-in-text = Programaren barruan doa: bidaltzen dena ez da hemendik irteten.
settings-state-handed-in = mezuak ekarri egiten zaizkio
settings-state-handed-in-text = Agindu honekin sartzen dira: esmero ingest --mailbox { $name }.
settings-state-idle = Etengabe entzuten ari da.
settings-state-polling = Minuturo galdetzen du: zerbitzariak ez du abisatzen.
settings-state-cannot-mark = Zerbitzariak ez du uzten jasotako mezuak markatzen; hala ere jasotzen dira, behin bakarrik.
settings-state-since = { $text } Azken saiakera: { $since }.

## Konexioa probatu

settings-test = Probatu
settings-test-text = Benetan konektatzen da, goian idatzita dagoenarekin. Ez dio inori ezer bidaltzen, eta ez du postontzian ezer aldatzen.
settings-test-do = Probatu konexioa
settings-test-wait = Konektatzen…
settings-test-fine = ondo
settings-test-note = badabil, ohar batekin
settings-test-failed = huts egin du
settings-test-notyet = probatu gabe
settings-test-said = Zerbitzariak erantzun du:
settings-test-imap-works = Ondo jasotzen du
settings-test-imap-fails = Oraindik ezin du jaso
settings-test-smtp-works = Ondo bidaltzen du
settings-test-smtp-fails = Oraindik ezin du bidali
settings-test-loopback = Adibideko postontzia da: ez dago probatzeko zerbitzaririk
settings-step-begin = Hasi
settings-step-dns = Aurkitu { $host }
settings-step-tcp = Iritsi atakara
settings-step-tls = Zifratu
settings-step-greeting = Agurtu
settings-step-login = Sartu { $user } gisa
settings-step-folder = Ireki karpeta
settings-step-idle = Abisatu berehala (IDLE)
settings-step-command = Hitz egin zerbitzariarekin

## Zergatik ez, eta zer egin

settings-reason-plain-not-allowed = Horrela pasahitza zifratu gabe ibiliko litzateke. Aukeratu TLS edo STARTTLS.
settings-reason-host-not-found = Izen hori ez da existitzen. Egiaztatu nola idatzita dagoen; imap., smtp. edo mail. hasiera izan ohi du.
settings-reason-wrong-port = Zerbitzaria badago, baina inork ez du erantzuten ataka horretan. Ohikoak 993 edo 143 dira jasotzeko, eta 465 edo 587 bidaltzeko.
settings-reason-unreachable = Ez dago zerbitzarirainoko biderik. Egiaztatu makina honen sarea eta suebakia.
settings-reason-timed-out = Ez du garaiz erantzuten. Ixilik dagoen suebaki bat edo ataka oker bat izan ohi da.
settings-reason-closed = Zerbitzariak moztu egin du. Errepikatzen bada, baliteke makina hau blokeatuta edukitzea aurreko saiakerengatik; itxaron pixka bat, edo galdetu zure hornitzaileari.
settings-reason-wants-starttls = Ataka hori zifratu gabe hasten da. Aukeratu STARTTLS.
settings-reason-wants-tls = Ataka horrek hasieratik zifratzen du. Aukeratu TLS.
settings-reason-starttls-not-offered = Zerbitzariak ez daki ataka horretan zifratzen. Saiatu TLSrekin: 993 ataka jasotzeko, edo 465 bidaltzeko.
settings-reason-other-service = Ataka horretan beste zerbaitek erantzuten du, ez mota honetako posta-zerbitzari batek. Egiaztatu ataka.
settings-reason-certificate-wrong-name = { $some ->
    [yes] Ziurtagiria beste izen batena da ({ $detail }). Jarri horietako bat zerbitzari gisa.
   *[no] Ziurtagiria beste izen batena da. Jarri hornitzaileak dioen izena zerbitzari gisa.
}
settings-reason-certificate-self-signed = Zerbitzariak bere ziurtagiria berak sinatu du. Zurea bada, itsatsi «Ziurtagiri propioak» atalean.
settings-reason-certificate-unknown-issuer = Ziurtagiria makina honek ezagutzen ez duen norbaitek sinatu du. Zuen agintaritza bada, itsatsi «Ziurtagiri propioak» atalean.
settings-reason-certificate-expired = Zerbitzariaren ziurtagiria iraungita dago. Zerbitzari hori daramanak berritu behar du.
settings-reason-certificate-not-yet-valid = Ziurtagiriak oraindik ez du balio. Egiaztatu bi makinen data eta ordua.
settings-reason-certificate-revoked = Zerbitzariaren ziurtagiria baliogabetuta dago. Abisatu zerbitzari hori daramanari.
settings-reason-certificate-other = Zerbitzariaren ziurtagiria ezin da onartu. Abisatu zerbitzari hori daramanari.
settings-reason-bad-root = Itsatsi duzun ziurtagiri propioa ezin da irakurri. Hasieran BEGIN CERTIFICATE izan behar du.
settings-reason-no-common-encryption = Ez gatoz bat nola zifratu: zerbitzari oso zahar bat izan ohi da. TLS 1.2 edo berriagoa behar da.
settings-reason-wrong-password = Erabiltzailea edo pasahitza baztertzen du. Egiaztatu; batzuetan erabiltzailea helbide osoa da.
settings-reason-app-password = Pasahitza baztertzen du. Hornitzaile honek aplikazio-pasahitz bat eskatu ohi du: sortu zure posta-kontuan, eta itsatsi hemen.
settings-reason-oauth-needed = Hornitzaile honek ez du pasahitzik onartzen dagoeneko. Aukeratu OAuth 2 «Nola identifikatzen den» eremuan.
settings-reason-imap-disabled = Kontuak ez du IMAP baimenduta. Aktibatu zure postaren ezarpenetan.
settings-reason-login-needed = Zerbitzariak identifikatzeko eskatzen du. Aukeratu nola «Nola identifikatzen den» eremuan.
settings-reason-encryption-needed = Zifratu gabe ez du pasahitzik onartzen. Aukeratu TLS edo STARTTLS.
settings-reason-no-common-login = { $some ->
    [yes] Ez du identifikatzeko modu hori onartzen; onartzen dituenak: { $detail }. Aukeratu beste bat «Nola identifikatzen den» eremuan.
   *[no] Ez du identifikatzeko modu hori onartzen. Aukeratu beste bat «Nola identifikatzen den» eremuan.
}
settings-reason-try-later = Oraintxe ez dio inori sartzen uzten: konexio edo saiakera gehiegi. Itxaron minutu batzuk.
settings-reason-token = Ez dago OAuth 2rekin sartzeko baimenik. Ireki postontzia, eta probatu konexioa, zergatik den jakiteko.
settings-reason-token-not-https = Tokenen helbideak https izan behar du hasieran.
settings-reason-token-unreachable = Ezin da OAuth 2 hornitzailera iritsi. Egiaztatu helbidea eta makina honen sarea.
settings-reason-token-garbled = OAuth 2 hornitzaileak ustekabeko zerbait erantzun du. Egiaztatu tokenen helbidea eta esparrua.
settings-reason-token-consent-ended = Kontuaren baimena kendu edo iraungi egin da. Berriro eman behar da, eta berria hemen itsatsi.
settings-reason-token-unknown-application = Hornitzaileak ez du aplikazio hori ezagutzen, edo sekretua ez da harena. Egiaztatu identifikatzailea eta sekretua.
settings-reason-token-busy = OAuth 2 hornitzailea lanpetuta dago. Saiatu minutu batzuen buruan.
settings-reason-token-not-accepted = Badago baimena, baina zerbitzariak ez du onartzen: beste kontu batena izan ohi da, edo posta-esparrua falta zaio.
settings-reason-folder-missing = { $some ->
    [yes] Karpeta hori ez da existitzen. Daudenak: { $detail }.
   *[no] Karpeta hori ez da existitzen postontzian. Egiaztatu nola idatzita dagoen.
}
settings-reason-folder-read-only = Karpeta irakur daiteke, baina ez aldatu: mezuak ez dira markatuko. Aukeratu «dauden bezala utzi».
settings-reason-idle-not-offered = Zerbitzariak ez du mezu berrien berri ematen: minuturo galdetuko diogu.
settings-reason-said = Zerbitzariak ezetz esan du. Haren hitzak goian edo erregistroan daude; galdetu zure hornitzaileari, nahikoa ez badira.
settings-reason-storage = Mezuak iristen dira, baina ezin izan dira hemen gorde. Egiaztatu diskoa eta datu-basea.

## Berrogeialdia

settings-quarantine-text = Iritsi eta non jarri jakin ez genuen mezuak. Ez da bat ere galtzen: hemen daude, norbaitek erabaki arte.
settings-quarantine-none = Ez dago bat ere zain.
settings-quarantine-table = Berrogeialdian dauden mezuak
settings-quarantine-from = Nork
settings-quarantine-subject = Gaia
settings-quarantine-why = Zergatik dagoen hemen
settings-quarantine-when = Noiz iritsi zen
settings-quarantine-no-sender-known = igorlerik gabe
settings-quarantine-no-subject = (gairik gabe)
settings-quarantine-more = Gehiago daude: hauei buruz erabakitzean agertuko dira.
settings-quarantine-by = igorlea: { $sender }
settings-quarantine-to = (hartzailea: { $to })
settings-quarantine-mail = Mezua
settings-quarantine-raw = Deskargatu jatorrizkoa
settings-quarantine-unreadable = Ezin da mezu elektroniko gisa irakurri. Jatorrizkoa osorik dago.
settings-quarantine-empty = Ez dakar testurik.
settings-quarantine-decide = Zer egin harekin
settings-quarantine-key = Artxibatu kasuan
settings-quarantine-key-hint = Kasuaren gakoa, H7K2-QM94-X5CT bezala.
settings-quarantine-file = Artxibatu kasu horretan
settings-quarantine-new = Ireki kasu berri bat harekin
settings-quarantine-aside = Baztertu
settings-done-aside = Baztertuta. Jatorrizkoa gorde egiten da.
settings-quarantine-unparsable = Mezua hondatuta dago.
settings-quarantine-unparsable-advice = Ez da ulertzen zer dakarren. Deskargatu jatorrizkoa; kasu batean artxiba dezakezu, fitxategi gisa, edo bidali zuenari berriro bidaltzeko eska diezaiokezu.
settings-quarantine-withheld = Posta-zerbitzariak ez du entregatzen.
settings-quarantine-withheld-advice = Zerbitzarian dago oraindik, baina eskatzean errore batekin erantzuten du. Ireki han, edo eskatu bidali zuenari berriro bidaltzeko.
settings-quarantine-too-large = Handiegia da.
settings-quarantine-too-large-advice = Muga gainditzen du, eta posta-zerbitzarian dago oraindik. Ireki han, edo eskatu bidali zuenari zatika bidaltzeko.
settings-quarantine-no-sender = Ez dio nork bidaltzen duen.
settings-quarantine-no-sender-advice = Ezin zaio erantzun. Norena den badakizu, artxibatu haren kasuan.
settings-quarantine-forged = Norbaitena dela dio, baina ez zuen haren zerbitzariak bidali.
settings-quarantine-forged-advice = Iruzurra izan daiteke: artxibatzen baduzu, bidali zuenak irakur lezake erantzuten dena. Egiaztatu beste bide batetik dioenarena dela.
settings-quarantine-loop = Esmerok berak idatzi zuen.
settings-quarantine-loop-advice = Norbaitek gure mezuak itzultzen dizkigu. Ia beti bazter daiteke.
settings-quarantine-auto-reply = Ezagutzen ez dugun zerbaiti emandako erantzun automatikoa da.
settings-quarantine-auto-reply-advice = Ia beti bazter daiteke.
settings-quarantine-unknown-return = Ezagutzen ez dugun mezu bat itzuli delako abisua da.
settings-quarantine-unknown-return-advice = Zein mezurena den badio, artxibatu haren kasuan; bestela, bazter daiteke.
settings-quarantine-failed = Ezin izan da artxibatu, hainbat saiakeraren ondoren.
settings-quarantine-failed-advice = Saiatu orain: berriro huts egiten badu, zerbitzariaren erregistroak dio zergatik.

## Lanak

settings-jobs-text = Zerbitzariak bere kabuz egiten duena.
settings-jobs-waiting = { $count ->
    [0] Orain ez dago bat ere zain.
    [one] Orain 1 dago zain.
   *[other] Orain { $count } daude zain.
}
settings-jobs-oldest = Zaharrena: { $since }.
settings-jobs-dead = Egin ezin izan direnak
settings-jobs-dead-text = Behin eta berriz huts egin dute, eta ez dira bere kabuz gehiago saiatuko. Ez da ezer ezabatzen: oztopatzen zituena konponduta dagoenean, berriro saia daitezke.
settings-jobs-none = Egin beharreko guztia egin ahal izan da.
settings-jobs-what = Zer
settings-jobs-happened = Zer gertatu zen
settings-jobs-since = Noiztik
settings-jobs-attempts = { $count ->
    [one] Behin huts egin du.
   *[other] { $count } aldiz huts egin du.
}
settings-jobs-retry = Saiatu berriro
settings-jobs-discard = Jo galdutzat
settings-jobs-queue = Zain
settings-jobs-count = Zenbat
settings-job-send-mail = Mezu bat bidaltzea
settings-job-file-mail = Iritsitako mezu bat artxibatzea
settings-job-send-code = Pertsona bati kode bat bidaltzea
settings-done-retried = Oraintxe berriro saiatzen ari da.
settings-done-discarded = Galdutzat jota: ez da gehiago saiatuko.

## Onartu ezin izan dena

settings-wrong-page-changed = Idazten ari zinen bitartean, beste pertsona batek orri hau gorde du; beraz, ez da besterik gorde. Idatzi duzuna hemen dago oraindik; bat ez datorren tokian, zer dagoen gordeta esaten dizugu. Berrikusi, eta sakatu «Gorde» berriro.
settings-wrong-saved-now = Orain gordeta dagoena: «{ $value }».
settings-wrong-name-empty = Idatzi izen bat.
settings-wrong-name-too-long = Izena luzeegia da.
settings-wrong-name-taken = Badago izen horretako postontzi bat.
settings-wrong-phone-too-long = Telefonoa luzeegia da.
settings-wrong-public_url-unusable = Idatzi helbide osoa, atzean ezer gabe, https://arreta.enpresa.eus bezala
settings-wrong-person_word-empty = Idatzi hitza singularrean eta pluralean.
settings-wrong-person_word-too-long = Hitza luzeegia da: 60 letra sartzen dira.
settings-wrong-persons_word-too-long = Hitza luzeegia da: 60 letra sartzen dira.
settings-wrong-form-unknown = Aukeratu tratu bat.
settings-wrong-language-unknown = Aukeratu hizkuntza bat.
settings-wrong-zone-unknown = Ez dugu zona hori ezagutzen. Saiatu Europe/Madrid, Atlantic/Canary edo America/Lima idatzita.
settings-wrong-calling_code-unusable = Aurrezenbakia zifra bateko, biko edo hiruko zenbaki bat da, 34 bezala.
settings-wrong-signature-too-long = Sinadura luzeegia da.
settings-wrong-answer_minutes-out-of-range = Idatzi 0 eta 8760 arteko ordu kopuru bat.
settings-wrong-reopen_days-out-of-range = Idatzi 0 eta 3650 arteko egun kopuru bat.
settings-wrong-calendar-never-open = Erantzun bat agintzen bada, egunen batean ireki behar da. Gehitu tarte bat, edo agindu 0 ordu.
settings-wrong-day-calendar-time = Ordu bat falta da, edo ez da ordu bat. Idatzi biak.
settings-wrong-day-calendar-interval = Ordu bat falta da. Idatzi biak.
settings-wrong-day-calendar-end-before-start = Hasi aurretik amaitzen da. Gauerditik aurrera jarraitzeko, jarri 0:00 amaieran eta jarraitu hurrengo egunean.
settings-wrong-day-calendar-overlap = Bi tartek elkar zapaltzen dute. Batu biak, edo zuzendu bat.
settings-wrong-day-calendar-too-many-intervals = Tarte gehiegi dira egun baterako.
settings-wrong-holiday-unusable = Hori ez da data bat.
settings-wrong-holiday-calendar-two-holidays = Egun hori zerrendan dago dagoeneko. Kendu lehenago.
settings-wrong-holiday-calendar-holiday-name = Egunak izen bat behar du, gehienez 80 letrakoa.
settings-wrong-holiday-calendar-too-many-holidays = Egun gehiegi daude zerrendan. Kendu pasatakoren bat.
settings-wrong-holiday-calendar-too-far = Data hori urrunegi dago.
settings-wrong-email-identifier-empty = Idatzi helbide elektronikoa.
settings-wrong-email-identifier-email = Hori ez da helbide elektroniko bat. Adibide bat: izena@enpresa.eus
settings-wrong-email-identifier-too-long = Helbide elektronikoa luzeegia da.
settings-wrong-email-identifier-strange = Helbideak eduki ezin dituen karaktereak ditu.
settings-wrong-email-taken = Norbait helbide horrekin sartzen da dagoeneko.
settings-wrong-role-unknown = Aukeratu rol bat.
settings-wrong-role-last-admin = Esmero administratzen duen pertsona bakarra da. Eman lehenago rol hori beste bati.
settings-wrong-scopes-empty = Aukeratu egin dezakeen gauza bat gutxienez.
settings-wrong-address-identifier-empty = Idatzi helbidea.
settings-wrong-address-identifier-email = Hori ez da helbide elektroniko bat. Adibide bat: bezeroak@enpresa.eus
settings-wrong-address-identifier-too-long = Helbidea luzeegia da.
settings-wrong-address-identifier-strange = Helbideak eduki ezin dituen karaktereak ditu.
settings-wrong-address-taken = Beste postontzi batek du dagoeneko helbide hori.
settings-wrong-host-empty = Idatzi erantzunak bidaltzeko zerbitzaria.
settings-wrong-host-unusable = Hori ez da zerbitzari baten izena. Adibide bat: imap.enpresa.eus
settings-wrong-port-unusable = Ataka 1 eta 65535 arteko zenbaki bat da.
settings-wrong-user-empty = Idatzi erabiltzailea; askotan helbide osoa da.
settings-wrong-password-empty = Idatzi pasahitza. Zerbitzaria aldatuz gero, berriro idatzi behar da.
settings-wrong-imap_since-empty = Aukeratu zein egunetatik aurrera jaso lehendik dauden mezuak.
settings-wrong-imap_after_name-empty = Idatzi etiketa edo karpeta.
settings-wrong-oauth_client_id-empty = Idatzi aplikazioaren identifikatzailea.
settings-wrong-oauth_refresh_token-empty = Itsatsi kontuaren baimena.
settings-wrong-oauth_token_url-empty = Idatzi zure hornitzailearen tokenen helbidea.
settings-wrong-certificate-unusable = Ezin da irakurri. Hasieran BEGIN CERTIFICATE izan behar du.
settings-wrong-certificate-too-long = Luzeegia da.
settings-wrong-secrets-lost = Postontzi honen pasahitzak instalazioaren beste gako batekin gorde ziren. Idatzi berriro, eta gorde.
settings-wrong-key-unreadable = Hori ez da gako bat. Hamabi letra eta zifra ditu, H7K2-QM94-X5CT bezala.
settings-wrong-key-unknown = Ez dago kasurik gako horrekin.
settings-wrong-mail-no-sender = Mezuak ez dio nori erantzun: ezin da kasu bat ireki harekin. Artxibatu lehendik dagoen batean.
