// The element's events, as a page hears them.

/** Runs in the page before everything else: writes down every event that reaches the document. */
export function listen() {
  window.heard = [];
  for (const type of ['tl-ready', 'tl-answer', 'tl-result', 'tl-error', 'tl-reset']) {
    document.addEventListener(type, (event) => {
      const { detail, bubbles, composed } = event;
      window.heard.push({ type, detail, bubbles, composed, target: event.target.id });
    });
  }
}

/** What was heard so far, of one type or of all. */
export async function heard(page, type) {
  const all = await page.evaluate(() => window.heard);
  return type ? all.filter((event) => event.type === type) : all;
}

/** The types that were heard so far, in order. */
export async function heardTypes(page) {
  return (await heard(page)).map((event) => event.type);
}
