//! Every text around the faults of a pack, by name.

messages! {
    CheckMessage in CheckCatalog,

    Heading => "check.heading",
    Explanation => "check.explanation",
    Builtin => "check.builtin",
    Again => "check.again",
}
