# La página de la persona y el formulario de contacto. $form: tu | usted. Fechas y horas llegan ya en palabras, sin artículo.
# $owner y $agent: el nombre de pila de quien atiende. Números que eligen forma ($hours, $minutes, $count,
# $left, $missing, $extra) se pasan como número; $time, $size y $amount, como texto.

## Marco

portal-title-case =
    { $form ->
        [tu] O teu caso { $key } · { $business }
       *[usted] O seu caso { $key } · { $business }
    }
portal-title-key =
    { $form ->
        [tu] Segue o teu caso · { $business }
       *[usted] Siga o seu caso · { $business }
    }
portal-title-contact =
    { $form ->
        [tu] Escríbenos · { $business }
       *[usted] Escríbanos · { $business }
    }
portal-title-thanks = Mensaxe recibida · { $business }
portal-title-error = Non puido ser · { $business }
portal-skip = Ir ao contido
portal-back = Volver
portal-back-to-case =
    { $form ->
        [tu] Volver ao teu caso
       *[usted] Volver ao seu caso
    }
portal-language-label = Idioma
portal-language-es = español
portal-language-ca = valencià
portal-language-gl = galego
portal-language-eu = euskara
portal-language-en = English
portal-language-pt = português
portal-text-large = Letra grande
portal-text-normal = Letra normal
portal-demo-notice = { $business } é unha empresa de exemplo. O que se escribe aquí non chega a ningunha empresa real.
portal-footer-key =
    { $form ->
        [tu] Podes seguir o teu caso só coa clave. Non che pediremos unha opinión ata que estea resolto.
       *[usted] Pode seguir o seu caso só coa clave. Non lle pediremos unha opinión ata que estea resolto.
    }
portal-footer-hours = Atendemos { $agentHours }.
portal-footer-phone = Por teléfono: { $phone }

## Palabras sueltas

portal-kind =
    { $kind ->
        [inquiry] consulta
        [complaint] reclamación
        [incident] incidencia
        [suggestion] suxestión
        [praise] felicitación
       *[other] asunto
    }
portal-channel =
    { $channel ->
        [mail] por correo electrónico
        [form] polo formulario
        [portal] nesta páxina
        [phone] por teléfono
        [counter] na oficina
        [post] por carta
       *[other] por outro medio
    }

## El caso

portal-case-line = Clave { $key } · { portal-kind } do { $date }
portal-hello-named = Ola, { $name }.
portal-hello-unnamed = Ola.
portal-lead-owner =
    { $form ->
        [tu] O teu caso lévao { $owner }, ata o final.
       *[usted] O seu caso lévao { $owner }, ata o final.
    }
portal-lead-queue =
    { $form ->
        [tu] Recibimos o teu caso. En canto alguén se faga cargo, verás aquí o seu nome.
       *[usted] Recibimos o seu caso. En canto alguén se faga cargo, verá aquí o seu nome.
    }
portal-lead-resolved =
    { $form ->
        [tu] { $owner } contestouche e dá o teu caso por resolto.
       *[usted] { $owner } contestoulle e dá o seu caso por resolto.
    }
portal-lead-closed =
    { $form ->
        [tu] O teu caso está pechado, e aquí segue todo o que falamos.
       *[usted] O seu caso está pechado, e aquí segue todo o que falamos.
    }
portal-now-label = Que pasa agora:
portal-now-unread =
    { $form ->
        [tu] a túa mensaxe agarda a que a abra unha persoa.
       *[usted] a súa mensaxe agarda a que a abra unha persoa.
    }
portal-now-owned =
    { $form ->
        [tu] { $owner } ten a túa mensaxe e vai contestarche.
       *[usted] { $owner } ten a súa mensaxe e vai contestarlle.
    }
portal-now-answered =
    { $form ->
        [tu] { $owner } xa che contestou e segue co teu caso.
       *[usted] { $owner } xa lle contestou e segue co seu caso.
    }
portal-now-waiting =
    { $form ->
        [tu] { $owner } preguntouche algo e precisa a túa resposta para seguir.
       *[usted] { $owner } preguntoulle algo e precisa a súa resposta para seguir.
    }
portal-now-resolved =
    { $form ->
        [tu] contestámosche. Se algo non quedou ben, escríbenos e o caso ábrese outra vez.
       *[usted] contestámoslle. Se algo non quedou ben, escríbanos e o caso ábrese outra vez.
    }
