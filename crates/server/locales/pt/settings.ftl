# As definições. Prefixo: settings-. As datas e as durações já chegam por palavras.

settings-save = Guardar
settings-edit = Editar
settings-actions = Ações
settings-done-saved = Guardado.

## Funções

settings-role-agent = agente
settings-role-agent-about = Trata de casos: fica com eles, escreve, pede ajuda e resolve-os.
settings-role-lead = chefia de equipa
settings-role-lead-about = Além disso, distribui os casos de todos e decide sobre os e-mails em quarentena.
settings-role-manager = direção
settings-role-manager-about = Além disso, muda o que a empresa diz de si própria: nome, tratamento, horário e promessas.
settings-role-compliance = conformidade
settings-role-compliance-about = Vê tudo e verifica-o; nos casos só escreve notas internas.
settings-role-admin = administração
settings-role-admin-about = Além disso, cuida da instalação: agentes, caixas de correio e chaves da API.

## Empresa

settings-business-text = Como se apresenta às pessoas e como lhes chama.
settings-business-contact = Nome e contacto
settings-business-contact-text = Aparece no topo dos e-mails e da página de cada caso.
settings-business-name = Nome
settings-business-phone = Telefone de atendimento
settings-business-phone-hint = Sempre a um passo de uma pessoa: aparece na página de cada caso.
settings-business-url = Endereço desta instalação
settings-business-url-hint = Para as ligações dos e-mails. Se o nome mudar, as chaves de acesso deixam de servir e é preciso criá-las outra vez.
settings-business-signature = Assinatura
settings-business-signature-hint = Vai no fim de cada resposta por e-mail.
settings-business-persons = As pessoas
settings-business-persons-text = A palavra que se usa na casa, e o tratamento quando não se sabe outro.
settings-business-one = Se for uma
settings-business-many = Se forem várias
settings-word-person = pessoa
settings-word-client = cliente
settings-word-patient = utente
settings-word-pupil = aluna ou aluno
settings-word-neighbour = munícipe
settings-word-member = sócia ou sócio
settings-business-form = Tratamento
settings-form-usted = formal
settings-form-tu = por tu
settings-form-vos = por vos
settings-business-language = Língua e hora
settings-business-language-text = A cada pessoa responde-se na língua em que escreveu.
settings-business-language-label = Língua da casa
settings-business-zone = Fuso horário
settings-business-calling-code = Indicativo do país
settings-business-calling-code-hint = Completa os telefones escritos sem ele. O de Portugal é 351.

## Horário

settings-hours-text = É com ele que se contam os prazos.
settings-hours-week = Ao todo, { $length } de atendimento por semana.
settings-hours-open = Agora está aberto.
settings-hours-closed = Agora está fechado; abre { $opening }.
settings-hours-never = Não abre em nenhum dia.
settings-hours-each-week = Cada semana
settings-hours-each-week-text = Um dia pode ter vários períodos. Um dia sem períodos está fechado.
settings-hours-shut = fechado
settings-hours-from = { $day }, desde
settings-hours-to = { $day }, até
settings-hours-until = às
settings-hours-add = período
settings-hours-remove = Retirar o período { $number } de { $day }
settings-hours-promise = O que prometemos
settings-hours-promise-text = Dizemo-lo a cada pessoa quando recebemos a mensagem, com o dia e a hora.
settings-hours-answer = Primeira resposta
settings-hours-answer-unit = horas de atendimento
settings-hours-answer-hint = Se alguém escrever agora: { $due }. Com 0 não se promete nada.
settings-hours-answer-none = Não se promete nada.
settings-hours-reopen = Reabrir
settings-hours-reopen-unit = dias
settings-hours-reopen-hint = Durante esse tempo, mais uma mensagem reabre o caso resolvido. Depois, começa outro.
settings-day-mon = segunda-feira
settings-day-tue = terça-feira
settings-day-wed = quarta-feira
settings-day-thu = quinta-feira
settings-day-fri = sexta-feira
settings-day-sat = sábado
settings-day-sun = domingo
settings-holidays = Dias de encerramento
settings-holidays-text = Os prazos não contam nesses dias.
settings-holidays-past = { $count ->
    [one] 1 dia que já passou
   *[other] { $count } dias que já passaram
}
settings-holidays-none = Não há nenhum por vir.
settings-holiday-date = Dia
settings-holiday-name = Nome
settings-holiday-kind = Que dia é
settings-holiday-public = feriado
settings-holiday-own-choice = encerramento próprio
settings-holiday-kind-hint = Um encerramento próprio (uma ponte, meia véspera de Natal) não alarga os prazos que a lei conta em dias úteis.
settings-holiday-own = encerramento próprio
settings-holiday-hours = Horário desse dia, desde
settings-holiday-hours-to = Horário desse dia, até
settings-holiday-hours-hint = Vazio: fechado todo o dia.
settings-holiday-add = Acrescentar o dia
settings-holiday-remove = Retirar
settings-done-holiday = Dia acrescentado.
settings-done-holiday-off = Dia retirado.

