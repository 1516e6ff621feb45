# La norma en los casos: plazos, respuesta razonada, justificantes. Lo leen los agentes, salvo las cartas y los papeles.

## La cabeza del caso

law-answer = Responder con razones
law-page = La norma en este caso
law-due = { $name }: { $when }
law-late = { $name }: venció { $when }
law-paused = { $name }: en pausa
law-by-day = hasta { $date }, incluido
law-source = { $source }, { $article }. Texto leído el { $date }.
law-source-reading = { $source }, { $article }: es nuestra interpretación. Texto leído el { $date }.
law-source-secondary = { $source }, { $article }: lo dice otra fuente, no el texto de la norma. Consultado el { $date }.
law-house = Norma de la casa: { $article }.
law-reading = Otra forma de contar: { $date }.
law-by-words = Lo dice la persona con sus palabras: por eso es una reclamación, aunque nadie la llamara así.
law-not-advice = Esmero aplica lo que dice la norma tal como se leyó en la fecha indicada. No es asesoramiento jurídico.
law-provisional = Los festivos de ese año todavía no son definitivos: la fecha puede cambiar.

## Líneas del hilo

law-fact-filed = Se trata como { $kind }.
law-fact-filed-by-words = Por lo que cuenta, se trata como { $kind }.
law-fact-refiled = { $who } lo trata ahora como { $kind }.
law-fact-refiled-by-words = Por lo que cuenta ahora, se trata como { $kind }.
law-fact-point = { $who } ha apuntado una cuestión.
law-fact-point-dropped = { $who } ha quitado una cuestión.
law-fact-completion = { $who } ha pedido que complete lo que falta, hasta { $date }.
law-fact-completed = Ya está completo: el plazo para responder empieza a contar ahora.
law-fact-offer = { $who } ha enviado una oferta para llegar a un acuerdo.
law-fact-offer-accepted = La oferta se ha aceptado.
law-fact-offer-rejected = La oferta no se ha aceptado: hay que responder.
law-fact-extended = { $who } ha ampliado el plazo y lo ha avisado.
law-fact-resolution = { $who } ha respondido con razones: { $outcome }.
law-fact-overridden = { $who } ha seguido adelante a pesar de una regla, y ha dicho por qué.
law-fact-notified = La respuesta ha llegado a { $name }.
law-fact-hold = Mientras tanto: { $hold }.
law-fact-hold-released = Ya no hace falta esperar: { $hold }.
law-fact-adr = { $name } ha acudido a { $body }.
law-fact-adr-closed = Ha terminado el procedimiento ante el organismo al que acudió { $name }.
law-fact-receipt = Se ha entregado un justificante a { $name }.
law-fact-human = { $name } ha pedido hablar con una persona.
law-fact-supervisor = { $name } ha pedido hablar con una persona supervisora.
law-fact-human-reached = { $name } ya ha hablado con una persona.
law-fact-supervisor-reached = { $name } ya ha hablado con una persona supervisora.
law-fact-vulnerable = { $name } ha dicho que está en una situación de vulnerabilidad.
law-fact-not-vulnerable = { $name } ha dicho que ya no está en una situación de vulnerabilidad.

## Resultados

law-outcome-upheld = se le da la razón
law-outcome-partly_upheld = se le da la razón en parte
law-outcome-not_upheld = no se le da la razón
law-outcome-withdrawn = la persona la retira
law-outcome-not_completed = no completó lo que faltaba
law-outcome-settled = hubo acuerdo

## La respuesta razonada

