//! Checks what there is to read: a part of a pack that may be left out.

use super::error::FaultKind;
use super::names::Names;
use super::node::{Node, Value};
use super::raw::{RawPack, RawText};
use super::read::{Read, Reader, raw};
use super::reference::Faults;
use crate::content::pack::Source;
use crate::content::reading_pack::{
    Block, DifferenceRow, Factor, Forecast, INDIVIDUAL_CONTRIBUTOR, MANAGEMENT, Origin, Pair,
    ReadingPack, ReadingSource, RoleText, Section, Statement, Term, Weeks,
};
use crate::domain::{List, Shares, Text, View};

raw! {
    /// What there is to read, as it stands.
    pub struct RawReading {
        pub evidence: Vec<RawEvidence> = Vec::new(),
        pub origins: Vec<RawOrigin> = Vec::new(),
        pub sections: Vec<RawSection>,
        pub differences: List<DifferenceRow> = List(&[]),
        pub factors: List<Factor> = List(&[]),
        pub roles: List<RoleText> = List(&[]),
        pub pairs: List<Pair> = List(&[]),
        pub weeks: Option<Weeks>,
        pub glossary: List<Term> = List(&[]),
    }

    /// A source from outside the list of facts.
    pub struct RawEvidence {
        pub id: Text,
        pub short: Text,
        pub name: Text,
        pub note: Text,
        pub link: Option<Text>,
        pub checked: Text,
    }

    /// Which facts a source of the pack states, and when it was last checked.
    pub struct RawOrigin {
        pub id: Text,
        pub facts: List<(u16, u16)> = List(&[]),
        pub checked: Text,
    }

    /// A part of what there is to read.
    pub struct RawSection {
        pub id: Text,
        pub title: Text,
        pub blocks: List<Block>,
    }
}

const OURS: &str = "ours";

impl Read for Origin {
    /// `F12`, `ours`, or the id of a source.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        let fact = text.strip_prefix('F').and_then(|digits| digits.parse().ok());
        Some(match fact {
            Some(number) => Origin::Fact(number),
            None if text == OURS => Origin::Ours,
            None => Origin::Source(Text::from(text)),
        })
    }
}

impl Read for Shares {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let shares: Vec<u8> = Vec::read(node, reader)?;
        <[u8; 3]>::try_from(shares.as_slice()).ok().map(Shares).or_else(|| {
            let found = format!("{} numbers", shares.len());
            reader.add(FaultKind::Count, found, "three: meetings, written exchange, focus");
            None
        })
    }
}

/// The kinds of blocks, by their names in a file.
const KINDS: [&str; 15] = [
    "text",
    "list",
    "columns",
    "table",
    "tension",
    "evidence",
    "question",
    "go",
    "differences",
    "forecast",
    "roles",
    "factors",
    "calendar",
    "glossary",
    "sources",
];

impl Read for Block {
    /// An object with a `kind`; its other fields are those of what it holds.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Map(fields) = &node.value else { return reader.other(node, "an object") };
        let kind: String = reader.field(fields, "kind", None)?;
        let others = fields.iter().filter(|(name, _)| name != "kind").cloned().collect();
        let rest = Node { value: Value::Map(others), start: node.start };
        let bare = match kind.as_str() {
            "text" => return Read::read(&rest, reader).map(Block::Text),
            "list" => return Read::read(&rest, reader).map(Block::List),
            "columns" => return Read::read(&rest, reader).map(Block::Columns),
            "table" => return Read::read(&rest, reader).map(Block::Table),
            "tension" => return Read::read(&rest, reader).map(Block::Tension),
            "evidence" => return Read::read(&rest, reader).map(Block::Evidence),
            "question" => return Read::read(&rest, reader).map(Block::Question),
            "go" => return Read::read(&rest, reader).map(Block::Go),
            "differences" => Block::Differences,
            "forecast" => Block::Forecast,
            "roles" => Block::Roles,
            "factors" => Block::Factors,
            "calendar" => Block::Calendar,
            "glossary" => Block::Glossary,
            "sources" => Block::Sources,
            _ => {
                reader.unknown("kind", &kind, &KINDS);
                return None;
            }
        };
        reader.fields(&rest, &[])?;
        Some(bare)
    }
}

