# Entrar no Esmero: sessão, segundo passo, chaves de acesso e as ligações que só valem uma vez. Prefixo: auth-.

## Entrar

auth-login = Entrar
auth-login-do = Entrar
auth-login-ended = A sua sessão tinha expirado. O que estava a escrever continua guardado.
auth-login-wrong = O e-mail e a palavra-passe não coincidem.
auth-login-help = Não consegue entrar? Quem administra o Esmero na sua empresa pode dar-lhe uma nova ligação.
auth-email = E-mail
auth-password = Palavra-passe
auth-password-hint = { $shortest } caracteres ou mais. Quatro palavras soltas são uma boa palavra-passe.
auth-or = ou
auth-too-often = { $minutes ->
    [one] Demasiadas tentativas. Poderá voltar a tentar daqui a um minuto.
   *[other] Demasiadas tentativas. Poderá voltar a tentar daqui a { $minutes } minutos.
}

## Chaves de acesso

auth-passkey-do = Entrar com uma chave de acesso
auth-passkey-failed = Não foi possível usar a chave de acesso. Tente outra vez ou entre com a palavra-passe.
auth-passkey-none = Este navegador não aceita chaves de acesso.

## Segundo passo

auth-code = Segundo passo
auth-code-text = Escreva o código que a sua aplicação de autenticação mostra agora.
auth-code-label = Código de 6 algarismos
auth-code-wrong = Esse código não serve: talvez tenha expirado ou já tenha sido usado. Escreva o que aparece agora.
auth-code-lost = Não tenho o telemóvel à mão
auth-code-lost-text = Quem administra o Esmero na sua empresa pode retirar-lhe o segundo passo; depois poderá ativá-lo de novo com outro telemóvel.
auth-code-other = Entrar com outra conta

## Primeiros passos

auth-setup = Primeiros passos
auth-setup-title = Damos-lhe as boas-vindas
auth-setup-first = Vai ser a primeira pessoa a administrar o Esmero aqui. Esta ligação só é válida uma vez.
auth-setup-admin = Vai administrar o Esmero na { $business }. Esta ligação só é válida uma vez.
auth-setup-business = Nome da empresa
auth-setup-name = O seu nome
auth-setup-name-hint = É assim que o verão as pessoas que atender.
auth-setup-email = O seu e-mail
auth-setup-do = Começar
auth-setup-then = Depois poderá acrescentar uma caixa de correio, o horário e a sua equipa.

## Escolher a palavra-passe com uma ligação

auth-choose = Escolha a sua palavra-passe
auth-choose-title = Olá, { $name }
auth-choose-text = Escolha a palavra-passe com que vai entrar. Esta ligação só é válida uma vez.
auth-choose-do = Guardar e entrar

## A ligação já não é válida

auth-expired = A ligação já não é válida
auth-expired-title = Esta ligação já não é válida
auth-expired-alone = Já foi usada, expirou ou foi pedida outra depois. Para ter uma nova, escreva no servidor:
auth-expired-text = Já foi usada, expirou ou foi pedida outra depois. Peça uma nova a quem administra o Esmero na sua empresa; no servidor faz-se com:
auth-expired-email = nome@exemplo.pt
auth-expired-login = Ir para a entrada

## O que não se pôde aceitar de um formulário

auth-wrong-business-empty = Escreva o nome da empresa.
auth-wrong-business-too-long = O nome da empresa é demasiado longo.
auth-wrong-name-empty = Escreva o seu nome.
auth-wrong-name-too-long = O nome é demasiado longo.
auth-wrong-email-empty = Escreva o seu e-mail.
auth-wrong-email-taken = Já há quem entre com esse e-mail.
auth-wrong-password-too-short = A palavra-passe é curta: são precisos { $shortest } caracteres ou mais.
auth-wrong-password-too-long = A palavra-passe é demasiado longa: encurte-a; cabem várias centenas de letras.
auth-wrong-password-too-simple = Essa palavra-passe adivinha-se logo. Experimente quatro palavras sem relação entre si.
auth-wrong-email-identifier-empty = Escreva o seu e-mail.
auth-wrong-email-identifier-email = Isso não é um e-mail. Um exemplo: nome@exemplo.pt
auth-wrong-email-identifier-too-long = O e-mail é demasiado longo.
auth-wrong-email-identifier-strange = O e-mail tem caracteres que não pode ter.
auth-wrong-passkey-empty = Escreva um nome para a chave.
auth-wrong-passkey-too-long = O nome é demasiado longo.
auth-wrong-passkey-too-many = Já tem vinte chaves de acesso; retire primeiro alguma.
