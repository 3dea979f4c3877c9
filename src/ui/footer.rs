//! The line under every view: other views, and 'Start again', which asks first.

use super::page::Page;
use crate::domain::{Action, Place, View};
use crate::page::Node;
use crate::text::Message;

const LINK: &str = "button class='link'";

/// The links to the other views and the way to start again.
pub fn footer(page: &mut Page) {
    let session = page.session;
    let begun = session.shown().answered() > 0 || session.place != Place::Opening;
    let complete = session.shown().is_complete();
    page.open("div class='footer'");
    page.open("div class='links'");
    link(page, true, LINK, Message::ShowQuiz, View::Quiz);
    link(page, begun, "button class='link' part='review'", Message::Review, View::Review);
    link(page, complete, LINK, Message::ShowResult, View::Result);
    link(page, true, LINK, Message::ShowLadder, View::Ladder);
    link(page, true, LINK, Message::ShowPath, View::Path);
    link(page, true, LINK, Message::ShowCompare, View::Compare);
    link(page, true, LINK, Message::ShowRead, View::Read);
    // Nobody who answers about somebody else means to lose their own answers.
    let may_restart = session.about.is_none() && (begun || !session.study.is_empty());
    if may_restart && !session.restart_asked {
        page.button("button class='link restart'", Message::Restart, Action::AskRestart);
    } else {
        page.nothing();
    }
    page.close();
    if session.restart_asked {
        ask(page);
    } else {
        page.nothing();
    }
    page.close();
}

fn link(page: &mut Page, shown: bool, tag: &'static str, message: Message, view: View) {
    if shown && page.session.view != view {
        page.button(tag, message, Action::Show(view));
    } else {
        page.nothing();
    }
}

fn ask(page: &mut Page) {
    page.open("div class='ask' role='group' aria-labelledby='restart-question'");
    page.open("p id='restart-question' tabindex='-1'");
    page.node(Node::Restart);
    page.text(page.words(Message::RestartQuestion));
    page.close();
    page.open("div class='actions'");
    let cancel = "button class='secondary cancel'";
    page.button(cancel, Message::RestartCancel, Action::CancelRestart);
    page.button("button class='secondary confirm'", Message::RestartConfirm, Action::Restart);
    page.close();
    page.close();
}
