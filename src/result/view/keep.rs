//! What can be taken along: copies, files, a picture, a sheet of paper, a share code; and whether
//! results are kept here.

use crate::domain::View;
use crate::page::{Node, digits};
use crate::result::asked::Keeping;
use crate::result::export::{CardSize, alt, card, picture_on_page};
use crate::result::kept::Kept;
use crate::result::page::Page;
use crate::result::record::Record;
use crate::text::ResultMessage;

/// Everything that can be taken along.
pub fn keep(page: &mut Page, record: &Record) {
    page.section("section class='take' part='export'", ResultMessage::KeepHeading);
    page.say("p class='quiet'", ResultMessage::KeepLead);
    page.open("div class='choices'");
    for (label, told) in [
        (ResultMessage::KeepCopy, "copy text"),
        (ResultMessage::KeepMarkdown, "save markdown"),
        (ResultMessage::KeepCalendar, "save calendar"),
        (ResultMessage::KeepPrint, "print"),
        (ResultMessage::KeepJson, "save json"),
    ] {
        page.button("button class='secondary'", label, told);
    }
    page.close();
    if page.asked.confined {
        page.say("p class='quiet confined'", ResultMessage::KeepConfined);
    } else {
        page.nothing();
    }
    picture(page, record);
    papers(page, record);
    share(page);
    load(page);
    results(page);
    page.close();
}

/// The picture as it will be, in one of two shapes, with words for those who cannot see it.
fn picture(page: &mut Page, record: &Record) {
    let square = page.desk.square;
    let size = if square { CardSize::Square } else { CardSize::Wide };
    page.open("details class='card'");
    page.say("summary", ResultMessage::PictureHeading);
    page.tick("square", ResultMessage::PictureSquare, square, "square");
    let words = alt(record, page.book.texts);
    picture_on_page(page, &card(record, page.book.texts, size), &words);
    page.open("div class='choices'");
    page.button("button class='secondary'", ResultMessage::PicturePng, "save png");
    page.button("button class='secondary'", ResultMessage::PictureSvg, "save svg");
    page.button("button class='secondary'", ResultMessage::PictureAlt, "copy alt");
    page.close();
    page.line("p class='quiet alt'", &words);
    page.close();
}

/// The papers as text, for who can neither save nor copy.
fn papers(page: &mut Page, record: &Record) {
    page.open("details class='papers'");
    page.say("summary", ResultMessage::PaperHeading);
    page.say("p class='quiet'", ResultMessage::PaperLead);
    page.open("textarea rows='8' readonly='' class='paper'");
    page.set("aria-label", page.words(ResultMessage::KeepMarkdown));
    page.value(&crate::result::export::markdown(record, page.book.texts));
    page.close();
    page.open("div class='choices'");
    page.button("button class='secondary'", ResultMessage::PaperCopy, "copy markdown");
    page.button("button class='secondary'", ResultMessage::JsonCopy, "copy json");
    page.close();
    page.close();
}

/// The share code, and the address where there is one.
pub fn share(page: &mut Page) {
    let code = page.code_to_share();
    page.open("div class='share'");
    page.open("label");
    page.say("span class='heading'", ResultMessage::ShareHeading);
    page.open(
        "input type='text' readonly='' name='share' class='code' aria-describedby='share-hint'",
    );
    page.value(&code);
    page.close();
    page.close();
    page.say("p id='share-hint' class='quiet'", ResultMessage::ShareLead);
    page.tick("with-context", ResultMessage::ShareContext, page.desk.with_context, "context");
    page.open("div class='choices'");
    page.button("button class='secondary'", ResultMessage::ShareCopy, "copy code");
    if page.asked.address.is_empty() {
        page.nothing();
    } else {
        page.button("button class='secondary'", ResultMessage::ShareLink, "copy link");
    }
    page.close();
    page.close();
}

/// A file that was saved here or elsewhere.
pub fn load(page: &mut Page) {
    page.open("div class='load'");
    page.open("label");
    page.say("span", ResultMessage::LoadLabel);
    page.open("input type='file' name='load' accept='.json,application/json'");
    page.close();
    page.close();
    page.close();
}

/// Whether finished results are kept in this browser, and the way to change that.
pub fn results(page: &mut Page) {
    let (keeping, kept) = (page.asked.keeping, Kept::read(&page.asked.kept));
    page.open("div class='kept'");
    page.open("p tabindex='-1'");
    page.node(Node::Panel);
    let count = digits(kept.history.entries.len());
    page.text(&match (keeping, kept.is_on(keeping)) {
        (Keeping::Impossible, _) => page.words(ResultMessage::KeptImpossible).to_owned(),
        (_, true) => page.filled(ResultMessage::KeptOn, &[("count", &count)]),
        (_, false) => page.words(ResultMessage::KeptOff).to_owned(),
    });
    page.close();
    if keeping == Keeping::Impossible {
        page.nothing();
    } else {
        page.open("div class='choices'");
        if kept.is_on(keeping) {
            page.button("button class='secondary'", ResultMessage::KeptStop, "keep-not");
        } else {
            page.button("button class='secondary keep-results'", ResultMessage::KeptStart, "keep");
        }
        if page.asked.view == View::Result {
            page.button("button class='secondary'", ResultMessage::ShowCompare, "show compare");
        } else {
            page.nothing();
        }
        page.close();
    }
    page.close();
}
