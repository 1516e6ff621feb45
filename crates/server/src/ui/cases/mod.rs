//! Cases: the list, one case with everything about it, and what can be done with it.

mod answer;
mod clocks;
mod code;
mod composer;
mod draft;
mod facts;
mod files;
mod head;
mod law;
mod legal_facts;
mod list;
mod message;
mod moving;
mod new;
mod panel;
mod papers;
mod presence;
mod resolve;
mod row;
mod send;
mod show;
mod steps;
mod thread;
mod verdict;

pub(crate) use answer::Said;
pub(crate) use composer::Refusal;
pub(crate) use panel::{Way, full_name, manner, month_of, order};
pub(crate) use papers::shown as paper;

use axum::{
    Router,
    routing::{get, post},
};

use crate::app::App;

pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/", get(list::home))
        .route("/cases", get(list::page))
        .route("/cases/new", get(new::page).post(new::enter))
        .route("/cases/{id}", get(show::page))
        .route("/cases/{id}/reply", post(send::reply))
        .route("/cases/{id}/note", post(send::note))
        .route("/cases/{id}/here", get(presence::others).post(presence::here))
        .route("/cases/{id}/draft", post(draft::save))
        .route("/cases/{id}/uploads", post(draft::attach))
        .route("/cases/{id}/uploads/{upload}/drop", post(draft::drop_upload))
        .route("/cases/{id}/owner", post(steps::owner))
        .route("/cases/{id}/wait", post(steps::wait))
        .route("/cases/{id}/resolve", get(resolve::page).post(steps::resolve))
        .route("/cases/{id}/answer", get(answer::page).post(answer::send))
        .route("/cases/{id}/law", get(law::page))
        .route("/cases/{id}/law/kind", post(law::refile))
        .route("/cases/{id}/law/points", post(law::points))
        .route("/cases/{id}/law/completion", post(law::completion))
        .route("/cases/{id}/law/meanwhile", post(law::meanwhile))
        .route("/cases/{id}/papers/{kind}", get(papers::open))
        .route("/cases/{id}/reopen", post(steps::reopen))
        .route("/cases/{id}/kind", post(steps::kind))
        .route("/cases/{id}/title", post(steps::title))
        .route("/cases/{id}/code", get(code::back).post(code::tell))
        .route("/cases/{id}/person", get(moving::page).post(steps::person))
        .route("/messages/{id}", get(message::page))
        .route("/messages/{id}/undo", post(send::undo))
        .route("/messages/{id}/again", post(send::again))
}
