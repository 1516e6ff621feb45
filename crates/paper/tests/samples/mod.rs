//! Papers as a business would issue them, for the tests and for `examples/receipt.rs`.

use paper::{Block, Document};

/// A document with nothing but its blocks.
pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Justificante de su reclamación".into(),
        language: "es".into(),
        author: "Aguas del Turia".into(),
        date: "2026-11-21T08:12:00Z".parse().expect("a time"),
        header: "Justificante · 21 de noviembre de 2026".into(),
        footer: "Clave H7K-2QM-94X · Aguas del Turia, S. A., Gran Vía 12, 46005 València".into(),
        blocks,
    }
}

/// Two pages: what a person gets when a complaint has arrived.
pub(crate) fn receipt() -> Document {
    let mut blocks = arrival();
    blocks.extend(what_follows());
    document(blocks)
}

fn arrival() -> Vec<Block> {
    vec![
        Block::Lead("Lola, hemos recibido su reclamación. La lleva Lucía Ferrer, de principio a fin, y le responderá a más tardar el jueves 26 de noviembre.".into()),
        Block::Facts(facts(&[
            ("Recibida", "sábado 21 de noviembre de 2026, 9:12"),
            ("Por", "correo electrónico, de lola.martinez@example.org"),
            ("La presenta", "Lola Martínez Ibáñez"),
            ("Trata de", "Cobro doble del recibo de octubre"),
            ("Importe", "38,40 €"),
            ("Respuesta, a más tardar", "jueves 26 de noviembre de 2026, 18:00"),
        ])),
        Block::Code {
            label: "Su clave para seguir el caso".into(),
            value: "H7K-2QM-94X".into(),
            qr: Some("https://ayuda.aguasdelturia.example/c/H7K-2QM-94X".into()),
            alt: "Código QR que abre su caso en ayuda.aguasdelturia.example".into(),
        },
        Block::Heading { level: 1, text: "Lo que usted escribió".into() },
        Block::Quote("Buenos días:\nEste mes me han cobrado dos veces el recibo de octubre, 38,40 € cada vez. Ya llamé el martes y el jueves, y las dos veces tuve que explicarlo desde el principio.\n\nQuiero saber cuándo se me devuelve el dinero y por qué he tenido que explicarlo tres veces.\n\nLola Martínez".into()),
    ]
}

