# A norma nos casos: prazos, resposta razoada, xustificantes. Leno os axentes, agás as cartas e os papeis.

## A cabeceira do caso

law-answer = Responder con razóns
law-page = A norma neste caso
law-due = { $name }: { $when }
law-late = { $name }: venceu { $when }
law-paused = { $name }: en pausa
law-by-day = ata { $date }, incluído
law-source = { $source }, { $article }. Texto lido o { $date }.
law-source-reading = { $source }, { $article }: é a nosa interpretación. Texto lido o { $date }.
law-source-secondary = { $source }, { $article }: dío outra fonte, non o texto da norma. Consultado o { $date }.
law-house = Norma da casa: { $article }.
law-reading = Outra maneira de contar: { $date }.
law-by-words = Dío a persoa coas súas palabras: por iso é unha reclamación, aínda que ninguén lle chamase así.
law-not-advice = Esmero aplica o que di a norma tal como se leu na data indicada. Non é asesoramento xurídico.
law-provisional = Os festivos dese ano aínda non son definitivos: a data pode cambiar.

## Liñas do fío

law-fact-filed = Trátase como { $kind }.
law-fact-filed-by-words = Polo que conta, trátase como { $kind }.
law-fact-refiled = { $who } trátao agora como { $kind }.
law-fact-refiled-by-words = Polo que conta agora, trátase como { $kind }.
law-fact-point = { $who } apuntou unha cuestión.
law-fact-point-dropped = { $who } quitou unha cuestión.
law-fact-completion = { $who } pediu que complete o que falta, ata { $date }.
law-fact-completed = Xa está completo: o prazo para responder empeza a contar agora.
law-fact-offer = { $who } enviou unha oferta para chegar a un acordo.
law-fact-offer-accepted = A oferta aceptouse.
law-fact-offer-rejected = A oferta non se aceptou: hai que responder.
law-fact-extended = { $who } ampliou o prazo e avisou diso.
law-fact-resolution = { $who } respondeu con razóns: { $outcome }.
law-fact-overridden = { $who } seguiu adiante a pesar dunha regra, e dixo por que.
law-fact-notified = A resposta chegoulle a { $name }.
law-fact-hold = Mentres tanto: { $hold }.
law-fact-hold-released = Xa non fai falta agardar: { $hold }.
law-fact-adr = { $name } acudiu a { $body }.
law-fact-adr-closed = Rematou o procedemento ante o organismo ao que acudiu { $name }.
law-fact-receipt = Entregóuselle un xustificante a { $name }.
law-fact-human = { $name } pediu falar cunha persoa.
law-fact-supervisor = { $name } pediu falar cunha persoa supervisora.
law-fact-human-reached = { $name } xa falou cunha persoa.
law-fact-supervisor-reached = { $name } xa falou cunha persoa supervisora.
law-fact-vulnerable = { $name } dixo que está nunha situación de vulnerabilidade.
law-fact-not-vulnerable = { $name } dixo que xa non está nunha situación de vulnerabilidade.

## Resultados

law-outcome-upheld = dáselle a razón
law-outcome-partly_upheld = dáselle a razón en parte
law-outcome-not_upheld = non se lle dá a razón
law-outcome-withdrawn = a persoa retíraa
law-outcome-not_completed = non completou o que faltaba
law-outcome-settled = houbo acordo

## A resposta razoada

law-answer-title = Responder a { $name } con razóns
law-answer-what = Esta resposta remata o caso. Compróbase antes de saír: o que a norma non permite dise aquí, co seu artigo.
law-answer-outcome = Resultado
law-answer-points = Cada cuestión
law-answer-points-what = O que pide ou conta { $name }, liña a liña. Cada unha precisa a súa resposta.
law-answer-whole = Ninguén apuntou cuestións: a resposta é a todo o escrito.
law-answer-point = Resposta
law-answer-reasons = Razóns
law-answer-reasons-what = Que pasou e por que decidimos isto, co que é propio deste caso. Se algo o fixemos mal, dígao aquí e pida desculpas.
law-answer-remedy = Que se fai para arranxalo
law-answer-remedy-what = O que se devolve, se repara ou se corrixe. Non é un agasallo.
law-answer-amount = Importe
law-answer-by = Como moi tarde, o
law-answer-evidence = En que se basea
law-answer-evidence-what = Documentos, medicións ou datas que o proban. Se é un corte: a causa coñecida e cando se espera que volva o servizo.
law-answer-bodies = Se non está de acordo, pode acudir a
law-answer-bodies-none = A norma non nomea ningún organismo para este caso.
law-answer-participates = Participará a empresa nese procedemento?
law-answer-participates-yes = Si, participará
law-answer-participates-no = Non participará
law-answer-participates-open = Sen dicir
law-answer-how = Como se envía
law-answer-channel = Por
law-answer-chosen = { $name } pediu que se lle responda por esta vía
law-answer-to = Ao correo
law-answer-letter = Así a lerá { $name }
law-answer-check = Comprobar
law-answer-send = Enviar a resposta
law-answer-back = Volver ao caso
law-answer-subject = Resposta á súa reclamación { $key }
law-answer-subject-other = Resposta ao seu escrito { $key }
law-answer-fine = Cumpre as regras que se aplican a este caso.
law-answer-refused = Aínda non pode saír
law-answer-warned = Convén miralo
law-answer-reason = Motivo para seguir adiante
law-answer-reason-what = Algunhas destas regras admiten excepcións. Decídeas quen coordina, co seu motivo, e quedan apuntadas.
law-answer-changed = O caso cambiou mentres escribía. Revíseo antes de enviar.

