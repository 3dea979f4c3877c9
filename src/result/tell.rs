//! Puts a result into words: the answers, the model and the pack make a [`Record`].

use super::advice;
use super::beside::beside;
use super::decided;
use super::desk::Desk;
use super::page::{Book, Known};
use super::record::{AnswerLine, ExperimentLine, Passage, Record, SourceLine};
use crate::domain::{
    Answer, Contribution, Employer, Group, Headline, Lean, Outcome, Remark, Role, Stop, flip_pairs,
    flips, outcome, possible,
};
use crate::page::digits;
use crate::text::{ResultMessage, Strength, fill};

/// The most pairs of answers that are told; there can be hundreds.
const PAIRS_AT_MOST: usize = 5;

/// The result in words; none while a question is open.
#[must_use]
pub fn record(known: &Known) -> Option<Record> {
    let book = known.book;
    let found = outcome(&book.pack.questionnaire, &known.answers, known.context.now)?;
    let verdict = book.result.verdict(found.verdict.headline)?;
    let pattern = has_pattern(&found);
    let answers: Vec<AnswerLine> =
        found.score.contributions.iter().filter_map(|one| answer_line(known, one)).collect();
    let fit = book.result.verdict(Headline::Fit(found.verdict.fit));
    let review = known.today.plus_weeks(verdict.experiment.review_in_weeks);
    Some(Record {
        title: book.pack.title.0.to_owned(),
        decision: book.pack.opening.heading.0.to_owned(),
        day: known.today.write(),
        headline: found.verdict.headline,
        headline_title: verdict.title.0.to_owned(),
        tracks: book.pack.tracks,
        pattern: fit
            .filter(|_| !found.verdict.stops.is_empty())
            .map(|fit| fill(&book.result.pattern_so_far, &[("fit", &fit.name)])),
        you: verdict.you.iter().map(|text| text.0.to_owned()).collect(),
        evidence: if pattern { evidence(&found) } else { Vec::new() },
        stops: stops(book, &found),
        decided: decided::sentence(known, &found),
        firmness: pattern.then(|| decided::stability(book, &found)),
        flips: flip_lines(known).into_iter().map(|flip| flip.text).collect(),
        possible: range(known),
        experiment: ExperimentLine {
            what: verdict.experiment.what.0.to_owned(),
            how_long: verdict.experiment.how_long.0.to_owned(),
            changes_your_mind: verdict.experiment.changes_your_mind.0.to_owned(),
            review: review.write(),
        },
        living_it: verdict.living_it.0.to_owned(),
        alternative: verdict.alternative.0.to_owned(),
        employer: advice::employer(known, &found),
        way_back: advice::way_back(known),
        beside: beside(known),
        contradictions: contradictions(known, &found),
        remarks: if pattern { remarks(known, &found) } else { Vec::new() },
        reason: known.asked.reason.trim().to_owned(),
        context: known.context,
        context_lines: context_lines(known),
        code: known.code_to_share(),
        pack_id: book.pack.questionnaire.id.0.to_owned(),
        pack_version: book.pack.questionnaire.version,
        pack_content: book.pack.questionnaire.content.0.to_owned(),
        updated: book.result.updated.0.to_owned(),
        intended_use: book.result.intended_use.0.to_owned(),
        not_validated: book.result.honesty.not_validated.0.to_owned(),
        stability_note: book.result.stability_note.0.to_owned(),
        sources: book
            .result
            .sources
            .iter()
            .map(|source| SourceLine {
                id: source.id.0.to_owned(),
                name: source.name.0.to_owned(),
                note: source.note.0.to_owned(),
            })
            .collect(),
        answers,
    })
}

/// Too few answers have no pattern: neither its firmness nor remarks on it would mean anything.
fn has_pattern(outcome: &Outcome) -> bool {
    outcome.verdict.headline != Headline::NotEnoughAnswers
}

