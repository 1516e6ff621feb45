# Artatzen duenaren kontua. Aurrizkia: account-.

account = Nire kontua
account-leave = Irten
account-done-saved = Gordeta.
account-done-password = Pasahitza aldatuta. Zure beste saio guztiak itxi ditugu.
account-done-phone-on = Bigarren urratsa aktibatuta. Hurrengo aldian sartzean, kodea eskatuko dizugu.
account-done-phone-off = Bigarren urratsa kenduta.
account-done-passkey = Sarbide-gakoa gehituta. Orain harekin sar zaitezke.
account-done-passkey-off = Sarbide-gakoa kenduta.
account-done-session = Saioa itxita.
account-done-sessions = Beste saio guztiak itxita.

## Zu

account-you = Zu
account-you-text = Izena artatzen dituzun pertsonek ikusten dutena da.
account-name = Izena
account-email-hint = Harekin sartzen zara. Esmeroren administratzaileak aldatzen du.
account-language = Pantailako hizkuntza
account-keyboard = Teklatua
account-shortcuts = Tekla bakarreko laster-teklak
account-shortcuts-text = j, k, r, n, a, e, s eta / nabigatzaile honetan. ? teklarekin denak ikusten dira.

## Pasahitza

account-current = Oraingoa
account-new = Berria
account-new-hint = { $shortest } karaktere edo gehiago.
account-password-do = Aldatu
account-wrong-current = Hori ez da zure oraingo pasahitza.

## Sarbide-gakoak

account-passkeys = Sarbide-gakoak
account-passkeys-text = Hatz-markarekin, aurpegiarekin edo gailu honen PINarekin sartzea, pasahitzik gabe.
account-confirm = Zure pasahitza, sarbide-gakoak gehitzeko edo kentzeko
account-confirm-do = Jarraitu
account-wrong-stale = Denbora pasatu da sartu zinenetik: idatzi zure pasahitza eta saiatu berriro.
account-passkeys-not = Sarbide-gakoak erabiltzeko, Esmerora HTTPS bidez eta izen batekin iritsi behar da, ez zenbaki batekin. Administratzaileak Ezarpenak, Enpresa atalean jartzen du.
account-passkey-used = sortua: { $since }; azken erabilera: { $used }
account-passkey-unused = sortua: { $since }; oraindik erabili gabe
account-passkey-edit = Aldatu
account-passkey-name = Sarbide-gakoaren izena
account-passkey-example = Izena, adib. Mugikorra
account-passkey-unnamed = Izenik gabeko sarbide-gakoa
account-passkey-add = Gehitu sarbide-gako bat
account-passkey-remove = Kendu
account-passkey-failed = Ezin izan da sarbide-gakoa sortu. Saiatu berriro.

## Bigarren urratsa

account-phone-text = Telefonoko kode bat, pasahitzaz gain.
account-phone-on = aktibatuta
account-phone-off = itzalita
account-phone-needless = Sarbide-gako batekin ez da behar.
account-phone-do = Aktibatu
account-phone-confirm = Zure pasahitza, kentzeko
account-phone-remove = Kendu bigarren urratsa
account-code = Aktibatu bigarren urratsa
account-code-scan = 1. Eskaneatu
account-code-scan-text = Zure telefonoko autentifikazio-aplikazioarekin.
account-code-qr = Aplikaziorako QR kodea; gauza bera idatzita dago ondoan
account-code-type = Ezin duzu? Idatzi hau aplikazioan:
account-code-check = 2. Egiaztatu
account-code-label = Orain erakusten duen kodea
account-code-do = Aktibatu
account-wrong-code = Ez da telefonoak orain erakusten duen kodea. Egiaztatu haren erlojua ondo dabilela.

## Saioak

account-sessions = Saioak
account-sessions-text = Non daukazun Esmero irekita.
account-sessions-end = Itxi beste guztiak
account-session-about = { $address } · hasiera: { $since }; azken erabilera: { $used }
account-session-this = hau
account-session-end = Itxi
account-browser = { $browser } ({ $system })
account-browser-unknown = Nabigatzaile ezezaguna
