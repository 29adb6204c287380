import { describe, expect } from 'vitest';
import type { Driver, Tab, View } from '../../scripts/drivers/driver.ts';
import { poll } from '../../scripts/drivers/poll.ts';
import { barSays } from './support/change-bar.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { saveForm } from './support/edits.ts';
import { FACES } from './support/faces.ts';
import { fillForm, openForm } from './support/form.ts';
import { click } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, gone, listed, row } from './support/rows.ts';
import { says } from './support/says.ts';
import { search } from './support/search.ts';
import { stored, storedCookie } from './support/stored.ts';

/** Chooses a row and presses a key there, and waits for the mark of what it does. */
async function toggle(view: View, name: string, key: 'l' | 'p', on: boolean): Promise<void> {
  await view.click(cell(name, 'name'));
  await view.press(key);
  const mark = key === 'l' ? 'locked' : 'protected';
  await view.waitFor(
    (selector, wanted) => (document.querySelector(selector) !== null) === wanted,
    `${row(name)}[data-${mark}]`,
    on,
  );
}

/** Waits until the page has gone on for so many of its seconds. */
async function seconds(tab: Tab, count: number): Promise<void> {
  const begin = await ticks(tab);
  await expect.poll(() => ticks(tab), { timeout: 60_000 }).toBeGreaterThanOrEqual(begin + count);
}

/** How many of its seconds the page has counted. */
function ticks(tab: Tab): Promise<number> {
  return tab.evaluate(() => Number(document.querySelector('#ticks')?.textContent ?? '0'));
}

/** Waits until the bar tells that a cookie was put back at least so often. */
async function putBack(view: View, name: string, least: number): Promise<void> {
  await view.waitFor(
    (wanted, count) => {
      const bar = document.querySelector(`[data-lock-news="${wanted}"]`);
      const told = /put back (?:(once)|([\d,]+) times)/.exec(bar?.textContent ?? '');
      return told && (told[1] ? 1 : Number(told[2]?.replace(',', ''))) >= count;
    },
    name,
    least,
  );
}

async function valueIs(driver: Driver, name: string, value: string): Promise<void> {
  await expect
    .poll(async () => (await storedCookie(driver, name))?.value, { timeout: 20_000 })
    .toBe(value);
}

/** The value that is still there, or again, two changes later: each of the page's own stands for a moment, and once. */
function valueThatStays(driver: Driver, name: string, tab: Tab): Promise<string> {
  const firstSeen = new Map<string, number>();
  return poll('a value that stays', async () => {
    const value = (await storedCookie(driver, name))?.value ?? '';
    const now = await ticks(tab);
    const since = firstSeen.get(value) ?? now;
    firstSeen.set(value, since);
    return now >= since + 2 && value;
  });
}

/** What the page itself sees. */
function seenByPage(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.cookie);
}

describe.each(FACES)('in the $name', ({ open }) => {
  test('a page that changes a cookie every second does not get past a lock', async ({
    driver,
    demo,
  }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(`${demo.secureUrl}live`);
    const view = await open(driver, tab);
    await listed(view, 'live_counter');
    await toggle(view, 'live_counter', 'l', true);
    await putBack(view, 'live_counter', 3);
    const kept = await valueThatStays(driver, 'live_counter', tab);
    expect(Number(kept)).toBeGreaterThan(0);
    expect(await view.axe()).toEqual([]);
    await seconds(tab, 3);
    await valueIs(driver, 'live_counter', kept);

    // One's own edit moves the lock, and undo moves it back.
    await openForm(view, 'live_counter');
    await fillForm(view, { Value: 'mine' });
    await saveForm(view);
    await says(view, 'Changed live_counter');
    await seconds(tab, 2);
    await valueIs(driver, 'live_counter', 'mine');
    await view.press('Control+z');
    await says(view, 'Undid: changed live_counter');
    await seconds(tab, 2);
    await valueIs(driver, 'live_counter', kept);

    await toggle(view, 'live_counter', 'l', false);
    await expect.poll(() => seenByPage(tab)).not.toContain(`live_counter=${kept};`);
  }, 120_000);

  test('what is protected is left when all are deleted', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, 'a=1; path=/', 'b=1; path=/', 'c=1; path=/');
    const view = await open(driver, tab);
    await listed(view, 'b');
    await toggle(view, 'b', 'p', true);
    await search(view, 'is:protected');
    await gone(view, 'a');
    await listed(view, 'b');
    await search(view, '');
    await listed(view, 'a');

    if (open === FACES[0]?.open) {
      await click(view, 'button', 'More actions');
      await click(view, 'menuitem', 'Delete all cookies shown');
    } else {
      await click(view, 'button', 'Delete all 3 cookies shown');
    }
    await barSays(view, 'Deleted 2 cookies1 protected cookie was left alone.');
    await gone(view, 'a');
    await expect.poll(async () => (await driver.cookies()).map(({ name }) => name)).toEqual(['b']);

    await view.click(cell('b', 'name'));
    await view.press('Delete');
    await says(view, 'It is protected. Take the protection off first.');
    await toggle(view, 'b', 'p', false);
    await view.click(cell('b', 'name'));
    await view.press('Delete');
    await gone(view, 'b');
    await expect.poll(() => stored(driver)).toEqual([]);
  });
});

test('a lock holds without a view, after the worker was stopped, and against the server', async ({
  driver,
  demo,
}) => {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  // Each answer of the server sets an HttpOnly cookie to the time of day.
  const askServer = () => tab.evaluate(() => fetch('/live/tick').then(() => {}));
  await setCookies(tab, 'mine=kept; path=/; max-age=3600', 'free=1; path=/');
  await askServer();
  const panel = await driver.panel(tab);
  await listed(panel, 'live_server');
  await toggle(panel, 'live_server', 'l', true);
  await toggle(panel, 'mine', 'l', true);
  const kept = (await storedCookie(driver, 'live_server'))?.value ?? '';
  await panel.close();
  await driver.stopWorker();

  await setCookies(tab, 'mine=; path=/; max-age=0');
  await valueIs(driver, 'mine', 'kept');
  await driver.stopWorker();
  await askServer();
  await valueIs(driver, 'live_server', kept);

  const again = await driver.panel(tab);
  await search(again, 'is:locked');
  await gone(again, 'free');
  await again.click(cell('live_server', 'name'));
  await again.press('Space');
  await says(again, 'It had been changed by the server or another extension.');
  await again.click(cell('mine', 'name'));
  await says(again, 'It had been changed by a script, the server or another extension.');
}, 90_000);

test('a script that fights a lock makes it pause, and says so', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  await setCookies(tab, 'fought=kept; path=/');
  const panel = await driver.panel(tab);
  await listed(panel, 'fought');
  await toggle(panel, 'fought', 'l', true);
  await tab.evaluate(() => {
    let count = 0;
    setInterval(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the way most scripts do it.
      document.cookie = `fought=${count++}; path=/`;
    }, 10);
  });
  await says(panel, 'The lock on fought is paused');
  await panel.waitFor(
    (selector) => document.querySelector(selector) !== null,
    `${row('fought')}[data-locked="paused"]`,
  );
  await panel.click(cell('fought', 'name'));
  await panel.press('Space');
  await says(panel, 'this cookie was changed more than 30 times within 15 seconds.');
  expect(await panel.axe()).toEqual([]);
  // Once it has ended, the lock can be put into force again.
  await tab.goto(await tab.url());
  await click(panel, 'button', 'Lock again');
  await valueIs(driver, 'fought', 'kept');
}, 120_000);
