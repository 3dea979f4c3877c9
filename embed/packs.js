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
      if (!response.ok) return ['unreachable', response.status, address];
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
      return ['unreachable', error.name, address];
    }
  };

  /** The parts of a sound pack, one for each program, its styles, and what runs with them. */
  const openPack = async (source, element) => {
    await loadPart('check', element);
    // What is no UTF-8 leaves a mark in the text, which the checker finds; what cannot be read is one.
    const asked = source.size > PACK_BYTES_AT_MOST
      ? ['too-large', source.size]
      : source.size >= 0 ? ['open', 0, await source.text().catch(() => '\ufffd')] : source;
    let answer = 'more';
    // Proven step by step: the page stays alive in between.
    for (; answer === 'more'; asked[1] += 1) {
      answer = askPart('check', 'draw', asked.join('\u001f'));
      await new Promise((resolve) => setTimeout(resolve));
    }
    const [outcome, ...parts] = answer.split('\u001d');
    if (outcome !== 'sound') throw Object.assign(new Error(parts[0]), { refused: parts });
    const [quiz, ladders, result, reading, styles] = parts;
    const own = new CSSStyleSheet();
    own.replaceSync(styles);
    return { quiz, ladders, result, reading, own: [own], running: {} };
  };
