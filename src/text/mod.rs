//! The words of the interface itself: buttons, labels, announcements. What a pack says is in
//! [`crate::content`].

mod catalog;
mod fill;
mod message;

pub use catalog::Catalog;
pub use fill::fill;
pub use message::Message;
