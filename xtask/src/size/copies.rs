//! Functions that the compiler has made several times: for each type they are used with, and now
//! and then for each crate that uses them.

use std::collections::BTreeMap;

use super::wasm::Function;

/// A function that is in the file more than once.
#[derive(Debug, PartialEq, Eq)]
pub struct Copies {
    /// Its name with `_` for the types.
    pub name: String,
    pub count: usize,
    /// Of all of them together.
    pub bytes: usize,
}

/// All such functions, those with the most bytes first.
pub fn find(functions: &[Function]) -> Vec<Copies> {
    let mut found: BTreeMap<String, Copies> = BTreeMap::new();
    for function in functions.iter().filter(|function| !function.name.is_empty()) {
        let name = without_types(&function.name);
        let copies = found.entry(name.clone()).or_insert(Copies { name, count: 0, bytes: 0 });
        copies.count += 1;
        copies.bytes += function.body.len();
    }
    let mut found: Vec<Copies> = found.into_values().filter(|copies| copies.count > 1).collect();
    found.sort_by_key(|copies| std::cmp::Reverse(copies.bytes));
    found
}

/// A name with `_` in place of what stands in angle brackets, except for the ones it begins with:
/// those hold the type whose method it is.
fn without_types(name: &str) -> String {
    let mut short = String::with_capacity(name.len());
    let mut depth = 0_usize;
    let mut before = ' ';
    for each in name.chars() {
        // The brackets of types follow a name or `::`; those of a method stand by themselves.
        let opens = each == '<' && (depth > 0 || before == ':' || is_word(before));
        // The arrow of a function type ends nothing.
        let closes = each == '>' && depth > 0 && before != '-';
        if opens {
            depth += 1;
            if depth == 1 {
                short.push_str("<_");
            }
        }
        if depth == 0 || (closes && depth == 1) {
            short.push(each);
        }
        if closes {
            depth -= 1;
        }
        before = each;
    }
    short
}

fn is_word(each: char) -> bool {
    each.is_alphanumeric() || each == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::size::wasm::tests::inner;

    #[test]
    fn types_are_left_out_of_names() {
        for (name, wanted) in [
            ("core::ptr::drop_in_place::<yew::Foo>", "core::ptr::drop_in_place::<_>"),
            ("<alloc::vec::Vec<u8>>::push", "<alloc::vec::Vec<_>>::push"),
            ("<a::B<(C<D>, E)> as f::G<H>>::i::<J>", "<a::B<_> as f::G<_>>::i::<_>"),
            ("<<a::B>::c::{closure#0} as d::E>::f", "<<a::B>::c::{closure#0} as d::E>::f"),
            ("a::b::<fn(c::D) -> e::F<G>>::h", "a::b::<_>::h"),
            ("memcmp", "memcmp"),
        ] {
            assert_eq!(without_types(name), wanted);
        }
    }

    #[test]
    fn only_what_is_there_twice_is_told() {
        let functions = [
            inner("a::<B>", b"123"),
            inner("a::<C>", b"4567"),
            inner("d", b"89"),
            inner("", b"0"),
            inner("", b"0"),
        ];
        let wanted = Copies { name: "a::<_>".into(), count: 2, bytes: 7 };
        assert_eq!(find(&functions), [wanted]);
    }
}