## O que din as regras

rule-outcome-said = Non houbo acordo
rule-outcome-said-remedy = Só pode rematar por acordo un caso no que se aceptou a oferta. Escolla outro resultado.
rule-reasons-given = Faltan as razóns
rule-reasons-given-remedy = Explique por que se decide así, co que é propio deste caso.
rule-every-point-answered = Quedan cuestións sen responder: { $seen }
rule-every-point-answered-remedy = Conteste cada cuestión. Se algunha non o é, quítea en «A norma neste caso».
rule-remedy-has-amount-and-date = A solución non está concretada
rule-remedy-has-amount-and-date-remedy = Diga que se fai e, se son cartos, canto e como moi tarde cando.
rule-adr-named = Falta a quen acudir
rule-adr-named-remedy = Cando non se dá toda a razón, a resposta nomea polo menos un organismo e di como chegar a el. Marque un.
rule-participation-said = Falta dicir se a empresa participará
rule-participation-said-remedy = Diga se a empresa participará no procedemento dese organismo.
rule-evidence-given = Faltan as probas
rule-evidence-given-remedy = Diga en que documentos ou comprobacións se basea a negativa.
rule-cause-and-restoration = Falta a causa ou cando volve o servizo
rule-cause-and-restoration-remedy = Diga as causas que se coñecen e cando se espera que volva o servizo.
rule-same-language = Está noutra lingua: { $seen }
rule-same-language-remedy = A resposta vai na lingua en que escribiu a persoa, agás que ela pedise outra.
rule-same-channel = Vai por outra vía
rule-same-channel-remedy = A resposta vai pola vía pola que chegou a petición, ou pola que escolleu a persoa: márqueo se a escolleu.
rule-written-answer = Falta por escrito
rule-written-answer-remedy = Dita por teléfono non deixa proba: envíea por correo, en papel ou na súa páxina.
rule-completion-term = O prazo para completar non rematou
rule-completion-term-remedy = Só remata así se se pediu completar, consta que chegou o aviso e pasou todo o prazo.
rule-no-closing-by-time = Péchase porque pasou o tempo: «{ $seen }»
rule-no-closing-by-time-remedy = Ningún caso remata polo paso do tempo. Responda ao que formula.
rule-no-generic-answer = Parécese a respostas que xa recibiron outras persoas ({ $seen } %)
rule-no-generic-answer-remedy = A norma non admite respostas xenéricas. Escriba o que é propio deste caso.
rule-no-commercial-content = Hai contido comercial: «{ $seen }»
rule-no-commercial-content-remedy = Na atención á clientela non se vende nin se ofrecen promocións. Quíteo.
rule-no-survey-before-resolution = Pide unha valoración: «{ $seen }»
rule-no-survey-before-resolution-remedy = Ningunha enquisa antes de que chegue a resposta. Quítea.
rule-no-payment-condition = Pon un pagamento como condición: «{ $seen }»
rule-no-payment-condition-remedy = Atender unha reclamación non pode depender de que se pague. Quíteo.
rule-forbidden = Non pode figurar: «{ $seen }»

## A páxina da norma

law-what = Que é
law-kind = Trátase como
law-topics = De que trata
law-topics-what = A norma conta doutra maneira para algúns asuntos.
law-refile = Gardar
law-reason = Motivo, se deixa de ser unha reclamación
law-reason-what = Só se pode se foi Esmero quen o leu nas súas palabras. O motivo queda como nota.
law-new-reason = Por que é só unha consulta
law-clocks = Prazos
law-no-clocks = Ningunha norma fixa prazos para este caso.
law-clock-met = cumprido
law-clock-missed = incumprido
law-clock-running = en curso
law-clock-paused = en pausa
law-clock-late = vencido
law-clock-how = Como se conta
law-drives = Manda esta data
law-points = Cuestións
law-points-what = O que { $name } pide ou conta, liña a liña. A resposta contesta cada unha.
law-points-none = Aínda non hai ningunha: a resposta será a todo o escrito.
law-point-text = Nova cuestión
law-point-add = Engadir
law-point-drop = Quitar
law-point-answered = contestada
law-completion = Pedir que complete
law-completion-what = Se falta algo para poder responder, pídese cun prazo. O prazo de resposta empeza a contar cando chegue.
law-completion-missing = Que falta
law-completion-until = Ata o
law-completion-least = A norma dá ata { $date } como mínimo.
law-completion-text = Explicación para { $name }
law-completion-ask = Pedilo
law-completion-open = Pediuse { $when }; ten ata { $date }.
law-completion-done = Xa está completo
law-completion-subject = Fáltanos algo para poder responderlle · { $key }
law-meanwhile = Mentres tanto
law-meanwhile-what = O que non se pode facer ata que chegue a resposta.
law-hold-open = A reclamación é sobre o motivo dun corte ou dunha suspensión
law-hold-none = Non hai nada que agardar.
law-adr = Organismo ao que acudiu
law-adr-open = Acudiu a este organismo
law-adr-close = O procedemento rematou
law-papers = Xustificantes e respostas
law-papers-none = Aínda non se entregou ningún.
law-paper-receipt = Xustificante
law-paper-answer = Resposta razoada
law-paper-sheet = Folla de reclamación
law-paper-make = Facer o xustificante
law-paper-open = Abrir (PDF)

