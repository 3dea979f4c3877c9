//! What is said of a pack: one finding for each thing that was looked at.

/// How much a finding weighs. The heaviest first, as they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A promise of the method is broken: nobody should be shown a result of this pack.
    Error,
    /// It works, and something about it is not even-handed or not easy.
    Warning,
    /// A figure or a fact to know and to publish; nothing has to be done.
    Note,
}

impl Severity {
    /// The public name: `error`, `warning` or `note`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// What a pack is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Every headline comes out of some answer sheet, for an engineer and for a manager: one that
    /// never does is a promise of the opening that is not kept. Counted in complete answer sheets.
    VerdictUnreachable,
    /// Every choice changes a headline somewhere, if taken instead of another one: a question that
    /// never does only costs time. Yes or no, for each question.
    ChoiceWithoutEffect,
    /// No two choices of a question count the same: where they do, who takes one might as well have
    /// taken the other. Pairs of choices.
    TwinChoices,
    /// Who always takes the same place gets no track out of it: choices are shown shuffled, so it is
    /// to answer at random, and that must favour no track and mostly end in the middle. In per cent
    /// of the orders a question can be shown in.
    StraightLine,
    /// The tracks mirror: as many answer sheets give one as give the other. In answer sheets.
    TracksMirror,
    /// The leans of every question mirror, so that no wording surplus favours a track. In leans.
    QuestionMirrors,
    /// More lean towards management never moves a headline towards individual contributor: nobody
    /// should be moved away from what they say more of. In moves of one answer, stops equal.
    MovesOneWay,
    /// No single answer decides: alone it leaves the middle never, and a change of it leads from no
    /// track to the other. In answers and in changes of one answer.
    SingleAnswer,
    /// What answers picked at random get, which is what a result is worth without a person: in per
    /// cent of all answer sheets.
    RandomAnswers,
    /// How often a change of this answer alone changes the fit: all questions count the same, so none
    /// should have far more to say. In per cent of all pairs of sheets that differ there only.
    QuestionInfluence,
    /// Both tracks are told in equal detail: more words look like more worth. In characters.
    EqualDetail,
    /// What is read while answering is easy to read. In LIX, and in words.
    ReadingEase,
    /// A pack says where its content comes from and what it cannot tell. In sources and limits.
    Sources,
    /// Rungs that are level by inference and not by a source are known as such. In links.
    InferredLevel,
    /// Every contradiction and every real signal can come up. In conditions.
    NeverOccurs,
    /// Thresholds other than the usual ones for as many questions are told. In thresholds.
    RulesOfThree,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Rule; 16] = [
        Rule::VerdictUnreachable,
        Rule::ChoiceWithoutEffect,
        Rule::TwinChoices,
        Rule::StraightLine,
        Rule::TracksMirror,
        Rule::QuestionMirrors,
        Rule::MovesOneWay,
        Rule::SingleAnswer,
        Rule::RandomAnswers,
        Rule::QuestionInfluence,
        Rule::EqualDetail,
        Rule::ReadingEase,
        Rule::Sources,
        Rule::InferredLevel,
        Rule::NeverOccurs,
        Rule::RulesOfThree,
    ];

    /// The public name, such as `verdict-unreachable`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Rule::VerdictUnreachable => "verdict-unreachable",
            Rule::ChoiceWithoutEffect => "choice-without-effect",
            Rule::TwinChoices => "twin-choices",
            Rule::StraightLine => "straight-line",
            Rule::TracksMirror => "tracks-mirror",
            Rule::QuestionMirrors => "question-mirrors",
            Rule::MovesOneWay => "moves-one-way",
            Rule::SingleAnswer => "single-answer",
            Rule::RandomAnswers => "random-answers",
            Rule::QuestionInfluence => "question-influence",
            Rule::EqualDetail => "equal-detail",
            Rule::ReadingEase => "reading-ease",
            Rule::Sources => "sources",
            Rule::InferredLevel => "inferred-level",
            Rule::NeverOccurs => "never-occurs",
            Rule::RulesOfThree => "rules-of-three",
        }
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// What the pack was held to.
    pub rule: Rule,
    /// Where, as in the pack file: `questions[2].choices[1]`, `verdicts[3]`, `rules.lean_at`.
    pub path: String,
    /// What was found, with its figures.
    pub found: String,
    /// What is allowed or expected.
    pub allowed: String,
    /// How to mend it. Empty where there is nothing to mend.
    pub fix: String,
}

impl Finding {
    /// A note: there is nothing to mend.
    pub(super) fn note(rule: Rule, path: &str, found: &[&str], allowed: &str) -> Finding {
        Finding::new(Severity::Note, rule, path, found, allowed, "")
    }

    /// A finding; `found` is written without anything between its parts.
    pub(super) fn new(
        severity: Severity,
        rule: Rule,
        path: &str,
        found: &[&str],
        allowed: &str,
        fix: &str,
    ) -> Finding {
        Finding {
            severity,
            rule,
            path: path.to_owned(),
            found: found.concat(),
            allowed: allowed.to_owned(),
            fix: fix.to_owned(),
        }
    }
}
