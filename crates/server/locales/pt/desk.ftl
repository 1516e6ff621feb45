# A mesa de trabalho dos agentes. Prefixos: desk- (o que é comum e a caixa de entrada), case- (um caso), person- (uma pessoa).
# As datas e as horas já chegam por palavras. $who, $agent: o nome próprio de quem atende; $name: o da pessoa.
# $name também pode ser «quem nos contactou», que serve depois de «de» e de «a» sem se contrair.

## Moldura

desk-skip = Ir para o conteúdo
desk-offline = Sem ligação: o que vê pode não estar atualizado. A tentar de novo…
desk-failed = Não foi possível: o servidor não responde. O que escreveu continua aqui.
desk-restored = Recuperámos o que escreveu aqui e não chegou a guardar.
desk-anew = Descartar
desk-menu = Menu
desk-close = Fechar
desk-rail = Principal
desk-open = Caixa de entrada
desk-mine = Os meus
desk-unowned = Sem responsável
desk-waiting = À espera
desk-resolved = Resolvidos
desk-search = Procurar
desk-settings = Definições
desk-business = Empresa
desk-hours = Horário
desk-agents = Agentes
desk-mailboxes = Caixas de correio
desk-quarantine = Quarentena
desk-jobs = Tarefas
desk-api = API
desk-account = A minha conta
desk-demo = Empresa de exemplo

## Paleta e atalhos

desk-palette = Procurar ou fazer
desk-palette-label = Procure uma pessoa, um caso ou uma ação
desk-palette-hint = Nome, chave, e-mail, telefone ou ação
desk-palette-results = Resultados
desk-palette-none = Não há nada com essas palavras. Experimente a chave, o e-mail ou o telefone.
desk-palette-actions = Ações
desk-palette-cases = Casos
desk-go-new = Caso novo à mão
desk-go-new-how = telefone, balcão, carta
desk-go-open = Ir para a caixa de entrada
desk-go-mine = Ir para os meus casos
desk-go-unowned = Ir para os casos sem responsável
desk-go-persons = Ir para { $persons }
desk-go-search = Procurar no que está escrito
desk-go-quarantine = Ver a quarentena
desk-keys = Atalhos do teclado
desk-key-enter = Enter
desk-key-move = caso seguinte, caso anterior
desk-key-open = abrir o caso
desk-key-reply = responder
desk-key-note = escrever uma nota interna
desk-key-owner = mudar de responsável
desk-key-wait = deixar à espera
desk-key-resolve = resolver
desk-key-search = procurar nos casos
desk-key-palette = ir a qualquer lado
desk-key-send = enviar o que se está a escrever
desk-key-escape = fechar, ou sair do editor
desk-keys-off = Podem desativar-se em

## Palavras soltas

desk-kind-inquiry = pedido de informação
desk-kind-complaint = reclamação
desk-kind-incident = ocorrência
desk-kind-suggestion = sugestão
desk-kind-praise = elogio
desk-channel-mail = e-mail
desk-channel-form = formulário
desk-channel-page = página do caso
desk-channel-phone = telefone
desk-channel-counter = balcão
desk-channel-post = carta
desk-channel-api = outro programa
desk-state-open = aberto
desk-state-waiting = à espera
desk-state-resolved = resolvido
desk-state-closed = encerrado
desk-today = hoje, { $time }
desk-today-alone = hoje
desk-nameless = Ainda sem nome
desk-of = com { $agent }
desk-of-nobody = sem responsável
desk-leaving = resposta a caminho
desk-undelivered = não entregue
# {"{}"}: a duração, que a própria página escreve enquanto está aberta («40 min»).
desk-clock-left = vence daqui a { $amount }
desk-clock-left-script = vence daqui a {"{}"}
desk-clock-over = venceu há { $amount }
desk-clock-over-script = venceu há {"{}"}
desk-clock-over-since = venceu { $date }
desk-clock-paused = prazo em pausa
desk-waits = à espera da pessoa
desk-waits-until = à espera até { $date }
desk-waits-since = espera desde { $date }

