  // Days in texts of other programs, marked, as they are written where the reader lives.

  const withDays = (text, language) =>
    text.replace(/\u001e(\d{4}-\d\d-\d\d)\u001e/g, (_, day) => {
      const date = new Date(day);
      // Making such a form takes longer than drawing a page, and few pages have a day in them.
      const form = () => dayForms[language]
        ??= new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      return Number.isNaN(date.getTime()) ? day : form().format(date);
    });
  const dayForms = {};

  /** How they are written: in the language of the texts, the way of the place if it is told. */
  const languageOf = (element) => {
    const told = element.closest('[lang]')?.lang ?? '';
    try {
      // A page may say anything of itself.
      return /^en\b/i.test(told) ? Intl.getCanonicalLocales(told)[0] : 'en';
    } catch {
      return 'en';
    }
  };

