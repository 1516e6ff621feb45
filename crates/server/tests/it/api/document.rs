//! The description of the API, which is a promise.

use serde_json::Value;

use crate::support::TestApp;

fn document() -> Value {
    serde_json::from_str(esmero::api::document()).unwrap()
}

/// Every operation with its method and path.
fn operations(document: &Value) -> Vec<(String, Value)> {
    let paths = document["paths"].as_object().unwrap();
    let all = paths.iter().flat_map(|(path, item)| {
        let item = item.as_object().unwrap();
        item.iter().map(move |(method, operation)| (format!("{method} {path}"), operation.clone()))
    });
    all.collect()
}

#[tokio::test]
async fn it_is_given_to_everybody() {
    let app = TestApp::new().await;
    let answer = app.anonymous().get("/api/openapi.json").await.expect(200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.json()["openapi"], "3.1.0");
}

#[test]
fn it_changes_only_on_purpose() {
    insta::assert_snapshot!("openapi", esmero::api::document());
}

/// A response, wherever it is described.
fn response<'a>(document: &'a Value, response: &'a Value) -> &'a Value {
    response["$ref"].as_str().map_or(response, |reference| document.pointer(&reference[1..]).unwrap())
}

#[test]
fn every_operation_is_whole() {
    let document = document();
    for (name, operation) in operations(&document) {
        assert!(operation["operationId"].is_string() && operation["summary"].is_string(), "{name}");
        let scopes = operation["security"][0]["token"].as_array().unwrap();
        assert!(scopes.len() == 1, "{name} needs {scopes:?}");
        for status in ["401", "403", "429"] {
            let content = &response(&document, &operation["responses"][status])["content"]["application/problem+json"];
            assert!(content["example"]["code"].is_string(), "{name} {status}");
        }
        for parameter in operation["parameters"].as_array().unwrap() {
            assert!(parameter["description"].is_string(), "{name}: {parameter}");
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let document = document();
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[test]
fn every_code_that_it_names_has_words() {
    let document = document();
    for (name, operation) in operations(&document) {
        for (status, answer) in operation["responses"].as_object().unwrap() {
            let description = response(&document, answer)["description"].as_str().unwrap();
            let named =
                description.split('`').skip(1).step_by(2).filter(|word| word.contains('-') && status.as_str() >= "400");
            for code in named {
                assert!(esmero::api::has_code(code, status.parse().unwrap()), "{name} {status}: {code}");
            }
        }
    }
}
