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
        [tu] Acompanha o teu caso · { $business }
       *[usted] Acompanhe o seu caso · { $business }
    }
portal-title-contact =
    { $form ->
        [tu] Escreve-nos · { $business }
       *[usted] Escreva-nos · { $business }
    }
portal-title-thanks = Mensagem recebida · { $business }
portal-title-error = Não foi possível · { $business }
portal-skip = Ir para o conteúdo
portal-back = Voltar
portal-back-to-case =
    { $form ->
        [tu] Voltar ao teu caso
       *[usted] Voltar ao seu caso
    }
portal-language-label = Língua
portal-language-es = español
portal-language-ca = valencià
portal-language-gl = galego
portal-language-eu = euskara
portal-language-en = English
portal-language-pt = português
portal-text-large = Letra grande
portal-text-normal = Letra normal
portal-demo-notice = { $business } é uma empresa de exemplo. O que se escreve aqui não chega a nenhuma empresa real.
portal-footer-key =
    { $form ->
        [tu] Podes acompanhar o teu caso só com a chave. Não te pediremos uma opinião até que esteja resolvido.
       *[usted] Pode acompanhar o seu caso só com a chave. Não lhe pediremos uma opinião até que esteja resolvido.
    }
portal-footer-hours = Atendemos { $agentHours }.
portal-footer-phone = Por telefone: { $phone }

## Palabras sueltas

portal-kind =
    { $kind ->
        [inquiry] pedido de informação
        [complaint] reclamação
        [incident] ocorrência
        [suggestion] sugestão
        [praise] elogio
       *[other] assunto
    }
portal-channel =
    { $channel ->
        [mail] por e-mail
        [form] pelo formulário
        [portal] nesta página
        [phone] por telefone
        [counter] ao balcão
        [post] por carta
       *[other] por outro meio
    }

## El caso

portal-case-line = Chave { $key } · { portal-kind } · { $date }
portal-hello-named = Olá, { $name }.
portal-hello-unnamed = Olá.
portal-lead-owner =
    { $form ->
        [tu] Quem trata do teu caso é { $owner }, até ao fim.
       *[usted] Quem trata do seu caso é { $owner }, até ao fim.
    }
portal-lead-queue =
    { $form ->
        [tu] Já recebemos o teu caso. Assim que alguém ficar com ele, verás aqui o nome dessa pessoa.
       *[usted] Já recebemos o seu caso. Assim que alguém ficar com ele, verá aqui o nome dessa pessoa.
    }
portal-lead-resolved =
    { $form ->
        [tu] { $owner } respondeu-te e dá o teu caso por resolvido.
       *[usted] { $owner } respondeu-lhe e dá o seu caso por resolvido.
    }
portal-lead-closed =
    { $form ->
        [tu] O teu caso está encerrado, e continua aqui tudo o que falámos.
       *[usted] O seu caso está encerrado, e continua aqui tudo o que falámos.
    }
portal-now-label = O que acontece agora:
portal-now-unread =
    { $form ->
        [tu] a tua mensagem está à espera de que uma pessoa a abra.
       *[usted] a sua mensagem está à espera de que uma pessoa a abra.
    }
portal-now-owned =
    { $form ->
        [tu] { $owner } tem a tua mensagem e vai responder-te.
       *[usted] { $owner } tem a sua mensagem e vai responder-lhe.
    }
portal-now-answered =
    { $form ->
        [tu] { $owner } já te respondeu e continua a tratar do teu caso.
       *[usted] { $owner } já lhe respondeu e continua a tratar do seu caso.
    }
portal-now-waiting =
    { $form ->
        [tu] { $owner } fez-te uma pergunta e precisa da tua resposta para continuar.
       *[usted] { $owner } fez-lhe uma pergunta e precisa da sua resposta para continuar.
    }
portal-now-resolved =
    { $form ->
        [tu] já te respondemos. Se alguma coisa não ficou bem, escreve-nos e o caso abre-se outra vez.
       *[usted] já lhe respondemos. Se alguma coisa não ficou bem, escreva-nos e o caso abre-se outra vez.
    }
portal-now-closed =
    { $form ->
        [tu] não há nada pendente. Se escreveres, abrimos um caso novo ligado a este.
       *[usted] não há nada pendente. Se escrever, abrimos um caso novo ligado a este.
    }
portal-now-reopened =
    { $form ->
        [tu] voltámos a abrir o teu caso com o que nos escreveste.
       *[usted] voltámos a abrir o seu caso com o que nos escreveu.
    }
