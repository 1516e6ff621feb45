//! What the readers of a PDF, people and programs, find in it.

mod samples;

use lopdf::{Dictionary, Object};
use paper::{Block, Document, PaperError, render};
use proptest::prelude::*;
use rstest::rstest;

/// A PDF that was read back.
struct Read {
    pdf: lopdf::Document,
    metadata: String,
}

fn read(document: &Document) -> Read {
    let bytes = render(document).expect("a paper");
    let pdf = lopdf::Document::load_mem(&bytes).expect("a PDF");
    let stream = catalog(&pdf).get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let stream = pdf.get_object(stream).and_then(Object::as_stream).expect("a stream");
    let metadata = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    Read { metadata: String::from_utf8(metadata).expect("XML"), pdf }
}

fn catalog(pdf: &lopdf::Document) -> &Dictionary {
    pdf.catalog().expect("a catalog")
}

impl Read {
    fn pages(&self) -> u32 {
        self.pdf.get_pages().len() as u32
    }

    /// The text of a page without any white space: where lines break is not what these tests are about.
    fn page(&self, number: u32) -> String {
        self.pdf.extract_text(&[number]).expect("text").split_whitespace().collect()
    }

    fn text(&self) -> String {
        (1..=self.pages()).map(|number| self.page(number)).collect()
    }