/// What there is to read, with its faults noted.
pub(super) fn reading(raw: &RawReading, pack: &RawPack, faults: &mut Faults) -> ReadingPack {
    faults.count("reading.sections", raw.sections.len(), 1..=40, "sections");
    faults.ids("reading.sections", raw.sections.iter().map(|section| section.id.as_ref()));
    faults.ids("reading.roles", raw.roles.iter().map(|role| role.id.as_ref()));
    let sources = sources(raw, pack, faults);
    let planner = &pack.ladders.planner;
    let band = |texts: &[RawText]| texts.iter().map(|said| statement_of(said, raw)).collect();
    let reading = ReadingPack {
        language: pack.language,
        tracks: pack.tracks,
        sections: raw.sections.iter().map(|section| with_terms(section, raw)).collect(),
        differences: raw.differences,
        forecast: Forecast {
            individual_contributor: [
                band(&planner.individual_years_1_2),
                band(&planner.individual_years_3_5),
            ],
            management: [band(&planner.management_years_1_2), band(&planner.management_years_3_5)],
            note: statement_of(&planner.forecast_note, raw),
        },
        factors: raw.factors,
        roles: raw.roles,
        pairs: raw.pairs,
        weeks: raw.weeks.unwrap_or(NO_WEEKS),
        glossary: raw.glossary,
        sources,
    };
    origins(&reading, faults);
    tables(&reading, faults);
    shown(raw, faults);
    factors(&reading, faults);
    pairs(&reading, faults);
    reading
}

const NO_WEEKS: Weeks =
    Weeks { individual_contributor: Shares([0; 3]), management: Shares([0; 3]) };

/// What a section shows has to be there, and no more of it than there is room for.
fn shown(raw: &RawReading, faults: &mut Faults) {
    let shows = |wanted: Block| raw.sections.iter().any(|section| section.blocks.contains(&wanted));
    let least = |block: Block, least: usize| if shows(block) { least } else { 0 };
    let (rows, sliders) = (raw.differences.len(), raw.factors.len());
    faults.count("reading.differences", rows, least(Block::Differences, 1)..=24, "rows");
    faults.count("reading.factors", sliders, least(Block::Factors, 3)..=24, "sliders");
    faults.count("reading.roles", raw.roles.len(), least(Block::Roles, 3)..=10, "roles");
    for (place, section) in raw.sections.iter().enumerate() {
        let path = format!("reading.sections[{place}].blocks");
        faults.count(&path, section.blocks.len(), 1..=200, "blocks");
    }
    faults.count("reading.glossary", raw.glossary.len(), 0..=200, "words");
    match &raw.weeks {
        None if shows(Block::Calendar) => {
            let allowed = "how the weeks divide, which the calendar is laid against";
            faults.add(FaultKind::Missing, "reading.weeks", "nothing", allowed);
        }
        None => {}
        Some(weeks) => {
            for (name, shares) in [
                ("individual_contributor", weeks.individual_contributor),
                ("management", weeks.management),
            ] {
                let sum: u32 = shares.0.iter().map(|share| u32::from(*share)).sum();
                let path = format!("reading.weeks.{name}");
                faults.require(sum == 100, &path, format!("a sum of {sum}"), "a sum of 100");
            }
        }
    }
}

/// The sources of the pack and of its ladders, and those that only this file names.
fn sources(raw: &RawReading, pack: &RawPack, faults: &mut Faults) -> List<ReadingSource> {
    let known: Vec<&Source> = pack.sources.iter().chain(pack.ladders.sources.iter()).collect();
    let mut ids: Names = known.iter().map(|source| source.id.as_ref()).collect();
    for (place, one) in raw.origins.iter().enumerate() {
        if !ids.has(&one.id) {
            let path = format!("reading.origins[{place}].id");
            faults.unknown(&path, &one.id, ids.all(), "the id of a source of the pack");
        }
    }
    let mut sources: Vec<ReadingSource> = Vec::new();
    for source in &known {
        let told = raw.origins.iter().find(|one| one.id == source.id);
        sources.push(ReadingSource {
            id: source.id,
            short: source.id,
            name: source.name,
            note: source.note,
            link: source.link,
            checked: told.map_or(pack.updated, |one| one.checked),
            facts: told.map_or(List(&[]), |one| one.facts),
        });
    }
    for (place, one) in raw.evidence.iter().enumerate() {
        let path = format!("reading.evidence[{place}]");
        faults.id(&format!("{path}.id"), &one.id, &mut ids);
        if let Some(link) = &one.link {
            faults.link(&format!("{path}.link"), link);
        }
        let (id, short, name, note) = (one.id, one.short, one.name, one.note);
        let (link, checked, facts) = (one.link, one.checked, List(&[]));
        sources.push(ReadingSource { id, short, name, note, link, checked, facts });
    }
    sources.into()
}

/// What the pack says on the ladders, as a statement: with the facts that a source states, or as the
/// author's own.
fn statement_of(said: &RawText, raw: &RawReading) -> Statement {
    let stated = |number: &u16| {
        let runs = raw.origins.iter().flat_map(|origin| origin.facts.iter());
        runs.into_iter().any(|(first, last)| (*first..=*last).contains(number))
    };
    let number = |fact: &String| fact.strip_prefix('F').and_then(|digits| digits.parse().ok());
    let facts = said.facts.iter().filter_map(number).filter(stated);
    let mut from: Vec<Origin> = facts.map(Origin::Fact).collect();
    if from.is_empty() {
        from.push(Origin::Ours);
    }
    Statement { text: said.text, from: from.into(), inferred: false }
}

