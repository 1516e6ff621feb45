use rstest::rstest;

use super::*;

/// The kinds and the text of the segments, for reading in a test.
fn shown(text: &str) -> Vec<(Kind, String)> {
    split(text).into_iter().map(|segment| (segment.kind, text[segment.range].trim().to_owned())).collect()
}

#[rstest]
#[case::gmail_es("El lun, 3 mar 2025 a las 9:12, Aguas (<atencion@aguas.example>) escribió:")]
#[case::gmail_broken("El lun, 3 mar 2025 a las 9:12, Atención al cliente de Aguas\n<atencion@aguas.example> escribió:")]
#[case::apple_es("El 3 mar 2025, a las 9:12, Aguas <atencion@aguas.example> escribió:")]
#[case::thunderbird_es("El 3/3/25 a las 9:12, Aguas escribió:")]
#[case::gmail_ca("Missatge de Aguas <atencion@aguas.example> del dia dl., 3 de març 2025 a les 9:12:")]
#[case::apple_ca("El 3 març 2025, a les 9:12, Aguas <atencion@aguas.example> va escriure:")]
#[case::gmail_gl("O luns, 3 de mar. de 2025 ás 9:12, Aguas (<atencion@aguas.example>) escribiu:")]
#[case::gmail_eu("Honela idatzi zuen Aguas (<atencion@aguas.example>) erabiltzaileak (2025 mar. 3(a), al. (09:12)):")]
#[case::gmail_pt("Aguas <atencion@aguas.example> escreveu no dia segunda, 3/03/2025 à(s) 09:12:")]
#[case::gmail_en("On Mon, Mar 3, 2025 at 9:12 AM Aguas <atencion@aguas.example> wrote:")]
#[case::gmail_fr("Le lun. 3 mars 2025 à 09:12, Aguas <atencion@aguas.example> a écrit :")]
#[case::gmail_de("Am Mo., 3. März 2025 um 09:12 Uhr schrieb Aguas <atencion@aguas.example>:")]
fn an_announced_quotation_is_folded(#[case] announcement: &str) {
    let text = format!("Sigo sin agua.\n\n{announcement}\n\n> Estimada Ana:\n>\n> Lo miramos.\n");
    let segments = shown(&text);
    assert_eq!(segments[0], (Kind::Written, "Sigo sin agua.".into()));
    assert_eq!(segments.len(), 2, "{segments:?}");
    assert_eq!(segments[1].0, Kind::Quoted);
}

#[test]
fn answers_below_and_between_are_written() {
    let text = "El 3/3/25 a las 9:12, Aguas escribió:\n> ¿Qué día?\nEl martes.\n\n> ¿A qué hora?\nA las diez.\n";
    assert_eq!(
        shown(text),
        [
            (Kind::Quoted, "El 3/3/25 a las 9:12, Aguas escribió:\n> ¿Qué día?".into()),
            (Kind::Written, "El martes.".into()),
            (Kind::Quoted, "> ¿A qué hora?".into()),
            (Kind::Written, "A las diez.".into()),
        ]
    );
}

#[rstest]
#[case("-----Mensaje original-----\nDe: Aguas\nPara: Ana\n\nEstimada Ana:")]
#[case(
    "________________________________\nDe: Aguas <atencion@aguas.example>\nEnviado: lunes, 3 de marzo de 2025 9:12\nPara: Ana\nAsunto: RE: Agua\n\nEstimada Ana:"
)]
#[case(
    "De: Aguas [mailto:atencion@aguas.example]\nEnviado el: lunes, 3 de marzo de 2025 9:12\nPara: Ana\nAsunto: RE: Agua\n\nEstimada Ana:"
)]
#[case("*De:* Aguas\n*Enviado el:* lunes\n*Para:* Ana\n\nEstimada Ana:")]
#[case("From: Aguas\nSent: Monday\nTo: Ana\nSubject: RE: Agua\n\nDear Ana,")]
#[case("El lunes, 3 de marzo de 2025, 09:12:00 CET, Aguas <atencion@aguas.example> escribió:\n\nEstimada Ana:")]
fn history_without_marks_is_folded_to_the_end(#[case] history: &str) {
    let text = format!("Sigo sin agua.\nAna\n\n{history}\nLo miramos.\n");
    let segments = shown(&text);
    assert_eq!(segments[0], (Kind::Written, "Sigo sin agua.\nAna".into()));
    assert_eq!(segments.len(), 2, "{segments:?}");
    assert_eq!(segments[1].0, Kind::Quoted);
}

#[test]
fn what_is_passed_on_stays_visible() {
    let text = "Miren esto.\n\n---------- Forwarded message ---------\nDe: Banco <b@banco.example>\nDate: lun\nSubject: Recibo\n\nDevuelto.";
    let segments = shown(text);
    assert_eq!(segments[1].0, Kind::Forwarded);
    assert!(written(text).ends_with("Devuelto."));
}

#[rstest]
#[case("-- \nAna Pérez\nC/ Mayor 1")]
#[case("--\nAna Pérez")]
#[case("Enviado desde mi iPhone")]
#[case("Obtener Outlook para Android <https://aka.ms/x>")]
#[case("Sent from my Samsung Galaxy")]
#[case("Enviat des del meu iPhone")]
#[case("AVISO LEGAL: Este mensaje es confidencial.\nSi no es usted su destinatario, bórrelo.")]
fn signatures_are_folded(#[case] signature: &str) {
    let text = format!("Sigo sin agua.\n\n{signature}\n\nEl 3/3/25 a las 9:12, Aguas escribió:\n> Hola\n");
    let segments = shown(&text);
    assert_eq!(segments[0], (Kind::Written, "Sigo sin agua.".into()));
    assert_eq!(segments[1], (Kind::Signature, signature.into()));
    assert_eq!(segments[2].0, Kind::Quoted);
}

#[rstest]
#[case("El 3 de marzo llamé y me dijeron:\nque espere.\nNo espero más.")]
#[case("El técnico escribió en el parte:\nno hay agua.")]
#[case("De: mi casa\nA: la oficina hay un kilómetro.")]
#[case("Les pido:\n- agua\n-- y paciencia\n- una respuesta")]
#[case("> todo lo que tengo que decir")]
#[case("Enviado desde mi iPhone")]
fn what_may_be_the_persons_own_words_is_never_folded(#[case] text: &str) {
    assert_eq!(shown(text), [(Kind::Written, text.to_owned())]);
}

#[test]
fn an_empty_text_has_no_segments() {
    assert_eq!(split(""), []);
}