portal-now-closed =
    { $form ->
        [tu] non queda nada pendente. Se escribes, abrimos un caso novo unido a este.
       *[usted] non queda nada pendente. Se escribe, abrimos un caso novo unido a este.
    }
portal-now-reopened =
    { $form ->
        [tu] volvemos abrir o teu caso co que nos escribiches.
       *[usted] volvemos abrir o seu caso co que nos escribiu.
    }
portal-when-label =
    { $form ->
        [tu] Cando o saberás:
       *[usted] Cando o saberá:
    }
portal-when-due = como moi tarde, o { $due }.
portal-when-late =
    { $form ->
        [tu] tiñamos que contestarche antes do { $due } e non o fixemos. Pedímosche desculpas. O teu caso segue aberto e marcado como atrasado.
       *[usted] tiñamos que contestarlle antes do { $due } e non o fixemos. Pedímoslle desculpas. O seu caso segue aberto e marcado como atrasado.
    }
portal-when-waiting =
    { $form ->
        [tu] en canto contestes, o prazo segue contando. Mentres tanto está parado e non se perde nada.
       *[usted] en canto conteste, o prazo segue contando. Mentres tanto está parado e non se perde nada.
    }
portal-when-waiting-until =
    { $form ->
        [tu] agardamos a túa resposta. O { $until } volveremos miralo aínda que non puideses escribir.
       *[usted] agardamos a súa resposta. O { $until } volveremos miralo aínda que non puidese escribir.
    }
portal-when-resolved =
    { $form ->
        [tu] podes reabrilo escribindo ata o { $until }.
       *[usted] pode reabrilo escribindo ata o { $until }.
    }

## Cómo se calcula el plazo

portal-computed-link = Como se calcula?

## Lo que ha pasado

portal-timeline-label = O que pasou
portal-timeline-received =
    { $kind ->
        [inquiry] { $form ->
            [tu] Recibimos a túa consulta { portal-channel }.
           *[usted] Recibimos a súa consulta { portal-channel }.
        }
        [complaint] { $form ->
            [tu] Recibimos a túa reclamación { portal-channel }.
           *[usted] Recibimos a súa reclamación { portal-channel }.
        }
        [incident] { $form ->
            [tu] Recibimos o teu aviso { portal-channel }.
           *[usted] Recibimos o seu aviso { portal-channel }.
        }
        [suggestion] { $form ->
            [tu] Recibimos a túa suxestión { portal-channel }.
           *[usted] Recibimos a súa suxestión { portal-channel }.
        }
        [praise] { $form ->
            [tu] Recibimos a túa felicitación { portal-channel }.
           *[usted] Recibimos a súa felicitación { portal-channel }.
        }
       *[other] { $form ->
            [tu] Recibimos a túa mensaxe { portal-channel }.
           *[usted] Recibimos a súa mensaxe { portal-channel }.
        }
    }
portal-timeline-acknowledged =
    { $form ->
        [tu] Enviámosche o aviso de recepción coa clave.
       *[usted] Enviámoslle o aviso de recepción coa clave.
    }
portal-timeline-assigned =
    { $form ->
        [tu] { $owner } fíxose cargo do teu caso.
       *[usted] { $owner } fíxose cargo do seu caso.
    }
portal-timeline-reassigned =
    { $form ->
        [tu] O teu caso pasou de { $from } a { $owner }, con todo o que xa nos contaras.
       *[usted] O seu caso pasou de { $from } a { $owner }, con todo o que xa nos contara.
    }
portal-timeline-unassigned =
    { $form ->
        [tu] O teu caso volveu ao equipo, á espera de que outra persoa se faga cargo.
       *[usted] O seu caso volveu ao equipo, á espera de que outra persoa se faga cargo.
    }
portal-timeline-answered =
    { $form ->
        [tu] { $agent } contestouche { portal-channel }.
       *[usted] { $agent } contestoulle { portal-channel }.
    }
portal-timeline-waiting =
    { $form ->
        [tu] { $agent } preguntouche algo e agarda a túa resposta.
       *[usted] { $agent } preguntoulle algo e agarda a súa resposta.
    }
portal-timeline-wrote =
    { $form ->
        [tu] Escribíchesnos { portal-channel }.
       *[usted] Escribiunos { portal-channel }.
    }
portal-timeline-resolved =
    { $form ->
        [tu] { $agent } deu o teu caso por resolto.
       *[usted] { $agent } deu o seu caso por resolto.
    }
