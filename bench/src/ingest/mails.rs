//! Mails as businesses get them: most are plain or come with an HTML twin, a few bring a file.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use base64::Engine as _;
use jiff::{SignedDuration, Timestamp};

use crate::draw::Draw;
use crate::seed::{life, words};

/// Bytes of a file that comes with one mail of ten.
const FILE: usize = 30_000;

/// Writes so many different mails into a folder and gives their paths.
pub(super) fn write(folder: &Path, round: u64, count: usize, now: Timestamp) -> Result<Vec<PathBuf>> {
    (0..count as u64)
        .map(|number| {
            let path = folder.join(format!("{number:04}.eml"));
            std::fs::write(&path, mail(round * 100_000 + number, now))
                .with_context(|| format!("write {}", path.display()))?;
            Ok(path)
        })
        .collect()
}

/// One mail with a number that no other has.
fn mail(number: u64, now: Timestamp) -> String {
    let mut draw = Draw::new(number ^ 0x4D41_494C);
    let name = words::name(&mut draw);
    // A third comes from persons who are known.
    let address =
        if draw.below(3) == 0 { life::email(draw.below(5000)) } else { format!("cliente{number}@example.net") };
    let date = now - SignedDuration::from_mins(draw.below(3000) as i64);
    let subject = words::sentences(&mut draw, 5);
    let length = 60 + draw.below(160) as usize;
    let text = format!("Buenos días:\n\n{}\n\nUn saludo,\n{name}\n", wrapped(&words::message(&mut draw, length)));
    let head = head(&mut draw, &name, &address, &subject, date, number);
    match draw.below(20) {
        0..10 => format!(
            "{head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}",
            printable(&text)
        ),
        10..18 => format!("{head}{}", alternative(&text)),
        _ => format!("{head}{}", with_file(&mut draw, &text)),
    }
}

fn head(draw: &mut Draw, name: &str, address: &str, subject: &str, date: Timestamp, number: u64) -> String {
    let date = date.to_zoned(jiff::tz::TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S +0000").to_string();
    let signature = base64(&draw.bytes::<192>()).replace("\r\n", "\r\n\t");
    let encoded = |text: &str| format!("=?utf-8?B?{}?=", base64::engine::general_purpose::STANDARD.encode(text));
    format!(
        "Return-Path: <{address}>\r\n\
         Received: from mx.example.net (mx.example.net [192.0.2.17])\r\n\tby mail.example.org (Postfix) with ESMTPS id 4F{number:08X}\r\n\tfor <ayuda@example.org>; {date}\r\n\
         DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=mail;\r\n\th=from:to:subject:date:message-id:mime-version; bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=;\r\n\tb={signature}\r\n\
         From: {} <{address}>\r\nTo: Atencion <ayuda@example.org>\r\nSubject: {}\r\nDate: {date}\r\n\
         Message-ID: <{:016x}.{number}@example.net>\r\nMIME-Version: 1.0\r\nUser-Agent: Mozilla Thunderbird\r\nContent-Language: es-ES\r\n",
        encoded(name),
        encoded(subject),
        draw.number(),
    )
}

fn alternative(text: &str) -> String {
    let paragraph = |part: &str| format!("<p style=\"margin:0 0 12px\">{}</p>\n", part.replace('\n', "<br>\n"));
    let paragraphs = text.split("\n\n").map(paragraph).collect::<Vec<_>>().concat();
    let html = format!(
        "<!DOCTYPE html>\n<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\"><style>p {{ color: #222; }}</style></head>\n\
         <body bgcolor=\"#FFFFFF\"><div style=\"font-family:Calibri,Arial,sans-serif;font-size:11pt\">{paragraphs}</div>\n\
         <table border=\"0\" cellpadding=\"0\"><tr><td><img src=\"https://example.net/logo.png\" width=\"120\" alt=\"\"></td><td><b>Departamento</b><br><a href=\"https://example.net/\">example.net</a></td></tr></table></body></html>\n"
    );
    let part = |kind: &str, body: &str| {
        format!(
            "--frontera\r\nContent-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n",
            printable(body)
        )
    };
    format!(
        "Content-Type: multipart/alternative; boundary=\"frontera\"\r\n\r\n{}{}--frontera--\r\n",
        part("plain", text),
        part("html", &html)
    )
}

fn with_file(draw: &mut Draw, text: &str) -> String {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    while bytes.len() < FILE {
        bytes.extend(draw.bytes::<64>());
    }
    format!(
        "Content-Type: multipart/mixed; boundary=\"borde\"\r\n\r\n--borde\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n\
         --borde\r\nContent-Type: application/pdf; name=\"factura.pdf\"\r\nContent-Disposition: attachment; filename=\"factura.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--borde--\r\n",
        printable(text),
        base64(&bytes)
    )
}

/// Lines of at most 72 characters or so.
fn wrapped(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + 32);
    let mut column = 0;
    for word in text.split(' ') {
        if column + word.len() > 72 {
            wrapped.push('\n');
            column = 0;
        } else if column > 0 {
            wrapped.push(' ');
        }
        wrapped.push_str(word);
        column += word.len() + 1;
    }
    wrapped
}

/// Quoted-printable, with soft breaks.
fn printable(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    let mut column = 0;
    for byte in text.bytes() {
        if byte == b'\n' {
            encoded.push_str("\r\n");
            column = 0;
            continue;
        }
        if column > 72 {
            encoded.push_str("=\r\n");
            column = 0;
        }
        if (b' '..=b'~').contains(&byte) && byte != b'=' {
            encoded.push(char::from(byte));
            column += 1;
        } else {
            // Writing to a text cannot fail.
            let _ = write!(encoded, "={byte:02X}");
            column += 3;
        }
    }
    encoded
}

/// Base64 in lines.
fn base64(bytes: &[u8]) -> String {
    let lines = bytes.chunks(57).map(|line| base64::engine::general_purpose::STANDARD.encode(line));
    lines.collect::<Vec<_>>().join("\r\n")
}
