//! Free loopback ports.

use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context as _, Result};

/// Below the ports that the kernel hands out by itself, so that nobody takes one between now and the server's start.
const RANGE: std::ops::Range<u16> = 20_000..32_000;

/// As many free ports as asked for, all different. Two runs at the same time start their search at different places.
pub(super) fn free<const N: usize>() -> Result<[u16; N]> {
    let count = RANGE.end - RANGE.start;
    let first = std::process::id().wrapping_mul(7) % u32::from(count);
    let listeners: Vec<TcpListener> = (0..u32::from(count))
        .map(|step| RANGE.start + ((first + step) % u32::from(count)) as u16)
        .filter_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .take(N)
        .collect();
    let ports: Vec<u16> = listeners.iter().filter_map(|listener| Some(listener.local_addr().ok()?.port())).collect();
    ports.try_into().ok().with_context(|| format!("find {N} free ports on 127.0.0.1"))
}
