// Something dropped on a page by the mouse of the browser itself: Chromium alone lets itself be told what
// is carried. The tests of files that are chosen run in every browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const EVENTS = ['dragEnter', 'dragOver', 'drop'];

/** A page reads what was dropped when it likes: the files stay until the tests are done. */
let folder;
let count = 0;
function fileWith(text) {
  if (!folder) {
    folder = mkdtempSync(path.join(tmpdir(), 'two-ladders-'));
    process.on('exit', () => rmSync(folder, { recursive: true }));
  }
  const file = path.join(folder, `pack-${(count += 1)}.json`);
  writeFileSync(file, text);
  return file;
}
/** Lets go of something over the middle of what `selector` finds. */
async function dropped(page, selector, data) {
  const place = page.locator(selector);
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  const { height } = page.viewportSize();
  const [x, y] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, height - 20)];
  const client = await page.context().newCDPSession(page);
  for (const type of EVENTS) {
    await client.send('Input.dispatchDragEvent', {
      type, x, y, data: { items: [], dragOperationsMask: 1, ...data },
    });
  }
  await client.detach();
}

/** A file with this text. */
export const dropFile = (page, selector, text) =>
  dropped(page, selector, { files: [fileWith(text)] });

/** A folder with a file in it. */
export const dropFolder = (page, selector) =>
  dropped(page, selector, { files: [path.dirname(fileWith('{}'))] });

/** Words, marked somewhere and carried here. */
export const dropText = (page, selector, data) =>
  dropped(page, selector, { items: [{ mimeType: 'text/plain', data }] });
