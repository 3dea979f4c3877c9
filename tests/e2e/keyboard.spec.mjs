// docs/keyboard.md, line by line, with real keys.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it as nodeTest } from 'node:test';
import { inBrowsers } from './support/browsers.mjs';
import { eventually } from './support/eventually.mjs';
import { expanded, show } from './support/ladders.mjs';
import { project } from './support/project.mjs';
import { headingOf, pack, texts } from './support/texts.mjs';

const LINES = readFileSync(path.join(project, 'docs/keyboard.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| where '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, where, keys]) => `${where}: ${keys}`);

/** Presses Tab until the focus is on what is wanted. */
async function tabTo({ page, widget }, wanted, what) {
  const passed = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await widget.focused();
    if (focused && wanted(focused)) return;
    passed.push(focused?.label ?? focused?.tag);
  }
  assert.fail(`Tab does not reach ${what}, only ${JSON.stringify(passed)}`);
}

const toButton = (opened, label) =>
  tabTo(opened, (one) => one.tag === 'button' && one.label === label, label);

const toField = (opened, name) => tabTo(opened, (one) => one.name === name, name);

const toRungs = (opened) => tabTo(opened, (one) => one.rung, 'the ladders');

/** Presses a key, and waits for the focus to be on this rung. */
async function walks({ page, widget }, key, rung) {
  await page.keyboard.press(key);
  await eventually(async () => {
    assert.equal((await widget.focused())?.rung, rung, `after ${key}`);
    const reachable = await widget.all('[part="rung"]', (all) =>
      all.filter((one) => one.tabIndex === 0).map((one) => one.dataset.rung),
    );
    assert.deepEqual(reachable, [rung], 'the only one that Tab reaches');
  });
}

async function atQuestion({ open }, number) {
  const opened = await open('plain.html');
  await opened.widget.put(['1c', '2d', '3d', '4a', '5b'].slice(0, number - 1));
  await opened.widget.headed(headingOf(number));
  return opened;
}

async function atView({ open }, view) {
  const opened = await open('plain.html');
  await show(opened.widget, view);
  return opened;
}

async function onRungs(stage) {
  const opened = await stage.open('plain.html');
  await toRungs(opened);
  assert.equal((await opened.widget.focused()).rung, 'ic-1');
  return opened;
}

/** On the list of rungs that says where one stands. */
async function onList(stage) {
  const opened = await atView(stage, 'ladder');
  await tabTo(opened, (one) => one.tag === 'select', 'a list');
  const says = (value) =>
    eventually(async () => {
      assert.equal(await opened.widget.all('[name="here"]', ([list]) => list.value), value);
      assert.equal((await opened.widget.focused())?.tag, 'select', 'the focus stays');
    });
  await says('-');
  return { ...opened, says };
}

/** On the first number behind a path. */
async function onNumber(stage) {
  const opened = await atView(stage, 'path');
  const { page, widget } = opened;
  await tabTo(opened, (one) => one.label === texts['ladders.path-numbers'], 'the numbers');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const [constant] = pack.ladders.constants;
  const value = () => widget.all('.numbers input', ([one]) => one.valueAsNumber);
  assert.equal(await value(), constant.value);
  const says = (expected) =>
    eventually(async () => {
      assert.equal(await value(), expected);
      const given = expected !== constant.value;
      assert.equal(await widget.count('.numbers .changed'), given ? 1 : 0);
    });
  return { ...opened, says, constant };
}