law-answer-title = Responder a { $name } con razones
law-answer-what = Esta respuesta acaba el caso. Se comprueba antes de salir: lo que la norma no permite se dice aquí, con su artículo.
law-answer-outcome = Resultado
law-answer-points = Cada cuestión
law-answer-points-what = Lo que pide o cuenta { $name }, línea a línea. Cada una necesita su respuesta.
law-answer-whole = Nadie ha apuntado cuestiones: la respuesta es a todo el escrito.
law-answer-point = Respuesta
law-answer-reasons = Razones
law-answer-reasons-what = Qué ha pasado y por qué decidimos esto, con lo que es propio de este caso. Si algo lo hicimos mal, dígalo aquí y pida disculpas.
law-answer-remedy = Qué se hace para arreglarlo
law-answer-remedy-what = Lo que se devuelve, se repara o se corrige. No es un regalo.
law-answer-amount = Importe
law-answer-by = A más tardar el
law-answer-evidence = En qué se basa
law-answer-evidence-what = Documentos, mediciones o fechas que lo prueban. Si es un corte: la causa conocida y cuándo se espera que vuelva el servicio.
law-answer-bodies = Si no está de acuerdo, puede acudir a
law-answer-bodies-none = La norma no nombra ningún organismo para este caso.
law-answer-participates = ¿Participará la empresa en ese procedimiento?
law-answer-participates-yes = Sí, participará
law-answer-participates-no = No participará
law-answer-participates-open = Sin decir
law-answer-how = Cómo se envía
law-answer-channel = Por
law-answer-chosen = { $name } ha pedido que se le responda por esta vía
law-answer-to = Al correo
law-answer-letter = Así la leerá { $name }
law-answer-check = Comprobar
law-answer-send = Enviar la respuesta
law-answer-back = Volver al caso
law-answer-subject = Respuesta a su reclamación { $key }
law-answer-subject-other = Respuesta a su escrito { $key }
law-answer-fine = Cumple las reglas que se aplican a este caso.
law-answer-refused = Todavía no puede salir
law-answer-warned = Conviene mirarlo
law-answer-reason = Motivo para seguir adelante
law-answer-reason-what = Algunas de estas reglas admiten excepciones. Las decide quien coordina, con su motivo, y quedan apuntadas.
law-answer-changed = El caso ha cambiado mientras escribía. Revíselo antes de enviar.

## Lo que dicen las reglas

rule-outcome-said = No hubo acuerdo
rule-outcome-said-remedy = Solo puede acabar por acuerdo un caso cuya oferta se aceptó. Elija otro resultado.
rule-reasons-given = Faltan las razones
rule-reasons-given-remedy = Explique por qué se decide así, con lo que es propio de este caso.
rule-every-point-answered = Quedan cuestiones sin responder: { $seen }
rule-every-point-answered-remedy = Conteste cada cuestión. Si alguna no lo es, quítela en «La norma en este caso».
rule-remedy-has-amount-and-date = La solución no está concretada
rule-remedy-has-amount-and-date-remedy = Diga qué se hace y, si es dinero, cuánto y a más tardar cuándo.
rule-adr-named = Falta a quién acudir
rule-adr-named-remedy = Cuando no se da toda la razón, la respuesta nombra al menos un organismo y cómo llegar a él. Marque uno.
rule-participation-said = Falta si la empresa participará
rule-participation-said-remedy = Diga si la empresa participará en el procedimiento de ese organismo.
rule-evidence-given = Faltan las pruebas
rule-evidence-given-remedy = Diga en qué documentos o comprobaciones se basa la negativa.
rule-cause-and-restoration = Falta la causa o cuándo vuelve el servicio
rule-cause-and-restoration-remedy = Diga las causas que se conocen y cuándo se espera que vuelva el servicio.
rule-same-language = Está en otra lengua: { $seen }
rule-same-language-remedy = La respuesta va en la lengua en que escribió la persona, salvo que ella pidiera otra.
rule-same-channel = Va por otra vía
rule-same-channel-remedy = La respuesta va por la vía por la que llegó la petición, o por la que eligió la persona: márquelo si la eligió.
rule-written-answer = Falta por escrito
rule-written-answer-remedy = Dicha por teléfono no deja prueba: envíela por correo, en papel o en su página.
rule-completion-term = El plazo para completar no ha acabado
rule-completion-term-remedy = Solo acaba así si se pidió completar, consta que llegó el aviso y ha pasado todo el plazo.
rule-no-closing-by-time = Se cierra porque ha pasado el tiempo: «{ $seen }»
rule-no-closing-by-time-remedy = Ningún caso acaba por el paso del tiempo. Responda a lo que plantea.
rule-no-generic-answer = Se parece a respuestas que ya recibieron otras personas ({ $seen } %)
rule-no-generic-answer-remedy = La norma no admite respuestas genéricas. Escriba lo que es propio de este caso.
rule-no-commercial-content = Hay contenido comercial: «{ $seen }»
rule-no-commercial-content-remedy = En la atención a la clientela no se vende ni se ofrecen promociones. Quítelo.
rule-no-survey-before-resolution = Pide una valoración: «{ $seen }»
rule-no-survey-before-resolution-remedy = Ninguna encuesta antes de que la respuesta haya llegado. Quítela.
rule-no-payment-condition = Pone un pago como condición: «{ $seen }»
rule-no-payment-condition-remedy = Atender una reclamación no puede depender de que se pague. Quítelo.
rule-forbidden = No puede figurar: «{ $seen }»

