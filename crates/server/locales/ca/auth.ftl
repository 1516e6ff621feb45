# Entrar en Esmero: sessió, segon pas, claus d'accés i els enllaços que valen una vegada. Prefix: auth-.

## Entrar

auth-login = Entra
auth-login-do = Entra
auth-login-ended = La sessió havia caducat. El que estava escrivint continua guardat.
auth-login-wrong = El correu o la contrasenya no coincideixen.
auth-login-help = No pot entrar? Qui administra Esmero en la seua empresa li pot donar un enllaç nou.
auth-email = Correu
auth-password = Contrasenya
auth-password-hint = { $shortest } caràcters o més. Quatre paraules soltes són una bona contrasenya.
auth-or = o
auth-too-often = { $minutes ->
    [one] Massa intents. Ho podrà tornar a provar d'ací a un minut.
   *[other] Massa intents. Ho podrà tornar a provar d'ací a { $minutes } minuts.
}

## Claus d'accés

auth-passkey-do = Entra amb una clau d'accés
auth-passkey-failed = No s'ha pogut fer servir la clau d'accés. Torne-ho a provar o entre amb la contrasenya.
auth-passkey-none = Aquest navegador no admet claus d'accés.

## Segon pas

auth-code = Segon pas
auth-code-text = Escriga el codi que mostra ara la seua aplicació d'autenticació.
auth-code-label = Codi de 6 xifres
auth-code-wrong = Aquest codi no val: pot ser que haja caducat o que ja s'haja fet servir. Escriga el que mostra ara.
auth-code-lost = No tinc el telèfon a mà
auth-code-lost-text = Qui administra Esmero en la seua empresa li pot llevar el segon pas; després podrà activar-lo una altra vegada amb un altre telèfon.
auth-code-other = Entra amb un altre compte

## Primers passos

auth-setup = Primers passos
auth-setup-title = Li donem la benvinguda
auth-setup-first = Serà la primera persona que administre Esmero ací. Aquest enllaç val una sola vegada.
auth-setup-admin = Administrarà Esmero en { $business }. Aquest enllaç val una sola vegada.
auth-setup-business = Nom de l'empresa
auth-setup-name = El seu nom
auth-setup-name-hint = Així el veuran les persones a qui atenga.
auth-setup-email = El seu correu
auth-setup-do = Comença
auth-setup-then = Després podrà afegir una bústia, l'horari i el seu equip.

## Triar contrasenya amb un enllaç

auth-choose = Trie la contrasenya
auth-choose-title = Hola, { $name }
auth-choose-text = Trie la contrasenya amb què entrarà. Aquest enllaç val una sola vegada.
auth-choose-do = Guarda-la i entra

## L'enllaç ja no val

auth-expired = L'enllaç ja no val
auth-expired-title = Aquest enllaç ja no val
auth-expired-alone = S'ha fet servir, ha caducat o se n'ha demanat un altre després. Per a tindre'n un de nou, escriga en el servidor:
auth-expired-text = S'ha fet servir, ha caducat o se n'ha demanat un altre després. Demane'n un de nou a qui administra Esmero en la seua empresa; en el servidor es fa amb:
auth-expired-email = el.seu@correu
auth-expired-login = Ves a l'entrada

## El que no s'ha pogut acceptar d'un formulari

auth-wrong-business-empty = Escriga el nom de l'empresa.
auth-wrong-business-too-long = El nom de l'empresa és massa llarg.
auth-wrong-name-empty = Escriga el seu nom.
auth-wrong-name-too-long = El nom és massa llarg.
auth-wrong-email-empty = Escriga el seu correu.
auth-wrong-email-taken = Algú ja entra amb aquest correu.
auth-wrong-password-too-short = La contrasenya és curta: fan falta { $shortest } caràcters o més.
auth-wrong-password-too-long = La contrasenya és massa llarga: lleve'n una part; hi caben uns quants centenars de lletres.
auth-wrong-password-too-simple = Aquesta contrasenya s'endevina de seguida. Prove amb quatre paraules que no tinguen relació entre si.
auth-wrong-email-identifier-empty = Escriga el seu correu.
auth-wrong-email-identifier-email = Això no és un correu. Un exemple: nom@exemple.cat
auth-wrong-email-identifier-too-long = El correu és massa llarg.
auth-wrong-email-identifier-strange = El correu té caràcters que no pot tindre.
auth-wrong-passkey-empty = Escriga un nom per a la clau d'accés.
auth-wrong-passkey-too-long = El nom és massa llarg.
auth-wrong-passkey-too-many = Ja té vint claus d'accés; abans lleve'n alguna.
