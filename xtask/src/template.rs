//! A text with marked places.

use anyhow::{Result, bail};

pub struct Template<'text>(&'text str);

impl<'text> Template<'text> {
    pub fn new(text: &'text str) -> Self {
        Self(text)
    }

    /// The text with each marker replaced by its value. Every marker must be there exactly once. What
    /// is put in is not searched again, so a value may look like a marker.
    pub fn fill(&self, values: &[(&str, &str)]) -> Result<String> {
        let mut places = Vec::new();
        for &(marker, value) in values {
            let mut found = self.0.match_indices(marker);
            let Some((at, _)) = found.next() else { bail!("the marker {marker} is missing") };
            if found.next().is_some() {
                bail!("the marker {marker} is there more than once");
            }
            places.push((at, marker, value));
        }
        places.sort_unstable_by_key(|&(at, ..)| at);

        let mut filled = String::with_capacity(self.0.len());
        let mut done = 0;
        for (at, marker, value) in places {
            filled.push_str(&self.0[done..at]);
            filled.push_str(value);
            done = at + marker.len();
        }
        filled.push_str(&self.0[done..]);
        Ok(filled)
    }
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[test]
    fn fills_in_any_order_and_does_not_search_what_it_put_in() {
        let filled = Template::new("1 {b} 2 {a} 3").fill(&[("{a}", "{b}"), ("{b}", "x")]).unwrap();
        assert_eq!(filled, "1 x 2 {b} 3");
    }

    #[test]
    fn a_missing_or_doubled_marker_is_named() {
        let error = Template::new("").fill(&[("{a}", "")]).unwrap_err().to_string();
        assert!(error.contains("{a}") && error.contains("missing"), "{error}");
        let error = Template::new("{a}{a}").fill(&[("{a}", "")]).unwrap_err().to_string();
        assert!(error.contains("{a}") && error.contains("more than once"), "{error}");
    }
}
