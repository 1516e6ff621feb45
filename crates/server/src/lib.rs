//! The program: its doors, its jobs, its followers and its command line.

pub mod account;
pub mod api;
pub mod app;
mod assets;
pub mod auth;
pub mod cli;
pub mod clock;
pub mod config;
pub mod consents;
pub mod demo;
pub mod error;
pub mod filing;
pub mod followers;
pub mod jobs;
mod letters;
pub mod locales;
pub mod logs;
pub mod mailboxes;
pub mod mails;
pub mod metrics;
mod papers;
pub mod portal;
pub mod random;
pub mod senders;
pub mod settings;
pub mod ui;
pub mod urls;
pub mod vault;
pub mod web;

pub use web::{icon, named_icon};
