// docs/embedding.md says what the tried projects say, to the letter, and the npm package lists
// what the README does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { MDBOOK } from './support/tools.mjs';
import { project } from './support/work.mjs';

const read = (file) => readFileSync(path.join(project, file), 'utf8');

/** What the guides show is what was tried; only what is typed into a shell is not. */
const GUIDES = ['docs/embedding.md', 'npm/README.md'];

// The comment that names the file stands on a line of its own before the fence.
const NAMED = /<!-- (tests\/hosts\/\S+) -->\n```\w+\n([^]*?)\n```/g;

/** Whether a file holds these lines, all of them indented by so much or so much. */
function holds(file, snippet) {
  const text = read(file);
  const indents = [0, 2, 4, 6, 8].map((columns) => ' '.repeat(columns));
  return indents.some((indent) => text.includes(snippet.replaceAll(/^(?=.)/gm, indent)));
}

for (const guide of GUIDES) {
  test(`every snippet of ${guide} is part of a project that is tried`, () => {
    const text = read(guide);
    const named = [...text.matchAll(NAMED)];
    const fences = text.match(/^```(?!sh$)\w+$/gm);
    assert.equal(named.length, fences.length, 'each fence has a comment that names its file');
    for (const [, file, snippet] of named) {
      assert.ok(holds(file, snippet), `${file} does not hold:\n${snippet}`);
    }
  });
}

test('docs/embedding.md names the versions that are tried', () => {
  const guide = read('docs/embedding.md');
  const version = (host, name) => {
    const { dependencies, devDependencies } = JSON.parse(read(`tests/hosts/${host}/package.json`));
    return { ...dependencies, ...devDependencies }[name];
  };
  const python = /^mkdocs==(.*)$/m.exec(read('tests/hosts/mkdocs/requirements.txt'))[1];
  for (const tried of [
    `Astro ${version('astro', 'astro')}`,
    `React ${version('react', 'react')} and Vite ${version('react', 'vite')}`,
    `Vue ${version('vue', 'vue')} and Vite ${version('vue', 'vite')}`,
    `Svelte ${version('svelte', 'svelte')} and Vite ${version('svelte', 'vite')}`,
    `Vite ${version('vite-tarball', 'vite')}`,
    `TypeScript ${version('vite-tarball', 'typescript')}`,
    `MkDocs ${python}`,
    `mdBook ${MDBOOK}`,
  ]) {
    assert.ok(guide.includes(tried), `it does not say ${tried}`);
  }
});

/** The names in the first column of a table of the README. */
function column(heading) {
  const [, table] = read('README.md').split(`| ${heading} |`);
  const rows = table.split('\n').slice(2);
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(0, end).flatMap((row) => {
    const [, first, second] = row.split('|');
    const cell = first.trim() === 'events' ? second : first;
    return [...cell.matchAll(/`([A-Za-z-]+)/g)].map(([, name]) => name);
  });
}

test('custom-elements.json lists the attributes, members and events of the README', () => {
  const [{ declarations }] = JSON.parse(read('npm/custom-elements.json')).modules;
  const [element] = declarations;
  const names = (list) => list.map((one) => one.name).toSorted();
  assert.deepEqual(names(element.attributes), column('attribute').toSorted());
  const members = element.members.filter((member) => !member.static);
  assert.deepEqual(names([...members, ...element.events]), column('member').toSorted());
  const declared = read('npm/two-ladders.d.ts');
  for (const name of [...names(element.attributes), ...names(element.members)]) {
    if (name === 'version') continue;
    assert.match(declared, new RegExp(`\\b'?${name}'?[?(:]`), `${name} has no type`);
  }
});

test('custom-elements.json lists the custom properties of the stylesheet', () => {
  const [{ declarations }] = JSON.parse(read('npm/custom-elements.json')).modules;
  const listed = declarations[0].cssProperties.map((one) => one.name).toSorted();
  const used = new Set(read('assets/widget.css').match(/--tl-[A-Za-z-]+/g));
  assert.deepEqual(listed, [...used].toSorted());
});
