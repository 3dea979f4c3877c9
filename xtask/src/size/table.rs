//! The figures of one program, for people.

use std::fmt::Write as _;

use super::copies::Copies;
use super::report::{Group, Report, Single};

/// Names of functions are cut after so many letters; the whole ones are in the file for programs.
const LONGEST_NAME: usize = 120;

/// All tables of a program.
pub fn of(report: &Report) -> String {
    let Report { name, raw, brotli, code, data, count, bodies, .. } = report;
    let mut text = format!("{name}: {raw} bytes, {brotli} with brotli; {count} functions\n");
    for (what, bytes) in [("code", code), ("data", data), ("the rest", &report.rest())] {
        let _ = writeln!(text, "{bytes:>9}  {}  {what}", share(*bytes, *raw));
    }
    text.push_str(
        "\nby crate (brotli: what it makes of these functions by themselves; does not add up to \
         the file)\n",
    );
    groups(&mut text, &report.crates, *bodies);
    text.push_str("\nby module of the project (brotli: likewise)\n");
    groups(&mut text, &report.modules, *bodies);
    text.push_str("\nthe largest functions\n");
    let _ = writeln!(text, "{:>9}  {:>6}  name", "raw", "share");
    for Single { name, bytes } in &report.largest {
        let _ = writeln!(text, "{bytes:>9}  {}  {}", share(*bytes, *bodies), cut(name));
    }
    if !report.copies.is_empty() {
        text.push_str("\nfunctions that are there more than once, with `_` for their types\n");
        let _ = writeln!(text, "{:>9}  {:>6}  {:>6}  name", "raw", "share", "copies");
    }
    for Copies { name, count, bytes } in &report.copies {
        let share = share(*bytes, *bodies);
        let _ = writeln!(text, "{bytes:>9}  {share}  {count:>6}  {}", cut(name));
    }
    text
}

fn groups(text: &mut String, groups: &[Group], whole: usize) {
    let _ =
        writeln!(text, "{:>9}  {:>6}  {:>9}  {:>9}  name", "raw", "share", "brotli", "functions");
    for Group { name, count, bytes, brotli } in groups {
        let share = share(*bytes, whole);
        let _ = writeln!(text, "{bytes:>9}  {share}  {brotli:>9}  {count:>9}  {name}");
    }
}

/// A part of the whole in per cent, rounded to a tenth.
fn share(part: usize, whole: usize) -> String {
    let tenths = (part * 1000 + whole / 2).checked_div(whole).unwrap_or(0);
    format!("{:>3}.{} %", tenths / 10, tenths % 10)
}

fn cut(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None if name.is_empty() => "(without a name)".to_owned(),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_and_stand_in_a_column() {
        assert_eq!(share(1, 3), " 33.3 %");
        assert_eq!(share(2, 3), " 66.7 %");
        assert_eq!(share(5, 5), "100.0 %");
        assert_eq!(share(0, 0), "  0.0 %");
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let long = "é".repeat(LONGEST_NAME + 1);
        assert_eq!(cut(&long).chars().count(), LONGEST_NAME + 1);
        assert_eq!(cut("short"), "short");
    }

    #[test]
    fn the_tables_say_it_all() {
        let group = |name: &str| Group { name: name.into(), count: 2, bytes: 50, brotli: 20 };
        let text = of(&Report {
            name: "quiz".into(),
            raw: 200,
            brotli: 90,
            code: 110,
            data: 60,
            count: 3,
            bodies: 100,
            crates: vec![group("yew")],
            modules: vec![group("two_ladders::chart")],
            largest: vec![Single { name: "yew::start".into(), bytes: 30 }],
            copies: vec![Copies { name: "yew::list::<_>".into(), count: 2, bytes: 20 }],
        });
        for line in [
            "quiz: 200 bytes, 90 with brotli; 3 functions",
            "       30   15.0 %  the rest",
            "       50   50.0 %         20          2  yew",
            "       30   30.0 %  yew::start",
            "       20   20.0 %       2  yew::list::<_>",
        ] {
            assert!(text.lines().any(|each| each == line), "{line} is not in\n{text}");
        }
    }
}
