// As small as hosts send it.
import { brotliCompressSync, constants } from 'node:zlib';

/** These bytes with brotli at its best, which is what a host does once for a file that stays. */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
