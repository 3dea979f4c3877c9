//! Every text of the quiz on paper, by name.

messages! {
    FallbackMessage in FallbackCatalog,

    Privacy => "fallback.privacy",
    Question => "fallback.question",
    KeyCaption => "fallback.key-caption",
    KeyQuestion => "fallback.key-question",
    KeyNone => "fallback.key-none",
    MarkLeads => "fallback.mark-leads",
    MarkDread => "fallback.mark-dread",
    MarkMotive => "fallback.mark-motive",
    CountLabel => "fallback.count",
    StepSkips => "fallback.step-skips",
    StepNumbers => "fallback.step-numbers",
    StepFit => "fallback.step-fit",
    FitBoth => "fallback.fit-both",
    FitOne => "fallback.fit-one",
    FitLeads => "fallback.fit-leads",
    FitMiddle => "fallback.fit-middle",
    StepDread => "fallback.step-dread",
    StepMotive => "fallback.step-motive",
    StepElse => "fallback.step-else",
    Or => "fallback.or",
    OrMore => "fallback.or-more",
    OrLess => "fallback.or-less",
    LaddersCaption => "fallback.ladders-caption",
}
