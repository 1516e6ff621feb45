# As páginas de erro e as razões por que alguma coisa não se fez. error-*: o que aconteceu; refused-*: o que as regras não permitem
# (com «-source», a regra ou o compromisso em que se apoia). $field e $code só aparecem se faltar um texto melhor.

error-back = Ir para o início
error-number = Erro { $status }
error-not-found-title = Não encontramos essa página
error-not-found-text = Talvez a ligação esteja incompleta, ou já não exista o que lá havia.
error-sign-in-title = É preciso entrar
error-sign-in-text = Entre com a sua conta e voltará a esta página.
error-denied-title = Isso não lhe compete
error-denied-text = A sua função não o permite. Se precisar disso para atender alguém, peça-o a quem trata do caso ou a quem administra o Esmero.
error-forged-title = A página estava aberta há demasiado tempo
error-forged-text = Por segurança, nada se fez. Volte atrás, recarregue a página e tente outra vez; o que escreveu continua no formulário.
error-too-often-title = Demasiados pedidos seguidos
error-too-often-text =
    { $seconds ->
        [one] Para proteger toda a gente há um limite. Poderá continuar daqui a 1 segundo.
       *[other] Para proteger toda a gente há um limite. Poderá continuar daqui a { $seconds } segundos.
    }
error-conflict-title = Alguém o mudou ao mesmo tempo
error-conflict-text = Outra pessoa mudou o mesmo há instantes, por isso não se mudou mais nada. Volte a abrir a página e veja como ficou antes de decidir.
error-refused-title = Agora não é possível.
error-invalid-title = Falta corrigir alguma coisa.
error-invalid-text = O valor de «{ $field }» não serve ({ $code }).
error-wrong-method-title = Esse endereço não se abre assim
error-wrong-method-text = É para onde se envia um formulário, não uma página. Volte atrás e continue a partir daí.
error-too-large-title = É demasiado grande
error-too-large-text = O que enviou passa do que cabe de uma vez, que são 30 MB. Retire algum ficheiro ou envie-o em duas vezes.
error-too-slow-title = Demorou demasiado
error-too-slow-text = Não houve tempo para acabar. Antes de repetir, veja se já está feito; se levava ficheiros, experimente com menos ou com outra ligação.
error-internal-title = A falha foi nossa, não sua
error-internal-text = Não foi possível. Volte a tentar daqui a pouco; se continuar na mesma, avise quem administra o Esmero e diga a que horas foi.

## Valores que não servem

