use rstest::rstest;

use super::*;

fn madrid() -> Zone {
    Zone::get("Europe/Madrid").unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Saturday 21 November 2026, 9:12 in Madrid.
const NOW: &str = "2026-11-21T09:12:00+01:00";

#[rstest]
#[case(
    Language::Es,
    "sábado 21 de noviembre a las 9:12",
    "jueves 1 de enero de 2026",
    "lun 30",
    "mar 1 dic",
    "vie 1 ene 2027"
)]
#[case(
    Language::Ca,
    "dissabte 21 de novembre a les 9:12",
    "dijous 1 de gener de 2026",
    "dl 30",
    "dt 1 des",
    "dv 1 gen 2027"
)]
#[case(
    Language::Gl,
    "sábado 21 de novembro ás 9:12",
    "xoves 1 de xaneiro de 2026",
    "lun 30",
    "mar 1 dec",
    "ven 1 xan 2027"
)]
#[case(
    Language::Eu,
    "larunbata, azaroak 21, 9:12",
    "osteguna, 2026ko urtarrilaren 1a",
    "al 30",
    "ar abe 1",
    "or 2027 urt 1"
)]
#[case(
    Language::En,
    "Saturday 21 November at 9:12",
    "Thursday 1 January 2026",
    "Mon 30",
    "Tue 1 Dec",
    "Fri 1 Jan 2027"
)]
#[case(
    Language::Pt,
    "sábado, 21 de novembro às 9:12",
    "quinta-feira, 1 de janeiro de 2026",
    "seg 30",
    "ter 1 dez",
    "sex 1 jan 2027"
)]
fn dates(
    #[case] language: Language,
    #[case] moment: &str,
    #[case] with_year: &str,
    #[case] this_month: &str,
    #[case] next_month: &str,
    #[case] next_year: &str,
) {
    let zone = madrid();
    let reader = Reader { language, zone: &zone, now: at(NOW) };
    assert_eq!(reader.date_time(at(NOW)), moment);
    let new_year = "2026-01-01".parse().unwrap();
    assert_eq!(date_in_words(new_year, true, language), with_year);
    assert_eq!(reader.day_long(new_year), date_in_words(new_year, false, language));
    assert_eq!(reader.day_short("2026-11-30".parse().unwrap()), this_month);
    assert_eq!(reader.day_short("2026-12-01".parse().unwrap()), next_month);
    assert_eq!(reader.day_short("2027-01-01".parse().unwrap()), next_year);
}

#[rstest]
#[case("2026-11-21T09:11:30+01:00", "ahora mismo")]
#[case("2026-11-21T09:12:59+01:00", "ahora mismo")]
#[case("2026-11-21T09:00:00+01:00", "hace 12 min")]
#[case("2026-11-21T09:52:00+01:00", "en 40 min")]
#[case("2026-11-21T06:00:00+01:00", "hace 3 h")]
#[case("2026-11-21T18:00:00+01:00", "hoy a las 18:00")]
#[case("2026-11-20T18:40:00+01:00", "ayer a las 18:40")]
#[case("2026-11-22T10:00:00+01:00", "mañana a las 10:00")]
#[case("2026-11-22T01:20:00+01:00", "mañana a la 1:20")]
#[case("2026-11-26T10:00:00+01:00", "el jueves a las 10:00")]
#[case("2026-11-28T10:00:00+01:00", "sábado 28 de noviembre a las 10:00")]
#[case("2026-11-19T10:00:00+01:00", "jueves 19 de noviembre a las 10:00")]
#[case("2027-01-02T10:00:00+01:00", "sábado 2 de enero de 2027 a las 10:00")]
fn how_people_say_it(#[case] moment: &str, #[case] words: &str) {
    let zone = madrid();
    let reader = Reader { language: Language::Es, zone: &zone, now: at(NOW) };
    assert_eq!(reader.relative(at(moment)), words);
}

#[rstest]
#[case(Language::Ca, ["fa 12 min", "d'ací a 40 min", "demà a les 10:00", "dijous a les 10:00"])]
#[case(Language::Gl, ["hai 12 min", "en 40 min", "mañá ás 10:00", "o xoves ás 10:00"])]
#[case(Language::Eu, ["duela 12 min", "40 min barru", "bihar, 10:00", "osteguna, 10:00"])]
#[case(Language::En, ["12 min ago", "in 40 min", "tomorrow at 10:00", "on Thursday at 10:00"])]
#[case(Language::Pt, ["há 12 min", "daqui a 40 min", "amanhã às 10:00", "na quinta-feira às 10:00"])]
fn how_others_say_it(#[case] language: Language, #[case] words: [&str; 4]) {
    let zone = madrid();
    let reader = Reader { language, zone: &zone, now: at(NOW) };
    let moments = ["21T09:00:00", "21T09:52:00", "22T10:00:00", "26T10:00:00"];
    assert_eq!(moments.map(|moment| reader.relative(at(&format!("2026-11-{moment}+01:00")))), words);
}

