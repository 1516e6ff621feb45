# Araua kasuetan: epeak, erantzun arrazoitua, jaso izanaren agiriak. Agenteek irakurtzen dute, gutunak eta agiriak izan ezik.

## Kasuaren goiburua

law-answer = Arrazoiekin erantzun
law-page = Araua kasu honetan
law-due = { $name }: { $when }
law-late = { $name }: epea amaituta, { $when }
law-paused = { $name }: etenda
law-by-day = { $date }, egun hori barne
law-source = { $source }, { $article }. Testua noiz irakurri zen: { $date }.
law-source-reading = { $source }, { $article }: gure interpretazioa da. Testua noiz irakurri zen: { $date }.
law-source-secondary = { $source }, { $article }: beste iturri batek dio, ez arauaren testuak. Noiz kontsultatu zen: { $date }.
law-house = Etxeko araua: { $article }.
law-reading = Zenbatzeko beste modu bat: { $date }.
law-by-words = Pertsonak berak dio, bere hitzekin: horregatik da erreklamazioa, inork hala deitu ez badio ere.
law-not-advice = Esmero programak arauak dioena aplikatzen du, adierazitako egunean irakurri zen bezala. Ez da aholkularitza juridikoa.
law-provisional = Urte horretako jaiegunak ez dira oraindik behin betikoak: data alda daiteke.

## Hariko lerroak

law-fact-filed = Honela tratatzen da: { $kind }.
law-fact-filed-by-words = Kontatzen duenagatik, honela tratatzen da: { $kind }.
law-fact-refiled = { $who }: orain honela tratatzen du: { $kind }.
law-fact-refiled-by-words = Orain kontatzen duenagatik, honela tratatzen da: { $kind }.
law-fact-point = { $who }: gai bat idatzi du.
law-fact-point-dropped = { $who }: gai bat kendu du.
law-fact-completion = { $who }: falta dena osatzeko eskatu du. Azken eguna: { $date }.
law-fact-completed = Osorik dago jada: erantzuteko epea orain hasten da.
law-fact-offer = { $who }: akordio batera iristeko eskaintza bat bidali du.
law-fact-offer-accepted = Eskaintza onartu da.
law-fact-offer-rejected = Eskaintza ez da onartu: erantzun egin behar da.
law-fact-extended = { $who }: epea luzatu du, eta horren berri eman du.
law-fact-resolution = { $who }: arrazoiekin erantzun du. Emaitza: { $outcome }.
law-fact-overridden = { $who }: arau bat gorabehera, aurrera egin du, eta zergatia azaldu du.
law-fact-notified = Erantzuna hartzaileari iritsi zaio: { $name }.
law-fact-hold = Bitartean: { $hold }.
law-fact-hold-released = Jada ez da itxaron behar: { $hold }.
law-fact-adr = { $name }: kanpoko erakunde batera jo du ({ $body }).
law-fact-adr-closed = { $name }: jo zuen erakundeko prozedura amaitu da.
law-fact-receipt = Jaso izanaren agiria entregatu da: { $name }.
law-fact-human = { $name }: pertsona batekin hitz egiteko eskatu du.
law-fact-supervisor = { $name }: gainbegiratzaile batekin hitz egiteko eskatu du.
law-fact-human-reached = { $name }: pertsona batekin hitz egin du jada.
law-fact-supervisor-reached = { $name }: gainbegiratzaile batekin hitz egin du jada.
law-fact-vulnerable = { $name }: zaurgarritasun-egoeran dagoela esan du.
law-fact-not-vulnerable = { $name }: jada zaurgarritasun-egoeran ez dagoela esan du.

## Emaitzak

law-outcome-upheld = arrazoia ematen zaio
law-outcome-partly_upheld = arrazoia ematen zaio, zati batean
law-outcome-not_upheld = ez zaio arrazoirik ematen
law-outcome-withdrawn = pertsonak bertan behera utzi du
law-outcome-not_completed = ez zuen osatu falta zena
law-outcome-settled = akordioa egon zen

## Erantzun arrazoitua

