//! What there is to read: a part of a pack of its own, because the browser loads it when somebody
//! wants to read.

use super::pack::Tracks;
use crate::domain::{List, Shares, Text, Track};

/// Everything to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingPack {
    /// BCP 47 tag of the language the texts are written in.
    pub language: Text,
    /// The two tracks.
    pub tracks: Tracks,
    /// The sections, in their order.
    pub sections: List<Section>,
    /// The rows of the table of differences.
    pub differences: List<DifferenceRow>,
    /// What the five years of each track may hold.
    pub forecast: Forecast,
    /// The sliders of the second opinion.
    pub factors: List<Factor>,
    /// The roles that can be laid side by side.
    pub roles: List<RoleText>,
    /// One for each pair of roles.
    pub pairs: List<Pair>,
    /// How the two weeks divide.
    pub weeks: Weeks,
    /// The words that are explained.
    pub glossary: List<Term>,
    /// Where everything comes from.
    pub sources: List<ReadingSource>,
}

/// Where a statement comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A fact of the list that the content is made from (`tests/facts.md`), by its number.
    Fact(u16),
    /// A source from outside that list, by its id.
    Source(Text),
    /// Nobody but us.
    Ours,
}

/// A part of what there is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Its id, by which it is opened.
    pub id: Text,
    /// Its heading.
    pub title: Text,
    /// What it holds.
    pub blocks: List<Block>,
    /// The terms that stand in it, as places in the glossary.
    pub terms: List<u8>,
}

/// A piece of a section. The last ones are drawn from data of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(Statement),
    /// A list, with a heading or without.
    List(ListText),
    /// One list for each track.
    Columns(Columns),
    /// A table.
    Table(TableText),
    /// Two sources that do not say the same.
    Tension(Tension),
    /// What was found outside the sources.
    Evidence(Evidence),
    /// A question and its answer.
    Question(QuestionText),
    /// The way to another view.
    Go(Go),
    /// The table to be read twice.
    Differences,
    /// The five-year forecast.
    Forecast,
    /// Two roles side by side.
    Roles,
    /// The sliders.
    Factors,
    /// The check of a calendar.
    Calendar,
    /// All terms.
    Glossary,
    /// All sources.
    Sources,
}

/// Where something was found, and the facts that come from there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadingSource {
    /// Its id, as it is shown.
    pub id: Text,
    /// What it is called in a mark.
    pub short: Text,
    /// Its name.
    pub name: Text,
    /// What to know about it.
    pub note: Text,
    /// Where it can be read: an address that begins with `https://` or `mailto:`.
    pub link: Option<Text>,
    /// The day on which it was last checked, `YYYY-MM-DD`.
    pub checked: Text,
    /// First and last number of each run of facts that it states.
    pub facts: List<(u16, u16)>,
}

