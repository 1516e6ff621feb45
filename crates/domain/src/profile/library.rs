//! The profiles that come with the program.

use std::sync::LazyLock;

use super::{Profile, Sector, read};

/// Their files. What a profile builds on stands before it.
pub const FILES: [(&str, &str); 14] = [
    ("es", include_str!("../../../../profiles/es.toml")),
    ("es-electricity", include_str!("../../../../profiles/es-electricity.toml")),
    ("es-finance", include_str!("../../../../profiles/es-finance.toml")),
    ("es-payments", include_str!("../../../../profiles/es-payments.toml")),
    ("es-telecom", include_str!("../../../../profiles/es-telecom.toml")),
    ("pe", include_str!("../../../../profiles/pe.toml")),
    ("pe-banks", include_str!("../../../../profiles/pe-banks.toml")),
    ("pe-telecom", include_str!("../../../../profiles/pe-telecom.toml")),
    ("co", include_str!("../../../../profiles/co.toml")),
    ("mx", include_str!("../../../../profiles/mx.toml")),
    ("cl", include_str!("../../../../profiles/cl.toml")),
    ("ar", include_str!("../../../../profiles/ar.toml")),
    ("pt", include_str!("../../../../profiles/pt.toml")),
    ("eu-psd2", include_str!("../../../../profiles/eu-psd2.toml")),
];

/// Read once. That each can be read is a test: one that cannot is left out here rather than to stop the program.
static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let mut profiles: Vec<Profile> = Vec::with_capacity(FILES.len());
    for (id, text) in FILES {
        let base = |id: &str| profiles.iter().find(|profile| profile.id == id);
        if let Ok(profile) = read(&file_name(id), text, base) {
            profiles.push(profile);
        }
    }
    profiles
});

/// Where the file of a profile is: `profiles/es.toml`.
pub fn file_name(id: &str) -> String {
    format!("profiles/{id}.toml")
}

/// Every profile, with all that it builds on.
pub fn all() -> &'static [Profile] {
    &PROFILES
}

/// The profile with this id, with all that it builds on.
pub fn get(id: &str) -> Option<&'static Profile> {
    all().iter().find(|profile| profile.id == id)
}

/// The profile for a business: that of its sector, or else that of its country (ISO 3166, in any case).
pub fn for_business(country: &str, sector: Sector) -> Option<&'static Profile> {
    let of_country = || all().iter().filter(|profile| profile.country.eq_ignore_ascii_case(country));
    of_country()
        .find(|profile| profile.sector == Some(sector))
        .or_else(|| of_country().find(|profile| profile.sector.is_none()))
}
