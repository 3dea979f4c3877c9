//! Finished results that are kept, as lines of text.

use super::{Answers, Day, Headline, Questionnaire, notation};

/// The most results that are kept; above it the oldest go.
pub const RESULTS_AT_MOST: usize = 1000;

/// A finished result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day it came out.
    pub day: Day,
    /// What stood at the top.
    pub headline: Headline,
    /// The share code of the answers, with the version of the pack in it.
    pub code: String,
}

impl Entry {
    fn write(&self) -> String {
        [&*self.day.write(), self.headline.id(), &self.code].join(" ")
    }

    /// Exactly what [`Entry::write`] writes.
    fn read(line: &str) -> Option<Entry> {
        let mut parts = line.split(' ');
        let day = Day::read(parts.next()?)?;
        let id = parts.next()?;
        let headline = Headline::ALL.into_iter().find(|known| known.id() == id)?;
        let code = parts.next().filter(|code| notation::is_whole(code))?.to_owned();
        parts.next().is_none().then_some(Entry { day, headline, code })
    }
}

/// The results that are kept, the oldest first.
///
/// As text a line for each: `2026-11-26 leaning-ic 1.p9b1.ccdccc.gf6`. A line that cannot be read is
/// set aside and written again as it was: nobody loses anything that we do not understand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// What can be read, in the order of the days.
    pub entries: Vec<Entry>,
    /// Lines that cannot be read.
    pub damaged: Vec<String>,
}

impl History {
    /// Reads what [`History::write`] wrote. It never fails: see [`History::damaged`].
    #[must_use]
    pub fn read(text: &str) -> History {
        let mut history = History::default();
        for line in text.split('\n') {
            // Somebody may have saved the lines with the ends of another system.
            match Entry::read(line.trim_end_matches('\r')) {
                Some(entry) => history.add(entry),
                None if line.trim().is_empty() => {}
                None => history.damaged.push(line.to_owned()),
            }
        }
        history
    }

    /// As text: the results, then the lines that cannot be read.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        for entry in &self.entries {
            text.push_str(&entry.write());
            text.push('\n');
        }
        for line in &self.damaged {
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    /// With one more result. The same answers on the same day are one result.
    #[must_use]
    pub fn with(&self, entry: Entry) -> History {
        let mut history = self.clone();
        history.add(entry);
        history
    }

    /// With everything that another one holds; of lines that cannot be read not more than results are
    /// kept, since the other may be any file.
    #[must_use]
    pub fn merged(&self, other: History) -> History {
        let mut history = self.clone();
        for entry in other.entries {
            history.add(entry);
        }
        for line in other.damaged {
            if history.damaged.len() < RESULTS_AT_MOST && !history.damaged.contains(&line) {
                history.damaged.push(line);
            }
        }
        history
    }

    /// Without the lines that cannot be read.
    #[must_use]
    pub fn without_damaged(&self) -> History {
        History { entries: self.entries.clone(), damaged: Vec::new() }
    }

    /// After the last one of its day. The results stand in the order of their days, so that neither
    /// its place nor the same result again is looked for among all of them.
    fn add(&mut self, entry: Entry) {
        let place = self.entries.partition_point(|known| known.day <= entry.day);
        let up_to_its_day = self.entries.iter().take(place).rev();
        let mut of_its_day = up_to_its_day.take_while(|known| known.day == entry.day);
        if of_its_day.any(|known| *known == entry) {
            return;
        }
        self.entries.insert(place, entry);
        if self.entries.len() > RESULTS_AT_MOST {
            self.entries.remove(0);
        }
    }
}

/// The answers of a kept result; none for those of another pack or another version of it.
#[must_use]
pub fn answers_of(questionnaire: &Questionnaire, entry: &Entry) -> Option<Answers> {
    notation::decode(questionnaire, &entry.code).ok().map(|decoded| decoded.answers)
}

/// The questions that were answered differently, numbered from 0.
#[must_use]
pub fn changed_questions(before: &Answers, after: &Answers) -> Vec<u8> {
    let mut changed = Vec::new();
    for (question, (one, other)) in (0..).zip(before.iter().zip(after.iter())) {
        if one != other {
            changed.push(question);
        }
    }
    changed
}
