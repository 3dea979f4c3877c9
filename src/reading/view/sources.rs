//! The last two sections: all terms, and all sources.

use crate::reading::mark::marked;
use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// All terms.
pub fn glossary(page: &mut Page) {
    page.open("dl class='facts glossary'");
    for term in page.book.reading.glossary.iter() {
        page.line("dt", &term.term);
        page.statement("dd", &term.means);
    }
    page.close();
}

/// All sources, and when each was last checked.
pub fn sources(page: &mut Page) {
    page.say("p", ReadingMessage::SourcesLead);
    page.open("dl class='facts sources'");
    for source in page.book.reading.sources.iter() {
        page.open("dt");
        page.line("span class='source-id'", &source.short);
        page.text(" ");
        page.link(&source.name, source.link.as_deref());
        page.close();
        page.open("dd");
        page.text(&source.note);
        page.text(" ");
        let day = marked(&source.checked);
        page.say_filled("span class='quiet'", ReadingMessage::SourceStates, &[("day", &day)]);
        page.close();
    }
    page.close();
}
