//! The words of the interface itself: buttons, labels, announcements. What a pack says is in
//! [`crate::content`].

#[macro_use]
mod messages;

mod check_message;
mod fallback_message;
mod fill;
mod message;
mod reading_message;
mod result_message;
mod strength;

pub use check_message::{CheckCatalog, CheckMessage};
pub use fallback_message::{FallbackCatalog, FallbackMessage};
pub use fill::fill;
pub use message::{Catalog, LadderCatalog, LadderMessage, LeanCatalog, LeanMessage, Message};
pub use reading_message::{ReadingCatalog, ReadingMessage};
pub use result_message::{ResultCatalog, ResultMessage};
pub use strength::{Strength, strength};
