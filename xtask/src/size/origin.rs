//! Where a function comes from, read off its name.

use super::wasm::Function;

/// The crate of functions whose names have no path: what wasm-bindgen makes, the doors of the
/// allocator.
pub const OTHER: &str = "other";

/// The crate whose modules are told apart.
pub const OWN: &str = "two_ladders";

/// What the compiler puts in front of what it makes itself.
const COMPILER: &str = "__rustc";

/// What begins the names of doors that are not the project's own.
const NOT_OWN: &str = "__";

/// The crate a function belongs to: the one that its name mentions first. What a generic function
/// of the standard library does for one of Yew belongs to the standard library, therefore.
///
/// What is exported under a name of its own, such as `mount`, is the project's.
pub fn crate_of<'name>(function: &'name Function) -> &'name str {
    let name = function.name.as_str();
    match first_path(name).next() {
        None if function.exported && !name.starts_with(NOT_OWN) => OWN,
        Some(COMPILER) => OTHER,
        Some(found) => found,
        // The methods of what the language itself brings, as in `<str>::trim`.
        None if name.starts_with('<') => "core",
        None => OTHER,
    }
}

/// The module of the project's own crate, as in `two_ladders::chart`, or the crate alone for what
/// lies in its root and what is exported. `None` for a function of another crate.
pub fn module_of(function: &Function) -> Option<String> {
    if crate_of(function) != OWN {
        return None;
    }
    let mut path = first_path(&function.name).skip(1);
    let module = path.next().filter(|next| next.starts_with(|first: char| first.is_lowercase()));
    Some(module.map_or(OWN.to_owned(), |module| format!("{OWN}::{module}")))
}

/// The words of the first path in a name, without the last of them.
fn first_path(name: &str) -> impl Iterator<Item = &str> {
    let end = |text: &str| text.find(|each: char| !is_word(each)).unwrap_or(text.len());
    let mut rest = name;
    // Words that no path begins with: `dyn`, `as`, `str`, and a method behind `<str>::`.
    while let Some(start) = rest.find(is_word) {
        let begins = !rest[..start].ends_with("::");
        rest = &rest[start..];
        let end = end(rest);
        if begins && rest[end..].starts_with("::") {
            break;
        }
        rest = &rest[end..];
    }
    std::iter::from_fn(move || {
        let (word, after) = rest.split_at(end(rest));
        rest = after.strip_prefix("::").unwrap_or_default();
        let more = after.starts_with("::");
        (more && !word.is_empty()).then_some(word)
    })
}

fn is_word(each: char) -> bool {
    each.is_alphanumeric() || each == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inner(name: &str) -> Function<'static> {
        Function { name: name.into(), exported: false, body: b"" }
    }

    #[test]
    fn what_is_exported_is_the_project_s() {
        for (name, wanted) in [("mount", OWN), ("__wbindgen_malloc", OTHER), ("a::b", "a")] {
            let function = Function { exported: true, ..inner(name) };
            assert_eq!(crate_of(&function), wanted);
        }
        let mount = Function { exported: true, ..inner("mount") };
        assert_eq!(module_of(&mount).as_deref(), Some(OWN));
        assert_eq!(crate_of(&inner("mount")), OTHER);
    }

    #[test]
    fn the_crate_is_the_one_that_comes_first() {
        for (name, wanted) in [
            ("yew::scheduler::start", "yew"),
            ("<yew::html::Foo as core::fmt::Debug>::fmt", "yew"),
            ("core::ptr::drop_in_place::<yew::html::Foo>", "core"),
            ("<&mut dyn core::fmt::Write as core::fmt::Write>::write_str", "core"),
            ("<[core::mem::maybe_uninit::MaybeUninit<u8>]>::split_at_mut", "core"),
            ("<*const gloo_timers::callback::Timeout>::cast", "gloo_timers"),
            ("<&str as core::any::Any>::type_id", "core"),
            ("<() as yew::html::Properties>::eq", "yew"),
            ("<<yew::a::B>::c::{closure#0} as js_sys::D>::e", "yew"),
            ("<web_sys::Element>::focus::__wbg_focus_0123 externref shim", "web_sys"),
            ("<str>::floor_char_boundary", "core"),
            ("<str>::split_once::<char>", "core"),
            ("__rustc::__rust_realloc", OTHER),
            ("memcmp", OTHER),
            ("mount externref shim", OTHER),
            ("Closure(Closure { owned: true, arguments: [Externref] }) -> Externref", OTHER),
            ("", OTHER),
        ] {
            assert_eq!(crate_of(&inner(name)), wanted, "{name}");
        }
    }

    #[test]
    fn the_module_is_one_of_the_project() {
        for (name, wanted) in [
            ("two_ladders::chart::area::area", Some("two_ladders::chart")),
            ("<two_ladders::page::Page<two_ladders::ui::Known>>::words", Some("two_ladders::page")),
            ("two_ladders::mount", Some("two_ladders")),
            ("<two_ladders::Widget>::new", Some("two_ladders")),
            ("core::ptr::drop_in_place::<two_ladders::ui::heard::Heard>", None),
            ("memcmp", None),
        ] {
            assert_eq!(module_of(&inner(name)).as_deref(), wanted, "{name}");
        }
    }
}
