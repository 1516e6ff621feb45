# La página de la persona y el formulario de contacto. $form: tu | usted. Fechas y horas llegan ya en palabras, sin artículo.
# $owner y $agent: el nombre de pila de quien atiende. Números que eligen forma ($hours, $minutes, $count,
# $left, $missing, $extra) se pasan como número; $time, $size y $amount, como texto.

## Marco

portal-title-case =
    { $form ->
        [tu] El teu cas { $key } · { $business }
       *[usted] El seu cas { $key } · { $business }
    }
portal-title-key =
    { $form ->
        [tu] Segueix el teu cas · { $business }
       *[usted] Seguisca el seu cas · { $business }
    }
portal-title-contact =
    { $form ->
        [tu] Escriu-nos · { $business }
       *[usted] Escriga'ns · { $business }
    }
portal-title-thanks = Missatge rebut · { $business }
portal-title-error = No ha pogut ser · { $business }
portal-skip = Ves al contingut
portal-back = Torna
portal-back-to-case =
    { $form ->
        [tu] Torna al teu cas
       *[usted] Torna al seu cas
    }
portal-language-label = Llengua
portal-language-es = español
portal-language-ca = valencià
portal-language-gl = galego
portal-language-eu = euskara
portal-language-en = English
portal-language-pt = português
portal-text-large = Lletra gran
portal-text-normal = Lletra normal
portal-demo-notice = { $business } és una empresa d'exemple. El que s'escriu ací no arriba a cap empresa real.
portal-footer-key =
    { $form ->
        [tu] Pots seguir el teu cas només amb la clau. No et demanarem cap opinió fins que estiga resolt.
       *[usted] Pot seguir el seu cas només amb la clau. No li demanarem cap opinió fins que estiga resolt.
    }
portal-footer-hours = Atenem { $agentHours }.
portal-footer-phone = Per telèfon: { $phone }

## Palabras sueltas

portal-kind =
    { $kind ->
        [inquiry] consulta
        [complaint] reclamació
        [incident] incidència
        [suggestion] suggeriment
        [praise] felicitació
       *[other] assumpte
    }
portal-channel =
    { $channel ->
        [mail] per correu electrònic
        [form] pel formulari
        [portal] en aquesta pàgina
        [phone] per telèfon
        [counter] a l'oficina
        [post] per carta
       *[other] per un altre mitjà
    }

## El caso

portal-case-line = Clau { $key } · { portal-kind } del { $date }
portal-hello-named = Hola, { $name }.
portal-hello-unnamed = Hola.
portal-lead-owner =
    { $form ->
        [tu] El teu cas el porta { $owner }, fins al final.
       *[usted] El seu cas el porta { $owner }, fins al final.
    }
portal-lead-queue =
    { $form ->
        [tu] Hem rebut el teu cas. Quan algú se'n faça càrrec, veuràs ací el seu nom.
       *[usted] Hem rebut el seu cas. Quan algú se'n faça càrrec, veurà ací el seu nom.
    }
portal-lead-resolved =
    { $form ->
        [tu] { $owner } t'ha contestat i dona el teu cas per resolt.
       *[usted] { $owner } li ha contestat i dona el seu cas per resolt.
    }
portal-lead-closed =
    { $form ->
        [tu] El teu cas està tancat, i ací continua tot el que vam parlar.
       *[usted] El seu cas està tancat, i ací continua tot el que vam parlar.
    }
portal-now-label = Què passa ara:
portal-now-unread =
    { $form ->
        [tu] el teu missatge espera que l'òbriga una persona.
       *[usted] el seu missatge espera que l'òbriga una persona.
    }
portal-now-owned =
    { $form ->
        [tu] { $owner } té el teu missatge i et contestarà.
       *[usted] { $owner } té el seu missatge i li contestarà.
    }
portal-now-answered =
    { $form ->
        [tu] { $owner } ja t'ha contestat i continua amb el teu cas.
       *[usted] { $owner } ja li ha contestat i continua amb el seu cas.
    }
portal-now-waiting =
    { $form ->
        [tu] { $owner } t'ha preguntat una cosa i necessita la teua resposta per a continuar.
       *[usted] { $owner } li ha preguntat una cosa i necessita la seua resposta per a continuar.
    }
portal-now-resolved =
    { $form ->
        [tu] t'hem contestat. Si alguna cosa no ha quedat bé, escriu-nos i el cas s'obri una altra vegada.
       *[usted] li hem contestat. Si alguna cosa no ha quedat bé, escriga'ns i el cas s'obri una altra vegada.
    }
