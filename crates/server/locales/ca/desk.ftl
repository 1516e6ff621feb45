# L'escriptori dels agents. Prefixos: desk- (el que és comú i la safata), case- (un cas), person- (una persona).
# Les dates i les hores arriben ja en paraules. $who, $agent: el nom de pila de qui atén; $name: el de la persona.

## Marc

desk-skip = Ves al contingut
desk-offline = Sense connexió: pot ser que el que veu no estiga al dia. Ho continuem intentant…
desk-failed = No s'ha pogut fer: el servidor no respon. El que ha escrit continua ací.
desk-restored = Hem recuperat el que va escriure ací i no va arribar a guardar.
desk-anew = Descarta-ho
desk-menu = Menú
desk-close = Tanca
desk-rail = Principal
desk-open = Safata
desk-mine = Els meus
desk-unowned = Sense responsable
desk-waiting = A l'espera
desk-resolved = Resolts
desk-search = Cerca
desk-settings = Configuració
desk-business = Empresa
desk-hours = Horari
desk-agents = Agents
desk-mailboxes = Bústies
desk-quarantine = Quarantena
desk-jobs = Tasques
desk-api = API
desk-account = El meu compte
desk-demo = Empresa d'exemple

## Paleta i dreceres

desk-palette = Buscar o fer
desk-palette-label = Busque una persona, un cas o una acció
desk-palette-hint = Nom, clau, correu, telèfon o acció
desk-palette-results = Resultats
desk-palette-none = No hi ha res amb aquestes paraules. Prove amb la clau, el correu o el telèfon.
desk-palette-actions = Accions
desk-palette-cases = Casos
desk-go-new = Cas nou a mà
desk-go-new-how = telèfon, taulell, carta
desk-go-open = Anar a la safata
desk-go-mine = Anar als meus casos
desk-go-unowned = Anar als casos sense responsable
desk-go-persons = Anar a { $persons }
desk-go-search = Buscar en tot el que hi ha escrit
desk-go-quarantine = Veure la quarantena
desk-keys = Dreceres del teclat
desk-key-enter = Intro
desk-key-move = cas següent, cas anterior
desk-key-open = obrir el cas
desk-key-reply = respondre
desk-key-note = escriure una nota interna
desk-key-owner = canviar de responsable
desk-key-wait = deixar-lo a l'espera
desk-key-resolve = resoldre
desk-key-search = buscar en els casos
desk-key-palette = anar a qualsevol lloc
desk-key-send = enviar el que s'escriu
desk-key-escape = tancar, o eixir de l'editor
desk-keys-off = Es poden desactivar en

## Paraules soltes

desk-kind-inquiry = consulta
desk-kind-complaint = reclamació
desk-kind-incident = incidència
desk-kind-suggestion = suggeriment
desk-kind-praise = felicitació
desk-channel-mail = correu
desk-channel-form = formulari
desk-channel-page = la seua pàgina
desk-channel-phone = telèfon
desk-channel-counter = taulell
desk-channel-post = carta
desk-channel-api = un altre programa
desk-state-open = obert
desk-state-waiting = a l'espera
desk-state-resolved = resolt
desk-state-closed = tancat
desk-today = hui, { $time }
desk-today-alone = hui
desk-nameless = Encara sense nom
desk-of = amb { $agent }
desk-of-nobody = sense responsable
desk-leaving = resposta en camí
desk-undelivered = no entregat
# {"{}"}: la durada, que escriu la pàgina mateixa mentre està oberta («40 min»).
desk-clock-left = venç d'ací a { $amount }
desk-clock-left-script = venç d'ací a {"{}"}
desk-clock-over = vençut fa { $amount }
desk-clock-over-script = vençut fa {"{}"}
desk-clock-over-since = vençut { $date }
desk-clock-paused = termini en pausa
desk-waits = pendent de la persona
desk-waits-until = espera fins { $date }
desk-waits-since = espera des de { $date }

## Safata

