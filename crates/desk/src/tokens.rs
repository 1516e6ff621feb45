//! Tokens of the API: made, shown once, withdrawn.

use domain::{
    access::{Action, Asker, Scope},
    event::{Actor, TokenCreated, TokenRevoked},
    ids::TokenId,
};
use jiff::Timestamp;
use store::Tx;

use crate::{Context, Error};

/// The longest name, in characters.
pub const NAME_LIMIT: usize = 100;

/// A token to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// What it is for: «web shop», «data warehouse».
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it ends by itself.
    pub expires_at: Option<Timestamp>,
}

/// Makes a token. The door keeps its secret; this is the secret's SHA-256.
pub fn create(
    tx: &mut Tx<'_>,
    ctx: &Context,
    asker: Asker,
    new: NewToken,
    secret: &[u8; 32],
) -> Result<TokenId, Error> {
    ctx.permit(asker, Action::Tokens)?;
    let name = new.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut scopes = new.scopes;
    scopes.sort_unstable();
    scopes.dedup();
    match &name {
        name if name.is_empty() => return Err(Error::invalid("name", "empty")),
        name if name.chars().count() > NAME_LIMIT => return Err(Error::invalid("name", "too-long")),
        _ if scopes.is_empty() => return Err(Error::invalid("scopes", "empty")),
        _ if new.expires_at.is_some_and(|end| end <= ctx.now) => return Err(Error::invalid("expires_at", "past")),
        _ => {}
    }
    let scopes: Vec<String> = scopes.into_iter().map(|scope| scope.as_str().to_owned()).collect();
    let token = store::tokens::Token {
        id: ctx.id(),
        name,
        scopes: scopes.clone(),
        created_by: if let Actor::Agent(agent) = ctx.actor { Some(agent) } else { None },
        created_at: ctx.now,
        used_at: None,
        expires_at: new.expires_at,
        revoked_at: None,
    };
    store::tokens::insert(tx, &token, secret)?;
    ctx.tell(tx, TokenCreated { token: token.id, scopes });
    Ok(token.id)
}

/// Withdraws a token. One that was withdrawn before stays so.
pub fn revoke(tx: &mut Tx<'_>, ctx: &Context, asker: Asker, token: TokenId) -> Result<(), Error> {
    ctx.permit(asker, Action::Tokens)?;
    store::tokens::by_id(tx, token)?;
    if store::tokens::revoke(tx, token, ctx.now)? {
        ctx.tell(tx, TokenRevoked { token });
    }
    Ok(())
}
