use jiff::civil::Weekday;
use rstest::rstest;

use super::*;
use crate::language::Language;

mod model;

fn intervals(texts: &[&str]) -> Vec<Interval> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

fn office(zone: &str) -> Calendar {
    let working = WorkingTime::weekdays(&intervals(&["9:00-14:00", "16:00-19:00"])).unwrap();
    Calendar::new(working, Zone::get(zone).unwrap())
}

fn always(zone: &str) -> Calendar {
    Calendar::new(WorkingTime::always(), Zone::get(zone).unwrap())
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn minutes(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

#[rstest]
// A Friday evening, over the weekend.
#[case("Europe/Madrid", "2026-11-20T18:40:00+01:00", 600, "2026-11-24T10:40:00+01:00")]
// During the break at noon.
#[case("Europe/Madrid", "2026-11-23T15:00:00+01:00", 60, "2026-11-23T17:00:00+01:00")]
// What ends at closing time is due at closing time.
#[case("Europe/Madrid", "2026-11-23T16:00:00+01:00", 180, "2026-11-23T19:00:00+01:00")]
// From a Sunday.
#[case("Europe/Madrid", "2026-11-22T12:00:00+01:00", 60, "2026-11-23T10:00:00+01:00")]
// The same wall clock an hour later in the Canary Islands.
#[case("Atlantic/Canary", "2026-11-20T18:40:00+00:00", 600, "2026-11-24T10:40:00+00:00")]
#[case("America/Lima", "2026-11-20T18:40:00-05:00", 600, "2026-11-24T10:40:00-05:00")]
// Over the change to winter time, which falls in the closed night of a Sunday.
#[case("Europe/Madrid", "2026-10-23T18:00:00+02:00", 120, "2026-10-26T10:00:00+01:00")]
// A leap day is a day, also over the end of February.
#[case("Europe/Madrid", "2028-02-28T18:00:00+01:00", 540, "2028-02-29T19:00:00+01:00")]
#[case("Europe/Madrid", "2028-02-29T18:00:00+01:00", 120, "2028-03-01T10:00:00+01:00")]
// The end of a year.
#[case("America/Lima", "2026-12-31T18:00:00-05:00", 120, "2027-01-01T10:00:00-05:00")]
fn deadlines_in_working_time(#[case] zone: &str, #[case] start: &str, #[case] working: i64, #[case] due: &str) {
    let deadline = office(zone).add_working(at(start), minutes(working)).unwrap();
    assert_eq!(deadline.due, at(due));
}

#[rstest]
// Spring: 2:00 to 3:00 does not exist in Madrid on 29 March 2026.
#[case("Europe/Madrid", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", 23 * 60)]
// Autumn: 2:00 to 3:00 happens twice.
#[case("Europe/Madrid", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 25 * 60)]
#[case("Atlantic/Canary", "2026-10-25T00:00:00+01:00", "2026-10-26T00:00:00+00:00", 25 * 60)]
#[case("America/Lima", "2026-10-25T00:00:00-05:00", "2026-10-26T00:00:00-05:00", 24 * 60)]
// Santiago leaps over midnight itself; Samoa left a whole day out.
#[case("America/Santiago", "2026-09-05T00:00:00-04:00", "2026-09-07T00:00:00-03:00", 47 * 60)]
#[case("Pacific/Apia", "2011-12-29T00:00:00-10:00", "2012-01-01T00:00:00+14:00", 48 * 60)]
fn days_with_a_change_of_the_clock(#[case] zone: &str, #[case] from: &str, #[case] to: &str, #[case] expected: i64) {
    assert_eq!(always(zone).working_between(at(from), at(to)).unwrap(), minutes(expected));
}

#[test]
fn hours_that_happen_twice_count_twice_and_hours_that_do_not_exist_not_at_all() {
    let night = WorkingTime::new(std::array::from_fn(|_| intervals(&["1:00-2:30"]))).unwrap();
    let calendar = Calendar::new(night, Zone::get("Europe/Madrid").unwrap());
    let day = |text: &str| {
        let (from, to) = (calendar.zone.day_start(date(text)), calendar.end_of(date(text)));
        calendar.working_between(from, to).unwrap()
    };
    assert_eq!(day("2026-03-28"), minutes(90));
    assert_eq!(day("2026-03-29"), minutes(60));
    assert_eq!(day("2026-10-25"), minutes(120));
    // Between the two it is closed: 2:45 the first time.
    assert!(calendar.is_open(at("2026-10-25T02:15:00+02:00")));
    assert!(!calendar.is_open(at("2026-10-25T02:45:00+02:00")));
    assert!(calendar.is_open(at("2026-10-25T02:15:00+01:00")));
}

#[test]
fn holidays_close_and_shorten() {
    let mut calendar = office("Europe/Madrid");
    let eve = Holiday::own(date("2026-12-24"), "Nochebuena", intervals(&["9:00-12:00"]));
    calendar.holidays = Holidays::new(vec![Holiday::closed(date("2026-12-25"), "Navidad"), eve]).unwrap();
    assert!(calendar.is_open(at("2026-12-24T11:59:59+01:00")));
    assert!(!calendar.is_open(at("2026-12-24T12:00:00+01:00")));
    assert!(!calendar.is_open(at("2026-12-25T11:00:00+01:00")));
    let opening = calendar.next_opening(at("2026-12-24T12:00:00+01:00")).unwrap();
    assert_eq!(opening, at("2026-12-28T09:00:00+01:00"));
    let deadline = calendar.add_working(at("2026-12-24T11:00:00+01:00"), minutes(120)).unwrap();
    assert_eq!(deadline.due, at("2026-12-28T10:00:00+01:00"));
    assert_eq!(
        calendar.explain(&deadline, Language::Es),
        "Recibido el jueves 24 de diciembre a las 11:00. Atendemos de lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00. \
         Jueves 24 (Nochebuena): 1 hora; viernes 25 (Navidad) no cuenta; sábado 26 y domingo 27 no cuentan; lunes 28: 1 hora. \
         Por eso: lunes 28 de diciembre a las 10:00."
    );
}

#[rstest]
#[case("2026-11-23T10:00:00+01:00", "2026-11-23T10:00:00+01:00")]
#[case("2026-11-23T14:00:00+01:00", "2026-11-23T16:00:00+01:00")]
#[case("2026-11-20T19:00:00+01:00", "2026-11-23T09:00:00+01:00")]
fn the_next_opening(#[case] moment: &str, #[case] opening: &str) {
    assert_eq!(office("Europe/Madrid").next_opening(at(moment)), Ok(at(opening)));
}

#[test]
fn nothing_is_searched_for_ever() {
    let mut never = Calendar::new(WorkingTime::default(), Zone::utc());
    let start = at("2026-11-20T18:40:00Z");
    assert_eq!(never.add_working(start, minutes(1)).map(|deadline| deadline.due), Err(CalendarError::NoWorkingTime));
    assert_eq!(never.next_opening(start), Err(CalendarError::NoWorkingTime));
    never.holidays =
        Holidays::new(vec![Holiday::own(date("2026-12-01"), "Puertas abiertas", intervals(&["10-12"]))]).unwrap();
    assert_eq!(never.next_opening(start), Ok(at("2026-12-01T10:00:00Z")));
    assert_eq!(never.add_working(start, minutes(121)).map(|deadline| deadline.due), Err(CalendarError::TooFar));
    let open = always("UTC");
    assert_eq!(open.add_working(start, SignedDuration::MAX).map(|deadline| deadline.due), Err(CalendarError::TooFar));
    assert_eq!(open.add_working(start, minutes(-1)).map(|deadline| deadline.due), Err(CalendarError::Negative));
    for edge in [Timestamp::MIN, Timestamp::MAX] {
        assert_eq!(open.next_opening(edge), Err(CalendarError::TooFar));
        assert!(open.is_open(edge));
        assert_eq!(open.working_between(start, Timestamp::MAX), Err(CalendarError::TooFar));
    }
    assert_eq!(
        open.add_natural_days(date("2026-11-20"), u16::MAX).map(|deadline| deadline.due),
        Err(CalendarError::TooFar)
    );
}

#[rstest]
// The examples of the desk: five and fifteen natural days from Saturday the 21st.
#[case(DayCount::Natural, "2026-11-21", 5, "2026-11-26")]
#[case(DayCount::Natural, "2026-11-21", 15, "2026-12-06")]
#[case(DayCount::Working, "2026-11-20", 1, "2026-11-23")]
// 7 and 8 December: one was moved from Sunday in the region, the other is a national holiday.
#[case(DayCount::Working, "2026-12-04", 2, "2026-12-10")]
#[case(DayCount::Natural, "2028-02-28", 2, "2028-03-01")]
#[case(DayCount::Natural, "2026-02-28", 1, "2026-03-01")]
#[case(DayCount::Working, "2026-11-21", 0, "2026-11-21")]
fn deadlines_in_days(#[case] count: DayCount, #[case] start: &str, #[case] days: u16, #[case] due: &str) {
    assert_eq!(with_december().add_days(date(start), days, count).unwrap().due, date(due));
}

fn with_december() -> Calendar {
    let mut calendar = office("Europe/Madrid");
    let bridge = Holiday::own(date("2026-12-09"), "Puente", Vec::new());
    let constitution = Holiday::closed(date("2026-12-07"), "Día de la Constitución (traslado)");
    let immaculate = Holiday::closed(date("2026-12-08"), "Inmaculada Concepción");
    calendar.holidays = Holidays::new(vec![bridge, constitution, immaculate]).unwrap();
    calendar
}

#[test]
fn closing_for_a_bridge_lengthens_no_deadline_in_working_days() {
    let calendar = with_december();
    assert!(calendar.is_working_day(date("2026-12-09")));
    assert!(calendar.hours_on(date("2026-12-09")).is_empty());
}

#[test]
fn deadlines_in_days_are_explained() {
    let calendar = with_december();
    let natural = calendar.add_natural_days(date("2026-11-21"), 5).unwrap();
    assert_eq!(
        calendar.explain_days(&natural, Language::Es),
        "Recibido el sábado 21 de noviembre. Se cuentan 5 días naturales desde el día siguiente. \
         Por eso: hasta el jueves 26 de noviembre, incluido."
    );
    let working = calendar.add_working_days(date("2026-12-04"), 2).unwrap();
    assert_eq!(
        calendar.explain_days(&working, Language::Es),
        "Recibido el viernes 4 de diciembre. Se cuentan 2 días hábiles desde el día siguiente. Sábado 5 y domingo 6 no \
         cuentan; lunes 7 (Día de la Constitución (traslado)) no cuenta; martes 8 (Inmaculada Concepción) no cuenta. \
         Por eso: hasta el jueves 10 de diciembre, incluido."
    );
    assert_eq!(calendar.end_of(natural.due), at("2026-11-27T00:00:00+01:00"));
}

#[rstest]
#[case(
    Language::Es,
    "Recibido el viernes 20 de noviembre a las 18:40. Atendemos de lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00. Viernes 20: 20 minutos; sábado 21 y domingo 22 no cuentan; lunes 23: 8 horas; martes 24: 1 hora y 40 minutos. Por eso: martes 24 de noviembre a las 10:40."
)]
#[case(
    Language::Ca,
    "Rebut divendres 20 de novembre a les 18:40. Atenem de dilluns a divendres de 9:00 a 14:00 i de 16:00 a 19:00. Divendres 20: 20 minuts; dissabte 21 i diumenge 22 no compten; dilluns 23: 8 hores; dimarts 24: 1 hora i 40 minuts. Per això: dimarts 24 de novembre a les 10:40."
)]
#[case(
    Language::Gl,
    "Recibido o venres 20 de novembro ás 18:40. Atendemos de luns a venres de 9:00 a 14:00 e de 16:00 a 19:00. Venres 20: 20 minutos; sábado 21 e domingo 22 non contan; luns 23: 8 horas; martes 24: 1 hora e 40 minutos. Por iso: martes 24 de novembro ás 10:40."
)]
#[case(
    Language::Eu,
    "Jasota: ostirala, azaroak 20, 18:40. Ordutegia: astelehenetik ostiralera 9:00–14:00 eta 16:00–19:00. Ostirala 20: 20 minutu; larunbata 21 eta igandea 22 ez dira zenbatzen; astelehena 23: 8 ordu; asteartea 24: ordu 1 eta 40 minutu. Beraz: asteartea, azaroak 24, 10:40."
)]
#[case(
    Language::En,
    "Received on Friday 20 November at 18:40. We are here Monday to Friday from 9:00 to 14:00 and from 16:00 to 19:00. Friday 20: 20 minutes; Saturday 21 and Sunday 22 do not count; Monday 23: 8 hours; Tuesday 24: 1 hour and 40 minutes. Hence: Tuesday 24 November at 10:40."
)]
#[case(
    Language::Pt,
    "Recebido na sexta-feira, 20 de novembro às 18:40. Atendemos de segunda a sexta-feira das 9:00 às 14:00 e das 16:00 às 19:00. Sexta-feira 20: 20 minutos; sábado 21 e domingo 22 não contam; segunda-feira 23: 8 horas; terça-feira 24: 1 hora e 40 minutos. Por isso: terça-feira, 24 de novembro às 10:40."
)]
fn a_deadline_is_explained(#[case] language: Language, #[case] words: &str) {
    let calendar = office("Europe/Madrid");
    let deadline = calendar.add_working(at("2026-11-20T18:40:00+01:00"), minutes(600)).unwrap();
    assert_eq!(calendar.explain(&deadline, language), words);
}

