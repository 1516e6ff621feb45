//! Rules that go by words: they show those words, and an agent can see what was meant.

use super::Answer;
use crate::legal::Phrases;

/// The first words of the letter that match one of the patterns.
fn first(answer: &Answer<'_>, patterns: &[&str]) -> Option<String> {
    let words = Phrases::of(answer.letter);
    patterns.iter().find_map(|pattern| words.find(pattern)).map(str::to_owned)
}

/// Selling within an answer (TRLGDCU, art. 21.2; Ley 10/2025, art. 16.2).
pub(super) fn commercial(answer: &Answer<'_>) -> Option<String> {
    first(
        answer,
        &[
            "aproveche* … oferta",
            "aproveche* … promocion",
            "nuestras ofertas",
            "nuestras promociones",
            "oferta especial",
            "codigo promocional",
            "contrate ahora",
            "le ofrecemos … tarifa",
            "le ofrecemos … producto",
            "nuevo producto",
            "suscribase",
            "hagase socio",
            "descuento … … proxima compra",
            "descuento … … siguiente compra",
            "cupon",
            "aprofiti … oferta",
            "les nostres ofertes",
            "codi promocional",
            "descompte … … propera compra",
            "aproveite … oferta",
            "as nosas ofertas",
            "codigo de desconto",
            "desconto … … proxima compra",
            "gure eskaintza*",
            "deskontu* … hurrengo",
            "promozio kode*",
            "special offer",
            "our offers",
            "promo code",
            "discount … next purchase",
            "sign up now",
            "voucher",
            "as nossas ofertas",
            "codigo promocional",
            "cupao",
        ],
    )
}

/// Asking for a mark before the matter is settled (Ley 10/2025, art. 18.2; law 5 of the house).
pub(super) fn survey(answer: &Answer<'_>) -> Option<String> {
    first(
        answer,
        &[
            "encuesta",
            "valore nuestr*",
            "valore su experiencia",
            "puntue*",
            "califique*",
            "que nota nos",
            "enquesta",
            "valori la nostra",
            "puntui",
            "enquisa",
            "valore a nosa",
            "inkesta",
            "baloratu gure",
            "survey",
            "rate our",
            "rate your experience",
            "how did we do",
            "inquerito",
            "avalie o nosso",
            "avalie a sua",
        ],
    )
}

/// Ending because time has passed (Ley 10/2025, art. 13.2), unless the person did not complete it after a request.
pub(super) fn closing_by_time(answer: &Answer<'_>) -> Option<String> {
    if answer.draft.outcome == crate::legal::Outcome::NotCompleted {
        return None;
    }
    first(
        answer,
        &[
            "cerramos … caso … plazo",
            "transcurrido el plazo … cerr*",
            "procedemos a cerrar",
            "cerrado automaticamente",
            "cerramos por falta de",
            "por falta de respuesta",
            "damos por cerrad*",
            "al no recibir respuesta",
            "tanquem … cas",
            "donem per tancad*",
            "per manca de resposta",
            "damos por pechad*",
            "por falta de resposta",
            "itxi* dugu … epea",
            "erantzunik ezean",
            "closing … case … time",
            "closed automatically",
            "as we have not heard",
            "damos por encerrad*",
            "encerrado automaticamente",
        ],
    )
}

/// Making an answer depend on a payment (Peru, Ley 29571, art. 24.3).
pub(super) fn payment_condition(answer: &Answer<'_>) -> Option<String> {
    first(
        answer,
        &[
            "antes debe pagar",
            "previo pago",
            "una vez … abone",
            "cuando haya pagado",
            "primero debe abonar",
            "hasta que … pague",
            "hasta que … abone",
            "abans ha de pagar",
            "once you have paid",
            "after payment of",
            "antes tem de pagar",
            "ata que pague",
            "ordaindu ondoren",
        ],
    )
}
