//! What stays possible where questions were passed over.

use super::tally::Tally;
use super::verdict::headline_of;
use super::{Answer, Answers, Headline, Questionnaire, Role};

/// The most passed-over questions that are gone through: with eight choices each, some thousand
/// combinations.
const SKIPS_AT_MOST: usize = 4;

/// The headlines that would be possible if every question that was answered with "none of these
/// fits" had been answered with any of its choices, or passed over all the same: each once, in the
/// order of [`Headline::ALL`]. A skip is a range, never a pull to the middle.
///
/// Nothing where no question was passed over, where more were than a verdict allows, and where it
/// would be more than four of them.
#[must_use]
pub fn possible(questionnaire: &Questionnaire, answers: &Answers, now: Role) -> Vec<Headline> {
    let skips = answers.skips();
    let allowed = usize::from(questionnaire.rules.skips_at_most).min(SKIPS_AT_MOST);
    if skips == 0 || skips > allowed {
        return Vec::new();
    }
    let mut found = [false; Headline::ALL.len()];
    fill(questionnaire, answers, 0, &mut |answers| {
        let headline = headline_of(&questionnaire.rules, &Tally::of(questionnaire, answers), now);
        for (known, found) in Headline::ALL.iter().zip(&mut found) {
            *found |= *known == headline;
        }
    });
    let mut headlines = Vec::new();
    for (headline, found) in Headline::ALL.into_iter().zip(found) {
        if found {
            headlines.push(headline);
        }
    }
    headlines
}

/// Visits every way to answer what was passed over, from this question on.
fn fill(
    questionnaire: &Questionnaire,
    answers: &Answers,
    from: usize,
    visit: &mut dyn FnMut(&Answers),
) {
    let skipped = (from..answers.len()).find(|at| answers.get(*at) == Some(Answer::NoneFits));
    let Some(at) = skipped else { return visit(answers) };
    fill(questionnaire, answers, at + 1, visit);
    let choices = questionnaire.questions.get(at).map_or(0, |question| question.choices.len());
    for choice in 0..u8::try_from(choices).unwrap_or(u8::MAX) {
        let answered = answers.with(at, Some(Answer::Choice(choice)));
        fill(questionnaire, &answered, at + 1, visit);
    }
}
