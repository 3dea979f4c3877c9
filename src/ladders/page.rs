//! What the views of the ladders are handed: what there is to show, and the page it is written on.

use super::asked::{Asked, Weighed};
use crate::content::LadderPack;
use crate::content::pack::CeilingText;
use crate::domain::{Employer, Ladders, Rung, RungAt, Study, StudyAction, Track, View};
use crate::page::{On, digits};
use crate::text::{LadderCatalog, LadderMessage, fill};

/// The words and the ladders.
#[derive(Debug, Clone, Copy)]
pub struct Book {
    /// What the pack says.
    pub pack: &'static LadderPack,
    /// What the interface says.
    pub texts: &'static LadderCatalog,
}

impl Book {
    /// The ladders in every form.
    pub fn forms(&self) -> Vec<&'static Ladders> {
        self.pack.forms.iter().map(|form| &form.ladders).collect()
    }

    /// What was set on the ladders, as far as they have it: it may come from another pack. Paths lie
    /// on the first form, so a view of them shows that one.
    pub fn study(&self, asked: &Asked) -> Study {
        let forms = self.forms();
        let study = Study::read(&asked.study).unwrap_or_default().known_to(&forms);
        let first = match asked.view {
            View::Path => study.apply(&forms, StudyAction::Form(0)),
            View::Quiz
            | View::Review
            | View::Result
            | View::Ladder
            | View::Compare
            | View::Read => None,
        };
        first.unwrap_or(study)
    }
}

/// What the views of the ladders may know.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// What the pack says.
    pub pack: &'static LadderPack,
    texts: &'static LadderCatalog,
    /// What the person set on the ladders.
    pub study: &'a Study,
    /// Everything else there is to know.
    pub asked: &'a Asked,
    /// The ladders in every form.
    pub forms: &'a [&'static Ladders],
    /// Where the person stands, on the ladders that are shown.
    pub here: Option<RungAt>,
    /// How many IC rungs of the shown form are really there at the employer; none where nobody
    /// knows.
    pub rungs_here: Option<u16>,
}