fn what_follows() -> Vec<Block> {
    vec![
        Block::Heading { level: 1, text: "Qué pasa ahora".into() },
        Block::Numbered(strings(&[
            "Lucía comprueba el cobro con el banco. Si falta algo, le escribe ella misma.",
            "Recibe usted una respuesta por escrito, con lo que se ha decidido y por qué.",
            "Si hay que devolverle dinero, le decimos el día en que lo verá en su cuenta.",
        ])),
        Block::Notice("No tiene que volver a explicarlo. Quien le atienda, por el medio que sea, ve este escrito y todo lo que se ha hecho.".into()),
        Block::Heading { level: 1, text: "Si no está de acuerdo".into() },
        Block::Paragraph("Puede acudir a quien quiera de estos, sin esperar a nuestra respuesta y sin coste:".into()),
        Block::Table {
            head: strings(&["A quién", "Para qué", "Cómo"]),
            rows: vec![
                strings(&["Oficina Municipal de Información al Consumidor", "Consejo y mediación", "96 352 54 78"]),
                strings(&["Junta Arbitral de Consumo de la Comunitat Valenciana", "Un laudo que obliga a ambas partes", "www.gva.es/consumo"]),
            ],
            caption: None,
            widths: vec![4, 3, 3],
        },
        Block::Heading { level: 2, text: "Prueba de este justificante".into() },
        Block::Paragraph("Con esta huella cualquiera puede comprobar que el escrito no ha cambiado desde que llegó:".into()),
        Block::Mono("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into()),
        Block::Signature { label: "Lucía Ferrer, Atención al cliente".into() },
        Block::Legend("Responsable del tratamiento: Aguas del Turia, S. A. Sus datos se usan solo para atender esta reclamación y se borran a los cinco años de cerrarla. Puede pedirlos, corregirlos o borrarlos antes con su clave.".into()),
    ]
}

/// A table over many pages.
pub(crate) fn ledger(rows: usize) -> Document {
    let row = |number: usize| {
        vec![
            format!("2026-{number:05}"),
            ["Cobro doble", "Corte sin aviso", "Lectura del contador", "Atención recibida"][number % 4].into(),
            ["Lucía Ferrer", "Pau Soler", "Amparo Ruiz"][number % 3].into(),
            format!("{} de noviembre, {}:{:02}", number % 28 + 1, number % 9 + 9, number % 60),
            if number.is_multiple_of(5) {
                String::new()
            } else {
                format!("{},{:02} €", number * 7 % 190, number % 100)
            },
        ]
    };
    let mut document = document(vec![
        Block::Lead("Todas las reclamaciones del mes, con su plazo y lo que se devolvió.".into()),
        Block::Table {
            head: strings(&["Caso", "Motivo", "La lleva", "Respondida", "Devuelto"]),
            rows: (1..=rows).map(row).collect(),
            caption: Some("Reclamaciones de noviembre de 2026".into()),
            widths: vec![4, 6, 4, 7, 3],
        },
    ]);
    document.title = "Registro de reclamaciones".into();
    document
}

/// A sheet of names and values, under headings.
pub(crate) fn card() -> Document {
    let mut blocks = Vec::new();
    for (heading, rows) in [
        ("La persona", facts(&[("Nombre", "Lola Martínez Ibáñez"), ("Idioma", "español"), ("Teléfono", "")])),
        (
            "El caso",
            facts(&[
                ("Clave", "H7K-2QM-94X"),
                ("Estado", "en curso"),
                (
                    "Pedido",
                    "Que se le devuelvan 38,40 € y que se le diga por qué se cobraron dos veces.\n\nQue no tenga que volver a explicarlo.",
                ),
            ]),
        ),
        ("Accesibilidad", facts(&[("Letra", "grande"), ("Contacto", "por escrito; no llamar")])),
    ] {
        blocks.push(Block::Heading { level: 1, text: heading.into() });
        blocks.push(Block::Facts(rows));
    }
    blocks.push(Block::Heading { level: 2, text: "Adjuntos".into() });
    blocks.push(Block::List(strings(&["recibo-octubre.pdf, 214 kB", "captura de la cuenta.png, 88 kB"])));
    let mut document = document(blocks);
    document.title = "Hoja del caso".into();
    document
}

/// What people write who test a form, or who write otherwise than we do.
pub(crate) const HOSTILE: &[&str] = &[
    "#panic(\"x\")",
    "#import \"@preview/x:1.0.0\": *",
    "#read(\"/etc/passwd\") $ x^2 $ *bold* _it_ `raw` @ref <label> = Heading",
    "\\ \\u{41} \\\" \" ' '' \"\" // comment /* more */ ~ -- --- ... [ ] { } ( )",
    "- item\n+ item\n/ term: x\n= head",
    "مرحبا، لم يصلني المال بعد. رقم 38,40 €",
    "שלום, זה חשבון 38,40 €",
    "你好,我的账单收了两次。龘",
    "こんにちは 안녕하세요 สวัสดี नमस्ते",
    "👩\u{200D}👩\u{200D}👧 😀 🇪🇸 ✓ → ☎ ❤\u{FE0F}",
    "a\0b\u{1}c\u{7f}d\u{9b}e\u{feff}f\u{fffe}g\u{ffff}h\u{e000}i\u{fffc}j",
    "abc \u{202E}txt.exe\u{202C} \u{200F}x\u{200E} \u{2066}y\u{2069}",
    "Z\u{301}\u{302}\u{303}\u{304}a\u{0488}l\u{20dd}g\u{20e3}o \u{301}\u{300}",
    "\r\n\r\n \t \u{2028}x\u{2029}y\u{b}z\u{c}",
    "",
];

/// Every kind of block, each with this text wherever a text can be.
pub(crate) fn everywhere(text: &str) -> Document {
    let text = || text.to_owned();
    let mut all = document(vec![
        Block::Heading { level: 3, text: text() },
        Block::Heading { level: 0, text: text() },
        Block::Paragraph(text()),
        Block::Lead(text()),
        Block::Facts(vec![(text(), text()), (text(), String::new())]),
        Block::Table {
            head: vec![text(), text()],
            rows: vec![vec![text()], vec![text(), text(), text()]],
            caption: Some(text()),
            widths: vec![1, 0],
        },
        Block::Table { head: vec![], rows: vec![vec![text()]], caption: None, widths: vec![] },
        Block::List(vec![text(), text()]),
        Block::Numbered(vec![text()]),
        Block::Quote(text()),
        Block::Notice(text()),
        Block::Legend(text()),
        Block::Code { label: text(), value: text(), qr: Some(text().chars().take(500).collect()), alt: text() },
        Block::Mono(text()),
        Block::Signature { label: text() },
        Block::PageBreak,
    ]);
    (all.title, all.author, all.header, all.footer) = (text(), text(), text(), text());
    all
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn facts(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    rows.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
