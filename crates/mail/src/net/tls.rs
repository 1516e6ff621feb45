//! TLS with ring and the operating system's certificates, and certificate errors that a person can act on.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, OtherError, RootCertStore, SignatureScheme};
use serde::Serialize;
use tokio_rustls::TlsConnector;

use super::{Endpoint, Error, Step, Stream};

/// Certificates that the administrator trusts besides those of the operating system: the root of an own authority, or
/// the very certificate of a server that signed its own.
///
/// A server that presents exactly one of these certificates is accepted under any name: the administrator vouched for
/// that certificate, and self-signed ones seldom carry the right name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RootCertificate(Vec<CertificateDer<'static>>);

impl RootCertificate {
    /// Reads one or more certificates in PEM form. The error says what is wrong with the text.
    pub fn from_pem(pem: &[u8]) -> Result<Self, TlsProblem> {
        let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        match found {
            Ok(certificates) if certificates.is_empty() => Err(TlsProblem::BadRoot("no certificate in it".into())),
            Ok(certificates) => Ok(Self(certificates)),
            Err(error) => Err(TlsProblem::BadRoot(error.to_string())),
        }
    }
}

/// Why TLS did not come about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TlsProblem {
    /// The server does not speak TLS on this port; it may want STARTTLS.
    #[error("the server does not speak TLS on this port")]
    NotTls,
    /// The certificate is not acceptable.
    #[error("the server's certificate is not acceptable: {0:?}")]
    Certificate(CertificateProblem),
    /// No common version or cipher, or another failure of the handshake.
    #[error("no encryption could be agreed: {0}")]
    Handshake(String),
    /// The extra trusted certificate cannot be used.
    #[error("the trusted certificate cannot be used: {0}")]
    BadRoot(String),
    /// The host is neither a name nor an address that a certificate can hold.
    #[error("the server's name cannot be checked: {0}")]
    BadName(String),
}

/// What is wrong with a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum CertificateProblem {
    /// It is for other names.
    WrongName {
        /// The names it is for; may be empty.
        valid_for: Vec<String>,
    },
    /// The server signed it itself, and nobody told us to trust it.
    SelfSigned,
    /// Signed by an authority that this machine does not know.
    UnknownIssuer,
    /// Its time is over.
    Expired,
    /// Its time has not begun: mostly a wrong clock on one of the two machines.
    NotYetValid,
    /// Taken back by its issuer.
    Revoked,
    /// Anything else, in the library's words.
    Other {
        /// Those words.
        text: String,
    },
}

/// TLS settings for a client: ring, the operating system's certificates and `extra`.
///
/// Built anew for each connection rather than kept for ever, so that certificates added to the operating system are
/// seen without a restart.
pub fn client_config(extra: Option<&RootCertificate>) -> Result<ClientConfig, TlsProblem> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new(&provider, extra)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| TlsProblem::Handshake(error.to_string()))?;
    // "dangerous" is rustls' name for any verifier of one's own; this one only ever adds to its checks.
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

pub(super) async fn handshake(stream: Stream, endpoint: &Endpoint) -> Result<Stream, Error> {
    let config = client_config(endpoint.extra_root.as_ref())?;
    let name = ServerName::try_from(endpoint.host.clone())
        .map_err(|_| Error::Tls(TlsProblem::BadName(endpoint.host.clone())))?;
    let encrypted = stream.allowance();
    match TlsConnector::from(Arc::new(config)).connect(name, stream).await {
        Ok(secured) => {
            // From here on, what comes out of TLS is limited, and that limits what goes in.
            encrypted.set(u64::MAX);
            Ok(Stream::new(secured))
        }
        Err(error) => Err(explain(&error)),
    }
}

fn explain(error: &io::Error) -> Error {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(problem)) => Error::Tls(TlsProblem::Certificate(name_problem(problem))),
        Some(rustls::Error::InvalidMessage(_)) => Error::Tls(TlsProblem::NotTls),
        Some(other) => Error::Tls(TlsProblem::Handshake(other.to_string())),
        None => Error::from_io(Step::Tls, error),
    }
}

fn name_problem(error: &CertificateError) -> CertificateProblem {
    match error {
        CertificateError::NotValidForName => CertificateProblem::WrongName { valid_for: Vec::new() },
        CertificateError::NotValidForNameContext { presented, .. } => {
            CertificateProblem::WrongName { valid_for: presented.iter().map(|name| plain_name(name)).collect() }
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => CertificateProblem::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => CertificateProblem::NotYetValid,
        CertificateError::UnknownIssuer => CertificateProblem::UnknownIssuer,
        CertificateError::Revoked => CertificateProblem::Revoked,
        CertificateError::Other(OtherError(inner)) if inner.is::<SelfSigned>() => CertificateProblem::SelfSigned,
        other => CertificateProblem::Other { text: format!("{other:?}").chars().take(200).collect() },
    }
}

/// `DnsName("mail.example.es")` as webpki presents it, without the wrapping.
fn plain_name(presented: &str) -> String {
    match presented.split_once("(\"").and_then(|(_, rest)| rest.split_once("\")")) {
        Some((name, _)) => name.to_owned(),
        None => presented.to_owned(),
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the certificate is self-signed")]
struct SelfSigned;

/// The usual verification, plus two things: certificates that the administrator named are accepted as they are, and
/// an unknown issuer that is the server itself is reported as such.
#[derive(Debug)]
struct Verifier {
    usual: Arc<WebPkiServerVerifier>,
    named: Vec<CertificateDer<'static>>,
}

impl Verifier {
    fn new(provider: &Arc<CryptoProvider>, extra: Option<&RootCertificate>) -> Result<Self, TlsProblem> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let named = extra.map(|root| root.0.clone()).unwrap_or_default();
        for certificate in &named {
            roots.add(certificate.clone()).map_err(|error| TlsProblem::BadRoot(error.to_string()))?;
        }
        let usual =
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider)).build().map_err(
                |_| TlsProblem::BadRoot("this machine has no trusted certificates: install ca-certificates".into()),
            )?;
        Ok(Self { usual, named })
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if self.named.iter().any(|named| named == end_entity) {
            return Ok(ServerCertVerified::assertion());
        }
        self.usual.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now).map_err(|error| {
            if is_trust_problem(&error) && is_self_signed(end_entity) {
                let reason: Arc<dyn StdError + Send + Sync> = Arc::new(SelfSigned);
                return rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(reason)));
            }
            error
        })
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.usual.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.usual.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.usual.supported_verify_schemes()
    }
}

/// Unknown issuer, or an authority's certificate used as a server's, which is what most self-signed ones are.
fn is_trust_problem(error: &rustls::Error) -> bool {
    matches!(error, rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer | CertificateError::Other(_)))
}

fn is_self_signed(certificate: &CertificateDer<'_>) -> bool {
    webpki::EndEntityCert::try_from(certificate).is_ok_and(|parsed| parsed.issuer() == parsed.subject())
}
