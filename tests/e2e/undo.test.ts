import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ensureBuild } from '../../scripts/build.ts';
import type { Driver, Tab, View } from '../../scripts/drivers/driver.ts';
import { launch } from '../../scripts/drivers/launch.ts';
import { browserUnderTest } from './harness/test.ts';
import { allRows } from './support/all-rows.ts';
import { barSays, clickInBar } from './support/change-bar.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { saveForm } from './support/edits.ts';
import { FACES, type Face } from './support/faces.ts';
import { fillForm, openForm, tick } from './support/form.ts';
import { click } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, listed, row } from './support/rows.ts';
import { stored } from './support/stored.ts';

/** The one of three namesakes that is changed; the others are on the parent domain and on another path. */
interface Twins {
  readonly tab: Tab;
  readonly which: { readonly domain: string; readonly path: string };
}

/** Opens a page with three cookies of one name, of every kind of flag and lifetime, and an HttpOnly one. */
async function openTwins(driver: Driver, demo: Parameters<typeof openBlank>[1]): Promise<Twins> {
  await driver.grant(EVERYWHERE);
  const { tab, host } = await openBlank(driver, demo);
  await setCookies(
    tab,
    'twin=mine; path=/; max-age=86400; secure; samesite=lax',
    `twin=parent; path=/; domain=${host.replace('www.', '')}; samesite=strict`,
    'twin=elsewhere; path=/deep; max-age=7200',
  );
  await tab.evaluate(() => fetch('/login').then(() => {}));
  return { tab, which: { domain: host, path: '/' } };
}

interface Change {
  readonly title: string;
  readonly make: (view: View, face: Face['name'], which: Twins['which']) => Promise<void>;
  readonly done: string;
  readonly undone: string;
}

const CHANGES: readonly Change[] = [
  {
    title: 'deleting one',
    async make(view, _face, which) {
      await view.click(cell('twin', 'name', which));
      await view.press('Delete');
    },
    done: 'Deleted twin',
    undone: 'Undid: deleted twin',
  },
  {
    title: 'deleting several',
    async make(view, face) {
      if (face === 'panel') return click(view, 'button', /^Delete all 4 cookies shown$/);
      await click(view, 'button', 'More actions');
      await click(view, 'menuitem', 'Delete all cookies shown');
    },
    done: 'Deleted 4 cookies',
    undone: 'Undid: deleted 4 cookies',
  },
  {
    title: 'editing',
    async make(view, _face, which) {
      await openForm(view, 'twin', which);
      await fillForm(view, { Value: 'edited' });
      await saveForm(view);
    },
    done: 'Changed twin',
    undone: 'Undid: changed twin',
  },
  {
    title: 'renaming',
    async make(view, _face, which) {
      await openForm(view, 'twin', which);
      await fillForm(view, { Name: 'renamed' });
      await saveForm(view);
    },
    done: 'Changed twin',
    undone: 'Undid: changed twin',
  },
  {
    title: 'adding',
    async make(view) {
      await click(view, 'button', 'Add a cookie');
      await fillForm(view, { Name: 'fresh', Value: 'new' });
      await saveForm(view);
    },
    done: 'Added fresh',
    undone: 'Undid: added fresh',
  },
  {
    title: 'duplicating',
    async make(view, _face, which) {
      await view.click(cell('twin', 'name', which));
      await view.press('Control+d');
    },
    done: 'Duplicated twin',
    undone: 'Undid: duplicated twin',
  },
  {
    title: 'a flag',
    async make(view, face, which) {
      if (face === 'panel') return view.click(`${cell('twin', 'http-only', which)} button`);
      await openForm(view, 'twin', which);
      await tick(view, { HttpOnly: true });
      await saveForm(view);
    },
    done: 'Changed twin',
    undone: 'Undid: changed twin',
  },
  {
    title: 'the switch',
    make: (view, _face, which) => view.click(`${row('twin', which)} [role=switch]`),
    done: 'Switched off twin',
    undone: 'Undid: switched off twin',
  },
];

/** Waits until the browser holds exactly these cookies. */
async function holds(driver: Driver, jar: readonly string[], message: string): Promise<void> {
  await expect.poll(() => stored(driver), { message, timeout: 15_000 }).toEqual(jar);
}

/** What either list says of its cookies in any state; the browser's own account does not tell SameSite. */
async function rowsOf(view: View): Promise<string[]> {
  return (await allRows(view))
    .map(({ domain, path, parked, cells }) =>
      [
        ...[cells.name, cells.value, domain, path, parked],
        ...[cells.secure, cells['http-only'], cells['same-site']],
      ].join(' | '),
    )
    .sort();
}