## Caixa de entrada

desk-case = Caso
desk-title-open = Quem mais espera
desk-title-mine = Os meus
desk-title-helping = Casos em que ajudo
desk-title-unowned = Sem responsável
desk-title-waiting = À espera
desk-title-resolved = Resolvidos
desk-title-closed = Encerrados
desk-about-helping = abertos que são meus ou em que ajudo
desk-about-waiting = cabe à pessoa responder
desk-about-resolved = basta responder para se reabrirem
desk-about-closed = os últimos primeiro
desk-see-mine = só os meus
desk-see-helping = em que ajudo
desk-see-resolved = os resolvidos
desk-see-closed = os encerrados
desk-count-open =
    { $count ->
        [0] nenhum aberto
        [one] 1 aberto
        [1000] 1000 ou mais abertos
       *[other] { $count } abertos
    }
desk-count-due =
    { $count ->
        [one] 1 vence hoje
       *[other] { $count } vencem hoje
    }
desk-count-due-many = { $count } ou mais vencem hoje
desk-count-late = { $count } fora de prazo
desk-count-late-many = { $count } ou mais fora de prazo
desk-more = Ver mais
# {"{}"}: o nome da pessoa; quantos casos. Ouve-o quem usa um leitor de ecrã.
desk-entered = Entra na lista: {"{}"}
desk-entered-many = Entram {"{}"} casos na lista
desk-choose-title = Escolha quem atender
desk-choose = No topo está quem mais espera, segundo o que lhe foi prometido.
desk-choose-keys = Com <kbd>j</kbd> e <kbd>k</kbd> percorre-se a lista; com <kbd>Enter</kbd> abre-se o caso.
desk-empty-open-title = Agora ninguém espera
desk-empty-open = Quando alguém escrever, aparece aqui no mesmo instante.
desk-empty-mine-title = Agora ninguém espera por si
desk-empty-mine = Não tem nenhum caso aberto.
desk-empty-mine-unowned =
    { $count ->
        [one] Há 1 caso sem responsável: pode ficar com ele.
       *[other] Há { $count } casos sem responsável: pode ficar com eles.
    }
desk-empty-see-unowned = Ver os que não têm responsável
desk-empty-helping-title = Não ajuda em nenhum caso aberto
desk-empty-helping = Quando alguém da equipa pedir a sua ajuda, verá aqui o caso.
desk-empty-unowned-title = Todos têm responsável
desk-empty-unowned = Cada caso aberto tem quem trate dele até ao fim.
desk-empty-waiting-title = Não esperamos por ninguém
desk-empty-waiting = Aqui ficam os casos em que cabe à pessoa responder.
desk-empty-resolved-title = Ainda nada resolvido
desk-empty-resolved = O que está resolvido fica aqui enquanto puder ser reaberto.
desk-empty-closed-title = Ainda nada encerrado
desk-empty-closed = Os casos encerram-se sozinhos quando passa o tempo para os reabrir.

## Um caso: cabeçalho

case-key = chave
case-the-person = quem nos contactou
case-somebody = alguém
case-a-program = Um programa
case-yours = a seu cargo
case-owned = a cargo de { $agent }, até ao fim
case-was-owned = esteve a cargo de { $agent }
case-take = Ficar com ele
case-give-to = Passar a…
case-who-has-it = Quem trata do caso
case-who-helps = Quem ajuda
case-you = eu
case-release = Deixar sem responsável
case-help = Ajudar neste caso
case-stop-helping = Deixar de ajudar
case-invite = Convidar { $agent }
case-uninvite = Retirar { $agent }
case-wait = Esperar
case-wait-what = Agora é a vez de { $name }. O prazo fica parado e o caso volta sozinho quando houver resposta.
case-wait-until = Ou, no máximo, até
case-wait-do = Deixar à espera
case-resolve = Resolver
case-reopen = Reabrir
case-change = Mudar o título, o tipo ou a pessoa
case-title = Como lhe chamamos
case-title-do = Mudar o título
case-kind = O que é
case-kind-do = Mudar o tipo
case-kind-stays = Uma reclamação não pode passar a ser outra coisa.
case-move = É de outra pessoa
case-reply = Responder