portal-now-closed =
    { $form ->
        [tu] no queda res pendent. Si escrius, obrim un cas nou unit a aquest.
       *[usted] no queda res pendent. Si escriu, obrim un cas nou unit a aquest.
    }
portal-now-reopened =
    { $form ->
        [tu] hem tornat a obrir el teu cas amb el que ens has escrit.
       *[usted] hem tornat a obrir el seu cas amb el que ens ha escrit.
    }
portal-when-label =
    { $form ->
        [tu] Quan ho sabràs:
       *[usted] Quan ho sabrà:
    }
portal-when-due = com a molt tard, el { $due }.
portal-when-late =
    { $form ->
        [tu] t'havíem de contestar abans del { $due } i no ho hem fet. Et demanem disculpes. El teu cas continua obert i marcat com a endarrerit.
       *[usted] li havíem de contestar abans del { $due } i no ho hem fet. Li demanem disculpes. El seu cas continua obert i marcat com a endarrerit.
    }
portal-when-waiting =
    { $form ->
        [tu] quan contestes, el termini tornarà a comptar. Mentrestant està parat i no es perd res.
       *[usted] quan conteste, el termini tornarà a comptar. Mentrestant està parat i no es perd res.
    }
portal-when-waiting-until =
    { $form ->
        [tu] esperem la teua resposta. El { $until } ho tornarem a mirar encara que no hages pogut escriure.
       *[usted] esperem la seua resposta. El { $until } ho tornarem a mirar encara que no haja pogut escriure.
    }
portal-when-resolved =
    { $form ->
        [tu] el pots reobrir escrivint fins al { $until }.
       *[usted] el pot reobrir escrivint fins al { $until }.
    }

## Cómo se calcula el plazo

portal-computed-link = Com es calcula?

## Lo que ha pasado

portal-timeline-label = El que ha passat
portal-timeline-received =
    { $kind ->
        [inquiry] { $form ->
            [tu] Vam rebre la teua consulta { portal-channel }.
           *[usted] Vam rebre la seua consulta { portal-channel }.
        }
        [complaint] { $form ->
            [tu] Vam rebre la teua reclamació { portal-channel }.
           *[usted] Vam rebre la seua reclamació { portal-channel }.
        }
        [incident] { $form ->
            [tu] Vam rebre el teu avís { portal-channel }.
           *[usted] Vam rebre el seu avís { portal-channel }.
        }
        [suggestion] { $form ->
            [tu] Vam rebre el teu suggeriment { portal-channel }.
           *[usted] Vam rebre el seu suggeriment { portal-channel }.
        }
        [praise] { $form ->
            [tu] Vam rebre la teua felicitació { portal-channel }.
           *[usted] Vam rebre la seua felicitació { portal-channel }.
        }
       *[other] { $form ->
            [tu] Vam rebre el teu missatge { portal-channel }.
           *[usted] Vam rebre el seu missatge { portal-channel }.
        }
    }
portal-timeline-acknowledged =
    { $form ->
        [tu] Et vam enviar l'avís de recepció amb la clau.
       *[usted] Li vam enviar l'avís de recepció amb la clau.
    }
portal-timeline-assigned =
    { $form ->
        [tu] { $owner } es va fer càrrec del teu cas.
       *[usted] { $owner } es va fer càrrec del seu cas.
    }
portal-timeline-reassigned =
    { $form ->
        [tu] El teu cas va passar de { $from } a { $owner }, amb tot el que ja ens havies contat.
       *[usted] El seu cas va passar de { $from } a { $owner }, amb tot el que ja ens havia contat.
    }
portal-timeline-unassigned =
    { $form ->
        [tu] El teu cas va tornar a l'equip, a l'espera que una altra persona se'n faça càrrec.
       *[usted] El seu cas va tornar a l'equip, a l'espera que una altra persona se'n faça càrrec.
    }
portal-timeline-answered =
    { $form ->
        [tu] { $agent } et va contestar { portal-channel }.
       *[usted] { $agent } li va contestar { portal-channel }.
    }
portal-timeline-waiting =
    { $form ->
        [tu] { $agent } et va preguntar una cosa i espera la teua resposta.
       *[usted] { $agent } li va preguntar una cosa i espera la seua resposta.
    }
portal-timeline-wrote =
    { $form ->
        [tu] Ens vas escriure { portal-channel }.
       *[usted] Ens va escriure { portal-channel }.
    }
portal-timeline-resolved =
    { $form ->
        [tu] { $agent } va donar el teu cas per resolt.
       *[usted] { $agent } va donar el seu cas per resolt.
    }