portal-timeline-reopened-person =
    { $form ->
        [tu] Volvemos abrir o teu caso porque nos escribiches.
       *[usted] Volvemos abrir o seu caso porque nos escribiu.
    }
portal-timeline-reopened-agent =
    { $form ->
        [tu] { $agent } volveu abrir o teu caso porque quedaba algo por facer.
       *[usted] { $agent } volveu abrir o seu caso porque quedaba algo por facer.
    }
portal-timeline-closed =
    { $form ->
        [tu] Pasou o tempo para reabrilo e o teu caso quedou pechado.
       *[usted] Pasou o tempo para reabrilo e o seu caso quedou pechado.
    }
portal-timeline-continues = Este caso continúa outro anterior, coa clave { $key }.
portal-timeline-continued = Este caso continúa noutro, coa clave { $key }.
portal-timeline-code =
    { $form ->
        [tu] { $agent } preparou un código para lercho por teléfono. Se non o pediches ti, dínolo.
       *[usted] { $agent } preparou un código para lerllo por teléfono. Se non o pediu vostede, díganolo.
    }
portal-timeline-failed =
    { $form ->
        [tu] Non che puidemos entregar un correo. O texto está aquí. Revisa que o enderezo sexa correcto ou dinos outro.
       *[usted] Non lle puidemos entregar un correo. O texto está aquí. Revise que o enderezo sexa correcto ou díganos outro.
    }
portal-timeline-next-due =
    { $form ->
        [tu] Antes deste momento terás resposta.
       *[usted] Antes deste momento terá resposta.
    }

## Mensajes

portal-message-quoted-show = Ver o texto citado
portal-message-attachments =
    { $count ->
        [one] Un ficheiro adxunto
       *[other] { $count } ficheiros adxuntos
    }
portal-message-attachment = { $file } ({ $size })
portal-message-hidden =
    { $form ->
        [tu] Para ver o texto e os adxuntos, confirma que es ti.
       *[usted] Para ver o texto e os adxuntos, confirme que é vostede.
    }

## Qué se puede hacer

portal-actions-label =
    { $form ->
        [tu] Que podes facer
       *[usted] Que pode facer
    }
portal-action-write-owner = Escribir a { $owner }
portal-action-write-team = Escribir ao equipo
portal-action-reopen = Non quedou resolto: reabrir o caso
portal-action-talk = Falar cunha persoa
portal-action-disagree = Non estou de acordo: a quen acudir
portal-talk-title = Falar cunha persoa
portal-talk-open =
    { $form ->
        [tu] Chama ao { $phone }. Di a clave { $key } e non terás que explicalo outra vez.
       *[usted] Chame ao { $phone }. Diga a clave { $key } e non terá que explicalo outra vez.
    }
portal-talk-closed =
    { $form ->
        [tu] Agora non hai ninguén ao teléfono. Atendemos { $agentHours }, no { $phone }. Se o prefires, escribe aquí e contestarémosche.
       *[usted] Agora non hai ninguén ao teléfono. Atendemos { $agentHours }, no { $phone }. Se o prefire, escriba aquí e contestarémoslle.
    }
portal-talk-no-phone =
    { $form ->
        [tu] Dinos aquí que prefires falar, déixanos un teléfono e unha hora que che veña ben, e chamarate unha persoa.
       *[usted] Díganos aquí que prefire falar, déixenos un teléfono e unha hora que lle veña ben, e chamarao unha persoa.
    }
portal-disagree-title =
    { $form ->
        [tu] Se non estás de acordo
       *[usted] Se non está de acordo
    }
portal-disagree-inside =
    { $form ->
        [tu] Dinos que non te convence. Podes pedir que o revise outra persoa: abonda con escribilo aquí.
       *[usted] Díganos que non o convence. Pode pedir que o revise outra persoa: abonda con escribilo aquí.
    }
portal-disagree-outside =
    { $form ->
        [tu] Tamén podes acudir a quen non depende de nós:
       *[usted] Tamén pode acudir a quen non depende de nós:
    }
portal-disagree-consumer-office =
    { $form ->
        [tu] A oficina de consumo do teu concello ou da túa comunidade. É de balde.
       *[usted] A oficina de consumo do seu concello ou da súa comunidade. É de balde.
    }
