use proptest::prelude::*;
use rstest::rstest;

use super::*;

/// A file with these lines in an event.
fn file(event: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
}

fn days(text: &str) -> Vec<(String, String)> {
    let holidays = read(text.as_bytes(), 2026..=2028).unwrap();
    holidays.into_iter().map(|holiday| (holiday.date.to_string(), holiday.name)).collect()
}

fn dates(event: &str) -> Vec<String> {
    days(&file(event)).into_iter().map(|(date, _)| date).collect()
}

fn problem(text: &str) -> String {
    read(text.as_bytes(), 2026..=2028).unwrap_err().to_string()
}

#[test]
fn holidays_of_a_town() {
    let text = "\u{feff}BEGIN:VCALENDAR\nPRODID:-//Ajuntament//ES\nBEGIN:VTIMEZONE\nTZID:Europe/Madrid\nBEGIN:STANDARD\n\
        DTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n\
        BEGIN:VEVENT\nUID:1@town\nDTSTART;VALUE=DATE:20260122\nDTEND;VALUE=DATE:20260123\n\
        SUMMARY;LANGUAGE=ca:Sant Vicent Màr\n tir\\, patró\nBEGIN:VALARM\nSUMMARY:Recordatori\nTRIGGER:-P1D\nEND:VALARM\nEND:VEVENT\n\
        BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260413\nSUMMARY:Sant Vicent Ferrer\nEND:VEVENT\n\
        BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501\nSTATUS:CANCELLED\nSUMMARY:No\nEND:VEVENT\nEND:VCALENDAR";
    let expected = [("2026-01-22", "Sant Vicent Màrtir, patró"), ("2026-04-13", "Sant Vicent Ferrer")];
    assert_eq!(days(text), expected.map(|(date, name)| (date.to_owned(), name.to_owned())));
}

#[test]
fn a_line_may_be_folded_within_a_letter() {
    let mut bytes = file("DTSTART:20260122\r\nSUMMARY:M#r").into_bytes();
    let hash = bytes.iter().position(|byte| *byte == b'#').unwrap();
    bytes.splice(hash..=hash, b"\xc3\r\n \xa0".iter().copied());
    assert_eq!(read(&bytes, 2026..=2026).unwrap()[0].name, "Màr");
}

#[rstest]
#[case("RRULE:FREQ=YEARLY", &["2026-01-22", "2027-01-22", "2028-01-22"])]
#[case("RRULE:FREQ=YEARLY;COUNT=2", &["2026-01-22", "2027-01-22"])]
#[case("RRULE:FREQ=YEARLY;UNTIL=20270122T000000Z", &["2026-01-22", "2027-01-22"])]
#[case("RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=22", &["2026-01-22", "2028-01-22"])]
#[case("RRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20270122", &["2026-01-22", "2028-01-22"])]
#[case("DTEND;VALUE=DATE:20260125", &["2026-01-22", "2026-01-23", "2026-01-24"])]
#[case("DTEND;VALUE=DATE:20260122", &["2026-01-22"])]
#[case("DURATION:P1D", &["2026-01-22"])]
fn days_of_an_event(#[case] more: &str, #[case] expected: &[&str]) {
    assert_eq!(dates(&format!("DTSTART;VALUE=DATE:20260122\r\nSUMMARY:Fiesta\r\n{more}")), expected);
}

#[test]
fn what_began_long_ago_goes_on() {
    assert_eq!(dates("DTSTART;VALUE=DATE:19990915\r\nSUMMARY:Fiesta\r\nRRULE:FREQ=YEARLY").len(), 3);
    assert_eq!(dates("DTSTART;VALUE=DATE:20240229\r\nSUMMARY:Fiesta\r\nRRULE:FREQ=YEARLY"), ["2028-02-29"]);
}