portal-when-label =
    { $form ->
        [tu] Quando vais saber:
       *[usted] Quando vai saber:
    }
portal-when-due = o mais tardar, até { $due }.
portal-when-late =
    { $form ->
        [tu] o prazo para te responder acabou ({ $due }) e não o cumprimos. Pedimos-te desculpa. O teu caso continua aberto e marcado como atrasado.
       *[usted] o prazo para lhe responder acabou ({ $due }) e não o cumprimos. Pedimos-lhe desculpa. O seu caso continua aberto e marcado como atrasado.
    }
portal-when-waiting =
    { $form ->
        [tu] assim que responderes, o prazo volta a contar. Até lá está parado e não se perde nada.
       *[usted] assim que responder, o prazo volta a contar. Até lá está parado e não se perde nada.
    }
portal-when-waiting-until =
    { $form ->
        [tu] esperamos a tua resposta. Voltaremos a ver o caso nesta data, mesmo que não tenhas podido escrever: { $until }.
       *[usted] esperamos a sua resposta. Voltaremos a ver o caso nesta data, mesmo que não tenha podido escrever: { $until }.
    }
portal-when-resolved =
    { $form ->
        [tu] podes reabri-lo escrevendo até { $until }.
       *[usted] pode reabri-lo escrevendo até { $until }.
    }

## Cómo se calcula el plazo

portal-computed-link = Como se calcula?

## Lo que ha pasado

portal-timeline-label = O que aconteceu
portal-timeline-received =
    { $kind ->
        [inquiry] { $form ->
            [tu] Recebemos o teu pedido de informação { portal-channel }.
           *[usted] Recebemos o seu pedido de informação { portal-channel }.
        }
        [complaint] { $form ->
            [tu] Recebemos a tua reclamação { portal-channel }.
           *[usted] Recebemos a sua reclamação { portal-channel }.
        }
        [incident] { $form ->
            [tu] Recebemos o teu aviso { portal-channel }.
           *[usted] Recebemos o seu aviso { portal-channel }.
        }
        [suggestion] { $form ->
            [tu] Recebemos a tua sugestão { portal-channel }.
           *[usted] Recebemos a sua sugestão { portal-channel }.
        }
        [praise] { $form ->
            [tu] Recebemos o teu elogio { portal-channel }.
           *[usted] Recebemos o seu elogio { portal-channel }.
        }
       *[other] { $form ->
            [tu] Recebemos a tua mensagem { portal-channel }.
           *[usted] Recebemos a sua mensagem { portal-channel }.
        }
    }
portal-timeline-acknowledged =
    { $form ->
        [tu] Enviámos-te o aviso de receção com a chave.
       *[usted] Enviámos-lhe o aviso de receção com a chave.
    }
portal-timeline-assigned =
    { $form ->
        [tu] { $owner } ficou com o teu caso.
       *[usted] { $owner } ficou com o seu caso.
    }
portal-timeline-reassigned =
    { $form ->
        [tu] O teu caso passou de { $from } para { $owner }, com tudo o que já nos tinhas contado.
       *[usted] O seu caso passou de { $from } para { $owner }, com tudo o que já nos tinha contado.
    }
portal-timeline-unassigned =
    { $form ->
        [tu] O teu caso voltou à equipa, à espera de que outra pessoa fique com ele.
       *[usted] O seu caso voltou à equipa, à espera de que outra pessoa fique com ele.
    }
portal-timeline-answered =
    { $form ->
        [tu] { $agent } respondeu-te { portal-channel }.
       *[usted] { $agent } respondeu-lhe { portal-channel }.
    }
portal-timeline-waiting =
    { $form ->
        [tu] { $agent } fez-te uma pergunta e espera a tua resposta.
       *[usted] { $agent } fez-lhe uma pergunta e espera a sua resposta.
    }
portal-timeline-wrote =
    { $form ->
        [tu] Escreveste-nos { portal-channel }.
       *[usted] Escreveu-nos { portal-channel }.
    }
portal-timeline-resolved =
    { $form ->
        [tu] { $agent } deu o teu caso por resolvido.
       *[usted] { $agent } deu o seu caso por resolvido.
    }
portal-timeline-reopened-person =
    { $form ->
        [tu] Voltámos a abrir o teu caso porque nos escreveste.
       *[usted] Voltámos a abrir o seu caso porque nos escreveu.
    }
