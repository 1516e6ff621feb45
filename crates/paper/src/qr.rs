//! An address as a QR code, drawn as one path: sharp at any size, and no picture to decode.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use crate::PaperError;

/// The quiet zone that the standard asks for, in modules.
const QUIET: usize = 4;

/// The code as an SVG document, its quiet zone included.
pub(crate) fn svg(address: &str) -> Result<String, PaperError> {
    // Paper is folded and stained: the second level bears that 15 % are lost.
    let code = QrCode::with_error_correction_level(address.as_bytes(), EcLevel::M)
        .map_err(|_| PaperError::Qr(address.len()))?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let run = modules[column..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 {side} {side}\">\
         <path fill=\"#1c2624\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_one_path_and_a_novel_does_not() {
        let drawn = svg("https://ayuda.example/c/H7K-2QM-94X").expect("fits");
        assert_eq!(drawn.matches("<path").count(), 1);
        assert!(drawn.contains("M4 4h7v1h-7z"), "the corner that finds the code");
        assert!(matches!(svg(&"x".repeat(3000)), Err(PaperError::Qr(3000))));
    }
}
