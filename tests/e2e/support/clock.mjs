// A page for which it is another day.

/** For `prepare` of a stage: the page believes that this is the day, until another is set. */
export const today = (day) => (page) =>
  page.addInitScript((first) => {
    const { Date: RealDate } = window;
    const now = () => RealDate.parse(`${localStorage.getItem('test-day') ?? first}T12:00:00`);
    window.Date = class extends RealDate {
      constructor(...given) {
        if (given.length === 0) super(now());
        else super(...given);
      }

      static now() {
        return now();
      }
    };
  }, day);

/** From the next look at the clock on it is another day, over reloads too. */
export const becomes = (page, day) =>
  page.evaluate((text) => localStorage.setItem('test-day', text), day);