portal-timeline-reopened-person =
    { $form ->
        [tu] Vam tornar a obrir el teu cas perquè ens vas escriure.
       *[usted] Vam tornar a obrir el seu cas perquè ens va escriure.
    }
portal-timeline-reopened-agent =
    { $form ->
        [tu] { $agent } va tornar a obrir el teu cas perquè quedava alguna cosa per fer.
       *[usted] { $agent } va tornar a obrir el seu cas perquè quedava alguna cosa per fer.
    }
portal-timeline-closed =
    { $form ->
        [tu] Va passar el temps per a reobrir-lo i el teu cas va quedar tancat.
       *[usted] Va passar el temps per a reobrir-lo i el seu cas va quedar tancat.
    }
portal-timeline-continues = Aquest cas en continua un altre d'anterior, amb la clau { $key }.
portal-timeline-continued = Aquest cas continua en un altre, amb la clau { $key }.
portal-timeline-code =
    { $form ->
        [tu] { $agent } va preparar un codi per a llegir-te'l per telèfon. Si no el vas demanar tu, digues-nos-ho.
       *[usted] { $agent } va preparar un codi per a llegir-li'l per telèfon. Si no el va demanar vosté, diga'ns-ho.
    }
portal-timeline-failed =
    { $form ->
        [tu] No et vam poder entregar un correu. El text és ací. Revisa que l'adreça siga correcta o digues-nos-en una altra.
       *[usted] No li vam poder entregar un correu. El text és ací. Revise que l'adreça siga correcta o diga'ns-en una altra.
    }
portal-timeline-next-due =
    { $form ->
        [tu] Abans d'aquest moment tindràs resposta.
       *[usted] Abans d'aquest moment tindrà resposta.
    }

## Mensajes

portal-message-quoted-show = Mostra el text citat
portal-message-attachments =
    { $count ->
        [one] Un arxiu adjunt
       *[other] { $count } arxius adjunts
    }
portal-message-attachment = { $file } ({ $size })
portal-message-hidden =
    { $form ->
        [tu] Per a veure el text i els adjunts, confirma que eres tu.
       *[usted] Per a veure el text i els adjunts, confirme que és vosté.
    }

## Qué se puede hacer

portal-actions-label =
    { $form ->
        [tu] Què pots fer
       *[usted] Què pot fer
    }
portal-action-write-owner = Escriure a { $owner }
portal-action-write-team = Escriure a l'equip
portal-action-reopen = No ha quedat resolt: reobrir el cas
portal-action-talk = Parlar amb una persona
portal-action-disagree = No hi estic d'acord: a qui acudir
portal-talk-title = Parlar amb una persona
portal-talk-open =
    { $form ->
        [tu] Telefona al { $phone }. Digues la clau { $key } i no ho hauràs d'explicar una altra vegada.
       *[usted] Telefone al { $phone }. Diga la clau { $key } i no ho haurà d'explicar una altra vegada.
    }
portal-talk-closed =
    { $form ->
        [tu] Ara no hi ha ningú al telèfon. Atenem { $agentHours }, en el { $phone }. Si ho prefereixes, escriu ací i et contestarem.
       *[usted] Ara no hi ha ningú al telèfon. Atenem { $agentHours }, en el { $phone }. Si ho prefereix, escriga ací i li contestarem.
    }
portal-talk-no-phone =
    { $form ->
        [tu] Digues-nos ací que prefereixes parlar, deixa'ns un telèfon i una hora que et vaja bé, i et telefonarà una persona.
       *[usted] Diga'ns ací que prefereix parlar, deixe'ns un telèfon i una hora que li vaja bé, i li telefonarà una persona.
    }
portal-disagree-title =
    { $form ->
        [tu] Si no hi estàs d'acord
       *[usted] Si no hi està d'acord
    }
portal-disagree-inside =
    { $form ->
        [tu] Digues-nos què no et convenç. Pots demanar que ho revise una altra persona: n'hi ha prou d'escriure-ho ací.
       *[usted] Diga'ns què no li convenç. Pot demanar que ho revise una altra persona: n'hi ha prou d'escriure-ho ací.
    }
portal-disagree-outside =
    { $form ->
        [tu] També pots acudir a qui no depén de nosaltres:
       *[usted] També pot acudir a qui no depén de nosaltres:
    }
portal-disagree-consumer-office =
    { $form ->
        [tu] L'oficina de consum del teu municipi o de la teua comunitat. És gratis.
       *[usted] L'oficina de consum del seu municipi o de la seua comunitat. És gratis.
    }
