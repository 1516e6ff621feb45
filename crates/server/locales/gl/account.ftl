# A conta de quen atende. Prefixo: account-.

account = A miña conta
account-leave = Saír
account-done-saved = Gardado.
account-done-password = Contrasinal cambiado. Pechamos todas as súas demais sesións.
account-done-phone-on = Segundo paso activado. A próxima vez que entre pedirémoslle o código.
account-done-phone-off = Segundo paso quitado.
account-done-passkey = Chave de acceso engadida. Xa pode entrar con ela.
account-done-passkey-off = Chave de acceso quitada.
account-done-session = Sesión pechada.
account-done-sessions = Pechadas todas as demais sesións.

## Vostede

account-you = Vostede
account-you-text = O nome é o que ven as persoas que atende.
account-name = Nome
account-email-hint = É o correo co que entra. Cámbiao quen administra Esmero.
account-language = Lingua da pantalla
account-keyboard = Teclado
account-shortcuts = Atallos dunha tecla
account-shortcuts-text = j, k, r, n, a, e, s e / neste navegador. Coa tecla ? vense todos.

## Contrasinal

account-current = O de agora
account-new = O novo
account-new-hint = { $shortest } caracteres ou máis.
account-password-do = Cambialo
account-wrong-current = Non é o seu contrasinal de agora.

## Chaves de acceso

account-passkeys = Chaves de acceso
account-passkeys-text = Entrar coa pegada dixital, a cara ou o PIN deste equipo, sen contrasinal.
account-confirm = O seu contrasinal, para engadir ou quitar chaves de acceso
account-confirm-do = Continuar
account-wrong-stale = Pasou un tempo desde que entrou: escriba o contrasinal e volva tentalo.
account-passkeys-not = As chaves de acceso precisan que a Esmero se chegue por HTTPS e por un nome, non por un número. Quen o administra indícao en Axustes, Empresa.
account-passkey-used = desde o { $since }; usada { $used }
account-passkey-unused = desde o { $since }; aínda sen usar
account-passkey-edit = Cambiar
account-passkey-name = Nome da chave de acceso
account-passkey-example = Nome, p. ex. Móbil
account-passkey-unnamed = Chave de acceso sen nome
account-passkey-add = Engadir unha chave de acceso
account-passkey-remove = Quitala
account-passkey-failed = Non se puido crear a chave de acceso. Probe outra vez.

## Segundo paso

account-phone-text = Un código do teléfono, ademais do contrasinal.
account-phone-on = activado
account-phone-off = apagado
account-phone-needless = Cunha chave de acceso non fai falta.
account-phone-do = Activalo
account-phone-confirm = O seu contrasinal, para quitalo
account-phone-remove = Quitar o segundo paso
account-code = Activar o segundo paso
account-code-scan = 1. Escanee
account-code-scan-text = Coa aplicación de autenticación do seu teléfono.
account-code-qr = Código QR para a aplicación; o mesmo está escrito ao lado
account-code-type = Non pode? Escriba nela isto:
account-code-check = 2. Compróbeo
account-code-label = Código que amosa agora
account-code-do = Activar
account-wrong-code = Ese código non é o que amosa agora o teléfono. Comprobe que o seu reloxo está en hora.

## Sesións

account-sessions = Sesións
account-sessions-text = Onde ten aberto Esmero.
account-sessions-end = Pechar todas as demais
account-session-about = { $address } · desde o { $since }; usada { $used }
account-session-this = esta
account-session-end = Pechar
account-browser = { $browser } en { $system }
account-browser-unknown = Navegador descoñecido