## Agentes

settings-agents-text = Quem atende, e o que cada pessoa pode fazer.
settings-agents-invite = Convidar
settings-agents-name = Nome
settings-agents-role = Função
settings-agents-seen = Última vez
settings-agents-open = Casos abertos
settings-agents-out = sem acesso
settings-agents-no-session = sem sessão aberta
settings-agent-factor-passkey = chave de acesso
settings-agent-factor-code = código
settings-agent-factor-none = nenhum
settings-agent-factor-never = ainda não entrou
settings-agents-new = Convidar alguém
settings-agents-new-text = O Esmero cria uma ligação para que essa pessoa escolha a palavra-passe.
settings-agents-invite-do = Criar o convite
settings-agents-invited = O convite para { $name } está pronto
settings-agents-link = Envie-lhe esta ligação pelo meio que costumam usar. Só é válida uma vez e não voltará a ser mostrada.
settings-agent-who = Quem é
settings-agent-since = Desde { $since }
settings-agent-open = { $count ->
    [0] sem casos abertos
    [one] 1 caso aberto
   *[other] { $count } casos abertos
}
settings-agent-role-text = O que pode ver e fazer.
settings-agent-access = Acesso
settings-agent-link = Criar uma nova ligação
settings-agent-link-text = Se perdeu a palavra-passe ou o convite expirou
settings-agent-link-made = Ligação criada
settings-agent-factors = Retirar o segundo passo
settings-agent-factors-text = Se perdeu o telemóvel ou o dispositivo da chave de acesso
settings-agent-disable = Retirar o acesso
settings-agent-disable-text = { $count ->
    [0] Já não trabalha aqui: o que escreveu mantém-se
    [one] Já não trabalha aqui: o caso que tinha aberto fica sem responsável e o que escreveu mantém-se
   *[other] Já não trabalha aqui: os { $count } casos que tinha abertos ficam sem responsável e o que escreveu mantém-se
}
settings-agent-enable = Devolver o acesso
settings-agent-out = Não pode entrar. O que escreveu continua nos casos.
settings-done-disabled = Acesso retirado. Os casos que tinha estão agora em «Sem responsável».
settings-done-enabled = Pode entrar outra vez.
settings-done-factors = Segundo passo e chaves de acesso retirados. Entra só com a palavra-passe até voltar a ativá-los.

## API

