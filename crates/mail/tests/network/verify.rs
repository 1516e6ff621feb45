//! Where a message comes from.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mail::verify::{Authenticity, Dns, Outcome, Peer, Source, Trust, Verdict, Verifier};
use mail_auth::common::crypto::Ed25519Key;
use mail_auth::common::headers::HeaderWriter;
use mail_auth::dkim::DkimSigner;

const BODY: &str =
    "From: Ana <ana@clientes.es>\r\nTo: ayuda@example.es\r\nSubject: Mi factura\r\n\r\nNo la entiendo.\r\n";

/// A message that `domain` signed, and the record with its key.
fn signed(domain: &str) -> (String, (String, String)) {
    let key = Ed25519Key::from_pkcs8_der(&Ed25519Key::generate_pkcs8().unwrap()).unwrap();
    let record = format!("v=DKIM1; k=ed25519; p={}", STANDARD.encode(key.public_key()));
    let signer = DkimSigner::from_key(key).domain(domain).selector("s1").headers(["From", "To", "Subject"]);
    let signature = signer.sign(BODY.as_bytes()).unwrap().to_header();
    (format!("{signature}{BODY}"), (format!("s1._domainkey.{domain}"), record))
}

async fn verdict(message: &str, records: &[(&str, &str)], peer: Option<Peer>) -> Verdict {
    let dns = Dns::fixed(records.iter().copied()).unwrap();
    Verifier::new(Trust::Nobody, Some(dns)).verify(message.as_bytes(), peer.as_ref()).await
}

fn peer(address: &str, mail_from: &str) -> Peer {
    Peer { address: address.parse().unwrap(), hello: "mx.clientes.es".to_owned(), mail_from: mail_from.to_owned() }
}

const DMARC: (&str, &str) = ("_dmarc.clientes.es", "v=DMARC1; p=reject");
const SPF: (&str, &str) = ("clientes.es", "v=spf1 ip4:192.0.2.7 -all");

#[tokio::test]
async fn a_message_that_its_domain_signed_is_genuine() {
    let (message, (name, key)) = signed("clientes.es");
    let verdict = verdict(&message, &[(&name, &key), DMARC], None).await;
    assert_eq!(verdict.dkim.outcome, Outcome::Pass);
    assert_eq!(verdict.dmarc.outcome, Outcome::Pass);
    assert_eq!(verdict.spf.outcome, Outcome::Unknown);
    assert_eq!((verdict.authenticity(), verdict.source), (Authenticity::Genuine, Source::Computed));
    assert_eq!(verdict.from_domain.as_deref(), Some("clientes.es"));
}

#[tokio::test]
async fn a_signature_that_a_gateway_broke_proves_no_forgery() {
    // Mailing lists, virus scanners and footers change honest mail on its way; without SPF nothing else is known of it.
    let (message, (name, key)) = signed("clientes.es");
    for changed in [message.replace("entiendo", "pago"), message.replace("Mi factura", "Su cuenta")] {
        let verdict = verdict(&changed, &[(&name, &key)], None).await;
        assert_eq!(verdict.dkim.outcome, Outcome::Fail);
        assert_eq!(verdict.authenticity(), Authenticity::Unknown, "{verdict:?}");
    }
}

#[tokio::test]
async fn a_strangers_signature_vouches_for_nobody_else() {
    let (message, (name, key)) = signed("correo-masivo.example");
    let verdict = verdict(&message, &[(&name, &key)], None).await;
    assert_eq!(verdict.dkim.outcome, Outcome::Pass);
    assert!(!verdict.aligned);
    assert_eq!(verdict.authenticity(), Authenticity::Unknown);
}

#[tokio::test]
async fn without_the_sending_server_nobody_is_called_a_forger_for_a_missing_signature() {
    // The domain may well rely on SPF alone, which cannot be checked by IMAP.
    let verdict = verdict(BODY, &[DMARC, SPF], None).await;
    assert_eq!(verdict.dmarc.outcome, Outcome::Unknown);
    assert_eq!(verdict.authenticity(), Authenticity::Unknown);
}

