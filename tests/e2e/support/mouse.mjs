// The mouse: it goes to what can be seen and presses the button there, as a hand does.
//
// `locator.click()` does the same. Over WebDriver BiDi it takes ten times as long: messages that
// follow each other closely wait 40 ms for the network, so here each waits for the one before.
import { eventually } from './eventually.mjs';

/** Clicks where `aim` says, once it says the same place twice and not what is in the way. */
export async function click(mouse, aim) {
  const take = async () => {
    const found = await aim();
    if (found.inTheWay) throw new Error(`it cannot be clicked: there is ${found.inTheWay}`);
    return found;
  };
  await eventually(async () => {
    const point = await take();
    await mouse.move(point.x, point.y);
    const now = await take();
    if (now.x !== point.x || now.y !== point.y) throw new Error('it cannot be clicked: it moves');
  });
  await mouse.down();
  await mouse.up();
}

/** Runs in the page: the middle of an element once it is drawn, or what is in the way there. */
export async function middle(element) {
  // A busy machine may draw no frame at all for as long as nothing asks for one.
  await new Promise((drawn) => {
    requestAnimationFrame(drawn);
    setTimeout(drawn, 200);
  });
  if (!element) return { inTheWay: 'no such element' };
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return { inTheWay: 'nothing to be seen' };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  let there = document.elementFromPoint(x, y);
  while (there?.shadowRoot) {
    const deeper = there.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === there) break;
    there = deeper;
  }
  if (!element.contains(there)) return { inTheWay: there?.outerHTML.slice(0, 120) ?? 'nothing' };
  return { x, y };
}
