# Les pàgines d'error i les raons per les quals alguna cosa no s'ha fet. error-*: el que ha passat; refused-*: el que les regles no
# permeten (amb «-source», la regla o el compromís en què es basa). $field i $code només apareixen si falta un text millor.

error-back = Ves a l'inici
error-number = Error { $status }
error-not-found-title = No trobem aquesta pàgina
error-not-found-text = Pot ser que l'enllaç estiga incomplet, o que el que hi havia ja no hi siga.
error-sign-in-title = Cal entrar
error-sign-in-text = Entre amb el seu compte i tornarà a aquesta pàgina.
error-denied-title = Això no li correspon
error-denied-text = El seu rol no permet fer-ho. Si ho necessita per a atendre algú, demane-ho a qui porta el cas o a qui administra Esmero.
error-forged-title = La pàgina feia massa temps que estava oberta
error-forged-text = Per seguretat no s'ha fet res. Torne arrere, recarregue la pàgina i torne-ho a provar; el que va escriure continua en el formulari.
error-too-often-title = Massa peticions seguides
error-too-often-text =
    { $seconds ->
        [one] Per a protegir tothom hi ha un límit. Podrà continuar d'ací a 1 segon.
       *[other] Per a protegir tothom hi ha un límit. Podrà continuar d'ací a { $seconds } segons.
    }
error-conflict-title = Algú ho ha canviat alhora
error-conflict-text = Una altra persona ha canviat el mateix fa un moment, així que no s'ha canviat res més. Torne a obrir la pàgina i mire com ha quedat abans de decidir.
error-refused-title = Ara no es pot.
error-invalid-title = Cal corregir alguna cosa.
error-invalid-text = El valor de «{ $field }» no serveix ({ $code }).
error-wrong-method-title = Aquesta adreça no s'obri així
error-wrong-method-text = És on s'envia un formulari, no una pàgina. Torne arrere i continue des d'allí.
error-too-large-title = És massa gran
error-too-large-text = El que ha enviat passa del que hi cap d'una vegada, que són 30 MB. Lleve algun arxiu o envie-ho en dues vegades.
error-too-slow-title = Ha tardat massa
error-too-slow-text = No hi ha hagut temps per a acabar. Abans de repetir-ho, mire si ja està fet; si portava arxius, prove amb menys o amb una altra connexió.
error-internal-title = Hem fallat nosaltres, no vosté
error-internal-text = No s'ha pogut fer. Torne-ho a provar d'ací a un moment; si continua igual, avise qui administra Esmero i diga-li a quina hora ha sigut.

## Valors que no serveixen

