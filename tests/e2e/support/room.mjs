// How much room things take. All of this runs in the page.

/** What is wider than the window, or sticks out of the widget. */
export function tooWide(element) {
  const found = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    found.push(`the page scrolls sideways: ${page.scrollWidth} in ${page.clientWidth}`);
  }
  const edges = element.getBoundingClientRect();
  for (const node of element.shadowRoot.querySelectorAll('*')) {
    const box = node.getBoundingClientRect();
    if (box.width === 0 || !node.checkVisibility()) continue;
    if (box.left < edges.left - 1 || box.right > edges.right + 1) {
      found.push(`${node.outerHTML.slice(0, 80)} from ${box.left} to ${box.right}`);
    }
  }
  return found;
}

/** What can be pressed and is smaller than 44 px, either way. */
export function tooSmall(element) {
  const LEAST = 44;
  // The words beside a field that is large enough itself are not its target.
  const targets = element.shadowRoot.querySelectorAll(
    'button, summary, textarea, select, label:has(input), input:not(label input)',
  );
  return [...targets].flatMap((node) => {
    if (!node.checkVisibility()) return [];
    const { width, height } = node.getBoundingClientRect();
    // Boxes are fractions; half a pixel less than drawn is no fault.
    if (width >= LEAST - 0.5 && height >= LEAST - 0.5) return [];
    return [`${Math.round(width)} x ${Math.round(height)}: ${node.outerHTML.slice(0, 100)}`];
  });
}

/** Text that is cut off. */
export function cutOff(element) {
  const found = [];
  for (const node of element.shadowRoot.querySelectorAll('*')) {
    if (node instanceof SVGElement || !node.checkVisibility()) continue;
    const { overflowX, overflowY } = getComputedStyle(node);
    const across = overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
    const down = overflowY !== 'visible' && node.scrollHeight > node.clientHeight + 1;
    // A text area that holds more than it shows can be scrolled.
    if (across || (down && node.localName !== 'textarea')) found.push(node.outerHTML.slice(0, 100));
  }
  return found;
}

/** Words of the picture that lie over others, or reach out of the widget: the picture lets wide letters out. */
export function muddled(element) {
  const found = [];
  const picture = element.shadowRoot.querySelector('.ladders');
  const edges = element.getBoundingClientRect();
  const texts = [...(picture?.querySelectorAll('text') ?? [])].map((node) => ({
    words: node.textContent,
    box: node.getBoundingClientRect(),
  }));
  for (const [at, { words, box }] of texts.entries()) {
    const out = Math.max(
      edges.left - box.left,
      box.right - edges.right,
      edges.top - box.top,
      box.bottom - edges.bottom,
    );
    if (out > 1) found.push(`"${words}" is ${Math.round(out)} px out of the widget`);
    for (const other of texts.slice(at + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes of neighbours touch; letters do not.
      const letters = Math.min(box.height, other.box.height) / 3;
      if (across > 1 && down > letters) found.push(`"${words}" lies over "${other.words}"`);
    }
  }
  return found;
}

/** The spacing of WCAG 1.4.12, put on every text of the widget. */
export function spaceOut(element) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  element.shadowRoot.adoptedStyleSheets.push(sheet);
}
