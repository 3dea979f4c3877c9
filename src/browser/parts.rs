//! What other programs answer, and answers that come from elsewhere: how each becomes an action.

use super::import::Imported;
use super::program::{By, News, Program};
use crate::domain::{Action, Decoded, Paths, notation};
use crate::page::Node;
use crate::reading;
use crate::result::{self, BETWEEN, Order};
use crate::text::Message;
use crate::ui::reading_asked;

impl Program {
    /// Another program is there, or could not be loaded.
    pub(super) fn arrived(&self, name: &str, there: bool) {
        let waiting = {
            let mut state = self.0.borrow_mut();
            let focus =
                (name == "reading" && !state.session.section.is_empty()).then_some(Node::Section);
            let part = match name {
                "result" => &mut state.result.part,
                "reading" => &mut state.reading.part,
                _ => &mut state.ladders.part,
            };
            let waiting = part.arrived(there);
            state.render(focus);
            waiting
        };
        // Nothing is in the middle of an act that could use it.
        self.0.borrow_mut().forget_focus();
        for done in waiting {
            let action = match name {
                "result" => Action::Result(done),
                "reading" => Action::Reading(done),
                _ => Action::Ladders(done),
            };
            self.act(action, By::Person);
        }
    }

    pub(super) fn act_on_ladders(&self, done: String, by: By, news: &mut News) {
        let mut state = self.0.borrow_mut();
        let asked = state.asked();
        // 'Try again' goes away with the press, and the focus with it.
        let focus = done.is_empty().then_some(Node::Heading);
        let Some(answered) = state.ladders.act(&asked, done) else {
            return state.render(focus);
        };
        let study = Action::Study(answered.study);
        if !state.act(study, by, answered.focus, news) {
            // A field whose value was refused shows again what holds.
            state.render(answered.focus);
        }
        if let Some(employer) = answered.employer {
            state.act(Action::Employer(employer), by, None, news);
        }
        if let Some(months) = answered.months_away {
            state.act(Action::MonthsAway(months), by, None, news);
        }
        if let Some(view) = answered.view {
            state.act(Action::Show(view), by, None, news);
        }
        if let Some(section) = answered.read {
            state.act(Action::Read(section), by, None, news);
        }
    }

    /// Goes to a section of what there is to read, also when that is where somebody went before.
    pub fn read_at(&self, section: &str) {
        self.act(Action::Read(section.to_owned()), By::Person);
        let mut state = self.0.borrow_mut();
        if !state.session.section.is_empty() {
            state.render(Some(Node::Section));
            state.forget_focus();
        }
    }

    pub(super) fn act_on_reading(&self, done: String, by: By, news: &mut News) {
        let mut state = self.0.borrow_mut();
        let asked = reading_asked(&state.session, &state.settings).write();
        let focus = done.is_empty().then_some(Node::Heading);
        let Some(answered) = state.reading.part.act(&asked, BETWEEN, done) else {
            return state.render(focus);
        };
        let answered = reading::Answered::read(&answered);
        state.settings.hours = answered.hours;
        let mut changed = state.act(Action::Margin(answered.margin), by, answered.focus, news);
        if let Some(section) = answered.section {
            changed |= state.act(Action::Read(section), by, answered.focus, news);
        }
        if let Some(view) = answered.view {
            changed |= state.act(Action::Show(view), by, None, news);
        }
        if !changed {
            // The hours are no part of the session.
            state.render(answered.focus);
        }
    }

    pub(super) fn act_on_result(&self, done: String, by: By, news: &mut News) {
        let mut state = self.0.borrow_mut();
        // Another tab may have kept a result in the meantime.
        state.settings.results = state.store.load_results();
        let asked = state.asked_of_result();
        let focus = done.is_empty().then_some(Node::Heading);
        let Some(answered) = state.result.part.act(&asked.write(), BETWEEN, done) else {
            return state.render(focus);
        };
        let answered = result::Answered::read(&answered);
        let mut not_kept = false;
        if let Some(kept) = answered.kept {
            not_kept = !state.store.save_results(&kept);
            if !not_kept {
                state.settings.results = kept;
            }
        }
        if !state.act(Action::Desk(answered.desk), by, answered.focus, news) {
            state.render(answered.focus);
        }
        let action = match answered.order {
            None => None,
            Some(Order::Show(view)) => Some(Action::Show(view)),
            Some(Order::Read(section)) => Some(Action::Read(section)),
            Some(Order::Claim) => Some(Action::Claim),
            Some(Order::Retake) => Some(Action::Retake),
            Some(Order::AboutBegin) => Some(Action::AboutBegin),
            Some(Order::AboutEnd) => Some(Action::AboutEnd),
            Some(Order::Forget) => {
                state.forget_results();
                Some(Action::Restart)
            }
        };
        if let Some(action) = action {
            state.act(action, by, None, news);
        }
        if !answered.effect.is_empty() {
            news.push(("effect", answered.effect));
        }
        drop(state);
        if not_kept {
            self.say(Message::NotKept, "");
        }
    }

    /// Opens a code that came with the page or its address: never over what is there already. What
    /// somebody answered about another is laid beside the own answers.
    pub fn offer(&self, code: &str, decoded: Decoded) {
        let (begun, same) = {
            let session = &self.0.borrow().session;
            let same = decoded.answers == session.answers && decoded.paths == session.paths();
            (session.begun(), same)
        };
        match (begun, decoded.about_another) {
            (true, about) if about || !same => {
                self.act(Action::Offer(code.to_owned()), By::Script);
            }
            (true, _) => {}
            (false, true) => self.act(Action::Result(["look ", code].concat()), By::Script),
            (false, false) => self.act(Action::Borrow(decoded), By::Script),
        }
    }

    /// Opens a file that was saved: in place of nothing at once, else only if that is wanted.
    pub fn import(&self, imported: Imported) {
        let (code, begun, reason) = {
            let state = self.0.borrow();
            let questionnaire = &state.pack.questionnaire;
            let Imported { answers, context, reason } = imported;
            let code = notation::encode(questionnaire, &answers, Some(&context), &Paths::default());
            (code, state.session.begun(), reason)
        };
        let decoded = notation::decode(&self.pack().questionnaire, &code);
        let Ok(decoded) = decoded else { return };
        if begun && decoded.answers != self.0.borrow().session.answers {
            return self.act(Action::Offer(code), By::Person);
        }
        self.act(Action::Open(decoded), By::Person);
        if !reason.is_empty() {
            self.act(Action::WriteReason(reason), By::Script);
        }
    }
}