desk-case = Cas
desk-title-open = Qui espera més
desk-title-mine = Els meus
desk-title-helping = Casos en què ajude
desk-title-unowned = Sense responsable
desk-title-waiting = A l'espera
desk-title-resolved = Resolts
desk-title-closed = Tancats
desk-about-helping = oberts que porte o en què ajude
desk-about-waiting = ha de contestar la persona
desk-about-resolved = n'hi ha prou de contestar per a reobrir-los
desk-about-closed = els últims, primer
desk-see-mine = només els meus
desk-see-helping = en què ajude
desk-see-resolved = els resolts
desk-see-closed = els tancats
desk-count-open =
    { $count ->
        [0] cap obert
        [one] 1 obert
        [1000] 1000 o més oberts
       *[other] { $count } oberts
    }
desk-count-due =
    { $count ->
        [one] 1 venç hui
       *[other] { $count } vencen hui
    }
desk-count-due-many = { $count } o més vencen hui
desk-count-late =
    { $count ->
        [one] 1 fora de termini
       *[other] { $count } fora de termini
    }
desk-count-late-many = { $count } o més fora de termini
desk-more = Mostra'n més
# {"{}"}: el nom de la persona; quants casos. Ho sent qui fa servir un lector de pantalla.
desk-entered = Entra en la llista: {"{}"}
desk-entered-many = Entren {"{}"} casos en la llista
desk-choose-title = Trie a qui vol atendre
desk-choose = Dalt hi ha qui més espera, segons el que se li va prometre.
desk-choose-keys = Amb <kbd>j</kbd> i <kbd>k</kbd> es recorre la llista; amb <kbd>Intro</kbd> s'obri.
desk-empty-open-title = Ara no espera ningú
desk-empty-open = Quan algú escriga, apareixerà ací a l'instant.
desk-empty-mine-title = Ara no l'espera ningú
desk-empty-mine = No porta cap cas obert.
desk-empty-mine-unowned =
    { $count ->
        [one] Hi ha 1 cas sense responsable: se'n pot fer càrrec.
       *[other] Hi ha { $count } casos sense responsable: se'n pot fer càrrec.
    }
desk-empty-see-unowned = Mostra els que no tenen responsable
desk-empty-helping-title = No ajuda en cap cas obert
desk-empty-helping = Quan algú de l'equip li demane ajuda, ho veurà ací.
desk-empty-unowned-title = Tots tenen responsable
desk-empty-unowned = Cada cas obert el porta algú fins al final.
desk-empty-waiting-title = No esperem ningú
desk-empty-waiting = Ací hi haurà els casos en què ha de contestar la persona.
desk-empty-resolved-title = Encara no hi ha res resolt
desk-empty-resolved = El que es resol es queda ací mentre es pot reobrir.
desk-empty-closed-title = Encara no hi ha res tancat
desk-empty-closed = Els casos es tanquen sols quan passa el temps per a reobrir-los.

## Un cas: capçalera

case-key = clau
case-the-person = la persona
case-somebody = algú
case-a-program = Un programa
case-yours = el porta vosté
case-owned = el porta { $agent }, fins al final
case-was-owned = el va portar { $agent }
case-take = Me'n faig càrrec
case-give-to = Passa'l a…
case-who-has-it = Qui el porta
case-who-helps = Qui ajuda
case-you = vosté
case-release = Deixa'l sense responsable
case-help = Ajuda en aquest cas
case-stop-helping = Deixa d'ajudar
case-invite = Convida { $agent }
case-uninvite = Lleva { $agent }
case-wait = Espera
case-wait-what = Ara li toca a { $name }. El termini s'atura i el cas torna tot sol quan conteste.
case-wait-until = O, com a màxim, fins al
case-wait-do = Deixa'l a l'espera
case-resolve = Resol
case-reopen = Reobri
case-change = Canvia el títol, el tipus o la persona
case-title = Com l'anomenem
case-title-do = Canvia el títol
case-kind = Què és
case-kind-do = Canvia el tipus
case-kind-stays = Una reclamació no pot passar a ser una altra cosa.
case-move = És d'una altra persona
case-reply = Respon