## La página de la norma

law-what = Qué es
law-kind = Se trata como
law-topics = De qué trata
law-topics-what = La norma cuenta de otro modo para algunos asuntos.
law-refile = Guardar
law-reason = Motivo, si deja de ser una reclamación
law-reason-what = Solo se puede si fue Esmero quien lo leyó en sus palabras. El motivo queda como nota.
law-new-reason = Por qué es solo una consulta
law-clocks = Plazos
law-no-clocks = Ninguna norma fija plazos para este caso.
law-clock-met = cumplido
law-clock-missed = incumplido
law-clock-running = en curso
law-clock-paused = en pausa
law-clock-late = vencido
law-clock-how = Cómo se cuenta
law-drives = Manda esta fecha
law-points = Cuestiones
law-points-what = Lo que { $name } pide o cuenta, línea a línea. La respuesta contesta a cada una.
law-points-none = Todavía no hay ninguna: la respuesta será a todo el escrito.
law-point-text = Nueva cuestión
law-point-add = Añadir
law-point-drop = Quitar
law-point-answered = contestada
law-completion = Pedir que complete
law-completion-what = Si falta algo para poder responder, se pide con un plazo. El plazo de respuesta empieza a contar cuando llegue.
law-completion-missing = Qué falta
law-completion-until = Hasta el
law-completion-least = La norma da hasta { $date } como mínimo.
law-completion-text = Explicación para { $name }
law-completion-ask = Pedirlo
law-completion-open = Se pidió { $when }; tiene hasta { $date }.
law-completion-done = Ya está completo
law-completion-subject = Nos falta algo para poder responderle · { $key }
law-meanwhile = Mientras tanto
law-meanwhile-what = Lo que no se puede hacer hasta que la respuesta haya llegado.
law-hold-open = La reclamación es sobre el motivo de un corte o de una suspensión
law-hold-none = No hay nada que esperar.
law-adr = Organismo al que ha acudido
law-adr-open = Ha acudido a este organismo
law-adr-close = El procedimiento ha terminado
law-papers = Justificantes y respuestas
law-papers-none = Todavía no se ha entregado ninguno.
law-paper-receipt = Justificante
law-paper-answer = Respuesta razonada
law-paper-sheet = Hoja de reclamación
law-paper-make = Hacer el justificante
law-paper-open = Abrir (PDF)

## Cartas: las lee la persona, en su lengua

