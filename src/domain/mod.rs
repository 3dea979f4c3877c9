//! The scoring model: questions, answers, and every rule that makes a verdict of them.
//!
//! This layer knows nothing but itself: no wording, no page, no browser, no file format. It uses
//! the standard library alone and counts in whole numbers, so that the same answers give the same
//! result everywhere and for ever.
//!
//! # The model in seven sentences
//!
//! 1. Every question counts the same, and every answer has a [`Lean`] from −2 to +2.
//! 2. Three or more strong leans one way, ahead by two, settle it (the rule of three); below that
//!    a net lean worth two strong answers is "leaning"; anything less is the middle.
//! 3. Wanting and readiness are different: dread is a [`Stop`], not a score, and only turns a
//!    management fit into "not yet".
//! 4. A reason that does not survive scrutiny is a stop, not a score: it never changes the fit, it
//!    holds back a change of track and a mixed result.
//! 5. The third outcome is technical leadership: leading through other people's technical work
//!    without headcount.
//! 6. The employer never touches the fit, only the advice.
//! 7. What a rule is applied to is data in a [`Questionnaire`]; no question is known to the code.
//!
//! [`fit()`] and [`verdict()`] state the rules in their order, [`Rules`] the numbers in them.
//! [`outcome()`] gives everything a result page says at once.

#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![deny(clippy::float_arithmetic)]

mod answers;
mod bearing;
pub mod busy_week;
mod checksum;
mod choice_set;
mod circumstances;
mod code_error;
mod constants;
mod context;
mod contradiction;
mod day;
pub mod decimal;
mod difference;
mod fingerprint;
mod fit;
mod flip;
mod flip_pair;
mod forms;
mod history;
mod ladder;
pub mod margin;
mod neighbour;
pub mod notation;
mod outcome;
mod path;
pub mod path_notation;
mod planner;
mod possible;
mod preset;
mod question;
mod reader;
mod remark;
mod rules;
pub mod saved;
mod score;
mod second_opinion;
mod session;
pub mod shuffle;
mod stability;
mod stretch;
pub mod study;
mod study_action;
mod study_notation;
mod tally;
mod text;
mod track;
mod verdict;
mod way_back;
pub mod week;

pub use answers::{Answer, Answers, CHOICES_AT_MOST, QUESTIONS_AT_MOST};
pub use bearing::{Bearing, bearing};
pub use busy_week::{BusyWeek, CalendarFault, CalendarReport};
pub use choice_set::{ChoiceSet, Combination, Signal};
pub use circumstances::{Circumstances, ReturnCost};
pub use code_error::{CodeError, CodeFault};
pub use constants::{Constant, Constants};
pub use context::{Context, Employer, Role};
pub use contradiction::{Contradiction, contradictions};
pub use day::Day;
pub use difference::{Difference, differences};
pub use fingerprint::fingerprint;
pub(crate) use fit::fit_of;
pub use fit::{DecidingRule, Fit, Group, fit};
pub use flip::{Flip, flips};
pub use flip_pair::{FlipPair, flip_pairs};
pub use forms::same_rung;
pub use history::{Entry, History, RESULTS_AT_MOST, answers_of, changed_questions};
pub use ladder::{Alignment, Basis, Claim, Equivalence, Ladders, Pair, Rung, RungAt};
pub use margin::{Margin, Margins, Reading};
pub use notation::{Decoded, decode, encode, encode_about};
pub use outcome::{Outcome, outcome};
pub use path::{Leg, Path, Paths, RUNGS_AT_MOST};
pub use planner::{Forecast, LegKind, Plan, PlannedLeg, plan};
pub use possible::possible;
pub use preset::Preset;
pub use question::{Choice, Earlier, Motive, Question, Questionnaire, Stop};
pub use remark::Remark;
pub use rules::Rules;
pub use score::{Contribution, Score, score};
pub use second_opinion::{Agreement, SecondOpinion, second_opinion};
pub use session::{Action, Place, REASON_CHARACTERS_AT_MOST, Session, View};
pub use stability::{Firmness, Stability, stability};
pub use stretch::{LastCheap, Stretch, Trial, TrialLength};
pub use study::{STUDY_LENGTH_AT_MOST, Study};
pub use study_action::StudyAction;
pub(crate) use tally::Tally;
pub use text::{List, Text};
pub use track::{Lean, Track};
pub(crate) use verdict::headline_of;
pub use verdict::{Headline, Verdict, verdict};
pub use way_back::{WayBack, way_back};
pub use week::{Shares, Week};