#[tokio::test]
async fn with_the_sending_server_spf_and_dmarc_decide() {
    let good = verdict(BODY, &[DMARC, SPF], Some(peer("192.0.2.7", "ana@clientes.es"))).await;
    assert_eq!((good.spf.outcome, good.dmarc.outcome), (Outcome::Pass, Outcome::Pass));
    assert_eq!(good.authenticity(), Authenticity::Genuine);
    let bad = verdict(BODY, &[DMARC, SPF], Some(peer("198.51.100.9", "ana@clientes.es"))).await;
    assert_eq!((bad.spf.outcome, bad.dmarc.outcome), (Outcome::Fail, Outcome::Fail));
    assert!(bad.is_forged());
    // No DMARC record, and the domain's own SPF says no: as for all mail that somebody forwards.
    let denied = verdict(BODY, &[SPF], Some(peer("198.51.100.9", "ana@clientes.es"))).await;
    assert_eq!((denied.dmarc.outcome, denied.authenticity()), (Outcome::None, Authenticity::Unknown));
    // The signature is broken too: nothing speaks for it any more.
    let (message, (name, key)) = signed("clientes.es");
    let changed = message.replace("entiendo", "pago");
    let both = verdict(&changed, &[(&name, &key), SPF], Some(peer("198.51.100.9", "ana@clientes.es"))).await;
    assert!(both.is_forged(), "{both:?}");
    // Somebody else's server with somebody else's envelope proves nothing about the author.
    let other = [("otro.example", "v=spf1 ip4:198.51.100.9 -all")];
    let unproven = verdict(BODY, &other, Some(peer("198.51.100.9", "x@otro.example"))).await;
    assert_eq!((unproven.spf.outcome, unproven.authenticity()), (Outcome::Pass, Authenticity::Unknown));
}

#[tokio::test]
async fn nothing_published_and_nothing_looked_up_is_unknown() {
    assert_eq!(verdict(BODY, &[], None).await.authenticity(), Authenticity::Unknown);
    let blind = Verifier::new(Trust::Nobody, None).verify(BODY.as_bytes(), None).await;
    assert_eq!((blind.authenticity(), blind.source), (Authenticity::Unknown, Source::Nobody));
    for odd in ["", "\r\n\r\n", "From:\r\n\r\n", "From: nobody\r\n\r\nx", "\u{0}\u{1}", "From: a@b"] {
        assert_eq!(verdict(odd, &[DMARC], None).await.authenticity(), Authenticity::Unknown, "{odd:?}");
    }
}

#[tokio::test]
async fn several_authors_of_different_domains_have_no_domain() {
    for from in ["From: a@clientes.es, b@otros.es", "From: a@clientes.es\r\nFrom: b@otros.es"] {
        let verdict = verdict(&format!("{from}\r\n\r\nx"), &[DMARC], None).await;
        assert_eq!((verdict.from_domain, verdict.aligned), (None, false));
    }
}

#[tokio::test]
async fn a_flood_of_signatures_is_not_worked_through() {
    let (message, (name, key)) = signed("clientes.es");
    let flood = format!("{}{message}", "DKIM-Signature: v=1\r\n".repeat(1000));
    let verdict = verdict(&flood, &[(&name, &key)], None).await;
    assert_eq!(verdict.authenticity(), Authenticity::Unknown);
}

async fn reported(trust: Trust, headers: &str) -> Verdict {
    Verifier::new(trust, None).verify(format!("{headers}{BODY}").as_bytes(), None).await
}

async fn by_own_server(headers: &str) -> Verdict {
    reported(Trust::Server("mx.example.es".to_owned()), headers).await
}