## Prazos e como se calculam. $when: «daqui a 40 min», «ontem às 9:12», «na terça-feira, 24 de novembro às 10:40».

case-answer-due = O prazo de resposta acaba { $when }
case-answer-late = O prazo de resposta acabou { $when }
case-answer-paused = Prazo em pausa, com { $amount } por contar
case-waiting = À espera de { $name }
case-waiting-until = À espera de { $name }, no máximo até { $date }
case-waits-since = Contactou-nos { $when } e ainda não teve resposta
case-resolved = Resolvido { $when }
case-resolved-in = Resolvido { $when }, em { $amount } de atendimento
case-promise-first-answer = Primeira resposta em { $amount } de atendimento.
case-promise-next-answer = Resposta em { $amount } de atendimento.
case-promise-source = É um compromisso da própria { $business }.
case-hours = Segundo o horário de atendimento, hora de { $zone }.
case-day-arrived = chegou
case-day-paused = em pausa: é a vez da pessoa
case-day-resumed = volta a contar
case-day-hours = { $day }, das { $from } às { $to }
case-day-span = { $from } a { $to }
case-day-holiday = feriado: { $holiday }
case-day-after-hours = já tínhamos fechado
case-day-closed = fechado

## A conversa

case-thread = Conversa
case-announce = { $title }, de { $name }
case-announce-news = Há novidades no caso de { $name }
case-note = nota interna
case-to = para { $who }
case-copy = com cópia para { $who }
case-hidden-copy = com cópia oculta para { $who }
# O e-mail vem de um endereço que não é da pessoa do caso.
case-from = e-mail de { $who }, que não consta como endereço da pessoa
case-by-hand = { $channel }, anotado à mão
case-told-page = na página do caso
case-told-form = na página do caso
case-told-api = na página do caso
case-told-phone = por telefone
case-told-counter = ao balcão
case-told-post = por carta
case-subject = Assunto: { $subject }
case-stranger = Escrito de { $from }, que não consta como endereço de { $name }. Confirme quem escreve antes de dar dados.
case-reply-to = Pede que a resposta vá para { $who }
case-folded = assinatura e texto citado
case-framed = ver com a formatação original
case-frame-title = Mensagem formatada de { $name }
case-files = Anexos
case-source = Descarregar o e-mail original
case-sent = Entregue ao servidor de correio de destino às { $time }
case-shown = À vista de { $name } na página do caso
case-sending = A caminho
case-delayed = Ainda não saiu: o servidor de correio não responde. Voltamos a tentar às { $time } (tentativa { $attempt } de { $most }).
case-failed = Não foi enviada: { $reason }
case-failure-recipient-refused = o servidor de destino não aceita esse endereço. Confirme-o antes de voltar a enviar.
case-failure-message-refused = o servidor de destino recusou a mensagem.
case-failure-authentication = a nossa caixa de correio não conseguiu entrar no servidor de correio. Avise quem administra as caixas de correio.
case-failure-unreachable = durante dois dias não foi possível chegar ao servidor de correio.
case-failure-no-mailbox = não há nenhuma caixa de correio de onde a enviar.
case-failure-unbuildable = não foi possível compor a mensagem.
case-send-again = Enviar outra vez
case-returned = Devolvida. Não chegou a { $name }: experimente outro caminho.
case-notice = o que disse o servidor de destino
case-leaves-before = Sai daqui a
case-undo = Anular
case-sender-genuine = remetente verificado
case-sender-genuine-text = O e-mail vem de quem diz.
case-sender-forged = remetente duvidoso
case-sender-forged-text = Pode não vir de quem diz. Não dê dados pessoais sem confirmar antes com quem está a falar.
case-sender-unknown = remetente por verificar
case-sender-unknown-text = Não se sabe se vem de quem diz: o domínio não o declara.
case-check-pass = passa
case-check-fail = não passa
case-check-soft-fail = provavelmente não passa
case-check-neutral = sem opinião
case-check-none = não publica nada
case-check-temporary = na altura não foi possível verificar
case-check-permanent = não se entende o que publica
case-check-unknown = por verificar