const TESTS = {
  async 'anywhere: Tab, Shift+Tab'({ open }) {
    const { page, widget } = await open('plain.html');
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).label, texts.begin);
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).rung, 'ic-1');
    await page.keyboard.press('Shift+Tab');
    assert.equal((await widget.focused()).label, texts.begin);
  },

  async 'a button: Enter, Space'({ open }) {
    const opened = await open('plain.html');
    const { page, widget } = opened;
    await toButton(opened, texts.begin);
    await page.keyboard.press('Enter');
    await widget.focusedOnHeading(headingOf(1));
    await toButton(opened, texts.back);
    await page.keyboard.press('Space');
    await widget.focusedOnHeading(pack.opening.heading);
  },

  async 'options of a question: Tab'(stage) {
    const opened = await atQuestion(stage, 2);
    const { page, widget } = opened;
    const order = await widget.order();
    await toField(opened, 'q2');
    assert.equal((await widget.focused()).value, order[0]);
    assert.deepEqual(await widget.chosen(), []);
    await toButton(opened, texts.back);
    await page.keyboard.press('Enter');
    await widget.focusedOnHeading(headingOf(1));
    await toField(opened, 'q1');
    assert.equal((await widget.focused()).value, '1c');
  },

  async 'options of a question: Space'(stage) {
    const opened = await atQuestion(stage, 1);
    await toField(opened, 'q1');
    await opened.page.keyboard.press('Space');
    const [first] = await opened.widget.order();
    await eventually(async () => assert.deepEqual(await opened.widget.chosen(), [first]));
  },

  async 'options of a question: Arrow keys'(stage) {
    const opened = await atQuestion(stage, 1);
    const { page, widget } = opened;
    const order = await widget.order();
    await toField(opened, 'q1');
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowRight', 2],
      ['ArrowUp', 1],
      ['ArrowLeft', 0],
    ]) {
      await page.keyboard.press(key);
      await eventually(async () => {
        assert.deepEqual(await widget.chosen(), [order[at]], `after ${key}`);
        assert.equal((await widget.focused()).value, order[at]);
      });
    }
  },

  async 'the text field: any letter'(stage) {
    const opened = await atQuestion(stage, 6);
    const { page, widget } = opened;
    await toField(opened, 'reason');
    await page.keyboard.type('Home and away');
    assert.equal(await widget.all('textarea', ([area]) => area.value), 'Home and away');
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).name, 'keep-reason');
  },

  async 'a tick box: Space'(stage) {
    const opened = await atView(stage, 'ladder');
    const { page, widget } = opened;
    await toField(opened, 'claims');
    for (const ticked of [true, false]) {
      await page.keyboard.press('Space');
      await eventually(async () => {
        assert.equal(await widget.all('[name="claims"]', ([box]) => box.checked), ticked);
        assert.equal((await widget.count('.ladders .claim')) > 0, ticked);
        assert.equal((await widget.focused()).name, 'claims');
      });
    }
  },

  async 'a slider: Left, Right, Home, End'(stage) {
    const { page, widget } = await stage.open('plain.html');
    await widget.evaluate((element) => element.show('read', 'factors'));
    await widget.press('label[for="slider-0"]');
    for (const [key, value] of [
      ['End', '4'],
      ['ArrowLeft', '3'],
      ['Home', '0'],
      ['ArrowRight', '1'],
    ]) {
      await page.keyboard.press(key);
      await eventually(async () => {
        assert.equal(await widget.all('#slider-0', ([slider]) => slider.value), value);
        assert.equal((await widget.focused()).value, value);
      });
    }
    assert.match((await widget.texts('.factor .position'))[0], /^rather: /);
  },

  async 'the ladders: Tab'(stage) {
    const opened = await onRungs(stage);
    await walks(opened, 'ArrowUp', 'ic-2');
    await opened.page.keyboard.press('Tab');
    assert.equal((await opened.widget.focused()).rung, undefined);
    await walks(opened, 'Shift+Tab', 'ic-2');
  },

  async 'the ladders: Up, Down'(stage) {
    const opened = await onRungs(stage);
    await walks(opened, 'ArrowUp', 'ic-2');
    await walks(opened, 'ArrowUp', 'ic-3');
    await walks(opened, 'ArrowDown', 'ic-2');
    await walks(opened, 'ArrowDown', 'ic-1');
    await walks(opened, 'ArrowDown', 'ic-1');
    assert.deepEqual(await expanded(opened.widget), [], 'walking opens nothing');
  },

  async 'the ladders: Left, Right'(stage) {
    const opened = await onRungs(stage);
    await walks(opened, 'ArrowUp', 'ic-2');
    await walks(opened, 'ArrowUp', 'ic-3');
    await walks(opened, 'ArrowRight', 'management-2');
    await walks(opened, 'ArrowRight', 'management-2');
    await walks(opened, 'ArrowLeft', 'ic-3');
    await walks(opened, 'ArrowLeft', 'ic-3');
  },

  async 'the ladders: Home, End'(stage) {
    const opened = await onRungs(stage);
    await walks(opened, 'End', 'ic-6');
    await walks(opened, 'ArrowUp', 'ic-6');
    await walks(opened, 'Home', 'ic-1');
    await walks(opened, 'ArrowRight', 'management-1');
    await walks(opened, 'End', 'management-6');
  },

  async 'the ladders: Enter, Space'(stage) {
    const opened = await onRungs(stage);
    const { page, widget } = opened;
    await walks(opened, 'ArrowUp', 'ic-2');
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await widget.seen('.rung-detail');
      assert.deepEqual(await expanded(widget), ['ic-2']);
      assert.equal((await widget.focused()).rung, 'ic-2');
      await page.keyboard.press(key);
      await widget.gone('.rung-detail');
      assert.equal((await widget.focused()).rung, 'ic-2');
    }
  },

  async 'the ladders: an arrow with Ctrl, Alt or Meta'(stage) {
    const opened = await onRungs(stage);
    // Alt and an arrow sideways would leave the page.
    for (const keys of ['Control+ArrowUp', 'Alt+ArrowUp', 'Meta+ArrowUp']) {
      await opened.page.keyboard.press(keys);
    }
    await walks(opened, 'ArrowUp', 'ic-2');
  },

  async 'the detail of a rung: Enter on Close'(stage) {
    const opened = await onRungs(stage);
    const { page, widget } = opened;
    await walks(opened, 'ArrowUp', 'ic-2');
    await page.keyboard.press('Enter');
    await widget.seen('.rung-detail');
    await toButton(opened, texts['ladders.rung-close']);
    await page.keyboard.press('Enter');
    await widget.gone('.rung-detail');
    await eventually(async () => assert.equal((await widget.focused())?.rung, 'ic-2'));
  },

  async 'a list: Up, Down'(stage) {
    const { page, says } = await onList(stage);
    for (const [key, value] of [
      ['ArrowDown', 'i1'],
      ['ArrowDown', 'i2'],
      ['ArrowUp', 'i1'],
    ]) {
      await page.keyboard.press(key);
      await says(value);
    }
  },

  async 'a list: a letter'(stage) {
    const { page, says } = await onList(stage);
    await page.keyboard.press('m');
    await says('m2');
  },

  async 'a number: Up, Down'(stage) {
    const { page, says, constant } = await onNumber(stage);
    await page.keyboard.press('ArrowUp');
    await says(constant.value + 1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await says(constant.value - 1);
  },

  async 'a number behind a path: digits, then Tab'(stage) {
    const { page, widget, says } = await onNumber(stage);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await says(20);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('9999');
    await page.keyboard.press('Tab');
    const most = await widget.all('.numbers input', ([one]) => Number(one.max));
    await says(most);
    assert.ok(most < 9999);
  },

  async 'a line that unfolds: Enter, Space'({ open }) {
    const opened = await open('plain.html');
    const { page, widget } = opened;
    await tabTo(opened, (one) => one.tag === 'summary', 'a line that unfolds');
    const unfolded = () => widget.all('.twin', ([twin]) => twin.open);
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await eventually(async () => assert.equal(await unfolded(), true, key));
      await widget.seen('[part="table"]');
      await page.keyboard.press(key);
      await eventually(async () => assert.equal(await unfolded(), false, key));
    }
  },

  async 'the question whether to start again: Tab'(stage) {
    const opened = await atQuestion(stage, 2);
    const { page, widget } = opened;
    await toButton(opened, texts.restart);
    await page.keyboard.press('Enter');
    await widget.seen('.ask');
    await eventually(async () =>
      assert.equal((await widget.focused())?.label, texts['restart-question']),
    );
    await page.keyboard.press('Tab');
    assert.equal((await widget.focused()).label, texts['restart-cancel']);
  },
};

nodeTest('each line of docs/keyboard.md has a test, and each test a line', () => {
  assert.deepEqual(LINES.toSorted(), Object.keys(TESTS).toSorted());
});

inBrowsers((it) => {
  for (const [line, test] of Object.entries(TESTS)) it(line, test);
});
