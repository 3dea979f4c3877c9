//! The geometry of the two ladders, in whole CSS pixels and without a word of its own.
//!
//! [`layout`](layout()) turns ladders, texts and a width into a [`Scene`]: plain data that a
//! component transcribes to SVG without computing anything. [`next`] moves between rungs,
//! [`describe`](describe()) and [`table`] say the same picture in words and rows.
//!
//! Everything here is total: any ladder, any text and any width give a scene in which nothing
//! leaves the view box and no label covers another.

mod balance;
mod describe;
mod grid;
mod labels;
mod layout;
mod measure;
mod navigate;
mod room;
mod scene;
mod setting;
mod wrap;

pub use balance::{Balance, Weight};
pub use describe::{Sentence, TableRow, describe, table};
pub use layout::{Highlights, Labels, layout, quantised};
pub use measure::{Font, width_of};
pub use navigate::{Key, next};
pub use scene::{
    Anchor, Arrangement, Beam, Disc, Label, LabelKind, Line, LinkMark, Pointer, Rail, Ring, Row,
    RungMark, Scene, Stretch, Tick, TickKind,
};
pub use wrap::{Wrapped, wrap};