## O que aconteceu, entre as mensagens

case-fact-follows = Continua um caso que já estava encerrado.
case-fact-follows-see = Vê-lo
case-fact-took = { $who } ficou com o caso.
case-fact-gave = { $who } passou-o a { $to }.
case-fact-released = { $who } deixou-o sem responsável.
case-fact-joined = { $who } juntou-se para ajudar.
case-fact-invited = { $who } convidou { $to } para ajudar.
case-fact-parted = { $who } deixou de ajudar.
case-fact-waiting = { $who } deixou-o à espera de { $name }.
case-fact-waiting-until = { $who } deixou-o à espera de { $name }, no máximo até { $date }.
case-fact-resolved = { $who } deu-o por resolvido.
case-fact-reopened = { $who } reabriu-o.
case-fact-reopened-by-person = A mensagem da pessoa reabriu o caso.
case-fact-reopened-by-time = Chegou a data sem notícias: volta à caixa de entrada.
case-fact-closed = Encerrou-se: passou o tempo para o reabrir.
case-fact-classified = { $who } mudou o tipo para { $kind }.
case-fact-titled = { $who } mudou o título.
case-fact-moved = { $who } mudou a pessoa do caso.
case-fact-code = { $who } preparou um código para ler ao telefone.
case-fact-undone = { $who } retirou uma resposta antes de ela sair.
case-fact-late = A resposta foi dada fora de prazo.
case-fact-acknowledged = Comprovativo enviado a { $name } com a chave, a data e a hora.
case-fact-acknowledging = Comprovativo a caminho de { $name }.
case-fact-automatic = Resposta automática de { $name }.
case-fact-read = ler

## O editor

case-composer = Resposta
case-mode = O que escreve
case-mode-reply = Responder
case-mode-note = Nota interna
case-note-private = só a equipa a vê
case-by = Por onde
case-by-mail = por e-mail
case-by-page = na página do caso
case-by-phone = dito por telefone
case-by-counter = dito ao balcão
case-by-post = enviado por carta
case-field-to = Para
case-field-copies = Cópia
case-field-cc = Cc
case-field-bcc = Bcc
case-third-ok = Sim, deve recebê-la
case-text = Texto
case-bold = Negrito
case-list = Lista
case-link = Ligação
case-attach = Anexar
case-drop = Retirar { $name }
case-can-undo = Pode anular o envio durante 10 s
case-then = Depois,
case-then-open = continua aberto
case-then-waiting = espera a resposta
case-then-resolved = fica resolvido
case-then-until = até
case-send = Enviar
case-send-anyway = Enviar mesmo assim
case-save-note = Guardar a nota
case-saving = A guardar…
case-saved = Rascunho guardado
case-saved-here = Sem ligação: guardado neste dispositivo
case-say-sent = Sai daqui a 10 segundos: ainda pode anular o envio
case-say-noted = Nota guardada
case-say-restored = Recuperámos o que escreveu neste dispositivo
case-say-changed = O caso mudou enquanto escrevia. Leia-o antes de enviar.
case-say-third = Esta resposta e o texto citado vão chegar a quem não participou neste caso: {"{who}"}. É o que quer?
case-others-write =
    { $count ->
        [one] { $who } também está a escrever neste caso.
       *[other] { $who } também estão a escrever neste caso.
    }
case-others-look =
    { $count ->
        [one] { $who } também tem este caso aberto.
       *[other] { $who } também têm este caso aberto.
    }
case-shut-closed = Está encerrado. Se { $name } escrever, abre-se um caso novo ligado a este.
case-shut-resolved = Está resolvido. Se { $name } escrever, ou se alguém o reabrir aqui, volta à caixa de entrada.
case-shut-role = Com a sua função pode ler o caso e deixar notas, mas não responder.