error-form-unreadable = El formulari ha arribat incomplet. Recarregue la pàgina i torne-ho a provar.
error-text-empty = Falta el text.
error-text-too-long = El text és massa llarg: hi caben unes 250.000 lletres.
error-to-empty = Falta a qui va: escriga una adreça en «Per a».
error-code-not-by-phone = El codi per a llegir en veu alta és per a qui no el pot rebre per correu i té un telèfon en la seua fitxa.
error-title-empty = Falta el títol.
error-until-past = Aquesta data ja ha passat: trie'n una altra.
error-until-unreadable = Aquesta data no s'entén.
error-happened-at-future = Això encara no ha passat: la data ha de ser anterior a ara.
error-happened-at-unreadable = No s'entén quan va passar: escriga el dia i l'hora.
error-channel-not-by-hand = A mà s'anota el que va arribar per telèfon, al taulell o per carta.
error-channel-unreadable = Trie per on va arribar.
error-kind-unreadable = Trie què és.
error-kind-unknown = Aquest tipus no existeix.
error-language-unknown = Aquesta llengua no és entre les que parlem.
error-agent-unknown = Aquesta persona ja no pot portar casos.
error-person-empty = Falta qui és: trie algú de la llista o escriga'n el nom, el telèfon o el correu.
error-remarks-too-long = Les notes són massa llargues: hi caben unes 8.000 lletres.
error-files-too-many = Són massa arxius: n'hi caben 10 per missatge.
error-files-too-large = Els arxius pesen massa: entre tots hi caben 25 MB.
error-identifier-already-theirs = Aquesta dada ja la tenia.
error-identifier-somebody-elses = Aquesta dada ja és d'una altra persona:
error-identifier-kind = Aquest tipus de dada no existeix.
error-identifier-empty = Falta la dada.
error-identifier-too-long = És massa llarga.
error-identifier-strange = Té algun caràcter que no pot portar.
error-identifier-email = No sembla un correu: revise que tinga una arrova i un punt, com anna@exemple.cat.
error-identifier-phone = No sembla un telèfon. Si és d'un altre país, escriga'l amb el prefix, com +351…
error-identifier-spanish-phone = Un telèfon espanyol té nou xifres i comença per 5, 6, 7, 8 o 9.
error-identifier-full-card = No guarde mai una targeta sencera: escriga només les quatre últimes xifres.
error-identifier-card-hint = Escriga les quatre últimes xifres de la targeta.
error-identifier-tax-id = No sembla un NIF: té almenys cinc lletres i xifres.
error-key-too-short = A aquesta clau li falten caràcters: en té dotze.
error-key-too-long = A aquesta clau li sobren caràcters: en té dotze.
error-key-strange-symbol = Hi ha caràcters que no porta cap clau.
error-key-check = La clau no quadra: hi ha un caràcter canviat o dos canviats de lloc.

## El que les regles no permeten

refused-no-mailbox = No hi ha cap bústia des d'on enviar correu. Qui administra Esmero la pot afegir en Bústies.
refused-case-closed = El cas està tancat. Si la persona escriu, se n'obrirà un altre enllaçat amb aquest.
refused-already-so = Ja estava així.
refused-unanswered = La persona ha escrit i encara no li ha contestat ningú. Conteste-li: en enviar pot donar-lo per resolt o deixar-lo a l'espera.
refused-unanswered-source = Compromís N2: a qui escriu se li contesta.
refused-already-left = La resposta ja havia eixit i no es pot retirar. Pot escriure-li'n una altra que la corregisca.
refused-complaint-stays = Una reclamació no pot passar a ser una altra cosa.
refused-complaint-stays-source = Regla 4: una reclamació acaba amb un resultat i les seues raons.
refused-not-resolved = Només es tanca un cas resolt.
refused-not-resolved-source = Regla 3: cap termini no tanca un cas.
refused-still-leaving = Encara està eixint una resposta: espere que isca o retire-la.
refused-never-closes = Una resposta no tanca el cas; el deixa obert, a l'espera o resolt.
refused-never-closes-source = Regla 3: cap termini no tanca un cas.
refused-owner-helps = Qui porta el cas no pot, a més, ajudar-hi.
refused-owner-helps-source = Compromís N9: cada cas té un sol responsable.
refused-needs-resolution = Aquest cas acaba amb una resposta raonada: el resultat, les raons i cada qüestió contestada. Escriviu-la a «Respondre amb raons».
refused-needs-resolution-source = Regla 4: una reclamació acaba amb un resultat i les seves raons.
refused-no-law = Cap norma s'aplica a aquest cas tal com està classificat.
refused-needs-reason = Cal escriure'n el motiu: el que explica la persona és més que una consulta.
refused-needs-reason-source = Compromís R1: mana el que es diu, no com se'n digui.
refused-no-extension = La norma no permet ampliar aquest termini, o no fins a aquesta data.
refused-open-points = Queda alguna qüestió sense contestar. Contesteu-les totes, o traieu les que no ho siguin.
refused-open-points-source = Regla 4: una reclamació acaba amb un resultat i les seves raons.
refused-term-too-short = El termini per completar és més curt que el que dona la norma. Doneu almenys el que es proposa.
refused-unlawful = La resposta encara no compleix el que exigeix la norma. Corregiu el que s'indica.
