# Entrar en Esmero: sesión, segundo paso, llaves de acceso y los enlaces que valen una vez. Prefijo: auth-.

## Entrar

auth-login = Entrar
auth-login-do = Entrar
auth-login-ended = Su sesión había caducado. Lo que estaba escribiendo sigue guardado.
auth-login-wrong = El correo o la contraseña no coinciden.
auth-login-help = ¿No puede entrar? Quien administra Esmero en su empresa puede darle un enlace nuevo.
auth-email = Correo
auth-password = Contraseña
auth-password-hint = { $shortest } caracteres o más. Cuatro palabras sueltas son una buena contraseña.
auth-or = o
auth-too-often = { $minutes ->
    [one] Demasiados intentos. Podrá volver a intentarlo dentro de un minuto.
   *[other] Demasiados intentos. Podrá volver a intentarlo dentro de { $minutes } minutos.
}

## Llaves de acceso

auth-passkey-do = Entrar con una llave de acceso
auth-passkey-failed = No se pudo usar la llave de acceso. Pruebe otra vez o entre con la contraseña.
auth-passkey-none = Este navegador no admite llaves de acceso.

## Segundo paso

auth-code = Segundo paso
auth-code-text = Escriba el código que muestra ahora su aplicación de autenticación.
auth-code-label = Código de 6 cifras
auth-code-wrong = Ese código no vale: puede que haya caducado o que ya se usara. Escriba el que muestra ahora.
auth-code-lost = No tengo el teléfono a mano
auth-code-lost-text = Quien administra Esmero en su empresa puede quitarle el segundo paso; después podrá activarlo otra vez con otro teléfono.
auth-code-other = Entrar con otra cuenta

## Primeros pasos

auth-setup = Primeros pasos
auth-setup-title = Le damos la bienvenida
auth-setup-first = Va a ser la primera persona que administre Esmero aquí. Este enlace vale una sola vez.
auth-setup-admin = Va a administrar Esmero en { $business }. Este enlace vale una sola vez.
auth-setup-business = Nombre de la empresa
auth-setup-name = Su nombre
auth-setup-name-hint = Así lo verán las personas a quienes atienda.
auth-setup-email = Su correo
auth-setup-do = Empezar
auth-setup-then = Después podrá añadir un buzón, el horario y a su equipo.

## Elegir contraseña con un enlace

auth-choose = Elija su contraseña
auth-choose-title = Hola, { $name }
auth-choose-text = Elija la contraseña con la que entrará. Este enlace vale una sola vez.
auth-choose-do = Guardarla y entrar

## El enlace ya no vale

auth-expired = El enlace ya no vale
auth-expired-title = Este enlace ya no vale
auth-expired-alone = Se usó, caducó o se pidió otro después. Para tener uno nuevo, escriba en el servidor:
auth-expired-text = Se usó, caducó o se pidió otro después. Pida uno nuevo a quien administra Esmero en su empresa; en el servidor se hace con:
auth-expired-email = su@correo
auth-expired-login = Ir a la entrada

## Lo que no se pudo aceptar de un formulario

auth-wrong-business-empty = Escriba el nombre de la empresa.
auth-wrong-business-too-long = El nombre de la empresa es demasiado largo.
auth-wrong-name-empty = Escriba su nombre.
auth-wrong-name-too-long = El nombre es demasiado largo.
auth-wrong-email-empty = Escriba su correo.
auth-wrong-email-taken = Alguien entra ya con ese correo.
auth-wrong-password-too-short = La contraseña es corta: hacen falta { $shortest } caracteres o más.
auth-wrong-password-too-long = La contraseña es demasiado larga: quite algo; caben varios cientos de letras.
auth-wrong-password-too-simple = Esa contraseña se adivina enseguida. Pruebe con cuatro palabras que no tengan relación entre sí.
auth-wrong-email-identifier-empty = Escriba su correo.
auth-wrong-email-identifier-email = Eso no es un correo. Un ejemplo: nombre@empresa.es
auth-wrong-email-identifier-too-long = El correo es demasiado largo.
auth-wrong-email-identifier-strange = El correo tiene caracteres que no puede tener.
auth-wrong-passkey-empty = Escriba un nombre para la llave de acceso.
auth-wrong-passkey-too-long = El nombre es demasiado largo.
auth-wrong-passkey-too-many = Ya tiene veinte llaves de acceso; quite antes alguna.
