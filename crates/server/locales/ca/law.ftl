# La norma en els casos: terminis, resposta raonada, justificants. Ho lligen els agents, llevat de les cartes i els papers.

## La capçalera del cas

law-answer = Respondre amb raons
law-page = La norma en aquest cas
law-due = { $name }: { $when }
law-late = { $name }: va vèncer { $when }
law-paused = { $name }: en pausa
law-by-day = fins { $date }, inclòs
law-source = { $source }, { $article }. Text llegit el { $date }.
law-source-reading = { $source }, { $article }: és la nostra interpretació. Text llegit el { $date }.
law-source-secondary = { $source }, { $article }: ho diu una altra font, no el text de la norma. Consultat el { $date }.
law-house = Norma de la casa: { $article }.
law-reading = Una altra manera de comptar: { $date }.
law-by-words = Ho diu la persona amb les seues paraules: per això és una reclamació, encara que ningú no li diguera així.
law-not-advice = Esmero aplica el que diu la norma tal com es va llegir en la data indicada. No és assessorament jurídic.
law-provisional = Els festius d'aquell any encara no són definitius: la data pot canviar.

## Línies del fil

law-fact-filed = Es tracta com a { $kind }.
law-fact-filed-by-words = Pel que conta, es tracta com a { $kind }.
law-fact-refiled = { $who } ho tracta ara com a { $kind }.
law-fact-refiled-by-words = Pel que conta ara, es tracta com a { $kind }.
law-fact-point = { $who } ha apuntat una qüestió.
law-fact-point-dropped = { $who } ha llevat una qüestió.
law-fact-completion = { $who } ha demanat que complete el que falta, fins { $date }.
law-fact-completed = Ja està complet: el termini per a respondre comença a comptar ara.
law-fact-offer = { $who } ha enviat una oferta per a arribar a un acord.
law-fact-offer-accepted = L'oferta s'ha acceptat.
law-fact-offer-rejected = L'oferta no s'ha acceptat: cal respondre.
law-fact-extended = { $who } ha ampliat el termini i n'ha avisat.
law-fact-resolution = { $who } ha respost amb raons: { $outcome }.
law-fact-overridden = { $who } ha continuat malgrat una regla, i ha dit per què.
law-fact-notified = La resposta ha arribat a { $name }.
law-fact-hold = Mentrestant: { $hold }.
law-fact-hold-released = Ja no cal esperar: { $hold }.
law-fact-adr = { $name } ha acudit a { $body }.
law-fact-adr-closed = Ha acabat el procediment davant de l'organisme on va acudir { $name }.
law-fact-receipt = S'ha entregat un justificant a { $name }.
law-fact-human = { $name } ha demanat parlar amb una persona.
law-fact-supervisor = { $name } ha demanat parlar amb una persona supervisora.
law-fact-human-reached = { $name } ja ha parlat amb una persona.
law-fact-supervisor-reached = { $name } ja ha parlat amb una persona supervisora.
law-fact-vulnerable = { $name } ha dit que es troba en una situació de vulnerabilitat.
law-fact-not-vulnerable = { $name } ha dit que ja no es troba en una situació de vulnerabilitat.

## Resultats

law-outcome-upheld = se li dona la raó
law-outcome-partly_upheld = se li dona la raó en part
law-outcome-not_upheld = no se li dona la raó
law-outcome-withdrawn = la persona la retira
law-outcome-not_completed = no va completar el que faltava
law-outcome-settled = hi va haver acord

## La resposta raonada

