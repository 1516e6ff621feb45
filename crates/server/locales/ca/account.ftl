# El compte de qui atén. Prefix: account-.

account = El meu compte
account-leave = Tanca la sessió
account-done-saved = Guardat.
account-done-password = Contrasenya canviada. Hem tancat totes les seues altres sessions.
account-done-phone-on = Segon pas activat. La pròxima vegada que entre li demanarem el codi.
account-done-phone-off = Segon pas llevat.
account-done-passkey = Clau d'accés afegida. Ja hi pot entrar.
account-done-passkey-off = Clau d'accés llevada.
account-done-session = Sessió tancada.
account-done-sessions = Totes les altres sessions estan tancades.

## Vosté

account-you = Vosté
account-you-text = El nom és el que veuen les persones a qui atén.
account-name = Nom
account-email-hint = És el correu amb què entra. El canvia qui administra Esmero.
account-language = Llengua de la pantalla
account-keyboard = Teclat
account-shortcuts = Dreceres d'una tecla
account-shortcuts-text = j, k, r, n, a, e, s i / en aquest navegador. Amb la tecla ? es veuen totes.

## Contrasenya

account-current = La d'ara
account-new = La nova
account-new-hint = { $shortest } caràcters o més.
account-password-do = Canvia-la
account-wrong-current = No és la seua contrasenya d'ara.

## Claus d'accés

account-passkeys = Claus d'accés
account-passkeys-text = Entrar amb l'empremta, la cara o el PIN d'aquest equip, sense contrasenya.
account-confirm = La seua contrasenya, per a afegir o llevar claus d'accés
account-confirm-do = Continua
account-wrong-stale = Ja fa una estona que va entrar: escriga la contrasenya i torne-ho a provar.
account-passkeys-not = Les claus d'accés necessiten que a Esmero s'arribe per HTTPS i per un nom, no per un número. Qui l'administra ho posa en Configuració, Empresa.
account-passkey-used = des del { $since }; última vegada: { $used }
account-passkey-unused = des del { $since }; encara no s'ha fet servir
account-passkey-edit = Canvia
account-passkey-name = Nom de la clau d'accés
account-passkey-example = Nom, p. ex. Mòbil
account-passkey-unnamed = Clau d'accés sense nom
account-passkey-add = Afig una clau d'accés
account-passkey-remove = Lleva-la
account-passkey-failed = No s'ha pogut crear la clau d'accés. Torne-ho a provar.

## Segon pas

account-phone-text = Un codi del telèfon, a més de la contrasenya.
account-phone-on = activat
account-phone-off = apagat
account-phone-needless = Amb una clau d'accés no fa falta.
account-phone-do = Activa'l
account-phone-confirm = La seua contrasenya, per a llevar-lo
account-phone-remove = Lleva el segon pas
account-code = Activar el segon pas
account-code-scan = 1. Escanege
account-code-scan-text = Amb l'aplicació d'autenticació del seu telèfon.
account-code-qr = Codi QR per a l'aplicació; el mateix està escrit al costat
account-code-type = No pot? Escriga-hi açò:
account-code-check = 2. Comprove-ho
account-code-label = Codi que mostra ara
account-code-do = Activa
account-wrong-code = Aquest codi no és el que mostra ara el telèfon. Comprove que el rellotge vaja a l'hora.

## Sessions

account-sessions = Sessions
account-sessions-text = On té obert Esmero.
account-sessions-end = Tanca totes les altres
account-session-about = { $address } · des del { $since }; última vegada: { $used }
account-session-this = aquesta
account-session-end = Tanca
account-browser = { $browser } en { $system }
account-browser-unknown = Navegador desconegut