settings-api-reference = Referência
settings-api-text = Chaves com que outros programas leem e escrevem aqui.
settings-tokens = Chaves da API
settings-tokens-none = Ainda não há nenhuma.
settings-token-may = Pode
settings-token-ends = Expira
settings-token-ends-year = daqui a um ano
settings-token-ends-quarter = daqui a 90 dias
settings-token-ends-never = nunca
settings-token-never = nunca
settings-token-unused = ainda não foi usada
settings-token-revoked = revogada: { $at }
settings-token-over = já não é válida
settings-token-revoke = Revogar
settings-token-new = Nova chave
settings-token-new-text = Cada programa com a sua: assim pode revogar-se uma sem parar os outros.
settings-token-what = O que pode
settings-token-do = Criar a chave
settings-token-made = Chave criada: { $name }
settings-token-once = Copie-a agora: não voltará a ser mostrada. Dela só guardamos a impressão digital.
settings-scope-persons-read = ler pessoas
settings-scope-persons-write = criar e mudar pessoas
settings-scope-cases-read = ler casos e mensagens
settings-scope-cases-write = abrir casos e decidir sobre eles
settings-scope-messages-write = escrever mensagens, respostas e notas
settings-scope-journal-read = ler o diário
settings-done-revoked = Chave revogada. O programa que a usava já não pode entrar.

## Caixas de correio

settings-mailboxes-text = De onde chegam os e-mails e por onde saem as respostas.
settings-mailboxes-add = Acrescentar uma caixa
settings-mailboxes-none = Ainda não há nenhuma caixa de correio: ninguém vos pode escrever por e-mail, e as respostas não saem.
settings-mailbox-new = Nova caixa de correio
settings-mailbox-address = Endereço
settings-mailbox-address-text = O que as pessoas veem.
settings-mailbox-name = Nome da caixa de correio
settings-mailbox-name-hint = Como lhe chamam entre si: Clientes, Avarias, Faturas.
settings-mailbox-from = Nome que assina
# «{agente}» é o que o programa procura: fica igual em todas as línguas.
settings-mailbox-from-hint = Com {"{"}agente{"}"} vai o nome de quem escreve. Vazio: {"{"}agente{"}"} · { $business }.
settings-mailbox-aliases = Outros endereços da caixa
settings-mailbox-aliases-hint = Separados por vírgulas, se a mesma caixa recebe por vários.
settings-mailbox-keyed = Pedir as respostas em nome+chave@domínio
settings-mailbox-keyed-hint = Assim cada resposta chega ao seu caso, mesmo que o resto se perca. Desmarque se o seu servidor não aceitar endereços com «+».
settings-mailbox-changed = Alguém mudou esta caixa de correio enquanto escrevia. Confirme os dados e guarde outra vez: ficará o que escreveu.
settings-mailbox-kept = guardada; escreva para a mudar
settings-mailbox-pause = Pôr em pausa
settings-mailbox-resume = Retomar
settings-mailbox-remove = Retirar a caixa de correio
settings-mailbox-remove-do = Retirá-la
settings-mailbox-remove-text = Os e-mails e os casos dela ficam.
settings-mailbox-silent = não envia
settings-mailbox-silent-text = Falta o servidor por onde saem as respostas.
settings-imap = Receber (IMAP)
settings-imap-text = Sem servidor não se recolhe nada: os e-mails entram com esmero ingest.
settings-smtp = Enviar (SMTP)
settings-server = Servidor
settings-port = Porta e encriptação
settings-security = Encriptação
settings-security-tls = TLS (993, 465)
settings-security-starttls = STARTTLS (143, 587)
settings-security-plain = sem encriptação
settings-user = Utilizador
settings-auth = Como se identifica
settings-auth-password = palavra-passe
settings-auth-oauth = OAuth 2 (XOAUTH2)
settings-auth-same = a mesma da receção
settings-auth-nothing = não é preciso
settings-folder = Pasta
settings-begin = O que se recolhe
settings-begin-now = só o que chegar a partir de agora
settings-begin-since = também o que já lá está
settings-since = Desde o dia
settings-since-hint = O anterior fica no servidor como está.
settings-after = Depois de os recolher
settings-after-seen = marcá-los como lidos
settings-after-leave = deixá-los como estão
settings-after-keyword = marcá-los com uma etiqueta
settings-after-move = movê-los para uma pasta
settings-after-name = Etiqueta ou pasta
settings-more = Mais
settings-more-text = Quase ninguém precisa disto.
settings-oauth = OAuth 2, para a Google e a Microsoft
settings-oauth-text = Registe uma aplicação no seu fornecedor, dê-lhe permissão para ler e enviar e-mails com esta conta, e copie para aqui o que ele lhe der.
settings-oauth-provider = Fornecedor
settings-provider-google = Google
settings-provider-microsoft = Microsoft 365
settings-provider-custom = outro
settings-oauth-tenant = Organização (Microsoft)
settings-oauth-client-id = Identificador da aplicação
settings-oauth-client-secret = Segredo da aplicação
settings-oauth-refresh-token = Permissão da conta (refresh token)
settings-oauth-token-url = Endereço de tokens (outro fornecedor)
settings-oauth-scope = Âmbito (outro fornecedor)
settings-trust = Em quem confiamos
settings-authserv = Nome do seu servidor em Authentication-Results
settings-authserv-hint = Se o escrever, acreditamos no que o seu servidor disser de SPF, DKIM e DMARC. Vazio: verificamo-lo aqui.
settings-exchange = A caixa está no Microsoft 365
settings-exchange-hint = O Exchange Online confirma quem escreve sem dizer o seu nome; confiamos nele. Desmarcado: confirmamos aqui.
settings-certificate = Certificados próprios
settings-certificate-hint = Em PEM. Para um servidor cujo certificado é assinado pela própria empresa.
settings-done-removed = Caixa de correio retirada.
settings-done-paused = Caixa de correio em pausa: nada se recolhe nem sai por ela.
settings-done-resumed = Caixa de correio outra vez ativa.

