//! Names that occur in a pack, each found without a look at all the others: two ladders have a
//! thousand rungs, and as many links and claims that name them.

/// Names in their order.
#[derive(Default)]
pub struct Names<'a> {
    all: Vec<&'a str>,
    /// Each once with its place, in the order of the alphabet. A map would be a good deal larger in
    /// the browser, and for some thousand names hardly faster.
    places: Vec<(&'a str, usize)>,
}

impl<'a> Names<'a> {
    /// Adds a name; tells whether it was there before.
    pub fn add(&mut self, name: &'a str) -> bool {
        let place = self.all.len();
        self.all.push(name);
        match self.search(name) {
            // The first of two keeps its place.
            Ok(_) => true,
            Err(at) => {
                self.places.insert(at, (name, place));
                false
            }
        }
    }

    /// Whether it is one of them.
    pub fn has(&self, name: &str) -> bool {
        self.search(name).is_ok()
    }

    /// The place of the first that is called this.
    pub fn place(&self, name: &str) -> Option<usize> {
        let at = self.search(name).ok()?;
        self.places.get(at).map(|(_, place)| *place)
    }

    fn search(&self, name: &str) -> Result<usize, usize> {
        self.places.binary_search_by(|(known, _)| (*known).cmp(name))
    }

    /// All of them, in the order in which they were added.
    pub fn all(&self) -> &[&'a str] {
        &self.all
    }
}

impl<'a> FromIterator<&'a str> for Names<'a> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(names: I) -> Self {
        let mut found = Names::default();
        for name in names {
            found.add(name);
        }
        found
    }
}