describe.each(FACES)('in the $name', ({ name: face, open }) => {
  test('every change is undone and redone, by keys and by the bar that names it', async ({
    driver,
    demo,
  }) => {
    const { tab, which } = await openTwins(driver, demo);
    const view = await open(driver, tab);
    await listed(view, 'sessionid');
    const before = await stored(driver);
    const rows = await rowsOf(view);
    expect(rows).toHaveLength(4);
    for (const { title, make, done, undone } of CHANGES) {
      await make(view, face, which);
      await barSays(view, done);
      const after = await stored(driver);
      expect(after, title).not.toEqual(before);

      await view.press('Control+z');
      await barSays(view, undone);
      await holds(driver, before, `${title}, undone by keys`);
      await view.press('Control+Shift+z');
      await barSays(view, done);
      await holds(driver, after, `${title}, redone by keys`);
      await clickInBar(view, 'Undo');
      await barSays(view, undone);
      await holds(driver, before, `${title}, undone by the bar`);
      await clickInBar(view, 'Redo');
      await barSays(view, done);
      await holds(driver, after, `${title}, redone by the bar`);

      await view.press('Control+z');
      await barSays(view, undone);
      await expect.poll(() => rowsOf(view), { message: title, timeout: 15_000 }).toEqual(rows);
    }
  }, 120_000);

  test('a change is undone after the view was closed and the worker stopped', async ({
    driver,
    demo,
  }) => {
    const { tab, which } = await openTwins(driver, demo);
    const before = await stored(driver);
    const view = await open(driver, tab);
    await listed(view, 'twin', which);
    await view.click(cell('twin', 'name', which));
    await view.press('Delete');
    await barSays(view, 'Deleted twin');
    const after = await stored(driver);
    expect(after).toHaveLength(3);
    await view.close();
    await driver.stopWorker();

    const again = await open(driver, tab);
    await barSays(again, 'Deleted twin');
    await again.press('Control+z');
    await barSays(again, 'Undid: deleted twin');
    await holds(driver, before, 'undone');
    await driver.stopWorker();
    await clickInBar(again, 'Redo');
    await barSays(again, 'Deleted twin');
    await holds(driver, after, 'redone');
  }, 120_000);
});

test('what was changed in one view is undone in the other', async ({ driver, demo }) => {
  const { tab, which } = await openTwins(driver, demo);
  const before = await stored(driver);
  const panel = await driver.panel(tab);
  await listed(panel, 'twin', which);
  await panel.click(cell('twin', 'name', which));
  await panel.press('Delete');
  await barSays(panel, 'Deleted twin');

  const popup = await driver.popup(tab);
  await barSays(popup, 'Deleted twin');
  await popup.press('Control+z');
  await barSays(popup, 'Undid: deleted twin');
  await holds(driver, before, 'undone in the popup');
  await listed(panel, 'twin', which);
  await barSays(panel, 'Undid: deleted twin');

  await popup.click(`${row('sessionid')} [role=switch]`);
  await barSays(popup, 'Switched off sessionid');
  await popup.close();
  await barSays(panel, 'Switched off sessionid');
  await panel.click(cell('twin', 'name', which));
  await panel.press('Control+z');
  await barSays(panel, 'Undid: switched off sessionid');
  await holds(driver, before, 'undone in the panel');
});

test('what was switched off is switched on again after a restart of the browser', async ({
  demo,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'cookiescope-restart-'));
  const browser = browserUnderTest();
  const extensionDir = await ensureBuild(browser);
  const start = () => launch({ browser, extensionDir, headless: true, profile });
  const first = await start();
  let second: Driver | undefined;
  try {
    await first.grant(EVERYWHERE);
    const { tab, host } = await openBlank(first, demo);
    const site = host.replace('www.', '');
    await setCookies(
      tab,
      'twin=mine; path=/; max-age=86400; secure; samesite=lax',
      `twin=parent; path=/; domain=${site}; max-age=86400`,
    );
    const url = await tab.url();
    const before = await stored(first);
    const which = { domain: host, path: '/' };
    const popup = await first.popup(tab);
    await listed(popup, 'twin', which);
    await popup.click(`${row('twin', which)} [role=switch]`);
    await barSays(popup, 'Switched off twin');
    const after = await stored(first);
    expect(after).toHaveLength(1);
    await popup.close();
    expect(await first.errors()).toEqual([]);
    await first.close();

    second = await start();
    await second.grant(EVERYWHERE);
    const panel = await second.panel(await second.open(url));
    const parked = `${row('twin', which)}[data-parked]`;
    await panel.waitFor((selector) => document.querySelector(selector) !== null, parked);
    await holds(second, after, 'after the restart');
    await panel.click(`${parked} [role=switch]`);
    await barSays(panel, 'Switched on twin');
    await holds(second, before, 'switched on');
    expect(await second.errors()).toEqual([]);
  } finally {
    await (second ?? first).close().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 120_000);
