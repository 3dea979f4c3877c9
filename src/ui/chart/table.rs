//! The ladders as a table: the same as the picture, for those who read it better.

use yew::{AttrValue, Html};

use super::ChartProps;
use super::picture::basis_text;
use crate::chart::{TableRow, table as rows};
use crate::domain::RungAt;
use crate::text::{Message, fill};
use crate::ui::element::{element, line};

const NOTHING: &str = "–";

/// The table twin, always in the document, folded.
pub fn table(props: &ChartProps) -> Html {
    let (pack, texts) = (props.pack, props.texts);
    let head = |text: &'static str| element("th").set("scope", "col").text(text).end();
    element("details")
        .set("class", "twin")
        .add(line("summary", "", texts.get(Message::ShowTable).into()))
        .add(
            element("table")
                .set("part", "table")
                .add(line("caption", "", texts.get(Message::TableCaption).into()))
                .add(
                    element("thead")
                        .add(
                            element("tr")
                                .add(head(pack.tracks.individual_contributor.name.0))
                                .add(head(pack.tracks.management.name.0))
                                .add(head(texts.get(Message::TableBasis)))
                                .end(),
                        )
                        .end(),
                )
                .add(
                    element("tbody")
                        .each(rows(&pack.ladders).iter().map(|found| row(props, found)))
                        .end(),
                )
                .end(),
        )
        .end()
}

fn row(props: &ChartProps, row: &TableRow) -> Html {
    let cell = |at: Option<RungAt>| {
        let rung = at.and_then(|at| props.pack.ladders.rung(at));
        let text = rung.map_or(AttrValue::Static(NOTHING), |rung| {
            let values = [("title", &*rung.title), ("scope", &rung.scope)];
            fill(props.texts.get(Message::RungButton), &values).into()
        });
        line("td", "", text)
    };
    let basis = row.basis.map_or(NOTHING, |basis| props.texts.get(basis_text(basis)));
    element("tr")
        .add(cell(row.individual_contributor))
        .add(cell(row.management))
        .add(line("td", "", AttrValue::Static(basis)))
        .end()
}
