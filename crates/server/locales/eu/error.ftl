# Errore-orriak, eta zerbait egin ez izanaren arrazoiak. error-*: gertatu dena; refused-*: arauek uzten ez dutena
# («-source» dutenek, oinarria den araua edo konpromisoa dakarte). $field eta $code testu hoberik ez dagoenean bakarrik agertzen dira.

error-back = Joan hasierara
error-number = { $status } errorea
error-not-found-title = Ez dugu orri hori aurkitu
error-not-found-text = Baliteke esteka osorik ez egotea, edo hor zegoena jada ez egotea.
error-sign-in-title = Sartu egin behar da
error-sign-in-text = Sartu zure kontuarekin, eta orri honetara itzuliko zara.
error-denied-title = Hori ez dagokizu
error-denied-text = Zure rolarekin ezin da egin. Norbait artatzeko behar baduzu, eskatu kasuaren arduradunari edo Esmero administratzen duenari.
error-forged-title = Orria luzaroegi egon da irekita
error-forged-text = Segurtasunagatik, ez da ezer egin. Egin atzera, kargatu berriro orria eta saiatu berriz; idatzi zenuena formularioan dago oraindik.
error-too-often-title = Eskaera gehiegi segidan
error-too-often-text =
    { $seconds ->
        [one] Denak babesteko, muga bat dago. Segundo baten buruan jarraitu ahal izango duzu.
       *[other] Denak babesteko, muga bat dago. { $seconds } segundoren buruan jarraitu ahal izango duzu.
    }
error-conflict-title = Norbaitek aldi berean aldatu du
error-conflict-text = Beste pertsona batek gauza bera aldatu du oraintxe; beraz, ez da besterik aldatu. Ireki berriro orria, eta begiratu nola geratu den erabaki aurretik.
error-refused-title = Orain ezin da.
error-invalid-title = Zerbait zuzendu behar da.
error-invalid-text = «{ $field }» eremuko balioak ez du balio ({ $code }).
error-wrong-method-title = Helbide hori ez da horrela irekitzen
error-wrong-method-text = Formularioak bidaltzeko tokia da, ez orri bat. Egin atzera, eta jarraitu handik.
error-too-large-title = Handiegia da
error-too-large-text = Bidali duzuna ez da aldi bakarrean sartzen: muga 30 MB da. Kendu fitxategiren bat, edo bidali bi alditan.
error-too-slow-title = Gehiegi luzatu da
error-too-slow-text = Ez da amaitzeko astirik izan. Errepikatu aurretik, begiratu eginda dagoen; fitxategirik bazeraman, saiatu gutxiagorekin edo beste konexio batekin.
error-internal-title = Guk huts egin dugu, ez zuk
error-internal-text = Ezin izan da egin. Saiatu berriro une baten buruan; berdin jarraitzen badu, abisatu Esmero administratzen duenari, eta esan zer ordutan gertatu den.

## Balio ez duten balioak

error-form-unreadable = Formularioa ez da osorik iritsi. Kargatu berriro orria, eta saiatu berriz.
error-text-empty = Testua falta da.
error-text-too-long = Testua luzeegia da: 250.000 letra inguru sartzen dira.
error-to-empty = Hartzailea falta da: idatzi helbide bat «Nori» eremuan.
error-code-not-by-phone = Ozen irakurtzeko kodea posta elektronikoz jaso ezin duenarentzat da, telefono bat jasota badu.
error-title-empty = Izenburua falta da.
error-until-past = Egun hori pasatu da jada: aukeratu beste bat.
error-until-unreadable = Data hori ez da ulertzen.
error-happened-at-future = Hori ez da oraindik gertatu: datak orain baino lehenagokoa izan behar du.
error-happened-at-unreadable = Ez da ulertzen noiz gertatu zen: idatzi eguna eta ordua.
error-channel-not-by-hand = Telefonoz, bulegoan edo gutunez iritsi dena idazten da eskuz.
error-channel-unreadable = Aukeratu nondik iritsi den.
error-kind-unreadable = Aukeratu zer den.
error-kind-unknown = Mota hori ez da existitzen.
error-language-unknown = Hizkuntza hori ez dago erabiltzen ditugunen artean.
error-agent-unknown = Pertsona horrek jada ezin du kasurik eraman.
error-person-empty = Nor den falta da: aukeratu norbait zerrendan, edo idatzi haren izena, telefonoa edo helbide elektronikoa.
error-remarks-too-long = Oharrak luzeegiak dira: 8.000 letra inguru sartzen dira.
error-files-too-many = Fitxategi gehiegi dira: mezu bakoitzean 10 sartzen dira.
error-files-too-large = Fitxategiak astunegiak dira: guztira 25 MB sartzen dira.
error-identifier-already-theirs = Datu hori bazuen lehendik.
error-identifier-somebody-elses = Datu hori beste pertsona batena da:
error-identifier-kind = Datu mota hori ez da existitzen.
error-identifier-empty = Datua falta da.
error-identifier-too-long = Luzeegia da.
error-identifier-strange = Eduki ezin duen karaktereren bat du.
error-identifier-email = Ez dirudi helbide elektronikoa denik: begiratu @ bat eta puntu bat dituela, ana@adibidea.eus bezala.
error-identifier-phone = Ez dirudi telefono-zenbakia denik. Beste herrialde batekoa bada, idatzi aurrezenbakiarekin, +351… bezala.
error-identifier-spanish-phone = Espainiako telefono batek bederatzi zifra ditu, eta 5, 6, 7, 8 edo 9 zifraz hasten da.
error-identifier-full-card = Ez gorde inoiz txartel-zenbaki osorik: idatzi azken lau zifrak bakarrik.
error-identifier-card-hint = Idatzi txartelaren azken lau zifrak.
error-identifier-tax-id = Ez dirudi IFZ denik: gutxienez bost letra eta zifra ditu.
error-key-too-short = Gako horri karaktereak falta zaizkio: hamabi ditu.
error-key-too-long = Gako horrek karaktereak soberan ditu: hamabi ditu.
error-key-strange-symbol = Karaktere horietakoren bat ez da inoiz gako batean agertzen.
error-key-check = Gakoan zerbait ez dator bat: karaktere bat aldatuta dago, edo bik lekua trukatu dute.

