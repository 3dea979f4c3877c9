//! What the views of the result are handed: what there is to show, and the page it is written on.

use super::asked::Asked;
use super::desk::Desk;
use crate::content::{Pack, ResultPack};
use crate::domain::{
    Answer, Answers, Context, Day, Decoded, Fit, Headline, Margin, Margins, Paths, Track, notation,
    outcome,
};
use crate::page::On;
use crate::text::{LeanCatalog, ResultCatalog, ResultMessage, Strength, fill, strength};

/// The words and the model.
#[derive(Debug, Clone, Copy)]
pub struct Book {
    /// The questions.
    pub pack: &'static Pack,
    /// What a result says.
    pub result: &'static ResultPack,
    /// What the interface says.
    pub texts: &'static ResultCatalog,
    /// The words for leans.
    pub leans: &'static LeanCatalog,
    /// How much there is to mark while reading.
    pub margins: &'static Margins,
}

/// What the views of the result may know.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    /// The words and the model.
    pub book: &'a Book,
    /// Everything else there is to know.
    pub asked: &'a Asked,
    /// The person's own answers.
    pub answers: Answers,
    /// What the person said of their situation.
    pub context: Context,
    /// The paths that were laid.
    pub paths: Paths,
    /// What was set on the result.
    pub desk: Desk,
    /// What was marked while reading.
    pub margin: Margin,
    /// The present day.
    pub today: Day,
}

/// A page of the result in the making.
pub type Page<'a> = crate::page::Page<Known<'a>>;

impl<'a> Known<'a> {
    /// What follows from what is told.
    pub fn new(book: &'a Book, asked: &'a Asked) -> Self {
        let questionnaire = &book.pack.questionnaire;
        let decoded = notation::decode(questionnaire, &asked.code).ok();
        let (answers, context, paths) = match decoded {
            Some(Decoded { answers, context, paths, .. }) => (answers, context, paths),
            None => (Answers::none(questionnaire.questions.len()), None, Paths::default()),
        };
        Self {
            book,
            asked,
            answers,
            context: context.unwrap_or_default(),
            paths,
            desk: Desk::read(&asked.desk),
            margin: Margin::read(&asked.margin),
            today: Day::read(&asked.today).unwrap_or_default(),
        }
    }

    /// A text of the interface, without placeholders.
    pub fn words(&self, message: ResultMessage) -> &'static str {
        self.book.texts.get(message)
    }

    /// A text of the interface with its placeholders filled: with these values, and with the words
    /// of the pack for its tracks and for leading between them.
    pub fn filled(&self, message: ResultMessage, values: &[(&str, &str)]) -> String {
        let leads = [("leads", self.name(Headline::Fit(Fit::TechnicalLeadership)))];
        fill(self.words(message), &[values, &self.book.pack.tracks.words(), &leads].concat())
    }

    /// A track inside a sentence.
    pub fn track(&self, track: Track) -> &'static str {
        self.book.pack.tracks.in_sentence(track).0
    }

    /// How strongly an answer leans, and what it counts for besides.
    pub fn strength(&self, of: Strength, technical_leadership: bool) -> String {
        let lean = strength(self.book.leans, of);
        if !technical_leadership {
            return lean;
        }
        let headline = self.title(Headline::Fit(Fit::TechnicalLeadership));
        self.filled(ResultMessage::CountsFor, &[("lean", &lean), ("headline", headline)])
    }

    /// What an answer says, as the person saw it.
    pub fn said(&self, question: usize, answer: Answer) -> &'static str {
        self.book.pack.answer(question, answer).map_or("", |text| text.0)
    }

    /// What stands for a question in a list.
    pub fn topic(&self, question: usize) -> &'static str {
        self.book.pack.questions.get(question).map_or("", |text| text.topic.0)
    }

    /// A headline as it stands at the top.
    pub fn title(&self, headline: Headline) -> &'static str {
        self.book.result.verdict(headline).map_or("", |text| text.title.0)
    }

    /// A headline inside a sentence.
    pub fn name(&self, headline: Headline) -> &'static str {
        self.book.result.verdict(headline).map_or("", |text| text.name.0)
    }

    /// The day for another look at a result that came out on this day.
    pub fn review_day(&self, since: Day) -> Option<Day> {
        let found = outcome(&self.book.pack.questionnaire, &self.answers, self.context.now)?;
        let verdict = self.book.result.verdict(found.verdict.headline)?;
        Some(since.plus_weeks(verdict.experiment.review_in_weeks))
    }

    /// The share code of the answers: with the paths, and with the situation if that is wanted.
    pub fn code(&self, context: Option<&Context>) -> String {
        notation::encode(&self.book.pack.questionnaire, &self.answers, context, &self.paths)
    }

    /// The share code as the person wants to give it.
    pub fn code_to_share(&self) -> String {
        self.code(self.desk.with_context.then_some(&self.context))
    }
}

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(known: Known<'a>) -> Self {
        Self::begin(known.asked.heading_level, known)
    }

    /// An element with a text of the interface.
    pub fn say(&mut self, tag: &str, message: ResultMessage) {
        self.line(tag, self.words(message));
    }

    /// An element with a text of the interface whose placeholders are filled.
    pub fn say_filled(&mut self, tag: &str, message: ResultMessage, values: &[(&str, &str)]) {
        self.line(tag, &self.filled(message, values));
    }

    /// A button; `tag` is its start tag without the type, `told` what a press tells.
    pub fn button(&mut self, tag: &str, label: ResultMessage, told: &str) {
        self.open(tag);
        self.set("type", "button");
        self.hear_told(On::Press, told);
        self.text(self.words(label));
        self.close();
    }

    /// The way to a section of what there is to read.
    pub fn read_on(&mut self, label: ResultMessage, section: &str) {
        // A pack need not have everything to read that ours has.
        if self.book.result.sections.iter().all(|known| known != section) {
            return self.nothing();
        }
        self.button("button class='link'", label, &["read ", section].concat());
    }

    /// A tick box with its label.
    pub fn tick(&mut self, name: &str, label: ResultMessage, checked: bool, told: &str) {
        self.open("label class='keep'");
        self.open("input type='checkbox'");
        self.set("name", name);
        self.checked(checked);
        self.hear_told(On::Choice, told);
        self.close();
        self.say("span", label);
        self.close();
    }

    /// Begins a part of a view, under a heading of its own.
    pub fn section(&mut self, tag: &str, title: ResultMessage) {
        self.open(tag);
        self.heading(self.words(title));
    }

    /// Quotes answers, if there are any: "You said" and each in its words.
    pub fn quotes(&mut self, tag: &str, label: &str, said: &[&str]) {
        if said.is_empty() {
            return self.nothing();
        }
        self.open(tag);
        self.text(label);
        for (place, words) in said.iter().enumerate() {
            self.text(if place == 0 { " " } else { "; " });
            self.line("q", words);
        }
        self.text(".");
        self.close();
    }
}