law-answer-title = Respondre a { $name } amb raons
law-answer-what = Aquesta resposta acaba el cas. Es comprova abans d'eixir: el que la norma no permet es diu ací, amb el seu article.
law-answer-outcome = Resultat
law-answer-points = Cada qüestió
law-answer-points-what = El que demana o conta { $name }, línia a línia. Cadascuna necessita la seua resposta.
law-answer-whole = Ningú no ha apuntat cap qüestió: la resposta és a tot l'escrit.
law-answer-point = Resposta
law-answer-reasons = Raons
law-answer-reasons-what = Què ha passat i per què ho decidim així, amb el que és propi d'aquest cas. Si vam fer malament alguna cosa, diga-ho ací i demane disculpes.
law-answer-remedy = Què es fa per a arreglar-ho
law-answer-remedy-what = El que es torna, es repara o es corregeix. No és cap regal.
law-answer-amount = Import
law-answer-by = Com a molt tard, el
law-answer-evidence = En què es basa
law-answer-evidence-what = Documents, mesures o dates que ho proven. Si és un tall: la causa coneguda i quan s'espera que torne el servei.
law-answer-bodies = Si no hi està d'acord, pot acudir a
law-answer-bodies-none = La norma no anomena cap organisme per a aquest cas.
law-answer-participates = Participarà l'empresa en aquest procediment?
law-answer-participates-yes = Sí, hi participarà
law-answer-participates-no = No hi participarà
law-answer-participates-open = Sense dir
law-answer-how = Com s'envia
law-answer-channel = Per
law-answer-chosen = { $name } ha demanat que se li responga per aquesta via
law-answer-to = Al correu
law-answer-letter = Així la llegirà { $name }
law-answer-check = Comprova
law-answer-send = Envia la resposta
law-answer-back = Torna al cas
law-answer-subject = Resposta a la seua reclamació { $key }
law-answer-subject-other = Resposta al seu escrit { $key }
law-answer-fine = Respecta les regles que s'apliquen a aquest cas.
law-answer-refused = Encara no pot eixir
law-answer-warned = Convé mirar-ho
law-answer-reason = Motiu per a continuar
law-answer-reason-what = Algunes d'aquestes regles admeten excepcions. Les decideix qui coordina, amb el seu motiu, i queden apuntades.
law-answer-changed = El cas ha canviat mentre escrivia. Revise'l abans d'enviar.

## El que diuen les regles

rule-outcome-said = No hi va haver acord
rule-outcome-said-remedy = Només pot acabar per acord un cas en què s'ha acceptat l'oferta. Trie un altre resultat.
rule-reasons-given = Falten les raons
rule-reasons-given-remedy = Explique per què es decideix així, amb el que és propi d'aquest cas.
rule-every-point-answered = Queden qüestions sense respondre: { $seen }
rule-every-point-answered-remedy = Conteste cada qüestió. Si alguna no ho és, lleve-la en «La norma en aquest cas».
rule-remedy-has-amount-and-date = La solució no està concretada
rule-remedy-has-amount-and-date-remedy = Diga què es fa i, si són diners, quants i com a molt tard quan.
rule-adr-named = Falta a qui acudir
rule-adr-named-remedy = Quan no es dona tota la raó, la resposta anomena almenys un organisme i diu com arribar-hi. Marque'n un.
rule-participation-said = Falta dir si l'empresa hi participarà
rule-participation-said-remedy = Diga si l'empresa participarà en el procediment d'aquest organisme.
rule-evidence-given = Falten les proves
rule-evidence-given-remedy = Diga en quins documents o comprovacions es basa la negativa.
rule-cause-and-restoration = Falta la causa o quan torna el servei
rule-cause-and-restoration-remedy = Diga les causes que es coneixen i quan s'espera que torne el servei.
rule-same-language = Està en una altra llengua: { $seen }
rule-same-language-remedy = La resposta va en la llengua en què va escriure la persona, llevat que en demanara una altra.
rule-same-channel = Va per una altra via
rule-same-channel-remedy = La resposta va per la via per la qual va arribar la petició, o per la que va triar la persona: marque-ho si la va triar.
rule-written-answer = Falta per escrit
rule-written-answer-remedy = Dita per telèfon no deixa prova: envie-la per correu, en paper o en la seua pàgina.
rule-completion-term = El termini per a completar no ha acabat
rule-completion-term-remedy = Només acaba així si es va demanar completar, consta que l'avís va arribar i ha passat tot el termini.
rule-no-closing-by-time = Es tanca perquè ha passat el temps: «{ $seen }»
rule-no-closing-by-time-remedy = Cap cas no acaba pel pas del temps. Responga al que planteja.
rule-no-generic-answer = S'assembla a respostes que ja van rebre altres persones ({ $seen } %)
rule-no-generic-answer-remedy = La norma no admet respostes genèriques. Escriga el que és propi d'aquest cas.
rule-no-commercial-content = Hi ha contingut comercial: «{ $seen }»
rule-no-commercial-content-remedy = En l'atenció a la clientela no es ven res ni s'ofereixen promocions. Lleve-ho.
rule-no-survey-before-resolution = Demana una valoració: «{ $seen }»
rule-no-survey-before-resolution-remedy = Cap enquesta abans que la resposta haja arribat. Lleve-la.
rule-no-payment-condition = Posa un pagament com a condició: «{ $seen }»
rule-no-payment-condition-remedy = Atendre una reclamació no pot dependre de cap pagament. Lleve-ho.
rule-forbidden = No hi pot figurar: «{ $seen }»