## Terminis i com es calculen. $when: «d'ací a 40 min», «ahir a les 9:12», «dimarts 24 de novembre a les 10:40».

case-answer-due = Respondre { $when }
case-answer-late = Calia respondre { $when }
case-answer-paused = Termini en pausa: queden { $amount }
case-waiting = Esperem que conteste { $name }
case-waiting-until = Esperem que conteste { $name }, com a màxim fins al { $date }
case-waits-since = Sense resposta: va escriure { $when }
case-resolved = Resolt { $when }
case-resolved-in = Resolt { $when }, en { $amount } d'atenció
case-promise-first-answer = Primera resposta en { $amount } d'atenció.
case-promise-next-answer = Resposta en { $amount } d'atenció.
case-promise-source = És un compromís que ha pres { $business }.
case-hours = Segons l'horari d'atenció, en la zona horària { $zone }.
case-day-arrived = va arribar
case-day-paused = en pausa: li toca a la persona
case-day-resumed = torna a comptar
case-day-hours = { $day }, { $from } a { $to }
case-day-span = { $from } a { $to }
case-day-holiday = festiu: { $holiday }
case-day-after-hours = ja havíem tancat
case-day-closed = tancat

## El fil

case-thread = Conversa
case-announce = { $name }: { $title }
case-announce-news = { $name }: hi ha novetats en el cas
case-note = nota interna
case-to = a { $who }
case-copy = amb còpia a { $who }
case-hidden-copy = amb còpia oculta a { $who }
# El correu ve d'una adreça que no és de la persona del cas.
case-from = correu des de { $who }, que no consta com a adreça seua
case-by-hand = { $channel }, anotat a mà
case-told-page = en la seua pàgina
case-told-form = en la seua pàgina
case-told-api = en la seua pàgina
case-told-phone = per telèfon
case-told-counter = al taulell
case-told-post = per carta
case-subject = Assumpte: { $subject }
case-stranger = Escrit des de { $from }: no consta que { $name } faça servir aquesta adreça. Comprove qui escriu abans de donar dades.
case-reply-to = Demana que se li conteste a { $who }
case-folded = signatura i text citat
case-framed = veure'l amb el seu format
case-frame-title = Missatge amb format, escrit per { $name }
case-files = Adjunts
case-source = Descarrega el correu original
case-sent = Entregat al seu servidor de correu a les { $time }
case-shown = { $name } ho veu en la seua pàgina
case-sending = En camí
case-delayed = Encara no ha eixit: el servidor de correu no contesta. Ho tornem a provar a les { $time } (intent { $attempt } de { $most }).
case-failed = No s'ha enviat: { $reason }
case-failure-recipient-refused = el seu servidor no accepta aquesta adreça. Comprove-la abans de tornar a enviar-lo.
case-failure-message-refused = el seu servidor ha rebutjat el missatge.
case-failure-authentication = la nostra bústia no ha pogut entrar en el servidor de correu. Avise qui administra les bústies.
case-failure-unreachable = durant dos dies no hem pogut arribar al servidor de correu.
case-failure-no-mailbox = no hi ha cap bústia des d'on enviar-lo.
case-failure-unbuildable = el missatge no s'ha pogut compondre.
case-send-again = Torna'l a enviar
case-returned = Retornat. { $name } no l'ha rebut: prove per un altre camí.
case-notice = el que va dir el seu servidor
case-leaves-before = Ix d'ací a
case-undo = Desfés
case-sender-genuine = remitent comprovat
case-sender-genuine-text = El correu ve de qui diu.
case-sender-forged = remitent dubtós
case-sender-forged-text = Pot ser que no vinga de qui diu. No done dades personals sense comprovar abans amb qui parla.
case-sender-unknown = remitent sense comprovar
case-sender-unknown-text = No se sap si ve de qui diu: el seu domini no ho declara.
case-check-pass = passa
case-check-fail = no passa
case-check-soft-fail = probablement no passa
case-check-neutral = sense opinió
case-check-none = no publica res
case-check-temporary = aleshores no es va poder comprovar
case-check-permanent = el que publica no s'entén
case-check-unknown = sense comprovar