/// The section with the terms that stand in it, in the order of the glossary.
fn with_terms(raw: &RawSection, all: &RawReading) -> Section {
    let own = raw.blocks.iter().all(|block| !matches!(block, Block::Glossary | Block::Sources));
    let mut texts = Vec::new();
    for block in raw.blocks.iter() {
        block.each_statement(&mut |_, statement| texts.push(statement.text));
        match block {
            Block::Differences => {
                let rows = all.differences.iter();
                texts.extend(
                    rows.flat_map(|row| [row.individual_contributor.text, row.management.text]),
                );
            }
            Block::Roles => {
                let lists = all.roles.iter().flat_map(RoleText::lists);
                texts.extend(lists.flat_map(|(_, list)| list.iter().map(|said| said.text)));
            }
            _ => {}
        }
    }
    let stands =
        |term: &Term| term.forms.iter().any(|form| texts.iter().any(|text| holds_word(text, form)));
    let terms = all.glossary.iter().enumerate().filter(|(_, term)| own && stands(term));
    let places = terms.filter_map(|(place, _)| u8::try_from(place).ok());
    Section { id: raw.id, title: raw.title, blocks: raw.blocks, terms: places.collect() }
}

/// Whether a word or a group of words stands in a text, not as a part of other words.
fn holds_word(text: &str, word: &str) -> bool {
    let whole =
        |each: Option<char>| !each.is_some_and(|each| each.is_alphanumeric() || each == '-');
    text.match_indices(word).any(|(start, found)| {
        let (before, after) = (text.get(..start), text.get(start + found.len()..));
        whole(before.and_then(|text| text.chars().next_back()))
            && whole(after.and_then(|text| text.chars().next()))
    })
}

impl Block {
    /// Every statement in it, with what tells it from the others.
    pub fn each_statement(&self, see: &mut impl FnMut(&str, &Statement)) {
        match self {
            Block::Text(statement) => see("", statement),
            Block::List(list) => each("items", &list.items, see),
            Block::Columns(columns) => {
                each("individual_contributor.items", &columns.individual_contributor.items, see);
                each("management.items", &columns.management.items, see);
            }
            Block::Table(table) => {
                for (at, row) in table.rows.iter().enumerate() {
                    each(&format!("rows[{at}]"), row, see);
                }
            }
            Block::Tension(tension) => {
                see("one", &tension.one);
                see("other", &tension.other);
                see("handling", &tension.handling);
            }
            Block::Evidence(found) => {
                see("", &Statement { text: found.text, from: found.from, inferred: false });
            }
            Block::Question(question) => each("items", &question.items, see),
            Block::Go(_)
            | Block::Differences
            | Block::Forecast
            | Block::Roles
            | Block::Factors
            | Block::Calendar
            | Block::Glossary
            | Block::Sources => {}
        }
    }
}

fn each(name: &str, statements: &[Statement], see: &mut impl FnMut(&str, &Statement)) {
    for (place, statement) in statements.iter().enumerate() {
        see(&format!("{name}[{place}]"), statement);
    }
}

impl RoleText {
    /// Its lists, by their names in a file.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, &List<Statement>); 9] {
        [
            ("purpose", &self.purpose),
            ("week", &self.week),
            ("responsibilities", &self.responsibilities),
            ("skills", &self.skills),
            ("progression", &self.progression),
            ("pros", &self.pros),
            ("cons", &self.cons),
            ("when", &self.when),
            ("related", &self.related),
        ]
    }
}

