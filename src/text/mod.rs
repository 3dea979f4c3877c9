//! The words of the interface itself: buttons, labels, announcements. What a pack says is in
//! [`crate::content`].

mod fill;
mod message;
mod strength;

pub use fill::fill;
pub use message::{
    Catalog, LadderCatalog, LadderMessage, LeanCatalog, LeanMessage, Message, ResultCatalog,
    ResultMessage,
};
pub use strength::{Strength, strength};
