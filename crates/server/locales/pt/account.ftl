# A conta de quem atende. Prefixo: account-.

account = A minha conta
account-leave = Sair
account-done-saved = Guardado.
account-done-password = Palavra-passe alterada. Fechámos todas as suas outras sessões.
account-done-phone-on = Segundo passo ativado. Da próxima vez que entrar, pedimos-lhe o código.
account-done-phone-off = Segundo passo retirado.
account-done-passkey = Chave de acesso acrescentada. Já pode entrar com ela.
account-done-passkey-off = Chave de acesso retirada.
account-done-session = Sessão fechada.
account-done-sessions = Fechadas todas as outras sessões.

## Os seus dados

account-you = Os seus dados
account-you-text = O nome é o que veem as pessoas que atende.
account-name = Nome
account-email-hint = É com ele que entra. Só o muda quem administra o Esmero.
account-language = Língua do ecrã
account-keyboard = Teclado
account-shortcuts = Atalhos de uma tecla
account-shortcuts-text = j, k, r, n, a, e, s e / neste navegador. Com a tecla ? veem-se todos.

## Palavra-passe

account-current = A atual
account-new = A nova
account-new-hint = { $shortest } caracteres ou mais.
account-password-do = Mudá-la
account-wrong-current = Não é a sua palavra-passe atual.

## Chaves de acesso

account-passkeys = Chaves de acesso
account-passkeys-text = Entrar com a impressão digital, o rosto ou o PIN deste dispositivo, sem palavra-passe.
account-confirm = A sua palavra-passe, para acrescentar ou retirar chaves de acesso
account-confirm-do = Continuar
account-wrong-stale = Já passou algum tempo desde que entrou: escreva a sua palavra-passe e volte a tentar.
account-passkeys-not = As chaves de acesso exigem que se chegue ao Esmero por HTTPS e por um nome, não por um número. Quem o administra define-o em Definições, Empresa.
account-passkey-used = desde { $since }; usada { $used }
account-passkey-unused = desde { $since }; ainda por usar
account-passkey-edit = Mudar
account-passkey-name = Nome da chave de acesso
account-passkey-example = Nome, p. ex. Telemóvel
account-passkey-unnamed = Chave de acesso sem nome
account-passkey-add = Acrescentar uma chave de acesso
account-passkey-remove = Retirá-la
account-passkey-failed = Não foi possível criar a chave de acesso. Tente outra vez.

## Segundo passo

account-phone-text = Um código do telemóvel, além da palavra-passe.
account-phone-on = ativado
account-phone-off = desligado
account-phone-needless = Com uma chave de acesso não é preciso.
account-phone-do = Ativar
account-phone-confirm = A sua palavra-passe, para o retirar
account-phone-remove = Retirar o segundo passo
account-code = Ativar o segundo passo
account-code-scan = 1. Leia o código
account-code-scan-text = Com a aplicação de autenticação do seu telemóvel.
account-code-qr = Código QR para a aplicação; o mesmo está escrito ao lado
account-code-type = Não consegue? Escreva isto na aplicação:
account-code-check = 2. Confirme-o
account-code-label = Código que aparece agora
account-code-do = Ativar
account-wrong-code = Esse código não é o que o telemóvel mostra agora. Veja se o relógio dele está certo.

## Sessões

account-sessions = Sessões
account-sessions-text = Onde tem o Esmero aberto.
account-sessions-end = Fechar todas as outras
account-session-about = { $address } · desde { $since }; usada { $used }
account-session-this = esta
account-session-end = Fechar
account-browser = { $browser } em { $system }
account-browser-unknown = Navegador desconhecido
