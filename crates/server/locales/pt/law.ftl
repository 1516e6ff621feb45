# A norma nos casos: prazos, resposta fundamentada, comprovativos. Leem-no os agentes, exceto as cartas e os papéis.

## O cabeçalho do caso

law-answer = Responder com razões
law-page = A norma neste caso
law-due = { $name }: { $when }
law-late = { $name }: venceu { $when }
law-paused = { $name }: em pausa
law-by-day = até { $date }, inclusive
law-source = { $source }, { $article }. Data de leitura do texto: { $date }.
law-source-reading = { $source }, { $article }: é a nossa interpretação. Data de leitura do texto: { $date }.
law-source-secondary = { $source }, { $article }: é o que diz outra fonte, não o texto da norma. Data da consulta: { $date }.
law-house = Regra da casa: { $article }.
law-reading = Outra forma de contar: { $date }.
law-by-words = A pessoa di-lo pelas suas palavras: por isso é uma reclamação, mesmo que ninguém lhe tenha dado esse nome.
law-not-advice = O Esmero aplica o que a norma diz, tal como foi lida na data indicada. Não é aconselhamento jurídico.
law-provisional = Os feriados desse ano ainda não são definitivos: a data pode mudar.

## Linhas da conversa

law-fact-filed = É tratado como { $kind }.
law-fact-filed-by-words = Pelo que a pessoa conta, é tratado como { $kind }.
law-fact-refiled = { $who } trata-o agora como { $kind }.
law-fact-refiled-by-words = Pelo que a pessoa conta agora, é tratado como { $kind }.
law-fact-point = { $who } anotou uma questão.
law-fact-point-dropped = { $who } retirou uma questão.
law-fact-completion = { $who } pediu à pessoa que complete o que falta, até { $date }.
law-fact-completed = Já está completo: o prazo de resposta começa a contar agora.
law-fact-offer = { $who } enviou uma proposta de acordo.
law-fact-offer-accepted = A proposta foi aceite.
law-fact-offer-rejected = A proposta não foi aceite: é preciso responder.
law-fact-extended = { $who } prolongou o prazo e deu conhecimento disso.
law-fact-resolution = { $who } respondeu com razões: { $outcome }.
law-fact-overridden = { $who } seguiu em frente apesar de uma regra, e disse porquê.
law-fact-notified = A resposta chegou a { $name }.
law-fact-hold = Entretanto: { $hold }.
law-fact-hold-released = Já não é preciso esperar: { $hold }.
law-fact-adr = { $name } recorreu a uma entidade externa: { $body }.
law-fact-adr-closed = Terminou o procedimento na entidade a que { $name } recorreu.
law-fact-receipt = Foi entregue um comprovativo a { $name }.
law-fact-human = { $name } pediu para falar com uma pessoa.
law-fact-supervisor = { $name } pediu para falar com um supervisor.
law-fact-human-reached = { $name } já falou com uma pessoa.
law-fact-supervisor-reached = { $name } já falou com um supervisor.
law-fact-vulnerable = { $name } disse que está numa situação de vulnerabilidade.
law-fact-not-vulnerable = { $name } disse que já não está numa situação de vulnerabilidade.

## Resultados

law-outcome-upheld = é-lhe dada razão
law-outcome-partly_upheld = é-lhe dada razão em parte
law-outcome-not_upheld = não lhe é dada razão
law-outcome-withdrawn = a pessoa retira-a
law-outcome-not_completed = não completou o que faltava
law-outcome-settled = houve acordo

## A resposta fundamentada

