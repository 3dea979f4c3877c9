//! Where the keyboard focus goes after a step.

use crate::domain::Session;

/// Something that takes the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The heading of the view: the step is announced, and Tab goes on from its top.
    Heading,
    /// The first field of the question, when a choice is missing.
    Field,
    /// The question whether to start again.
    Restart,
    /// The rung in reach.
    Rung,
}

/// Where the focus goes between two renders; `None` leaves it where it is. The focus never moves
/// unless the person did something: a script that changes the answers does not steal it.
#[must_use]
pub fn target(before: &Session, after: &Session) -> Option<Target> {
    if after.choice_missing {
        Some(Target::Field)
    } else if after.restart_asked && !before.restart_asked {
        Some(Target::Restart)
    } else if (before.view, before.place) != (after.view, after.place)
        || (before.restart_asked && !after.restart_asked)
    {
        Some(Target::Heading)
    } else if (before.rung == after.rung && before.rung_in_reach != after.rung_in_reach)
        || (before.rung.is_some() && after.rung.is_none())
    {
        Some(Target::Rung)
    } else {
        None
    }
}