letter-outcome-upheld = Le damos la razón.
letter-outcome-partly_upheld = Le damos la razón en parte.
letter-outcome-not_upheld = No podemos darle la razón. Le explicamos por qué.
letter-outcome-withdrawn = Nos ha dicho que retira su reclamación, y así la dejamos.
letter-outcome-not_completed = Le pedimos que completara su reclamación y no hemos recibido lo que faltaba dentro del plazo.
letter-outcome-settled = Hemos llegado a un acuerdo con usted, y con él termina su reclamación.
letter-points = Lo que nos plantea
letter-reasons = Por qué
letter-remedy = Qué hacemos
letter-remedy-amount = Importe: { $amount }.
letter-remedy-by = A más tardar el { $date }.
letter-evidence = En qué nos basamos
letter-bodies = Si no está de acuerdo
letter-bodies-what = Puede acudir, sin coste, a:
letter-participates = Nuestra empresa participará en ese procedimiento.
letter-participates-not = Nuestra empresa no participará en ese procedimiento.
letter-closing = Atentamente,
letter-completion = Para poder responder a su escrito nos falta:
letter-completion-until = Puede enviárnoslo hasta el { $date }, incluido, contestando a este mensaje o en la página de su caso.
letter-completion-consequence = Si no llega en ese plazo, el caso se dará por terminado sin más respuesta. Si necesita más tiempo o ayuda, díganoslo.
letter-completion-clock = El plazo para responderle empezará a contar cuando lo recibamos.

## Papeles: los lee la persona, en su lengua

paper-receipt-title = Justificante de su escrito
paper-receipt-lead = Hemos recibido su escrito. Este documento prueba qué nos dijo y cuándo.
paper-key = Clave de su caso
paper-key-alt = Código QR que lleva a la página de su caso
paper-business = Empresa
paper-person = Persona
paper-presented = Presentado
paper-entered = Registrado
paper-channel = Vía
paper-kind = Se trata como
paper-subject = Asunto
paper-words = Lo que nos dijo
paper-files = Archivos que acompañan
paper-clocks = Qué haremos, y para cuándo
paper-clock = Qué
paper-due = Para cuándo
paper-basis = Norma
paper-computation = Cómo se cuentan los plazos
paper-follow = Cómo seguirlo
paper-follow-what = Con la clave, sin más datos, puede ver cómo va su caso, escribirnos y pedir que le atienda una persona: { $url }
paper-follow-phone = También por teléfono: { $phone }.
paper-verify = Cómo comprobar este documento
paper-verify-what = Cualquiera que tenga este documento puede comprobar que es auténtico con este código, sin ver ningún dato personal: { $url }
paper-verify-code = Código de comprobación
paper-verify-alt = Código QR que lleva a la comprobación de este documento
paper-not-advice = Los plazos son los de la norma tal como se leyó en la fecha indicada. Este documento no es asesoramiento jurídico.
paper-answer-title = Respuesta a su reclamación
paper-answer-title-other = Respuesta a su escrito
paper-answer-date = Fecha
paper-outcome = Resultado
paper-header = { $business } · { $key }

## La página de la persona

portal-law-title = Lo que fija la ley
portal-law-due = { $name }: hasta el { $date }, incluido.
portal-law-due-at = { $name }: hasta el { $date }.
portal-law-late = { $name }: tenía que estar el { $date }. El caso sigue abierto.
portal-law-paused = { $name }: el plazo está en pausa.
portal-law-how = Cómo se cuenta
portal-law-holds = Mientras tanto
portal-paper-receipt = Descargar el justificante (PDF)
portal-paper-answer = Descargar la respuesta (PDF)
portal-bodies = Fuera de nuestra empresa, puede acudir a:
portal-check-title = Comprobar un documento
portal-check-what = Escriba el código que figura en el justificante o en la respuesta. Le diremos si es auténtico, sin mostrar ningún dato personal.
portal-check-label = Código de comprobación
portal-check-go = Comprobar
portal-check-yes = Es auténtico.
portal-check-receipt = { $business } entregó este justificante el { $date }.
portal-check-answer = { $business } entregó esta respuesta el { $date }.
portal-check-digest = Huella SHA-256 del archivo. Si el suyo da otra, no es el que entregamos:
portal-check-journal = Consta en el diario del caso, y nadie lo ha alterado.
portal-check-broken = El documento existe, pero el diario del caso no cuadra. Avise a { $business }.
portal-check-no = No hemos entregado ningún documento con ese código. Compruebe que lo ha copiado bien.
