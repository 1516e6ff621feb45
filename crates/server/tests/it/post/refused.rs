//! A mail server that takes a message for some and not for others.

use std::sync::{Arc, Mutex};

use desk::cases::{delivery, reply};
use domain::{
    case::{Delivery, FailureCode},
    ids::CaseId,
};
use store::messages::Message;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpListener,
};

use super::{add_mailbox, answer_to, cases, file, messages, password, settings};
use crate::support::TestApp;

/// A mail server that refuses `unknown` once; for whom it was asked to take mail.
async fn choosy_server(unknown: &'static str) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let hears = Arc::clone(&asked);
    tokio::spawn(async move {
        let mut refuses = true;
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = BufReader::new(stream);
            stream.write_all(b"220 exigente\r\n").await.unwrap();
            let (mut line, mut in_data) = (String::new(), false);
            while stream.read_line(&mut line).await.unwrap_or(0) > 0 {
                let said = line.trim_end().to_owned();
                line.clear();
                let reply = match &said {
                    _ if in_data && said != "." => continue,
                    said if said.starts_with("RCPT") => {
                        let address = said.split(['<', '>']).nth(1).unwrap().to_owned();
                        let is_refused = refuses && address == unknown;
                        refuses &= !is_refused;
                        hears.lock().unwrap().push(address);
                        if is_refused { "550 5.1.1 no conozco a nadie con ese nombre" } else { "250 vale" }
                    }
                    said if said == "DATA" => "354 adelante",
                    _ => "250 vale",
                };
                in_data = reply.starts_with("354");
                stream.write_all(format!("{reply}\r\n").as_bytes()).await.unwrap();
            }
        }
    });
    (port, asked)
}

/// The agent's answer.
async fn answered(app: &TestApp, case: CaseId) -> Message {
    messages(app, case).await.into_iter().find(|message| message.agent.is_some()).unwrap()
}

#[tokio::test]
async fn what_one_did_not_get_is_sent_again_to_that_one_alone() {
    let app = TestApp::new().await;
    let (port, asked) = choosy_server("gestor@cliente.test").await;
    let mut set = settings("hola@esmero.test", 1, port);
    set.imap.host = String::new();
    add_mailbox(&app, "hola@esmero.test", set, password()).await;
    file(&app, "Ana <ana@cliente.test>", "Cobro", "Me cobraron dos veces.").await;
    app.run_jobs().await;
    asked.lock().unwrap().clear();
    let case = cases(&app).await[0];
    answer_to(&app, case, &["ana@cliente.test", "gestor@cliente.test"], "Se lo devolvemos.").await;
    app.pass(reply::UNDO);
    app.run_jobs().await;
    assert_eq!(*asked.lock().unwrap(), ["ana@cliente.test", "gestor@cliente.test"]);
    let failed = answered(&app, case).await;
    assert_eq!((failed.delivery, failed.failure), (Delivery::Failed, Some(FailureCode::RecipientRefused)));
    let [refused] = &failed.envelope.refused[..] else { panic!("{:?}", failed.envelope.refused) };
    assert_eq!(refused.address, "gestor@cliente.test");
    assert!(refused.said.starts_with("550 ") && refused.said.contains("no conozco a nadie"), "{}", refused.said);

    asked.lock().unwrap().clear();
    let context = app.context();
    app.write(move |tx| delivery::send_again(tx, &context, failed.id)).await;
    app.run_jobs().await;
    assert_eq!(*asked.lock().unwrap(), ["gestor@cliente.test"], "the other has it");
    let sent = answered(&app, case).await;
    assert_eq!((sent.delivery, sent.failure), (Delivery::Sent, None));
    assert_eq!(sent.envelope.refused, []);
}
