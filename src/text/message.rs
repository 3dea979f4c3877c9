//! Every text of the interface, by name.

/// Declares the texts of one program, and the catalog that holds all of them in one language.
macro_rules! messages {
    ($message:ident in $catalog:ident, $($name:ident => $key:literal,)*) => {
        /// A text of the interface. The key is its name in `assets/locales/*.json`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        #[allow(missing_docs)] // the English text says what each one is
        pub enum $message { $($name,)* }

        impl $message {
            /// All messages, in the order of a catalog.
            pub const ALL: &'static [$message] = &[$($message::$name,)*];

            /// The name in a locale file.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $($message::$name => $key,)* }
            }
        }

        /// All messages in one language. A missing or an unknown key in the locale file stops the
        /// build, so that looking one up cannot fail.
        #[derive(Debug)]
        pub struct $catalog {
            /// BCP 47 tag of the language.
            pub language: &'static str,
            /// One text for each message, in the order of its `ALL`.
            pub texts: [&'static str; $message::ALL.len()],
        }

        impl $catalog {
            /// The text of a message.
            #[must_use]
            pub const fn get(&self, message: $message) -> &'static str {
                self.texts[message as usize]
            }
        }

        /// There is one catalog for a language, so that comparing the tags is enough.
        impl PartialEq for $catalog {
            fn eq(&self, other: &Self) -> bool {
                self.language == other.language
            }
        }
    };
}

messages! {
    Message in Catalog,

    Begin => "begin",
    Next => "next",
    Back => "back",
    KeepAnswer => "keep-answer",
    SeeResult => "see-result",
    SkipContext => "skip-context",
    Progress => "progress",
    LastStep => "last-step",
    ChooseFirst => "choose-first",
    NotGiven => "not-given",
    KeptHere => "kept-here",
    KeptUntilClosed => "kept-until-closed",
    Restored => "restored",

    Review => "review",
    ReviewHeading => "review-heading",
    ReviewExplanation => "review-explanation",
    Change => "change",
    ChangeOf => "change-of",
    NotAnswered => "not-answered",
    Continue => "continue",
    ContextHeading => "context-heading",

    Restart => "restart",
    RestartQuestion => "restart-question",
    RestartConfirm => "restart-confirm",
    RestartCancel => "restart-cancel",

    ResultLabel => "result-label",
    ResultEmptyHeading => "result-empty-heading",
    ResultEmpty => "result-empty",
    HeldBack => "held-back",
    HowRead => "how-read",
    YourAnswer => "your-answer",
    Strong => "strong",
    Leaning => "leaning",
    Neither => "neither",
    StopNotScore => "stop-not-score",
    CountsTechnical => "counts-technical",
    PassedOver => "passed-over",
    Readings => "readings",
    Decided => "decided",
    Firmness => "firmness",
    Flips => "flips",
    FlipLine => "flip-line",
    FlipsNone => "flips-none",
    FlipsMore => "flips-more",
    WorthAnHour => "worth-an-hour",
    Experiment => "experiment",
    HowLong => "how-long",
    ChangesYourMind => "changes-your-mind",
    ReviewIn => "review-in",
    LivingIt => "living-it",
    Alternative => "alternative",
    EmployerHeading => "employer-heading",
    WayBackHeading => "way-back-heading",
    Notes => "notes",
    Made => "made",
    Sources => "sources",
    Updated => "updated",

    ShowLadder => "show-ladder",
    ShowPath => "show-path",
    ShowQuiz => "show-quiz",
    ShowResult => "show-result",

    LaddersLoading => "ladders-loading",
    LaddersFailed => "ladders-failed",
    TryAgain => "try-again",
}

