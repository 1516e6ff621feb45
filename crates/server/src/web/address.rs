//! What an address says, read kindly: what cannot be an id leads nowhere, and a question that cannot be read was not asked.

use std::convert::Infallible;

use axum::{extract::FromRequestParts, http::request::Parts};
use serde::de::DeserializeOwned;

use crate::error::Error;

/// The variable parts of an address; there is nothing at one that cannot be read.
pub struct Path<T>(pub T);

#[expect(clippy::disallowed_types, reason = "this is where the framework's own is made kind")]
impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let path = axum::extract::Path::<T>::from_request_parts(parts, state).await;
        path.map(|path| Self(path.0)).map_err(|_| Error::NotFound)
    }
}

/// What stands after the question mark; as if nothing did where it cannot be read.
pub struct Query<T>(pub T);

#[expect(clippy::disallowed_types, reason = "this is where the framework's own is made kind")]
impl<T: DeserializeOwned + Default, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let query = axum::extract::Query::<T>::from_request_parts(parts, state).await;
        Ok(Self(query.map(|query| query.0).unwrap_or_default()))
    }
}
