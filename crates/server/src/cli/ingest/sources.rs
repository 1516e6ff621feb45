//! Where mails are read from: single files, mboxes, Maildirs, folders.

use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use bytes::Bytes;

/// The largest mail that is taken into memory, in bytes. What is larger than the limit of parsing but not than this waits
/// in the quarantine.
pub(super) const LARGEST: u64 = 256 << 20;

/// A mail, or why it could not be read.
pub(super) struct Mail {
    /// Where it was, for messages about it.
    pub(super) name: String,
    /// Bytes.
    pub(super) size: u64,
    /// What is in it.
    pub(super) bytes: io::Result<Bytes>,
}

/// A file with one mail or many.
pub(super) struct Source {
    pub(super) path: PathBuf,
    /// Bytes.
    pub(super) size: u64,
}

/// All files that were meant, those of folders in the order of their names. Names what does not exist.
pub(super) fn list(paths: &[PathBuf]) -> anyhow::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for path in paths {
        add(path, &mut sources).with_context(|| format!("cannot read {}", path.display()))?;
    }
    Ok(sources)
}

fn add(path: &Path, sources: &mut Vec<Source>) -> io::Result<()> {
    let found = fs::metadata(path)?;
    if !found.is_dir() {
        sources.push(Source { path: path.to_owned(), size: found.len() });
        return Ok(());
    }
    // A Maildir: what is in `tmp` is not delivered yet.
    if path.join("cur").is_dir() && path.join("new").is_dir() {
        add(&path.join("cur"), sources)?;
        return add(&path.join("new"), sources);
    }
    let mut entries: Vec<PathBuf> =
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    entries.retain(|entry| !entry.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")));
    entries.sort();
    entries.iter().try_for_each(|entry| add(entry, sources))
}

/// The mails of a file, one after the other: a file that begins like an mbox is one.
pub(super) fn mails(source: Source) -> Box<dyn Iterator<Item = Mail>> {
    let name = source.path.display().to_string();
    match open(&source.path) {
        Ok((reader, true)) => Box::new(Mbox { reader, name, count: 0, over: false }),
        Ok((mut reader, false)) => {
            let mut bytes = Vec::new();
            let read = Read::take(&mut reader, LARGEST + 1).read_to_end(&mut bytes);
            let bytes = read.and_then(|_| checked(bytes));
            Box::new(std::iter::once(Mail { name, size: source.size, bytes }))
        }
        Err(error) => Box::new(std::iter::once(Mail { name, size: source.size, bytes: Err(error) })),
    }
}

fn open(path: &Path) -> io::Result<(BufReader<File>, bool)> {
    let mut reader = BufReader::with_capacity(64 * 1024, File::open(path)?);
    let is_mbox = reader.fill_buf()?.starts_with(b"From ");
    Ok((reader, is_mbox))
}

fn checked(bytes: Vec<u8>) -> io::Result<Bytes> {
    if bytes.is_empty() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "it is empty"));
    }
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("it is larger than {} MiB", LARGEST >> 20)));
    }
    Ok(bytes.into())
}

/// Mails between lines that begin with `From `, in which such lines are marked with `>` (the variant `mboxrd`).
struct Mbox<R> {
    reader: R,
    name: String,
    count: usize,
    over: bool,
}

impl<R: BufRead> Mbox<R> {
    /// Everything up to the next mail or the end, without the line that separates them.
    fn read(&mut self) -> io::Result<(u64, Vec<u8>)> {
        let (mut size, mut mail, mut line, mut after_blank) = (0, Vec::new(), Vec::new(), false);
        loop {
            line.clear();
            let length = Read::take(&mut self.reader, LARGEST).read_until(b'\n', &mut line)?;
            size += length as u64;
            if length == 0 {
                self.over = true;
                break;
            }
            if line.starts_with(b"From ") && (mail.is_empty() || after_blank && tells_time(&line)) {
                if mail.is_empty() {
                    continue;
                }
                break;
            }
            after_blank = matches!(line.as_slice(), b"\n" | b"\r\n");
            let marked = line.iter().position(|byte| *byte != b'>').filter(|start| *start > 0);
            let unmark = marked.is_some_and(|start| line[start..].starts_with(b"From "));
            // What is too large is read to its end, so that the next mail is found, but not kept.
            if mail.len() as u64 <= LARGEST {
                mail.extend_from_slice(&line[usize::from(unmark)..]);
            }
        }
        for end in [b"\r\n\r\n".as_slice(), b"\n\n"] {
            if mail.ends_with(end) {
                mail.truncate(mail.len() - end.len() / 2);
                break;
            }
        }
        Ok((size, mail))
    }
}

/// Separators end in a date: a sentence that begins with the word after a blank line is none.
fn tells_time(line: &[u8]) -> bool {
    let is_time = |part: &[u8]| part[2] == b':' && [0, 1, 3, 4].iter().all(|place| part[*place].is_ascii_digit());
    line.windows(5).any(is_time)
}

impl<R: BufRead> Iterator for Mbox<R> {
    type Item = Mail;

    fn next(&mut self) -> Option<Mail> {
        if self.over {
            return None;
        }
        self.count += 1;
        let name = format!("{}, mail {}", self.name, self.count);
        match self.read() {
            Ok((_, mail)) if mail.is_empty() && self.over => None,
            Ok((size, mail)) => Some(Mail { name, size, bytes: checked(mail) }),
            Err(error) => {
                self.over = true;
                Some(Mail { name, size: 0, bytes: Err(error) })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Mbox;

    fn mails(mbox: &str) -> Vec<String> {
        let mbox = Mbox { reader: mbox.as_bytes(), name: "mbox".into(), count: 0, over: false };
        mbox.map(|mail| String::from_utf8(mail.bytes.unwrap().to_vec()).unwrap()).collect()
    }

    #[test]
    fn an_mbox_is_taken_apart_at_its_separators_only() {
        let mbox = "From ana@example.org Mon Nov 23 09:00:00 2026\nSubject: uno\n\nFrom here it goes on.\n>From now on.\n\n\
                    From luis@example.org Mon Nov 23 09:01:00 2026\nSubject: dos\n\nHola\n";
        assert_eq!(mails(mbox), ["Subject: uno\n\nFrom here it goes on.\nFrom now on.\n", "Subject: dos\n\nHola\n"]);
    }

    #[test]
    fn a_doubly_marked_line_keeps_one_mark() {
        assert_eq!(mails("From a\nSubject: x\n\n>>From b\n"), ["Subject: x\n\n>From b\n"]);
    }
}
