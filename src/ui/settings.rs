//! What the page around the widget decides.

use yew::{Callback, NodeRef};

/// When the chart may show where the answers lean.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reveal {
    /// After the last answer, so that no answer is steered by the ones before it.
    #[default]
    End,
    /// From the first answer on.
    Live,
}

/// Where answers are kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kept {
    /// In this browser.
    #[default]
    Here,
    /// Nowhere: the page may not store anything, or was told not to.
    UntilClosed,
}

/// Everything that is not the session's.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Level of the widget's own headings, 2 to 6; those below count on from it.
    pub heading_level: u8,
    /// When leans may be seen.
    pub reveal: Reveal,
    /// Where answers are kept.
    pub kept: Kept,
    /// Width of the chart in CSS pixels.
    pub chart_width: i32,
    /// Said once in the live region; empty for nothing.
    pub notice: String,
    /// The present day, `YYYY-MM-DD`.
    pub today: String,
    /// Finished results are kept until the person says otherwise.
    pub keeps_results: bool,
    /// What is stored of earlier results; empty for nothing.
    pub results: String,
    /// The address at which share codes are opened; empty where the page does not look at it.
    pub address: String,
    /// The hours of a week that were entered while reading. They are stored nowhere.
    pub hours: String,
    /// The page is in a frame that may refuse files and printing.
    pub confined: bool,
    /// Moves the keyboard focus. The browser does it; on the host nothing happens.
    pub focus: Callback<NodeRef>,
    /// Is told once which element holds the chart, so that its width can be watched.
    pub watch_chart: Callback<NodeRef>,
}

impl Settings {
    /// The level of headings where the page does not say.
    pub const HEADING_LEVEL: u8 = 3;
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            heading_level: Self::HEADING_LEVEL,
            reveal: Reveal::default(),
            kept: Kept::default(),
            chart_width: 560,
            notice: String::new(),
            today: String::new(),
            keeps_results: false,
            results: String::new(),
            address: String::new(),
            hours: String::new(),
            confined: false,
            focus: Callback::noop(),
            watch_chart: Callback::noop(),
        }
    }
}
