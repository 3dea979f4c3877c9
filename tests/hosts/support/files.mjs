// What the hosts get of ours: the embed files, and the npm package.
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { dist } from '../../e2e/support/server.mjs';
import { run, work } from './work.mjs';

const embed = path.join(dist, 'embed');
const page = path.join(dist, 'two-ladders.html');

/** The quiz without a script, which stands inside the element. */
export const fallback = path.join(embed, 'fallback.html');

/** Says what to do where nothing has been built. */
export function built() {
  const missing = [fallback, page, path.join(embed, 'two-ladders.js')].find(
    (file) => !existsSync(file),
  );
  if (missing) {
    throw new Error(
      `there is no ${missing}; run \`cargo xtask dist\` first, or set TWO_LADDERS_DIST`,
    );
  }
}

/** Copies the embed files and the page for frames, as a person would. */
export async function place(folder) {
  await cp(embed, folder, { recursive: true });
  await copyFile(page, path.join(folder, 'two-ladders.html'));
}

/** The npm package as a tarball. */
async function tarball() {
  const source = path.join(dist, 'npm');
  const target = path.join(work, 'packed');
  await mkdir(target, { recursive: true });
  const { name, version } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
  await run(['npm', 'pack', '--pack-destination', target], { cwd: source });
  return path.join(target, `${name}-${version}.tgz`);
}

/** Installs the tarball into a project, whose lock file stays as it is. */
export async function installTarball(folder) {
  const kept = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline'];
  await run(['npm', 'install', ...kept, await tarball()], { cwd: folder });
}
