//! The state machine of the widget: what a person sees and has said, as one value.

use super::{
    Answer, Answers, Context, Decoded, Employer, Paths, Questionnaire, Role, margin, notation,
    shuffle, study,
};

/// The longest free text that is kept, in characters.
pub const REASON_CHARACTERS_AT_MOST: usize = 2000;

/// The longest text that is kept of what was set on the result, in bytes.
const DESK_LENGTH_AT_MOST: usize = 1600;

/// What fills the widget.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum View {
    /// The questions, from the opening to the context step.
    #[default]
    Quiz,
    /// All answers on one page.
    Review,
    /// The result.
    Result,
    /// The two ladders, to question.
    Ladder,
    /// A path across the two ladders.
    Path,
    /// The answers beside those of somebody else, and beside earlier ones.
    Compare,
    /// Everything there is to know, to read.
    Read,
}

impl View {
    /// All views, in the order of their ids in the documentation.
    pub const ALL: [View; 7] = [
        View::Quiz,
        View::Review,
        View::Result,
        View::Ladder,
        View::Path,
        View::Compare,
        View::Read,
    ];

    /// The name that `show()` takes and `data-view` reflects.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            View::Quiz => "quiz",
            View::Review => "review",
            View::Result => "result",
            View::Ladder => "ladder",
            View::Path => "path",
            View::Compare => "compare",
            View::Read => "read",
        }
    }
}

/// Where the quiz stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// Before the first question.
    #[default]
    Opening,
    /// At a question, counted from 0.
    Question(u8),
    /// The optional step after the last question.
    Context,
}

/// Everything the widget shows follows from this value, the pack and the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The answers given so far.
    pub answers: Answers,
    /// What the person said of their situation; never scored.
    pub context: Context,
    /// What fills the widget.
    pub view: View,
    /// Where the quiz stands, also while another view is open.
    pub place: Place,
    /// The question was opened from the review, and Next leads back there.
    pub editing: bool,
    /// Next was pressed without a choice: the question says so.
    pub choice_missing: bool,
    /// Seed of the order of choices, kept for the visit.
    pub seed: u32,
    /// The free text of the reason question: never scored, at most
    /// [`REASON_CHARACTERS_AT_MOST`] characters.
    pub reason: String,
    /// The person asked to keep the free text in this browser.
    pub reason_kept: bool,
    /// What the person set on the ladders, as [`super::Study`] writes it. The first program of
    /// the page only keeps it; the one that draws the ladders reads it.
    pub study: String,
    /// What the person set on the result, as the program of the result writes it. The first program
    /// of the page only keeps it.
    pub desk: String,
    /// The answers came with a code, and the person has not said yet that they are their own.
    pub borrowed: bool,
    /// What the person answers about somebody else. While there is such a thing, the questions are
    /// about that person; the own answers wait.
    pub about: Option<Answers>,
    /// A code that came along while there were answers already. It waits for what to do with it.
    pub offered: String,
    /// What the person marked while reading, as [`super::Margin`] writes it.
    pub margin: String,
    /// The section to read from; empty for the first. Not kept.
    pub section: String,
    /// 'Start again' was pressed and waits for an answer.
    pub restart_asked: bool,
}

/// Something a person does, or a script on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Leaves the opening for the first open question.
    Begin,
    /// Takes a choice, or none of them.
    Choose {
        /// The question, counted from 0.
        question: u8,
        /// The choice, or none of them.
        answer: Answer,
    },
    /// One step on.
    Next,
    /// One step back; answers stay.
    Back,
    /// Opens one question from the review.
    Change(u8),
    /// Opens the context step from the review.
    ChangeContext,
    /// Goes to a view.
    Show(View),
    /// Says the present role.
    Now(Role),
    /// Says the months away from code.
    MonthsAway(Option<u16>),
    /// Says how far the employer's ladder goes.
    Employer(Employer),
    /// Says the years of experience.
    Years(Option<u8>),
    /// Writes into the free-text box.
    WriteReason(String),
    /// Asks to keep the free text, or not to.
    KeepReason(bool),
    /// Does something on the ladders. What follows is worked out where the ladders are drawn,
    /// and comes back as [`Action::Study`].
    Ladders(String),
    /// Keeps what was set on the ladders.
    Study(String),
    /// Does something on the result, to be worked out where the result is drawn.
    Result(String),
    /// Keeps what was set on the result.
    Desk(String),
    /// Opens what there is to read at a section; the first when the text is empty.
    Read(String),
    /// Does something while reading, to be worked out where the text is drawn.
    Reading(String),
    /// Keeps what was marked while reading.
    Margin(String),
    /// Says that the answers are the person's own.
    Claim,
    /// Answers the questions anew; the situation and the paths stay.
    Retake,
    /// Begins to answer about somebody else; the own answers are kept.
    AboutBegin,
    /// Goes back to the own answers, and forgets those about somebody else.
    AboutEnd,
    /// Opens a code where there are answers already: asks first.
    Offer(String),
    /// Leaves the offered code alone.
    Decline,
    /// Presses 'Start again'.
    AskRestart,
    /// Thinks better of it.
    CancelRestart,
    /// Forgets everything; the choices get a new order.
    Restart,
    /// A script replaces all answers.
    SetAnswers(Answers),
    /// A script replaces the context.
    SetContext(Context),
    /// A share code is opened, in place of the answers.
    Open(Decoded),
    /// A share code is opened by somebody who may not have written it.
    Borrow(Decoded),
}