## Como está uma caixa de correio

settings-state-receives = recebe
settings-state-fails = não recebe
settings-state-connecting = a ligar
settings-state-unknown = ainda por testar
settings-state-paused = em pausa
settings-state-paused-text = Nada se recolhe nem sai por ela.
settings-state-built-in = de exemplo
settings-state-built-in-text = Está dentro do programa: o que se envia não sai daqui.
settings-state-handed-in = trazem-lhe os e-mails
settings-state-handed-in-text = Entram com esmero ingest --mailbox { $name }.
settings-state-idle = Escuta sem parar.
settings-state-polling = Pergunta a cada minuto: o servidor não avisa.
settings-state-cannot-mark = O servidor não deixa marcar os e-mails já recolhidos; recolhem-se na mesma, uma só vez.
settings-state-since = { $text } Última tentativa: { $since }.

## Testar a ligação

settings-test = Testar
settings-test-text = Liga-se de verdade, com o que está escrito acima. Não envia nada a ninguém nem muda nada na caixa de correio.
settings-test-do = Testar a ligação
settings-test-wait = A ligar…
settings-test-fine = bem
settings-test-note = funciona, com um aviso
settings-test-failed = falha
settings-test-notyet = por testar
settings-test-said = O servidor respondeu:
settings-test-imap-works = Recebe bem
settings-test-imap-fails = Ainda não pode receber
settings-test-smtp-works = Envia bem
settings-test-smtp-fails = Ainda não pode enviar
settings-test-loopback = É a caixa de correio de exemplo: não há nenhum servidor para testar
settings-step-begin = Começar
settings-step-dns = Encontrar { $host }
settings-step-tcp = Chegar à porta
settings-step-tls = Encriptar
settings-step-greeting = Cumprimentar
settings-step-login = Entrar como { $user }
settings-step-folder = Abrir a pasta
settings-step-idle = Avisar de imediato (IDLE)
settings-step-command = Falar com o servidor

## Porque não, e o que fazer