## El que va passar, entre els missatges

case-fact-follows = Continua un cas que ja estava tancat.
case-fact-follows-see = Mostra'l
case-fact-took = { $who } es va fer càrrec del cas.
case-fact-gave = { $who } el va passar a { $to }.
case-fact-released = { $who } el va deixar sense responsable.
case-fact-joined = { $who } s'hi va afegir per a ajudar.
case-fact-invited = { $who } va convidar { $to } a ajudar.
case-fact-parted = { $who } va deixar d'ajudar.
case-fact-waiting = { $who } el va deixar a l'espera que conteste { $name }.
case-fact-waiting-until = { $who } el va deixar a l'espera que conteste { $name }, com a màxim fins al { $date }.
case-fact-resolved = { $who } el va donar per resolt.
case-fact-reopened = { $who } el va reobrir.
case-fact-reopened-by-person = El seu missatge va reobrir el cas.
case-fact-reopened-by-time = Va arribar la data sense notícies: torna a la safata.
case-fact-closed = Es va tancar: va passar el temps per a reobrir-lo.
case-fact-classified = { $who } el va passar a { $kind }.
case-fact-titled = { $who } va canviar el títol.
case-fact-moved = { $who } va canviar la persona del cas.
case-fact-code = { $who } va preparar un codi per a llegir-lo per telèfon.
case-fact-undone = { $who } va retirar una resposta abans que isquera.
case-fact-late = Es va contestar fora de termini.
case-fact-acknowledged = Justificant enviat a { $name } amb la clau, la data i l'hora.
case-fact-acknowledging = Justificant en camí a { $name }.
case-fact-automatic = Resposta automàtica que va enviar { $name }.
case-fact-read = llegir

## L'editor

case-composer = Resposta
case-mode = Què escriu
case-mode-reply = Respondre
case-mode-note = Nota interna
case-note-private = només la veu l'equip
case-by = Per on
case-by-mail = per correu
case-by-page = en la seua pàgina
case-by-phone = dit per telèfon
case-by-counter = dit al taulell
case-by-post = enviat per carta
case-field-to = Per a
case-field-copies = Còpia
case-field-cc = Cc
case-field-bcc = Cco
case-third-ok = Sí, que ho reba
case-text = Text
case-bold = Negreta
case-list = Llista
case-link = Enllaç
case-attach = Adjunta
case-drop = Lleva { $name }
case-can-undo = Pot desfer l'enviament durant 10 s
case-then = Després,
case-then-open = continua obert
case-then-waiting = espera la seua resposta
case-then-resolved = queda resolt
case-then-until = fins al
case-send = Envia
case-send-anyway = Envia igualment
case-save-note = Guarda la nota
case-saving = S'està guardant…
case-saved = Esborrany guardat
case-saved-here = Sense connexió: guardat en aquest equip
case-say-sent = Ix d'ací a 10 segons: encara ho pot desfer
case-say-noted = Nota guardada
case-say-restored = Hem recuperat el que va escriure en aquest equip
case-say-changed = El cas ha canviat mentre escrivia. Mire'l abans d'enviar.
case-say-third = {"{who}"} no ha participat en aquest cas i veurà aquesta resposta i el text citat. És això el que vol?
case-others-write =
    { $count ->
        [one] { $who } també està escrivint en aquest cas.
       *[other] { $who } també estan escrivint en aquest cas.
    }
case-others-look =
    { $count ->
        [one] { $who } també té obert aquest cas.
       *[other] { $who } també tenen obert aquest cas.
    }