portal-disagree-keep =
    { $form ->
        [tu] Guarda la clau { $key }: amb ella pots demostrar què ens vas escriure i quan.
       *[usted] Guarde la clau { $key }: amb ella pot demostrar què ens va escriure i quan.
    }

## Escribir y adjuntar

portal-write-title-owner = Escriure a { $owner }
portal-write-title-team = Escriure a l'equip
portal-write-label =
    { $form ->
        [tu] El teu missatge
       *[usted] El seu missatge
    }
portal-write-help =
    { $form ->
        [tu] S'afig al teu cas. No cal que repetisques el que ja ens has contat.
       *[usted] S'afig al seu cas. No cal que repetisca el que ja ens ha contat.
    }
portal-write-send = Envia
portal-attach-label = Adjuntar arxius (si fa falta)
portal-attach-help =
    { $count ->
        [one] Un arxiu com a màxim, de fins a { $size }. Fotos, PDF o documents.
       *[other] Fins a { $count } arxius, de { $size } cadascun com a màxim. Fotos, PDF o documents.
    }
portal-attach-remove = Lleva { $file }
portal-error-message-empty =
    { $form ->
        [tu] Escriu el missatge abans d'enviar-lo.
       *[usted] Escriga el missatge abans d'enviar-lo.
    }
portal-error-message-long =
    { $form ->
        [tu] El missatge és massa llarg: hi caben { $max } caràcters i en té { $length }. Acurta'l o adjunta la resta en un arxiu.
       *[usted] El missatge és massa llarg: hi caben { $max } caràcters i en té { $length }. Acurte'l o adjunte la resta en un arxiu.
    }
portal-error-attach-count =
    { $form ->
        [tu] Són massa arxius: com a màxim, { $max }. Envia la resta en un altre missatge.
       *[usted] Són massa arxius: com a màxim, { $max }. Envie la resta en un altre missatge.
    }
portal-error-attach-size =
    { $form ->
        [tu] «{ $file }» ocupa massa: el límit és { $size }. Prova amb una foto més xicoteta o amb un PDF.
       *[usted] «{ $file }» ocupa massa: el límit és { $size }. Prove amb una foto més xicoteta o amb un PDF.
    }
portal-error-attach-total =
    { $form ->
        [tu] Els arxius junts ocupen massa: el límit és { $size }. Envia'ls en més d'un missatge.
       *[usted] Els arxius junts ocupen massa: el límit és { $size }. Envie'ls en més d'un missatge.
    }
portal-error-attach-type =
    { $form ->
        [tu] No podem acceptar «{ $file }» perquè és un programa. Envia fotos, PDF o documents.
       *[usted] No podem acceptar «{ $file }» perquè és un programa. Envie fotos, PDF o documents.
    }
portal-error-attach-empty =
    { $form ->
        [tu] «{ $file }» ha arribat buit. Tria'l una altra vegada.
       *[usted] «{ $file }» ha arribat buit. Trie'l una altra vegada.
    }
portal-error-attach-often =
    { $form ->
        [tu] No hem guardat «{ $file }»: des d'aquesta connexió han arribat molts arxius en poc de temps. Pots enviar el missatge sense arxius i afegir-los demà.
       *[usted] No hem guardat «{ $file }»: des d'aquesta connexió han arribat molts arxius en poc de temps. Pot enviar el missatge sense arxius i afegir-los demà.
    }
portal-error-kept =
    { $form ->
        [tu] El que has escrit continua ací.
       *[usted] El que ha escrit continua ací.
    }
portal-error-summary =
    { $count ->
        [one] Falta corregir una cosa:
       *[other] Falta corregir { $count } coses:
    }

## Mensaje añadido: justificante en pantalla

portal-added-title =
    { $form ->
        [tu] El teu missatge ja és en el cas
       *[usted] El seu missatge ja és en el cas
    }
portal-added-body =
    { $form ->
        [tu] El vam rebre el { $date } i queda unit al que ja ens havies contat.
       *[usted] El vam rebre el { $date } i queda unit al que ja ens havia contat.
    }
portal-added-next-owner =
    { $form ->
        [tu] El llegirà { $owner }, que porta el teu cas.
       *[usted] El llegirà { $owner }, que porta el seu cas.
    }
portal-added-next-team = El llegirà una persona de l'equip.
portal-added-due =
    { $form ->
        [tu] Tindràs resposta, com a molt tard, el { $due }.
       *[usted] Tindrà resposta, com a molt tard, el { $due }.
    }
