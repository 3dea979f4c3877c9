// The page that checks packs: it asks the same program that the widget asks, step by step, so that the
// page stays alive while a large pack is proven.
(() => {
  'use strict';

  const PROGRAM = "{check-file}";
  const BYTES_AT_MOST = 1048576;
  const SEVERITIES = [['error', 'To be mended'], ['warning', 'Worth a look'], ['note', 'Good to know']];

  const byId = (id) => document.getElementById(id);
  const [source, file, example, check, stop, progress, summary, findings, live, note] =
    ['source', 'file', 'example', 'check', 'stop', 'progress', 'summary', 'findings', 'live',
      'live-note'].map(byId);

  let program;
  /** The checker; fetched when it is first needed. */
  const checker = () => {
    program ??= fetch(`embed/${PROGRAM}`)
      .then((response) => response.arrayBuffer())
      .then((bytes) => WebAssembly.instantiate(bytes, {}))
      .then(({ instance }) => instance.exports);
    program.catch(() => { program = undefined; });
    return program;
  };

  /** Asks it something about a text. */
  const ask = (part, ...asked) => {
    const bytes = new TextEncoder().encode(asked.join('\u001f'));
    const at = part.room(bytes.length);
    new Uint8Array(part.memory.buffer, at, bytes.length).set(bytes);
    const length = part.draw();
    return new TextDecoder().decode(new Uint8Array(part.memory.buffer, part.written(), length));
  };

  /** What it found, row by row. */
  const rowsOf = (text) => text.split('\u001e').slice(0, -1).map((row) => {
    const [severity, rule, path, line, column, found, allowed, fix] = row.split('\u001f');
    return { severity, rule, path, line: Number(line), column: Number(column), found, allowed, fix };
  });

  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };

  /** Goes to a line of the source. */
  const goTo = ({ line, column }) => {
    const lines = source.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    source.focus();
    source.setSelectionRange(start + column - 1, start + (lines[line - 1] ?? '').length);
    // Not every browser brings what is selected into view.
    const longest = Math.max(...lines.map(({ length }) => length));
    const [high, wide] = [source.scrollHeight / lines.length, source.scrollWidth / longest];
    source.scrollTop = Math.max(0, (line - 4) * high);
    source.scrollLeft = Math.max(0, (column - 20) * wide);
  };

  const show = (rows) => {
    findings.replaceChildren();
    for (const [severity, heading] of SEVERITIES) {
      const own = rows.filter((row) => row.severity === severity);
      if (own.length === 0) continue;
      const list = element('ul', '', '');
      for (const row of own) {
        const item = element('li', severity, '');
        const place = [row.path || 'the file', row.line ? `line ${row.line}` : ''].filter(Boolean);
        const at = element(row.line ? 'button' : 'p', 'place', place.join(', '));
        if (row.line) {
          at.type = 'button';
          at.addEventListener('click', () => goTo(row));
        }
        // The proof speaks in sentences, the check in phrases.
        const said = row.found.endsWith('.')
          ? `${row.found} ${row.allowed}`
          : `Found ${row.found}; allowed is ${row.allowed}.`;
        item.append(at, element('div', '', said));
        if (row.fix) item.append(element('div', 'fix', row.fix));
        list.append(item);
      }
      findings.append(element('h3', '', `${heading} (${own.length})`), list);
    }
  };

  const tell = (rows, done) => {
    const count = (severity) => rows.filter((row) => row.severity === severity).length;
    const many = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
    const counts = SEVERITIES.map(([severity]) => many(count(severity), severity)).join(', ');
    summary.textContent = `${count('error') ? 'Not sound' : done}: ${counts}.`;
  };

  let run = 0;
  let isShown = false;

  /** Whether the proof runs, which can be stopped; who stands on the button goes on beside it. */
  const runs = (running) => {
    if (!running && document.activeElement === stop) check.focus();
    stop.hidden = progress.hidden = !running;
  };

  /** What is wrong; a pack that was sound before stays to be looked at. */
  const refuse = (rows) => {
    show(rows);
    tell(rows, '');
    if (isShown) note.textContent = 'This is your pack as it last was sound. What you answer is not kept.';
  };

  const nextFrame = () => new Promise((resolve) => setTimeout(resolve));

  /** Checks what stands there, and shows it when it is sound. `bytes` is what a file has that is too
      large to stand there. */
  const start = async (bytes) => {
    const own = ++run;
    const stopped = () => own !== run;
    const text = source.value;
    summary.textContent = 'Checking…';
    findings.replaceChildren();
    runs(false);
    const rows = [];
    try {
      const part = await checker();
      if (stopped()) return;
      bytes ??= new Blob([text]).size;
      const tooLarge = bytes > BYTES_AT_MOST;
      rows.push(...rowsOf(tooLarge ? ask(part, 'report-too-large', bytes) : ask(part, 'report', text)));
      const isFaulty = rows.some(({ severity }) => severity === 'error');
      if (isFaulty) {
        refuse(rows);
        return;
      }
      show(rows);
      const steps = Number(ask(part, 'steps', text));
      progress.max = steps;
      runs(true);
      for (let step = 0; step < steps; step += 1) {
        progress.value = step;
        await nextFrame();
        if (stopped()) return;
        rows.push(...rowsOf(ask(part, 'step', step, text)));
      }
      if (rows.some(({ severity }) => severity === 'error')) {
        refuse(rows);
        return;
      }
      show(rows);
      tell(rows, 'Sound');
      isShown = true;
      note.textContent = 'This is your pack. What you answer is not kept.';
      await live.loadPack(text);
    } catch (error) {
      // A program that broke is of no more use.
      program = undefined;
      summary.textContent = `The checker broke: ${error?.message ?? error}`;
    } finally {
      if (!stopped()) runs(false);
    }
  };

  const take = async (blob) => {
    if (!blob) return;
    if (blob.size > BYTES_AT_MOST) {
      start(blob.size);
      return;
    }
    let bytes;
    try {
      bytes = await blob.arrayBuffer();
    } catch {
      summary.textContent = 'This cannot be read. Drop a single file, not a folder.';
      return;
    }
    try {
      source.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      start();
    } catch {
      summary.textContent = 'This file is not written in UTF-8. Save it as UTF-8 and drop it again.';
    }
  };

  check.addEventListener('click', () => start());
  stop.addEventListener('click', () => {
    run += 1;
    runs(false);
    summary.textContent = 'Stopped before the proof was done.';
  });
  file.addEventListener('change', () => {
    example.value = '';
    take(file.files[0]);
    file.value = '';
  });
  // The choice stays: with the keys of a list one goes on from it.
  example.addEventListener('change', async () => {
    const wanted = example.value;
    if (!wanted) return;
    const response = await fetch(`embed/packs/${wanted}.json`);
    const blob = await response.blob();
    if (example.value === wanted) take(blob);
  });
  source.addEventListener('input', () => { example.value = ''; });
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    example.value = '';
    take(event.dataTransfer.files[0]);
  });
})();
