//! A page as HTML, for what is written into files instead of shown by a program.

use super::END;

/// Elements that have no end.
const VOID: [&str; 2] = ["br", "input"];

/// The page as HTML: elements, attributes and texts. Of the other orders only a program can make
/// something; they are left out.
#[must_use]
pub fn html(page: &str) -> String {
    let mut written = String::new();
    let mut open: Vec<&str> = Vec::new();
    // The start tag is not ended yet: an attribute may follow.
    let mut in_tag = false;
    for order in page.split(END) {
        let Some(sign) = order.chars().next() else { continue };
        let rest = &order[sign.len_utf8()..];
        if in_tag && matches!(sign, '<' | '>' | '"') {
            written.push('>');
            in_tag = false;
        }
        match sign {
            '<' => {
                open.push(rest.split(' ').next().unwrap_or(rest));
                written.push('<');
                written.push_str(rest);
                in_tag = true;
            }
            '>' => {
                if let Some(name) = open.pop().filter(|name| !VOID.contains(name)) {
                    written.push_str(&["</", name, ">"].concat());
                }
            }
            '"' => escape(&mut written, rest),
            '=' => {
                let (name, value) = rest.split_once('=').unwrap_or((rest, ""));
                written.push_str(&[" ", name, "='"].concat());
                escape(&mut written, value);
                written.push('\'');
            }
            _ => {}
        }
    }
    written
}

fn escape(written: &mut String, text: &str) {
    for each in text.chars() {
        match each {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '\'' => written.push_str("&#39;"),
            '"' => written.push_str("&quot;"),
            _ => written.push(each),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::html;
    use crate::page::Page;

    #[test]
    fn elements_attributes_and_texts_become_html() {
        let mut page = Page::begin(3, ());
        page.open("form class='paper'");
        page.open("label");
        page.open("input type='radio'");
        page.set("value", "1a");
        page.close();
        page.text(" a & <b>");
        page.close();
        page.nothing();
        page.line("p", "");
        page.close();
        assert_eq!(
            html(&page.finish().0),
            "<form class='paper'><label><input type='radio' value='1a'> a &amp; &lt;b&gt;</label>\
             <p></p></form>"
        );
    }

    #[test]
    fn no_text_can_end_an_attribute() {
        let mut page = Page::begin(3, ());
        page.open("p");
        page.set("title", "it's \"x\" > y");
        page.close();
        assert_eq!(html(&page.finish().0), "<p title='it&#39;s &quot;x&quot; &gt; y'></p>");
    }
}