## Arauek uzten ez dutena

refused-no-mailbox = Ez dago mezuak bidaltzeko postontzirik. Esmero administratzen duenak Postontziak atalean gehi dezake.
refused-case-closed = Kasua itxita dago. Pertsonak idazten badu, honi lotutako beste bat irekiko da.
refused-already-so = Lehendik ere horrela zegoen.
refused-unanswered = Pertsonak idatzi du, eta oraindik inork ez dio erantzun. Erantzun iezaiozu: bidaltzean, ebatzitzat jo edo zain utz dezakezu.
refused-unanswered-source = N2 konpromisoa: idazten duenari erantzun egiten zaio.
refused-already-left = Erantzuna irtenda zegoen, eta ezin da atzera egin. Beste bat idatz diezaiokezu, aurrekoa zuzentzeko.
refused-complaint-stays = Erreklamazio bat ezin da beste ezer bihurtu.
refused-complaint-stays-source = 4. araua: erreklamazio bat emaitza batekin eta haren arrazoiekin amaitzen da.
refused-not-resolved = Ebatzitako kasuak bakarrik ixten dira.
refused-not-resolved-source = 3. araua: epe batek ez du inoiz kasurik ixten.
refused-still-leaving = Erantzun bat irteten ari da oraindik: itxaron irten arte, edo desegin.
refused-never-closes = Erantzun batek ez du kasua ixten; irekita, zain edo ebatzita uzten du.
refused-never-closes-source = 3. araua: epe batek ez du inoiz kasurik ixten.
refused-owner-helps = Kasuaren arduradunak ezin du, gainera, kasu horretan bertan lagundu.
refused-owner-helps-source = N9 konpromisoa: kasu bakoitzak arduradun bakarra du.
refused-needs-resolution = Kasu hau erantzun arrazoitu batekin amaitzen da: emaitza, arrazoiak eta gai bakoitzaren erantzuna. Idatzi «Arrazoiekin erantzun» atalean.
refused-needs-resolution-source = 4. araua: erreklamazio bat emaitzarekin eta arrazoiekin amaitzen da.
refused-no-law = Ez zaio araurik aplikatzen kasu honi, sailkatuta dagoen moduan.
refused-needs-reason = Arrazoia idatzi behar da: pertsonak kontatzen duena kontsulta bat baino gehiago da.
refused-needs-reason-source = R1 konpromisoa: esaten dena da garrantzitsuena, ez izena.
refused-no-extension = Arauak ez du epe hau luzatzen uzten, edo ez egun horretaraino.
refused-open-points = Gairen bat erantzun gabe dago. Erantzun guztiak, edo kendu gai ez direnak.
refused-open-points-source = 4. araua: erreklamazio bat emaitzarekin eta arrazoiekin amaitzen da.
refused-term-too-short = Osatzeko epea arauak ematen duena baino laburragoa da. Eman gutxienez proposatutakoa.
refused-unlawful = Erantzunak oraindik ez du betetzen arauak eskatzen duena. Zuzendu adierazitakoa.