settings-reason-plain-not-allowed = Assim a palavra-passe viajaria sem encriptação. Escolha TLS ou STARTTLS.
settings-reason-host-not-found = Esse nome não existe. Veja se está bem escrito; costuma começar por imap., smtp. ou mail.
settings-reason-wrong-port = O servidor existe, mas ninguém responde nessa porta. O habitual é 993 ou 143 para receber, e 465 ou 587 para enviar.
settings-reason-unreachable = Não há caminho até ao servidor. Verifique a rede e a firewall desta máquina.
settings-reason-timed-out = Não responde a tempo. Costuma ser uma firewall que se cala ou uma porta errada.
settings-reason-closed = O servidor desligou. Se se repetir, talvez esteja a bloquear esta máquina por tentativas anteriores; espere um pouco ou pergunte ao seu fornecedor.
settings-reason-wants-starttls = Essa porta começa sem encriptação. Escolha STARTTLS.
settings-reason-wants-tls = Essa porta encripta desde o início. Escolha TLS.
settings-reason-starttls-not-offered = O servidor não sabe encriptar nessa porta. Experimente TLS e a porta 993 para receber ou 465 para enviar.
settings-reason-other-service = Nessa porta responde outra coisa, não um servidor de correio deste tipo. Verifique a porta.
settings-reason-certificate-wrong-name = O certificado é de outro nome{ $some ->
    [yes] {" "}({ $detail }). Escreva um desses como servidor.
   *[no] . Escreva como servidor o nome que o seu fornecedor indica.
}
settings-reason-certificate-self-signed = O servidor assinou o seu próprio certificado. Se o servidor é vosso, cole-o em «Certificados próprios».
settings-reason-certificate-unknown-issuer = O certificado foi assinado por alguém que esta máquina não conhece. Se é a vossa própria autoridade, cole-a em «Certificados próprios».
settings-reason-certificate-expired = O certificado do servidor expirou. Quem trata desse servidor tem de o renovar.
settings-reason-certificate-not-yet-valid = O certificado ainda não é válido. Verifique a data e a hora das duas máquinas.
settings-reason-certificate-revoked = O certificado do servidor está revogado. Avise quem trata desse servidor.
settings-reason-certificate-other = Não é possível aceitar o certificado do servidor. Avise quem trata desse servidor.
settings-reason-bad-root = Não se consegue ler o certificado próprio que colou. Tem de começar por BEGIN CERTIFICATE.
settings-reason-no-common-encryption = Não chegamos a acordo sobre como encriptar: costuma ser um servidor muito antigo. É preciso TLS 1.2 ou posterior.
settings-reason-wrong-password = Recusa o utilizador ou a palavra-passe. Confirme-os; às vezes o utilizador é o endereço completo.
settings-reason-app-password = Recusa a palavra-passe. Este fornecedor costuma pedir uma palavra-passe de aplicação: crie-a na sua conta de e-mail e cole-a aqui.
settings-reason-oauth-needed = Este fornecedor já não aceita palavras-passe. Escolha OAuth 2 em «Como se identifica».
settings-reason-imap-disabled = A conta não tem o IMAP permitido. Ative-o nas definições do seu e-mail.
settings-reason-login-needed = O servidor pede identificação. Escolha qual em «Como se identifica».
settings-reason-encryption-needed = Sem encriptação não aceita palavras-passe. Escolha TLS ou STARTTLS.
settings-reason-no-common-login = Não aceita essa forma de identificação{ $some ->
    [yes] ; aceita { $detail }.
   *[no] .
} Escolha outra em «Como se identifica».
settings-reason-try-later = Neste momento não deixa entrar ninguém: demasiadas ligações ou tentativas. Espere uns minutos.
settings-reason-token = Não há permissão para entrar com OAuth 2. Abra a caixa de correio e teste a ligação para saber porquê.
settings-reason-token-not-https = O endereço de tokens tem de começar por https.
settings-reason-token-unreachable = Não se consegue chegar ao fornecedor de OAuth 2. Verifique o endereço e a rede desta máquina.
settings-reason-token-garbled = O fornecedor de OAuth 2 respondeu algo inesperado. Verifique o endereço de tokens e o âmbito.
settings-reason-token-consent-ended = A permissão da conta foi retirada ou expirou. É preciso dá-la outra vez e colar aqui a nova.
settings-reason-token-unknown-application = O fornecedor não conhece essa aplicação, ou o segredo não é o dela. Confirme o identificador e o segredo.
settings-reason-token-busy = O fornecedor de OAuth 2 está ocupado. Tente daqui a uns minutos.
settings-reason-token-not-accepted = Há permissão, mas o servidor não a aceita: costuma ser de outra conta, ou faltar-lhe o âmbito de correio.
settings-reason-folder-missing = Essa pasta não existe{ $some ->
    [yes] . Há: { $detail }.
   *[no] {" "}na caixa de correio. Veja se está bem escrita.
}
settings-reason-folder-read-only = A pasta pode ler-se mas não mudar-se: os e-mails não serão marcados. Escolha «deixá-los como estão».
settings-reason-idle-not-offered = O servidor não avisa dos e-mails novos: vamos perguntar-lhe a cada minuto.
settings-reason-said = O servidor disse que não. O que respondeu está acima ou no registo; se não bastar, pergunte ao seu fornecedor.
settings-reason-storage = O correio chega, mas não foi possível guardá-lo aqui. Verifique o disco e a base de dados.

