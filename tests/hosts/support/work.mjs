// Folders of the projects while they are tried, and the programs that run there.
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { project } from '../../e2e/support/project.mjs';

export { project };

/** Where the projects lie that are tried. */
export const hosts = path.join(project, 'tests/hosts');

/** Where they are tried: what a generator writes does not belong beside its source. */
export const work = path.join(project, '.tools/hosts');

/** Copies a project to where it is tried. What npm installed there before may stay. */
export async function lay(name) {
  const folder = path.join(work, name);
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder)) {
    if (entry !== 'node_modules') await rm(path.join(folder, entry), { recursive: true });
  }
  const source = path.join(hosts, name);
  const filter = (file) => path.basename(file) !== 'node_modules';
  await cp(source, folder, { recursive: true, filter });
  return folder;
}

/** Starts a program. What it prints is kept, for the day on which it fails. */
function start([program, ...words], { cwd = project, env = {}, ...rest } = {}) {
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...rest,
  });
  let printed = '';
  const hear = (piece) => {
    printed += piece;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return { child, printed: () => printed };
}

/** Runs a program to its end and gives what it printed; throws its last lines if it failed. */
export function run(words, options) {
  return new Promise((resolve, reject) => {
    const { child, printed } = start(words, options);
    const fail = (reason) => {
      const end = printed().trim().split('\n').slice(-15).join('\n');
      const message = `\`${words.join(' ')}\` ${reason}\n${end}`.replaceAll(project, '.');
      reject(Object.assign(new Error(message), { printed: printed() }));
    };
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) => (code === 0 ? resolve(printed().trim()) : fail(`ended ${code}`)));
  });
}

/** Runs `act` while a program runs that would not end by itself, such as a server. */
export async function during(words, options, act) {
  const { child, printed } = start(words, options);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const failed = ended.then(() => {
    throw new Error(`\`${words.join(' ')}\` ended too early\n${printed()}`);
  });
  try {
    return await Promise.race([act(), failed]);
  } finally {
    failed.catch(() => {});
    child.kill();
    await ended;
  }
}