messages! {
    LadderMessage in LadderCatalog,

    ChartName => "ladders.chart-name",
    ChartLevel => "ladders.chart-level",
    ChartAlone => "ladders.chart-alone",
    ChartYou => "ladders.chart-you",
    ChartNotHere => "ladders.chart-not-here",
    ChartCompared => "ladders.chart-compared",
    ChartClaimed => "ladders.chart-claimed",
    ChartPath => "ladders.chart-path",
    ChartSecondPath => "ladders.chart-second-path",
    ChartHint => "ladders.chart-hint",
    ChartWeights => "ladders.chart-weights",
    ChartWeight => "ladders.chart-weight",
    BalanceBeyond => "ladders.balance-beyond",
    BalanceAt => "ladders.balance-at",
    BalanceShort => "ladders.balance-short",
    BalanceMiddle => "ladders.balance-middle",
    BasisStated => "ladders.basis-stated",
    BasisInferred => "ladders.basis-inferred",
    RungButton => "ladders.rung-button",
    RungClose => "ladders.rung-close",
    RungLevel => "ladders.rung-level",
    Scope => "ladders.scope",
    ScopeLabel => "ladders.scope-label",
    Week => "ladders.week",
    JudgedOn => "ladders.judged-on",
    Examples => "ladders.examples",
    Level => "ladders.level",
    NotHere => "ladders.not-here",
    MarkYou => "ladders.mark-you",
    MarkNotHere => "ladders.mark-not-here",
    SpeaksFor => "ladders.speaks-for",
    SpeaksAgainst => "ladders.speaks-against",
    ClaimsOfRung => "ladders.claims-of-rung",
    ClaimLine => "ladders.claim-line",
    StandHere => "ladders.stand-here",
    NotStandHere => "ladders.not-stand-here",
    CompareWith => "ladders.compare-with",
    CompareNone => "ladders.compare-none",
    CompareCaption => "ladders.compare-caption",
    Source => "ladders.source",
    ShowTable => "ladders.show-table",
    TableCaption => "ladders.table-caption",
    TableBasis => "ladders.table-basis",
    TableAlone => "ladders.table-alone",

    You => "ladders.you",
    FormLegend => "ladders.form-legend",
    HereHeading => "ladders.here-heading",
    HereLabel => "ladders.here-label",
    HereNone => "ladders.here-none",
    HereHint => "ladders.here-hint",
    HereLevel => "ladders.here-level",
    HereAlone => "ladders.here-alone",
    NextSame => "ladders.next-same",
    NextOther => "ladders.next-other",
    NextNone => "ladders.next-none",
    ScopeChanges => "ladders.scope-changes",
    EmployerHeading => "ladders.employer-heading",
    HighestLabel => "ladders.highest-label",
    HighestUnknown => "ladders.highest-unknown",
    HighestDecides => "ladders.highest-decides",
    HighestHere => "ladders.highest-here",
    Ask => "ladders.ask",
    ClaimsHeading => "ladders.claims-heading",
    ClaimsList => "ladders.claims-list",
    ClaimsShow => "ladders.claims-show",
    PlanPath => "ladders.plan-path",

    // path
    PathHeading => "ladders.path-heading",
    PathStart => "ladders.path-start",
    PathHere => "ladders.path-here",
    PathHereUnsaid => "ladders.path-here-unsaid",
    PathClock => "ladders.path-clock",
    PathClockToday => "ladders.path-clock-today",
    PathClockUnsaid => "ladders.path-clock-unsaid",
    PathFrontier => "ladders.path-frontier",
    PathOnly => "ladders.path-only",
    PathFirst => "ladders.path-first",
    PathSecond => "ladders.path-second",
    PathSecondOffer => "ladders.path-second-offer",
    PathNamed => "ladders.path-named",
    PathPresets => "ladders.path-presets",
    PathStay => "ladders.path-stay",
    PathSwitch => "ladders.path-switch",
    PathSwitchAndBack => "ladders.path-switch-and-back",
    PathPart => "ladders.path-part",
    PathThen => "ladders.path-then",
    PathStep => "ladders.path-step",
    PathStepOf => "ladders.path-step-of",
    PathRung => "ladders.path-rung",
    PathFor => "ladders.path-for",
    PathStepRung => "ladders.path-step-rung",
    PathStepFor => "ladders.path-step-for",
    PathRemove => "ladders.path-remove",
    PathRemoveStep => "ladders.path-remove-step",
    PathAdd => "ladders.path-add",
    PathFull => "ladders.path-full",
    PathClear => "ladders.path-clear",
    PathToday => "ladders.path-today",
    PathYearAt => "ladders.path-year-at",
    PathMonthAt => "ladders.path-month-at",
    PathSpan => "ladders.path-span",
    PathMonth => "ladders.path-month",
    PathMonths => "ladders.path-months",
    PathYear => "ladders.path-year",
    PathYears => "ladders.path-years",
    PathFelt => "ladders.path-felt",
    PathTimeName => "ladders.path-time-name",
    PathTimeAxis => "ladders.path-time-axis",
    PathMarkTrial => "ladders.path-mark-trial",
    PathMarkTrialOver => "ladders.path-mark-trial-over",
    PathMarkLastCheap => "ladders.path-mark-last-cheap",
    PathMarkRebuild => "ladders.path-mark-rebuild",
    PathMarkReinvest => "ladders.path-mark-reinvest",
    PathMarkReturn => "ladders.path-mark-return",
    PathNoMarks => "ladders.path-no-marks",
    PathNoMarksYet => "ladders.path-no-marks-yet",
    PathLegs => "ladders.path-legs",
    PathKindStart => "ladders.path-kind-start",
    PathKindStay => "ladders.path-kind-stay",
    PathKindUp => "ladders.path-kind-up",
    PathKindDown => "ladders.path-kind-down",
    PathKindInto => "ladders.path-kind-into",
    PathKindBack => "ladders.path-kind-back",
    PathReturnNow => "ladders.path-return-now",
    PathReturnUnsaid => "ladders.path-return-unsaid",
    PathReturnThen => "ladders.path-return-then",
    PathAway => "ladders.path-away",
    PathAwayByEnd => "ladders.path-away-by-end",
    PathAwayNone => "ladders.path-away-none",
    PathAwayStill => "ladders.path-away-still",
    PathAwayUnsaid => "ladders.path-away-unsaid",
    PathBackRule => "ladders.path-back-rule",
    PathYears1To2 => "ladders.path-years-1-to-2",
    PathYears3To5 => "ladders.path-years-3-to-5",
    PathSource => "ladders.path-source",
    PathSourceChanged => "ladders.path-source-changed",
    PathBackCaption => "ladders.path-back-caption",
    PathBackAfter => "ladders.path-back-after",
    PathBackClock => "ladders.path-back-clock",
    PathBackFelt => "ladders.path-back-felt",
    PathBackCost => "ladders.path-back-cost",
    PathCostSame => "ladders.path-cost-same",
    PathCostRamp => "ladders.path-cost-ramp",
    PathCostRebuild => "ladders.path-cost-rebuild",
    PathCostReinvest => "ladders.path-cost-reinvest",
    PathTrialHeading => "ladders.path-trial-heading",
    PathTrialBefore => "ladders.path-trial-before",
    PathTrialToday => "ladders.path-trial-today",
    PathTrialItself => "ladders.path-trial-itself",
    PathTrialBrief => "ladders.path-trial-brief",
    PathTrialShorter => "ladders.path-trial-shorter",
    PathTrialMissing => "ladders.path-trial-missing",
    PathCheapHeading => "ladders.path-cheap-heading",
    PathCheapWithin => "ladders.path-cheap-within",
    PathCheapToday => "ladders.path-cheap-today",
    PathCheapAtOnce => "ladders.path-cheap-at-once",
    PathCheapInTime => "ladders.path-cheap-in-time",
    PathCheapAhead => "ladders.path-cheap-ahead",
    PathCheapGone => "ladders.path-cheap-gone",
    PathSideHeading => "ladders.path-side-heading",
    PathUsualHeading => "ladders.path-usual-heading",
    PathFrontierHeading => "ladders.path-frontier-heading",
    PathNotForEver => "ladders.path-not-for-ever",
    PathCompare => "ladders.path-compare",
    PathEndsWithCode => "ladders.path-ends-with-code",
    PathEndsReturning => "ladders.path-ends-returning",
    PathEndsUnsaid => "ladders.path-ends-unsaid",
    PathEndsAway => "ladders.path-ends-away",
    PathNumbers => "ladders.path-numbers",
    PathNumbersLead => "ladders.path-numbers-lead",
    PathPackNumber => "ladders.path-pack-number",
    PathReset => "ladders.path-reset",
}