error-form-unreadable = O formulário chegou incompleto. Recarregue a página e tente outra vez.
error-text-empty = Falta o texto.
error-text-too-long = O texto é demasiado longo: cabem umas 250 000 letras.
error-to-empty = Falta o destinatário: escreva um endereço em «Para».
error-code-not-by-phone = O código para ler em voz alta é para quem não o pode receber por e-mail e tem um telefone na sua ficha.
error-title-empty = Falta o título.
error-until-past = Essa data já passou: escolha outra.
error-until-unreadable = Não se entende essa data.
error-happened-at-future = Isso ainda não aconteceu: a data tem de ser anterior a agora.
error-happened-at-unreadable = Não se entende quando aconteceu: escreva o dia e a hora.
error-channel-not-by-hand = À mão só se anota o que chegou por telefone, ao balcão ou por carta.
error-channel-unreadable = Escolha por onde chegou.
error-kind-unreadable = Escolha o que é.
error-kind-unknown = Esse tipo não existe.
error-language-unknown = Essa língua não está entre as que falamos.
error-agent-unknown = Essa pessoa já não pode tratar de casos.
error-person-empty = Falta dizer quem é: escolha alguém da lista ou escreva o nome, o telefone ou o e-mail.
error-remarks-too-long = As notas são demasiado longas: cabem umas 8000 letras.
error-files-too-many = São demasiados ficheiros: cabem 10 por mensagem.
error-files-too-large = Os ficheiros ocupam demasiado: ao todo cabem 25 MB.
error-identifier-already-theirs = A pessoa já tinha esse dado.
error-identifier-somebody-elses = Esse dado já é de outra pessoa:
error-identifier-kind = Esse tipo de dado não existe.
error-identifier-empty = Falta o dado.
error-identifier-too-long = É demasiado longo.
error-identifier-strange = Tem algum carácter que não pode ter.
error-identifier-email = Não parece um e-mail: confirme se tem uma arroba e um ponto, como ana@exemplo.pt.
error-identifier-phone = Não parece um telefone. Se for de outro país, escreva-o com o indicativo, como +351…
error-identifier-spanish-phone = Um telefone espanhol tem nove algarismos e começa por 5, 6, 7, 8 ou 9.
error-identifier-full-card = Nunca guarde o número inteiro de um cartão: escreva só os últimos quatro algarismos.
error-identifier-card-hint = Escreva os últimos quatro algarismos do cartão.
error-identifier-tax-id = Não parece um NIF: tem pelo menos cinco letras e algarismos.
error-key-too-short = A essa chave faltam caracteres: tem doze.
error-key-too-long = Essa chave tem caracteres a mais: são doze.
error-key-strange-symbol = Há aí um carácter que nenhuma chave tem.
error-key-check = A chave não bate certo: há um carácter trocado ou dois que mudaram de lugar.

## O que as regras não permitem

refused-no-mailbox = Não há nenhuma caixa de correio de onde enviar e-mails. Quem administra o Esmero pode acrescentá-la em Caixas de correio.
refused-case-closed = O caso está encerrado. Se a pessoa escrever, abre-se outro ligado a este.
refused-already-so = Já estava assim.
refused-unanswered = A pessoa escreveu e ainda ninguém lhe respondeu. Responda: ao enviar, pode dar o caso por resolvido ou deixá-lo à espera.
refused-unanswered-source = Compromisso N2: a quem escreve, responde-se.
refused-already-left = A resposta já tinha saído e não se pode retirar. Pode escrever outra que a corrija.
refused-complaint-stays = Uma reclamação não pode passar a ser outra coisa.
refused-complaint-stays-source = Regra 4: uma reclamação acaba com um resultado e as suas razões.
refused-not-resolved = Só se encerra um caso resolvido.
refused-not-resolved-source = Regra 3: nenhum prazo encerra um caso.
refused-still-leaving = Ainda está a sair uma resposta: espere que saia ou retire-a.
refused-never-closes = Uma resposta não encerra o caso; deixa-o aberto, à espera ou resolvido.
refused-never-closes-source = Regra 3: nenhum prazo encerra um caso.
refused-owner-helps = Quem trata do caso não pode também ajudar nele.
refused-owner-helps-source = Compromisso N9: cada caso tem um só responsável.
refused-needs-resolution = Este caso termina com uma resposta fundamentada: o resultado, as razões e cada questão respondida. Escreva-a em «Responder com razões».
refused-needs-resolution-source = Regra 4: uma reclamação termina com um resultado e as suas razões.
refused-no-law = Nenhuma norma se aplica a este caso tal como está classificado.
refused-needs-reason = É preciso escrever o motivo: o que a pessoa conta é mais do que um pedido de informação.
refused-needs-reason-source = Compromisso R1: conta o que se diz, não o nome que se lhe dá.
refused-no-extension = A norma não permite prolongar este prazo, ou não até essa data.
refused-open-points = Há uma questão por responder. Responda a cada uma, ou retire as que não o sejam.
refused-open-points-source = Regra 4: uma reclamação termina com um resultado e as suas razões.
refused-term-too-short = O prazo para completar é mais curto do que o que a norma dá. Dê pelo menos o que é proposto.
refused-unlawful = A resposta ainda não cumpre o que a norma exige. Corrija o que está indicado.
