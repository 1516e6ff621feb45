# Entrar en Esmero: sesión, segundo paso, chaves de acceso e as ligazóns que valen unha vez. Prefixo: auth-.

## Entrar

auth-login = Entrar
auth-login-do = Entrar
auth-login-ended = A súa sesión caducara. O que estaba a escribir segue gardado.
auth-login-wrong = O correo ou o contrasinal non coinciden.
auth-login-help = Non pode entrar? Quen administra Esmero na súa empresa pode darlle unha ligazón nova.
auth-email = Correo
auth-password = Contrasinal
auth-password-hint = { $shortest } caracteres ou máis. Catro palabras soltas son un bo contrasinal.
auth-or = ou
auth-too-often = { $minutes ->
    [one] Intentos de máis. Poderá volver tentalo dentro dun minuto.
   *[other] Intentos de máis. Poderá volver tentalo dentro de { $minutes } minutos.
}

## Chaves de acceso

auth-passkey-do = Entrar cunha chave de acceso
auth-passkey-failed = Non se puido usar a chave de acceso. Probe outra vez ou entre co contrasinal.
auth-passkey-none = Este navegador non admite chaves de acceso.

## Segundo paso

auth-code = Segundo paso
auth-code-text = Escriba o código que amosa agora a súa aplicación de autenticación.
auth-code-label = Código de 6 cifras
auth-code-wrong = Ese código non vale: pode que caducase ou que xa se usase. Escriba o que amosa agora.
auth-code-lost = Non teño o teléfono á man
auth-code-lost-text = Quen administra Esmero na súa empresa pode quitarlle o segundo paso; despois poderá activalo outra vez con outro teléfono.
auth-code-other = Entrar con outra conta

## Primeiros pasos

auth-setup = Primeiros pasos
auth-setup-title = Dámoslle a benvida
auth-setup-first = Vai ser a primeira persoa que administre Esmero aquí. Esta ligazón vale unha soa vez.
auth-setup-admin = Vai administrar Esmero en { $business }. Esta ligazón vale unha soa vez.
auth-setup-business = Nome da empresa
auth-setup-name = O seu nome
auth-setup-name-hint = Así o verán as persoas que atenda.
auth-setup-email = O seu correo
auth-setup-do = Comezar
auth-setup-then = Despois poderá engadir unha caixa de correo, o horario e o seu equipo.

## Escoller contrasinal cunha ligazón

auth-choose = Escolla o seu contrasinal
auth-choose-title = Ola, { $name }
auth-choose-text = Escolla o contrasinal co que entrará. Esta ligazón vale unha soa vez.
auth-choose-do = Gardalo e entrar

## A ligazón xa non vale

auth-expired = A ligazón xa non vale
auth-expired-title = Esta ligazón xa non vale
auth-expired-alone = Usouse, caducou ou pediuse outra despois. Para ter unha nova, escriba no servidor:
auth-expired-text = Usouse, caducou ou pediuse outra despois. Pídalle unha nova a quen administra Esmero na súa empresa; no servidor faise con:
auth-expired-email = o.seu@correo
auth-expired-login = Ir á entrada

## O que non se puido aceptar dun formulario

auth-wrong-business-empty = Escriba o nome da empresa.
auth-wrong-business-too-long = O nome da empresa é longo de máis.
auth-wrong-name-empty = Escriba o seu nome.
auth-wrong-name-too-long = O nome é longo de máis.
auth-wrong-email-empty = Escriba o seu correo.
auth-wrong-email-taken = Alguén entra xa con ese correo.
auth-wrong-password-too-short = O contrasinal é curto: fan falta { $shortest } caracteres ou máis.
auth-wrong-password-too-long = O contrasinal é longo de máis: quite algo; caben varios centos de letras.
auth-wrong-password-too-simple = Ese contrasinal adivíñase axiña. Probe con catro palabras que non teñan relación entre si.
auth-wrong-email-identifier-empty = Escriba o seu correo.
auth-wrong-email-identifier-email = Iso non é un correo. Un exemplo: nome@exemplo.gal
auth-wrong-email-identifier-too-long = O correo é longo de máis.
auth-wrong-email-identifier-strange = O correo ten caracteres que non pode ter.
auth-wrong-passkey-empty = Escriba un nome para a chave de acceso.
auth-wrong-passkey-too-long = O nome é longo de máis.
auth-wrong-passkey-too-many = Xa ten vinte chaves de acceso; quite antes algunha.