## Quarentena

settings-quarantine-text = E-mails que chegaram e não soubemos onde pôr. Nenhum se perde: esperam aqui que alguém decida.
settings-quarantine-none = Não há nenhum à espera.
settings-quarantine-table = E-mails em quarentena
settings-quarantine-from = De
settings-quarantine-subject = Assunto
settings-quarantine-why = Porque está aqui
settings-quarantine-when = Chegou
settings-quarantine-no-sender-known = sem remetente
settings-quarantine-no-subject = (sem assunto)
settings-quarantine-more = Há mais: aparecerão quando decidir sobre estes.
settings-quarantine-by = de { $sender }
settings-quarantine-to = para { $to }
settings-quarantine-mail = A mensagem
settings-quarantine-raw = Descarregar o original
settings-quarantine-unreadable = Não se consegue ler como e-mail. O original está inteiro.
settings-quarantine-empty = Não traz texto.
settings-quarantine-decide = O que fazer com ele
settings-quarantine-key = Arquivar no caso
settings-quarantine-key-hint = A chave do caso, como H7K2-QM94-X5CT.
settings-quarantine-file = Arquivar nesse caso
settings-quarantine-new = Abrir um caso novo com ele
settings-quarantine-aside = Pôr de parte
settings-done-aside = Posto de parte. O original conserva-se.
settings-quarantine-unparsable = A mensagem está danificada.
settings-quarantine-unparsable-advice = Não se entende o que traz. Descarregue o original; pode arquivá-lo num caso, onde vai como ficheiro, ou pedir a quem o enviou que o envie outra vez.
settings-quarantine-withheld = O servidor de correio não o entrega.
settings-quarantine-withheld-advice = Continua no servidor, que responde com um erro quando lho pedimos. Abra-o lá, ou peça a quem o enviou que o envie outra vez.
settings-quarantine-too-large = É demasiado grande.
settings-quarantine-too-large-advice = Passa do limite e continua no servidor de correio. Abra-o lá, ou peça a quem o enviou que o envie em partes.
settings-quarantine-no-sender = Não diz quem o envia.
settings-quarantine-no-sender-advice = Não se lhe pode responder. Se sabe de quem é, arquive-o no caso dessa pessoa.
settings-quarantine-forged = Diz ser de alguém, mas não foi o servidor dessa pessoa que o enviou.
settings-quarantine-forged-advice = Pode ser uma burla: se o arquivar, quem o enviou poderia ler o que lhe respondessem. Confirme por outro meio que é de quem diz.
settings-quarantine-loop = Foi o próprio Esmero que o escreveu.
settings-quarantine-loop-advice = Alguém nos devolve os nossos próprios e-mails. Quase sempre se pode pôr de parte.
settings-quarantine-auto-reply = É uma resposta automática a algo que não conhecemos.
settings-quarantine-auto-reply-advice = Quase sempre se pode pôr de parte.
settings-quarantine-unknown-return = É um aviso de devolução de um e-mail que não conhecemos.
settings-quarantine-unknown-return-advice = Se diz de que e-mail se trata, arquive-o no caso dele; se não, pode pôr-se de parte.
settings-quarantine-failed = Não foi possível arquivá-lo, após várias tentativas.
settings-quarantine-failed-advice = Tente agora: se voltar a falhar, o registo do servidor diz porquê.

