//! Full text: which messages hold these words, newest first.
//!
//! Words are folded and stemmed in Rust (`words.rs`), so that FTS5 and PostgreSQL answer alike. A follower of the journal
//! keeps the index: doing it in the transaction of the message would cost four times the transaction itself.
//! A question is understood in all languages at once: each word stands for its stems in any of them, all words must be
//! there, and the last may be the beginning of a longer one if it is not found often as it stands.

mod words;

use domain::{
    event::Event,
    ids::{CaseId, MessageId},
    language::Language,
};

use crate::{
    Error,
    db::{Row, Tx, params},
    followers,
};

/// The name of its place in the journal.
pub const FOLLOWER: &str = "search";
/// More different words of one message are not indexed.
const MOST_WORDS_OF_TEXT: usize = 4_000;
/// Longer texts are indexed up to here, in bytes.
const LONGEST_TEXT: usize = 256 * 1024;
/// So much of terms, in bytes, is held before it is written.
const IN_MEMORY: usize = 1024 * 1024;
/// More words of a question are ignored.
const MOST_WORDS: usize = 12;
/// Shorter beginnings of words are taken for whole ones: too many words begin so.
const SHORTEST_PREFIX: usize = 3;
/// A question with fewer answers on PostgreSQL is answered from the index of words, one with more by walking back.
const CANDIDATES: usize = 1000;
/// How many messages are looked at in one step while cases are told apart.
const STRIDE: i64 = 128;
/// How many steps a page makes before it says where to go on.
const STEPS: usize = 8;

/// The different words of a text without case and accents, at most `most`: how names are compared.
pub(crate) fn folded_words(text: &str, most: usize) -> Vec<String> {
    let mut found: Vec<String> = words::words(text).take(most).map(|word| word.folded).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// A message that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Its case.
    pub case: CaseId,
    /// The message.
    pub message: MessageId,
}

/// A page of what was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// For each case its newest message that holds the words; the newest first.
    pub hits: Vec<Hit>,
    /// From where to go on, if there may be more. A later page may name a case again for an older message.
    pub next: Option<i64>,
}

/// Puts a message into the index, in place of what was there for it.
pub fn index(tx: &mut Tx<'_>, message: MessageId, case: CaseId, language: Language, text: &str) -> Result<(), Error> {
    let entry = entry(tx, message, case, language, text)?;
    write(tx, vec![entry])
}

/// What the index will hold of a message.
struct IndexEntry {
    doc: i64,
    terms: String,
}

fn entry(
    tx: &mut Tx<'_>,
    message: MessageId,
    case: CaseId,
    language: Language,
    text: &str,
) -> Result<IndexEntry, Error> {
    let text = &text[..text.floor_char_boundary(LONGEST_TEXT)];
    let terms = words::terms(text, language, MOST_WORDS_OF_TEXT);
    let doc = match doc_of(tx, message)? {
        Some(doc) => doc,
        None => tx.value(
            "INSERT INTO search_doc (message_id, case_id) VALUES ($1, $2) RETURNING id",
            params![message, case],
        )?,
    };
    Ok(IndexEntry { doc, terms })
}

/// One after the other and nothing in between: FTS5 keeps what is new in memory until another kind of statement comes, and
/// then writes a piece of index, to be merged with all others.
fn write(tx: &mut Tx<'_>, entries: Vec<IndexEntry>) -> Result<(), Error> {
    let sql = if tx.is_postgres() {
        "INSERT INTO search (doc, terms) VALUES ($1, array_to_tsvector(string_to_array($2, ' ')))
         ON CONFLICT (doc) DO UPDATE SET terms = excluded.terms"
    } else {
        "INSERT OR REPLACE INTO search (rowid, terms) VALUES ($1, $2)"
    };
    entries.into_iter().try_for_each(|entry| tx.exec(sql, params![entry.doc, entry.terms]).map(drop))
}