impl ReadingPack {
    /// Every statement, with its place in the file.
    pub fn each_statement(&self, mut see: impl FnMut(&str, &Statement)) {
        for (place, section) in self.sections.iter().enumerate() {
            for (at, block) in section.blocks.iter().enumerate() {
                let path = format!("reading.sections[{place}].blocks[{at}]");
                block.each_statement(&mut |further, statement| match further {
                    "" => see(&path, statement),
                    further => see(&format!("{path}.{further}"), statement),
                });
            }
        }
        for (at, row) in self.differences.iter().enumerate() {
            let path = format!("reading.differences[{at}]");
            see(&format!("{path}.individual_contributor"), &row.individual_contributor);
            see(&format!("{path}.management"), &row.management);
        }
        for (at, factor) in self.factors.iter().enumerate() {
            let statement = Statement { text: factor.question, from: factor.from, inferred: false };
            see(&format!("reading.factors[{at}]"), &statement);
        }
        for (at, role) in self.roles.iter().enumerate() {
            for (name, statements) in role.lists() {
                each(&format!("reading.roles[{at}].{name}"), statements, &mut see);
            }
        }
        for (at, pair) in self.pairs.iter().enumerate() {
            each(&format!("reading.pairs[{at}].said"), &pair.said, &mut see);
            if let Some(opinion) = &pair.opinion {
                see(&format!("reading.pairs[{at}].opinion"), opinion);
            }
        }
        for (at, term) in self.glossary.iter().enumerate() {
            see(&format!("reading.glossary[{at}].means"), &term.means);
        }
        for (name, [first, last]) in [
            ("individual", &self.forecast.individual_contributor),
            ("management", &self.forecast.management),
        ] {
            each(&format!("ladders.planner.{name}_years_1_2"), first, &mut see);
            each(&format!("ladders.planner.{name}_years_3_5"), last, &mut see);
        }
        see("ladders.planner.forecast_note", &self.forecast.note);
    }
}

/// Every statement says who says so, and that one is known.
fn origins(reading: &ReadingPack, faults: &mut Faults) {
    let ids: Vec<&str> = reading.sources.iter().map(|source| source.id.as_ref()).collect();
    reading.each_statement(|path, statement| {
        let path = format!("{path}.from");
        if statement.from.is_empty() {
            faults.add(FaultKind::Missing, &path, "an empty list", "who says so");
            faults.fix("Name the id of a source, or \"ours\".");
        }
        for origin in statement.from.iter() {
            let found = match origin {
                Origin::Ours => continue,
                Origin::Source(id) => id.to_string(),
                Origin::Fact(number) => format!("F{number}"),
            };
            if reading.source(*origin).is_none() {
                let what = "the id of a source, a fact that one of them states, or \"ours\"";
                faults.unknown(&path, &found, &ids, what);
            }
        }
    });
}

/// Every row of a table has a cell for each column, and a way leads to a view.
fn tables(reading: &ReadingPack, faults: &mut Faults) {
    for (place, section) in reading.sections.iter().enumerate() {
        for (at, block) in section.blocks.iter().enumerate() {
            let path = format!("reading.sections[{place}].blocks[{at}]");
            match block {
                Block::Table(table) => {
                    let columns = table.head.len();
                    for (row, cells) in table.rows.iter().enumerate() {
                        let path = format!("{path}.rows[{row}]");
                        faults.count(&path, cells.len(), columns..=columns, "cells");
                    }
                }
                Block::Go(go) if View::ALL.iter().all(|view| go.view != view.id()) => {
                    let known = View::ALL.map(View::id);
                    let what = format!("one of {}", known.join(", "));
                    faults.unknown(&format!("{path}.view"), &go.view, &known, &what);
                }
                _ => {}
            }
        }
    }
}

fn factors(reading: &ReadingPack, faults: &mut Faults) {
    let known = [INDIVIDUAL_CONTRIBUTOR, MANAGEMENT];
    for (at, factor) in reading.factors.iter().enumerate() {
        if !known.contains(&factor.high_is.as_ref()) {
            let path = format!("reading.factors[{at}].high_is");
            faults.unknown(&path, &factor.high_is, &known, "individual-contributor or management");
        }
    }
    for (at, role) in reading.roles.iter().enumerate() {
        let known = [INDIVIDUAL_CONTRIBUTOR, "technical-leadership", MANAGEMENT];
        if let Some(fit) = role.fit.filter(|fit| !known.contains(&fit.as_ref())) {
            let what = format!("one of {}", known.join(", "));
            faults.unknown(&format!("reading.roles[{at}].fit"), &fit, &known, &what);
        }
    }
}

/// Each two roles have what is said of them, once.
fn pairs(reading: &ReadingPack, faults: &mut Faults) {
    let ids: Vec<&str> = reading.roles.iter().map(|role| role.id.as_ref()).collect();
    for (at, pair) in reading.pairs.iter().enumerate() {
        for (name, id) in [("one", &pair.one), ("other", &pair.other)] {
            if !ids.contains(&id.as_ref()) {
                let path = format!("reading.pairs[{at}].{name}");
                faults.unknown(&path, id, &ids, "the id of a role");
            }
        }
    }
    for (at, one) in reading.roles.iter().enumerate() {
        for other in reading.roles.iter().skip(at + 1) {
            let of_both = |pair: &&Pair| {
                [(one.id, other.id), (other.id, one.id)].contains(&(pair.one, pair.other))
            };
            let count = reading.pairs.iter().filter(of_both).count();
            if count != 1 {
                let found = format!("{count} for {} and {}", one.id, other.id);
                faults.add(FaultKind::Count, "reading.pairs", found, "one for each two roles");
            }
        }
    }
}
