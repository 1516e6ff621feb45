//! In which of our languages a message is written, if that is sure enough to answer in it.
//!
//! Function words decide: they are short, frequent and hard to avoid. The trigram library knows neither Galician
//! nor Basque (and takes them for Portuguese and others), so it only has the last word on longer texts whose
//! function words say little. A few words of French, German and Italian keep us from calling those Spanish.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use whatlang::{Detector, Lang as Known};

/// A language in which we can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Spanish.
    Es,
    /// Catalan and Valencian.
    Ca,
    /// Galician.
    Gl,
    /// Basque.
    Eu,
    /// English.
    En,
    /// Portuguese.
    Pt,
}

impl Lang {
    /// All of them, Spanish first.
    pub const ALL: [Self; 6] = [Self::Es, Self::Ca, Self::Gl, Self::Eu, Self::En, Self::Pt];

    /// ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::Ca => "ca",
            Self::Gl => "gl",
            Self::Eu => "eu",
            Self::En => "en",
            Self::Pt => "pt",
        }
    }

    /// From a language tag: `ca-ES` and `CA` are Catalan.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.code()))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Looked at from the start of the text, in bytes.
const WINDOW: usize = 4000;
/// Points below which nothing is said: about two words that belong to one language alone.
const SURE: f64 = 2.0;
/// How many times the runner-up's points the winner needs.
const MARGIN: f64 = 1.35;

/// Guesses the language of a text; better of its new words only ([`crate::quote::written`]). None if not sure.
pub fn guess(text: &str) -> Option<Lang> {
    let text = crate::text::cut(text, WINDOW);
    let points = points(text);
    let best = (0..points.len()).max_by(|a, b| points[*a].total_cmp(&points[*b]))?;
    let second = (0..points.len()).filter(|other| *other != best).map(|other| points[other]).fold(0.0, f64::max);
    if points[best] >= SURE && points[best] >= MARGIN * second {
        return Lang::ALL.get(best).copied();
    }
    by_trigrams(text, &points)
}

/// Long texts with few or balanced function words.
fn by_trigrams(text: &str, points: &[f64]) -> Option<Lang> {
    if text.chars().filter(|c| c.is_alphabetic()).count() < 80 {
        return None;
    }
    let info = DETECTOR.detect(text)?;
    let lang = match info.lang() {
        Known::Spa => Lang::Es,
        Known::Cat => Lang::Ca,
        Known::Eng => Lang::En,
        Known::Por => Lang::Pt,
        _ => return None,
    };
    let own = points[lang as usize];
    let best = points.iter().copied().fold(0.0, f64::max);
    (info.is_reliable() && own > 0.0 && own >= 0.8 * best).then_some(lang)
}

static DETECTOR: LazyLock<Detector> = LazyLock::new(Detector::new);

/// Points per language (in the order of [`Lang::ALL`], then others): each word gives one point to its only language,
/// or less to each of several.
fn points(text: &str) -> [f64; 7] {
    let mut points = [0.0; 7];
    let lower = text.to_lowercase();
    if text.contains(['¿', '¡']) {
        points[Lang::Es as usize] += 0.5;
    }
    for word in lower.split(|c: char| !c.is_alphabetic() && c != '·').filter(|word| !word.is_empty()) {
        if let Some(mask) = WORDS.get(word) {
            let share = 1.0 / f64::from(mask.count_ones().pow(2));
            for (index, sum) in points.iter_mut().enumerate() {
                if mask & (1 << index) != 0 {
                    *sum += share;
                }
            }
        }
        if word.contains("l·l") {
            points[Lang::Ca as usize] += 1.0;
        } else if word.ends_with("ção") || word.ends_with("ções") || word.contains("lh") && word.contains('ã') {
            points[Lang::Pt as usize] += 1.0;
        } else if word.contains('ñ') {
            points[Lang::Es as usize] += 0.25;
            points[Lang::Gl as usize] += 0.25;
        } else if word.contains("tx") || word.contains("tz") {
            points[Lang::Eu as usize] += 0.5;
        }
    }
    points
}