portal-added-reopened = El cas estava resolt i l'hem tornat a obrir.
portal-added-linked = El cas estava tancat i n'hem obert un altre, unit a aquest, amb la clau { $key }.

## Confirmar quién es

portal-factor-title =
    { $form ->
        [tu] Confirma que eres tu
       *[usted] Confirme que és vosté
    }
portal-factor-why =
    { $form ->
        [tu] La clau és suficient per a veure com va el cas i per a escriure. Per a llegir els missatges, els adjunts i les teues dades, t'enviem un codi.
       *[usted] La clau és suficient per a veure com va el cas i per a escriure. Per a llegir els missatges, els adjunts i les seues dades, li enviem un codi.
    }
portal-factor-choose =
    { $form ->
        [tu] On el vols rebre
       *[usted] On el vol rebre
    }
portal-factor-mail = Al correu { $address }
portal-factor-none =
    { $form ->
        [tu] No tenim cap correu teu on enviar el codi. Telefona'ns o vine a l'oficina i ho mirem junts.
       *[usted] No tenim cap correu seu on enviar el codi. Telefone'ns o vinga a l'oficina i ho mirem junts.
    }
portal-factor-phone =
    { $form ->
        [tu] No podem enviar-te el codi per correu, però sí llegir-te'l per telèfon. Telefona'ns al { $phone } i digues la clau { $key }: et telefonarem al número que ens vas donar i te'l llegirem.
       *[usted] No podem enviar-li el codi per correu, però sí llegir-li'l per telèfon. Telefone'ns al { $phone } i diga la clau { $key }: li telefonarem al número que ens va donar i li'l llegirem.
    }
portal-factor-phone-write =
    { $form ->
        [tu] No podem enviar-te el codi per correu, però sí llegir-te'l per telèfon. Escriu-nos quan et va bé i et telefonarem al número que ens vas donar.
       *[usted] No podem enviar-li el codi per correu, però sí llegir-li'l per telèfon. Escriga'ns quan li va bé i li telefonarem al número que ens va donar.
    }
portal-factor-hours = Atenem { $agentHours }.
portal-factor-have = Ja tinc el codi
portal-factor-told =
    { $form ->
        [tu] Escriu el codi que t'hem llegit per telèfon.
       *[usted] Escriga el codi que li hem llegit per telèfon.
    }
portal-factor-send = Envia el codi
portal-factor-sent =
    { $form ->
        [tu] T'hem enviat un codi a { $address }. Pot tardar un minut; mira també en el correu no desitjat.
       *[usted] Li hem enviat un codi a { $address }. Pot tardar un minut; mire també en el correu no desitjat.
    }
portal-factor-code-label = Codi
portal-factor-code-help =
    { $minutes ->
        [one] Són { $digits } xifres. Val un minut.
       *[other] Són { $digits } xifres. Val { $minutes } minuts.
    }
portal-factor-confirm = Confirma
portal-factor-again = Envia un altre codi
portal-factor-leave = Deixa de mostrar els missatges en aquest dispositiu
portal-error-code-empty =
    { $form ->
        [tu] Escriu el codi que t'hem donat.
       *[usted] Escriga el codi que li hem donat.
    }
portal-error-code-wrong =
    { $left ->
        [one] { $form ->
            [tu] No és aquest codi. Et queda un intent.
           *[usted] No és aquest codi. Li queda un intent.
        }
       *[other] { $form ->
            [tu] No és aquest codi. Et queden { $left } intents.
           *[usted] No és aquest codi. Li queden { $left } intents.
        }
    }
portal-error-code-expired =
    { $form ->
        [tu] Aquest codi ja no val. Demana'n un altre.
       *[usted] Aquest codi ja no val. Demane'n un altre.
    }
portal-error-code-attempts =
    { $minutes ->
        [one] Massa intents. D'ací a un minut es pot demanar un altre codi.
       *[other] Massa intents. D'ací a { $minutes } minuts es pot demanar un altre codi.
    }

## Formulario de contacto

portal-contact-title =
    { $form ->
        [tu] Conta'ns què necessites
       *[usted] Conte'ns què necessita
    }
portal-contact-intro =
    { $form ->
        [tu] Ho llegirà una persona. Rebràs de seguida una clau per a seguir-ho, sense compte ni contrasenya.
       *[usted] Ho llegirà una persona. Rebrà de seguida una clau per a seguir-ho, sense compte ni contrasenya.
    }
portal-contact-have-key =
    { $form ->
        [tu] Si ja tens una clau, escriu en el teu cas
       *[usted] Si ja té una clau, escriga en el seu cas
    }
