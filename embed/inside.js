  // For the page that is one file: everything that is fetched elsewhere stands in it, packed, behind a
  // list of names and lengths.

  let files;
  /** What is in this file under a name; null when it is not. */
  const inside = (name) => {
    if (!files) {
      const packed = document.querySelector('script[type="application/x-two-ladders"]').textContent;
      const all = unpack(bytesFrom(packed));
      files = new Map();
      let from = 0;
      for (const [file, length] of INSIDE) {
        files.set(file, all.subarray(from, from + length));
        from += length;
      }
    }
    return files.get(name) ?? null;
  };
  const insideText = (name) => new TextDecoder().decode(inside(name));