records! {
    /// Something that is said, and who says so.
    pub struct Statement {
        /// The words.
        pub text: Text,
        /// Who says so; never empty.
        pub from: List<Origin>,
        /// It follows from what is said there, and is not said itself.
        pub inferred: bool = false,
    }

    /// A list, with a heading or without.
    pub struct ListText {
        /// Its heading.
        pub title: Option<Text>,
        /// What it lists.
        pub items: List<Statement>,
    }

    /// One list for each track.
    pub struct Columns {
        /// Individual contributor.
        pub individual_contributor: ListText,
        /// Management.
        pub management: ListText,
    }

    /// A table.
    pub struct TableText {
        /// What it shows.
        pub caption: Text,
        /// The headings of its columns.
        pub head: List<Text>,
        /// Its rows: a cell for each column.
        pub rows: List<List<Statement>>,
    }

    /// Two sources that do not say the same, or one that says two things.
    pub struct Tension {
        /// What it is about.
        pub about: Text,
        /// The one.
        pub one: Statement,
        /// The other.
        pub other: Statement,
        /// How the two can be read.
        pub handling: Statement,
    }

    /// What was found outside the sources.
    pub struct Evidence {
        /// How it stands to what is said here, and how strong it is.
        pub strength: Text,
        /// What was found.
        pub text: Text,
        /// Where.
        pub from: List<Origin>,
    }

    /// A question that people ask.
    pub struct QuestionText {
        /// The question.
        pub question: Text,
        /// Its answer.
        pub items: List<Statement>,
    }

    /// The way to another view.
    pub struct Go {
        /// The view, by its id.
        pub view: Text,
        /// What the button says.
        pub label: Text,
    }

    /// A row of the table of differences.
    pub struct DifferenceRow {
        /// What differs.
        pub topic: Text,
        /// For an individual contributor.
        pub individual_contributor: Statement,
        /// For a manager.
        pub management: Statement,
    }

    /// A slider between two poles.
    pub struct Factor {
        /// What it is about, in a word or two.
        pub topic: Text,
        /// What is asked.
        pub question: Text,
        /// Its low end.
        pub low: Text,
        /// Its high end.
        pub high: Text,
        /// The track at its high end: `individual-contributor` or `management`.
        pub high_is: Text,
        /// Who asks.
        pub from: List<Origin>,
    }

    /// A role that can be laid beside another.
    pub struct RoleText {
        /// Its id.
        pub id: Text,
        /// Its name.
        pub name: Text,
        /// What the answers to the questions have to fit for this role, if they can: a track, or
        /// `technical-leadership`.
        pub fit: Option<Text>,
        /// What it is for.
        pub purpose: List<Statement>,
        /// What a week holds.
        pub week: List<Statement>,
        /// What one answers for.
        pub responsibilities: List<Statement>,
        /// What one has to be good at.
        pub skills: List<Statement>,
        /// Its rungs.
        pub progression: List<Statement>,
        /// What speaks for it.
        pub pros: List<Statement>,
        /// What speaks against it.
        pub cons: List<Statement>,
        /// When it fits.
        pub when: List<Statement>,
        /// Topics near it.
        pub related: List<Statement>,
    }

    /// Two roles, and what the sources say of the pair.
    pub struct Pair {
        /// The id of the one.
        pub one: Text,
        /// The id of the other.
        pub other: Text,
        /// What is said of the two together.
        pub said: List<Statement>,
        /// Which one a source prefers: its opinion, never ours.
        pub opinion: Option<Statement>,
    }

    /// How the weeks of the two tracks divide: percent for meetings, async and focus.
    pub struct Weeks {
        /// Individual contributor.
        pub individual_contributor: Shares,
        /// Management.
        pub management: Shares,
    }

    /// A word that is explained.
    pub struct Term {
        /// The word.
        pub term: Text,
        /// How it may stand in a text.
        pub forms: List<Text>,
        /// What it means.
        pub means: Statement,
    }
}

/// What each track may hold, in two bands of years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forecast {
    /// Years one and two, then three to five, of an individual contributor.
    pub individual_contributor: [List<Statement>; 2],
    /// The same of a manager.
    pub management: [List<Statement>; 2],
    /// It is a forecast.
    pub note: Statement,
}

impl Factor {
    /// The track at its high end.
    #[must_use]
    pub fn high_track(&self) -> Track {
        if self.high_is == MANAGEMENT { Track::Management } else { Track::IndividualContributor }
    }
}

/// The ids of the tracks in a pack.
pub const INDIVIDUAL_CONTRIBUTOR: &str = "individual-contributor";
/// See [`INDIVIDUAL_CONTRIBUTOR`].
pub const MANAGEMENT: &str = "management";

impl ReadingPack {
    /// Where an origin is described; none for what is ours.
    #[must_use]
    pub fn source(&self, origin: Origin) -> Option<&ReadingSource> {
        match origin {
            Origin::Fact(number) => self.sources.iter().find(|source| {
                source.facts.iter().any(|(first, last)| (*first..=*last).contains(&number))
            }),
            Origin::Source(id) => self.sources.iter().find(|source| source.id == *id),
            Origin::Ours => None,
        }
    }

    /// What the sources say of two roles together, in either order.
    #[must_use]
    pub fn pair(&self, one: &str, other: &str) -> Option<&Pair> {
        self.pairs.iter().find(|pair| {
            (pair.one == *one && pair.other == *other) || (pair.one == *other && pair.other == *one)
        })
    }
}