portal-disagree-keep =
    { $form ->
        [tu] Garda a clave { $key }: con ela podes demostrar que nos escribiches e cando.
       *[usted] Garde a clave { $key }: con ela pode demostrar que nos escribiu e cando.
    }

## Escribir y adjuntar

portal-write-title-owner = Escribir a { $owner }
portal-write-title-team = Escribir ao equipo
portal-write-label =
    { $form ->
        [tu] A túa mensaxe
       *[usted] A súa mensaxe
    }
portal-write-help =
    { $form ->
        [tu] Engádese ao teu caso. Non fai falta que repitas o que xa nos contaches.
       *[usted] Engádese ao seu caso. Non fai falta que repita o que xa nos contou.
    }
portal-write-send = Enviar
portal-attach-label = Adxuntar ficheiros (se fai falta)
portal-attach-help =
    { $count ->
        [one] Un ficheiro como máximo, de ata { $size }. Fotos, PDF ou documentos.
       *[other] Ata { $count } ficheiros, de { $size } cada un como máximo. Fotos, PDF ou documentos.
    }
portal-attach-remove = Quitar { $file }
portal-error-message-empty =
    { $form ->
        [tu] Escribe a mensaxe antes de enviala.
       *[usted] Escriba a mensaxe antes de enviala.
    }
portal-error-message-long =
    { $form ->
        [tu] A mensaxe é longa de máis: caben { $max } caracteres e ten { $length }. Acúrtaa ou adxunta o resto nun ficheiro.
       *[usted] A mensaxe é longa de máis: caben { $max } caracteres e ten { $length }. Acúrtea ou adxunte o resto nun ficheiro.
    }
portal-error-attach-count =
    { $form ->
        [tu] Son ficheiros de máis: como máximo, { $max }. Envía o resto noutra mensaxe.
       *[usted] Son ficheiros de máis: como máximo, { $max }. Envíe o resto noutra mensaxe.
    }
portal-error-attach-size =
    { $form ->
        [tu] «{ $file }» ocupa de máis: o límite é { $size }. Proba cunha foto máis pequena ou cun PDF.
       *[usted] «{ $file }» ocupa de máis: o límite é { $size }. Probe cunha foto máis pequena ou cun PDF.
    }
portal-error-attach-total =
    { $form ->
        [tu] Os ficheiros xuntos ocupan de máis: o límite é { $size }. Envíaos en varias mensaxes.
       *[usted] Os ficheiros xuntos ocupan de máis: o límite é { $size }. Envíeos en varias mensaxes.
    }
portal-error-attach-type =
    { $form ->
        [tu] Non podemos aceptar «{ $file }» porque é un programa. Envía fotos, PDF ou documentos.
       *[usted] Non podemos aceptar «{ $file }» porque é un programa. Envíe fotos, PDF ou documentos.
    }
portal-error-attach-empty =
    { $form ->
        [tu] «{ $file }» chegou baleiro. Escólleo outra vez.
       *[usted] «{ $file }» chegou baleiro. Escóllao outra vez.
    }
portal-error-attach-often =
    { $form ->
        [tu] Non gardamos «{ $file }»: desde esta conexión chegaron moitos ficheiros en pouco tempo. Podes enviar a mensaxe sen ficheiros e engadilos mañá.
       *[usted] Non gardamos «{ $file }»: desde esta conexión chegaron moitos ficheiros en pouco tempo. Pode enviar a mensaxe sen ficheiros e engadilos mañá.
    }
portal-error-kept =
    { $form ->
        [tu] O que escribiches segue aquí.
       *[usted] O que escribiu segue aquí.
    }
portal-error-summary =
    { $count ->
        [one] Falta corrixir unha cousa:
       *[other] Falta corrixir { $count } cousas:
    }

## Mensaje añadido: justificante en pantalla

portal-added-title =
    { $form ->
        [tu] A túa mensaxe está no caso
       *[usted] A súa mensaxe está no caso
    }
portal-added-body =
    { $form ->
        [tu] Recibímola o { $date } e queda unida ao que xa nos contaras.
       *[usted] Recibímola o { $date } e queda unida ao que xa nos contara.
    }
portal-added-next-owner =
    { $form ->
        [tu] Lerao { $owner }, que leva o teu caso.
       *[usted] Lerao { $owner }, que leva o seu caso.
    }
portal-added-next-team = Lerao unha persoa do equipo.
portal-added-due =
    { $form ->
        [tu] Terás resposta, como moi tarde, o { $due }.
       *[usted] Terá resposta, como moi tarde, o { $due }.
    }
