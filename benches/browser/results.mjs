// What was measured, for people and for programs.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../tests/e2e/support/project.mjs';

/** Prints the Markdown, and writes both to target/bench. */
export function tell(name, markdown, data) {
  console.log(markdown);
  const folder = path.join(project, 'target/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.md`), `${markdown}\n`);
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(data, null, 2)}\n`);
}
