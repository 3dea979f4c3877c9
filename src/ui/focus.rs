//! Where the keyboard focus goes after a step.

use crate::domain::Session;
use crate::page::Node;

/// Where the focus goes between two renders; `None` leaves it where it is. The focus never moves
/// unless the person did something: a script that changes the answers does not steal it.
#[must_use]
pub fn target(before: &Session, after: &Session) -> Option<Node> {
    if after.section != before.section && !after.section.is_empty() {
        Some(Node::Section)
    } else if after.choice_missing && !before.choice_missing {
        Some(Node::Field)
    } else if after.restart_asked && !before.restart_asked {
        Some(Node::Restart)
    } else if (before.view, before.place) != (after.view, after.place)
        || (before.restart_asked && !after.restart_asked)
    {
        Some(Node::Heading)
    } else {
        None
    }
}