portal-added-reopened = O caso estaba resolto e volvémolo abrir.
portal-added-linked = O caso estaba pechado e abrimos outro, unido a el, coa clave { $key }.

## Confirmar quién es

portal-factor-title =
    { $form ->
        [tu] Confirma que es ti
       *[usted] Confirme que é vostede
    }
portal-factor-why =
    { $form ->
        [tu] A clave abonda para ver como vai o caso e para escribir. Para ler as mensaxes, os adxuntos e os teus datos, enviámosche un código.
       *[usted] A clave abonda para ver como vai o caso e para escribir. Para ler as mensaxes, os adxuntos e os seus datos, enviámoslle un código.
    }
portal-factor-choose =
    { $form ->
        [tu] Onde queres recibilo
       *[usted] Onde quere recibilo
    }
portal-factor-mail = Ao correo { $address }
portal-factor-none =
    { $form ->
        [tu] Non temos ningún correo teu ao que enviar o código. Chámanos ou ven á oficina e mirámolo xuntos.
       *[usted] Non temos ningún correo seu ao que enviar o código. Chámenos ou veña á oficina e mirámolo xuntos.
    }
portal-factor-phone =
    { $form ->
        [tu] Non podemos enviarche o código por correo, pero si lercho por teléfono. Chámanos ao { $phone } e di a clave { $key }: chamarémoste ao número que nos deches e lerémoscho.
       *[usted] Non podemos enviarlle o código por correo, pero si lerllo por teléfono. Chámenos ao { $phone } e diga a clave { $key }: chamaremos ao número que nos deu e lerémosllo.
    }
portal-factor-phone-write =
    { $form ->
        [tu] Non podemos enviarche o código por correo, pero si lercho por teléfono. Escríbenos cando che vén ben e chamarémoste ao número que nos deches.
       *[usted] Non podemos enviarlle o código por correo, pero si lerllo por teléfono. Escríbanos cando lle vén ben e chamaremos ao número que nos deu.
    }
portal-factor-hours = Atendemos { $agentHours }.
portal-factor-have = Xa teño o código
portal-factor-told =
    { $form ->
        [tu] Escribe o código que che lemos por teléfono.
       *[usted] Escriba o código que lle lemos por teléfono.
    }
portal-factor-send = Enviar o código
portal-factor-sent =
    { $form ->
        [tu] Enviámosche un código a { $address }. Pode tardar un minuto; mira tamén no correo lixo.
       *[usted] Enviámoslle un código a { $address }. Pode tardar un minuto; mire tamén no correo lixo.
    }
portal-factor-code-label = Código
portal-factor-code-help =
    { $minutes ->
        [one] Son { $digits } cifras. Vale un minuto.
       *[other] Son { $digits } cifras. Vale { $minutes } minutos.
    }
portal-factor-confirm = Confirmar
portal-factor-again = Enviar outro código
portal-factor-leave = Deixar de ver as mensaxes neste dispositivo
portal-error-code-empty =
    { $form ->
        [tu] Escribe o código que che demos.
       *[usted] Escriba o código que lle demos.
    }
portal-error-code-wrong =
    { $left ->
        [one] { $form ->
            [tu] Non é ese código. Quédache un intento.
           *[usted] Non é ese código. Quédalle un intento.
        }
       *[other] { $form ->
            [tu] Non é ese código. Quédanche { $left } intentos.
           *[usted] Non é ese código. Quédanlle { $left } intentos.
        }
    }
portal-error-code-expired =
    { $form ->
        [tu] Ese código xa non vale. Pide outro.
       *[usted] Ese código xa non vale. Pida outro.
    }
portal-error-code-attempts =
    { $minutes ->
        [one] Intentos de máis. Dentro dun minuto pódese pedir outro código.
       *[other] Intentos de máis. Dentro de { $minutes } minutos pódese pedir outro código.
    }

## Formulario de contacto

portal-contact-title =
    { $form ->
        [tu] Cóntanos que precisas
       *[usted] Cóntenos que precisa
    }
portal-contact-intro =
    { $form ->
        [tu] Lerao unha persoa. Recibirás no momento unha clave para seguilo, sen conta nin contrasinal.
       *[usted] Lerao unha persoa. Recibirá no momento unha clave para seguilo, sen conta nin contrasinal.
    }
