//! Files and formatted mails: nothing that a stranger sent can run or call home.

use desk::cases::open::{File, Words};
use domain::{case::Channel, ids::CaseId};

use super::House;

async fn with_file(
    house: &House,
    name: &str,
    media_type: &str,
    content_id: Option<&str>,
    html: Option<&str>,
) -> CaseId {
    let blob = house.app.app.blobs.put("contenido".into()).await.unwrap();
    let file = File {
        name: name.into(),
        media_type: media_type.into(),
        size: 9,
        blob,
        content_id: content_id.map(str::to_owned),
        inline: content_id.is_some(),
    };
    let words =
        Words { text: "Va adjunto.".into(), html: html.map(str::to_owned), files: vec![file], ..Words::default() };
    house.open("Lola", "lola@correo.example", Channel::Mail, words).await
}

#[tokio::test]
async fn a_picture_is_shown_and_anything_else_is_kept() {
    let house = House::new().await;
    let desk = house.desk().await;
    for (name, media_type, disposition, shown_as) in [
        ("foto.png", "image/png", "inline", "image/png"),
        ("página.html", "text/html", "attachment", "application/octet-stream"),
        ("dibujo.svg", "image/svg+xml", "attachment", "application/octet-stream"),
        ("factura.pdf", "application/pdf", "attachment", "application/octet-stream"),
    ] {
        let case = with_file(&house, name, media_type, None, None).await;
        let url = desk.get(&format!("/cases/{case}")).await.attributes(".msg .file", "href");
        let file = desk.get(&url[0]).await.expect(200);
        assert_eq!(file.text(), "contenido");
        assert!(file.header("content-disposition").starts_with(disposition), "{name}");
        assert_eq!(file.header("content-type"), shown_as, "{name}");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert!(file.header("content-security-policy").contains("sandbox;"));
    }
}

#[tokio::test]
async fn a_file_is_for_agents_only() {
    let house = House::new().await;
    let case = with_file(&house, "foto.png", "image/png", None, None).await;
    let url = house.desk().await.get(&format!("/cases/{case}")).await.attributes(".msg .file", "href");
    house.app.anonymous().get(&url[0]).await.expect(303);
}

#[tokio::test]
async fn a_formatted_mail_is_framed_without_script_and_without_calling_home() {
    let house = House::new().await;
    let html = "<p onclick=\"x()\">Hola</p><script>alert(1)</script><img src=\"cid:logo\"><img src=\"https://t.example/x.png\">";
    let case = with_file(&house, "logo.png", "image/png", Some("logo"), Some(html)).await;
    let desk = house.desk().await;
    let page = desk.get(&format!("/cases/{case}")).await;
    let frame = page.attributes("iframe", "src");
    assert!(!page.attributes("iframe", "sandbox")[0].contains("allow-scripts"));
    let framed = desk.get(&frame[0]).await.expect(200);
    assert!(!framed.text().contains("script") && !framed.text().contains("onclick"), "{}", framed.text());
    assert_eq!(framed.attributes("img[src]", "src").len(), 1, "only its own picture: {}", framed.text());
    let policy = framed.header("content-security-policy").to_owned();
    assert!(policy.starts_with("default-src 'none';") && policy.contains("sandbox ") && !policy.contains("https:"));
    assert_eq!(framed.header("x-frame-options"), "", "it may be framed by us");
    let asked = framed.attributes(".esmero-note a", "href");
    let with_images = desk.get(&asked[0]).await.expect(200);
    assert_eq!(with_images.attributes("img[src]", "src")[1], "https://t.example/x.png");
    assert!(with_images.header("content-security-policy").contains("img-src 'self' data: https:"));
}

#[tokio::test]
async fn the_mail_as_it_came_can_be_taken_home() {
    let house = House::new().await;
    let raw = house.app.app.blobs.put("From: lola@correo.example\r\n\r\nHola".into()).await.unwrap();
    let verdict = r#"{"from_domain":"correo.example","spf":{"outcome":"fail","domain":"correo.example"},
        "dkim":{"outcome":"none","domain":null},"dmarc":{"outcome":"fail","domain":"correo.example"},
        "aligned":false,"contradicted":true,"source":{"by":"computed"}}"#;
    let words = Words { text: "Hola".into(), raw: Some(raw), verdict: verdict.into(), ..Words::default() };
    let case = house.open("Lola", "lola@correo.example", Channel::Mail, words).await;
    let desk = house.desk().await;
    let page = desk.get(&format!("/cases/{case}")).await;
    assert_eq!(page.one(".msg__who summary"), "remitente dudoso");
    let checks = page.one(".msg__who .pop__panel");
    assert!(checks.contains("SPF") && checks.contains("no pasa, correo.example"), "{checks}");
    let source = page.attributes(".msg__who .pop__panel a", "href");
    let mail = desk.get(&source[0]).await.expect(200);
    assert!(mail.text().ends_with("Hola"));
    assert!(mail.header("content-disposition").starts_with("attachment"));
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let house = House::new().await;
    let desk = house.desk().await;
    let id = "00000000-0000-0000-0000-000000000000";
    for path in ["/attachments/", "/messages/", "/cases/", "/persons/"] {
        let answer = desk.get(&format!("{path}{id}")).await;
        assert_eq!(answer.status.as_u16(), 404, "{path}");
        assert!(answer.text().contains("No encontramos esa página"));
    }
    assert!(desk.get("/cases/nonsense").await.status.is_client_error());
}