## Tarefas

settings-jobs-text = O que o servidor faz por sua conta.
settings-jobs-waiting = { $count ->
    [0] Agora não há nenhuma à espera.
    [one] Agora há 1 à espera.
   *[other] Agora há { $count } à espera.
}
settings-jobs-oldest = A mais antiga, { $since }.
settings-jobs-dead = Não foi possível fazer
settings-jobs-dead-text = Falharam uma e outra vez, e já não se tentam sozinhas. Nada se apaga: quando estiver resolvido o que as impedia, podem tentar-se outra vez.
settings-jobs-none = Tudo o que havia para fazer está feito.
settings-jobs-what = O quê
settings-jobs-happened = O que aconteceu
settings-jobs-since = Desde
settings-jobs-attempts = { $count ->
    [one] Falhou uma vez.
   *[other] Falhou { $count } vezes.
}
settings-jobs-retry = Tentar outra vez
settings-jobs-discard = Dar por perdida
settings-jobs-queue = À espera
settings-jobs-count = Quantas
settings-job-send-mail = Enviar uma mensagem
settings-job-file-mail = Arquivar um e-mail que chegou
settings-job-send-code = Enviar um código a uma pessoa
settings-done-retried = Está agora mesmo a tentar-se outra vez.
settings-done-discarded = Dada por perdida: não se tentará mais.

## O que não se pôde aceitar

