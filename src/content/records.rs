//! Plain records, declared or listed once: how each is read from a file, written as Rust source, and
//! handed from one program to another follows from its fields.

/// Declares plain records of text.
macro_rules! records {
    ($($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $kind:ty $(= $otherwise:expr)?,)*
    })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
            pub struct $name { $(
                $(#[$field_meta])*
                // What has a value otherwise may be left out.
                $(#[cfg_attr(any(), otherwise($otherwise))] #[cfg_attr(feature = "schema", schemars(default))])?
                pub $field: $kind,
            )* }

            #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
            crate::content::check::read::read_fields! { $name { $($field: $kind $(= $otherwise)?,)* } }

            #[cfg(not(target_arch = "wasm32"))]
            crate::content::emit::emit_fields! { $name { $($field),* } }

            crate::content::wire::wire_fields! { $name { $($field),* } }
        )*
    };
}

/// Hands the fields of every record that is declared elsewhere to a macro.
macro_rules! with_records {
    ($macro:ident) => {
        $macro! { Choice { id, lean, technical_leadership, stop } }
        $macro! { Question { id, choices } }
        $macro! { Earlier { version, content } }
        $macro! { ChoiceSet { question, choices } }
        $macro! { Combination { all } }
        $macro! { Contradiction { id, when } }
        $macro! { Signal { any } }
        $macro! { Rules {
            strong_at, lead_at, lean_at, technical_leadership_at, technical_leadership_anchors,
            skips_at_most, firm_percent, fair_percent
        } }
        $macro! { Questionnaire { id, version, content, earlier, questions, rules, contradictions, signals } }
        $macro! { Rung {
            id, title, scope, detail, week, judged_on, examples, away_from_code,
            leads_without_reports, same_as
        } }
        $macro! { Claim { individual_contributor, management, source, text } }
        $macro! { Equivalence { individual_contributor, management, basis, note, source } }
        $macro! { Ladders { individual_contributor, management, equivalences, claims } }
        $macro! { LadderForm { id, name, note, source, misconception, ladders } }
        $macro! { LadderPack {
            language, direction, tracks, technical_leadership, forms, texts, ceilings, constants,
            constant_texts, planner, sources, sections
        } }
        $macro! { Pack {
            questionnaire, language, direction, title, tracks, opening, outcomes, none_fits,
            questions, context
        } }
        $macro! { Section { id, title, blocks, terms } }
        $macro! { ReadingSource { id, short, name, note, link, checked, facts } }
        $macro! { Forecast { individual_contributor, management, note } }
        $macro! { ReadingPack {
            language, tracks, sections, differences, forecast, factors, roles, pairs, weeks, glossary,
            sources
        } }
        $macro! { ResultPack {
            updated, readings, verdicts, deciding, stops, pattern_so_far, remarks, contradictions,
            employer_advice, way_back, constants, stability, stability_words, stability_note, intended_use,
            honesty, seed_questions, seed, sources, sections
        } }
    };
}
