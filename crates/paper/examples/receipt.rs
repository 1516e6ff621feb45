//! Writes the samples of the tests as PDF and says how long each took: `cargo run --release -p esmero-paper --example receipt -- FOLDER`.

use std::time::Instant;

#[path = "../tests/samples/mod.rs"]
mod samples;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).ok_or("where to? Name a folder that exists")?);
    let hostile = samples::everywhere(&samples::HOSTILE.join("\n"));
    let long = samples::document(vec![paper::Block::Quote(
        "Ya llamé el martes y el jueves, y tuve que explicarlo.\n".repeat(3700),
    )]);
    let all = [
        ("receipt", samples::receipt()),
        ("ledger", samples::ledger(400)),
        ("card", samples::card()),
        ("hostile", hostile),
        ("long", long),
    ];
    for (name, document) in all {
        for round in ["first", "again"] {
            let begun = Instant::now();
            let pdf = paper::render(&document)?;
            println!("{name}, {round}: {:.1} ms, {} kB", begun.elapsed().as_secs_f64() * 1e3, pdf.len() / 1000);
            std::fs::write(folder.join(format!("{name}.pdf")), pdf)?;
        }
    }
    let begun = Instant::now();
    for number in 0..100 {
        let mut document = samples::receipt();
        document.footer = format!("Caso {number}");
        paper::render(&document)?;
    }
    println!("a hundred receipts, each another: {:.1} ms each", begun.elapsed().as_secs_f64() * 10.0);
    Ok(())
}