portal-contact-have-key =
    { $form ->
        [tu] Se xa tes unha clave, escribe no teu caso
       *[usted] Se xa ten unha clave, escriba no seu caso
    }
portal-contact-name-label =
    { $form ->
        [tu] O teu nome
       *[usted] O seu nome
    }
portal-contact-name-help =
    { $form ->
        [tu] Como queres que te chamemos.
       *[usted] Como quere que o chamemos.
    }
portal-contact-mail-label = Correo electrónico
portal-contact-mail-help =
    { $form ->
        [tu] Aí che contestaremos.
       *[usted] Aí lle contestaremos.
    }
portal-contact-phone-label = Teléfono (opcional)
portal-contact-phone-help = Por se é máis doado falalo. Non o usaremos para nada máis.
portal-contact-number-label =
    { $form ->
        [tu] Número de cliente (se o tes á man)
       *[usted] Número de cliente (se o ten á man)
    }
portal-contact-number-help = Está en calquera factura. Sen el tamén se pode enviar.
portal-contact-message-label =
    { $form ->
        [tu] Que pasou ou que precisas
       *[usted] Que pasou ou que precisa
    }
portal-contact-message-help =
    { $form ->
        [tu] Coas túas palabras. Se sabes cando e onde foi, axuda.
       *[usted] Coas súas palabras. Se sabe cando e onde foi, axuda.
    }
# Trampa para robots: oculto para las personas.
portal-contact-trap-label =
    { $form ->
        [tu] Deixa este campo baleiro
       *[usted] Deixe este campo baleiro
    }
portal-contact-privacy =
    { $form ->
        [tu] Usamos os teus datos só para atenderte.
       *[usted] Usamos os seus datos só para atendelo.
    }
portal-contact-send = Enviar
portal-error-name-long = O nome é longo de máis: caben { $max } caracteres.
portal-error-mail-wrong =
    { $form ->
        [tu] «{ $address }» non parece un correo. Revisa que teña unha arroba e un punto, como nome@exemplo.gal.
       *[usted] «{ $address }» non parece un correo. Revise que teña unha arroba e un punto, como nome@exemplo.gal.
    }
portal-error-phone-wrong =
    { $form ->
        [tu] «{ $phone }» non parece un teléfono. Escribe só cifras; se é doutro país, co seu prefixo: +351…
       *[usted] «{ $phone }» non parece un teléfono. Escriba só cifras; se é doutro país, co seu prefixo: +351…
    }

## Gracias: el justificante

portal-thanks-title-named = Grazas, { $name }. Témolo.
portal-thanks-title-unnamed = Grazas. Témolo.
portal-thanks-received =
    { $form ->
        [tu] Recibimos a túa mensaxe o { $date }.
       *[usted] Recibimos a súa mensaxe o { $date }.
    }
portal-thanks-key-label =
    { $form ->
        [tu] A túa clave
       *[usted] A súa clave
    }
portal-thanks-key-help =
    { $form ->
        [tu] Gárdaa: con ela, e nada máis, podes seguir o teu caso.
       *[usted] Gárdea: con ela, e nada máis, pode seguir o seu caso.
    }
portal-thanks-next =
    { $form ->
        [tu] Agora lerao unha persoa de { $business } e contestarache, como moi tarde, o { $due }.
       *[usted] Agora lerao unha persoa de { $business } e contestaralle, como moi tarde, o { $due }.
    }
portal-thanks-outside =
    { $form ->
        [tu] Neste momento non hai ninguén atendendo, e preferimos dicircho. Atendemos { $agentHours }.
       *[usted] Neste momento non hai ninguén atendendo, e preferimos dicirllo. Atendemos { $agentHours }.
    }
portal-thanks-mailed =
    { $form ->
        [tu] Enviámosche isto mesmo a { $address }. Se non o ves nuns minutos, mira no correo lixo.
       *[usted] Enviámoslle isto mesmo a { $address }. Se non o ve nuns minutos, mire no correo lixo.
    }
portal-thanks-yours =
    { $form ->
        [tu] Isto é o que nos escribiches:
       *[usted] Isto é o que nos escribiu:
    }
portal-thanks-see-case =
    { $form ->
        [tu] Ver o teu caso
       *[usted] Ver o seu caso
    }

## Entrar con la clave

portal-key-title =
    { $form ->
        [tu] Segue o teu caso
       *[usted] Siga o seu caso
    }