#[tokio::test]
async fn the_own_mail_servers_word_is_believed() {
    let verdict = by_own_server(
        "Authentication-Results: mx.example.es;\r\n\tdkim=pass (2048-bit; key; \"odd) (\") header.d=clientes.es header.s=s1;\r\n\
         \tspf = pass (mx.example.es: domain of ana@clientes.es) smtp.mailfrom=\"ana@clientes.es\";\r\n\
         \tdmarc=pass (p=NONE sp=QUARANTINE; dis=NONE) header.from=clientes.es\r\n",
    )
    .await;
    assert_eq!([verdict.spf.outcome, verdict.dkim.outcome, verdict.dmarc.outcome], [Outcome::Pass; 3]);
    assert_eq!(verdict.spf.domain.as_deref(), Some("clientes.es"));
    assert_eq!((verdict.authenticity(), verdict.source), (Authenticity::Genuine, Source::OwnServer));
    let disowned =
        by_own_server("Authentication-Results: MX.example.es 1; dmarc=fail header.from=clientes.es\r\n").await;
    assert!(disowned.is_forged());
}

#[tokio::test]
async fn headers_that_came_with_the_message_are_not_believed() {
    let pass = "Authentication-Results: mx.example.es; dmarc=pass header.from=clientes.es\r\n";
    let fail = "Authentication-Results: mx.example.es; dmarc=fail header.from=clientes.es\r\n";
    // Written below what our server wrote, or in somebody else's name, or about another author.
    assert!(by_own_server(&format!("{fail}Received: x\r\n{pass}")).await.is_forged());
    assert!(by_own_server(&format!("{fail}{pass}")).await.is_forged());
    let others = by_own_server("Authentication-Results: otro.example; dmarc=pass header.from=clientes.es\r\n").await;
    assert_eq!(others.authenticity(), Authenticity::Unknown);
    let another = by_own_server("Authentication-Results: mx.example.es; dmarc=pass header.from=mala.example\r\n").await;
    assert_eq!(another.authenticity(), Authenticity::Unknown);
    assert_eq!(reported(Trust::Nobody, pass).await.authenticity(), Authenticity::Unknown);
}

#[tokio::test]
async fn checks_of_several_programs_on_one_server_are_put_together() {
    let verdict = by_own_server(
        "Authentication-Results: mx.example.es; dmarc=none header.from=clientes.es\r\n\
         Authentication-Results: mx.example.es; dkim=fail header.d=clientes.es; dkim=pass header.d=otro.example\r\n",
    )
    .await;
    assert_eq!(verdict.dmarc.outcome, Outcome::None);
    assert_eq!(verdict.authenticity(), Authenticity::Unknown, "{verdict:?}");
    let both = by_own_server(
        "Authentication-Results: mx.example.es; dkim=fail header.d=clientes.es; spf=fail smtp.mailfrom=x@clientes.es\r\n",
    )
    .await;
    assert!(both.is_forged(), "{both:?}");
}

#[tokio::test]
async fn exchange_online_is_recognised_though_it_gives_no_name() {
    let headers = "Authentication-Results: spf=pass (sender IP is 192.0.2.7)\r\n smtp.mailfrom=clientes.es; dkim=none \
                   (message not signed)\r\n header.d=none;dmarc=pass action=none\r\n header.from=clientes.es;compauth=pass \
                   reason=100\r\n";
    assert_eq!(reported(Trust::ExchangeOnline, headers).await.authenticity(), Authenticity::Genuine);
    assert_eq!(by_own_server(headers).await.authenticity(), Authenticity::Unknown);
}

proptest::proptest! {
    #[test]
    fn no_header_brings_the_reader_down(value in "[ -~\r\n\t;=()\"\\\\áñ]{0,300}") {
        let message = format!("Authentication-Results: mx.example.es; {value}\r\n{BODY}");
        let verifier = Verifier::new(Trust::Server("mx.example.es".to_owned()), None);
        let verdict = futures::executor::block_on(verifier.verify(message.as_bytes(), None));
        proptest::prop_assert!(!(verdict.aligned && verdict.contradicted));
    }
}