portal-timeline-reopened-agent =
    { $form ->
        [tu] { $agent } voltou a abrir o teu caso porque havia ainda alguma coisa por fazer.
       *[usted] { $agent } voltou a abrir o seu caso porque havia ainda alguma coisa por fazer.
    }
portal-timeline-closed =
    { $form ->
        [tu] Passou o tempo para o reabrir e o teu caso ficou encerrado.
       *[usted] Passou o tempo para o reabrir e o seu caso ficou encerrado.
    }
portal-timeline-continues = Este caso continua um anterior, com a chave { $key }.
portal-timeline-continued = Este caso continua noutro, com a chave { $key }.
portal-timeline-code =
    { $form ->
        [tu] { $agent } preparou um código para to ler por telefone. Se não o pediste, diz-nos.
       *[usted] { $agent } preparou um código para lho ler por telefone. Se não o pediu, diga-nos.
    }
portal-timeline-failed =
    { $form ->
        [tu] Não conseguimos entregar-te um e-mail. O texto está aqui. Confirma se o endereço está certo ou diz-nos outro.
       *[usted] Não conseguimos entregar-lhe um e-mail. O texto está aqui. Confirme se o endereço está certo ou diga-nos outro.
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
        [one] Um ficheiro anexo
       *[other] { $count } ficheiros anexos
    }
portal-message-attachment = { $file } ({ $size })
portal-message-hidden =
    { $form ->
        [tu] Para ver o texto e os anexos, confirma a tua identidade.
       *[usted] Para ver o texto e os anexos, confirme a sua identidade.
    }

## Qué se puede hacer

portal-actions-label =
    { $form ->
        [tu] O que podes fazer
       *[usted] O que pode fazer
    }
portal-action-write-owner = Escrever a { $owner }
portal-action-write-team = Escrever à equipa
portal-action-reopen = Não ficou resolvido: reabrir o caso
portal-action-talk = Falar com uma pessoa
portal-action-disagree = Não concordo: a quem recorrer
portal-talk-title = Falar com uma pessoa
portal-talk-open =
    { $form ->
        [tu] Liga para { $phone }. Diz a chave { $key } e não terás de explicar tudo outra vez.
       *[usted] Ligue para { $phone }. Diga a chave { $key } e não terá de explicar tudo outra vez.
    }
portal-talk-closed =
    { $form ->
        [tu] Agora não há ninguém ao telefone. Atendemos { $agentHours }, no { $phone }. Se preferires, escreve aqui e nós respondemos-te.
       *[usted] Agora não há ninguém ao telefone. Atendemos { $agentHours }, no { $phone }. Se preferir, escreva aqui e nós respondemos-lhe.
    }
portal-talk-no-phone =
    { $form ->
        [tu] Diz-nos aqui que preferes falar, deixa-nos um telefone e uma hora que te dê jeito, e uma pessoa liga-te.
       *[usted] Diga-nos aqui que prefere falar, deixe-nos um telefone e uma hora que lhe dê jeito, e uma pessoa liga-lhe.
    }
portal-disagree-title =
    { $form ->
        [tu] Se não concordas
       *[usted] Se não concorda
    }
portal-disagree-inside =
    { $form ->
        [tu] Diz-nos o que não te parece bem. Podes pedir que outra pessoa reveja o caso: basta escrevê-lo aqui.
       *[usted] Diga-nos o que não lhe parece bem. Pode pedir que outra pessoa reveja o caso: basta escrevê-lo aqui.
    }
portal-disagree-outside =
    { $form ->
        [tu] Também podes recorrer a quem não depende de nós:
       *[usted] Também pode recorrer a quem não depende de nós:
    }
portal-disagree-consumer-office =
    { $form ->
        [tu] O serviço de apoio ao consumidor do teu município ou da tua região. É gratuito.
       *[usted] O serviço de apoio ao consumidor do seu município ou da sua região. É gratuito.
    }
portal-disagree-keep =
    { $form ->
        [tu] Guarda a chave { $key }: com ela podes provar o que nos escreveste e quando.
       *[usted] Guarde a chave { $key }: com ela pode provar o que nos escreveu e quando.
    }

## Escribir y adjuntar

portal-write-title-owner = Escrever a { $owner }
portal-write-title-team = Escrever à equipa
portal-write-label =
    { $form ->
        [tu] A tua mensagem
       *[usted] A sua mensagem
    }