fn doc_of(tx: &mut Tx<'_>, message: MessageId) -> Result<Option<i64>, Error> {
    tx.row("SELECT id FROM search_doc WHERE message_id = $1", params![message], |row| row.get())
}

/// Takes a message out of the index.
pub fn remove(tx: &mut Tx<'_>, message: MessageId) -> Result<(), Error> {
    let Some(doc) = doc_of(tx, message)? else { return Ok(()) };
    if !tx.is_postgres() {
        tx.exec("DELETE FROM search WHERE rowid = $1", params![doc])?;
    }
    // On PostgreSQL the terms go with it.
    tx.exec("DELETE FROM search_doc WHERE id = $1", params![doc])?;
    Ok(())
}

/// Empties the index; the follower then builds it again from the first event on.
pub fn reset(tx: &mut Tx<'_>) -> Result<(), Error> {
    if !tx.is_postgres() {
        tx.exec("DELETE FROM search", params![])?;
    }
    tx.exec("DELETE FROM search_doc", params![])?;
    followers::reset(tx, FOLLOWER)
}

/// One step of the follower in a lane; how many events it read. Fewer than `limit` means that it has caught up.
pub fn catch_up(tx: &mut Tx<'_>, lane: i64, limit: i64) -> Result<usize, Error> {
    followers::step(tx, FOLLOWER, lane, limit, |tx, entries| {
        let (mut found, mut held) = (Vec::new(), 0);
        for entry in entries {
            let Some(new) = follow(tx, &entry.recorded.event)? else { continue };
            held += new.terms.len();
            found.push(new);
            if held > IN_MEMORY {
                write(tx, std::mem::take(&mut found))?;
                held = 0;
            }
        }
        write(tx, found)
    })
}

/// What the index will hold because of an event.
fn follow(tx: &mut Tx<'_>, event: &Event) -> Result<Option<IndexEntry>, Error> {
    let message = match event {
        Event::MessageReceived(received) => received.message,
        Event::ReplyWritten(reply) => reply.message,
        Event::NoteWritten(note) => note.message,
        Event::ReplyCancelled(reply) => return remove(tx, reply.message).map(|()| None),
        _ => return Ok(None),
    };
    let found = tx.row(
        "SELECT m.case_id, m.language, m.subject, m.text, p.name FROM message m JOIN cases c ON c.id = m.case_id
         JOIN person p ON p.id = c.person_id WHERE m.id = $1 AND m.delivery <> 'cancelled'",
        params![message],
        |row| {
            let (case, language): (CaseId, Language) = (row.get()?, row.word()?);
            let (subject, text, name): (String, String, String) = (row.get()?, row.get()?, row.get()?);
            Ok((case, language, format!("{subject}\n{name}\n{text}")))
        },
    )?;
    // A message that is gone was erased.
    found.map(|(case, language, text)| entry(tx, message, case, language, &text)).transpose()
}

/// Whether the index has read everything that happened.
pub fn caught_up(tx: &mut Tx<'_>) -> Result<bool, Error> {
    Ok(followers::behind(tx, FOLLOWER)?.is_empty())
}

/// The cases with a message that holds the words, at most `limit` of them, from a place on. Nothing for no words.
pub fn query(tx: &mut Tx<'_>, question: &str, limit: usize, before: Option<i64>) -> Result<Found, Error> {
    let mut found = Found::default();
    let Some(terms) = terms_of(tx, question)? else { return Ok(found) };
    let mut before = before.unwrap_or(i64::MAX);
    for _ in 0..STEPS {
        let docs = step(tx, &terms, before)?;
        for &(doc, hit) in &docs {
            if found.hits.len() == limit {
                found.next = Some(before);
                return Ok(found);
            }
            if found.hits.iter().all(|other: &Hit| other.case != hit.case) {
                found.hits.push(hit);
            }
            before = doc;
        }
        if (docs.len() as i64) < STRIDE {
            return Ok(found);
        }
    }
    found.next = Some(before);
    Ok(found)
}

