// The hosts that are tried: how each is installed and built, where our files go, and what a
// reader does there.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  canBeAnswered,
  canBeReadWithout,
  tellsTheFramework,
  tellsThePage,
  worksInAFrame,
} from './support/acts.mjs';
import { fallback, installTarball } from './support/files.mjs';
import { debian, mdbook, mkdocs, npm } from './support/tools.mjs';
import { run } from './support/work.mjs';

const ANSWERED = { 'the first question can be answered': canBeAnswered };
const BOTH = {
  ...ANSWERED,
  'without wasm there is the quiz as a form': canBeReadWithout,
};
const FRAMEWORK = {
  'the component tells of answers, also when it comes back': tellsTheFramework,
};

const npmRun = (script) => (folder) => run(['npm', 'run', script], { cwd: folder });

const byGenerator = (...words) => (folder, generator) =>
  run([...generator.words, ...words], { cwd: folder, env: generator.env });

const NOTHING = async () => ({ version: '' });

const framework = (name) => ({
  name,
  install: async (folder) => ({ version: await npm(folder, name) }),
  files: 'public/two-ladders',
  build: npmRun('build'),
  site: 'dist',
  tests: FRAMEWORK,
});

/**
 * `install` finds or installs the generator and says its version; `files` is the folder for our
 * files; `build` writes the folder `site`; each of `tests` gets a stage with that site.
 */
export const HOSTS = [
  {
    name: 'plain',
    install: NOTHING,
    files: 'two-ladders',
    async build(folder) {
      const page = path.join(folder, 'index.html');
      const before = await readFile(page, 'utf8');
      const form = await readFile(fallback, 'utf8');
      await writeFile(page, before.replace('<!-- paste all of fallback.html here -->', () => form));
    },
    site: '.',
    tests: BOTH,
  },
  {
    name: 'iframe',
    install: NOTHING,
    files: 'two-ladders',
    build: async () => {},
    site: '.',
    tests: { 'the first question can be answered, and the frame grows': worksInAFrame },
  },
  {
    name: 'hugo',
    install: () => debian('hugo', ['version']),
    files: 'static/two-ladders',
    build: byGenerator('--quiet'),
    site: 'public',
    tests: BOTH,
  },
  {
    name: 'jekyll',
    install: () => debian('jekyll', ['--version']),
    files: 'two-ladders',
    async build(folder, generator) {
      const includes = path.join(folder, '_includes/two-ladders');
      await mkdir(includes, { recursive: true });
      await copyFile(fallback, path.join(includes, 'fallback.html'));
      await byGenerator('build', '--quiet')(folder, generator);
    },
    site: '_site',
    tests: BOTH,
  },
  {
    name: 'mkdocs',
    install: mkdocs,
    files: 'docs/two-ladders',
    build: byGenerator('build', '--quiet', '--strict'),
    site: 'site',
    tests: BOTH,
  },
  {
    name: 'mdbook',
    install: mdbook,
    files: 'src/two-ladders',
    build: byGenerator('build'),
    site: 'book',
    tests: BOTH,
  },
  {
    name: 'astro',
    install: async (folder) => ({ version: await npm(folder, 'astro') }),
    files: 'public/two-ladders',
    build: npmRun('build'),
    site: 'dist',
    tests: BOTH,
  },
  {
    ...framework('react'),
    async build(folder) {
      await installTarball(folder);
      await npmRun('types')(folder);
      await npmRun('build')(folder);
    },
  },
  framework('vue'),
  framework('svelte'),
  {
    name: 'vite-tarball',
    install: async (folder) => ({ version: await npm(folder, 'vite') }),
    async build(folder) {
      await installTarball(folder);
      await npmRun('types')(folder);
      await npmRun('build')(folder);
      // Imported where there is no browser, it does no harm.
      await run(['node', '--eval', 'import("two-ladders")'], { cwd: folder });
    },
    site: 'dist',
    tests: { 'what was built shows the quiz and hears of answers': tellsThePage },
    /** What is tried while this runs at that port. */
    server: (port) => [
      'node',
      'node_modules/vite/bin/vite.js',
      ...['--host', '127.0.0.1', '--port', String(port), '--strictPort', '--force'],
    ],
    served: { 'so does its server for development': tellsThePage },
  },
];