    /// How many elements of the structure are of this kind.
    fn tagged(&self, kind: &str) -> usize {
        let named = |object: &&Object| {
            object.as_dict().is_ok_and(|dict| {
                dict.has(b"P") && dict.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == kind.as_bytes())
            })
        };
        self.pdf.objects.values().filter(named).count()
    }

    /// Every value of this key in any dictionary, as text.
    fn values(&self, key: &[u8]) -> Vec<String> {
        let dicts = self.pdf.objects.values().filter_map(|object| object.as_dict().ok());
        dicts.filter_map(|dict| dict.get(key).ok().and_then(|value| lopdf::decode_text_string(value).ok())).collect()
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn a_receipt_says_all_of_it_on_two_pages() {
    let receipt = samples::receipt();
    let read = read(&receipt);
    assert_eq!(read.pages(), 2);
    let text = read.text();
    for words in [
        "hemos recibido su reclamación",
        "38,40 €",
        "H7K-2QM-94X",
        "tuve que explicarlo desde el principio",
        "Junta Arbitral",
    ] {
        assert!(text.contains(&squeezed(words)), "{words} in {text}");
    }
    assert!(
        text.contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        "a hash is copied whole"
    );
    assert!(read.page(1).contains("1/2") && read.page(2).contains("2/2"));
    assert!(read.page(2).contains(&squeezed(&receipt.header)) && read.page(2).contains(&squeezed(&receipt.footer)));
}

#[test]
fn it_is_archival_and_accessible_by_its_own_word() {
    let read = read(&samples::receipt());
    let has = |words: &str| assert!(read.metadata.contains(words), "{words} in {}", read.metadata);
    has("<pdfaid:part>2</pdfaid:part>");
    has("<pdfaid:conformance>A</pdfaid:conformance>");
    has("<pdfuaid:part>1</pdfuaid:part>");
    has("Justificante de su reclamación");
    has("Aguas del Turia");
    has("2026-11-21T08:12:00+00:00");
    let catalog = catalog(&read.pdf);
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Outlines"));
    assert_eq!(catalog.get(b"Lang").and_then(lopdf::decode_text_string).ok().as_deref(), Some("es"));
    let marked = catalog.get(b"MarkInfo").and_then(Object::as_dict).and_then(|info| info.get(b"Marked"));
    assert!(marked.and_then(Object::as_bool).is_ok_and(|marked| marked));
}

#[test]
fn its_parts_are_what_they_look_like() {
    let read = read(&samples::receipt());
    assert_eq!((read.tagged("H1"), read.tagged("H2"), read.tagged("H3")), (1, 3, 1));
    assert_eq!(read.tagged("Table"), 2, "the facts and the table");
    assert_eq!(read.tagged("TH"), 6 + 3, "a header for each fact and each column");
    assert_eq!((read.tagged("L"), read.tagged("LI")), (1, 3));
    assert_eq!(read.tagged("BlockQuote"), 1);
    assert_eq!(read.tagged("Figure"), 1);
    assert!(read.values(b"Alt").contains(&"Código QR que abre su caso en ayuda.aguasdelturia.example".into()));
}

#[test]
fn a_long_table_repeats_its_header_and_loses_no_row() {
    let read = read(&samples::ledger(150));
    assert!(read.pages() > 3);
    for page in 1..=read.pages() {
        assert!(read.page(page).contains("CasoMotivo"), "the header on page {page}");
    }
    let text = read.text();
    assert!((1..=150).all(|number| text.contains(&format!("2026-{number:05}"))));
    assert_eq!(read.tagged("TH"), 5, "the repetitions are not read aloud");
    assert_eq!(read.tagged("Caption"), 1);
}

#[test]
fn the_same_document_is_the_same_bytes_and_another_is_another() {
    let receipt = samples::receipt();
    let first = render(&receipt).expect("a paper");
    assert_eq!(first, render(&receipt).expect("a paper"));
    let mut other = receipt;
    other.blocks.push(Block::Paragraph("Una línea más.".into()));
    let (first, other) = (lopdf::Document::load_mem(&first).expect("a PDF"), read(&other).pdf);
    assert_ne!(first.trailer.get(b"ID").ok(), other.trailer.get(b"ID").ok());
}

#[test]
fn what_is_typed_is_shown_and_never_run() {
    for text in samples::HOSTILE {
        let read = read(&samples::everywhere(text));
        if text.is_ascii() && !text.contains(['\0', '\u{1}']) {
            assert!(read.text().contains(&squeezed(text)), "{text:?} in {}", read.text());
        }
    }
}

#[rstest]
#[case::word("x".repeat(200_000))]
#[case::words("Ya llamé el martes. ".repeat(10_000))]
#[case::lines("a\n".repeat(20_000))]
fn long_texts_are_shown_whole(#[case] text: String) {
    let read = read(&samples::document(vec![Block::Quote(text.clone())]));
    let body: usize = (1..=read.pages()).map(|page| read.page(page).chars().count()).sum();
    assert!(body >= squeezed(&text).chars().count(), "{body} characters");
}

#[test]
fn a_word_without_end_is_broken_and_loses_nothing() {
    let word = "abcdefghij".repeat(30);
    let table =
        Block::Table { head: vec![word.clone(); 4], rows: vec![vec![word.clone(); 4]], caption: None, widths: vec![] };
    assert_eq!(read(&samples::document(vec![table])).text().matches('j').count(), 2 * 4 * 30);
}

#[test]
fn scripts_of_other_alphabets_are_kept_and_the_rest_is_named() {
    let written =
        samples::document(vec![Block::Quote("Привет. Γειά σου. 你好".into()), Block::Quote("안 龘 🦀 ✓".into())]);
    let text = read(&written).text();
    assert!(
        text.contains("Привет.") && text.contains("Γειά") && text.contains("你好") && text.contains("□□□✓"),
        "{text}"
    );
    assert_eq!(paper::unshown(&written), ['龘', '안', '🦀']);
}

#[test]
fn a_sheet_of_facts_has_a_header_for_each() {
    let read = read(&samples::card());
    assert_eq!((read.tagged("Table"), read.tagged("TH"), read.tagged("H2"), read.tagged("H3")), (3, 8, 3, 1));
    assert!(read.text().contains("porescrito;nollamar"));
}

#[test]
fn nothing_to_say_is_a_paper_too() {
    let empty = |blocks| {
        let mut document = samples::everywhere("");
        document.blocks = blocks;
        document
    };
    assert_eq!(read(&empty(vec![])).pages(), 1);
    let hollow = vec![
        Block::Facts(vec![]),
        Block::List(vec![]),
        Block::Numbered(vec![]),
        Block::Table { head: vec![], rows: vec![], caption: Some(String::new()), widths: vec![3] },
        Block::Table { head: vec![], rows: vec![vec![]], caption: None, widths: vec![] },
        Block::Table { head: vec!["Solo cabecera".into()], rows: vec![], caption: None, widths: vec![] },
        Block::PageBreak,
        Block::PageBreak,
    ];
    assert!(read(&empty(hollow)).text().contains("Solocabecera"));
}

#[test]
fn what_is_wrong_with_the_call_is_said() {
    let with = |blocks| samples::document(blocks);
    let long = Block::Paragraph("x".repeat(paper::MAX_BYTES));
    assert!(matches!(render(&with(vec![long])), Err(PaperError::TooLong(_))));
    let mut unknown = with(vec![]);
    unknown.language = "castellano".into();
    assert!(matches!(render(&unknown), Err(PaperError::Language(_))));
    let code =
        Block::Code { label: String::new(), value: String::new(), qr: Some("x".repeat(3000)), alt: String::new() };
    assert!(matches!(render(&with(vec![code])), Err(PaperError::Qr(3000))));
}

#[rstest]
#[case("ca-valencia", "ca")]
#[case("en-GB", "en-GB")]
#[case("ar", "ar")]
fn the_language_is_that_of_the_words(#[case] tag: &str, #[case] written: &str) {
    let mut document = samples::receipt();
    document.language = tag.into();
    let read = read(&document);
    assert_eq!(catalog(&read.pdf).get(b"Lang").and_then(lopdf::decode_text_string).ok().as_deref(), Some(written));
}

#[test]
fn a_document_is_plain_data() {
    let receipt = samples::receipt();
    let json = serde_json::to_string(&receipt).expect("JSON");
    assert_eq!(serde_json::from_str::<Document>(&json).expect("a document"), receipt);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(48), ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_there_is_a_paper(text in "\\PC{0,80}|[\\x00-\\u{ffff}]{0,60}|(\\p{Arabic}|\\p{M}|\\p{Cyrillic}|\\p{Han}|\\p{So}|[a-z ]){0,60}") {
        prop_assert!(render(&samples::everywhere(&text)).is_ok());
    }
}
