// <two-ladders>: the custom element. Everything that a page can see of the widget before its
// wasm is there, and what keeps it alive when an instance breaks. Assembled by `cargo xtask dist`,
// which fills in the quoted names in braces.
(() => {
  'use strict';

  const VERSION = "{version}";
  const TEXT = "{text}";

  const WITHOUT_WASM = 'this browser has no WebAssembly';

  const TAG = 'two-ladders';
  const VIEWS = ['quiz', 'review', 'result', 'ladder', 'path', 'compare', 'read'];
  const LOOKS = ['heading-level', 'reveal', 'history'];
  const STORAGE = ['storage', 'storage-key'];

/*{load}*/
  /** Events of two Yew programs meet when one is inside the other; a closed root keeps them apart. */
  const insideYew = (element) => {
    for (let node = element; node; node = node.parentNode || node.host) {
      if (node.__yew_subtree_id !== undefined) return true;
    }
    return false;
  };

/*{values}*/
/*{nodes}*/
/*{place}*/
/*{days}*/
/*{carry}*/
/*{paper}*/
/*{contrast}*/
/*{packs}*/
  class TwoLadders extends HTMLElement {
    static version = VERSION;
    // In a form of the page its value is the share code.
    static formAssociated = true;
    static observedAttributes = [...LOOKS, ...STORAGE, 'code', 'share', 'start', 'pack'];

    #internals = this.attachInternals?.();
    #shadow = null;
    #root = null;
    #room = '';
    // The instance that is shown, and the one that comes in its place once it is drawn.
    #app = null;
    #coming = null;
    #resizes = null;
    #release = null;
    // Which of the packs that were wanted, one after the other, it is starting with.
    #starting;
    #gone = 0;
    #watcher = null;
    // The last state that was told, and the last of an instance that was shown: what a fresh one goes on with.
    #saved;
    #handedOver;
    // The pack that is shown, unless it is the built-in one; what was given in place of the page's; and
    // whether somebody took the built-in one instead.
    #book;
    #given;
    #builtin = false;
    #wanted = 0;
    // What was set before there was an instance to check it.
    #waiting = [];
    // What can be read when there is no instance.
    #last = { ...NOTHING };
    #ready;
    #settle;

    constructor() {
      super();
      this.#promise();
    }

    /** Whoever waits waits in vain; the next start makes another promise. */
    #reject(message) {
      this.#settle.failed = true;
      this.#settle.reject(new Error(message));
    }

    #promise() {
      this.#ready = new Promise((resolve, reject) => {
        this.#settle = { resolve, reject, failed: false };
      });
      // A page that never asks need not hear of it twice.
      this.#ready.catch(() => {});
    }

    connectedCallback() {
      clearTimeout(this.#gone);
      for (const name of ['answers', 'context', 'code']) this.#upgrade(name);
      // Before anything changes: the page need not be laid out for it.
      const near = isFirstAndNear(this);
      if (this.getAttribute('share') === 'hash') addEventListener('hashchange', this);
      // What has to be fetched is asked for first.
      if (!this.#app) this.#wait(near);
      if (!this.#shadow) {
        // The page may have it from the start, so that what stands in it stays laid out.
        this.#shadow = this.#internals?.shadowRoot
          ?? this.attachShadow({ mode: insideYew(this) ? 'closed' : 'open' });
        this.#shadow.adoptedStyleSheets = sheets();
        // Until the widget is there, and if it never comes, the element's own content is shown.
        if (!this.#shadow.firstChild) this.#shadow.append(document.createElement('slot'));
      }
    }

    disconnectedCallback() {
      // A move is a removal and an insertion: only who stays away is taken down.
      this.#gone = setTimeout(() => {
        if (this.isConnected) return;
        this.#stopWaiting();
        removeEventListener('hashchange', this);
        this.#stop();
      }, 0);
    }

    attributeChangedCallback(name, before, value) {
      if (before === value) return;
      if (name === 'code' && this.#app && value !== null) this.#writeQuietly('offer', value);
      if (name === 'start' && value === 'now' && this.#shadow) this.#start();
      if (name === 'pack') this.#swap();
      if (name === 'share' && this.isConnected) {
        removeEventListener('hashchange', this);
        if (value === 'hash') addEventListener('hashchange', this);
      }
      const instance = this.#instance;
      if (!instance) return;
      if (name === 'share') this.#tellAddress(instance);
      if (LOOKS.includes(name)) instance.write(name, value ?? '');
      if (STORAGE.includes(name)) {
        const key = this.#storageKey();
        instance.write(key === undefined ? 'storage-none' : 'storage-key', key ?? '');
      }
    }

    handleEvent(event) {
      if (event.type === 'hashchange') this.#openHash();
      else this.#start();
    }

    get ready() { return this.#ready; }
    get answers() { return JSON.parse(this.#read('answers')); }
    set answers(value) { this.#write('answers', value); }
    get context() { return JSON.parse(this.#read('context')); }
    set context(value) { this.#write('context', value); }
    get result() { return JSON.parse(this.#read('result')); }
    get code() { return this.#read('code'); }
    set code(value) { this.#write('code', value); }

    show(view, section = '') {
      if (!VIEWS.includes(view)) throw wrong('show', view, VIEWS.join(', '));
      if (view === 'read' && section) this.#write('section', String(section));
      else this.#write('view', view);
    }

    reset() { this.#write('reset', ''); }

    /** Shows a pack that the page does not name: its text, or a file. Nothing: the page's own again. */
    async loadPack(pack) {
      this.#given = pack && new Blob([pack]);
      this.#swap();
      await this.#start();
      return this.#ready;
    }

    /** The form around it was reset. */
    formResetCallback() { this.reset(); }

    /** A property that a script set before this class was there. */
    #upgrade(name) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) return;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }

    get #instance() { return this.#app ?? this.#coming; }

    #read(name) { return this.#app ? this.#app.read(name) : this.#last[name]; }

    #write(name, value) {
      if (!this.#app) {
        this.#waiting.push([name, value]);
        return;
      }
      const text = asText[name] ? asText[name](value) : value;
      try {
        this.#app.write(name, text);
      } catch (error) {
        throw typeof error === 'string' ? new TypeError(error) : error;
      }
    }

    #writeQuietly(name, value) {
      try {
        this.#write(name, value);
      } catch (error) {
        this.#complain(error);
      }
    }

    /** The page's own part of the storage key; undefined when nothing is to be stored. */
    #storageKey() {
      if (this.getAttribute('storage') === 'none') return undefined;
      return this.getAttribute('storage-key') ?? '';
    }

    /** Starts when the element comes near, or when somebody shows interest in it. */
    #wait(near) {
      const hash = this.#hashCode() !== null;
      if (near || hash || this.getAttribute('start') === 'now'
        || !('IntersectionObserver' in window)) {
        this.#start();
        return;
      }
      for (const type of ['focusin', 'pointerover']) this.addEventListener(type, this);
      if (this.#watcher) return;
      this.#watcher = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#start();
      }, { rootMargin: `${NEAR_PX}px` });
      this.#watcher.observe(this);
    }

    #stopWaiting() {
      for (const type of ['focusin', 'pointerover']) this.removeEventListener(type, this);
      this.#watcher?.disconnect();
      this.#watcher = null;
    }

    async #start() {
      if (this.#app || this.#starting === this.#wanted) return;
      const wanted = this.#wanted;
      this.#starting = wanted;
      this.#stopWaiting();
      if (this.#settle.failed) this.#promise();
      try {
        if (typeof WebAssembly !== 'object') throw new Error(WITHOUT_WASM);
        const [module, book] = await Promise.all([compiled(QUIZ, this), this.#openPack()]);
        // It was taken away, or broke, or another pack was asked for in the meantime.
        const isVain = () => !this.isConnected || wanted !== this.#wanted;
        if (isVain()) return;
        const bindings = make();
        bindings.initSync({ module });
        this.#room = chartWidth(this.#shadow);
        this.#book = book;
        this.#make(bindings);
        for (const step of [() => bindings.draw(this.#root), () => this.#takeOver(bindings)]) {
          // All of it in one go would hold the page still.
          await new Promise((resolve) => setTimeout(resolve));
          if (isVain()) {
            if (this.#coming === bindings) this.#stop();
            return;
          }
          step();
        }
        // Who heard of an early fault may have done anything.
        if (isVain()) return;
        this.#settle.resolve();
        this.#tell('tl-ready');
      } catch (error) {
        // A panic is told of by itself, and first.
        await null;
        if (wanted !== this.#wanted) return;
        this.#letGo();
        await this.#failed(error);
      } finally {
        if (this.#starting === wanted) this.#starting = undefined;
      }
    }

    /** The pack that the page brings; nothing when it is the built-in one. */
    async #openPack() {
      if (this.#builtin) return undefined;
      const address = this.getAttribute('pack');
      if (!this.#given && !address && !isWhole(this)) {
        await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
      }
      const inline = this.querySelector(':scope > script[type="application/json"]');
      const source = this.#given
        ?? (address ? await fetchPack(address) : inline && new Blob([inline.textContent]));
      if (!source) return undefined;
      const book = await openPack(source, this);
      await loadPart('ladders', this, book);
      return book;
    }

    /** Another pack is wanted. Answers to the one before stay where they are stored. */
    #swap() {
      this.#wanted += 1;
      this.#builtin = false;
      this.#handedOver = undefined;
      this.#last = { ...NOTHING };
      this.#internals?.setFormValue(null);
      const settled = this.#app || this.#settle.failed;
      this.#stop();
      if (settled) this.#promise();
      if ((settled || this.#starting !== undefined) && this.isConnected) this.#start();
    }

    /** Starts an instance, unseen. */
    #make(bindings) {
      const root = document.createElement('div');
      bindings.make(Math.random() * 2 ** 32, this.#storageKey(), this.#handedOver, this.#book?.quiz,
        (kind, text, node) => this.#heard(kind, text, node));
      this.#coming = bindings;
      this.#root = root;
      for (const name of LOOKS) {
        if (this.hasAttribute(name)) bindings.write(name, this.getAttribute(name));
      }
      if (isConfined()) bindings.write('confined', 'y');
      this.#tellAddress(bindings);
      root.addEventListener('change', ({ target }) => this.#load(target));
      for (const type of ['dragover', 'drop']) root.addEventListener(type, (event) => this.#drop(event));
    }

    /** Puts the instance that was drawn in the place of the paper. */
    #takeOver(bindings) {
      const root = this.#root;
      const resumed = this.#handedOver !== undefined;
      const paper = readPaper(this);
      // Moved while it was being made, it waits again.
      this.#stopWaiting();
      this.#app = bindings;
      this.#coming = null;
      this.#shadow.replaceChildren(root);
      this.#shadow.adoptedStyleSheets = [...sheets(), ...(this.#book?.own ?? [])];
      takePaper(this);
      this.#remember();
      // What was begun here comes first: a code that came along then asks.
      // A pack is known by what comes first of it: its id, version and fingerprint.
      const pack = this.#book?.quiz.split('\u001f', 3).join(' ');
      if (paper.begun && paper.pack === pack) this.#goOn(paper);
      if (!resumed) this.#openFirst();
      for (const [name, value] of this.#waiting.splice(0)) this.#writeQuietly(name, value);
      if (!resumed) this.#release = holdHeight(root, paper.height);
      requestAnimationFrame(() => {
        if (root.firstElementChild) checkContrast(root.firstElementChild);
      });
    }

    /** What was begun on paper goes on here, at the same place of the screen. */
    #goOn({ answers, focused, top }) {
      this.#writeQuietly('answers', { ...this.answers, ...answers });
      if (this.#read('result') === 'null') this.#writeQuietly('begin', '');
      else this.#writeQuietly('view', 'review');
      const arrive = () => {
        const heading = this.#shadow.querySelector(':not(.opening) > .view-heading');
        if (!heading) return this.#root && requestAnimationFrame(arrive);
        if (focused) heading.focus({ preventScroll: true });
        scrollBy({ top: heading.getBoundingClientRect().top - top, behavior: 'instant' });
      };
      requestAnimationFrame(arrive);
    }

    /** A code in the address or the `code` attribute; where something is there already, it asks. */
    #openFirst() {
      const code = this.#hashCode() ?? this.getAttribute('code');
      if (code !== null) this.#openCode(code);
    }

    /** Where a link with a code leads: only a page that looks at its address can open one. */
    #tellAddress(app) {
      const hash = this.getAttribute('share') === 'hash';
      app.write('address', hash ? location.href.split('#', 1)[0] : '');
    }

    /** Something was answered, or a path laid: codes of the second version hold one. */
    #begun() { return this.#read('answers') !== '{}' || this.code.startsWith('2.'); }

    #hashCode() {
      if (this.getAttribute('share') !== 'hash') return null;
      const found = /(?:^#|&)tl=([^&]*)/.exec(location.hash);
      return found && found[1];
    }

    #openHash() {
      const code = this.#hashCode();
      if (code !== null && this.#app && code !== this.code) this.#openCode(code);
    }

    /** What stands behind `#tl=`: a share code, or `read.` and the id of a section. */
    #openCode(code) {
      const section = /^read\.(.*)/.exec(code);
      if (section) this.#writeQuietly('section', section[1]);
      else this.#writeQuietly('offer', code);
    }

    #heard(kind, text, node) {
      const [part, what] = kind.split('-');
      if (PARTS[part]) return this.#ask(part, what, text);
      if (kind === 'today') return today();
      if (kind === 'room') return this.#room;
      if (kind === 'load') {
        this.#loadPart(text);
      } else if (kind === 'effect') {
        carry(withDays(text, languageOf(this)), this.#shadow,
          (...told) => this.#app?.write('said', told.join('\t')));
      } else if (kind === 'panic') {
        // The instance is lost. What it handed over last is not.
        queueMicrotask(() => this.#broken(text));
      } else if (kind === 'focus') {
        focusOn(node);
      } else if (kind === 'watch') {
        this.#resizes?.disconnect();
        this.#resizes = new ResizeObserver(() => {
          // 0 while hidden: what is not seen need not be laid out.
          if (node.clientWidth) this.#instance?.write('width', String(node.clientWidth));
        });
        this.#resizes.observe(node);
      } else if (kind === 'saved') {
        this.#saved = text;
        // The first news comes while the instance is being made.
        if (!this.#app) return;
        this.#remember();
        this.#internals?.setFormValue(this.#begun() ? this.code : null);
        if (this.getAttribute('share') === 'hash') this.#shareHash();
      } else {
        this.#tell(kind, JSON.parse(text));
      }
    }

    async #loadPart(name) {
      let there = 'failed';
      const book = this.#book;
      try {
        await loadPart(name, this, book);
        there = 'there';
        if (name === 'result') {
          // The first of each takes as long as several others: not while somebody waits for it.
          setTimeout(() => withDays('\u001e2026-01-01\u001e', languageOf(this)));
          setTimeout(() => {
            try {
              askPart(name, 'draw', 'example', book);
            } catch { /* it was for nothing but speed */ }
          });
        }
      } catch (error) {
        this.#complain(`Two Ladders could not load its ${name}: ${error?.message ?? error}`);
      }
      this.#instance?.write(there, name);
    }

    #ask(part, what, text) {
      // Broken by another element: a fresh one serves both.
      if (!runningOf(part, this.#book)[part]) this.#loadPart(part);
      try {
        const made = askPart(part, what, text, this.#book);
        return made && what === 'draw' ? withDays(made, languageOf(this)) : made;
      } catch (error) {
        queueMicrotask(() => {
          this.#complain(error);
          // What it broke at is not done again.
          this.#instance?.write('failed', part);
        });
        return null;
      }
    }

    /** A file may be dropped on a field for one; not every browser does the rest alone. */
    #drop(event) {
      if (event.target.type !== 'file') return;
      event.preventDefault();
      if (event.type === 'drop') this.#load(event.target, event.dataTransfer.files);
    }

    /** Opens a file that was chosen, if it is one of ours; else says what is wrong with it. */
    async #load(field, files = field.files) {
      const [file] = (field.type === 'file' && files) || [];
      if (!file) return;
      if (field.name === 'calendar-file') return this.#loadCalendar(field, file);
      try {
        const [what, text] = await readFile(file);
        field.value = '';
        this.#app?.write(what, text);
        this.#app?.write('said', 'loaded');
      } catch (error) {
        this.#app?.write('said', `load-refused\t${error?.message ?? error}`);
      }
    }

    /** Has a calendar file counted in this page. It goes nowhere else. */
    async #loadCalendar(field, file) {
      try {
        const asked = await readCalendar(file);
        await loadPart('calendar', this).catch((error) => {
          throw new Error(`Two Ladders could not load its calendar: ${error?.message ?? error}`);
        });
        this.#app?.write('calendar', askPart('calendar', 'draw', asked));
        field.value = '';
      } catch (error) {
        this.#app?.write('said', `load-refused\t${error?.message ?? error}`);
      }
    }

    #shareHash() {
      // A link to what there is to read stays as it was followed.
      if (this.dataset.view === 'read') return;
      const hash = this.#begun() ? `#tl=${this.code}` : ' ';
      // Some frames may not write their address; sharing is then simply not offered there.
      try {
        history.replaceState(history.state, '', hash.trim() || location.pathname + location.search);
      } catch { /* see above */ }
    }

    #tell(type, detail = null) {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    }

    #complain(error) {
      this.#tell('tl-error', { message: String(error?.message ?? error) });
    }

    async #failed(error) {
      if (error.refused) return this.#refused(error.refused);
      const message = `Two Ladders could not load: ${error?.message ?? error}. `
        + 'Is the wasm file beside the script (else set "base")? '
        + "Does the Content-Security-Policy allow 'wasm-unsafe-eval'?";
      this.#reject(message);
      const box = faultBox('status', note('p', 'heading', TEXT['failed-heading']),
        note('p', '', `${await this.#why(error)} ${TEXT.failed}`), this.#again('secondary'));
      this.#shadow.replaceChildren(box, document.createElement('slot'));
      givePaper(this);
      this.#complain(message);
    }

    /** The page's pack is no good: what is wrong with it, and the built-in one instead. */
    #refused([lines, page, builtin, again]) {
      const message = `Two Ladders could not show this pack. ${lines}`;
      this.#reject(message);
      const box = faultBox('status');
      build(page, box);
      box.append(this.#again('primary', builtin, () => { this.#builtin = true; }), ' ',
        this.#again('secondary', again));
      this.#shadow.adoptedStyleSheets = sheets();
      this.#shadow.replaceChildren(box);
      this.#complain(message);
    }

    /** In one line, for the reader. */
    async #why(error) {
      if (error.message === WITHOUT_WASM) return TEXT['why-no-wasm'];
      return await isForbidden() ? TEXT['why-policy'] : TEXT['why-file'];
    }

    #again(className, text = TEXT.restart, first) {
      const again = note('button', className, text);
      again.type = 'button';
      again.addEventListener('click', () => {
        first?.();
        this.#start();
      });
      return again;
    }

    #broken(message) {
      if (!this.#instance) return;
      this.#reject(message);
      // What was not taken over yet is shown again.
      const paper = this.#app ? [] : [document.createElement('slot')];
      this.#letGo();
      const box = faultBox('alert', note('p', 'heading', TEXT['panic-heading']),
        note('p', '', TEXT.panic), this.#again('primary'));
      this.#shadow.replaceChildren(box, ...paper);
      this.#complain(message);
    }

    /** Keeps what can be read of the instance: a broken one would not answer any more. */
    #remember() {
      this.#handedOver = this.#saved;
      this.dataset.view = this.#saved.split('\n', 1)[0];
      for (const name of Object.keys(this.#last)) this.#last[name] = this.#app.read(name);
    }

    #stop() {
      if (!this.#instance) return;
      const instance = this.#letGo();
      this.#shadow.replaceChildren(document.createElement('slot'));
      givePaper(this);
      instance.stop();
    }

    #letGo() {
      const instance = this.#instance;
      this.#app = this.#coming = this.#root = null;
      this.#wanted += 1;
      this.#resizes?.disconnect();
      this.#release?.();
      return instance;
    }
  }

  const known = customElements.get(TAG);
  if (known) {
    if (known.version !== VERSION) {
      console.warn(`<${TAG}> ${known.version} is on this page already; ${VERSION} is not used.`);
    }
  } else {
    customElements.define(TAG, TwoLadders);
  }
})();