law-answer-title = Responder a { $name } com razões
law-answer-what = Esta resposta põe fim ao caso. É verificada antes de sair: o que a norma não permite é dito aqui, com o respetivo artigo.
law-answer-outcome = Resultado
law-answer-points = Cada questão
law-answer-points-what = O que { $name } pede ou conta, linha a linha. Cada questão precisa da sua resposta.
law-answer-whole = Ninguém anotou questões: a resposta é a toda a mensagem.
law-answer-point = Resposta
law-answer-reasons = Razões
law-answer-reasons-what = O que aconteceu e porque decidimos assim, com o que é próprio deste caso. Se fizemos alguma coisa mal, diga-o aqui e peça desculpa.
law-answer-remedy = O que se faz para resolver
law-answer-remedy-what = O que se devolve, se repara ou se corrige. Não é um presente.
law-answer-amount = Valor
law-answer-by = O mais tardar, até
law-answer-evidence = Em que se baseia
law-answer-evidence-what = Documentos, medições ou datas que o provam. Se for um corte: a causa conhecida e a previsão de regresso do serviço.
law-answer-bodies = Se não concordar, pode recorrer a
law-answer-bodies-none = A norma não indica nenhuma entidade para este caso.
law-answer-participates = A empresa vai participar nesse procedimento?
law-answer-participates-yes = Sim, vai participar
law-answer-participates-no = Não vai participar
law-answer-participates-open = Por dizer
law-answer-how = Como se envia
law-answer-channel = Por
law-answer-chosen = { $name } pediu que a resposta fosse por esta via
law-answer-to = Para o e-mail
law-answer-letter = É assim que { $name } a vai ler
law-answer-check = Verificar
law-answer-send = Enviar a resposta
law-answer-back = Voltar ao caso
law-answer-subject = Resposta à sua reclamação { $key }
law-answer-subject-other = Resposta à sua mensagem { $key }
law-answer-fine = Cumpre as regras que se aplicam a este caso.
law-answer-refused = Ainda não pode sair
law-answer-warned = Convém rever
law-answer-reason = Motivo para seguir em frente
law-answer-reason-what = Algumas destas regras admitem exceções. Decide-as quem coordena a equipa, indicando o motivo, e ficam registadas.
law-answer-changed = O caso mudou enquanto escrevia. Reveja-o antes de enviar.

## O que dizem as regras

rule-outcome-said = Não houve acordo
rule-outcome-said-remedy = Só pode acabar por acordo um caso cuja proposta tenha sido aceite. Escolha outro resultado.
rule-reasons-given = Faltam as razões
rule-reasons-given-remedy = Explique porque se decide assim, com o que é próprio deste caso.
rule-every-point-answered = Há questões por responder: { $seen }
rule-every-point-answered-remedy = Responda a cada questão. Se alguma não o for, retire-a em «A norma neste caso».
rule-remedy-has-amount-and-date = A solução não está concretizada
rule-remedy-has-amount-and-date-remedy = Diga o que se faz e, se for dinheiro, quanto e até quando, o mais tardar.
rule-adr-named = Falta dizer a quem recorrer
rule-adr-named-remedy = Quando não é dada toda a razão, a resposta indica pelo menos uma entidade e como chegar a ela. Assinale uma.
rule-participation-said = Falta dizer se a empresa vai participar
rule-participation-said-remedy = Diga se a empresa vai participar no procedimento dessa entidade.
rule-evidence-given = Faltam as provas
rule-evidence-given-remedy = Diga em que documentos ou verificações se baseia a recusa.
rule-cause-and-restoration = Falta a causa ou a previsão de regresso do serviço
rule-cause-and-restoration-remedy = Diga as causas que se conhecem e quando se espera que o serviço regresse.
rule-same-language = Está noutra língua: { $seen }
rule-same-language-remedy = A resposta vai na língua em que a pessoa escreveu, a não ser que tenha pedido outra.
rule-same-channel = Vai por outra via
rule-same-channel-remedy = A resposta vai pela via por que chegou o pedido, ou pela que a pessoa escolheu: se a escolheu, assinale-o.
rule-written-answer = Falta por escrito
rule-written-answer-remedy = Dita por telefone, não deixa prova: envie-a por e-mail, em papel ou na página do caso.
rule-completion-term = O prazo para completar ainda não acabou
rule-completion-term-remedy = Só acaba assim se foi pedido que completasse, se consta que o aviso chegou e se já passou todo o prazo.
rule-no-closing-by-time = Encerra-se porque passou o tempo: «{ $seen }»
rule-no-closing-by-time-remedy = Nenhum caso acaba só porque passou o tempo. Responda ao que é apresentado.
rule-no-generic-answer = É parecida com respostas que outras pessoas já receberam ({ $seen } %)
rule-no-generic-answer-remedy = A norma não admite respostas genéricas. Escreva o que é próprio deste caso.
rule-no-commercial-content = Há conteúdo comercial: «{ $seen }»
rule-no-commercial-content-remedy = No atendimento aos clientes não se vende nem se oferecem promoções. Retire-o.
rule-no-survey-before-resolution = Pede uma avaliação: «{ $seen }»
rule-no-survey-before-resolution-remedy = Nenhum inquérito antes de a resposta ter chegado. Retire-a.
rule-no-payment-condition = Põe um pagamento como condição: «{ $seen }»
rule-no-payment-condition-remedy = Tratar uma reclamação não pode depender de um pagamento. Retire-o.
rule-forbidden = Não pode constar: «{ $seen }»

