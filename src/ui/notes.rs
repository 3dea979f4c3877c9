//! What stands above every view for a while: that the questions are about somebody else, and that
//! somebody's answers came along.

use super::page::Page;
use crate::domain::{Action, notation};
use crate::text::Message;

/// The notes; nothing most of the time.
pub fn notes(page: &mut Page) {
    if page.session.about.is_some() {
        page.open("div class='note about' role='group' aria-labelledby='about-note'");
        page.say("p id='about-note'", Message::AboutNotice);
        page.button("button class='link'", Message::AboutEnd, Action::AboutEnd);
        page.close();
    } else {
        page.nothing();
    }
    offered(page);
}

/// Answers that came along while there were some already: nothing happens to either unasked.
fn offered(page: &mut Page) {
    let code = &page.session.offered;
    let Ok(decoded) = notation::decode(&page.pack.questionnaire, code) else {
        return page.nothing();
    };
    let about = decoded.about_another;
    page.open("div class='note offered' role='group' aria-labelledby='offered'");
    page.say(
        "p id='offered' role='status'",
        if about { Message::OfferedAbout } else { Message::Offered },
    );
    page.open("div class='actions'");
    let look = Action::Result(["look ", code].concat());
    page.button("button class='secondary beside'", Message::OfferedBeside, look);
    if about {
        page.nothing();
    } else {
        page.button("button class='secondary open'", Message::OfferedOpen, Action::Open(decoded));
    }
    page.button("button class='secondary leave'", Message::OfferedLeave, Action::Decline);
    page.close();
    page.close();
}
