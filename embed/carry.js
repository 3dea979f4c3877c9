  // What the result has carried away: copies, files, a picture and a sheet of paper. What is in them
  // was made by its program; here it only leaves the page. The parts of a text are separated by
  // U+001D, the fields of a shape by U+001F.

  /** A day as `YYYY-MM-DD`, where the reader is. */
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part, place) => String(part).padStart(place ? 2 : 4, '0')).join('-');
  };

  /** In a frame without an origin of its own, files and printing are mostly not allowed. */
  const isConfined = () => self.origin === 'null' && self !== top;

  /** Copies a text; old ways too, because frames often deny the new one. */
  const copy = async (text, shadow) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = document.createElement('textarea');
      field.value = text;
      field.className = 'status';
      const focused = shadow.activeElement;
      shadow.append(field);
      field.select();
      const copied = document.execCommand('copy');
      field.remove();
      focused?.focus({ preventScroll: true });
      return copied;
    }
  };

  const save = (name, blob) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  /** How each shape is painted. */
  const PEN = {
    size: (pen, width, height) => Object.assign(pen.canvas, { width, height }),
    rect: (pen, x, y, width, height, fill) => {
      pen.fillStyle = fill;
      pen.fillRect(x, y, width, height);
    },
    line: (pen, x1, y1, x2, y2, width, stroke) => {
      Object.assign(pen, { strokeStyle: stroke, lineWidth: width, lineCap: 'round' });
      pen.beginPath();
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
      pen.stroke();
    },
    disc: (pen, x, y, radius, fill) => {
      pen.fillStyle = fill;
      pen.beginPath();
      pen.arc(x, y, radius, 0, 7);
      pen.fill();
    },
    text: (pen, x, y, font, fill, align, text) => {
      Object.assign(pen, { font, fillStyle: fill, textAlign: align });
      pen.fillText(text, x, y);
    },
  };

  /** Paints shapes on a canvas: by commands, so that no policy on images is in the way. */
  const paint = (shapes) => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    for (const shape of shapes.split('\n')) {
      const [kind, ...fields] = shape.split('\u001f');
      PEN[kind]?.(pen, ...fields);
    }
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  };

  /** Builds a page from the orders that its program wrote: elements, attributes and texts only. */
  const build = (orders, place) => {
    let open = place;
    for (const order of orders.split('\u001f')) {
      const text = order.slice(1);
      if (order[0] === '<') {
        const [name] = text.split(' ', 1);
        const element = open.ownerDocument.createElement(name);
        for (const [, key, value] of text.matchAll(/([\w-]+)='([^']*)'/g)) {
          element.setAttribute(key, value);
        }
        open.append(element);
        open = element;
      } else if (order[0] === '>') open = open.parentNode;
      else if (order[0] === '"') open.append(text);
      else if (order[0] === '=') {
        const at = text.indexOf('=');
        open.setAttribute(text.slice(0, at), text.slice(at + 1));
      }
    }
  };

  /** Prints a page of its own in a frame that nobody sees. */
  const print = (styles, page, shadow) => {
    const frame = document.createElement('iframe');
    frame.className = 'paper-frame';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    shadow.append(frame);
    const inside = frame.contentWindow;
    const sheet = new inside.CSSStyleSheet();
    sheet.replaceSync(styles);
    inside.document.adoptedStyleSheets = [sheet];
    build(page, inside.document.body);
    inside.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
    inside.focus();
    inside.print();
  };

  /** Does what is wanted, and tells what became of it. */
  const carry = async (effect, shadow, told) => {
    const [what, ...parts] = effect.split('\u001d');
    try {
      if (what === 'copy') {
        told(await copy(parts[0], shadow) ? 'copied' : 'copy-refused');
      } else if (what === 'print') {
        if (isConfined()) throw new Error('confined');
        print(...parts, shadow);
      } else {
        const [name] = parts;
        const blob = what === 'paint'
          ? await paint(parts[1])
          : new Blob([parts[2]], { type: `${parts[1]};charset=utf-8` });
        if (!blob) throw new Error('nothing was painted');
        save(name, blob);
        told(isConfined() ? 'save-refused' : 'saved', name);
      }
    } catch {
      told(what === 'print' ? 'print-refused' : 'save-refused', parts[0]);
    }
  };

  const FILE_BYTES_AT_MOST = 1_000_000;

  /** What is in a file: a result, or the list of earlier ones. */
  const readFile = async (file) => {
    if (file.size > FILE_BYTES_AT_MOST) {
      throw wrong('file', `${file.size} bytes`, `at most ${FILE_BYTES_AT_MOST} bytes`);
    }
    const read = JSON.parse(await file.text());
    const format = read?.format;
    if (format === 'two-ladders-results') {
      if (!Array.isArray(read.results)) throw wrong('results', read.results, 'a list');
      const lines = read.results.map((one) =>
        ['date', 'headline', 'code'].map((name) => String(one?.[name])).join(' '));
      return ['import-results', lines.concat(read.unreadable ?? []).join('\n')];
    }
    if (format !== 'two-ladders-result') {
      throw wrong('format', format, '"two-ladders-result" or "two-ladders-results"');
    }
    return ['import', [String(read.pack?.id), String(read.pack?.version),
      String(read.pack?.content ?? ''), fields('answers', read.answers), fields('context', read.context ?? {}),
      String(read.reason ?? '')].join('\u001d')];
  };

  const CALENDAR_BYTES_AT_MOST = 20_000_000;

  /** What the program of calendars is asked: where the reader is, today, and the file. */
  const readCalendar = async (file) => {
    if (file.size > CALENDAR_BYTES_AT_MOST) {
      throw wrong('file', `${file.size} bytes`, `at most ${CALENDAR_BYTES_AT_MOST} bytes`);
    }
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return [timeZone, today(), await file.text()].join('\u001d');
  };
