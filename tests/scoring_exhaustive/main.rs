//! All 27,000 combinations of answers to the shipped questionnaire, for an engineer and for a
//! manager. The figures are those of the scoring model and of its reference implementation; a
//! change of one of them is a change of what the product says, and must raise the pack's version.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

mod anchors;
mod counter_check;
mod counts;
mod monotone;
mod neutrality;
mod noise;
mod options;
mod single_answer;
mod stops;

use std::sync::LazyLock;

use support::table::Table;

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::of(support::shipped()));
