//! What the program of the ladders is told of the rest.

use crate::chart::{Balance, Weight};
use crate::domain::{Context, Employer, Fit, Lean, Role, Track, View, decimal};

/// Everything a page of the ladders depends on, besides the pack and the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What the person set on the ladders, as [`crate::domain::Study`] writes it.
    pub study: String,
    /// The view that is open.
    pub view: View,
    /// The width of the chart in CSS pixels.
    pub width_px: i32,
    /// Level of the headings of views.
    pub heading_level: u8,
    /// What the person said of their situation.
    pub context: Context,
    /// Whom the result fits; none while there is no result to show.
    pub fits: Option<Fits>,
    /// All answers together, once there is a result to show.
    pub balance: Option<Balance>,
    /// The answers that may be shown, in the order of their questions.
    pub answers: Vec<Weighed>,
}

/// What a result fits, as far as the employer's ladder is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fits {
    /// The IC track, or technical leadership on it.
    Individual,
    /// The management track.
    Management,
    /// Neither more than the other.
    Middle,
}

impl Fits {
    const ALL: [Fits; 3] = [Fits::Individual, Fits::Management, Fits::Middle];

    /// What a fit comes to.
    #[must_use]
    pub fn of(fit: Fit) -> Self {
        match (fit.track(), fit) {
            (Some(Track::Management), _) => Fits::Management,
            (Some(Track::IndividualContributor), _) | (None, Fit::TechnicalLeadership) => {
                Fits::Individual
            }
            (None, _) => Fits::Middle,
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Fits::Individual => "i",
            Fits::Management => "m",
            Fits::Middle => "n",
        }
    }
}

/// An answer and its weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Its number and its lean.
    pub weight: Weight,
    /// Whether it counts for technical leadership.
    pub technical_leadership: bool,
    /// The topic of the question.
    pub topic: String,
    /// The answer in the person's words.
    pub said: String,
    /// How strongly it leans, in words, without what it counts for besides.
    pub lean: String,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            study: String::new(),
            view: View::default(),
            width_px: 0,
            heading_level: 3,
            context: Context::default(),
            fits: None,
            balance: None,
            answers: Vec::new(),
        }
    }
}

impl Asked {
    /// As text: a line for each of the first fields, then a line for each answer.
    #[must_use]
    pub fn write(&self) -> String {
        let number = |number: u16| decimal::write(number.into());
        let context = [
            self.context.now.id(),
            self.context.employer.id(),
            &*self.context.months_away.map_or(String::new(), number),
        ]
        .join("\t");
        let balance = self.balance.map_or(String::new(), |balance| {
            [
                decimal::write_signed(balance.net.into()),
                number(balance.cut_off.into()),
                number(balance.furthest.into()),
            ]
            .join("\t")
        });
        let mut lines = vec![
            self.study.clone(),
            self.view.id().to_owned(),
            decimal::write_signed(self.width_px),
            number(self.heading_level.into()),
            context,
            self.fits.map_or("", Fits::sign).to_owned(),
            balance,
        ];
        for answer in &self.answers {
            lines.push(
                [
                    &*number(answer.weight.number.into()),
                    &decimal::write_signed(answer.weight.lean.value().into()),
                    if answer.technical_leadership { "t" } else { "" },
                    &answer.topic,
                    &answer.said,
                    &answer.lean,
                ]
                .join("\t"),
            );
        }
        lines.join("\n")
    }

    /// Reads what [`Asked::write`] wrote. What cannot be read stays as it is by default.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut asked = Self::default();
        let mut lines = text.split('\n');
        let mut line = || lines.next().unwrap_or_default();
        asked.study = line().to_owned();
        let view = line();
        asked.view = View::ALL.into_iter().find(|known| known.id() == view).unwrap_or_default();
        asked.width_px = signed(line()).unwrap_or_default();
        asked.heading_level = small(line()).unwrap_or(3);
        asked.context = context(line());
        let fits = line();
        asked.fits = Fits::ALL.into_iter().find(|known| known.sign() == fits);
        asked.balance = balance(line());
        asked.answers = lines.filter_map(answer).collect();
        asked
    }
}

fn context(line: &str) -> Context {
    let mut fields = line.split('\t');
    let mut field = || fields.next().unwrap_or_default();
    Context {
        now: Role::from_id(field()).unwrap_or_default(),
        employer: Employer::from_id(field()).unwrap_or_default(),
        months_away: decimal::read(field()).and_then(|months| u16::try_from(months).ok()),
        years: None,
    }
}

fn balance(line: &str) -> Option<Balance> {
    let mut fields = line.split('\t');
    Some(Balance {
        net: i8::try_from(signed(fields.next()?)?).ok()?,
        cut_off: small(fields.next()?)?,
        furthest: small(fields.next()?)?,
    })
}

fn answer(line: &str) -> Option<Weighed> {
    let mut fields = line.split('\t');
    let number = small(fields.next()?)?;
    let lean = Lean::new(i8::try_from(signed(fields.next()?)?).ok()?)?;
    let technical_leadership = fields.next()? == "t";
    let mut text = || fields.next().map(str::to_owned);
    Some(Weighed {
        weight: Weight { number, lean },
        technical_leadership,
        topic: text()?,
        said: text()?,
        lean: text()?,
    })
}

fn signed(text: &str) -> Option<i32> {
    let (digits, sign) = text.strip_prefix('-').map_or((text, 1), |digits| (digits, -1));
    i32::try_from(decimal::read(digits)?).ok().map(|number| number * sign)
}

fn small(text: &str) -> Option<u8> {
    decimal::read(text).and_then(|number| u8::try_from(number).ok())
}
