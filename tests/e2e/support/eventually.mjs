// The widget draws a moment after an act; this waits for that moment, not for a time.

const PATIENCE_MS = 8000;
const PAUSE_MS = 25;

/** Repeats `check` until it does not throw; its last error when it goes on throwing. */
export async function eventually(check, patience_ms = PATIENCE_MS) {
  const end = Date.now() + patience_ms;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** One turn of the page's clock: longer than the moment in which a move is told from a removal. */
export const turn = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