#[test]
fn tomorrow_is_the_readers_tomorrow() {
    let moment = at("2026-11-22T00:30:00+01:00");
    let now = at("2026-11-21T22:30:00+01:00");
    let (madrid, lima) = (madrid(), Zone::get("America/Lima").unwrap());
    let words = |zone| Reader { language: Language::Es, zone, now }.relative(moment);
    assert_eq!(words(&madrid), "mañana a las 0:30");
    assert_eq!(words(&lima), "hoy a las 18:30");
}

#[test]
fn within_the_month_the_month_is_left_out() {
    let zone = madrid();
    let reader = Reader { language: Language::Es, zone: &zone, now: at(NOW) };
    assert_eq!(reader.day_time(at("2026-11-21T09:40:00+01:00")), "sábado 21, 9:40");
    assert_eq!(reader.day_time(at("2026-10-21T09:40:00+02:00")), "miércoles 21 de octubre, 9:40");
}

#[rstest]
#[case(Language::Es, ["1 hora y 40 minutos", "1 minuto", "8 horas", "0 minutos"])]
#[case(Language::Ca, ["1 hora i 40 minuts", "1 minut", "8 hores", "0 minuts"])]
#[case(Language::Gl, ["1 hora e 40 minutos", "1 minuto", "8 horas", "0 minutos"])]
#[case(Language::Eu, ["ordu 1 eta 40 minutu", "minutu 1", "8 ordu", "0 minutu"])]
#[case(Language::En, ["1 hour and 40 minutes", "1 minute", "8 hours", "0 minutes"])]
#[case(Language::Pt, ["1 hora e 40 minutos", "1 minuto", "8 horas", "0 minutos"])]
fn durations(#[case] language: Language, #[case] words: [&str; 4]) {
    assert_eq!([100, 1, 480, 0].map(|minutes| duration(SignedDuration::from_mins(minutes), language)), words);
    assert_eq!(duration_short(SignedDuration::from_mins(100)), "1 h 40 min");
}

#[rstest]
#[case(
    Language::Es,
    "de lunes a jueves de 9:00 a 14:00 y de 16:00 a 19:00; los viernes de 8:00 a 15:00; los sábados y los domingos las 24 horas"
)]
#[case(
    Language::Ca,
    "de dilluns a dijous de 9:00 a 14:00 i de 16:00 a 19:00; els divendres de 8:00 a 15:00; els dissabtes i els diumenges les 24 hores"
)]
#[case(
    Language::Gl,
    "de luns a xoves de 9:00 a 14:00 e de 16:00 a 19:00; os venres de 8:00 a 15:00; os sábados e os domingos as 24 horas"
)]
#[case(
    Language::Eu,
    "astelehenetik ostegunera 9:00–14:00 eta 16:00–19:00; ostiraletan 8:00–15:00; larunbatetan eta igandetan 24 orduz"
)]
#[case(
    Language::En,
    "Monday to Thursday from 9:00 to 14:00 and from 16:00 to 19:00; on Fridays from 8:00 to 15:00; on Saturdays and on Sundays around the clock"
)]
#[case(
    Language::Pt,
    "de segunda a quinta-feira das 9:00 às 14:00 e das 16:00 às 19:00; à sexta-feira das 8:00 às 15:00; ao sábado e ao domingo 24 horas por dia"
)]
fn weeks(#[case] language: Language, #[case] words: &str) {
    let read = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<Interval>>();
    let (split, morning) = (read(&["9-14", "16-19"]), read(&["8-15"]));
    let days = [&split, &split, &split, &split, &morning, &vec![Interval::DAY], &vec![Interval::DAY]];
    let working = WorkingTime::new(days.map(Clone::clone)).unwrap();
    assert_eq!(week(&working, language), words);
}

#[test]
fn a_week_without_hours_says_so() {
    assert_eq!(week(&WorkingTime::default(), Language::Es), "sin horario de atención");
    assert_eq!(week(&WorkingTime::always(), Language::Es), "todos los días las 24 horas");
}

#[test]
fn every_day_and_month_has_its_name() {
    for language in Language::ALL {
        for day in 1..=31 {
            let date = jiff::civil::date(2026, 1, 1) + SignedDuration::from_hours(24 * (day * 11));
            let words = date_in_words(date, true, language);
            assert!(words.contains("2026") && words.contains(&date.day().to_string()), "{words}");
        }
    }
    assert_eq!(date_in_words("2026-04-01".parse().unwrap(), false, Language::Ca), "dimecres 1 d'abril");
}

#[rstest]
#[case(2000, "2000ko")]
#[case(2021, "2021eko")]
#[case(2025, "2025eko")]
#[case(2027, "2027ko")]
#[case(2030, "2030eko")]
#[case(2031, "2031ko")]
#[case(2100, "2100eko")]
fn a_year_in_basque_ends_as_it_sounds(#[case] year: i16, #[case] said: &str) {
    let words = date_in_words(jiff::civil::date(year, 1, 1), true, Language::Eu);
    assert!(words.contains(&format!(" {said} ")), "{words}");
}