fn answer_line(known: &Known, one: &Contribution) -> Option<AnswerLine> {
    let (pack, place) = (known.book.pack, usize::from(one.question));
    let text = pack.questions.get(place)?;
    let reading = known.book.result.readings.get(place)?;
    let option = pack.questionnaire.answer_id(place, one.answer)?;
    let read_as = match one.answer {
        Answer::Choice(choice) => {
            reading.read_as.get(usize::from(choice)).map_or("", |text| text.0)
        }
        Answer::NoneFits => "",
    };
    let of = Strength {
        track: one.lean.track().map(|track| known.track(track)),
        strong: one.lean.is_strong(),
        stop: one.stop.is_some(),
        passed_over: one.answer == Answer::NoneFits,
    };
    Some(AnswerLine {
        question: pack.questionnaire.questions.get(place)?.id.0.to_owned(),
        option: option.to_owned(),
        number: place + 1,
        topic: text.topic.0.to_owned(),
        heading: text.heading.0.to_owned(),
        said: known.said(place, one.answer).to_owned(),
        read_as: read_as.to_owned(),
        strength: known.strength(of, one.technical_leadership),
        fed: fed(known, one),
        lean: one.lean.value(),
        technical_leadership: one.technical_leadership,
        stop: one.stop.is_some(),
    })
}

/// The rule that an answer feeds.
fn fed(known: &Known, one: &Contribution) -> String {
    let message = match (one.answer, one.stop) {
        (Answer::NoneFits, _) => ResultMessage::FedSkips,
        (_, Some(Stop::Dread)) => ResultMessage::FedDread,
        (_, Some(Stop::Motive(_))) => ResultMessage::FedMotive,
        _ if one.lean.is_strong() => ResultMessage::FedThree,
        _ if one.lean != Lean::NEUTRAL => ResultMessage::FedBalance,
        _ if one.technical_leadership => ResultMessage::FedTechnical,
        _ => ResultMessage::FedNothing,
    };
    known.filled(message, &[("not-yet", known.title(Headline::ManagementNotYet))])
}

/// The answers that carry the fit: those that lean to its track, those that mark technical
/// leadership, or everything that pulls one way or the other.
fn evidence(outcome: &Outcome) -> Vec<usize> {
    let fit = outcome.verdict.fit;
    places(outcome, |one| match fit.group() {
        Group::Individual | Group::Management => one.lean.track() == fit.track(),
        Group::TechnicalLeadership => one.technical_leadership,
        Group::Mixed => one.lean != Lean::NEUTRAL || one.technical_leadership,
    })
}

/// The places of the answers that this holds for.
fn places(outcome: &Outcome, holds: impl Fn(&Contribution) -> bool) -> Vec<usize> {
    let mut found = Vec::new();
    for (place, one) in outcome.score.contributions.iter().enumerate() {
        if holds(one) {
            found.push(place);
        }
    }
    found
}

fn stops(book: &Book, outcome: &Outcome) -> Vec<Passage> {
    let mut stops = Vec::new();
    for stop in &outcome.verdict.stops {
        if let Some(text) = book.result.stop(*stop) {
            stops.push(Passage {
                title: text.title.0.to_owned(),
                text: text.text.0.to_owned(),
                because: places(outcome, |one| one.stop == Some(*stop)),
            });
        }
    }
    stops
}

fn contradictions(known: &Known, outcome: &Outcome) -> Vec<Passage> {
    let mut passages = Vec::new();
    for at in &outcome.contradictions {
        let Some(text) = known.book.result.contradictions.get(*at) else { continue };
        let model = known.book.pack.questionnaire.contradictions.get(*at);
        let because = places(outcome, |one| {
            model.is_some_and(|model| {
                let holding = model.when.iter().filter(|one| one.holds(&known.answers));
                holding.flat_map(|all| all.all.iter()).any(|set| set.question == one.question)
            })
        });
        let (title, text) = (text.question.0.to_owned(), text.text.0.to_owned());
        passages.push(Passage { title, text, because });
    }
    passages
}

