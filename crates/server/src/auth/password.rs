//! Passwords: Argon2id with the parameters that OWASP recommends, few at a time, because each takes memory and time.

use std::sync::Arc;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use domain::ids::Source;
use tokio::sync::Semaphore;

use crate::error::Error;

/// The shortest password, in characters.
pub const SHORTEST: usize = 12;
/// The longest password, in bytes: long enough for any sentence.
const LONGEST: usize = 512;
/// How many passwords are worked on at once on this node; each takes 19 MiB.
const AT_ONCE: usize = 2;
/// The hash of no password, with the usual parameters: who does not exist takes as long as who does.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm8$9iFzXw3r4cJ0pQ8nT1mU6kV2dYbEoHsLgAaZtXvC5Rw";

/// Where passwords are worked on.
pub struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Passwords {
    /// The hash of a new password, with its parameters.
    pub async fn hash(&self, source: &dyn Source, password: &str) -> Result<String, Error> {
        let mut salt = [0; 16];
        source.fill(&mut salt);
        let password = password.to_owned();
        let hash = self.work(move || {
            let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
            hash.map(|hash: PasswordHash| hash.to_string())
        });
        hash.await?.map_err(|error| Error::Internal(error.to_string()))
    }

    /// Whether it is the password with this hash. Takes the same time when there is none.
    pub async fn matches(&self, password: &str, hash: Option<&str>) -> Result<bool, Error> {
        let known = hash.is_some();
        let (password, hash) = (password.to_owned(), hash.unwrap_or(NOBODY).to_owned());
        if password.len() > LONGEST {
            return Ok(false);
        }
        let matches = self.work(move || {
            let hash = PasswordHash::new(&hash);
            hash.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
        });
        Ok(matches.await? && known)
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
        let turn = Arc::clone(&self.0).acquire_owned().await.map_err(|error| Error::Internal(error.to_string()))?;
        // The turn goes with the work, which goes on when whoever asked for it has gone.
        let work = move || {
            let done = work();
            drop(turn);
            done
        };
        tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.to_string()))
    }
}

/// What is wrong with a new password, as a code. Length is what makes it strong (NIST SP 800-63B, 3.1.1): no rules about
/// signs and figures.
pub fn weakness(password: &str, email: &str) -> Option<&'static str> {
    let mut symbols: Vec<char> = password.chars().collect();
    let length = symbols.len();
    symbols.sort_unstable();
    symbols.dedup();
    match length {
        ..SHORTEST => Some("too-short"),
        _ if password.len() > LONGEST => Some("too-long"),
        _ if symbols.len() < 5 || password.eq_ignore_ascii_case(email) => Some("too-simple"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::random::SeededSource;

    #[rstest]
    #[case::four_words("caballo pila grapa correcta", None)]
    #[case::short("Ab3$", Some("too-short"))]
    #[case::accents_count_once("ñandú áéíóú", Some("too-short"))]
    #[case::one_key_held_down("aaaaaaaaaaaaaaaa", Some("too-simple"))]
    #[case::the_login("lucia@example.org", Some("too-simple"))]
    fn only_what_can_be_guessed_is_refused(#[case] password: &str, #[case] expected: Option<&str>) {
        assert_eq!(weakness(password, "lucia@example.org"), expected);
    }

    #[tokio::test]
    async fn knows_its_own_password_only() {
        let (passwords, source) = (Passwords::default(), SeededSource::new(1));
        let hash = passwords.hash(&source, "caballo pila grapa correcta").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.matches("caballo pila grapa correcta", Some(&hash)).await.unwrap());
        assert!(!passwords.matches("caballo pila grapa incorrecta", Some(&hash)).await.unwrap());
        assert!(!passwords.matches("caballo pila grapa correcta", None).await.unwrap());
    }

    #[tokio::test]
    async fn who_goes_away_does_not_make_room_for_more() {
        let passwords = Passwords::default();
        let (go, wait) = std::sync::mpsc::channel::<()>();
        let work = passwords.work(move || wait.recv());
        assert!(futures::FutureExt::now_or_never(work).is_none(), "it has begun, and is dropped");
        assert_eq!(passwords.0.available_permits(), AT_ONCE - 1);
        drop(go);
        let all = passwords.0.acquire_many(AT_ONCE as u32).await;
        assert!(all.is_ok(), "its turn ends when it ends");
    }

    #[test]
    fn the_hash_of_nobody_costs_as_much_as_any() {
        let hash = PasswordHash::new(NOBODY).unwrap();
        let ours = argon2::Params::default();
        let nobody = argon2::Params::try_from(&hash).unwrap();
        assert_eq!(
            (nobody.m_cost(), nobody.t_cost(), nobody.p_cost(), hash.hash.map(|hash| hash.as_bytes().len())),
            (ours.m_cost(), ours.t_cost(), ours.p_cost(), Some(32))
        );
    }
}
