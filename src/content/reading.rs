//! The door for what there is to read: a file beside the pack, and what it takes from the pack.

use serde::{Deserialize, Deserializer};

use super::error::PackError;
use super::raw::{RawPack, RawText};
use super::reading_pack::{
    Block, DifferenceRow, Factor, Forecast, INDIVIDUAL_CONTRIBUTOR, MANAGEMENT, Origin, Pair,
    ReadingPack, ReadingSource, RoleText, Section, Statement, Term, Weeks,
};
use super::reference::Faults;
use super::result_pack::Source;
use crate::domain::{List, Shares, Text, View};

/// The file as it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReading {
    language: Text,
    evidence: Vec<RawEvidence>,
    origins: Vec<RawOrigin>,
    sections: Vec<RawSection>,
    differences: List<DifferenceRow>,
    factors: List<Factor>,
    roles: List<RoleText>,
    pairs: List<Pair>,
    weeks: Weeks,
    glossary: List<Term>,
}

/// A source from outside the list of facts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEvidence {
    id: Text,
    short: Text,
    name: Text,
    note: Text,
    checked: Text,
}

/// Which facts a source of the pack states, and when it was last checked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOrigin {
    id: Text,
    facts: List<(u16, u16)>,
    checked: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: Text,
    title: Text,
    blocks: List<Block>,
}

const OURS: &str = "ours";

impl<'de> Deserialize<'de> for Origin {
    /// `F12`, `ours`, or the id of a source.
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let text = String::deserialize(reader)?;
        let fact = text.strip_prefix('F').and_then(|digits| digits.parse().ok());
        Ok(match fact {
            Some(number) => Origin::Fact(number),
            None if text == OURS => Origin::Ours,
            None => Origin::Source(Text::from(text)),
        })
    }
}

impl<'de> Deserialize<'de> for Shares {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        <[u8; 3]>::deserialize(reader).map(Shares)
    }
}

/// Reads and checks what there is to read, beside a pack that was checked before.
///
/// # Errors
/// Every fault that was found; one when the file has not the shape.
pub fn reading_from_json(text: &str, pack: &str) -> Result<ReadingPack, Vec<PackError>> {
    let raw: RawReading = super::check::shape(text).map_err(|fault| vec![fault])?;
    let pack: RawPack = super::check::shape(pack).map_err(|fault| vec![fault])?;
    let mut faults = Faults::default();
    super::check::texts(text, &mut faults);
    let reading = reading(raw, &pack, &mut faults);
    if faults.0.is_empty() { Ok(reading) } else { Err(faults.0) }
}

fn reading(raw: RawReading, pack: &RawPack, faults: &mut Faults) -> ReadingPack {
    faults.require(
        raw.language == pack.language,
        "language",
        format!("{:?}", raw.language),
        "the language of the pack",
    );
    faults.ids("sections", raw.sections.iter().map(|section| section.id.as_ref()));
    faults.ids("roles", raw.roles.iter().map(|role| role.id.as_ref()));
    let sources = sources(&raw, pack, faults);
    let planner = &pack.ladders.planner;
    let band = |texts: &[RawText]| texts.iter().map(statement_of).collect();
    let reading = ReadingPack {
        language: raw.language,
        tracks: pack.tracks,
        sections: raw.sections.iter().map(|section| with_terms(section, &raw)).collect(),
        differences: raw.differences,
        forecast: Forecast {
            individual_contributor: [
                band(&planner.individual_years_1_2),
                band(&planner.individual_years_3_5),
            ],
            management: [band(&planner.management_years_1_2), band(&planner.management_years_3_5)],
            note: statement_of(&planner.forecast_note),
        },
        factors: raw.factors,
        roles: raw.roles,
        pairs: raw.pairs,
        weeks: raw.weeks,
        glossary: raw.glossary,
        sources,
    };
    origins(&reading, faults);
    tables(&reading, faults);
    factors(&reading, faults);
    pairs(&reading, faults);
    for (name, shares) in [
        ("individual_contributor", reading.weeks.individual_contributor),
        (MANAGEMENT, reading.weeks.management),
    ] {
        let sum: u32 = shares.0.iter().map(|share| u32::from(*share)).sum();
        faults.require(sum == 100, &format!("weeks.{name}"), sum.to_string(), "a sum of 100");
    }
    reading
}

/// The sources of the pack and of its ladders, and those that only this file names.
fn sources(raw: &RawReading, pack: &RawPack, faults: &mut Faults) -> List<ReadingSource> {
    let mut sources = Vec::new();
    let known: Vec<&Source> = pack.sources.iter().chain(pack.ladders.sources.iter()).collect();
    for (place, one) in raw.origins.iter().enumerate() {
        match known.iter().find(|source| source.id == one.id) {
            Some(source) => sources.push(ReadingSource {
                id: source.id,
                short: source.id,
                name: source.name,
                note: source.note,
                checked: one.checked,
                facts: one.facts,
            }),
            None => faults.add(
                &format!("origins[{place}].id"),
                format!("{:?}", one.id),
                "the id of a source of the pack",
            ),
        }
    }
    for source in known {
        faults.require(
            raw.origins.iter().any(|one| one.id == source.id),
            "origins",
            format!("nothing about {:?}", source.id),
            "one entry for each source of the pack",
        );
    }
    sources.extend(raw.evidence.iter().map(|one| ReadingSource {
        id: one.id,
        short: one.short,
        name: one.name,
        note: one.note,
        checked: one.checked,
        facts: List(&[]),
    }));
    faults.ids("sources", sources.iter().map(|source| source.id.as_ref()));
    sources.into()
}

