// The Chromium that is measured in.
import { existsSync } from 'node:fs';

/** Where it is: what the environment names, or Debian's. */
export const chromiumPath =
  [process.env.TWO_LADDERS_CHROMIUM, '/usr/bin/chromium'].find((file) => file && existsSync(file));
