//! The pull of an answer as a bar. It says what the words beside it say, and nothing more.

use crate::domain::Contribution;
use crate::result::page::Page;

/// The bar, hidden from those who listen.
pub fn bar(page: &mut Page, one: &Contribution) {
    page.open(match one.lean.value() {
        -2 => "span class='bar ic strong'",
        -1 => "span class='bar ic'",
        1 => "span class='bar management'",
        2 => "span class='bar management strong'",
        _ if one.stop.is_some() => "span class='bar stop'",
        _ => "span class='bar neither'",
    });
    page.set("aria-hidden", "true");
    page.open("span class='pull'");
    page.close();
    page.close();
}