#[rstest]
#[case("DTSTART:20261225T100000Z\r\nSUMMARY:Cena", "line 4: '20261225T100000Z' is no day")]
#[case("DTSTART;VALUE=DATE:20260230\r\nSUMMARY:Fiesta", "line 4: '20260230' is no day")]
#[case("DTSTART;VALUE=DATE:20260122", "line 3: this event needs a SUMMARY")]
#[case("SUMMARY:Fiesta", "line 3: this event has no DTSTART")]
#[case("SUMMARY Fiesta", "line 4: this line has no name and value")]
#[case("DTSTART:20260122\r\nSUMMARY:Fiesta\r\nRRULE:FREQ=WEEKLY", "line 6: 'FREQ=WEEKLY' is not read")]
#[case(
    "DTSTART:20260122\r\nSUMMARY:Fiesta\r\nRRULE:FREQ=YEARLY;BYDAY=1MO",
    "line 6: 'FREQ=YEARLY;BYDAY=1MO' is not read"
)]
#[case("DTSTART:20260122\r\nSUMMARY:Fiesta\r\nRDATE:20260123", "line 6: RDATE is not read")]
#[case("DTSTART:20260122\r\nSUMMARY:Fiesta\r\nDURATION:P1W", "line 6: DURATION is not read")]
#[case("DTSTART:20260122\r\nSUMMARY:Fiesta\r\nDTEND:20260121", "line 3: this event has to end after it begins")]
#[case("DTSTART:20260122\r\nSUMMARY:Fiesta\r\nDTEND:20270122", "line 3: this event has to end after it begins")]
#[case("BEGIN:VALARM\r\nEND:VEVENT", "line 5: BEGIN and END do not fit")]
fn what_is_wrong_is_said_with_its_line(#[case] event: &str, #[case] message: &str) {
    let problem = problem(&file(event));
    assert!(problem.starts_with(message), "{problem}");
}

#[test]
fn files_that_are_none() {
    for text in ["", "fecha;fiesta\n", "{}", "END:VCALENDAR"] {
        assert!(read(text.as_bytes(), 2026..=2026).is_err(), "{text}");
    }
    assert!(problem("BEGIN:VCALENDAR\nBEGIN:VEVENT").contains("do not fit"));
    assert!(read(b"BEGIN:VCALENDAR\nX:\xff\nEND:VCALENDAR", 2026..=2026).unwrap_err().to_string().contains("UTF-8"));
    assert_eq!(read(&vec![b' '; ICAL_LIMIT + 1], 2026..=2026).unwrap_err().problem, IcalProblem::TooLarge);
}

/// Pieces of which files are made, in an order that nobody would choose.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    const WORDS: &[&[u8]] = &[
        b"BEGIN:VCALENDAR\n",
        b"BEGIN:VEVENT\n",
        b"END:VEVENT\n",
        b"END:VCALENDAR\n",
        b"DTSTART;VALUE=DATE:20260122\n",
        b"DTEND:24991231\n",
        b"DTEND:20260201\n",
        b"RRULE:FREQ=YEARLY;INTERVAL=32767;COUNT=99999999999999999999\n",
        b"RRULE:FREQ=YEARLY;BYMONTH=-128;BYMONTHDAY=127\n",
        b"EXDATE:20260122,,\n",
        b"SUMMARY:\\",
        b"SUMMARY:F\xc3\xa9",
        b"\r\n \xff",
        b"\n\t",
        b":",
        b"\"",
    ];
    let word = prop_oneof![6 => prop::sample::select(WORDS).prop_map(<[u8]>::to_vec), 1 => prop::collection::vec(any::<u8>(), 0..8)];
    prop::collection::vec(word, 0..24).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn never_panics(bytes in prop_oneof![pieces(), prop::collection::vec(any::<u8>(), 0..400)], from in 1890_i16..2510) {
        let mut whole = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260122\n".to_vec();
        whole.extend_from_slice(&bytes);
        for file in [bytes, whole] {
            if let Ok(days) = read(&file, from..=from.saturating_add(20)) {
                prop_assert!(days.len() <= ICAL_DAYS);
                prop_assert!(super::super::Holidays::new(days).is_ok());
            }
        }
    }

    #[test]
    fn whatever_is_written_comes_back(name in "[a-zA-Zàéíñ’ ]{1,60}", day in 0_i64..1000, width in 5_usize..40) {
        prop_assume!(!name.trim().is_empty());
        let date = "2026-01-01".parse::<Date>().unwrap().checked_add(jiff::SignedDuration::from_hours(24 * day)).unwrap();
        let summary = format!("SUMMARY:{name}");
        let folded: Vec<String> = summary.chars().collect::<Vec<_>>().chunks(width).map(String::from_iter).collect();
        let text = file(&format!("DTSTART;VALUE=DATE:{}\r\n{}", date.strftime("%Y%m%d"), folded.join("\r\n ")));
        prop_assert_eq!(days(&text), vec![(date.to_string(), name.trim().to_owned())]);
    }
}