fn step(tx: &mut Tx<'_>, terms: &str, before: i64) -> Result<Vec<(i64, Hit)>, Error> {
    if !tx.is_postgres() {
        return tx.rows(
            "SELECT d.id, d.case_id, d.message_id FROM search JOIN search_doc d ON d.id = search.rowid
             WHERE search MATCH $1 AND search.rowid < $2 ORDER BY search.rowid DESC LIMIT $3",
            params![terms, before, STRIDE],
            read,
        );
    }
    // Its planner cannot tell a rare word from a common one, and with a prepared statement does not even try. So each
    // statement leaves it one way: `+ 0` forbids the walk back, which is endless for a rare word, and the function in
    // place of `@@` forbids the index of words, which is dear for a common one. A bounded number of candidates decides.
    let mut rare = tx.rows(
        "WITH found AS MATERIALIZED (
           SELECT doc FROM search WHERE terms @@ CAST(CAST($1 AS TEXT) AS tsquery) AND doc + 0 < $2 LIMIT 1000)
         SELECT d.id, d.case_id, d.message_id FROM found JOIN search_doc d ON d.id = found.doc ORDER BY d.id DESC",
        params![terms, before],
        read,
    )?;
    if rare.len() < CANDIDATES {
        rare.truncate(STRIDE as usize);
        return Ok(rare);
    }
    tx.rows(
        "SELECT d.id, d.case_id, d.message_id FROM search s JOIN search_doc d ON d.id = s.doc
         WHERE ts_match_vq(s.terms, CAST(CAST($1 AS TEXT) AS tsquery)) AND s.doc < $2 ORDER BY s.doc DESC LIMIT $3",
        params![terms, before, STRIDE],
        read,
    )
}

fn read(row: &mut Row<'_>) -> Result<(i64, Hit), Error> {
    Ok((row.get()?, Hit { case: row.get()?, message: row.get()? }))
}

/// The question in the words of the engine. Its last word may be the beginning of a longer one, unless it is found often as it
/// stands: the engines put together all words with a beginning before they answer, and that is dear for common ones.
fn terms_of(tx: &mut Tx<'_>, question: &str) -> Result<Option<String>, Error> {
    let postgres = tx.is_postgres();
    let Some(whole) = spell(question, postgres, false) else { return Ok(None) };
    // Somebody who has typed a space after the last word has finished it.
    let is_open = question.ends_with(char::is_alphanumeric);
    if !is_open || step(tx, &whole, i64::MAX)?.len() as i64 == STRIDE {
        return Ok(Some(whole));
    }
    Ok(spell(question, postgres, true))
}

/// Terms hold only letters and digits, so quotes around them are safe.
fn spell(question: &str, postgres: bool, begins: bool) -> Option<String> {
    let (quote, or, and, beginning) = if postgres { ("'", " | ", " & ", ":*") } else { ("\"", " OR ", " AND ", "*") };
    let words: Vec<words::Word> = words::words(question).take(MOST_WORDS).collect();
    let stems = Language::ALL.map(words::Stems::of);
    let last = words.len().checked_sub(1)?;
    let groups = words.iter().enumerate().map(|(place, word)| {
        let mut forms: Vec<String> =
            stems.iter().map(|stems| stems.stem(word)).filter(|stem| !stem.is_empty()).collect();
        forms.push(word.folded.clone());
        forms.sort_unstable();
        forms.dedup();
        let mut terms: Vec<String> = forms.iter().map(|form| format!("{quote}{form}{quote}")).collect();
        if place == last && begins && word.folded.len() >= SHORTEST_PREFIX {
            terms.push(format!("{quote}{}{quote}{beginning}", word.folded));
        }
        format!("({})", terms.join(or))
    });
    Some(groups.collect::<Vec<_>>().join(and))
}
