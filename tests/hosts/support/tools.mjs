// The generators: those that are there, else those that a registry has.
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hosts, run, work } from './work.mjs';

/** A generator is not there and cannot be had. Not a fault of ours: the test is left out. */
export class Missing extends Error {}

/** Turns a failed installation into `Missing`, in one line. */
async function installed(what, install) {
  try {
    return await install();
  } catch (error) {
    const lines = [...(error.printed ?? '').split('\n'), error.message.split('\n')[0]];
    const reason = lines.find((line) => /error/i.test(line)) ?? lines.at(-1);
    throw new Missing(`${what} could not be installed: ${reason}`);
  }
}

const says = (words) => run(words).catch(() => null);

/** What `apt-get` is run with as root; null where nobody is root without being asked. */
async function administrator() {
  if ((await says(['id', '-u'])) === '0') return [];
  return (await says(['sudo', '-n', 'true'])) === null ? null : ['sudo', '-n'];
}

/** A program of a Debian package of the same name. */
export async function debian(name, versionWords) {
  const version = () => says([name, ...versionWords]);
  if ((await version()) === null) {
    const prefix = await administrator();
    if (!prefix || (await says(['apt-get', '--version'])) === null) {
      throw new Missing(`there is no ${name} on PATH (Debian has it)`);
    }
    await installed(name, async () => {
      const quietly = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '--yes'];
      await run([...quietly, 'update']);
      await run([...quietly, 'install', '--no-install-recommends', name]);
    });
  }
  return { version: /\d+(\.\d+)+/.exec(await version())[0], words: [name] };
}

/** MkDocs, with all that its list of requirements names. */
export async function mkdocs() {
  const requirements = path.join(hosts, 'mkdocs/requirements.txt');
  const folder = path.join(work, 'python');
  const stamp = path.join(folder, 'requirements.txt');
  await installed('MkDocs', async () => {
    if (await same(requirements, stamp)) return;
    const pip = ['python3', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
    await run([...pip, '--upgrade', '--target', folder, '--requirement', requirements]);
    await copyFile(requirements, stamp);
  });
  const [, version] = /^mkdocs==(.*)$/m.exec(await readFile(requirements, 'utf8'));
  return { version, words: ['python3', '-m', 'mkdocs'], env: { PYTHONPATH: folder } };
}

export const MDBOOK = '0.5.4';

/** mdBook, compiled without its server and its search: about a minute on two cores. */
export async function mdbook() {
  const program = path.join(work, 'cargo/bin/mdbook');
  const version = async () => /\d+(\.\d+)+/.exec((await says([program, '--version'])) ?? '')?.[0];
  if ((await version()) !== MDBOOK) {
    const features = ['--locked', '--no-default-features', '--force'];
    const env = {
      // It makes one small book.
      CARGO_PROFILE_RELEASE_OPT_LEVEL: '0',
      CARGO_PROFILE_RELEASE_STRIP: 'debuginfo',
    };
    const root = ['--root', path.join(work, 'cargo')];
    await installed('mdBook', () =>
      run(['cargo', 'install', 'mdbook', '--version', MDBOOK, ...features, ...root], { env }),
    );
  }
  return { version: await version(), words: [program] };
}

/** The packages of a project's lock file, and the version of the one it is about. */
export async function npm(folder, about) {
  const modules = path.join(folder, 'node_modules');
  const lock = path.join(folder, 'package-lock.json');
  const stamp = path.join(modules, '.installed-lock.json');
  if (!(await same(lock, stamp))) {
    await installed(about, async () => {
      await run(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: folder });
      await copyFile(lock, stamp);
    });
  }
  const installedPackage = path.join(modules, about, 'package.json');
  return JSON.parse(await readFile(installedPackage, 'utf8')).version;
}

async function same(file, other) {
  if (!existsSync(other)) return false;
  const [left, right] = await Promise.all([file, other].map((one) => readFile(one, 'utf8')));
  return left === right;
}