portal-write-help =
    { $form ->
        [tu] Junta-se ao teu caso. Não é preciso repetir o que já nos contaste.
       *[usted] Junta-se ao seu caso. Não é preciso repetir o que já nos contou.
    }
portal-write-send = Enviar
portal-attach-label = Anexar ficheiros (se for preciso)
portal-attach-help =
    { $count ->
        [one] Um ficheiro no máximo, até { $size }. Fotografias, PDF ou documentos.
       *[other] Até { $count } ficheiros, de { $size } cada um no máximo. Fotografias, PDF ou documentos.
    }
portal-attach-remove = Retirar { $file }
portal-error-message-empty =
    { $form ->
        [tu] Escreve a mensagem antes de a enviar.
       *[usted] Escreva a mensagem antes de a enviar.
    }
portal-error-message-long =
    { $form ->
        [tu] A mensagem é demasiado longa: cabem { $max } caracteres e tem { $length }. Encurta-a ou anexa o resto num ficheiro.
       *[usted] A mensagem é demasiado longa: cabem { $max } caracteres e tem { $length }. Encurte-a ou anexe o resto num ficheiro.
    }
portal-error-attach-count =
    { $form ->
        [tu] São demasiados ficheiros: no máximo, { $max }. Envia o resto noutra mensagem.
       *[usted] São demasiados ficheiros: no máximo, { $max }. Envie o resto noutra mensagem.
    }
portal-error-attach-size =
    { $form ->
        [tu] «{ $file }» ocupa demasiado: o limite é { $size }. Experimenta uma fotografia mais pequena ou um PDF.
       *[usted] «{ $file }» ocupa demasiado: o limite é { $size }. Experimente uma fotografia mais pequena ou um PDF.
    }
portal-error-attach-total =
    { $form ->
        [tu] Os ficheiros juntos ocupam demasiado: o limite é { $size }. Envia-os em várias mensagens.
       *[usted] Os ficheiros juntos ocupam demasiado: o limite é { $size }. Envie-os em várias mensagens.
    }
portal-error-attach-type =
    { $form ->
        [tu] Não podemos aceitar «{ $file }» porque é um programa. Envia fotografias, PDF ou documentos.
       *[usted] Não podemos aceitar «{ $file }» porque é um programa. Envie fotografias, PDF ou documentos.
    }
portal-error-attach-empty =
    { $form ->
        [tu] «{ $file }» chegou vazio. Escolhe-o outra vez.
       *[usted] «{ $file }» chegou vazio. Escolha-o outra vez.
    }
portal-error-attach-often =
    { $form ->
        [tu] Não guardámos «{ $file }»: desta ligação chegaram muitos ficheiros em pouco tempo. Podes enviar a mensagem sem ficheiros e acrescentá-los amanhã.
       *[usted] Não guardámos «{ $file }»: desta ligação chegaram muitos ficheiros em pouco tempo. Pode enviar a mensagem sem ficheiros e acrescentá-los amanhã.
    }
portal-error-kept =
    { $form ->
        [tu] O que escreveste continua aqui.
       *[usted] O que escreveu continua aqui.
    }
portal-error-summary =
    { $count ->
        [one] Falta corrigir uma coisa:
       *[other] Falta corrigir { $count } coisas:
    }

## Mensaje añadido: justificante en pantalla

portal-added-title =
    { $form ->
        [tu] A tua mensagem está no caso
       *[usted] A sua mensagem está no caso
    }
portal-added-body =
    { $form ->
        [tu] Recebida: { $date }. Fica junta ao que já nos tinhas contado.
       *[usted] Recebida: { $date }. Fica junta ao que já nos tinha contado.
    }
portal-added-next-owner =
    { $form ->
        [tu] Vai ser lida por { $owner }, que trata do teu caso.
       *[usted] Vai ser lida por { $owner }, que trata do seu caso.
    }
portal-added-next-team = Vai ser lida por uma pessoa da equipa.
portal-added-due =
    { $form ->
        [tu] Terás resposta, o mais tardar, até { $due }.
       *[usted] Terá resposta, o mais tardar, até { $due }.
    }
portal-added-reopened = O caso estava resolvido e voltámos a abri-lo.
portal-added-linked = O caso estava encerrado e abrimos outro, ligado a ele, com a chave { $key }.

## Confirmar quién es

portal-factor-title =
    { $form ->
        [tu] Confirma a tua identidade
       *[usted] Confirme a sua identidade
    }