portal-contact-name-label =
    { $form ->
        [tu] El teu nom
       *[usted] El seu nom
    }
portal-contact-name-help =
    { $form ->
        [tu] Com vols que et diguem.
       *[usted] Com vol que li diguem.
    }
portal-contact-mail-label = Correu electrònic
portal-contact-mail-help =
    { $form ->
        [tu] Ací et contestarem.
       *[usted] Ací li contestarem.
    }
portal-contact-phone-label = Telèfon (opcional)
portal-contact-phone-help = Per si és més fàcil parlar-ho. No el farem servir per a res més.
portal-contact-number-label =
    { $form ->
        [tu] Número de client (si el tens a mà)
       *[usted] Número de client (si el té a mà)
    }
portal-contact-number-help = És en qualsevol factura. Sense el número també es pot enviar.
portal-contact-message-label =
    { $form ->
        [tu] Què ha passat o què necessites
       *[usted] Què ha passat o què necessita
    }
portal-contact-message-help =
    { $form ->
        [tu] Amb les teues paraules. Si saps quan i on va ser, ajuda.
       *[usted] Amb les seues paraules. Si sap quan i on va ser, ajuda.
    }
# Trampa para robots: oculto para las personas.
portal-contact-trap-label =
    { $form ->
        [tu] Deixa aquest camp buit
       *[usted] Deixe aquest camp buit
    }
portal-contact-privacy =
    { $form ->
        [tu] Fem servir les teues dades només per a atendre't.
       *[usted] Fem servir les seues dades només per a atendre'l.
    }
portal-contact-send = Envia
portal-error-name-long = El nom és massa llarg: hi caben { $max } caràcters.
portal-error-mail-wrong =
    { $form ->
        [tu] «{ $address }» no sembla un correu. Revisa que tinga una arrova i un punt, com nom@exemple.cat.
       *[usted] «{ $address }» no sembla un correu. Revise que tinga una arrova i un punt, com nom@exemple.cat.
    }
portal-error-phone-wrong =
    { $form ->
        [tu] «{ $phone }» no sembla un telèfon. Escriu només xifres; si és d'un altre país, amb el prefix: +351…
       *[usted] «{ $phone }» no sembla un telèfon. Escriga només xifres; si és d'un altre país, amb el prefix: +351…
    }

## Gracias: el justificante

portal-thanks-title-named = Gràcies, { $name }. Ja ho tenim.
portal-thanks-title-unnamed = Gràcies. Ja ho tenim.
portal-thanks-received =
    { $form ->
        [tu] Vam rebre el teu missatge el { $date }.
       *[usted] Vam rebre el seu missatge el { $date }.
    }
portal-thanks-key-label =
    { $form ->
        [tu] La teua clau
       *[usted] La seua clau
    }
portal-thanks-key-help =
    { $form ->
        [tu] Guarda-la: amb ella, i res més, pots seguir el teu cas.
       *[usted] Guarde-la: amb ella, i res més, pot seguir el seu cas.
    }
portal-thanks-next =
    { $form ->
        [tu] Ara ho llegirà una persona de { $business } i et contestarà, com a molt tard, el { $due }.
       *[usted] Ara ho llegirà una persona de { $business } i li contestarà, com a molt tard, el { $due }.
    }
portal-thanks-outside =
    { $form ->
        [tu] En aquest moment no hi ha ningú atenent, i preferim dir-t'ho. Atenem { $agentHours }.
       *[usted] En aquest moment no hi ha ningú atenent, i preferim dir-li-ho. Atenem { $agentHours }.
    }
portal-thanks-mailed =
    { $form ->
        [tu] T'hem enviat açò mateix a { $address }. Si no ho veus d'ací a uns minuts, mira en el correu no desitjat.
       *[usted] Li hem enviat açò mateix a { $address }. Si no ho veu d'ací a uns minuts, mire en el correu no desitjat.
    }
portal-thanks-yours =
    { $form ->
        [tu] Açò és el que ens has escrit:
       *[usted] Açò és el que ens ha escrit:
    }
portal-thanks-see-case =
    { $form ->
        [tu] Veure el teu cas
       *[usted] Veure el seu cas
    }

## Entrar con la clave

portal-key-title =
    { $form ->
        [tu] Segueix el teu cas
       *[usted] Seguisca el seu cas
    }
portal-key-label =
    { $form ->
        [tu] La teua clau
       *[usted] La seua clau
    }
