//! Somebody at the door: keeps cookies, sends the token of forms, follows nothing by itself.

use std::{collections::BTreeMap, sync::Mutex};

use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, Method, Request, header},
};
use esmero::app::App;
use store::agents::Agent;
use tower::ServiceExt as _;

use super::Answer;

/// The line between the parts of an upload.
const BOUNDARY: &str = "----------------------------esmero";

/// A file to send.
pub struct Upload<'a> {
    /// The form's field.
    pub field: &'a str,
    /// The file's name.
    pub name: &'a str,
    /// Its media type.
    pub media_type: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// A browser or a program.
pub struct Client {
    /// Who is signed in.
    pub agent: Option<Agent>,
    app: App,
    router: Router,
    cookies: Mutex<BTreeMap<String, String>>,
    headers: HeaderMap,
}

impl Client {
    pub(super) fn new(app: App, router: Router) -> Self {
        Self { agent: None, app, router, cookies: Mutex::default(), headers: HeaderMap::new() }
    }

    /// Who is signed in.
    pub fn id(&self) -> domain::ids::AgentId {
        self.agent.as_ref().expect("an agent").id
    }

    /// Sends a cookie from now on.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    /// A cookie that the program gave.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Sends a header from now on.
    pub fn set_header(&mut self, name: &str, value: &str) {
        self.headers.insert(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, "", Body::empty()).await
    }

    /// Asks for a part of a page, as htmx does.
    pub async fn partial(&self, path: &str) -> Answer {
        let request = self.request(Method::GET, path).header("hx-request", "true").body(Body::empty()).unwrap();
        self.run(request).await
    }

    /// Sends a form with its token.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut fields = fields.to_vec();
        let csrf = self.csrf();
        fields.extend(csrf.as_deref().map(|token| ("csrf", token)));
        self.post_bare(path, &fields).await
    }

    /// Sends a form exactly so, without adding its token.
    pub async fn post_bare(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        self.send(Method::POST, path, "application/x-www-form-urlencoded", body.into()).await
    }

    /// Sends JSON, with the token of forms in a header if there is one.
    pub async fn json(&self, method: Method, path: &str, value: &serde_json::Value) -> Answer {
        self.send(method, path, "application/json", value.to_string().into()).await
    }

    /// Sends a form with files and its token.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], files: &[Upload<'_>]) -> Answer {
        let mut body = Vec::new();
        let csrf = self.csrf();
        let token = csrf.as_deref().map(|token| ("csrf", token));
        for (name, value) in token.into_iter().chain(fields.iter().copied()) {
            let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        for Upload { field, name, media_type, bytes } in files {
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: {media_type}\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        self.send(Method::POST, path, &format!("multipart/form-data; boundary={BOUNDARY}"), body.into()).await
    }

    /// What the forms of this client must send back.
    pub fn csrf(&self) -> Option<String> {
        esmero::auth::csrf_of(&self.app, self.request(Method::GET, "/").body(()).unwrap().headers())
    }

    async fn send(&self, method: Method, path: &str, media_type: &str, body: Body) -> Answer {
        let mut request = self.request(method, path);
        if !media_type.is_empty() {
            request = request.header(header::CONTENT_TYPE, media_type);
        }
        if media_type == "application/json"
            && let Some(csrf) = self.csrf()
        {
            request = request.header("x-csrf-token", csrf);
        }
        self.run(request.body(body).unwrap()).await
    }

    /// A request with this client's cookies and headers.
    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "ayuda.example.org");
        let cookies = self.cookies.lock().unwrap();
        if !cookies.is_empty() {
            let cookies: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request
    }

    /// Sends a request whose answer is read piece by piece.
    pub async fn open(&self, request: Request<Body>) -> axum::response::Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// Sends a request and keeps the cookies of its answer.
    pub async fn run(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body: Bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().unwrap();
            let (name, value) = text.split(';').next().and_then(|pair| pair.split_once('=')).unwrap();
            let mut cookies = self.cookies.lock().unwrap();
            if text.to_ascii_lowercase().contains("max-age=0") {
                cookies.remove(name);
            } else {
                cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Answer { status: parts.status, headers: parts.headers, body: body.to_vec() }
    }
}