law-answer-title = Arrazoiekin erantzun: { $name }
law-answer-what = Erantzun honek kasua amaitzen du. Irten aurretik egiaztatzen da: arauak uzten ez duena hemen esaten da, dagokion artikuluarekin.
law-answer-outcome = Emaitza
law-answer-points = Gai bakoitza
law-answer-points-what = Eskatzen edo kontatzen duena, lerroz lerro ({ $name }). Bakoitzak bere erantzuna behar du.
law-answer-whole = Inork ez du gairik idatzi: erantzuna idatzi osoarena da.
law-answer-point = Erantzuna
law-answer-reasons = Arrazoiak
law-answer-reasons-what = Zer gertatu den eta zergatik erabaki dugun hau, kasu honi bereziki dagokionarekin. Zerbait gaizki egin badugu, esan hemen eta eskatu barkamena.
law-answer-remedy = Zer egingo den konpontzeko
law-answer-remedy-what = Itzultzen, konpontzen edo zuzentzen dena. Ez da opari bat.
law-answer-amount = Zenbatekoa
law-answer-by = Azken eguna
law-answer-evidence = Zertan oinarritzen den
law-answer-evidence-what = Hori frogatzen duten dokumentuak, neurketak edo datak. Etenaldi bat bada: ezagutzen den arrazoia eta zerbitzua noiz itzultzea espero den.
law-answer-bodies = Ados ez badago, nora jo dezakeen
law-answer-bodies-none = Arauak ez du erakunderik izendatzen kasu honetarako.
law-answer-participates = Enpresak parte hartuko du prozedura horretan?
law-answer-participates-yes = Bai, parte hartuko du
law-answer-participates-no = Ez du parte hartuko
law-answer-participates-open = Esan gabe
law-answer-how = Nola bidaltzen den
law-answer-channel = Bidea
law-answer-chosen = { $name }: bide honetatik erantzuteko eskatu du
law-answer-to = Helbide elektronikoa
law-answer-letter = Honela irakurriko du: { $name }
law-answer-check = Egiaztatu
law-answer-send = Bidali erantzuna
law-answer-back = Itzuli kasura
law-answer-subject = Zure erreklamazioaren erantzuna · { $key }
law-answer-subject-other = Zure idatziaren erantzuna · { $key }
law-answer-fine = Kasu honi aplikatzen zaizkion arauak betetzen ditu.
law-answer-refused = Oraindik ezin da irten
law-answer-warned = Komeni da begiratzea
law-answer-reason = Aurrera egiteko arrazoia
law-answer-reason-what = Arau hauetako batzuek salbuespenak onartzen dituzte. Koordinatzen duenak erabakitzen ditu, arrazoia emanda, eta idatzita geratzen dira.
law-answer-changed = Kasua aldatu egin da idazten ari zinen bitartean. Berrikusi bidali aurretik.

## Arauek diotena

rule-outcome-said = Ez zen akordiorik egon
rule-outcome-said-remedy = Eskaintza onartu den kasuak bakarrik amai daitezke akordioz. Aukeratu beste emaitza bat.
rule-reasons-given = Arrazoiak falta dira
rule-reasons-given-remedy = Azaldu zergatik erabaki den hori, kasu honi bereziki dagokionarekin.
rule-every-point-answered = Erantzun gabeko gaiak daude: { $seen }
rule-every-point-answered-remedy = Erantzun gai bakoitzari. Baten bat gaia ez bada, kendu «Araua kasu honetan» atalean.
rule-remedy-has-amount-and-date = Konponbidea ez dago zehaztuta
rule-remedy-has-amount-and-date-remedy = Esan zer egingo den eta, dirua bada, zenbat eta noizko, beranduenez.
rule-adr-named = Nora jo falta da
rule-adr-named-remedy = Arrazoi osoa ematen ez denean, erantzunak gutxienez erakunde bat izendatzen du, eta hara nola iritsi azaltzen du. Markatu bat.
rule-participation-said = Enpresak parte hartuko duen esatea falta da
rule-participation-said-remedy = Esan enpresak erakunde horren prozeduran parte hartuko duen.
rule-evidence-given = Frogak falta dira
rule-evidence-given-remedy = Esan zer dokumentutan edo egiaztapenetan oinarritzen den ezezkoa.
rule-cause-and-restoration = Etenaldiaren arrazoia falta da, edo zerbitzua noiz itzuliko den
rule-cause-and-restoration-remedy = Esan zer arrazoi ezagutzen diren eta zerbitzua noiz itzultzea espero den.
rule-same-language = Beste hizkuntza batean dago: { $seen }
rule-same-language-remedy = Erantzuna pertsonak idatzi zuen hizkuntzan doa, berak beste bat eskatu ezean.
rule-same-channel = Beste bide batetik doa
rule-same-channel-remedy = Erantzuna eskaera iritsi zen bidetik doa, edo pertsonak aukeratu zuenetik: markatu, berak aukeratu bazuen.
rule-written-answer = Idatziz falta da
rule-written-answer-remedy = Telefonoz esanda ez du frogarik uzten: bidali posta elektronikoz, paperean edo haren orrian.
rule-completion-term = Osatzeko epea ez da amaitu
rule-completion-term-remedy = Hiru baldintza bete behar dira horrela amaitzeko: osatzeko eskatu izana, abisua iritsi zela jasota egotea eta epe osoa igaro izana.
rule-no-closing-by-time = Denbora pasatu delako ixten da: «{ $seen }»
rule-no-closing-by-time-remedy = Kasu bat bera ere ez da denbora pasatzeagatik amaitzen. Erantzun planteatzen duenari.
rule-no-generic-answer = Beste pertsona batzuek jaso dituzten erantzunen antzekoa da (% { $seen })
rule-no-generic-answer-remedy = Arauak ez du erantzun orokorrik onartzen. Idatzi kasu honi bereziki dagokiona.
rule-no-commercial-content = Merkataritza-edukia dago: «{ $seen }»
rule-no-commercial-content-remedy = Bezeroen arretan ez da ezer saltzen, ez eta sustapenik eskaintzen ere. Kendu.
rule-no-survey-before-resolution = Balorazio bat eskatzen du: «{ $seen }»
rule-no-survey-before-resolution-remedy = Inkestarik ez, erantzuna iritsi arte. Kendu.
rule-no-payment-condition = Ordainketa bat jartzen du baldintza gisa: «{ $seen }»
rule-no-payment-condition-remedy = Erreklamazio bat artatzea ezin da ordaintzearen mende egon. Kendu.
rule-forbidden = Ezin da agertu: «{ $seen }»