## La pàgina de la norma

law-what = Què és
law-kind = Es tracta com a
law-topics = De què tracta
law-topics-what = La norma compta d'una altra manera per a alguns assumptes.
law-refile = Guarda
law-reason = Motiu, si deixa de ser una reclamació
law-reason-what = Només es pot si va ser Esmero qui ho va llegir en les seues paraules. El motiu queda com a nota.
law-new-reason = Per què és només una consulta
law-clocks = Terminis
law-no-clocks = Cap norma no fixa terminis per a aquest cas.
law-clock-met = complit
law-clock-missed = incomplit
law-clock-running = en curs
law-clock-paused = en pausa
law-clock-late = vençut
law-clock-how = Com es compta
law-drives = Mana aquesta data
law-points = Qüestions
law-points-what = El que { $name } demana o conta, línia a línia. La resposta contesta cadascuna.
law-points-none = Encara no n'hi ha cap: la resposta serà a tot l'escrit.
law-point-text = Qüestió nova
law-point-add = Afig
law-point-drop = Lleva
law-point-answered = contestada
law-completion = Demanar que complete
law-completion-what = Si falta alguna cosa per a poder respondre, es demana amb un termini. El termini de resposta comença a comptar quan arribe.
law-completion-missing = Què falta
law-completion-until = Fins al
law-completion-least = La norma dona fins { $date } com a mínim.
law-completion-text = Explicació per a { $name }
law-completion-ask = Demana-ho
law-completion-open = Es va demanar { $when }; té fins { $date }.
law-completion-done = Ja està complet
law-completion-subject = Ens falta alguna cosa per a poder respondre-li · { $key }
law-meanwhile = Mentrestant
law-meanwhile-what = El que no es pot fer fins que la resposta haja arribat.
law-hold-open = La reclamació és sobre el motiu d'un tall o d'una suspensió
law-hold-none = No cal esperar res.
law-adr = Organisme on ha acudit
law-adr-open = Ha acudit a aquest organisme
law-adr-close = El procediment ha acabat
law-papers = Justificants i respostes
law-papers-none = Encara no se n'ha entregat cap.
law-paper-receipt = Justificant
law-paper-answer = Resposta raonada
law-paper-sheet = Full de reclamació
law-paper-make = Fes el justificant
law-paper-open = Obri (PDF)

## Cartes: les llig la persona, en la seua llengua