/// A page of the ladders in the making.
pub type Page<'a> = crate::page::Page<Known<'a>>;

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(
        book: &Book,
        forms: &'a [&'static Ladders],
        study: &'a Study,
        asked: &'a Asked,
    ) -> Self {
        let here = study.here_in_shown_form(forms);
        let (pack, texts) = (book.pack, book.texts);
        let known = Known { pack, texts, study, asked, forms, here, rungs_here: None };
        let mut page = Self::begin(asked.heading_level, known);
        page.known.rungs_here = page.count_rungs_here();
        page
    }

    /// The ladders in the form that is shown.
    pub fn ladders(&self) -> &'static Ladders {
        let form = self.pack.forms.get(usize::from(self.study.form));
        form.map_or_else(|| self.pack.main(), |form| &form.ladders)
    }

    /// The rung at a place of the ladders that are shown.
    pub fn rung(&self, at: RungAt) -> Option<&'static Rung> {
        self.ladders().rung(at)
    }

    /// Its title; empty for a rung that is not there.
    pub fn title(&self, at: RungAt) -> &'static str {
        self.rung(at).map_or("", |rung| rung.title.0)
    }

    /// The highest IC rung of the first form that is really there at the employer, by what the
    /// person said: the highest title somebody holds, else what kind of ladder it is.
    fn highest_in_first_form(&self) -> Option<u16> {
        self.study.highest_title.or_else(|| {
            let ceiling = self.ceiling()?.highest_rung?;
            self.pack.main().find(&ceiling).map(|at| at.index)
        })
    }

    /// Whether a rung of the first form is there at the employer, as far as the person has said.
    pub fn exists_in_first_form(&self, at: RungAt) -> bool {
        at.track == Track::Management
            || self.highest_in_first_form().is_none_or(|highest| at.index <= highest)
    }

    fn count_rungs_here(&self) -> Option<u16> {
        let main = self.pack.main();
        let highest = self.highest_in_first_form()?;
        let mut here = 0;
        for (index, rung) in (0..).zip(self.ladders().rungs(Track::IndividualContributor)) {
            let same = match rung.same_as {
                Some(id) => main.find(&id).map(|at| at.index),
                None if self.study.form == 0 => Some(index),
                None => None,
            };
            if same.is_some_and(|same| same <= highest) {
                here = index + 1;
            }
        }
        Some(here)
    }

    /// Whether a rung is there at the employer, as far as the person has said.
    pub fn exists(&self, at: RungAt) -> bool {
        at.track == Track::Management || self.rungs_here.is_none_or(|rungs| at.index < rungs)
    }

    /// What is said about an employer of the kind that the person named.
    pub fn ceiling(&self) -> Option<&'static CeilingText> {
        let employer = self.asked.context.employer;
        let place = Employer::ALL.iter().position(|known| *known == employer)?;
        self.pack.ceilings.get(place)
    }

    /// What is said about the employer as the highest title there shows it: a title that somebody
    /// holds counts more than what kind of ladder it is said to be.
    pub fn ceiling_by_title(&self) -> Option<&'static CeilingText> {
        let Some(title) = self.study.highest_title else { return self.ceiling() };
        let main = self.pack.main();
        let place = |ceiling: &CeilingText| {
            ceiling.highest_rung.and_then(|id| main.find(&id)).map(|at| at.index)
        };
        let named = self.ceiling().filter(|ceiling| place(ceiling) == Some(title));
        if named.is_some() {
            return named;
        }
        // The lowest end that the title reaches up to; above all of them the ladder has none.
        let mut lowest: Option<(u16, &CeilingText)> = None;
        for ceiling in &self.pack.ceilings {
            if let Some(end) = place(ceiling)
                && end >= title
                && lowest.is_none_or(|(known, _)| end < known)
            {
                lowest = Some((end, ceiling));
            }
        }
        let endless = || self.pack.ceilings.iter().find(|ceiling| ceiling.highest_rung.is_none());
        lowest.map(|(_, ceiling)| ceiling).or_else(endless)
    }

    /// A text of the interface, without placeholders.
    pub fn words(&self, message: LadderMessage) -> &'static str {
        self.texts.get(message)
    }

    /// A text of the interface with its placeholders filled: with these values, and with the words
    /// of the pack for its tracks.
    pub fn filled(&self, message: LadderMessage, values: &[(&str, &str)]) -> String {
        fill(self.words(message), &[values, &self.pack.tracks.words()].concat())
    }

    /// A text of the interface that has no placeholders but for the tracks.
    pub fn of_tracks(&self, message: LadderMessage) -> String {
        self.filled(message, &[])
    }

    /// How strongly an answer leans, and what it counts for besides.
    pub fn lean(&self, answer: &Weighed) -> String {
        if !answer.technical_leadership {
            return answer.lean.clone();
        }
        let values = [("lean", &*answer.lean), ("headline", &self.pack.technical_leadership)];
        self.filled(LadderMessage::CountsFor, &values)
    }

    /// An element with a text of the interface.
    pub fn say(&mut self, tag: &str, message: LadderMessage) {
        self.line(tag, &self.of_tracks(message));
    }

    /// An element with a text of the interface whose placeholders are filled.
    pub fn say_filled(&mut self, tag: &str, message: LadderMessage, values: &[(&str, &str)]) {
        self.line(tag, &self.filled(message, values));
    }

    /// A list to choose one from: what is told before the value, the values with their words, the
    /// one that is chosen, and one that cannot be. `tag` is the start tag of the list.
    pub fn choose(
        &mut self,
        tag: &str,
        told: &str,
        options: &[(String, &str)],
        chosen: &str,
        closed: &str,
    ) {
        self.open(tag);
        // A list of other rungs is another list: browsers keep the place of what was chosen.
        self.key(&[told, " ", &digits(self.study.form.into())].concat());
        self.hear_told(On::Change, &[told, " "].concat());
        self.choice(chosen);
        for (value, words) in options {
            self.option(value, words, chosen, closed);
        }
        self.close();
    }

    /// An entry of a list: its value with its words, the value that is chosen, and the one that
    /// cannot be.
    pub fn option(&mut self, value: &str, words: &str, chosen: &str, closed: &str) {
        self.open("option");
        self.key(value);
        self.set("value", value);
        if value == chosen {
            self.set("selected", "");
        }
        if value == closed {
            self.set("disabled", "");
        }
        self.text(words);
        self.close();
    }

    /// The way to a section of what there is to read, where the pack has it.
    pub fn read_on(&mut self, label: LadderMessage, section: &str) {
        if self.pack.sections.iter().all(|known| known != section) {
            return self.nothing();
        }
        self.button("button class='link'", label, &["read ", section].concat());
    }

    /// A button; `tag` is its start tag without the type, `told` what a press tells.
    pub fn button(&mut self, tag: &str, label: LadderMessage, told: &str) {
        self.open(tag);
        self.set("type", "button");
        self.hear_told(On::Press, told);
        self.text(self.words(label));
        self.close();
    }

    /// The name of a source.
    pub fn source(&self, id: &str) -> &'static str {
        self.pack.sources.iter().find(|source| source.id == *id).map_or("", |found| found.name.0)
    }
}