#[test]
fn long_explanations_stay_short_and_name_the_year() {
    let calendar = office("Europe/Madrid");
    let deadline = calendar.add_working(at("2026-11-20T19:30:00+01:00"), SignedDuration::from_hours(400)).unwrap();
    let words = calendar.explain(&deadline, Language::Es);
    assert!(words.starts_with("Recibido el viernes 20 de noviembre de 2026 a las 19:30. "), "{words}");
    assert!(words.contains("Viernes 20: ya habíamos cerrado; sábado 21 y domingo 22 no cuentan; del lunes 23 al viernes 27: 8 horas cada día;"), "{words}");
    assert!(words.contains("del lunes 30 al viernes 4 de diciembre: 8 horas cada día"), "{words}");
    assert!(words.contains("; …; "), "{words}");
    assert!(words.ends_with("Por eso: viernes 29 de enero de 2027 a las 19:00."), "{words}");
}

#[test]
fn no_time_at_all_is_due_at_once() {
    let start = at("2026-11-22T12:00:00+01:00");
    let deadline = office("Europe/Madrid").add_working(start, SignedDuration::ZERO).unwrap();
    assert_eq!((deadline.due, deadline.steps.len()), (start, 0));
}

#[rstest]
#[case("9:00-14:00", Ok("9:00-14:00"))]
#[case(" 9 – 14 ", Ok("9:00-14:00"))]
#[case("09.30 a 24", Ok("9:30-24:00"))]
#[case("14:00-9:00", Err(CalendarError::EndBeforeStart("14:00-9:00".into())))]
#[case("9:00-9:00", Err(CalendarError::EndBeforeStart("9:00-9:00".into())))]
#[case("9:00-25:00", Err(CalendarError::Time("25:00".into())))]
#[case("9:60-10:00", Err(CalendarError::Time("9:60".into())))]
#[case("+9-10", Err(CalendarError::Time("+9".into())))]
#[case("mañana", Err(CalendarError::Interval("mañana".into())))]
fn reads_intervals(#[case] text: &str, #[case] expected: Result<&str, CalendarError>) {
    assert_eq!(text.parse::<Interval>().map(|interval| interval.to_string()), expected.map(str::to_owned));
}