case-shut-closed = Està tancat. Si { $name } escriu, s'obrirà un cas nou enllaçat amb aquest.
case-shut-resolved = Està resolt. Si { $name } escriu, o si vosté el reobri, torna a la safata.
case-shut-role = Amb el seu rol pot llegir el cas i deixar-hi notes, però no contestar.

## Resoldre

case-resolve-title = Resoldre el cas · { $name }
case-resolve-what = Què passa després
case-resolve-consequence =
    { $days ->
        [0] { $name } podrà tornar a escriure quan vulga.
        [one] { $name } podrà reobrir-lo només contestant, durant un dia.
       *[other] { $name } podrà reobrir-lo només contestant, durant { $days } dies.
    }
case-resolve-unanswered = { $name } ha escrit i encara no li ha contestat ningú. Conteste-li abans: en enviar pot donar-lo per resolt.
case-resolve-not-yet = Encara no

## La persona

person-called = li diuen { $name }
person-form-usted = de vosté
person-form-tu = de tu
person-form-vos = de vos
person-sounds = Es pronuncia: { $how }
person-remarks = Per a tindre-ho en compte
person-ways = Com trobar la persona
person-ways-none = Encara res
person-helpers = També en aquest cas
person-also-open = També oberts
person-before = Abans
person-since = Des de
person-month = { $month } de { $year }
person-cases =
    { $count ->
        [one] 1 cas
       *[other] { $count } casos
    }
person-cases-many = { $count } casos o més
case-code = Codi per a llegir en veu alta
case-code-when = Només després d'haver telefonat vosté al número que consta ací: qui telefona pot no ser qui diu.
case-code-how = Qui l'escriga en la pàgina del cas podrà llegir els missatges. Es mostra una sola vegada.
case-code-call = Telefone a { $name }
case-code-number = Només a un número que conste ací, encara que li demanen que telefone a un altre. Si ja està en eixa telefonada, seguisca.
case-code-read = Llija-li el codi
case-code-valid =
    { $minutes ->
        [one] Val un minut i una sola vegada.
       *[other] Val { $minutes } minuts i una sola vegada.
    }
case-code-where = S'escriu en la pàgina del seu cas, { $key }, on es demana confirmar qui és.
case-code-done = Torna al cas
person-edit = Mostra i edita
person-kind-email = correu
person-kind-phone = telèfon
person-kind-customer-no = Núm. de client
person-kind-order-no = Núm. de comanda
person-kind-tax-id = NIF
person-kind-card-hint = Targeta acabada en
person-kind-handle = Usuari
person-see = Mostra la persona

## Quan alguna cosa no es fa

case-changed-title = El cas ha canviat mentre escrivia.
case-changed-text = Llija el que hi ha de nou en la conversa abans d'enviar.
case-third-title = Encara no s'ha enviat.
case-third-text = { $who } no ha participat en aquest cas. Confirme que ho ha de rebre, o lleve aquesta adreça.
case-address-empty = Falta una adreça.
case-address-control = En «{ $field }» hi ha salts de línia o caràcters que no es veuen. Escriga les adreces en una línia, separades per comes.
case-address-no-at = En «{ $field }», «{ $piece }» no té arrova: una adreça és com anna@exemple.cat.
case-address-bad-local = En «{ $field }», el que va davant de l'arrova en «{ $piece }» no pot ser.
case-address-bad-domain = En «{ $field }», el que va darrere de l'arrova en «{ $piece }» no és un domini.
case-address-unclosed = En «{ $field }», falta tancar unes cometes o un parèntesi en «{ $piece }».
case-address-trailing = En «{ $field }», separe les adreces amb comes: «{ $piece }».
case-address-too-long = En «{ $field }», «{ $piece }» és massa llarg per a ser una adreça.
case-address-too-many = En «{ $field }» hi ha massa adreces: n'hi caben 100.
case-frame = Missatge
case-images = Hi ha imatges de fora sense carregar, perquè ningú no sàpia que s'ha llegit.
case-images-load = Carrega-les
case-reduced = El format era massa embolicat: es mostren només les paraules.

## Cas a mà

