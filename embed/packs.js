  // A pack of somebody else's: untrusted until the program that checks packs has said that it is sound.

  const PACK_BYTES_AT_MOST = 1048576;
  const PACK_PATIENCE_MS = 15000;

  /** What is at an address, without saying who asks, and hardly more of it than a pack may have. */
  const fetchPack = async (address) => {
    const signal = AbortSignal.timeout(PACK_PATIENCE_MS);
    const response = await fetch(address,
      { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
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
  };

  /** The parts of a sound pack, one for each program, and what runs with them. */
  const openPack = async (blob, element) => {
    await loadPart('check', element);
    let asked = `too-large\u001f${blob.size}`;
    if (blob.size <= PACK_BYTES_AT_MOST) {
      try {
        const decoder = new TextDecoder('utf-8', { fatal: true });
        asked = `open\u001f${decoder.decode(await blob.arrayBuffer())}`;
      } catch {
        asked = 'encoding';
      }
    }
    const [word, ...parts] = askPart('check', 'draw', asked).split('\u001d');
    if (word !== 'sound') throw Object.assign(new Error(parts[0]), { page: parts[1] });
    const [quiz, ladders, result, reading] = parts;
    return { quiz, ladders, result, reading, running: {} };
  };