portal-key-label =
    { $form ->
        [tu] A túa clave
       *[usted] A súa clave
    }
portal-key-help =
    { $form ->
        [tu] Está no correo que che enviamos e é como esta: H7K2-QM94-X5CT. Tanto ten se a escribes con maiúsculas, minúsculas, espazos ou guións.
       *[usted] Está no correo que lle enviamos e é como esta: H7K2-QM94-X5CT. Tanto ten se a escribe con maiúsculas, minúsculas, espazos ou guións.
    }
portal-key-go = Ver o caso
portal-key-new =
    { $form ->
        [tu] É a primeira vez que escribes? Cóntanos que precisas
       *[usted] É a primeira vez que escribe? Cóntenos que precisa
    }
portal-key-lost =
    { $form ->
        [tu] Non atopas a clave? Chámanos ou contesta calquera dos nosos correos: atoparémoste polo teu nome.
       *[usted] Non atopa a clave? Chámenos ou conteste calquera dos nosos correos: atoparémolo polo seu nome.
    }
portal-error-key-empty =
    { $form ->
        [tu] Escribe a clave do teu caso.
       *[usted] Escriba a clave do seu caso.
    }
portal-error-key-short =
    { $missing ->
        [one] { $form ->
            [tu] Falta un carácter. Mira se quedou algún sen copiar.
           *[usted] Falta un carácter. Mire se quedou algún sen copiar.
        }
       *[other] { $form ->
            [tu] Faltan { $missing } caracteres. Mira se quedou algún sen copiar.
           *[usted] Faltan { $missing } caracteres. Mire se quedou algún sen copiar.
        }
    }
portal-error-key-long =
    { $extra ->
        [one] { $form ->
            [tu] Sobra un carácter. Compáraa coa do correo.
           *[usted] Sobra un carácter. Compárea coa do correo.
        }
       *[other] { $form ->
            [tu] Sobran { $extra } caracteres. Compáraa coa do correo.
           *[usted] Sobran { $extra } caracteres. Compárea coa do correo.
        }
    }
portal-error-key-symbol =
    { $form ->
        [tu] As claves non levan «{ $symbol }». Revisa ese carácter.
       *[usted] As claves non levan «{ $symbol }». Revise ese carácter.
    }
portal-error-key-check =
    { $form ->
        [tu] Algo non cadra na clave: hai un carácter cambiado ou dous cambiados de sitio. Compáraa amodo coa do correo.
       *[usted] Algo non cadra na clave: hai un carácter cambiado ou dous cambiados de sitio. Compárea amodo coa do correo.
    }
portal-error-key-unknown =
    { $form ->
        [tu] Non atopamos ningún caso con esa clave. Compáraa coa do correo ou chámanos e buscámolo polo teu nome.
       *[usted] Non atopamos ningún caso con esa clave. Compárea coa do correo ou chámenos e buscámolo polo seu nome.
    }

## Cuando algo no puede ser

portal-error-rate-title =
    { $form ->
        [tu] Agarda un momento, por favor
       *[usted] Agarde un momento, por favor
    }
portal-error-rate-body =
    { $minutes ->
        [one] Chegaron moitas peticións seguidas desde esta conexión. Dentro dun minuto pódese seguir.
       *[other] Chegaron moitas peticións seguidas desde esta conexión. Dentro de { $minutes } minutos pódese seguir.
    }
portal-error-rate-urgent =
    { $form ->
        [tu] Se é urxente, chámanos: { $phone }.
       *[usted] Se é urxente, chámenos: { $phone }.
    }
portal-error-not-found-title = Esa páxina non existe
portal-error-not-found-body =
    { $form ->
        [tu] Pode que a ligazón se cortase ao copiala. Coa clave podes entrar no teu caso; sen ela, podes escribirnos.
       *[usted] Pode que a ligazón se cortase ao copiala. Coa clave pode entrar no seu caso; sen ela, pode escribirnos.
    }
portal-error-expired-title = A páxina levaba moito tempo aberta
portal-error-expired-body =
    { $form ->
        [tu] Por seguridade hai que enviala outra vez. O que escribiches segue aquí: volve premer «Enviar».
       *[usted] Por seguridade hai que enviala outra vez. O que escribiu segue aquí: volva premer «Enviar».
    }