settings-wrong-page-changed = Enquanto escrevia, outra pessoa guardou esta página, por isso não se guardou mais nada. O que escreveu continua aqui; onde não coincide, dizemos-lhe o que está guardado. Reveja-o e carregue outra vez em «Guardar».
settings-wrong-saved-now = Agora está guardado: «{ $value }».
settings-wrong-name-empty = Escreva um nome.
settings-wrong-name-too-long = O nome é demasiado longo.
settings-wrong-name-taken = Já há uma caixa de correio com esse nome.
settings-wrong-phone-too-long = O telefone é demasiado longo.
settings-wrong-public_url-unusable = Escreva o endereço completo e sem nada a seguir, como https://atendimento.exemplo.pt
settings-wrong-person_word-empty = Escreva a palavra para uma e para várias.
settings-wrong-person_word-too-long = A palavra é demasiado longa: cabem 60 letras.
settings-wrong-persons_word-too-long = A palavra é demasiado longa: cabem 60 letras.
settings-wrong-form-unknown = Escolha um tratamento.
settings-wrong-language-unknown = Escolha uma língua.
settings-wrong-zone-unknown = Não conhecemos esse fuso. Experimente Europe/Lisbon, Atlantic/Azores ou Europe/Madrid.
settings-wrong-calling_code-unusable = O indicativo é um número de um a três algarismos, como 351.
settings-wrong-signature-too-long = A assinatura é demasiado longa.
settings-wrong-answer_minutes-out-of-range = Escreva um número de horas entre 0 e 8760.
settings-wrong-reopen_days-out-of-range = Escreva um número de dias entre 0 e 3650.
settings-wrong-calendar-never-open = Se se promete uma resposta, é preciso abrir nalgum dia. Acrescente um período, ou prometa 0 horas.
settings-wrong-day-calendar-time = Falta uma hora, ou não é uma hora. Escreva as duas.
settings-wrong-day-calendar-interval = Falta uma hora. Escreva as duas.
settings-wrong-day-calendar-end-before-start = Acaba antes de começar. Para passar da meia-noite, acabe às 0:00 e continue no dia seguinte.
settings-wrong-day-calendar-overlap = Há dois períodos que se sobrepõem. Junte-os ou corrija um.
settings-wrong-day-calendar-too-many-intervals = São demasiados períodos para um dia.
settings-wrong-holiday-unusable = Isso não é uma data.
settings-wrong-holiday-calendar-two-holidays = Esse dia já está na lista. Retire-o primeiro.
settings-wrong-holiday-calendar-holiday-name = O dia precisa de um nome com até 80 letras.
settings-wrong-holiday-calendar-too-many-holidays = Há demasiados dias na lista. Retire algum dos que já passaram.
settings-wrong-holiday-calendar-too-far = Essa data está demasiado longe.
settings-wrong-email-identifier-empty = Escreva o e-mail.
settings-wrong-email-identifier-email = Isso não é um e-mail. Um exemplo: nome@exemplo.pt
settings-wrong-email-identifier-too-long = O e-mail é demasiado longo.
settings-wrong-email-identifier-strange = O e-mail tem caracteres que não pode ter.
settings-wrong-email-taken = Já há quem entre com esse e-mail.
settings-wrong-role-unknown = Escolha uma função.
settings-wrong-role-last-admin = É a única pessoa que administra o Esmero. Dê primeiro essa função a outra.
settings-wrong-scopes-empty = Escolha pelo menos uma coisa que possa fazer.
settings-wrong-address-identifier-empty = Escreva o endereço.
settings-wrong-address-identifier-email = Isso não é um e-mail. Um exemplo: clientes@exemplo.pt
settings-wrong-address-identifier-too-long = O endereço é demasiado longo.
settings-wrong-address-identifier-strange = O endereço tem caracteres que não pode ter.
settings-wrong-address-taken = Outra caixa de correio já tem esse endereço.
settings-wrong-host-empty = Escreva o servidor por onde saem as respostas.
settings-wrong-host-unusable = Isso não é o nome de um servidor. Um exemplo: imap.exemplo.pt
settings-wrong-port-unusable = A porta é um número entre 1 e 65535.
settings-wrong-user-empty = Escreva o utilizador; muitas vezes é o endereço completo.
settings-wrong-password-empty = Escreva a palavra-passe. Se mudar de servidor, é preciso escrevê-la outra vez.
settings-wrong-imap_since-empty = Escolha o dia desde o qual se recolhem os e-mails que já lá estão.
settings-wrong-imap_after_name-empty = Escreva a etiqueta ou a pasta.
settings-wrong-oauth_client_id-empty = Escreva o identificador da aplicação.
settings-wrong-oauth_refresh_token-empty = Cole a permissão da conta.
settings-wrong-oauth_token_url-empty = Escreva o endereço de tokens do seu fornecedor.
settings-wrong-certificate-unusable = Não se consegue ler. Tem de começar por BEGIN CERTIFICATE.
settings-wrong-certificate-too-long = É demasiado longo.
settings-wrong-secrets-lost = As palavras-passe desta caixa de correio foram guardadas com outra chave da instalação. Escreva-as outra vez e guarde.
settings-wrong-key-unreadable = Isso não é uma chave. Tem doze letras e algarismos, como H7K2-QM94-X5CT.
settings-wrong-key-unknown = Não há nenhum caso com essa chave.
settings-wrong-mail-no-sender = A mensagem não diz a quem responder: não se pode abrir um caso com ela. Arquive-a num que já exista.
