# As páxinas de erro e as razóns polas que algo non se fixo. error-*: o que pasou; refused-*: o que as regras non permiten
# (con «-source», a regra ou o compromiso en que se apoia). $field e $code só aparecen se falta un texto mellor.

error-back = Ir ao inicio
error-number = Erro { $status }
error-not-found-title = Non atopamos esa páxina
error-not-found-text = Pode que a ligazón estea incompleta, ou que o que había xa non estea.
error-sign-in-title = Hai que entrar
error-sign-in-text = Entre coa súa conta e volverá a esta páxina.
error-denied-title = Iso non lle corresponde
error-denied-text = O seu papel non permite facelo. Se o precisa para atender a alguén, pídallo a quen leva o caso ou a quen administra Esmero.
error-forged-title = A páxina levaba demasiado tempo aberta
error-forged-text = Por seguridade non se fixo nada. Volva atrás, recargue a páxina e ténteo outra vez; o que escribiu segue no formulario.
error-too-often-title = Demasiadas peticións seguidas
error-too-often-text =
    { $seconds ->
        [one] Para protexer a todos hai un límite. Poderá seguir dentro de 1 segundo.
       *[other] Para protexer a todos hai un límite. Poderá seguir dentro de { $seconds } segundos.
    }
error-conflict-title = Alguén o cambiou á vez
error-conflict-text = Outra persoa cambiou o mesmo hai un momento, así que non se cambiou nada máis. Volva abrir a páxina e mire como quedou antes de decidir.
error-refused-title = Agora non se pode.
error-invalid-title = Hai que corrixir algo.
error-invalid-text = O valor de «{ $field }» non serve ({ $code }).
error-wrong-method-title = Ese enderezo non se abre así
error-wrong-method-text = É a onde se envía un formulario, non unha páxina. Volva atrás e siga desde alí.
error-too-large-title = É grande de máis
error-too-large-text = O que enviou pasa do que cabe dunha vez, que son 30 MB. Quite algún ficheiro ou envíeo en dúas veces.
error-too-slow-title = Tardou demasiado
error-too-slow-text = Non deu tempo a rematar. Antes de repetilo, mire se xa está feito; se levaba ficheiros, probe con menos ou con outra conexión.
error-internal-title = Fallamos nós, non vostede
error-internal-text = Non se puido facer. Ténteo de novo dentro dun momento; se segue igual, avise a quen administra Esmero e dígalle a que hora foi.

## Valores que non serven

error-form-unreadable = O formulario chegou incompleto. Recargue a páxina e ténteo outra vez.
error-text-empty = Falta o texto.
error-text-too-long = O texto é longo de máis: caben unhas 250.000 letras.
error-to-empty = Falta a quen vai: escriba un enderezo en «Para».
error-code-not-by-phone = O código para ler en voz alta é para quen non pode recibilo por correo e ten un teléfono na súa ficha.
error-title-empty = Falta o título.
error-until-past = Esa data xa pasou: escolla outra.
error-until-unreadable = Esa data non se entende.
error-happened-at-future = Iso aínda non pasou: a data ten que ser anterior a agora.
error-happened-at-unreadable = Non se entende cando pasou: escriba o día e a hora.
error-channel-not-by-hand = A man anótase o que chegou por teléfono, no mostrador ou por carta.
error-channel-unreadable = Escolla por onde chegou.
error-kind-unreadable = Escolla que é.
error-kind-unknown = Ese tipo non existe.
error-language-unknown = Esa lingua non está entre as que falamos.
error-agent-unknown = Esa persoa xa non pode levar casos.
error-person-empty = Falta quen é: escolla a alguén da lista ou escriba o seu nome, o seu teléfono ou o seu correo.
error-remarks-too-long = As notas son longas de máis: caben unhas 8.000 letras.
error-files-too-many = Son ficheiros de máis: caben 10 por mensaxe.
error-files-too-large = Os ficheiros pesan demasiado: entre todos caben 25 MB.
error-identifier-already-theirs = Ese dato xa o tiña.
error-identifier-somebody-elses = Ese dato xa é doutra persoa:
error-identifier-kind = Ese tipo de dato non existe.
error-identifier-empty = Falta o dato.
error-identifier-too-long = É longo de máis.
error-identifier-strange = Ten algún carácter que non pode levar.
error-identifier-email = Non parece un correo: revise que teña unha arroba e un punto, como ana@exemplo.gal.
error-identifier-phone = Non parece un teléfono. Se é doutro país, escríbao co seu prefixo, como +351…
error-identifier-spanish-phone = Un teléfono español ten nove cifras e empeza por 5, 6, 7, 8 ou 9.
error-identifier-full-card = Non garde nunca unha tarxeta enteira: escriba só as catro últimas cifras.
error-identifier-card-hint = Escriba as catro últimas cifras da tarxeta.
error-identifier-tax-id = Non parece un NIF: ten polo menos cinco letras e cifras.
error-key-too-short = A esa clave fáltanlle caracteres: ten doce.
error-key-too-long = A esa clave sóbranlle caracteres: ten doce.
error-key-strange-symbol = Hai algún carácter que non leva ningunha clave.
error-key-check = A clave non cadra: hai un carácter cambiado ou dous cambiados de sitio.

## O que as regras non permiten

refused-no-mailbox = Non hai ningunha caixa de correo desde a que enviar. Quen administra Esmero pode engadila en Caixas de correo.
refused-case-closed = O caso está pechado. Se a persoa escribe, abrirase outro ligado a este.
refused-already-so = Xa estaba así.
refused-unanswered = A persoa escribiu e aínda non lle contestou ninguén. Contéstelle: ao enviar pode dalo por resolto ou deixalo á espera.
refused-unanswered-source = Compromiso N2: a quen escribe contéstaselle.
refused-already-left = A resposta xa saíra e non se pode retirar. Pode escribirlle outra que a corrixa.
refused-complaint-stays = Unha reclamación non pode pasar a ser outra cousa.
refused-complaint-stays-source = Regra 4: unha reclamación acaba cun resultado e as súas razóns.
refused-not-resolved = Só se pecha un caso resolto.
refused-not-resolved-source = Regra 3: ningún prazo pecha un caso.
refused-still-leaving = Aínda está saíndo unha resposta: agarde a que saia ou retírea.
refused-never-closes = Unha resposta non pecha o caso; déixao aberto, á espera ou resolto.
refused-never-closes-source = Regra 3: ningún prazo pecha un caso.
refused-owner-helps = Quen leva o caso non pode ademais axudar nel.
refused-owner-helps-source = Compromiso N9: cada caso ten un só dono.
refused-needs-resolution = Este caso remata cunha resposta razoada: o resultado, as súas razóns e cada cuestión contestada. Escríbaa en «Responder con razóns».
refused-needs-resolution-source = Regra 4: unha reclamación remata cun resultado e as súas razóns.
refused-no-law = Ningunha norma se aplica a este caso tal como está clasificado.
refused-needs-reason = Cómpre escribir o motivo: o que conta a persoa é máis ca unha consulta.
refused-needs-reason-source = Compromiso R1: manda o que se di, non como se chame.
refused-no-extension = A norma non permite ampliar este prazo, ou non ata esa data.
refused-open-points = Queda algunha cuestión sen contestar. Conteste cada unha, ou quite as que non o sexan.
refused-open-points-source = Regra 4: unha reclamación remata cun resultado e as súas razóns.
refused-term-too-short = O prazo para completar é máis curto ca o que dá a norma. Dea polo menos o que se propón.
refused-unlawful = A resposta aínda non cumpre o que esixe a norma. Corrixa o que se indica.
