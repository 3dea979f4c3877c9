//! The geometry of the two ladders, in whole CSS pixels and without a word of its own.
//!
//! [`layout`](layout()) turns ladders, texts and a width into a [`Scene`]: plain data that a
//! component transcribes to SVG without computing anything. [`next`] moves between rungs,
//! [`describe`](describe()) and [`table`] say the same picture in words and rows.
//! [`timeline`](timeline()) does for a path along time what [`layout`](layout()) does for the ladders.
//!
//! Everything here is total: any ladder, any text and any width give a scene in which nothing
//! leaves the view box and no label covers another.

mod area;
mod balance;
mod caption;
mod claims;
mod describe;
mod flag;
mod grid;
mod highlights;
mod labels;
mod lanes;
mod layout;
mod marks;
mod measure;
mod navigate;
mod paths;
mod room;
mod scene;
mod setting;
mod stacked;
mod timeline;
mod timeline_scene;
mod wrap;

pub use balance::{Balance, Weight};
pub use describe::{Sentence, TableRow, describe, table};
pub use highlights::{Highlights, Labels, Route};
pub use layout::{WIDTHS, layout, quantised};
pub use measure::{Font, width_of};
pub use navigate::{Key, next};
pub use scene::{
    Anchor, Arrangement, Beam, ClaimMark, Disc, Label, LabelKind, Line, LinkMark, Pointer, Rail,
    Ring, RouteMark, Row, RungMark, Scene, StopMark, Stretch, Stroke, Tick, TickKind,
};
pub use timeline::{Band, Mark, MarkKind, TimeLine, timeline};
pub use timeline_scene::{
    Axis, BandMark, Caption, Lane, MonthMark, TimeLineScene, Upright, YearTick,
};
pub use wrap::{Wrapped, wrap};