/// What the pack says on the ladders, as a statement.
fn statement_of(raw: &RawText) -> Statement {
    let number = |fact: &String| fact.strip_prefix('F').and_then(|digits| digits.parse().ok());
    let from = raw.facts.iter().filter_map(number).map(Origin::Fact).collect();
    Statement { text: raw.text, from, inferred: false }
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
            Block::Text(statement) => see("text", statement),
            Block::List(list) => each("items", &list.items, see),
            Block::Columns(columns) => {
                each(INDIVIDUAL_CONTRIBUTOR, &columns.individual_contributor.items, see);
                each(MANAGEMENT, &columns.management.items, see);
            }
            Block::Table(table) => {
                for row in table.rows.iter() {
                    each("rows", row, see);
                }
            }
            Block::Tension(tension) => {
                see("one", &tension.one);
                see("other", &tension.other);
                see("handling", &tension.handling);
            }
            Block::Evidence(found) => {
                see("text", &Statement { text: found.text, from: found.from, inferred: false });
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
        for section in self.sections.iter() {
            for (at, block) in section.blocks.iter().enumerate() {
                block.each_statement(&mut |path, statement| {
                    see(&format!("sections.{}.blocks[{at}].{path}", section.id), statement);
                });
            }
        }
        for (at, row) in self.differences.iter().enumerate() {
            see(&format!("differences[{at}].individual_contributor"), &row.individual_contributor);
            see(&format!("differences[{at}].management"), &row.management);
        }
        for (at, factor) in self.factors.iter().enumerate() {
            let statement = Statement { text: factor.question, from: factor.from, inferred: false };
            see(&format!("factors[{at}]"), &statement);
        }
        for role in self.roles.iter() {
            for (name, statements) in role.lists() {
                each(&format!("roles.{}.{name}", role.id), statements, &mut see);
            }
        }
        for (at, pair) in self.pairs.iter().enumerate() {
            each(&format!("pairs[{at}].said"), &pair.said, &mut see);
            if let Some(opinion) = &pair.opinion {
                see(&format!("pairs[{at}].opinion"), opinion);
            }
        }
        for (at, term) in self.glossary.iter().enumerate() {
            see(&format!("glossary[{at}].means"), &term.means);
        }
        let bands = self.forecast.individual_contributor.iter().chain(&self.forecast.management);
        for statements in bands {
            each("forecast", statements, &mut see);
        }
        see("forecast.note", &self.forecast.note);
    }
}

/// Every statement says who says so, and that one is known.
fn origins(reading: &ReadingPack, faults: &mut Faults) {
    reading.each_statement(|path, statement| {
        let path = format!("{path}.from");
        faults.require(!statement.from.is_empty(), &path, "nothing", "who says so");
        for origin in statement.from.iter() {
            let known = *origin == Origin::Ours || reading.source(*origin).is_some();
            faults.require(
                known,
                &path,
                format!("{origin:?}"),
                "a fact of a source, the id of a source, or \"ours\"",
            );
        }
    });
}

/// Every row of a table has a cell for each column, and a way leads to a view.
fn tables(reading: &ReadingPack, faults: &mut Faults) {
    for section in reading.sections.iter() {
        for (at, block) in section.blocks.iter().enumerate() {
            let path = format!("sections.{}.blocks[{at}]", section.id);
            match block {
                Block::Table(table) => {
                    for row in table.rows.iter() {
                        faults.require(
                            row.len() == table.head.len(),
                            &format!("{path}.rows"),
                            format!("{} cells", row.len()),
                            "one for each column",
                        );
                    }
                }
                Block::Go(go) => faults.require(
                    View::ALL.iter().any(|view| go.view == view.id()),
                    &format!("{path}.view"),
                    format!("{:?}", go.view),
                    "the id of a view",
                ),
                _ => {}
            }
        }
    }
}

fn factors(reading: &ReadingPack, faults: &mut Faults) {
    for (at, factor) in reading.factors.iter().enumerate() {
        faults.require(
            [INDIVIDUAL_CONTRIBUTOR, MANAGEMENT].contains(&factor.high_is.as_ref()),
            &format!("factors[{at}].high_is"),
            format!("{:?}", factor.high_is),
            "individual-contributor or management",
        );
    }
    let count = reading.differences.len();
    faults.require((1..=24).contains(&count), "differences", count.to_string(), "1 to 24 rows");
    let count = reading.factors.len();
    faults.require((3..=24).contains(&count), "factors", count.to_string(), "3 to 24 sliders");
    let count = reading.roles.len();
    faults.require((3..=10).contains(&count), "roles", count.to_string(), "3 to 10 roles");
}

/// Each two roles have what is said of them, once.
fn pairs(reading: &ReadingPack, faults: &mut Faults) {
    for (at, one) in reading.roles.iter().enumerate() {
        for other in reading.roles.iter().skip(at + 1) {
            let of_both = |pair: &&Pair| {
                [(one.id, other.id), (other.id, one.id)].contains(&(pair.one, pair.other))
            };
            let count = reading.pairs.iter().filter(of_both).count();
            faults.require(
                count == 1,
                "pairs",
                format!("{count} for {} and {}", one.id, other.id),
                "one for each two roles",
            );
        }
    }
}