letter-outcome-upheld = Li donem la raó.
letter-outcome-partly_upheld = Li donem la raó en part.
letter-outcome-not_upheld = No li podem donar la raó. Li expliquem per què.
letter-outcome-withdrawn = Ens ha dit que retira la seua reclamació, i així la deixem.
letter-outcome-not_completed = Li vam demanar que completara la seua reclamació i no hem rebut el que faltava dins del termini.
letter-outcome-settled = Hem arribat a un acord amb vosté, i amb aquest acord acaba la seua reclamació.
letter-points = El que ens planteja
letter-reasons = Per què
letter-remedy = Què fem
letter-remedy-amount = Import: { $amount }.
letter-remedy-by = Com a molt tard, el { $date }.
letter-evidence = En què ens basem
letter-bodies = Si no hi està d'acord
letter-bodies-what = Pot acudir, sense cap cost, a:
letter-participates = La nostra empresa participarà en aquest procediment.
letter-participates-not = La nostra empresa no participarà en aquest procediment.
letter-closing = Atentament,
letter-completion = Per a poder respondre al seu escrit ens falta:
letter-completion-until = Ens ho pot enviar fins al { $date }, inclòs, contestant aquest missatge o en la pàgina del seu cas.
letter-completion-consequence = Si no arriba dins d'aquest termini, el cas es donarà per acabat sense més resposta. Si necessita més temps o ajuda, diga'ns-ho.
letter-completion-clock = El termini per a respondre-li començarà a comptar quan ho rebem.

## Papers: els llig la persona, en la seua llengua

paper-receipt-title = Justificant del seu escrit
paper-receipt-lead = Hem rebut el seu escrit. Aquest document prova què ens va dir i quan.
paper-key = Clau del seu cas
paper-key-alt = Codi QR que porta a la pàgina del seu cas
paper-business = Empresa
paper-person = Persona
paper-presented = Presentat
paper-entered = Registrat
paper-channel = Via
paper-kind = Es tracta com a
paper-subject = Assumpte
paper-words = El que ens va dir
paper-files = Arxius que l'acompanyen
paper-clocks = Què farem, i per a quan
paper-clock = Què
paper-due = Per a quan
paper-basis = Norma
paper-computation = Com es compten els terminis
paper-follow = Com seguir-lo
paper-follow-what = Amb la clau, sense cap altra dada, pot veure com va el seu cas, escriure'ns i demanar que l'atenga una persona: { $url }
paper-follow-phone = També per telèfon: { $phone }.
paper-verify = Com comprovar aquest document
paper-verify-what = Qualsevol que tinga aquest document pot comprovar que és autèntic amb aquest codi, sense veure cap dada personal: { $url }
paper-verify-code = Codi de comprovació
paper-verify-alt = Codi QR que porta a la comprovació d'aquest document
paper-not-advice = Els terminis són els de la norma tal com es va llegir en la data indicada. Aquest document no és assessorament jurídic.
paper-answer-title = Resposta a la seua reclamació
paper-answer-title-other = Resposta al seu escrit
paper-answer-date = Data
paper-outcome = Resultat
paper-header = { $business } · { $key }

## La pàgina de la persona

portal-law-title = El que fixa la llei
portal-law-due = { $name }: fins al { $date }, inclòs.
portal-law-due-at = { $name }: fins al { $date }.
portal-law-late = { $name }: havia d'estar el { $date }. El cas continua obert.
portal-law-paused = { $name }: el termini està en pausa.
portal-law-how = Com es compta
portal-law-holds = Mentrestant
portal-paper-receipt = Descarregar el justificant (PDF)
portal-paper-answer = Descarregar la resposta (PDF)
portal-bodies = Fora de la nostra empresa, pot acudir a:
portal-check-title = Comprovar un document
portal-check-what = Escriga el codi que figura en el justificant o en la resposta. Li direm si és autèntic, sense mostrar cap dada personal.
portal-check-label = Codi de comprovació
portal-check-go = Comprovar
portal-check-yes = És autèntic.
portal-check-receipt = { $business } va entregar este justificant: { $date }.
portal-check-answer = { $business } va entregar esta resposta: { $date }.
portal-check-digest = Empremta SHA-256 del fitxer. Si el seu en dona una altra, no és el que vam entregar:
portal-check-journal = Consta en el diari del cas, i ningú l'ha alterat.
portal-check-broken = El document existix, però el diari del cas no quadra. Avise a { $business }.
portal-check-no = No hem entregat cap document amb este codi. Comprove que l'ha copiat bé.
