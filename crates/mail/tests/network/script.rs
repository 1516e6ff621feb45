//! A server that says and expects what it is told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use mail::net::{Dialer, Endpoint, Error, RootCertificate, Stream, Transport};
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio_rustls::TlsAcceptor;

/// One thing that the server does.
#[derive(Clone)]
pub(crate) enum Act {
    /// Says this line.
    Say(String),
    /// Says these bytes as they are.
    Raw(Vec<u8>),
    /// Hears a line, which must hold this.
    Hear(&'static str),
    /// Answers the last tagged command.
    Answer(&'static str),
    /// Hears lines until a single dot.
    HearMessage,
    /// Hears so many bytes at least, whatever they are.
    Swallow(usize),
    /// Goes over to TLS.
    Tls(Arc<rustls::ServerConfig>),
    /// Says and hears nothing any more, but stays.
    Hang,
}

pub(crate) fn say(line: &str) -> Act {
    Act::Say(line.to_owned())
}

/// Connections are served one script after another; when there is none left, nobody listens.
#[derive(Clone, Default)]
pub(crate) struct Script {
    connections: Arc<Mutex<VecDeque<Vec<Act>>>>,
    heard: Arc<Mutex<Vec<String>>>,
    problems: Arc<Mutex<Vec<String>>>,
}

impl std::fmt::Debug for Script {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Script")
    }
}

impl Script {
    pub(crate) fn new(connections: impl IntoIterator<Item = Vec<Act>>) -> Self {
        Self { connections: Arc::new(Mutex::new(connections.into_iter().collect())), ..Self::default() }
    }

    pub(crate) fn dialer(&self) -> Arc<dyn Dialer> {
        Arc::new(self.clone())
    }

    /// Every line that all connections heard.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    pub(crate) fn heard_any(&self, part: &str) -> bool {
        self.heard().iter().any(|line| line.contains(part))
    }

    pub(crate) fn times_heard(&self, part: &str) -> usize {
        self.heard().iter().filter(|line| line.contains(part)).count()
    }

    /// How many connections were not asked for.
    pub(crate) fn left(&self) -> usize {
        self.connections.lock().unwrap().len()
    }

    /// Panics if a client said what the script did not expect.
    pub(crate) fn assert_followed(&self) {
        let problems = self.problems.lock().unwrap();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}

impl Dialer for Script {
    fn dial<'a>(&'a self, _endpoint: &'a Endpoint) -> BoxFuture<'a, Result<Stream, Error>> {
        Box::pin(async move {
            let Some(acts) = self.connections.lock().unwrap().pop_front() else { return Err(Error::Refused) };
            let (ours, theirs) = tokio::io::duplex(1 << 16);
            tokio::spawn(perform(acts, Box::new(theirs), self.clone()));
            Ok(Stream::new(ours))
        })
    }
}

type Server = BufReader<Box<dyn Transport>>;

async fn perform(acts: Vec<Act>, stream: Box<dyn Transport>, script: Script) {
    let mut server: Server = BufReader::new(stream);
    let mut tag = String::new();
    for act in acts {
        let went = match act {
            Act::Say(line) => write(&mut server, format!("{line}\r\n").as_bytes()).await,
            Act::Raw(bytes) => write(&mut server, &bytes).await,
            Act::Answer(text) => write(&mut server, format!("{tag} {text}\r\n").as_bytes()).await,
            Act::Hear(part) => hear(&mut server, part, &mut tag, &script).await,
            Act::HearMessage => loop {
                match line(&mut server, &script).await {
                    Some(line) if line == "." => break Some(()),
                    Some(_) => {}
                    None => break None,
                }
            },
            Act::Swallow(count) => {
                tokio::io::AsyncReadExt::read_exact(&mut server, &mut vec![0; count]).await.ok().map(|_| ())
            }
            Act::Tls(config) => match TlsAcceptor::from(config).accept(server.into_inner()).await {
                Ok(secured) => {
                    server = BufReader::new(Box::new(secured));
                    Some(())
                }
                Err(_) => return,
            },
            Act::Hang => std::future::pending().await,
        };
        if went.is_none() {
            return;
        }
    }
}

async fn write(server: &mut Server, bytes: &[u8]) -> Option<()> {
    server.write_all(bytes).await.ok()?;
    server.flush().await.ok()
}

async fn line(server: &mut Server, script: &Script) -> Option<String> {
    let mut line = String::new();
    if server.read_line(&mut line).await.ok()? == 0 {
        return None;
    }
    let line = line.trim_end().to_owned();
    script.heard.lock().unwrap().push(line.clone());
    Some(line)
}

async fn hear(server: &mut Server, part: &str, tag: &mut String, script: &Script) -> Option<()> {
    let line = line(server, script).await?;
    if let Some((first, _)) = line.split_once(' ') {
        first.clone_into(tag);
    }
    if !line.contains(part) {
        script.problems.lock().unwrap().push(format!("expected “{part}”, heard “{line}”"));
        return None;
    }
    Some(())
}

/// A server's certificate, and what a client must trust to accept it.
pub(crate) struct Identity {
    pub(crate) config: Arc<rustls::ServerConfig>,
    pub(crate) root: RootCertificate,
}

/// Signed by itself, as mail servers come out of the box: `openssl req -x509` and the like mark them as authorities.
pub(crate) fn self_signed(name: &str) -> Identity {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let certificate = params.self_signed(&key).unwrap();
    identity(certificate.der().clone(), &certificate.pem(), &key)
}

/// Signed by an authority of the business's own.
pub(crate) fn signed_by_authority(name: &str, last_year: i32) -> Identity {
    let authority_key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.distinguished_name.push(rcgen::DnType::CommonName, "Autoridad propia");
    let authority = params.self_signed(&authority_key).unwrap();
    let issuer = rcgen::Issuer::new(params, authority_key);
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.distinguished_name.push(rcgen::DnType::CommonName, "Servidor de correo");
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(last_year, 1, 1);
    let certificate = params.signed_by(&key, &issuer).unwrap();
    identity(certificate.der().clone(), &authority.pem(), &key)
}

fn identity(certificate: CertificateDer<'static>, root: &str, key: &KeyPair) -> Identity {
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    Identity { config: Arc::new(config), root: RootCertificate::from_pem(root.as_bytes()).unwrap() }
}
