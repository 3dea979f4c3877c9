// The widget as a blog embeds it: one script, and the quiz on paper between the tags.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../../../tests/e2e/support/server.mjs';

const paper = readFileSync(path.join(dist, 'embed/fallback.html'), 'utf8');

export const ours = {
  name: 'Two Ladders',
  body: (_, count) =>
    `${Array.from({ length: count }, () => `<two-ladders storage="none">${paper}</two-ladders>`).join('\n')}
<script src="/dist/embed/two-ladders.js" async></script>`,
  radio: 'two-ladders input[type="radio"]',
  // Where one begins, and where one goes on.
  begin: 'two-ladders .primary',
  next: 'two-ladders .primary',
  takenOver: true,
};