## Cartas: leas a persoa, na súa lingua

letter-outcome-upheld = Dámoslle a razón.
letter-outcome-partly_upheld = Dámoslle a razón en parte.
letter-outcome-not_upheld = Non podemos darlle a razón. Explicámoslle por que.
letter-outcome-withdrawn = Díxonos que retira a súa reclamación, e así a deixamos.
letter-outcome-not_completed = Pedímoslle que completase a súa reclamación e non recibimos o que faltaba dentro do prazo.
letter-outcome-settled = Chegamos a un acordo con vostede, e con el remata a súa reclamación.
letter-points = O que nos formula
letter-reasons = Por que
letter-remedy = Que facemos
letter-remedy-amount = Importe: { $amount }.
letter-remedy-by = Como moi tarde, o { $date }.
letter-evidence = En que nos baseamos
letter-bodies = Se non está de acordo
letter-bodies-what = Pode acudir, sen custo, a:
letter-participates = A nosa empresa participará nese procedemento.
letter-participates-not = A nosa empresa non participará nese procedemento.
letter-closing = Atentamente,
letter-completion = Para poder responder ao seu escrito fáltanos:
letter-completion-until = Pode enviárnolo ata o { $date }, incluído, contestando esta mensaxe ou na páxina do seu caso.
letter-completion-consequence = Se non chega nese prazo, o caso darase por rematado sen máis resposta. Se precisa máis tempo ou axuda, díganolo.
letter-completion-clock = O prazo para responderlle empezará a contar cando o recibamos.

## Papeis: leos a persoa, na súa lingua

paper-receipt-title = Xustificante do seu escrito
paper-receipt-lead = Recibimos o seu escrito. Este documento proba que nos dixo e cando.
paper-key = Clave do seu caso
paper-key-alt = Código QR que leva á páxina do seu caso
paper-business = Empresa
paper-person = Persoa
paper-presented = Presentado
paper-entered = Rexistrado
paper-channel = Vía
paper-kind = Trátase como
paper-subject = Asunto
paper-words = O que nos dixo
paper-files = Ficheiros que o acompañan
paper-clocks = Que faremos, e para cando
paper-clock = Que
paper-due = Para cando
paper-basis = Norma
paper-computation = Como se contan os prazos
paper-follow = Como seguilo
paper-follow-what = Coa clave, sen máis datos, pode ver como vai o seu caso, escribirnos e pedir que o atenda unha persoa: { $url }
paper-follow-phone = Tamén por teléfono: { $phone }.
paper-verify = Como comprobar este documento
paper-verify-what = Calquera que teña este documento pode comprobar que é auténtico con este código, sen ver ningún dato persoal: { $url }
paper-verify-code = Código de comprobación
paper-verify-alt = Código QR que leva á comprobación deste documento
paper-not-advice = Os prazos son os da norma tal como se leu na data indicada. Este documento non é asesoramento xurídico.
paper-answer-title = Resposta á súa reclamación
paper-answer-title-other = Resposta ao seu escrito
paper-answer-date = Data
paper-outcome = Resultado
paper-header = { $business } · { $key }

## A páxina da persoa

portal-law-title = O que fixa a lei
portal-law-due = { $name }: ata o { $date }, incluído.
portal-law-due-at = { $name }: ata o { $date }.
portal-law-late = { $name }: tiña que estar o { $date }. O caso segue aberto.
portal-law-paused = { $name }: o prazo está en pausa.
portal-law-how = Como se conta
portal-law-holds = Mentres tanto
portal-paper-receipt = Descargar o xustificante (PDF)
portal-paper-answer = Descargar a resposta (PDF)
portal-bodies = Fóra da nosa empresa, pode acudir a:
portal-check-title = Comprobar un documento
portal-check-what = Escriba o código que figura no xustificante ou na resposta. Dirémoslle se é auténtico, sen mostrar ningún dato persoal.
portal-check-label = Código de comprobación
portal-check-go = Comprobar
portal-check-yes = É auténtico.
portal-check-receipt = { $business } entregou este xustificante o { $date }.
portal-check-answer = { $business } entregou esta resposta o { $date }.
portal-check-digest = Pegada SHA-256 do ficheiro. Se a do seu é outra, non é o que entregamos:
portal-check-journal = Consta no diario do caso, e ninguén o alterou.
portal-check-broken = O documento existe, pero o diario do caso non cadra. Avise a { $business }.
portal-check-no = Non entregamos ningún documento con ese código. Comprobe que o copiou ben.