portal-key-help =
    { $form ->
        [tu] És en el correu que et vam enviar i és com aquesta: H7K2-QM94-X5CT. Tant fa si l'escrius amb majúscules, minúscules, espais o guions.
       *[usted] És en el correu que li vam enviar i és com aquesta: H7K2-QM94-X5CT. Tant fa si l'escriu amb majúscules, minúscules, espais o guions.
    }
portal-key-go = Veure el cas
portal-key-new =
    { $form ->
        [tu] És la primera vegada que escrius? Conta'ns què necessites
       *[usted] És la primera vegada que escriu? Conte'ns què necessita
    }
portal-key-lost =
    { $form ->
        [tu] No trobes la clau? Telefona'ns o contesta qualsevol dels nostres correus: et trobarem pel teu nom.
       *[usted] No troba la clau? Telefone'ns o conteste qualsevol dels nostres correus: el trobarem pel seu nom.
    }
portal-error-key-empty =
    { $form ->
        [tu] Escriu la clau del teu cas.
       *[usted] Escriga la clau del seu cas.
    }
portal-error-key-short =
    { $missing ->
        [one] { $form ->
            [tu] Falta un caràcter. Mira si n'ha quedat algun sense copiar.
           *[usted] Falta un caràcter. Mire si n'ha quedat algun sense copiar.
        }
       *[other] { $form ->
            [tu] Falten { $missing } caràcters. Mira si n'ha quedat algun sense copiar.
           *[usted] Falten { $missing } caràcters. Mire si n'ha quedat algun sense copiar.
        }
    }
portal-error-key-long =
    { $extra ->
        [one] { $form ->
            [tu] Sobra un caràcter. Compara-la amb la del correu.
           *[usted] Sobra un caràcter. Compare-la amb la del correu.
        }
       *[other] { $form ->
            [tu] Sobren { $extra } caràcters. Compara-la amb la del correu.
           *[usted] Sobren { $extra } caràcters. Compare-la amb la del correu.
        }
    }
portal-error-key-symbol =
    { $form ->
        [tu] Les claus no porten «{ $symbol }». Revisa aquest caràcter.
       *[usted] Les claus no porten «{ $symbol }». Revise aquest caràcter.
    }
portal-error-key-check =
    { $form ->
        [tu] Alguna cosa no quadra en la clau: hi ha un caràcter canviat o dos canviats de lloc. Compara-la a poc a poc amb la del correu.
       *[usted] Alguna cosa no quadra en la clau: hi ha un caràcter canviat o dos canviats de lloc. Compare-la a poc a poc amb la del correu.
    }
portal-error-key-unknown =
    { $form ->
        [tu] No trobem cap cas amb aquesta clau. Compara-la amb la del correu o telefona'ns i el busquem pel teu nom.
       *[usted] No trobem cap cas amb aquesta clau. Compare-la amb la del correu o telefone'ns i el busquem pel seu nom.
    }

## Cuando algo no puede ser

portal-error-rate-title =
    { $form ->
        [tu] Espera un moment, per favor
       *[usted] Espere un moment, per favor
    }
portal-error-rate-body =
    { $minutes ->
        [one] Han arribat moltes peticions seguides des d'aquesta connexió. D'ací a un minut es pot continuar.
       *[other] Han arribat moltes peticions seguides des d'aquesta connexió. D'ací a { $minutes } minuts es pot continuar.
    }
portal-error-rate-urgent =
    { $form ->
        [tu] Si és urgent, telefona'ns: { $phone }.
       *[usted] Si és urgent, telefone'ns: { $phone }.
    }
portal-error-not-found-title = Aquesta pàgina no existeix
portal-error-not-found-body =
    { $form ->
        [tu] Pot ser que l'enllaç s'haja tallat en copiar-lo. Amb la clau pots entrar al teu cas; sense la clau, ens pots escriure.
       *[usted] Pot ser que l'enllaç s'haja tallat en copiar-lo. Amb la clau pot entrar al seu cas; sense la clau, ens pot escriure.
    }
portal-error-expired-title = La pàgina feia molt de temps que estava oberta
portal-error-expired-body =
    { $form ->
        [tu] Per seguretat, cal enviar-la una altra vegada. El que has escrit continua ací: torna a prémer «Envia».
       *[usted] Per seguretat, cal enviar-la una altra vegada. El que ha escrit continua ací: torne a prémer «Envia».
    }
portal-error-server-title = Hem fallat nosaltres
portal-error-server-body =
    { $form ->
        [tu] El teu missatge no s'ha guardat. Et demanem disculpes. Torna-ho a provar d'ací a uns minuts o telefona'ns.
       *[usted] El seu missatge no s'ha guardat. Li demanem disculpes. Torne-ho a provar d'ací a uns minuts o telefone'ns.
    }