portal-factor-why =
    { $form ->
        [tu] A chave basta para ver como está o caso e para escrever. Para ler as mensagens, os anexos e os teus dados, enviamos-te um código.
       *[usted] A chave basta para ver como está o caso e para escrever. Para ler as mensagens, os anexos e os seus dados, enviamos-lhe um código.
    }
portal-factor-choose =
    { $form ->
        [tu] Onde queres recebê-lo
       *[usted] Onde quer recebê-lo
    }
portal-factor-mail = No e-mail { $address }
portal-factor-none =
    { $form ->
        [tu] Não temos nenhum e-mail teu para onde enviar o código. Liga-nos ou vem ao balcão e vemos isso em conjunto.
       *[usted] Não temos nenhum e-mail seu para onde enviar o código. Ligue-nos ou venha ao balcão e vemos isso em conjunto.
    }
portal-factor-phone =
    { $form ->
        [tu] Não podemos enviar-te o código por e-mail, mas podemos ler-to por telefone. Liga-nos para { $phone } e diz a chave { $key }: ligamos-te para o número que nos deste e lemos-to.
       *[usted] Não podemos enviar-lhe o código por e-mail, mas podemos ler-lho por telefone. Ligue-nos para { $phone } e diga a chave { $key }: ligamos-lhe para o número que nos deu e lemos-lho.
    }
portal-factor-phone-write =
    { $form ->
        [tu] Não podemos enviar-te o código por e-mail, mas podemos ler-to por telefone. Escreve-nos quando te dá jeito e ligamos para o número que nos deste.
       *[usted] Não podemos enviar-lhe o código por e-mail, mas podemos ler-lho por telefone. Escreva-nos quando lhe dá jeito e ligamos para o número que nos deu.
    }
portal-factor-hours = Atendemos { $agentHours }.
portal-factor-have = Já tenho o código
portal-factor-told =
    { $form ->
        [tu] Escreve o código que te lemos por telefone.
       *[usted] Escreva o código que lhe lemos por telefone.
    }
portal-factor-send = Enviar o código
portal-factor-sent =
    { $form ->
        [tu] Enviámos-te um código para { $address }. Pode demorar um minuto; vê também no correio não solicitado.
       *[usted] Enviámos-lhe um código para { $address }. Pode demorar um minuto; veja também no correio não solicitado.
    }
portal-factor-code-label = Código
portal-factor-code-help =
    { $minutes ->
        [one] São { $digits } algarismos. É válido durante um minuto.
       *[other] São { $digits } algarismos. É válido durante { $minutes } minutos.
    }
portal-factor-confirm = Confirmar
portal-factor-again = Enviar outro código
portal-factor-leave = Deixar de ver as mensagens neste dispositivo
portal-error-code-empty =
    { $form ->
        [tu] Escreve o código que te demos.
       *[usted] Escreva o código que lhe demos.
    }
portal-error-code-wrong =
    { $left ->
        [one] { $form ->
            [tu] Não é esse código. Tens mais uma tentativa.
           *[usted] Não é esse código. Tem mais uma tentativa.
        }
       *[other] { $form ->
            [tu] Não é esse código. Tens mais { $left } tentativas.
           *[usted] Não é esse código. Tem mais { $left } tentativas.
        }
    }
portal-error-code-expired =
    { $form ->
        [tu] Esse código já não é válido. Pede outro.
       *[usted] Esse código já não é válido. Peça outro.
    }
portal-error-code-attempts =
    { $minutes ->
        [one] Demasiadas tentativas. Daqui a um minuto pode pedir-se outro código.
       *[other] Demasiadas tentativas. Daqui a { $minutes } minutos pode pedir-se outro código.
    }

## Formulario de contacto

portal-contact-title =
    { $form ->
        [tu] Conta-nos de que precisas
       *[usted] Conte-nos de que precisa
    }
portal-contact-intro =
    { $form ->
        [tu] Vai ser lido por uma pessoa. Recebes logo uma chave para acompanhar o caso, sem conta nem palavra-passe.
       *[usted] Vai ser lido por uma pessoa. Recebe logo uma chave para acompanhar o caso, sem conta nem palavra-passe.
    }
portal-contact-have-key =
    { $form ->
        [tu] Se já tens uma chave, escreve no teu caso
       *[usted] Se já tem uma chave, escreva no seu caso
    }
portal-contact-name-label =
    { $form ->
        [tu] O teu nome
       *[usted] O seu nome
    }
