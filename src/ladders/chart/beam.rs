//! The answers between the ladders as SVG.

use super::svg::{class, disc, line, points};
use crate::chart::{Beam, TickKind};
use crate::ladders::page::Page;
use crate::page::digits;

/// The beam, its marks, the answers that hang from it, and where they come to rest.
pub fn beam(page: &mut Page, beam: &Beam) {
    page.open("g class='beam'");
    page.open("g");
    for stretch in &beam.stretches {
        let class = class("bar", stretch.track, &[]);
        line(page, &class, (stretch.x1, beam.y), (stretch.x2, beam.y));
    }
    page.close();
    page.open("g");
    for ticks in [&beam.ticks, &beam.threads] {
        for tick in ticks {
            let kind = match tick.kind {
                TickKind::Lean => "tick",
                TickKind::Middle => "tick middle",
                TickKind::CutOff => "tick cut-off",
                TickKind::Thread => "thread",
            };
            line(page, kind, (tick.x, tick.y1), (tick.x, tick.y2));
        }
    }
    page.close();
    page.open("g");
    for one in &beam.discs {
        let number = digits(one.number.into());
        let class = class("disc", one.track, &[]);
        disc(page, &class, (one.x, one.y), one.radius, one.text_y, &number, one.size);
    }
    page.close();
    match &beam.pointer {
        Some(pointer) => {
            page.open("polygon");
            page.set("class", &class("pointer", pointer.track, &[]));
            page.set("points", &points(&pointer.corners));
            page.close();
        }
        None => page.nothing(),
    }
    page.close();
}
