//! What a person sees: a pure function of the session, the pack and the settings, plus one
//! callback for what the person does. Nothing here touches the browser; it runs on the host too,
//! which is how the golden pictures are made.

mod context;
mod draw;
mod focus;
mod footer;
mod heard;
mod ladders;
mod notes;
mod opening;
mod page;
mod question;
mod reading;
mod result;
mod review;
mod settings;
mod waiting;
mod widget;

pub use focus::target;
pub use ladders::asked;
pub use reading::{asked_of_reading, reading_asked};
pub use result::{asked_of_result, wanted};
pub use settings::{Kept, Reveal, Settings};
pub use widget::{Ladders, PartPage, Screen, Widget, WidgetProps};
