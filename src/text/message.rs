//! Every text of the interface, by name.

macro_rules! messages {
    ($($name:ident => $key:literal,)*) => {
        /// A text of the interface. The key is its name in `assets/locales/*.json`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        #[allow(missing_docs)] // the English text says what each one is
        pub enum Message { $($name,)* }

        impl Message {
            /// All messages, in the order of a catalog.
            pub const ALL: &'static [Message] = &[$(Message::$name,)*];

            /// The name in a locale file.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Message::$name => $key,)* }
            }
        }
    };
}

messages! {
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

    ChartName => "chart-name",
    ChartLevel => "chart-level",
    ChartAlone => "chart-alone",
    ChartHint => "chart-hint",
    ChartWeights => "chart-weights",
    ChartWeight => "chart-weight",
    BasisStated => "basis-stated",
    BasisInferred => "basis-inferred",
    RungButton => "rung-button",
    RungClose => "rung-close",
    RungLevel => "rung-level",
    Scope => "scope",
    Source => "source",
    ShowTable => "show-table",
    TableCaption => "table-caption",
    TableBasis => "table-basis",
    ShowLadder => "show-ladder",
    ShowQuiz => "show-quiz",
    ShowResult => "show-result",
}
