// What leaves the page: files, copies and printed sheets, as a person would get them.
import { readFile } from 'node:fs/promises';
import { eventually } from './eventually.mjs';

/**
 * Runs in the page before everything else: writes down what is saved, copied and printed. Firefox
 * tells nobody of a download over its protocol, so the file is read from the link that is pressed;
 * in Chromium real downloads are read as well.
 */
export function watchCarried() {
  window.carried = { files: [], copies: [], sheets: [] };
  const made = new Map();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    made.set(address, blob);
    return address;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    const blob = made.get(this.href);
    if (this.download && blob) {
      const reader = new FileReader();
      reader.onload = () =>
        window.carried.files.push({ name: this.download, type: blob.type, data: reader.result });
      reader.readAsDataURL(blob);
    }
    return click.call(this);
  };
  if (navigator.clipboard) {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => void window.carried.copies.push(text) },
    });
  }
  window.print = () => {
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const styles = rules.map((rule) => rule.cssText).join('\n');
    const sheets = (window === top ? window : parent).carried.sheets;
    sheets.push({ page: document.body.innerHTML, styles });
  };
}

/** The file that is saved by a press: `{name, type, bytes}`. */
export async function saved(opened, press) {
  const { page, widget } = opened;
  const before = await page.evaluate(() => window.carried.files.length);
  const download =
    page.context().browser().browserType().name() === 'chromium'
      ? page.waitForEvent('download')
      : null;
  await press(widget);
  const file = await eventually(async () => {
    const files = await page.evaluate(() => window.carried.files);
    if (files.length <= before) throw new Error('no file was saved');
    return files.at(-1);
  });
  const bytes = Buffer.from(file.data.split(',')[1], 'base64');
  if (download) {
    const real = await download;
    if (real.suggestedFilename() !== file.name) throw new Error(real.suggestedFilename());
    const found = await readFile(await real.path());
    if (!found.equals(bytes)) throw new Error('the download is not what was saved');
  }
  return { name: file.name, type: file.type, bytes };
}

/** The text that is copied by a press. */
export async function copied({ page, widget }, press) {
  const before = await page.evaluate(() => window.carried.copies.length);
  await press(widget);
  return eventually(async () => {
    const copies = await page.evaluate(() => window.carried.copies);
    if (copies.length <= before) throw new Error('nothing was copied');
    return copies.at(-1);
  });
}
