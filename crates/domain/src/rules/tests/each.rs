//! Each rule where it finds something, with what it then does and on what it rests, and where it does not.

use super::*;
use Effect::{Refuse, Warn};

/// A letter that a rule objects to, and one that it leaves alone.
struct Example {
    rule: &'static str,
    to: fn() -> Letter,
    objects: fn(&mut Letter),
    effect: Effect,
    basis: (&'static str, &'static str),
    leaves: &'static [fn(&mut Letter)],
}

const LEY: &str = "ley-10-2025";

const EXAMPLES: &[Example] = &[
    Example {
        rule: "outcome-said",
        to: Letter::water,
        objects: |letter| letter.draft.outcome = Outcome::Settled,
        effect: Refuse,
        basis: (HOUSE, "law 4"),
        leaves: &[|letter| {
            letter.draft.outcome = Outcome::Settled;
            let (made_at, until) = (letter.now, letter.now);
            letter.legal.offer =
                Some(crate::legal::Offer { message: message(40), made_at, until, accepted: Some(true) });
        }],
    },
    Example {
        rule: "outcome-said",
        to: Letter::bank,
        objects: |letter| letter.draft.outcome = Outcome::Settled,
        effect: Refuse,
        basis: ("sbs-04036-2022", "respuesta"),
        leaves: &[|letter| letter.draft.outcome = Outcome::Withdrawn],
    },
    Example {
        rule: "reasons-given",
        to: Letter::water,
        objects: |letter| letter.draft.reasons = "Lo sentimos.".to_owned(),
        effect: Refuse,
        basis: (LEY, "13.1"),
        leaves: &[|letter| letter.draft.reasons = "El recibo es de otra casa.".to_owned()],
    },
    Example {
        rule: "reasons-given",
        to: Letter::shop,
        objects: |letter| letter.draft.reasons.clear(),
        effect: Refuse,
        basis: (HOUSE, "law 4"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "every-point-answered",
        to: Letter::water,
        objects: |letter| letter.points.push(point(2)),
        effect: Refuse,
        basis: (LEY, "13.1"),
        leaves: &[
            |letter| letter.points.clear(),
            |letter| {
                letter.points.push(point(2));
                letter.draft.outcome = Outcome::Withdrawn;
            },
        ],
    },
    Example {
        rule: "every-point-answered",
        to: Letter::lima,
        objects: |letter| letter.draft.points[0].answer = " ".to_owned(),
        effect: Refuse,
        basis: (HOUSE, "law 4"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "remedy-has-amount-and-date",
        to: Letter::water,
        objects: |letter| letter.draft.outcome = Outcome::Upheld,
        effect: Warn,
        basis: (LEY, "4.2.d"),
        leaves: &[
            |_| {},
            |letter| {
                letter.draft.outcome = Outcome::Upheld;
                letter.draft.remedy = Some(remedy());
            },
            // What is not money needs no amount.
            |letter| {
                letter.draft.outcome = Outcome::PartlyUpheld;
                letter.draft.remedy = Some(Remedy { amount: None, by: None, ..remedy() });
            },
        ],
    },
    Example {
        rule: "remedy-has-amount-and-date",
        to: Letter::shop,
        objects: |letter| {
            letter.draft.outcome = Outcome::PartlyUpheld;
            letter.draft.remedy = Some(Remedy { by: None, ..remedy() });
        },
        effect: Warn,
        basis: (HOUSE, "N7"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "adr-named",
        to: Letter::water,
        objects: |letter| letter.draft.bodies.clear(),
        effect: Refuse,
        basis: (LEY, "13.7"),
        leaves: &[|letter| {
            letter.draft.bodies.clear();
            letter.draft.outcome = Outcome::Upheld;
        }],
    },
    Example {
        rule: "adr-named",
        to: Letter::shop,
        // A body of elsewhere cannot help.
        objects: |letter| letter.draft.bodies = vec!["indecopi".to_owned(), "consumo-vc".to_owned()],
        effect: Refuse,
        basis: ("ley-7-2017", "40.3"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "participation-said",
        to: Letter::shop,
        objects: |letter| letter.draft.participates = None,
        effect: Refuse,
        basis: ("ley-7-2017", "40.3"),
        leaves: &[
            |letter| letter.draft.participates = Some(false),
            |letter| {
                letter.draft.participates = None;
                letter.draft.outcome = Outcome::Upheld;
            },
        ],
    },
    Example {
        rule: "evidence-given",
        to: Letter::bank,
        objects: |letter| letter.draft.evidence.clear(),
        effect: Refuse,
        basis: ("sbs-04036-2022", "respuesta"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "cause-and-restoration",
        to: Letter::cut,
        objects: |letter| letter.draft.evidence.clear(),
        effect: Warn,
        basis: (LEY, "17.2"),
        leaves: &[
            |letter| letter.draft.evidence = "Una tubería rota; vuelve a las seis.".to_owned(),
            |letter| {
                letter.draft.evidence.clear();
                letter.legal.topics.clear();
            },
        ],
    },
    Example {
        rule: "same-language",
        to: Letter::water,
        objects: |letter| letter.language = Language::En,
        effect: Refuse,
        basis: (LEY, "13.6"),
        leaves: &[|letter| letter.seems = None],
    },
    Example {
        rule: "same-language",
        to: Letter::shop,
        // It says that it is in Spanish, and is not.
        objects: |letter| letter.seems = Some(Language::En),
        effect: Warn,
        basis: (HOUSE, "law 6"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "same-channel",
        to: Letter::water,
        objects: |letter| letter.channel = Channel::Post,
        effect: Refuse,
        basis: (LEY, "13.5"),
        leaves: &[
            |letter| letter.channel = Channel::Page,
            |letter| (letter.channel, letter.chosen) = (Channel::Post, Some(Channel::Post)),
        ],
    },
    Example {
        rule: "same-channel",
        to: Letter::shop,
        objects: |letter| letter.chosen = Some(Channel::Post),
        effect: Warn,
        basis: (HOUSE, "law 6"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "same-channel",
        to: Letter::lima,
        objects: |letter| letter.channel = Channel::Post,
        effect: Refuse,
        basis: ("ds-011-2011-pcm", "6"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "written-answer",
        to: Letter::lima,
        objects: |letter| (letter.channel, letter.chosen) = (Channel::Phone, Some(Channel::Phone)),
        effect: Refuse,
        basis: ("ley-29571", "24.1"),
        leaves: &[|letter| (letter.channel, letter.chosen) = (Channel::Post, Some(Channel::Post))],
    },
    Example {
        rule: "completion-term",
        to: Letter::water,
        objects: |letter| {
            letter.draft.outcome = Outcome::NotCompleted;
            // It never reached them.
            letter.legal.completion = Some(asked(letter, false, "2027-01-19T00:00"));
        },
        effect: Refuse,
        basis: (LEY, "13.3"),
        leaves: &[
            |_| {},
            |letter| {
                letter.draft.outcome = Outcome::NotCompleted;
                letter.legal.completion = Some(asked(letter, true, "2027-01-19T00:00"));
            },
        ],
    },
    Example {
        rule: "completion-term",
        to: Letter::shop,
        objects: |letter| {
            letter.draft.outcome = Outcome::NotCompleted;
            letter.legal.completion = Some(asked(letter, true, "2027-01-21T00:00"));
        },
        effect: Refuse,
        basis: (HOUSE, "law 3"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "no-closing-by-time",
        to: Letter::water,
        objects: |letter| letter.says("Transcurrido el plazo, cerramos su caso."),
        effect: Refuse,
        basis: (LEY, "13.2"),
        leaves: &[|letter| {
            letter.says("Los sábados cerramos a las dos; el plazo para recoger el contador es el lunes.");
        }],
    },
    Example {
        rule: "no-closing-by-time",
        to: Letter::lima,
        objects: |letter| letter.says("As we have not heard from you, we consider it settled."),
        effect: Refuse,
        basis: (HOUSE, "law 3"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "no-generic-answer",
        to: Letter::water,
        objects: |letter| letter.earlier.extend(Sketch::of(&letter.draft.words())),
        effect: Warn,
        basis: (LEY, "13.1"),
        leaves: &[|letter| letter.earlier.extend(Sketch::of("El técnico irá el martes a cambiar la llave de paso."))],
    },
    Example {
        rule: "no-generic-answer",
        to: Letter::shop,
        objects: |letter| letter.earlier.extend(Sketch::of(&letter.draft.words())),
        effect: Warn,
        basis: (HOUSE, "N8"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "no-commercial-content",
        to: Letter::shop,
        objects: |letter| letter.says("Tiene un DESCUENTO del 10 % en su próxima compra."),
        effect: Refuse,
        basis: ("trlgdcu", "21.2"),
        leaves: &[|letter| letter.says("La oferta que usted aceptó el 3 de marzo se mantiene.")],
    },
    Example {
        rule: "no-commercial-content",
        to: Letter::lima,
        objects: |letter| letter.says("Conozca nuestras promociones."),
        effect: Refuse,
        basis: (HOUSE, "law 5"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "no-survey-before-resolution",
        to: Letter::water,
        objects: |letter| letter.says("¿Qué nota nos pone?"),
        effect: Refuse,
        basis: (LEY, "18.2"),
        leaves: &[|letter| letter.says("En la nota del 3 de marzo lo decíamos.")],
    },
    Example {
        rule: "no-survey-before-resolution",
        to: Letter::shop,
        objects: |letter| letter.says("Por favor, conteste a esta encuesta."),
        effect: Refuse,
        basis: (HOUSE, "law 5"),
        leaves: &[|_| {}],
    },
    Example {
        rule: "no-payment-condition",
        to: Letter::lima,
        objects: |letter| letter.says("Se lo cambiamos previo pago de la última cuota."),
        effect: Refuse,
        basis: ("ley-29571", "24.3"),
        leaves: &[|letter| letter.says("El pago de la última cuota figura en su cuenta.")],
    },
];

#[test]
fn each_rule_objects_where_it_must_and_says_on_what_it_rests() {
    for example in EXAMPLES {
        let mut letter = (example.to)();
        (example.objects)(&mut letter);
        let verdicts = letter.verdicts();
        let found = verdicts.iter().find(|verdict| verdict.rule == example.rule);
        let found = found.unwrap_or_else(|| panic!("{}: not among {verdicts:?}", example.rule));
        let basis = (found.basis.source.as_str(), found.basis.article.as_str());
        assert_eq!((found.effect, basis), (example.effect, example.basis), "{}", example.rule);
    }
}

#[test]
fn each_rule_leaves_alone_what_keeps_to_it() {
    for example in EXAMPLES {
        for change in example.leaves {
            let mut letter = (example.to)();
            change(&mut letter);
            assert!(!letter.found().iter().any(|rule| rule == example.rule), "{}: {:?}", example.rule, letter.found());
        }
    }
}

#[test]
fn each_rule_has_its_examples() {
    for rule in RULES {
        assert!(EXAMPLES.iter().any(|example| example.rule == rule.id), "{}", rule.id);
    }
}
