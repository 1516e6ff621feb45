//! Where a request comes from: for throttles and for the list of logins.

use std::{
    convert::Infallible,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};

use crate::app::App;

/// What a reverse proxy tells of the client.
const FORWARDED: &str = "x-forwarded-for";

/// The client's address. An extractor that never refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client(pub IpAddr);

impl Client {
    /// What is counted as one client: an address, or with IPv6 the network of 2⁶⁴ addresses that a household has.
    pub fn counted(self) -> String {
        match self.0.to_canonical() {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
        }
    }
}

impl fmt::Display for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.to_canonical().fmt(f)
    }
}

impl FromRequestParts<App> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        Ok(Self(address(&parts.headers, peer, app.config.behind_proxy)))
    }
}

/// The address of the client: the other end of the connection or, behind a proxy, what the nearest proxy says. What
/// came before that in the header was written by strangers.
pub fn address(headers: &HeaderMap, peer: Option<IpAddr>, behind_proxy: bool) -> IpAddr {
    let told = || {
        let last = headers.get_all(FORWARDED).iter().next_back()?.to_str().ok()?;
        let hop = last.rsplit(',').next()?.trim();
        let bare = hop.strip_prefix('[').and_then(|hop| hop.split(']').next()).unwrap_or(hop);
        bare.parse().ok().or_else(|| bare.parse::<SocketAddr>().ok().map(|address| address.ip()))
    };
    let told = if behind_proxy { told() } else { None };
    told.or(peer).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const PEER: &str = "198.51.100.7";

    fn seen(headers: &[&str], behind_proxy: bool) -> String {
        let mut map = HeaderMap::new();
        for value in headers {
            map.append(FORWARDED, value.parse().unwrap());
        }
        address(&map, Some(PEER.parse().unwrap()), behind_proxy).to_string()
    }

    #[rstest]
    #[case::nothing_said(&[], PEER)]
    #[case::one_hop(&["203.0.113.9"], "203.0.113.9")]
    #[case::only_the_nearest_proxy_is_believed(&["10.0.0.1, 203.0.113.9"], "203.0.113.9")]
    #[case::in_several_headers(&["10.0.0.1", "192.0.2.1, 203.0.113.9"], "203.0.113.9")]
    #[case::with_a_port(&["203.0.113.9:4711"], "203.0.113.9")]
    #[case::version_six(&["[2001:db8::1]:443"], "2001:db8::1")]
    #[case::nonsense(&["unknown"], PEER)]
    fn a_proxy_tells_the_address(#[case] headers: &[&str], #[case] expected: &str) {
        assert_eq!(seen(headers, true), expected);
    }

    #[test]
    fn without_a_proxy_the_header_is_a_strangers_claim() {
        assert_eq!(seen(&["203.0.113.9"], false), PEER);
    }

    #[rstest]
    #[case("2001:db8:1:2:3::4", "2001:db8:1:2::/64")]
    #[case("::ffff:198.51.100.7", PEER)]
    #[case(PEER, PEER)]
    fn a_household_counts_once(#[case] address: &str, #[case] expected: &str) {
        assert_eq!(Client(address.parse().unwrap()).counted(), expected);
    }
}
