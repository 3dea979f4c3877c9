//! The edge: storage, and the functions that `embed/element.js` calls with text and answers with
//! text; what needs an object of the browser in the hand, it does itself.
//!
//! The session lives here, outside Yew. An action goes in, the new session is kept and shown, and
//! what the page should hear is said last, when nothing is borrowed any more: a listener may call
//! straight back.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod context;
mod exports;
mod fields;
mod host;
mod import;
mod json;
mod ladders;
mod page_program;
mod part;
mod parts;
mod program;
mod result;
mod store;
