//! The edge: storage, focus, widths, and the functions that `embed/element.js` calls.
//!
//! The session lives here, outside Yew. An action goes in, the new session is kept and shown, and
//! what the page should hear is said last, when nothing is borrowed any more: a listener may call
//! straight back.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod context;
mod exports;
mod host;
mod object;
mod program;
mod result;
mod screen;
mod store;