#[test]
fn settings_are_checked_when_they_are_read() {
    let good = r#"{"working":{"monday":["16:00-19:00","9:00-14:00"]},"zone":"europe/madrid","holidays":[{"date":"2026-12-25","name":"Navidad"}]}"#;
    let calendar: Calendar = serde_json::from_str(good).unwrap();
    assert_eq!(calendar.working.on(Weekday::Monday), intervals(&["9:00-14:00", "16:00-19:00"]));
    assert_eq!(calendar.zone.name(), "Europe/Madrid");
    let stored = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&stored).unwrap(), calendar);
    for (bad, complaint) in [
        (good.replace("9:00-14:00", "9:00-17:00"), "overlap"),
        (good.replace("9:00-14:00", "9:00-8:00"), "ends before it starts"),
        (good.replace("europe/madrid", "Europe/Atlantis"), "no known time zone"),
        (good.replace("monday", "lunes"), "unknown field"),
        (good.replace("Navidad", " "), "needs a name"),
    ] {
        let error = serde_json::from_str::<Calendar>(&bad).unwrap_err().to_string();
        assert!(error.contains(complaint), "{error}");
    }
}

#[test]
fn the_same_date_twice_is_refused() {
    let twice = vec![Holiday::closed(date("2026-12-25"), "Navidad"), Holiday::closed(date("2026-12-25"), "Natividad")];
    assert_eq!(Holidays::new(twice), Err(CalendarError::TwoHolidays(date("2026-12-25"))));
}

#[test]
fn zones_are_known_by_name_only() {
    for unknown in ["", "Etc/Unknown", "Madrid", "../../etc/passwd"] {
        assert_eq!(Zone::get(unknown), Err(CalendarError::UnknownZone(unknown.to_owned())));
    }
    let names = Zone::names();
    assert!(names.len() > 300 && names.iter().any(|name| name == "Atlantic/Canary"));
}
