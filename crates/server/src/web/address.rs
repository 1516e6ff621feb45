//! What an address says, read kindly: what cannot be an id leads nowhere, and a question that cannot be read was not asked.

use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, Path as AxumPath, Query as AxumQuery},
    http::request::Parts,
};
use serde::de::DeserializeOwned;

use crate::{app::App, error::Error};

/// The variable parts of an address; there is nothing at one that cannot be read.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let path = AxumPath::from_request_parts(parts, app).await;
        path.map(|AxumPath(path)| Self(path)).map_err(|_| Error::NotFound)
    }
}

/// What stands after the question mark; as if nothing did where it cannot be read.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + Default> FromRequestParts<App> for Query<T> {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let query = AxumQuery::from_request_parts(parts, app).await;
        Ok(Self(query.map(|AxumQuery(query)| query).unwrap_or_default()))
    }
}
