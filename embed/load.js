  // Where the programs come from, and how they are started and asked.

/*{inside}*/
  // One call makes one fresh wasm instance: a panic in one element leaves all others alone, and a
  // removed element leaves nothing behind. Called later, never while this script runs: the glue
  // would take the script's address for its own.
  const make = () => {
    /*{glue}*/
    return wasm_bindgen;
  };

  /** The quiz, and the other programs, each fetched when it is first needed. */
  const QUIZ = { file: "{wasm-file}", integrity: "{wasm-integrity}" };
  const PARTS = {
    ladders: { file: "{ladders-file}", integrity: "{ladders-integrity}" },
    result: { file: "{result-file}", integrity: "{result-integrity}" },
    reading: { file: "{reading-file}", integrity: "{reading-integrity}" },
    calendar: { file: "{calendar-file}", integrity: "{calendar-integrity}" },
    check: { file: "{check-file}", integrity: "{check-integrity}" },
  };
  const STYLES = "{styles}";

  // An element with `id=currentScript` could stand in for the script; only a script is believed.
  const script = document.currentScript;
  const scriptBase = script && script.tagName === 'SCRIPT' ? script.dataset.base || script.src : '';

  const asFolder = (base) => (base.endsWith('/') || base.endsWith('.js') ? base : base + '/');

  /** Where a wasm file is: below `base` of the element, of the script, or the script's own. */
  const addressOf = ({ file }, element) => {
    if (inside) return file;
    const base = element.getAttribute('base') || scriptBase || document.baseURI;
    return new URL(file, new URL(asFolder(base), document.baseURI)).href;
  };

  /** What a program is made of: in this very file, or fetched. */
  const bytesOf = async ({ file, integrity }, address) => {
    if (inside) {
      const bytes = inside(file);
      if (bytes) return bytes;
      throw new Error('it is not in this file; the page it was saved from has it');
    }
    // As a `<link rel="preload" as="fetch" crossorigin>` asks, or what that brought would not be used.
    const response = await fetch(address, { integrity });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.arrayBuffer();
  };

  /** Whether a policy of the page forbids wasm: a program without anything in it fails as well. */
  const isForbidden = () =>
    WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => false, () => true);

  const modules = new Map();
  /** The compiled module, fetched once for a page and again after a failure. */
  const compiled = (program, element) => {
    const address = addressOf(program, element);
    if (!modules.has(address)) {
      const loading = (async () => {
        // Compiled from bytes: streaming would need a MIME type that many hosts get wrong.
        return WebAssembly.compile(await bytesOf(program, address));
      })();
      loading.catch(() => modules.delete(address));
      modules.set(address, loading);
    }
    return modules.get(address);
  };

  // These programs keep nothing between two calls, so one of each serves all elements with the built-in
  // pack; a pack of somebody else's has its own.
  const parts = {};
  const runningOf = (name, book) => (book?.[name] ? book.running : parts);
  const loadPart = async (name, element, book) => {
    const running = runningOf(name, book);
    if (running[name]) return;
    const module = await compiled(PARTS[name], element);
    // A library may name functions of the browser that nobody calls.
    const imports = {};
    for (const { module: from, name: what } of WebAssembly.Module.imports(module)) {
      (imports[from] ??= {})[what] = () => { throw new Error(`${what} is not there`); };
    }
    const { exports } = await WebAssembly.instantiate(module, imports);
    if (book?.[name]) {
      hand(exports, book[name]);
      exports.open();
    }
    running[name] ??= exports;
    // Some bring styles along that nobody needs before.
    if (/ladders|result|reading/.test(name) && !laterStyles[name]) {
      laterStyles[name] = askPart(name, 'draw', 'styles', book);
      sheets()[1].replaceSync(Object.values(laterStyles).join(''));
    }
  };
  /** Gives a program a text. */
  const hand = (part, text) => {
    const bytes = new TextEncoder().encode(text);
    const at = part.room(bytes.length);
    new Uint8Array(part.memory.buffer, at, bytes.length).set(bytes);
  };
  /** Hands it a text, and gives what it made of that; null when it is not there, or breaks. */
  const askPart = (name, what, text, book) => {
    const running = runningOf(name, book);
    const part = running[name];
    if (!part) return null;
    try {
      hand(part, text);
      const length = part[what]();
      const made = new Uint8Array(part.memory.buffer, part.written(), length);
      return new TextDecoder().decode(made);
    } catch (error) {
      // A broken instance is of no more use; the next one who wants it gets a fresh one.
      delete running[name];
      throw error;
    }
  };

  let shared;
  const laterStyles = {};
  /** What all widgets of the page are dressed in: their own sheet, and what came with later programs. */
  const sheets = () => {
    if (!shared) {
      shared = [new CSSStyleSheet(), new CSSStyleSheet()];
      shared[0].replaceSync(STYLES);
    }
    return shared;
  };
