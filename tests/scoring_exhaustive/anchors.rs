//! Answers whose result anybody can tell.

use two_ladders::domain::{Firmness, Role, contradictions, stability, verdict};

use crate::support::{answers, headline, shipped};

/// Who it is, the answers, the headline for an engineer, how many of the 27 changes keep the
/// track and the word for it, and the contradictions.
type Anchor = (&'static str, &'static str, &'static str, u16, Firmness, &'static [&'static str]);

const ANCHORS: [Anchor; 11] = {
    use Firmness::{Fair, Firm, Fragile};
    [
        ("all strong IC", "1a 2a 3a 4a 5d 6b", "clear-ic", 27, Firm, &[]),
        ("all strong management", "1e 2f 3f 4e 5a 6a", "clear-management", 27, Firm, &[]),
        ("all technical leadership", "1c 2c 3d 4c 5c 6c", "technical-leadership", 27, Firm, &[]),
        ("management but dread", "1e 2f 3f 4e 5e 6a", "management-not-yet", 27, Fair, &["c5"]),
        ("management, for the money", "1e 2f 3f 4e 5a 6d", "motive-not-found", 27, Firm, &[]),
        ("strong IC, tempted by money", "1a 2a 3a 4a 5d 6d", "clear-ic", 27, Firm, &[]),
        ("dread and money", "1e 2f 3f 4e 5e 6d", "management-not-yet", 27, Fair, &["c5"]),
        ("people drift, technical project", "1e 2f 3b 4a 5b 6c", "mixed", 17, Fragile, &["c1"]),
        ("three strong each way", "1a 2a 3a 4e 5a 6a", "mixed", 21, Fragile, &["c2", "c4"]),
        ("weak leans both ways", "1d 2e 3e 4a 5c 6c", "mixed", 22, Fragile, &["c1"]),
        ("neutral, void motive", "1c 2d 3c 4c 5b 6d", "motive-not-found", 25, Firm, &[]),
    ]
};

#[test]
fn the_anchors_get_the_result_anybody_would_expect() {
    for (name, ids, expected, kept, firmness, fired) in ANCHORS {
        let answers = answers(shipped(), ids);
        let found = verdict(shipped(), &answers, Role::Engineer);
        assert_eq!(found.headline, headline(expected), "{name}");
        let stability = stability(shipped(), &answers);
        assert_eq!((stability.kept, stability.changes), (kept, 27), "{name}");
        assert_eq!(stability.firmness, firmness, "{name}");
        let found: Vec<&str> = contradictions(shipped(), &answers)
            .into_iter()
            .map(|place| shipped().contradictions[place].id.as_ref())
            .collect();
        assert_eq!(found, fired, "{name}");
    }
}