## Arauaren orria

law-what = Zer den
law-kind = Nola tratatzen den
law-topics = Zeri buruzkoa den
law-topics-what = Arauak beste era batera zenbatzen ditu epeak gai batzuetan.
law-refile = Gorde
law-reason = Arrazoia, erreklamazioa izateari uzten badio
law-reason-what = Esmero programak haren hitzetan irakurri bazuen bakarrik egin daiteke. Arrazoia ohar gisa geratzen da.
law-new-reason = Zergatik den kontsulta hutsa
law-clocks = Epeak
law-no-clocks = Ez dago kasu honetarako eperik finkatzen duen araurik.
law-clock-met = beteta
law-clock-missed = bete gabe
law-clock-running = martxan
law-clock-paused = etenda
law-clock-late = amaituta
law-clock-how = Nola zenbatzen den
law-drives = Data honek agintzen du
law-points = Gaiak
law-points-what = Eskatzen edo kontatzen duena, lerroz lerro ({ $name }). Erantzunak bakoitzari erantzuten dio.
law-points-none = Oraindik ez dago bat ere: erantzuna idatzi osoarena izango da.
law-point-text = Gai berria
law-point-add = Gehitu
law-point-drop = Kendu
law-point-answered = erantzunda
law-completion = Osatzeko eskatu
law-completion-what = Erantzun ahal izateko zerbait falta bada, epe bat emanda eskatzen da. Erantzuteko epea hura iristean hasten da.
law-completion-missing = Zer falta den
law-completion-until = Azken eguna
law-completion-least = Arauak ematen duen gutxieneko epea: { $date }.
law-completion-text = Azalpena. Norentzat: { $name }
law-completion-ask = Eskatu
law-completion-open = Noiz eskatu zen: { $when }. Azken eguna: { $date }.
law-completion-done = Osorik dago jada
law-completion-subject = Zerbait falta zaigu zuri erantzuteko · { $key }
law-meanwhile = Bitartean
law-meanwhile-what = Erantzuna iritsi arte egin ezin dena.
law-hold-open = Erreklamazioa zerbitzua eteteko edo bertan behera uzteko arrazoiari buruzkoa da
law-hold-none = Ez dago ezeren zain egon beharrik.
law-adr = Zer erakundetara jo duen
law-adr-open = Erakunde honetara jo du
law-adr-close = Prozedura amaitu da
law-papers = Jaso izanaren agiriak eta erantzunak
law-papers-none = Oraindik ez da bat ere entregatu.
law-paper-receipt = Jaso izanaren agiria
law-paper-answer = Erantzun arrazoitua
law-paper-sheet = Erreklamazio-orria
law-paper-make = Egin jaso izanaren agiria
law-paper-open = Ireki (PDF)

## Gutunak: pertsonak irakurtzen ditu, bere hizkuntzan

