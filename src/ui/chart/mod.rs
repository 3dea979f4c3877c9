//! The two ladders: a picture, buttons over its rungs, the detail of a rung, and a table twin.
//!
//! The picture is one image with a name and a description; what can be pressed is HTML that lies
//! over it, so that it works for every way of pressing. Nothing is computed here: the rows of the
//! overlay are those of the scene.

mod detail;
mod picture;
mod rungs;
mod table;

use super::page::Page;
use super::settings::Reveal;
use super::widget::Screen;
use crate::chart::{Balance, Highlights, Labels, Weight, layout};
use crate::domain::{RungAt, score};
use crate::text::Message;

/// What the chart depends on, besides the words: it is laid out anew only when this changes.
#[derive(Clone, PartialEq)]
pub struct Shown {
    rung: Option<RungAt>,
    rung_in_reach: RungAt,
    weights: Vec<Weight>,
    balance: Option<Balance>,
    width: i32,
}

impl Shown {
    /// What a screen shows of it. Nothing of the answers before the last one, unless the page
    /// wants it live, so that no answer is steered by those before it.
    pub fn of(screen: &Screen) -> Self {
        let session = &screen.session;
        let (answers, questionnaire) = (&session.answers, &screen.pack.questionnaire);
        let mut shown = Self {
            rung: session.rung,
            rung_in_reach: session.rung_in_reach,
            weights: Vec::new(),
            balance: None,
            width: screen.settings.chart_width,
        };
        let live = screen.settings.reveal == Reveal::Live && answers.answered() > 0;
        if live || answers.is_complete() {
            let score = score(questionnaire, answers);
            for one in &score.contributions {
                let number = one.question.saturating_add(1);
                shown.weights.push(Weight { number, lean: one.lean });
            }
            shown.balance = Some(Balance {
                net: score.net,
                cut_off: questionnaire.rules.lean_at,
                furthest: u8::try_from(answers.len() * 2).unwrap_or(u8::MAX),
            });
        }
        shown
    }
}

/// The chart.
pub fn chart(page: &mut Page, shown: &Shown) {
    let pack = page.pack;
    let labels = Labels {
        individual_contributor: &pack.tracks.individual_contributor.name,
        management: &pack.tracks.management.name,
        you: "",
    };
    let highlights = Highlights {
        selected: shown.rung,
        you: None,
        weights: shown.weights.clone(),
        balance: shown.balance,
    };
    let scene = layout(&pack.ladders, &labels, &highlights, shown.width);
    page.open("figure class='chart' part='chart'");
    page.open("div class='picture'");
    page.node(&page.nodes.picture);
    picture::picture(page, &scene, &shown.weights);
    rungs::rungs(page, &scene);
    page.close();
    page.open("div class='detail' id='rung-detail'");
    match shown.rung {
        Some(at) => detail::detail(page, at),
        None => page.say("p class='quiet'", Message::ChartHint),
    }
    page.close();
    page.open("figcaption");
    page.text(&pack.ladder_texts.caption);
    page.text(" ");
    page.text(if shown.weights.is_empty() { "" } else { page.words(Message::ChartWeights) });
    page.close();
    table::table(page);
    page.close();
}
