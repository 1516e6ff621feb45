//! Tokens of the API. Only the hash of a token is stored; it is shown once.

use domain::ids::{AgentId, TokenId};
use jiff::Timestamp;

use crate::{
    Error,
    db::{Row, Tx, params},
};

/// A token of the API, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Identity.
    pub id: TokenId,
    /// What it is for, in its maker's words.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// Who made it; nobody when it was made on the command line.
    pub created_by: Option<AgentId>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last used, roughly.
    pub used_at: Option<Timestamp>,
    /// When it ends by itself.
    pub expires_at: Option<Timestamp>,
    /// When it was withdrawn.
    pub revoked_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "id, name, scopes, created_by, created_at, used_at, expires_at, revoked_at"
    };
}

fn read(row: &mut Row<'_>) -> Result<Token, Error> {
    Ok(Token {
        id: row.get()?,
        name: row.get()?,
        scopes: row.json()?,
        created_by: row.get()?,
        created_at: row.get()?,
        used_at: row.get()?,
        expires_at: row.get()?,
        revoked_at: row.get()?,
    })
}

/// Adds a token whose secret has this SHA-256.
pub fn insert(tx: &mut Tx<'_>, token: &Token, secret: &[u8; 32]) -> Result<(), Error> {
    tx.exec(
        "INSERT INTO api_token (id, name, secret, scopes, created_by, created_at, used_at, expires_at, revoked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            token.id,
            &token.name,
            secret,
            serde_json::to_string(&token.scopes).expect("texts serialise"),
            token.created_by,
            token.created_at,
            token.used_at,
            token.expires_at,
            token.revoked_at,
        ],
    )?;
    Ok(())
}

/// The token with this secret's SHA-256, if it is still good.
pub fn by_secret(tx: &mut Tx<'_>, secret: &[u8; 32], now: Timestamp) -> Result<Option<Token>, Error> {
    tx.row(
        concat!(
            "SELECT ",
            columns!(),
            " FROM api_token WHERE secret = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)"
        ),
        params![secret, now],
        read,
    )
}

/// One token, good or not.
pub fn by_id(tx: &mut Tx<'_>, id: TokenId) -> Result<Token, Error> {
    tx.row(concat!("SELECT ", columns!(), " FROM api_token WHERE id = $1"), params![id], read)?.ok_or(Error::Missing)
}

/// Remembers that a token is used. Call it seldom: each call is a write.
pub fn touch(tx: &mut Tx<'_>, id: TokenId, at: Timestamp) -> Result<(), Error> {
    tx.exec("UPDATE api_token SET used_at = $1 WHERE id = $2", params![at, id])?;
    Ok(())
}

/// Every token, newest first, the withdrawn ones too.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<Token>, Error> {
    tx.rows(concat!("SELECT ", columns!(), " FROM api_token ORDER BY created_at DESC, id DESC"), params![], read)
}

/// Withdraws a token; whether it was good until now.
pub fn revoke(tx: &mut Tx<'_>, id: TokenId, at: Timestamp) -> Result<bool, Error> {
    Ok(tx.exec("UPDATE api_token SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL", params![at, id])? == 1)
}
