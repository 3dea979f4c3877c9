  // A pack of somebody else's: untrusted until the program that checks packs has said that it is sound.

  const PACK_BYTES_AT_MOST = 1048576;
  const PACK_PATIENCE_MS = 15000;

  /** What is at an address, without saying who asks, and hardly more of it than a pack may have; or why
      nothing is. */
  const fetchPack = async (address) => {
    try {
      const signal = AbortSignal.timeout(PACK_PATIENCE_MS);
      const response = await fetch(address,
        { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
      if (!response.ok) return `unreachable\u001f${response.status}\u001f${address}`;
      const pieces = [];
      let length = 0;
      const reader = response.body.getReader();
      while (length <= PACK_BYTES_AT_MOST) {
        const { done, value } = await reader.read();
        if (done) break;
        pieces.push(value);
        length += value.length;
      }
      reader.cancel();
      return new Blob(pieces);
    } catch (error) {
      return `unreachable\u001f${error.name}\u001f${address}`;
    }
  };

  /** What there is to ask about a file. */
  const askedOf = async (blob) => {
    if (blob.size > PACK_BYTES_AT_MOST) return [`too-large\u001f${blob.size}`];
    try {
      return ['open', new TextDecoder('utf-8', { fatal: true }).decode(await blob.arrayBuffer())];
    } catch {
      return ['encoding'];
    }
  };

  /** The parts of a sound pack, one for each program, its styles, and what runs with them. */
  const openPack = async (found, element) => {
    await loadPart('check', element);
    const [word, text] = found.size === undefined ? [found] : await askedOf(found);
    let answer;
    // Proven step by step: the page stays alive in between.
    for (let step = 0; !answer || answer === 'more'; step += 1) {
      answer = askPart('check', 'draw', text === undefined ? word : `open\u001f${step}\u001f${text}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
    const [outcome, ...parts] = answer.split('\u001d');
    if (outcome !== 'sound') throw Object.assign(new Error(parts[0]), { page: parts[1] });
    const [quiz, ladders, result, reading, styles] = parts;
    const own = new CSSStyleSheet();
    own.replaceSync(styles);
    return { quiz, ladders, result, reading, own: [own], running: {} };
  };