letter-outcome-upheld = Arrazoia ematen dizugu.
letter-outcome-partly_upheld = Zati batean arrazoia ematen dizugu.
letter-outcome-not_upheld = Ezin dizugu arrazoirik eman. Zergatik den azalduko dizugu.
letter-outcome-withdrawn = Zure erreklamazioa bertan behera uztea nahi duzula esan diguzu, eta hala utziko dugu.
letter-outcome-not_completed = Zure erreklamazioa osatzeko eskatu genizun, eta ez dugu falta zena epe barruan jaso.
letter-outcome-settled = Zurekin akordio batera iritsi gara, eta horrekin amaitzen da zure erreklamazioa.
letter-points = Zer planteatzen diguzun
letter-reasons = Zergatik
letter-remedy = Zer egingo dugun
letter-remedy-amount = Zenbatekoa: { $amount }.
letter-remedy-by = Azken eguna: { $date }.
letter-evidence = Zertan oinarritzen garen
letter-bodies = Ados ez bazaude
letter-bodies-what = Doan jo dezakezu hauetara:
letter-participates = Gure enpresak parte hartuko du prozedura horretan.
letter-participates-not = Gure enpresak ez du parte hartuko prozedura horretan.
letter-closing = Adeitasunez,
letter-completion = Zure idatziari erantzun ahal izateko, hau falta zaigu:
letter-completion-until = Mezu honi erantzunez edo zure kasuaren orrian bidal diezagukezu. Azken eguna, hori barne: { $date }.
letter-completion-consequence = Epe horretan iristen ez bada, kasua amaitutzat joko da, beste erantzunik gabe. Denbora gehiago edo laguntza behar baduzu, esan iezaguzu.
letter-completion-clock = Zuri erantzuteko epea hori jasotzen dugunean hasiko da.

## Agiriak: pertsonak irakurtzen ditu, bere hizkuntzan

paper-receipt-title = Zure idatzia jaso izanaren agiria
paper-receipt-lead = Zure idatzia jaso dugu. Agiri honek frogatzen du zer esan zenigun eta noiz.
paper-key = Zure kasuaren gakoa
paper-key-alt = Zure kasuaren orrira daraman QR kodea
paper-business = Enpresa
paper-person = Pertsona
paper-presented = Aurkeztua
paper-entered = Erregistratua
paper-channel = Bidea
paper-kind = Nola tratatzen den
paper-subject = Gaia
paper-words = Zer esan zenigun
paper-files = Erantsitako fitxategiak
paper-clocks = Zer egingo dugun, eta noizko
paper-clock = Zer
paper-due = Noizko
paper-basis = Araua
paper-computation = Nola zenbatzen diren epeak
paper-follow = Nola jarraitu zure kasua
paper-follow-what = Gakoarekin, beste daturik gabe, zure kasua nola doan ikus dezakezu, guri idatzi eta pertsona batek artatzeko eskatu: { $url }
paper-follow-phone = Telefonoz ere bai: { $phone }.
paper-verify = Nola egiaztatu agiri hau
paper-verify-what = Agiri hau duen edonork egiazta dezake benetakoa dela kode honekin, datu pertsonalik ikusi gabe: { $url }
paper-verify-code = Egiaztapen-kodea
paper-verify-alt = Agiri honen egiaztapenera daraman QR kodea
paper-not-advice = Epeak arauarenak dira, adierazitako egunean irakurri zen bezala. Agiri hau ez da aholkularitza juridikoa.
paper-answer-title = Zure erreklamazioaren erantzuna
paper-answer-title-other = Zure idatziaren erantzuna
paper-answer-date = Data
paper-outcome = Emaitza
paper-header = { $business } · { $key }

## Pertsonaren orria

portal-law-title = Legeak ezartzen duena
portal-law-due = { $name }. Azken eguna: { $date }.
portal-law-due-at = { $name }. Azken unea: { $date }.
portal-law-late = { $name }. Epea amaitu zen: { $date }. Kasuak irekita jarraitzen du.
portal-law-paused = { $name }. Epea etenda dago.
portal-law-how = Nola zenbatzen den
portal-law-holds = Bitartean
portal-paper-receipt = Deskargatu frogagiria (PDF)
portal-paper-answer = Deskargatu erantzuna (PDF)
portal-bodies = Gure enpresatik kanpo, hona jo dezakezu:
portal-check-title = Dokumentu bat egiaztatu
portal-check-what = Idatzi frogagirian edo erantzunean agertzen den kodea. Benetakoa den esango dizugu, datu pertsonalik erakutsi gabe.
portal-check-label = Egiaztapen-kodea
portal-check-go = Egiaztatu
portal-check-yes = Benetakoa da.
portal-check-receipt = { $business }: frogagiri hau egun honetan eman zen: { $date }.
portal-check-answer = { $business }: erantzun hau egun honetan eman zen: { $date }.
portal-check-digest = Fitxategiaren SHA-256 aztarna. Zureak beste bat ematen badu, ez da guk emandakoa:
portal-check-journal = Kasuaren egunkarian jasota dago, eta inork ez du aldatu.
portal-check-broken = Dokumentua badago, baina kasuaren egunkaria ez dator bat. Abisatu, mesedez: { $business }.
portal-check-no = Ez dugu kode horrekin dokumenturik eman. Egiaztatu ondo kopiatu duzula.
