# La cuenta de quien atiende. Prefijo: account-.

account = Mi cuenta
account-leave = Salir
account-done-saved = Guardado.
account-done-password = Contraseña cambiada. Cerramos todas sus demás sesiones.
account-done-phone-on = Segundo paso activado. La próxima vez que entre le pediremos el código.
account-done-phone-off = Segundo paso quitado.
account-done-passkey = Llave de acceso añadida. Ya puede entrar con ella.
account-done-passkey-off = Llave de acceso quitada.
account-done-session = Sesión cerrada.
account-done-sessions = Cerradas todas las demás sesiones.

## Usted

account-you = Usted
account-you-text = El nombre es el que ven las personas a quienes atiende.
account-name = Nombre
account-email-hint = Con él entra. Lo cambia quien administra Esmero.
account-language = Lengua de la pantalla
account-keyboard = Teclado
account-shortcuts = Atajos de una tecla
account-shortcuts-text = j, k, r, n, a, e, s y / en este navegador. Con la tecla ? se ven todos.

## Contraseña

account-current = La de ahora
account-new = La nueva
account-new-hint = { $shortest } caracteres o más.
account-password-do = Cambiarla
account-wrong-current = No es su contraseña de ahora.

## Llaves de acceso

account-passkeys = Llaves de acceso
account-passkeys-text = Entrar con la huella, la cara o el PIN de este equipo, sin contraseña.
account-confirm = Su contraseña, para añadir o quitar llaves de acceso
account-confirm-do = Continuar
account-wrong-stale = Ha pasado un rato desde que entró: escriba su contraseña y vuelva a intentarlo.
account-passkeys-not = Las llaves de acceso necesitan que a Esmero se llegue por HTTPS y por un nombre, no por un número. Quien lo administra lo pone en Ajustes, Empresa.
account-passkey-used = desde el { $since }; usada { $used }
account-passkey-unused = desde el { $since }; aún sin usar
account-passkey-edit = Cambiar
account-passkey-name = Nombre de la llave de acceso
account-passkey-example = Nombre, p. ej. Móvil
account-passkey-unnamed = Llave de acceso sin nombre
account-passkey-add = Añadir una llave de acceso
account-passkey-remove = Quitarla
account-passkey-failed = No se pudo crear la llave de acceso. Pruebe otra vez.

## Segundo paso

account-phone-text = Un código del teléfono, además de la contraseña.
account-phone-on = activado
account-phone-off = apagado
account-phone-needless = Con una llave de acceso no hace falta.
account-phone-do = Activarlo
account-phone-confirm = Su contraseña, para quitarlo
account-phone-remove = Quitar el segundo paso
account-code = Activar el segundo paso
account-code-scan = 1. Escanee
account-code-scan-text = Con la aplicación de autenticación de su teléfono.
account-code-qr = Código QR para la aplicación; lo mismo está escrito al lado
account-code-type = ¿No puede? Escriba esto en ella:
account-code-check = 2. Compruébelo
account-code-label = Código que muestra ahora
account-code-do = Activar
account-wrong-code = Ese código no es el que muestra ahora el teléfono. Compruebe que su reloj va en hora.

## Sesiones

account-sessions = Sesiones
account-sessions-text = Dónde tiene abierto Esmero.
account-sessions-end = Cerrar todas las demás
account-session-about = { $address } · desde el { $since }; usada { $used }
account-session-this = esta
account-session-end = Cerrar
account-browser = { $browser } en { $system }
account-browser-unknown = Navegador desconocido
