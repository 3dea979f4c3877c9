//! Makes a style sheet smaller: comments and needless white space go, nothing else changes.
//!
//! A library for CSS costs more to compile than everything else here together, and would gain a few
//! bytes on one file.

/// White space beside these means nothing in any place of a style sheet. Not in the list, because
/// there it does: `:` (`a :hover`), `+ - * /` and `( )` (inside `calc()` and `@media (…) and (…)`),
/// `[ ]`.
const NEED_NO_SPACE: &str = "{};,>";

pub fn minify(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css;
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '/' if rest.starts_with("/*") => {
                space = true;
                rest[2..].find("*/").map_or(rest.len(), |end| end + 4)
            }
            space_character if space_character.is_ascii_whitespace() => {
                space = true;
                1
            }
            '"' | '\'' => {
                separate(&mut small, next, &mut space);
                let end = end_of_string(rest, next);
                small.push_str(&rest[..end]);
                end
            }
            other => {
                separate(&mut small, other, &mut space);
                if other == '}' && small.ends_with(';') {
                    small.pop();
                }
                small.push(other);
                other.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    small
}

/// Writes the one space that is due, where it has a meaning.
fn separate(small: &mut String, next: char, due: &mut bool) {
    if std::mem::take(due)
        && !NEED_NO_SPACE.contains(next)
        && small
            .chars()
            .next_back()
            .is_some_and(|last| !NEED_NO_SPACE.contains(last) && !ends_property(small))
    {
        small.push(' ');
    }
}

/// Whether the text ends in `property:`: there, and only there, the space after a colon can go.
fn ends_property(small: &str) -> bool {
    let Some(name) = small.strip_suffix(':') else { return false };
    let start = name.rfind(['{', ';', '}']).map_or(0, |at| at + 1);
    let name = &name[start..];
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// The length of the string that `text` begins with, quotes included.
fn end_of_string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            end if end == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn comments_and_needless_space_go() {
        assert_eq!(
            minify("/* why */\n.a > .b,\n.c {\n  color: red; /* x */\n  margin: 0 auto;\n}\n"),
            ".a>.b,.c{color:red;margin:0 auto}"
        );
    }

    #[test]
    fn space_with_a_meaning_stays() {
        for css in [
            ".a .b{width:calc(1px + 2px)}",
            ".a :hover{top:0}",
            "@media (width > 1px) and (height > 1px){.a{top:0}}".replace(" > ", ">").as_str(),
            "a [b]{top:0}",
            ".a{margin:1px -2px}",
            ".a{font:1em/1.5 \"A  B\",serif}",
            ":host([theme=dark]) .a{top:0}",
            "@container (min-width:40rem){.a{top:0}}",
        ] {
            assert_eq!(minify(css), css);
        }
    }

    #[test]
    fn strings_stay_as_they_are() {
        let css = r#".a::before{content:"a  /* b */ ; } \" c"}"#;
        assert_eq!(minify(css), css);
    }

    #[test]
    fn a_second_time_changes_nothing() {
        let css = "@media (prefers-color-scheme: dark) { :host { --tl-ink: #fff ; } }\n.a{;}";
        let once = minify(css);
        assert_eq!(minify(&once), once);
    }

    #[test]
    fn unfinished_input_ends() {
        assert_eq!(minify("a{}/* open"), "a{}");
        assert_eq!(minify("a{content:\"open"), "a{content:\"open");
        assert_eq!(minify(""), "");
    }
}