## A página da norma

law-what = O que é
law-kind = Tratado como
law-topics = De que trata
law-topics-what = Para alguns assuntos, a norma conta de outra maneira.
law-refile = Guardar
law-reason = Motivo, se deixar de ser uma reclamação
law-reason-what = Só é possível se foi o Esmero que o leu nas palavras da pessoa. O motivo fica como nota.
law-new-reason = Porque é apenas um pedido de informação
law-clocks = Prazos
law-no-clocks = Nenhuma norma fixa prazos para este caso.
law-clock-met = cumprido
law-clock-missed = não cumprido
law-clock-running = a decorrer
law-clock-paused = em pausa
law-clock-late = fora de prazo
law-clock-how = Como se calcula
law-drives = É esta a data que conta
law-points = Questões
law-points-what = O que { $name } pede ou conta, linha a linha. A resposta responde a cada uma.
law-points-none = Ainda não há nenhuma: a resposta será a toda a mensagem.
law-point-text = Nova questão
law-point-add = Acrescentar
law-point-drop = Retirar
law-point-answered = respondida
law-completion = Pedir que complete
law-completion-what = Se falta alguma coisa para se poder responder, pede-se com um prazo. O prazo de resposta começa a contar quando chegar.
law-completion-missing = O que falta
law-completion-until = Até
law-completion-least = A norma dá, no mínimo, até { $date }.
law-completion-text = Explicação para { $name }
law-completion-ask = Pedir
law-completion-open = Foi pedido { $when }; tem até { $date }.
law-completion-done = Já está completo
law-completion-subject = Falta-nos alguma coisa para lhe podermos responder · { $key }
law-meanwhile = Entretanto
law-meanwhile-what = O que não se pode fazer até a resposta ter chegado.
law-hold-open = A reclamação é sobre o motivo de um corte ou de uma suspensão
law-hold-none = Não há nada por que esperar.
law-adr = Entidade a que recorreu
law-adr-open = Recorreu a esta entidade
law-adr-close = O procedimento terminou
law-papers = Comprovativos e respostas
law-papers-none = Ainda não foi entregue nenhum.
law-paper-receipt = Comprovativo
law-paper-answer = Resposta fundamentada
law-paper-sheet = Folha de reclamação
law-paper-make = Fazer o comprovativo
law-paper-open = Abrir (PDF)

## Cartas: lê-as a pessoa, na sua língua