## Resolver

case-resolve-title = Resolver o caso de { $name }
case-resolve-what = O que acontece depois
case-resolve-consequence =
    { $days ->
        [0] Quando quiser, { $name } poderá voltar a escrever.
        [one] Durante um dia, { $name } poderá reabri-lo: basta responder.
       *[other] Durante { $days } dias, { $name } poderá reabri-lo: basta responder.
    }
case-resolve-unanswered = A última mensagem de { $name } ainda não teve resposta. Responda antes: ao enviar, pode dar o caso por resolvido.
case-resolve-not-yet = Ainda não

## A pessoa

person-called = chamam-lhe { $name }
person-form-usted = formal
person-form-tu = por tu
person-form-vos = por vos
person-sounds = Pronuncia-se: { $how }
person-remarks = A ter em conta
person-ways = Como encontrá-la
person-ways-none = Ainda nada
person-helpers = Também neste caso
person-also-open = Também abertos
person-before = Antes
person-since = Desde
person-month = { $month } de { $year }
person-cases =
    { $count ->
        [one] 1 caso
       *[other] { $count } casos
    }
person-cases-many = { $count } casos ou mais
case-code = Código para ler em voz alta
case-code-when = Só depois de ter ligado para o número que consta aqui: quem liga pode não ser quem diz.
case-code-how = Quem o escrever na página do caso poderá ler as mensagens. Mostra-se uma única vez.
case-code-call = Ligue para { $name }
case-code-number = Só para um número que conste aqui, mesmo que lhe peçam para ligar para outro. Se já está nessa chamada, continue.
case-code-read = Leia o código
case-code-valid =
    { $minutes ->
        [one] É válido durante um minuto e uma única vez.
       *[other] É válido durante { $minutes } minutos e uma única vez.
    }
case-code-where = Escreve-se na página do seu caso, { $key }, onde se pede para confirmar quem é.
case-code-done = Voltar ao caso
person-edit = Ver e editar
person-kind-email = e-mail
person-kind-phone = telefone
person-kind-customer-no = N.º de cliente
person-kind-order-no = N.º de encomenda
person-kind-tax-id = NIF
person-kind-card-hint = Cartão terminado em
person-kind-handle = Utilizador
person-see = Ver a pessoa

## Quando alguma coisa não se faz

case-changed-title = O caso mudou enquanto escrevia.
case-changed-text = Leia o que há de novo na conversa antes de enviar.
case-third-title = Ainda não foi enviada.
case-third-text = Iria para quem não participou neste caso: { $who }. Confirme que deve recebê-la, ou retire o endereço.
case-address-empty = Falta um endereço.
case-address-control = Em «{ $field }» há quebras de linha ou caracteres que não se veem. Escreva os endereços numa só linha, separados por vírgulas.
case-address-no-at = Em «{ $field }», «{ $piece }» não tem arroba: um endereço é como ana@exemplo.pt.
case-address-bad-local = Em «{ $field }», o que vem antes da arroba em «{ $piece }» não pode ser.
case-address-bad-domain = Em «{ $field }», o que vem depois da arroba em «{ $piece }» não é um domínio.
case-address-unclosed = Em «{ $field }», falta fechar umas aspas ou um parêntese em «{ $piece }».
case-address-trailing = Em «{ $field }», separe os endereços com vírgulas: «{ $piece }».
case-address-too-long = Em «{ $field }», «{ $piece }» é demasiado longo para ser um endereço.
case-address-too-many = Em «{ $field }» há demasiados endereços: cabem 100.
case-frame = Mensagem
case-images = Há imagens de fora por carregar, para que ninguém saiba que a mensagem foi lida.
case-images-load = Carregá-las
case-reduced = A formatação era demasiado confusa: mostram-se só as palavras.

## Caso à mão