portal-error-server-title = Fallamos nós
portal-error-server-body =
    { $form ->
        [tu] A túa mensaxe non se gardou. Pedímosche desculpas. Téntao de novo dentro duns minutos ou chámanos.
       *[usted] A súa mensaxe non se gardou. Pedímoslle desculpas. Ténteo de novo dentro duns minutos ou chámenos.
    }
portal-error-broken-title = Non chegou enteiro
portal-error-broken-body =
    { $form ->
        [tu] A conexión cortouse ou vai moi lenta, e non se gardou nada. Volve atrás, proba sen ficheiros ou con outra conexión e envíao outra vez.
       *[usted] A conexión cortouse ou vai moi lenta, e non se gardou nada. Volva atrás, probe sen ficheiros ou con outra conexión e envíeo outra vez.
    }
portal-error-view-body =
    { $form ->
        [tu] Agora mesmo non podemos amosarche esta páxina. Pedímosche desculpas. Téntao de novo dentro duns minutos ou chámanos.
       *[usted] Agora mesmo non podemos amosarlle esta páxina. Pedímoslle desculpas. Ténteo de novo dentro duns minutos ou chámenos.
    }
portal-error-large-title = É grande de máis
portal-error-large-body =
    { $form ->
        [tu] O que envías pasa de { $size }. Quita algún ficheiro ou envíao en dúas veces.
       *[usted] O que envía pasa de { $size }. Quite algún ficheiro ou envíeo en dúas veces.
    }

## Lo que piden los formularios

portal-title-contact-short =
    { $form ->
        [tu] Escríbenos
       *[usted] Escríbanos
    }
portal-timeline-receipt = Ver o xustificante
portal-contact-due =
    { $form ->
        [tu] Terás resposta, como moi tarde, o { $due }.
       *[usted] Terá resposta, como moi tarde, o { $due }.
    }
portal-contact-kind-label = Que é
portal-contact-kind =
    { $kind ->
        [complaint] Unha queixa ou reclamación
        [incident] Algo que non funciona
        [suggestion] Unha suxestión
        [praise] Unha felicitación
       *[inquiry] Unha consulta
    }
portal-contact-subject-label = Asunto (opcional)
portal-contact-no-address =
    { $form ->
        [tu] Se non deixas correo nin teléfono, garda a clave que verás ao enviar: con ela poderás ler aquí a resposta.
       *[usted] Se non deixa correo nin teléfono, garde a clave que verá ao enviar: con ela poderá ler aquí a resposta.
    }
portal-thanks-next-plain =
    { $form ->
        [tu] Agora lerao unha persoa de { $business } e contestarache.
       *[usted] Agora lerao unha persoa de { $business } e contestaralle.
    }
portal-thanks-write-down =
    { $form ->
        [tu] Apunta a clave ou garda esta páxina.
       *[usted] Apunte a clave ou garde esta páxina.
    }
portal-factor-other =
    { $form ->
        [tu] Xa non usas ese enderezo? Chámanos ou escríbenos no caso e arranxámolo.
       *[usted] Xa non usa ese enderezo? Chámenos ou escríbanos no caso e arranxámolo.
    }
portal-factor-demo = Esta é unha empresa de exemplo e dela non sae ningún correo. O código é { $code }.
portal-error-quick =
    { $form ->
        [tu] A páxina enviouse soa ou case ao instante. Se fuches ti, non se perdeu nada: preme outra vez «Enviar».
       *[usted] A páxina enviouse soa ou case ao instante. Se foi vostede, non se perdeu nada: prema outra vez «Enviar».
    }
portal-error-trap =
    { $form ->
        [tu] Había algo escrito nun campo que non se ve; ás veces éncheo o navegador. Quitámolo: preme outra vez «Enviar».
       *[usted] Había algo escrito nun campo que non se ve; ás veces éncheo o navegador. Quitámolo: prema outra vez «Enviar».
    }
portal-error-expired-again =
    { $form ->
        [tu] Por seguridade hai que repetir o último paso. Volve ao teu caso e téntao outra vez.
       *[usted] Por seguridade hai que repetir o último paso. Volva ao seu caso e ténteo outra vez.
    }
portal-error-number-wrong =
    { $form ->
        [tu] «{ $number }» non parece un número de cliente. Escribe só letras e cifras, ou déixao en branco.
       *[usted] «{ $number }» non parece un número de cliente. Escriba só letras e cifras, ou déixeo en branco.
    }
portal-error-subject-long = O asunto é longo de máis: caben { $max } caracteres.