portal-contact-name-help =
    { $form ->
        [tu] Como queres que te chamemos.
       *[usted] Como quer que lhe chamemos.
    }
portal-contact-mail-label = E-mail
portal-contact-mail-help =
    { $form ->
        [tu] É para lá que te respondemos.
       *[usted] É para lá que lhe respondemos.
    }
portal-contact-phone-label = Telefone (opcional)
portal-contact-phone-help = Para o caso de ser mais fácil falar. Não o usaremos para mais nada.
portal-contact-number-label =
    { $form ->
        [tu] Número de cliente (se o tiveres à mão)
       *[usted] Número de cliente (se o tiver à mão)
    }
portal-contact-number-help = Está em qualquer fatura. Também se pode enviar sem ele.
portal-contact-message-label =
    { $form ->
        [tu] O que aconteceu ou de que precisas
       *[usted] O que aconteceu ou de que precisa
    }
portal-contact-message-help =
    { $form ->
        [tu] Pelas tuas palavras. Se souberes quando e onde foi, ajuda.
       *[usted] Pelas suas palavras. Se souber quando e onde foi, ajuda.
    }
# Trampa para robots: oculto para las personas.
portal-contact-trap-label =
    { $form ->
        [tu] Deixa este campo vazio
       *[usted] Deixe este campo vazio
    }
portal-contact-privacy =
    { $form ->
        [tu] Usamos os teus dados só para te atender.
       *[usted] Usamos os seus dados só para o atendimento.
    }
portal-contact-send = Enviar
portal-error-name-long = O nome é demasiado longo: cabem { $max } caracteres.
portal-error-mail-wrong =
    { $form ->
        [tu] «{ $address }» não parece um e-mail. Confirma se tem uma arroba e um ponto, como nome@exemplo.pt.
       *[usted] «{ $address }» não parece um e-mail. Confirme se tem uma arroba e um ponto, como nome@exemplo.pt.
    }
portal-error-phone-wrong =
    { $form ->
        [tu] «{ $phone }» não parece um telefone. Escreve só algarismos; se for de outro país, com o indicativo: +351…
       *[usted] «{ $phone }» não parece um telefone. Escreva só algarismos; se for de outro país, com o indicativo: +351…
    }

## Gracias: el justificante

portal-thanks-title-named = Agradecemos a mensagem, { $name }. Já a temos.
portal-thanks-title-unnamed = Agradecemos a mensagem. Já a temos.
portal-thanks-received =
    { $form ->
        [tu] A tua mensagem chegou: { $date }.
       *[usted] A sua mensagem chegou: { $date }.
    }
portal-thanks-key-label =
    { $form ->
        [tu] A tua chave
       *[usted] A sua chave
    }
portal-thanks-key-help =
    { $form ->
        [tu] Guarda-a: com ela, e mais nada, podes acompanhar o teu caso.
       *[usted] Guarde-a: com ela, e mais nada, pode acompanhar o seu caso.
    }
portal-thanks-next =
    { $form ->
        [tu] Agora vai ser lida por uma pessoa da { $business }, que te responderá, o mais tardar, até { $due }.
       *[usted] Agora vai ser lida por uma pessoa da { $business }, que lhe responderá, o mais tardar, até { $due }.
    }
portal-thanks-outside =
    { $form ->
        [tu] Neste momento não há ninguém a atender, e preferimos dizer-to. Atendemos { $agentHours }.
       *[usted] Neste momento não há ninguém a atender, e preferimos dizer-lho. Atendemos { $agentHours }.
    }
portal-thanks-mailed =
    { $form ->
        [tu] Enviámos-te isto mesmo para { $address }. Se não chegar dentro de alguns minutos, vê no correio não solicitado.
       *[usted] Enviámos-lhe isto mesmo para { $address }. Se não chegar dentro de alguns minutos, veja no correio não solicitado.
    }
portal-thanks-yours =
    { $form ->
        [tu] Isto é o que nos escreveste:
       *[usted] Isto é o que nos escreveu:
    }
portal-thanks-see-case =
    { $form ->
        [tu] Ver o teu caso
       *[usted] Ver o seu caso
    }

## Entrar con la clave

portal-key-title =
    { $form ->
        [tu] Acompanha o teu caso
       *[usted] Acompanhe o seu caso
    }
portal-key-label =
    { $form ->
        [tu] A tua chave
       *[usted] A sua chave
    }