case-new = Cas nou
case-new-by-hand = Cas nou a mà
case-new-what-for = Per al que va arribar per telèfon, al taulell o per carta.
case-new-how-when = Per on i quan
case-new-clocks = Els terminis compten des que va passar, no des que s'apunta.
case-new-channel = Per on va arribar
case-new-when = Quan
case-new-who = Qui
case-new-who-how = Busque per qualsevol dada abans de crear ningú.
case-new-find = Nom, correu, telèfon o número de client
case-new-somebody = És algú nou
case-new-what = Què
case-new-what-how = Amb les paraules de la persona, tant com es puga.
case-new-language = Llengua en què va parlar
case-new-said = El que va dir
case-new-keep = El porte jo
case-new-keep-else = Si no, quedarà sense responsable, a la vista de tots.
case-new-acknowledge = Envia-li el justificant amb la clau
case-new-acknowledge-how = Al seu correu, si el coneixem.
case-new-leave = Deixa-ho
case-new-open = Obri el cas
case-move-title = De qui és aquest cas?
case-move-now = Ara la persona del cas és { $name }.
case-move-whose = És de
case-move-what = La persona d'ara deixarà de veure'l. El que ja se li ha enviat no es pot retirar.
case-move-do = Canvia la persona

## Persones

person-find = Buscar { $persons }
person-find-how = Qualsevol dada serveix per a trobar algú: nom, correu, telèfon, número de client.
person-none-title = Ningú amb «{ $question }»
person-nobody-title = Encara no coneixem ningú
person-none = Prove amb una altra dada: el correu, el telèfon, el principi del nom o d'un cognom.
person-count =
    { $count ->
        [one] 1 { $person }
       *[other] { $count } { $persons }
    }
person-count-many = Se'n mostren { $count }, però n'hi ha més: afija una altra dada a la cerca.
person-latest = Les últimes persones que han arribat, primer.
person-name = Nom
person-their-cases = Casos
person-last = Últim moviment
person-open =
    { $count ->
        [one] 1 obert
       *[other] { $count } oberts
    }
person-over =
    { $count ->
        [one] 1 resolt
       *[other] { $count } resolts
    }
person-no-cases = cap cas
person-cases-none = Encara no té cap cas.
person-known-since = primer contacte: { $month }
person-cases-title = Els seus casos
person-case-state = Estat
person-case-who = Qui el porta
person-case-began = Va començar
person-readers = Qui ha mirat els seus casos
person-readers-why = Si la persona ho pregunta, se li diu.
person-do-edit = Edita
person-edit-title = Editar { $name }
person-edit-manner = Nom i tracte
person-edit-manner-why = Encapçala cada resposta: «Hola, Lola».
person-full-name = Nom complet
person-preferred = Com li diuen
person-pronunciation = Com es pronuncia
person-language = Llengua
person-form = Tracte
person-edit-leave = No canvies res
person-edit-save = Guarda
person-ways-why = Qualsevol d'aquestes dades porta a aquesta persona.
person-way-remove = Lleva
person-way-kind = Què és
person-way-value = Dada
person-way-add = Afig
person-email = Correu
person-phone = Telèfon
person-new = Persona nova
person-new-who = Qui és
person-new-why = Si ja la coneixem per alguna d'aquestes dades, s'obrirà la seua pàgina.
person-new-save = Guarda
person-new-leave = Deixa-ho
person-new-empty = Escriga almenys el nom, el correu o el telèfon.
person-changed-meanwhile = Algú ha canviat aquestes dades mentre escrivia. Comprove-les i guarde una altra vegada: quedarà el que vosté ha escrit.

## Cercar

desk-pages = Pàgines
search-label = Què busca
search-how = Busca en els missatges, els noms i les claus, amb accents o sense.
search-cases = Casos, els últims primer
search-none-title = Res amb «{ $question }»
search-none = Prove amb menys paraules, o amb la clau, el correu o el telèfon de la persona.
search-persons = Busca en «{ $persons }»