letter-outcome-upheld = Damos-lhe razão.
letter-outcome-partly_upheld = Damos-lhe razão em parte.
letter-outcome-not_upheld = Não podemos dar-lhe razão. Explicamos-lhe porquê.
letter-outcome-withdrawn = Disse-nos que retira a sua reclamação, e assim a deixamos.
letter-outcome-not_completed = Pedimos-lhe que completasse a sua reclamação e não recebemos dentro do prazo o que faltava.
letter-outcome-settled = Chegámos a um acordo consigo, e com ele termina a sua reclamação.
letter-points = O que nos apresenta
letter-reasons = Porquê
letter-remedy = O que fazemos
letter-remedy-amount = Valor: { $amount }.
letter-remedy-by = O mais tardar, até { $date }.
letter-evidence = Em que nos baseamos
letter-bodies = Se não concorda
letter-bodies-what = Pode recorrer, sem custos, a:
letter-participates = A nossa empresa vai participar nesse procedimento.
letter-participates-not = A nossa empresa não vai participar nesse procedimento.
letter-closing = Com os melhores cumprimentos,
letter-completion = Para podermos responder à sua mensagem, falta-nos:
letter-completion-until = Pode enviá-lo até { $date }, inclusive, respondendo a esta mensagem ou na página do seu caso.
letter-completion-consequence = Se não chegar dentro desse prazo, o caso será dado por terminado sem mais resposta. Se precisar de mais tempo ou de ajuda, diga-nos.
letter-completion-clock = O prazo para lhe respondermos começará a contar quando o recebermos.

## Papéis: lê-os a pessoa, na sua língua

paper-receipt-title = Comprovativo da sua mensagem
paper-receipt-lead = Recebemos a sua mensagem. Este documento prova o que nos disse e quando.
paper-key = Chave do seu caso
paper-key-alt = Código QR que leva à página do seu caso
paper-business = Empresa
paper-person = Pessoa
paper-presented = Apresentado
paper-entered = Registado
paper-channel = Via
paper-kind = Tratado como
paper-subject = Assunto
paper-words = O que nos disse
paper-files = Ficheiros anexos
paper-clocks = O que vamos fazer, e até quando
paper-clock = O quê
paper-due = Até quando
paper-basis = Norma
paper-computation = Como se calculam os prazos
paper-follow = Como acompanhar o caso
paper-follow-what = Com a chave, e mais nada, pode ver como está o seu caso, escrever-nos e pedir para falar com uma pessoa: { $url }
paper-follow-phone = Também por telefone: { $phone }.
paper-verify = Como verificar este documento
paper-verify-what = Quem tiver este documento pode verificar com este código que é autêntico, sem ver nenhum dado pessoal: { $url }
paper-verify-code = Código de verificação
paper-verify-alt = Código QR que leva à verificação deste documento
paper-not-advice = Os prazos são os da norma, tal como foi lida na data indicada. Este documento não é aconselhamento jurídico.
paper-answer-title = Resposta à sua reclamação
paper-answer-title-other = Resposta à sua mensagem
paper-answer-date = Data
paper-outcome = Resultado
paper-header = { $business } · { $key }

## A página da pessoa

portal-law-title = O que a lei determina
portal-law-due = { $name }: até { $date }, inclusive.
portal-law-due-at = { $name }: até { $date }.
portal-law-late = { $name }: o prazo terminou: { $date }. O caso continua aberto.
portal-law-paused = { $name }: o prazo está suspenso.
portal-law-how = Como se conta
portal-law-holds = Entretanto
portal-paper-receipt = Descarregar o comprovativo (PDF)
portal-paper-answer = Descarregar a resposta (PDF)
portal-bodies = Fora da nossa empresa, pode recorrer a:
portal-check-title = Verificar um documento
portal-check-what = Escreva o código que consta do comprovativo ou da resposta. Diremos se é autêntico, sem mostrar nenhum dado pessoal.
portal-check-label = Código de verificação
portal-check-go = Verificar
portal-check-yes = É autêntico.
portal-check-receipt = { $business } entregou este comprovativo: { $date }.
portal-check-answer = { $business } entregou esta resposta: { $date }.
portal-check-digest = Impressão SHA-256 do ficheiro. Se a do seu for outra, não é o que entregámos:
portal-check-journal = Consta do diário do caso, e ninguém o alterou.
portal-check-broken = O documento existe, mas o diário do caso não bate certo. Avise { $business }, por favor.
portal-check-no = Não entregámos nenhum documento com esse código. Verifique se o copiou bem.