portal-key-help =
    { $form ->
        [tu] Está no e-mail que te enviámos e é como esta: H7K2-QM94-X5CT. Tanto faz se a escreves com maiúsculas, minúsculas, espaços ou hífenes.
       *[usted] Está no e-mail que lhe enviámos e é como esta: H7K2-QM94-X5CT. Tanto faz se a escreve com maiúsculas, minúsculas, espaços ou hífenes.
    }
portal-key-go = Ver o caso
portal-key-new =
    { $form ->
        [tu] É a primeira vez que escreves? Conta-nos de que precisas
       *[usted] É a primeira vez que escreve? Conte-nos de que precisa
    }
portal-key-lost =
    { $form ->
        [tu] Não encontras a chave? Liga-nos ou responde a qualquer dos nossos e-mails: procuramos pelo teu nome.
       *[usted] Não encontra a chave? Ligue-nos ou responda a qualquer dos nossos e-mails: procuramos pelo seu nome.
    }
portal-error-key-empty =
    { $form ->
        [tu] Escreve a chave do teu caso.
       *[usted] Escreva a chave do seu caso.
    }
portal-error-key-short =
    { $missing ->
        [one] { $form ->
            [tu] Falta um carácter. Vê se ficou algum por copiar.
           *[usted] Falta um carácter. Veja se ficou algum por copiar.
        }
       *[other] { $form ->
            [tu] Faltam { $missing } caracteres. Vê se ficou algum por copiar.
           *[usted] Faltam { $missing } caracteres. Veja se ficou algum por copiar.
        }
    }
portal-error-key-long =
    { $extra ->
        [one] { $form ->
            [tu] Há um carácter a mais. Compara-a com a do e-mail.
           *[usted] Há um carácter a mais. Compare-a com a do e-mail.
        }
       *[other] { $form ->
            [tu] Há { $extra } caracteres a mais. Compara-a com a do e-mail.
           *[usted] Há { $extra } caracteres a mais. Compare-a com a do e-mail.
        }
    }
portal-error-key-symbol =
    { $form ->
        [tu] As chaves não têm «{ $symbol }». Revê esse carácter.
       *[usted] As chaves não têm «{ $symbol }». Reveja esse carácter.
    }
portal-error-key-check =
    { $form ->
        [tu] Alguma coisa não bate certo na chave: há um carácter trocado ou dois que mudaram de lugar. Compara-a com calma com a do e-mail.
       *[usted] Alguma coisa não bate certo na chave: há um carácter trocado ou dois que mudaram de lugar. Compare-a com calma com a do e-mail.
    }
portal-error-key-unknown =
    { $form ->
        [tu] Não encontramos nenhum caso com essa chave. Compara-a com a do e-mail ou liga-nos e procuramos pelo teu nome.
       *[usted] Não encontramos nenhum caso com essa chave. Compare-a com a do e-mail ou ligue-nos e procuramos pelo seu nome.
    }

## Cuando algo no puede ser

portal-error-rate-title =
    { $form ->
        [tu] Espera um momento, por favor
       *[usted] Espere um momento, por favor
    }
portal-error-rate-body =
    { $minutes ->
        [one] Chegaram muitos pedidos seguidos desta ligação. Daqui a um minuto pode continuar-se.
       *[other] Chegaram muitos pedidos seguidos desta ligação. Daqui a { $minutes } minutos pode continuar-se.
    }
portal-error-rate-urgent =
    { $form ->
        [tu] Se for urgente, liga-nos: { $phone }.
       *[usted] Se for urgente, ligue-nos: { $phone }.
    }
portal-error-not-found-title = Essa página não existe
portal-error-not-found-body =
    { $form ->
        [tu] Talvez a ligação se tenha cortado ao ser copiada. Com a chave podes entrar no teu caso; sem ela, podes escrever-nos.
       *[usted] Talvez a ligação se tenha cortado ao ser copiada. Com a chave pode entrar no seu caso; sem ela, pode escrever-nos.
    }
portal-error-expired-title = A página estava aberta há muito tempo
portal-error-expired-body =
    { $form ->
        [tu] Por segurança, é preciso enviá-la outra vez. O que escreveste continua aqui: carrega de novo em «Enviar».
       *[usted] Por segurança, é preciso enviá-la outra vez. O que escreveu continua aqui: carregue de novo em «Enviar».
    }
portal-error-server-title = A falha foi nossa
portal-error-server-body =
    { $form ->
        [tu] A tua mensagem não ficou guardada. Pedimos-te desculpa. Tenta de novo daqui a uns minutos ou liga-nos.
       *[usted] A sua mensagem não ficou guardada. Pedimos-lhe desculpa. Tente de novo daqui a uns minutos ou ligue-nos.
    }