static WORDS: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut words: HashMap<&'static str, u8> = HashMap::new();
    for (index, list) in LISTS.iter().enumerate() {
        for word in list.split_whitespace() {
            *words.entry(word).or_default() |= 1 << index;
        }
    }
    words
});

/// Frequent words of letters between people and businesses, in the order of [`Lang::ALL`], then of languages we
/// only want to recognise as none of ours.
const LISTS: [&str; 7] = [
    "el la los las un una unos unas y o pero que de del al a en con sin por para se me mi mis le les lo su sus yo usted \
     ustedes nosotros es son está están era fue ha he hemos han hay muy más ya no sí si como cuando donde porque qué \
     quién cuál esto este esta estos estas ese esa eso hola buenos buenas días tardes noches gracias saludo saludos \
     estimado estimada favor señor señora hace hasta desde también tengo tiene puede puedo quiero quisiera querría \
     ustedes ningún ninguna nada nadie siempre nunca hoy ayer mañana todavía aún sobre entre atentamente cordialmente \
     espero llamar llamado dijeron dicho hecho factura cuenta pedido \
     agua calle cuándo dónde cómo lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo \
     junio julio agosto septiembre octubre noviembre diciembre llevo ahora aquí dinero semana año años mes mismo nuevo \
     estoy dos tres vez veces así tampoco",
    "el la els les un una uns unes i o però que de del dels al als a en amb sense per perquè es em et li ho hi ne meu \
     meva meus seu seva jo vostè vostès nosaltres és són està estan era va ha he hem han hi molt més ja no sí si com \
     quan on què qui quin quina això aquest aquesta aquests aquestes aquell hola bon bona dia dies tarda tardes nit \
     gràcies salutació salutacions benvolgut benvolguda benvolguts sisplau senyor senyora fa fins des també tinc té \
     teniu pot puc vull voldria cap res ningú sempre mai avui ahir demà encara sobre entre atentament cordialment \
     espero trucar trucat dit fet meua seua vosté servici vaig vam ser estic som factura compte comanda \
     aigua carrer dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol \
     agost setembre octubre novembre desembre ara aquí diners setmana any anys mes mateix nou dues tres vegada vegades \
     així tampoc porto",
    "o a os as un unha uns unhas e ou pero mais que de do da dos das ao á aos ás en no na nos nas con sen por para se \
     me meu miña meus miñas lle lles seu súa eu vostede vostedes nós é son está están era foi ha hei hai moi máis xa \
     non si como cando onde porque qué quen cal isto este esta estes estas ese esa iso ola bos boas días tardes noites \
     grazas saúdo saúdos estimado estimada favor señor señora fai ata dende desde tamén teño ten pode podo quero \
     quería ningún ningunha nada ninguén sempre nunca hoxe onte mañá aínda sobre entre atentamente cordialmente \
     agardo chamar chamado dixeron dito feito polo pola pois fun tiven deu xeito factura conta \
     auga rúa luns martes mércores xoves venres sábado domingo xaneiro febreiro marzo abril maio xuño xullo agosto \
     setembro outubro novembro decembro agora aquí cartos diñeiro semana ano anos mes mesmo novo estou dúas dous tres \
     vez veces así tampouco levo",
    "eta edo baina da dira naiz gara zara dago daude zen ziren dut du dute dugu duzu dizut diot didate nuen zuen ez bai \
     oso ere hau hori hura hauek horiek nire zure gure bere zer nor nola noiz non zergatik kaixo egun on arratsalde \
     gabon eskerrik asko mesedez agur agurrak jaun andre orain gaur atzo bihar beti inoiz oraindik bat batzuk guztiak \
     egin egiten izan naizen dela dituzte dituzue zaidazu iezadazu jaso nahi behar ezin arte gero faktura kontua ura \
     etxean etxera zerbitzua arazoa erantzuna zain nago daukat zuek zuen baten batean \
     ur kalea astelehena asteartea asteazkena osteguna ostirala larunbata igandea urtarrila otsaila martxoa apirila \
     maiatza ekaina uztaila abuztua iraila urria azaroa abendua dirua aste urte hilabete hemen bi hiru aldiz",
    "the a an and or but that of to in on with without by for is are was were be been have has had i you he she it we \
     they my your his her our their this these those not no yes if when where why what who which how very more already \
     still hello hi dear good morning afternoon thank thanks regards best kind sincerely please sir madam would could \
     can will from about between there any nothing never always today yesterday tomorrow called said done received \
     bill account order as at so do does did me us them \
     water street monday tuesday wednesday thursday friday saturday sunday january february march april june july \
     august september october november december now here money week year years month same new two three times",
    "o a os as um uma uns umas e ou mas que de do da dos das ao à aos às em no na nos nas com sem por para se me meu \
     minha meus minhas lhe lhes seu sua seus suas eu você vocês nós é são está estão era foi há hei muito mais já não \
     sim se como quando onde porque quê quem qual isto este esta estes estas esse essa isso olá bom boa dia dias tarde \
     noite obrigado obrigada cumprimentos saudações caro cara prezado prezada favor senhor senhora faz até desde também \
     tenho tem pode posso quero queria nenhum nenhuma nada ninguém sempre nunca hoje ontem amanhã ainda sobre entre \
     atenciosamente cordialmente espero ligar telefonar disseram dito feito pelo pela pois fui tive fatura conta encomenda \
     água rua segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto \
     setembro outubro novembro dezembro agora aqui dinheiro semana ano anos mês mesmo novo estou duas dois três vez \
     vezes assim tampouco vossa vosso",
    "le la les un une des et ou mais que de du au aux en avec sans pour je vous nous il elle est sont été pas très plus \
     bonjour merci cordialement votre mon ma mes ce cette ces qui dans sur ne se sa son ich sie wir der die das und oder \
     nicht ist sind mit für von zu auf ein eine einen bitte danke guten tag freundlichen grüßen ihre mein dem den im \
     il lo gli uno una e o ma che di del della dei con senza per io voi noi è sono non molto più grazie buongiorno \
     cordiali saluti vostro mio questo questa nel nella ho hanno",
];

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(
        "Buenos días: me han cobrado dos veces la factura de marzo y nadie me coge el teléfono. Un saludo.",
        Some(Lang::Es)
    )]
    #[case("Hola, no me llega el agua desde ayer. Gracias", Some(Lang::Es))]
    #[case("Bon dia, m'han cobrat dues vegades la factura de març i ningú no em contesta. Gràcies.", Some(Lang::Ca))]
    #[case("Hola, encara no tinc aigua a casa des d'ahir. Què ha passat? Salutacions", Some(Lang::Ca))]
    #[case("Bos días, cobráronme dúas veces a factura de marzo e ninguén me contesta. Grazas.", Some(Lang::Gl))]
    #[case("Ola, aínda non teño auga na casa dende onte. Un saúdo", Some(Lang::Gl))]
    #[case(
        "Egun on, martxoko faktura bi aldiz kobratu didate eta ez dut erantzunik jaso. Eskerrik asko.",
        Some(Lang::Eu)
    )]
    #[case("Good morning, I have been charged twice and nobody answers the phone. Kind regards", Some(Lang::En))]
    #[case(
        "Bom dia, cobraram-me duas vezes a fatura de março e ninguém me atende o telefone. Obrigado.",
        Some(Lang::Pt)
    )]
    #[case("Bonjour, je vous écris parce que je n'ai pas reçu ma facture. Merci, cordialement", None)]
    #[case("Guten Tag, ich habe die Rechnung nicht erhalten. Mit freundlichen Grüßen", None)]
    #[case("Señores: ¿cuándo vendrán a arreglar la avería? Llevo así desde el miércoles.", Some(Lang::Es))]
    #[case("Se me olvidaba: estoy en casa por las tardes.", Some(Lang::Es))]
    #[case("ok", None)]
    #[case("12345 - 2025", None)]
    #[case("", None)]
    fn letters_are_told_apart(#[case] text: &str, #[case] expected: Option<Lang>) {
        assert_eq!(guess(text), expected, "{:?}", points(text));
    }

    #[test]
    fn tags_are_read() {
        assert_eq!(Lang::from_tag("ca-ES"), Some(Lang::Ca));
        assert_eq!(Lang::from_tag("EU"), Some(Lang::Eu));
        assert_eq!(Lang::from_tag("fr"), None);
    }
}