impl Session {
    /// A fresh session.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, seed: u32) -> Self {
        Self {
            answers: Answers::none(questionnaire.questions.len()),
            context: Context::default(),
            view: View::default(),
            place: Place::default(),
            editing: false,
            choice_missing: false,
            seed,
            reason: String::new(),
            reason_kept: false,
            study: String::new(),
            desk: String::new(),
            borrowed: false,
            about: None,
            offered: String::new(),
            margin: String::new(),
            section: String::new(),
            restart_asked: false,
        }
    }

    /// The session after an action, or `None` when the action changes nothing.
    #[must_use]
    pub fn apply(&self, questionnaire: &Questionnaire, action: Action) -> Option<Self> {
        let mut next = self.clone();
        next.act(questionnaire, action);
        (next != *self).then_some(next)
    }

    /// The answers that the questions show: those about somebody else, or the own ones.
    #[must_use]
    pub fn shown(&self) -> &Answers {
        self.about.as_ref().unwrap_or(&self.answers)
    }

    /// Whether anything was answered, or a path laid: what a code that comes along must not
    /// replace unasked.
    #[must_use]
    pub fn begun(&self) -> bool {
        self.answers.answered() > 0 || !self.paths().are_empty()
    }

    /// The paths that were laid on the ladders.
    #[must_use]
    pub fn paths(&self) -> Paths {
        Paths::read(study::paths_of(&self.study)).unwrap_or_default()
    }

    /// The share code of the answers and the paths.
    #[must_use]
    pub fn code(&self, questionnaire: &Questionnaire) -> String {
        notation::encode(questionnaire, &self.answers, None, &self.paths())
    }

    fn act(&mut self, questionnaire: &Questionnaire, action: Action) {
        match action {
            Action::Begin => {
                let open = self.shown().first_open().unwrap_or(0);
                self.go(View::Quiz, question(open));
            }
            Action::Choose { question, answer } => {
                let at = usize::from(question);
                let known = match answer {
                    Answer::Choice(_) => questionnaire.choice(at, answer).is_some(),
                    Answer::NoneFits => at < questionnaire.questions.len(),
                };
                if known {
                    let answers = self.about.as_mut().unwrap_or(&mut self.answers);
                    *answers = answers.with(at, Some(answer));
                    self.choice_missing = false;
                }
            }
            Action::Next => self.next(),
            Action::Back => self.back(),
            Action::Change(at) if usize::from(at) < self.answers.len() => {
                self.go(View::Quiz, Place::Question(at));
                self.editing = true;
            }
            Action::Change(_) => {}
            Action::ChangeContext => {
                self.go(View::Quiz, Place::Context);
                self.editing = true;
            }
            Action::Show(view) => {
                if view == View::Compare {
                    self.offered.clear();
                }
                self.go(view, self.place);
            }
            Action::Now(role) => self.context.now = role,
            Action::MonthsAway(months) => self.context.months_away = months,
            Action::Employer(employer) => self.context.employer = employer,
            Action::Years(years) => self.context.years = years,
            Action::WriteReason(text) => {
                self.reason = text;
                if let Some((end, _)) = self.reason.char_indices().nth(REASON_CHARACTERS_AT_MOST) {
                    self.reason.truncate(end);
                }
            }
            Action::KeepReason(kept) => self.reason_kept = kept,
            Action::Ladders(_) | Action::Result(_) | Action::Reading(_) => {}
            Action::Study(study) => {
                if study::is_plausible(&study) {
                    self.study = study;
                }
            }
            Action::Desk(desk) => {
                if is_plausible_desk(&desk) {
                    self.desk = desk;
                }
            }
            Action::Read(section) => {
                self.go(View::Read, self.place);
                if is_section_id(&section) {
                    self.section = section;
                }
            }
            Action::Margin(margin) => {
                if margin::is_plausible(&margin) {
                    self.margin = margin;
                }
            }
            Action::Claim => self.borrowed = false,
            Action::Retake => {
                self.leave_about();
                self.answers = Answers::none(self.answers.len());
                if self.borrowed {
                    // The situation and the path were somebody else's too.
                    self.context = Context::default();
                    self.study = study::with_paths(&self.study, "");
                    self.borrowed = false;
                }
                self.seed = shuffle::next_seed(self.seed);
                self.go(View::Quiz, question(0));
            }
            Action::AboutBegin => {
                self.about = Some(Answers::none(self.answers.len()));
                self.go(View::Quiz, question(0));
            }
            Action::AboutEnd => {
                self.leave_about();
                self.go(View::Compare, self.place);
            }
            Action::Offer(code) => self.offered = code,
            Action::Decline => self.offered.clear(),
            Action::AskRestart => self.restart_asked = true,
            Action::CancelRestart => self.restart_asked = false,
            Action::Restart => *self = Self::new(questionnaire, shuffle::next_seed(self.seed)),
            Action::SetAnswers(answers) if answers.len() == self.answers.len() => {
                self.leave_about();
                self.answers = answers;
                self.borrowed = false;
                self.choice_missing = false;
            }
            Action::SetAnswers(_) => {}
            Action::SetContext(context) => self.context = context,
            Action::Open(decoded) => self.open(decoded, false),
            Action::Borrow(decoded) => self.open(decoded, true),
        }
    }

    /// Takes over what a code holds. One about somebody else is not what this person answered: it is
    /// compared, never taken over.
    fn open(&mut self, decoded: Decoded, borrowed: bool) {
        let Decoded { answers, context, paths, about_another } = decoded;
        if about_another || answers.len() != self.answers.len() {
            return;
        }
        self.leave_about();
        self.offered.clear();
        self.borrowed = borrowed;
        self.study = study::with_paths(&self.study, &paths.write());
        self.answers = answers;
        self.context = context.unwrap_or(self.context);
        match self.answers.first_open() {
            None => self.go(View::Result, Place::Context),
            // Nothing but a path: that is what somebody wanted to show.
            Some(_) if self.answers.answered() == 0 && !paths.are_empty() => {
                self.go(View::Path, self.place);
            }
            Some(open) => self.go(View::Quiz, question(open)),
        }
    }

    /// The questions are about the person again.
    fn leave_about(&mut self) {
        if self.about.take().is_some() {
            self.place = self.answers.first_open().map_or(Place::Context, question);
            if self.answers.answered() == 0 {
                self.place = Place::Opening;
            }
        }
    }

    fn next(&mut self) {
        match self.place {
            Place::Opening => self.go(View::Quiz, Place::Question(0)),
            Place::Question(at) if self.shown().get(usize::from(at)).is_none() => {
                self.choice_missing = true;
            }
            Place::Question(_) if self.editing => self.go(View::Review, self.place),
            Place::Question(at) => {
                let following = usize::from(at) + 1;
                if following < self.answers.len() {
                    return self.go(View::Quiz, question(following));
                }
                // A script or a share code may have left earlier questions open.
                match self.shown().first_open() {
                    Some(open) => self.go(View::Quiz, question(open)),
                    // Nobody can say where somebody else stands.
                    None if self.about.is_some() => self.go(View::Result, self.place),
                    None => self.go(View::Quiz, Place::Context),
                }
            }
            Place::Context if self.editing => self.go(View::Review, self.place),
            Place::Context => self.go(View::Result, self.place),
        }
    }

    fn back(&mut self) {
        if self.editing {
            return self.go(View::Review, self.place);
        }
        let place = match self.place {
            // What is answered about somebody else begins where it was asked for.
            Place::Question(0) if self.about.is_some() => {
                return self.go(View::Compare, self.place);
            }
            Place::Opening | Place::Question(0) => Place::Opening,
            Place::Question(at) => Place::Question(at - 1),
            Place::Context => question(self.answers.len().saturating_sub(1)),
        };
        self.go(View::Quiz, place);
    }

    fn go(&mut self, view: View, place: Place) {
        self.view = view;
        self.place = place;
        self.editing = false;
        self.choice_missing = false;
        self.restart_asked = false;
        self.section.clear();
    }
}

/// What the person set on the result can be kept and handed on: short, and without a sign that would
/// end a part of a saved session.
pub(super) fn is_plausible_desk(text: &str) -> bool {
    text.len() <= DESK_LENGTH_AT_MOST
        && !text.contains(|each: char| each == ';' || each.is_control())
}

/// What may be the id of a section: it comes from the page as well.
fn is_section_id(text: &str) -> bool {
    text.len() <= 40 && text.bytes().all(|each| each.is_ascii_alphanumeric() || each == b'-')
}

fn question(at: usize) -> Place {
    Place::Question(u8::try_from(at).unwrap_or(u8::MAX))
}
