//! The words of the interface itself: buttons, labels, announcements. What a pack says is in
//! [`crate::content`].

mod fill;
mod message;

pub use fill::fill;
pub use message::{Catalog, LadderCatalog, LadderMessage, Message};
