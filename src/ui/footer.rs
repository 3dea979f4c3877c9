//! The line under every view: other views, and 'Start again', which asks first.

use yew::{Html, NodeRef};

use super::element::element;
use super::frame::Frame;
use crate::domain::{Action, Place, View};
use crate::text::Message;

/// The links to the other views and the way to start again; `node` takes the focus when its
/// question appears.
pub fn footer(frame: &Frame, node: &NodeRef) -> Html {
    let session = frame.session;
    let begun = session.answers.answered() > 0 || session.place != Place::Opening;
    let complete = session.answers.is_complete();
    let link = |shown: bool, part: &'static str, message: Message, view: View| {
        if shown && session.view != view {
            frame.button("link", part, message, Action::Show(view))
        } else {
            Html::default()
        }
    };
    let restart = if begun && !session.restart_asked {
        frame.button("link restart", "", Message::Restart, Action::AskRestart)
    } else {
        Html::default()
    };
    element("div")
        .set("class", "footer")
        .add(
            element("div")
                .set("class", "links")
                .add(link(true, "", Message::ShowQuiz, View::Quiz))
                .add(link(begun, "review", Message::Review, View::Review))
                .add(link(complete, "", Message::ShowResult, View::Result))
                .add(link(true, "", Message::ShowLadder, View::Ladder))
                .add(restart)
                .end(),
        )
        .add(if session.restart_asked { ask(frame, node) } else { Html::default() })
        .end()
}

fn ask(frame: &Frame, node: &NodeRef) -> Html {
    element("div")
        .set("class", "ask")
        .set("role", "group")
        .set("aria-labelledby", "restart-question")
        .add(
            element("p")
                .set("id", "restart-question")
                .set("tabindex", "-1")
                .node(node)
                .text(frame.text(Message::RestartQuestion))
                .end(),
        )
        .add(
            element("div")
                .set("class", "actions")
                .add(frame.button(
                    "secondary cancel",
                    "",
                    Message::RestartCancel,
                    Action::CancelRestart,
                ))
                .add(frame.button(
                    "secondary confirm",
                    "",
                    Message::RestartConfirm,
                    Action::Restart,
                ))
                .end(),
        )
        .end()
}
