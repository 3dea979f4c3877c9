//! The command line. Written by hand: a handful of words and two kinds of option.

use anyhow::{Result, anyhow, bail};

/// What is left of the command line; every command takes out what it knows and then calls `finish`.
pub struct Options(Vec<String>);

impl Options {
    pub fn new(arguments: Vec<String>) -> Self {
        Self(arguments)
    }

    /// The next word, if there is one.
    pub fn word(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// Whether `name` is given.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|argument| argument != name);
        self.0.len() < before
    }

    /// The text after `name` or behind `name=`; an example for those who forgot it.
    pub fn text(&mut self, name: &str, example: &str) -> Result<Option<String>> {
        let with_equals = format!("{name}=");
        let Some(at) = self
            .0
            .iter()
            .position(|argument| argument == name || argument.starts_with(&with_equals))
        else {
            return Ok(None);
        };
        let found = self.0.remove(at);
        match found.strip_prefix(&with_equals) {
            Some(value) => Ok(Some(value.to_owned())),
            None if at < self.0.len() => Ok(Some(self.0.remove(at))),
            None => bail!("{name} needs a value, as in `{name} {example}`"),
        }
    }

    /// The number after `name` or behind `name=`.
    pub fn number(&mut self, name: &str) -> Result<Option<u16>> {
        let Some(value) = self.text(name, "8081")? else { return Ok(None) };
        let number = value
            .parse()
            .map_err(|_| anyhow!("{name} needs a number from 0 to 65535, but got `{value}`"))?;
        Ok(Some(number))
    }

    /// Every word that is left, for commands that take files.
    pub fn rest(self) -> Vec<String> {
        self.0
    }

    /// An option nobody took is a mistake worth stopping for.
    pub fn finish(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(unknown) => {
                bail!("`{unknown}` means nothing here; `cargo xtask` lists the commands")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(line: &str) -> Options {
        Options::new(line.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn takes_words_flags_and_numbers_in_any_order() {
        let mut given = options("serve --port 9000 --no-open");
        assert_eq!(given.word().as_deref(), Some("serve"));
        assert!(given.flag("--no-open"));
        assert_eq!(given.number("--port").unwrap(), Some(9000));
        given.finish().unwrap();
        assert_eq!(options("--port=1").number("--port").unwrap(), Some(1));
        assert_eq!(options("").number("--port").unwrap(), None);
    }

    #[test]
    fn says_what_is_wrong() {
        for line in ["--port", "--port x", "--port=70000"] {
            let error = options(line).number("--port").unwrap_err().to_string();
            assert!(error.contains("--port"), "{error}");
        }
        assert!(options("--prot 1").finish().unwrap_err().to_string().contains("--prot"));
    }
}
