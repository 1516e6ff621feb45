# Esmeron sartzea: saioa, bigarren urratsa, sarbide-gakoak eta behin bakarrik balio duten estekak. Aurrizkia: auth-.

## Sartu

auth-login = Sartu
auth-login-do = Sartu
auth-login-ended = Zure saioa iraungita zegoen. Idazten ari zinena gordeta dago oraindik.
auth-login-wrong = Helbidea eta pasahitza ez datoz bat.
auth-login-help = Ezin zara sartu? Zure enpresan Esmero administratzen duenak esteka berri bat eman diezazuke.
auth-email = Helbide elektronikoa
auth-password = Pasahitza
auth-password-hint = { $shortest } karaktere edo gehiago. Elkarrekin zerikusirik ez duten lau hitz pasahitz ona dira.
auth-or = edo
auth-too-often = { $minutes ->
    [one] Saiakera gehiegi. Minutu baten buruan saia zaitezke berriro.
   *[other] Saiakera gehiegi. { $minutes } minuturen buruan saia zaitezke berriro.
}

## Sarbide-gakoak

auth-passkey-do = Sartu sarbide-gako batekin
auth-passkey-failed = Ezin izan da sarbide-gakoa erabili. Saiatu berriro, edo sartu pasahitzarekin.
auth-passkey-none = Nabigatzaile honek ez du sarbide-gakorik onartzen.

## Bigarren urratsa

auth-code = Bigarren urratsa
auth-code-text = Idatzi zure autentifikazio-aplikazioak orain erakusten duen kodea.
auth-code-label = 6 zifrako kodea
auth-code-wrong = Kode horrek ez du balio: baliteke iraungita egotea edo lehendik erabilita. Idatzi orain erakusten duena.
auth-code-lost = Ez daukat telefonoa eskura
auth-code-lost-text = Zure enpresan Esmero administratzen duenak bigarren urratsa kendu diezazuke; gero, beste telefono batekin aktiba dezakezu berriro.
auth-code-other = Sartu beste kontu batekin

## Lehen urratsak

auth-setup = Lehen urratsak
auth-setup-title = Ongi etorri
auth-setup-first = Hemen Esmero administratzen lehena izango zara. Esteka honek behin bakarrik balio du.
auth-setup-admin = Esmero administratuko duzu { $business } enpresan. Esteka honek behin bakarrik balio du.
auth-setup-business = Enpresaren izena
auth-setup-name = Zure izena
auth-setup-name-hint = Hala ikusiko dute artatzen dituzun pertsonek.
auth-setup-email = Zure helbide elektronikoa
auth-setup-do = Hasi
auth-setup-then = Gero, postontzi bat, ordutegia eta zure taldea gehitu ahal izango dituzu.

## Pasahitza aukeratu esteka batekin

auth-choose = Aukeratu pasahitza
auth-choose-title = Kaixo, { $name }
auth-choose-text = Aukeratu zer pasahitzekin sartuko zaren. Esteka honek behin bakarrik balio du.
auth-choose-do = Gorde eta sartu

## Estekak ez du balio dagoeneko

auth-expired = Estekak ez du balio dagoeneko
auth-expired-title = Esteka honek ez du balio dagoeneko
auth-expired-alone = Erabili egin da, iraungi egin da edo geroago beste bat eskatu da. Berri bat izateko, idatzi zerbitzarian:
auth-expired-text = Erabili egin da, iraungi egin da edo geroago beste bat eskatu da. Eskatu berri bat zure enpresan Esmero administratzen duenari; zerbitzarian honela egiten da:
auth-expired-email = zure@helbidea
auth-expired-login = Joan sarrerara

## Formulario batetik onartu ezin izan dena

auth-wrong-business-empty = Idatzi enpresaren izena.
auth-wrong-business-too-long = Enpresaren izena luzeegia da.
auth-wrong-name-empty = Idatzi zure izena.
auth-wrong-name-too-long = Izena luzeegia da.
auth-wrong-email-empty = Idatzi zure helbide elektronikoa.
auth-wrong-email-taken = Norbait helbide horrekin sartzen da dagoeneko.
auth-wrong-password-too-short = Pasahitza laburra da: { $shortest } karaktere edo gehiago behar dira.
auth-wrong-password-too-long = Pasahitza luzeegia da: kendu zerbait; ehunka letra sartzen dira.
auth-wrong-password-too-simple = Pasahitz hori berehala asmatzen da. Saiatu elkarrekin zerikusirik ez duten lau hitzekin.
auth-wrong-email-identifier-empty = Idatzi zure helbide elektronikoa.
auth-wrong-email-identifier-email = Hori ez da helbide elektroniko bat. Adibide bat: izena@enpresa.eus
auth-wrong-email-identifier-too-long = Helbide elektronikoa luzeegia da.
auth-wrong-email-identifier-strange = Helbideak eduki ezin dituen karaktereak ditu.
auth-wrong-passkey-empty = Idatzi izen bat gakoarentzat.
auth-wrong-passkey-too-long = Izena luzeegia da.
auth-wrong-passkey-too-many = Hogei sarbide-gako dituzu dagoeneko; kendu lehenago bat.