portal-error-broken-title = Não chegou inteiro
portal-error-broken-body =
    { $form ->
        [tu] A ligação caiu ou está muito lenta, e não ficou nada guardado. Volta atrás, experimenta sem ficheiros ou com outra ligação e envia outra vez.
       *[usted] A ligação caiu ou está muito lenta, e não ficou nada guardado. Volte atrás, experimente sem ficheiros ou com outra ligação e envie outra vez.
    }
portal-error-view-body =
    { $form ->
        [tu] Neste momento não conseguimos mostrar-te esta página. Pedimos-te desculpa. Tenta de novo daqui a uns minutos ou liga-nos.
       *[usted] Neste momento não conseguimos mostrar-lhe esta página. Pedimos-lhe desculpa. Tente de novo daqui a uns minutos ou ligue-nos.
    }
portal-error-large-title = É demasiado grande
portal-error-large-body =
    { $form ->
        [tu] O que envias passa de { $size }. Retira algum ficheiro ou envia-o em duas vezes.
       *[usted] O que envia passa de { $size }. Retire algum ficheiro ou envie-o em duas vezes.
    }

## Lo que piden los formularios

portal-title-contact-short =
    { $form ->
        [tu] Escreve-nos
       *[usted] Escreva-nos
    }
portal-timeline-receipt = Ver o comprovativo
portal-contact-due =
    { $form ->
        [tu] Terás resposta, o mais tardar, até { $due }.
       *[usted] Terá resposta, o mais tardar, até { $due }.
    }
portal-contact-kind-label = O que é
portal-contact-kind =
    { $kind ->
        [complaint] Uma queixa ou reclamação
        [incident] Algo que não funciona
        [suggestion] Uma sugestão
        [praise] Um elogio
       *[inquiry] Um pedido de informação
    }
portal-contact-subject-label = Assunto (opcional)
portal-contact-no-address =
    { $form ->
        [tu] Se não deixares e-mail nem telefone, guarda a chave que vais ver ao enviar: com ela podes ler aqui a resposta.
       *[usted] Se não deixar e-mail nem telefone, guarde a chave que vai ver ao enviar: com ela pode ler aqui a resposta.
    }
portal-thanks-next-plain =
    { $form ->
        [tu] Agora vai ser lida por uma pessoa da { $business }, que te responderá.
       *[usted] Agora vai ser lida por uma pessoa da { $business }, que lhe responderá.
    }
portal-thanks-write-down =
    { $form ->
        [tu] Anota a chave ou guarda esta página.
       *[usted] Anote a chave ou guarde esta página.
    }
portal-factor-other =
    { $form ->
        [tu] Já não usas esse endereço? Liga-nos ou escreve no teu caso e resolvemos.
       *[usted] Já não usa esse endereço? Ligue-nos ou escreva no seu caso e resolvemos.
    }
portal-factor-demo = Esta é uma empresa de exemplo e dela não sai nenhum e-mail. O código é { $code }.
portal-error-quick =
    { $form ->
        [tu] A página foi enviada sozinha ou quase de imediato. Se foste tu, nada se perdeu: carrega outra vez em «Enviar».
       *[usted] A página foi enviada sozinha ou quase de imediato. Se foi quem a enviou, nada se perdeu: carregue outra vez em «Enviar».
    }
portal-error-trap =
    { $form ->
        [tu] Havia algo escrito num campo que não se vê; às vezes é o navegador que o preenche. Já o tirámos: carrega outra vez em «Enviar».
       *[usted] Havia algo escrito num campo que não se vê; às vezes é o navegador que o preenche. Já o tirámos: carregue outra vez em «Enviar».
    }
portal-error-expired-again =
    { $form ->
        [tu] Por segurança é preciso repetir o último passo. Volta ao teu caso e tenta outra vez.
       *[usted] Por segurança é preciso repetir o último passo. Volte ao seu caso e tente outra vez.
    }
portal-error-number-wrong =
    { $form ->
        [tu] «{ $number }» não parece um número de cliente. Escreve só letras e algarismos, ou deixa em branco.
       *[usted] «{ $number }» não parece um número de cliente. Escreva só letras e algarismos, ou deixe em branco.
    }
portal-error-subject-long = O assunto é demasiado longo: cabem { $max } caracteres.
