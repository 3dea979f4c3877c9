  // For the page that is one file: takes out what is packed in it. The programs and the style sheet are
  // one LZMA stream (it finds what they have in common; what browsers can unpack themselves is half as
  // large again), written as text in the manner of basE91, in printable signs that mean nothing to HTML.

  /** The signs from `!` to `~` without `&`, `<` and `>`: 91 of them. */
  const DIGITS = new Map();
  for (let sign = 33; sign < 127; sign += 1) {
    if (![38, 60, 62].includes(sign)) DIGITS.set(sign, DIGITS.size);
  }

  /** The bytes that a text stands for; two signs hold 13 bits, or 14 where they fit. */
  const bytesFrom = (text) => {
    const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
    let [length, waiting, bits, first] = [0, 0, 0, -1];
    for (let at = 0; at < text.length; at += 1) {
      const digit = DIGITS.get(text.charCodeAt(at));
      if (digit === undefined) continue;
      if (first < 0) {
        first = digit;
        continue;
      }
      const pair = first + digit * 91;
      first = -1;
      waiting |= pair << bits;
      bits += (pair & 8191) > 88 ? 13 : 14;
      for (; bits > 7; bits -= 8) {
        bytes[length] = waiting;
        length += 1;
        waiting >>>= 8;
      }
    }
    if (first >= 0) {
      bytes[length] = waiting | (first << bits);
      length += 1;
    }
    return bytes.subarray(0, length);
  };

  /** Unpacks LZMA in its oldest form (`.lzma`): 13 bytes of header, then the range coder's. */
  const unpack = (packed) => {
    const view = new DataView(packed.buffer, packed.byteOffset);
    const contextBits = packed[0] % 9;
    const positions = Math.floor(packed[0] / 9);
    const literalMask = 2 ** (positions % 5) - 1;
    const positionMask = 2 ** Math.floor(positions / 5) - 1;
    const unpacked = new Uint8Array(view.getUint32(5, true));

    // The coder: `code` is where in `range` the next decision falls.
    let range = 0xffffffff;
    let code = view.getUint32(14);
    let read = 18;
    const refill = () => {
      if (range >= 0x1000000) return;
      range = (range << 8) >>> 0;
      code = ((code << 8) | packed[read]) >>> 0;
      read += 1;
    };
    const bit = (odds, at) => {
      const bound = (range >>> 11) * odds[at];
      const set = code >= bound;
      if (set) {
        range -= bound;
        code -= bound;
        odds[at] -= odds[at] >> 5;
      } else {
        range = bound;
        odds[at] += (2048 - odds[at]) >> 5;
      }
      refill();
      return set ? 1 : 0;
    };
    /** A number of so many bits, the highest first. */
    const tree = (odds, from, bits) => {
      let number = 1;
      for (let left = bits; left > 0; left -= 1) number = number * 2 + bit(odds, from + number);
      return number - 2 ** bits;
    };
    /** The same, the lowest bit first. */
    const reversed = (odds, from, bits) => {
      let [number, node] = [0, 1];
      for (let place = 0; place < bits; place += 1) {
        const found = bit(odds, from + node);
        node = node * 2 + found;
        number += found * 2 ** place;
      }
      return number;
    };
    const even = (count) => new Uint16Array(count).fill(1024);

    const literals = even(0x300 << (contextBits + (positions % 5)));
    const isMatch = even(192);
    const isRepeat = even(12);
    const isRepeat0 = even(12);
    const isRepeat1 = even(12);
    const isRepeat2 = even(12);
    const isLong0 = even(192);
    const slots = even(256);
    const distances = even(128);
    const aligned = even(16);
    const lengths = () => ({ choice: even(2), low: even(128), middle: even(128), high: even(256) });
    const [matches, repeats] = [lengths(), lengths()];
    const lengthOf = ({ choice, low, middle, high }, position) => {
      if (!bit(choice, 0)) return 2 + tree(low, position * 8, 3);
      if (!bit(choice, 1)) return 10 + tree(middle, position * 8, 3);
      return 18 + tree(high, 0, 8);
    };
    const distanceOf = (length) => {
      const slot = tree(slots, Math.min(length - 2, 3) * 64, 6);
      if (slot < 4) return slot;
      const bits = (slot >> 1) - 1;
      const start = (2 | (slot & 1)) * 2 ** bits;
      if (slot < 14) return start + reversed(distances, start - slot, bits);
      let direct = 0;
      for (let left = bits - 4; left > 0; left -= 1) {
        range >>>= 1;
        const set = code >= range;
        if (set) code -= range;
        direct = direct * 2 + (set ? 1 : 0);
        refill();
      }
      return start + direct * 16 + reversed(aligned, 0, 4);
    };

    let state = 0;
    const last = [0, 0, 0, 0];
    for (let at = 0; at < unpacked.length;) {
      const position = at & positionMask;
      if (!bit(isMatch, state * 16 + position)) {
        const before = at > 0 ? unpacked[at - 1] : 0;
        const context = ((at & literalMask) << contextBits) + (before >> (8 - contextBits));
        const from = 0x300 * context;
        let number = 1;
        if (state > 6) {
          // After a match: the byte that stood where it would have gone on helps to guess.
          let guess = unpacked[at - last[0] - 1];
          while (number < 256) {
            const likely = (guess >> 7) & 1;
            guess <<= 1;
            const found = bit(literals, from + (1 + likely) * 256 + number);
            number = number * 2 + found;
            if (found !== likely) break;
          }
        }
        while (number < 256) number = number * 2 + bit(literals, from + number);
        unpacked[at] = number;
        at += 1;
        state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
        continue;
      }
      let length;
      if (!bit(isRepeat, state)) {
        length = lengthOf(matches, position);
        last.unshift(distanceOf(length));
        last.pop();
        state = state < 7 ? 7 : 10;
      } else {
        let which = 0;
        if (bit(isRepeat0, state)) which = bit(isRepeat1, state) ? 2 + bit(isRepeat2, state) : 1;
        else if (!bit(isLong0, state * 16 + position)) length = 1;
        if (length) {
          state = state < 7 ? 9 : 11;
        } else {
          last.unshift(...last.splice(which, 1));
          length = lengthOf(repeats, position);
          state = state < 7 ? 8 : 11;
        }
      }
      for (const end = at + length; at < end; at += 1) unpacked[at] = unpacked[at - last[0] - 1];
    }
    return unpacked;
  };