fn remarks(known: &Known, outcome: &Outcome) -> Vec<Passage> {
    let texts = &known.book.result.remarks;
    let mut passages = Vec::new();
    for remark in &outcome.verdict.remarks {
        let (template, because) = match remark {
            Remark::ViaStaff => (texts.via_staff, places(outcome, |one| one.technical_leadership)),
            Remark::StaffIsNearest => {
                (texts.staff_is_nearest, places(outcome, |one| one.technical_leadership))
            }
            Remark::DreadNoted => {
                (texts.dread_noted, places(outcome, |one| one.stop == Some(Stop::Dread)))
            }
            Remark::ReasonStruckOut => (
                texts.reason_struck_out,
                places(outcome, |one| matches!(one.stop, Some(Stop::Motive(_)))),
            ),
            Remark::RealSignals { .. } => (texts.real_signals, signals(known, outcome)),
        };
        let (count, of) = match remark {
            Remark::RealSignals { count, of } => (*count, *of),
            _ => (0, 0),
        };
        let (count, of) = (digits(count.into()), digits(of.into()));
        let text = fill(&template, &[("count", &count), ("of", &of)]);
        passages.push(Passage { title: String::new(), text, because });
    }
    passages
}

fn signals(known: &Known, outcome: &Outcome) -> Vec<usize> {
    let signals = &known.book.pack.questionnaire.signals;
    places(outcome, |one| {
        let mut sets = signals.iter().flat_map(|signal| signal.any.iter());
        sets.any(|set| set.question == one.question && set.holds(&known.answers))
    })
}

/// Changes of answers that would give another headline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlipLine {
    /// The answers that would be given instead: one, or two where no single one does it.
    pub moves: Vec<(u8, Answer)>,
    /// In words.
    pub text: String,
}

impl FlipLine {
    /// The changes as they are told to [`super::act`].
    #[must_use]
    pub fn told(&self) -> String {
        Desk { tries: self.moves.clone(), ..Desk::default() }.write_tries()
    }
}

/// The single answers that would give another headline, nearest first, or else the nearest pairs.
#[must_use]
pub fn flip_lines(known: &Known) -> Vec<FlipLine> {
    let questionnaire = &known.book.pack.questionnaire;
    let line = |(question, choice): (u8, u8)| {
        let place = usize::from(question);
        [known.topic(place), ": “", known.said(place, Answer::Choice(choice)), "”"].concat()
    };
    let mut lines = Vec::new();
    for flip in flips(questionnaire, &known.answers, known.context.now) {
        let change = (flip.question, flip.choice);
        let values = [("answer", &*line(change)), ("headline", known.name(flip.headline))];
        lines.push(FlipLine {
            moves: vec![(flip.question, Answer::Choice(flip.choice))],
            text: known.filled(ResultMessage::FlipLine, &values),
        });
    }
    if lines.is_empty() {
        for pair in
            flip_pairs(questionnaire, &known.answers, known.context.now).iter().take(PAIRS_AT_MOST)
        {
            let values = [
                ("first", &*line(pair.first)),
                ("second", &line(pair.second)),
                ("headline", known.name(pair.headline)),
            ];
            let moved = |(question, choice)| (question, Answer::Choice(choice));
            lines.push(FlipLine {
                moves: vec![moved(pair.first), moved(pair.second)],
                text: known.filled(ResultMessage::FlipPairLine, &values),
            });
        }
    }
    lines
}

/// What stays possible where questions were passed over.
fn range(known: &Known) -> Vec<String> {
    let found = possible(&known.book.pack.questionnaire, &known.answers, known.context.now);
    let titles = found.iter().filter_map(|headline| known.book.result.verdict(*headline));
    titles.map(|text| text.title.0.to_owned()).collect()
}

/// The situation, as far as the person said something of it.
fn context_lines(known: &Known) -> Vec<(String, String)> {
    let (context, texts) = (&known.context, &known.book.pack.context);
    let chosen = |choices: &[crate::content::pack::NamedText], place: Option<usize>| {
        place.and_then(|at| choices.get(at)).map_or(String::new(), |one| one.text.0.to_owned())
    };
    let now = Role::ALL.iter().position(|role| *role == context.now);
    let mut lines = vec![(texts.now.label.0.to_owned(), chosen(&texts.now.choices, now))];
    if let Some(months) = context.months_away {
        lines.push((texts.months_away.label.0.to_owned(), digits(months.into())));
    }
    if context.employer != Employer::Unknown {
        let employer = Employer::ALL.iter().position(|one| *one == context.employer);
        let said = chosen(&texts.employer.choices, employer);
        lines.push((texts.employer.label.0.to_owned(), said));
    }
    if let Some(years) = context.years {
        lines.push((texts.years.label.0.to_owned(), digits(years.into())));
    }
    lines
}
