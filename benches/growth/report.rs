//! The tables for people, as Markdown, and for programs.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use crate::table::{Growth, NOISE, Step, Table, Unit};

const MARKDOWN: &str = "growth.md";
const JSON: &str = "growth.json";

/// Stands behind what grows faster than linearly, with a reason and without.
const REASONED: &str = "(*)";
const FAST: &str = "(!)";

const LEGEND: &str = "\
Times are those of the fastest sample. Behind the sizes stands by which factor each step grew from \
one size to the next, under the factor of the size itself; then what one more takes between the last \
two sizes, as a multiple of what it takes between the two before, which leaves out what a step takes \
at any size. (!) is more than linear growth and 30 % of noise, (*) is that with a reason.";

/// For a terminal.
pub fn text(tables: &[Table]) -> String {
    let mut out = String::new();
    for table in tables {
        let rows = rows(table);
        let width = |column: usize| rows.iter().map(|row| length(&row[column])).max().unwrap_or(0);
        let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
        for row in &rows {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let space = " ".repeat(width - length(cell));
                // Names stand at the left, numbers at the right.
                let (cell, space) = (cell.as_str(), space.as_str());
                let parts = if column == 0 { [cell, space] } else { [space, cell] };
                line.push_str(&parts.concat());
                line.push_str("  ");
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        for (name, reason) in reasons(table) {
            out.push_str(&format!("{REASONED} {name}: {reason}\n"));
        }
        out.push('\n');
    }
    out + LEGEND
}

/// Writes both files.
pub fn write(tables: &[Table], folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(MARKDOWN), markdown(tables))?;
    let json: Value = tables.iter().map(json).collect();
    fs::write(folder.join(JSON), format!("{json:#}\n"))
}

fn markdown(tables: &[Table]) -> String {
    let mut out = format!("# How each step grows\n\n{LEGEND}\n");
    for table in tables {
        out.push_str(&format!("\n## By {}\n\n", table.of));
        for (place, row) in rows(table).iter().enumerate() {
            out.push_str(&format!("| {} |\n", row.join(" | ")));
            if place == 0 {
                out.push_str(&format!("|---{}|\n", "|--:".repeat(row.len() - 1)));
            }
        }
        let reasons = reasons(table);
        if !reasons.is_empty() {
            out.push('\n');
        }
        for (name, reason) in reasons {
            out.push_str(&format!("- {name}: {reason}\n"));
        }
    }
    out
}

fn json(table: &Table) -> Value {
    let step = |step: &Step| {
        let Growth { factors, one_more, is_fast } = Growth::of(table, step);
        let unit = match step.unit {
            Unit::Nanoseconds => "ns",
            Unit::Bytes => "bytes",
        };
        json!({
            "name": step.name, "unit": unit, "values": step.values, "factors": factors,
            "one_more": one_more, "faster_than_linear": is_fast, "reason": step.reason,
        })
    };
    json!({
        "of": table.of, "sizes": table.sizes, "factors": table.factors(), "noise": NOISE,
        "steps": table.steps.iter().map(step).collect::<Vec<_>>(),
    })
}

/// A line of names, then one for each step.
fn rows(table: &Table) -> Vec<Vec<String>> {
    let mut names = vec![table.of.to_owned()];
    names.extend(table.sizes.iter().map(ToString::to_string));
    names.extend(table.factors().iter().map(|factor| times(*factor)));
    names.extend(["one more", ""].map(str::to_owned));
    let mut rows = vec![names];
    for step in &table.steps {
        let Growth { factors, one_more, is_fast } = Growth::of(table, step);
        let mut row = vec![step.name.to_owned()];
        row.extend(step.values.iter().map(|value| said(*value, step.unit)));
        row.extend(factors.iter().map(|factor| times(*factor)));
        row.push(one_more.map_or("–".to_owned(), times));
        let mark = match (is_fast, step.reason) {
            (false, _) => "",
            (true, None) => FAST,
            (true, Some(_)) => REASONED,
        };
        row.push(mark.to_owned());
        rows.push(row);
    }
    rows
}

/// Why something grows faster than linearly, where it does.
fn reasons(table: &Table) -> Vec<(&'static str, &'static str)> {
    let is_fast = |step: &&Step| Growth::of(table, step).is_fast;
    let reason = |step: &Step| Some((step.name, step.reason?));
    table.steps.iter().filter(is_fast).filter_map(reason).collect()
}

fn times(factor: f64) -> String {
    format!("×{factor:.1}")
}

fn said(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Bytes => format!("{value} bytes"),
        Unit::Nanoseconds if value < 1e4 => format!("{value:.0} ns"),
        Unit::Nanoseconds if value < 1e7 => format!("{:.1} µs", value / 1e3),
        Unit::Nanoseconds => format!("{:.1} ms", value / 1e6),
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}
