//! What somebody wrote is found again, whatever the accents, the form of the word or the language.

use std::collections::BTreeSet;

use domain::{event::ReplyCancelled, ids::CaseId, language::Language};
use rstest::rstest;
use store::{Error, Tx, search};

use crate::base::{self, Base, Engine, at};

fn found(tx: &mut Tx<'_>, question: &str) -> Result<Vec<CaseId>, Error> {
    Ok(search::query(tx, question, 50, None)?.hits.into_iter().map(|hit| hit.case).collect())
}

async fn index_all(base: &Base) {
    let work = |tx: &mut Tx<'_>| {
        for (lane, _) in store::journal::heads(tx)? {
            while search::catch_up(tx, lane, 7)? == 7 {}
        }
        assert!(search::caught_up(tx)?);
        Ok::<_, Error>(())
    };
    base.db.write(work).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn words_are_found_in_any_form(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let fill = |tx: &mut Tx<'_>| {
        let person = base::add_person(tx, "Amparo Ferrer")?;
        let mut add = |text, language, second| -> Result<CaseId, Error> {
            Ok(base::add_case_in(tx, person, text, language, at(second))?.case.id)
        };
        let es = add("Me han cobrado dos facturas; quiero una explicación.", Language::Es, 1)?;
        let ca = add("No entenc les reclamacions del comptador nou.", Language::Ca, 2)?;
        let eu = add("Fakturaren zenbatekoa ez dator bat kontagailuarekin.", Language::Eu, 3)?;
        let pt = add("As minhas reclamações não foram respondidas.", Language::Pt, 4)?;
        let en = add("I was charged twice for leaking pipes.", Language::En, 5)?;
        let gl = add("As facturacións deste mes veñen mal.", Language::Gl, 6)?;
        Ok::<_, Error>([es, ca, eu, pt, en, gl])
    };
    let [es, ca, eu, pt, en, gl] = base.db.write(fill).await.unwrap();
    index_all(&base).await;
    let look = move |tx: &mut Tx<'_>| {
        for (question, expected) in [
            ("factura", vec![gl, es]),
            ("EXPLICACION", vec![es]),
            ("explicaciones", vec![es]),
            ("comptadors", vec![ca]),
            ("faktura", vec![eu]),
            ("reclamação", vec![pt, ca]),
            ("pipe leaks", vec![en]),
            ("cobrado expli", vec![es]),
            ("cobrado expli ", vec![]),
            ("amparo", vec![gl, en, pt, eu, ca, es]),
            ("factura contador inexistente", vec![]),
            ("", vec![]),
            ("¿? \" ' * : & | ( ) - NOT", vec![]),
        ] {
            assert_eq!(BTreeSet::from_iter(found(tx, question)?), BTreeSet::from_iter(expected), "{question}");
        }
        Ok::<_, Error>(())
    };
    base.db.read(look).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_message_is_found_once_and_not_after_it_was_erased(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(base) = Base::new(engine) else { return };
    let fill = |tx: &mut Tx<'_>| {
        let person = base::add_person(tx, "Amparo Ferrer")?;
        Ok::<_, Error>(base::add_case(tx, person, "Una fuga de agua", at(1))?.case.id)
    };
    let case = base.db.write(fill).await.unwrap();
    index_all(&base).await;
    let again = move |tx: &mut Tx<'_>| {
        assert_eq!(found(tx, "fuga")?, [case]);
        search::reset(tx)?;
        assert!(found(tx, "fuga")?.is_empty());
        Ok::<_, Error>(())
    };
    base.db.write(again).await.unwrap();
    index_all(&base).await;
    let change = move |tx: &mut Tx<'_>| {
        let hit = search::query(tx, "fuga", 10, None)?.hits[0];
        search::index(tx, hit.message, hit.case, Language::Es, "Una avería")?;
        assert!(found(tx, "fuga")?.is_empty());
        assert_eq!(found(tx, "averias")?, [case]);
        let cancelled = ReplyCancelled { message: hit.message };
        base::happens(tx, case, vec![cancelled.into()], at(2))?;
        Ok::<_, Error>(())
    };
    base.db.write(change).await.unwrap();
    index_all(&base).await;
    let gone = move |tx: &mut Tx<'_>| Ok::<_, Error>(found(tx, "averia")?.is_empty());
    assert!(base.db.read(gone).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn a_common_word_is_read_page_by_page(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(base) = Base::new(engine) else { return };
    let fill = |tx: &mut Tx<'_>| {
        let person = base::add_person(tx, "Amparo Ferrer")?;
        let mut made = Vec::new();
        for second in 0..30 {
            made.push(base::add_case(tx, person, "Agua turbia", at(second))?.case.id);
        }
        Ok::<_, Error>(made)
    };
    let mut made = base.db.write(fill).await.unwrap();
    index_all(&base).await;
    let chatty = made[3];
    made.sort_unstable();
    let look = move |tx: &mut Tx<'_>| {
        // More messages of one case than are looked at in one page.
        for second in 30..1400 {
            let message = base::message(chatty, "Agua turbia", Language::Es, at(second));
            search::index(tx, message.id, chatty, Language::Es, &message.text)?;
        }
        let (mut all, mut pages, mut before) = (Vec::new(), 0, None);
        loop {
            let page = search::query(tx, "agua", 7, before)?;
            assert!(page.hits.len() <= 7);
            all.extend(page.hits.iter().map(|hit| hit.case));
            (pages, before) = (pages + 1, page.next);
            if before.is_none() {
                break;
            }
        }
        all.sort_unstable();
        all.dedup();
        Ok::<_, Error>((all, pages))
    };
    let (all, pages) = base.db.write(look).await.unwrap();
    assert_eq!(all, made);
    assert!(pages > 4, "{pages}");
}