portal-error-broken-title = No ha arribat sencer
portal-error-broken-body =
    { $form ->
        [tu] La connexió s'ha tallat o va molt lenta, i no s'ha guardat res. Torna arrere, prova sense arxius o amb una altra connexió i envia-ho una altra vegada.
       *[usted] La connexió s'ha tallat o va molt lenta, i no s'ha guardat res. Torne arrere, prove sense arxius o amb una altra connexió i envie-ho una altra vegada.
    }
portal-error-view-body =
    { $form ->
        [tu] Ara mateix no podem mostrar-te aquesta pàgina. Et demanem disculpes. Torna-ho a provar d'ací a uns minuts o telefona'ns.
       *[usted] Ara mateix no podem mostrar-li aquesta pàgina. Li demanem disculpes. Torne-ho a provar d'ací a uns minuts o telefone'ns.
    }
portal-error-large-title = És massa gran
portal-error-large-body =
    { $form ->
        [tu] El que envies passa de { $size }. Lleva algun arxiu o envia-ho en dues vegades.
       *[usted] El que envia passa de { $size }. Lleve algun arxiu o envie-ho en dues vegades.
    }

## Lo que piden los formularios

portal-title-contact-short =
    { $form ->
        [tu] Escriu-nos
       *[usted] Escriga'ns
    }
portal-timeline-receipt = Veure el justificant
portal-contact-due =
    { $form ->
        [tu] Tindràs resposta, com a molt tard, el { $due }.
       *[usted] Tindrà resposta, com a molt tard, el { $due }.
    }
portal-contact-kind-label = Què és
portal-contact-kind =
    { $kind ->
        [complaint] Una queixa o reclamació
        [incident] Alguna cosa que no funciona
        [suggestion] Un suggeriment
        [praise] Una felicitació
       *[inquiry] Una consulta
    }
portal-contact-subject-label = Assumpte (opcional)
portal-contact-no-address =
    { $form ->
        [tu] Si no deixes correu ni telèfon, guarda la clau que veuràs en enviar-ho: amb ella podràs llegir ací la resposta.
       *[usted] Si no deixa correu ni telèfon, guarde la clau que veurà en enviar-ho: amb ella podrà llegir ací la resposta.
    }
portal-thanks-next-plain =
    { $form ->
        [tu] Ara ho llegirà una persona de { $business } i et contestarà.
       *[usted] Ara ho llegirà una persona de { $business } i li contestarà.
    }
portal-thanks-write-down =
    { $form ->
        [tu] Apunta la clau o guarda aquesta pàgina.
       *[usted] Apunte la clau o guarde aquesta pàgina.
    }
portal-factor-other =
    { $form ->
        [tu] Ja no fas servir aquesta adreça? Telefona'ns o escriu-nos en el cas i ho arreglem.
       *[usted] Ja no fa servir aquesta adreça? Telefone'ns o escriga'ns en el cas i ho arreglem.
    }
portal-factor-demo = Aquesta és una empresa d'exemple i no n'ix cap correu. El codi és { $code }.
portal-error-quick =
    { $form ->
        [tu] La pàgina s'ha enviat sola o quasi a l'instant. Si has sigut tu, no s'ha perdut res: torna a prémer «Envia».
       *[usted] La pàgina s'ha enviat sola o quasi a l'instant. Si ha sigut vosté, no s'ha perdut res: torne a prémer «Envia».
    }
portal-error-trap =
    { $form ->
        [tu] Hi havia alguna cosa escrita en un camp que no es veu; de vegades l'ompli el navegador. Ho hem llevat: torna a prémer «Envia».
       *[usted] Hi havia alguna cosa escrita en un camp que no es veu; de vegades l'ompli el navegador. Ho hem llevat: torne a prémer «Envia».
    }
portal-error-expired-again =
    { $form ->
        [tu] Per seguretat cal repetir l'últim pas. Torna al teu cas i prova-ho una altra vegada.
       *[usted] Per seguretat cal repetir l'últim pas. Torne al seu cas i prove-ho una altra vegada.
    }
portal-error-number-wrong =
    { $form ->
        [tu] «{ $number }» no sembla un número de client. Escriu només lletres i xifres, o deixa'l en blanc.
       *[usted] «{ $number }» no sembla un número de client. Escriga només lletres i xifres, o deixe'l en blanc.
    }
portal-error-subject-long = L'assumpte és massa llarg: hi caben { $max } caràcters.
