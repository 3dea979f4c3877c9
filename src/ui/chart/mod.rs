//! The two ladders: a picture, buttons over its rungs, the detail of a rung, and a table twin.
//!
//! The picture is one image with a name and a description; what can be pressed is HTML that lies
//! over it, so that it works for every way of pressing. Nothing is computed here: the rows of the
//! overlay are those of the scene.

mod detail;
mod picture;
mod rungs;
mod table;

use yew::{AttrValue, Callback, Html, NodeRef, Properties, component, use_effect_with, use_node_ref};

use super::element::{element, line};
use crate::chart::{Balance, Highlights, Labels, Weight, layout};
use crate::content::Pack;
use crate::domain::{Action, RungAt};
use crate::text::{Catalog, Message};

/// Properties for [`Chart`].
#[derive(Clone, Properties)]
pub struct ChartProps {
    /// The ladders and their words.
    pub pack: &'static Pack,
    /// Words of the interface.
    pub texts: &'static Catalog,
    /// The rung whose detail is open.
    pub rung: Option<RungAt>,
    /// The rung that the Tab key reaches.
    pub rung_in_reach: RungAt,
    /// The answers that may be shown; none before the reveal.
    pub weights: Vec<Weight>,
    /// Where they come to rest.
    pub balance: Option<Balance>,
    /// Width in CSS pixels.
    pub width: i32,
    /// What the person does goes here.
    pub act: Callback<Action>,
    /// Is told once which element holds the picture.
    pub watch: Callback<NodeRef>,
    /// Follows the rung in reach.
    pub reach: NodeRef,
}

/// What the picture depends on. The callbacks stay the same for the life of the widget.
impl PartialEq for ChartProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.pack, other.pack)
            && std::ptr::eq(self.texts, other.texts)
            && self.rung == other.rung
            && self.rung_in_reach == other.rung_in_reach
            && self.weights == other.weights
            && self.balance == other.balance
            && self.width == other.width
    }
}

/// The chart.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let picture = use_node_ref();
    {
        let (picture, watch) = (picture.clone(), props.watch.clone());
        use_effect_with((), move |()| watch.emit(picture));
    }
    let pack = props.pack;
    let labels = Labels {
        individual_contributor: &pack.tracks.individual_contributor.name,
        management: &pack.tracks.management.name,
        you: "",
    };
    let highlights = Highlights {
        selected: props.rung,
        you: None,
        weights: props.weights.clone(),
        balance: props.balance,
    };
    let scene = layout(&pack.ladders, &labels, &highlights, props.width);
    let weights = if props.weights.is_empty() {
        AttrValue::Static("")
    } else {
        AttrValue::Static(props.texts.get(Message::ChartWeights))
    };
    element("figure")
        .set("class", "chart")
        .set("part", "chart")
        .add(
            element("div")
                .set("class", "picture")
                .node(&picture)
                .add(picture::picture(props, &scene))
                .add(rungs::rungs(props, &scene))
                .end(),
        )
        .add(
            element("div")
                .set("class", "detail")
                .set("id", "rung-detail")
                .add(match props.rung {
                    Some(at) => detail::detail(props, at),
                    None => line("p", "quiet", props.texts.get(Message::ChartHint).into()),
                })
                .end(),
        )
        .add(
            element("figcaption")
                .text(pack.ladder_texts.caption)
                .text(" ")
                .text(weights)
                .end(),
        )
        .add(table::table(props))
        .end()
}