case-new = Caso novo
case-new-by-hand = Caso novo à mão
case-new-what-for = Para o que chegou por telefone, ao balcão ou por carta.
case-new-how-when = Por onde e quando
case-new-clocks = Os prazos contam a partir do momento em que aconteceu, não de quando se anota.
case-new-channel = Por onde chegou
case-new-when = Quando
case-new-who = Quem
case-new-who-how = Procure por qualquer dado antes de criar alguém.
case-new-find = Nome, e-mail, telefone ou número de cliente
case-new-somebody = É alguém novo
case-new-what = O quê
case-new-what-how = Pelas palavras da pessoa, tanto quanto possível.
case-new-language = Língua em que falou
case-new-said = O que disse
case-new-keep = Fico eu com ele
case-new-keep-else = Senão, ficará sem responsável, à vista de todos.
case-new-acknowledge = Enviar-lhe o comprovativo com a chave
case-new-acknowledge-how = Para o e-mail da pessoa, se o conhecermos.
case-new-leave = Cancelar
case-new-open = Abrir o caso
case-move-title = De quem é este caso?
case-move-now = Agora está em nome de { $name }.
case-move-whose = É de
case-move-what = A pessoa de agora deixará de o ver. O que já lhe foi enviado não se pode retirar.
case-move-do = Mudar a pessoa

## Pessoas

person-find = Procurar { $persons }
person-find-how = Qualquer dado serve para encontrar alguém: nome, e-mail, telefone, número de cliente.
person-none-title = Ninguém com «{ $question }»
person-nobody-title = Ainda não conhecemos ninguém
person-none = Experimente outro dado: o e-mail, o telefone, o início do nome ou de um apelido.
person-count =
    { $count ->
        [one] 1 { $person }
       *[other] { $count } { $persons }
    }
person-count-many = Mostram-se { $count }, mas há mais: acrescente outro dado ao que procura.
person-latest = As últimas pessoas a chegar vêm primeiro.
person-name = Nome
person-their-cases = Casos
person-last = Último movimento
person-open =
    { $count ->
        [one] 1 aberto
       *[other] { $count } abertos
    }
person-over =
    { $count ->
        [one] 1 resolvido
       *[other] { $count } resolvidos
    }
person-no-cases = nenhum caso
person-cases-none = Ainda não tem nenhum caso.
person-known-since = aqui desde { $month }
person-cases-title = Os casos desta pessoa
person-case-state = Estado
person-case-who = Quem trata dele
person-case-began = Início
person-readers = Quem viu os casos desta pessoa
person-readers-why = Se a pessoa o perguntar, dizemos-lhe.
person-do-edit = Editar
person-edit-title = Editar { $name }
person-edit-manner = Nome e tratamento
person-edit-manner-why = É com ele que começa cada resposta: «Olá, Lola».
person-full-name = Nome completo
person-preferred = Como lhe chamam
person-pronunciation = Como se pronuncia
person-language = Língua
person-form = Tratamento
person-edit-leave = Não mudar nada
person-edit-save = Guardar
person-ways-why = Qualquer destes dados leva a esta pessoa.
person-way-remove = Retirar
person-way-kind = O que é
person-way-value = Dado
person-way-add = Acrescentar
person-email = E-mail
person-phone = Telefone
person-new = Pessoa nova
person-new-who = Quem é
person-new-why = Se já a conhecermos por algum destes dados, abre-se a página dela.
person-new-save = Guardar
person-new-leave = Cancelar
person-new-empty = Escreva pelo menos o nome, o e-mail ou o telefone.
person-changed-meanwhile = Alguém mudou estes dados enquanto escrevia. Confirme-os e guarde outra vez: ficará o que escreveu.

## Procurar

desk-pages = Páginas
search-label = O que procura
search-how = Procura nas mensagens, nos nomes e nas chaves, com ou sem acentos.
search-cases = Casos, os últimos primeiro
search-none-title = Nada com «{ $question }»
search-none = Experimente menos palavras, ou a chave, o e-mail ou o telefone da pessoa.
search-persons = Procurar em «{ $persons }»
