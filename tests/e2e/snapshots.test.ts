import { expect } from 'vitest';
import { startDjango } from '../servers/django.ts';
import { freshHost } from './harness/fresh-host.ts';
import { badgeSays } from './support/badge.ts';
import { barSays, clickInBar } from './support/change-bar.ts';
import { test as base, EVERYWHERE } from './support/demo.ts';
import { visitDjango } from './support/django-visit.ts';
import { focusIs } from './support/focus.ts';
import { click, named } from './support/named.ts';
import { facts, gone, listed } from './support/rows.ts';
import { saved } from './support/saved-file.ts';
import { says } from './support/says.ts';
import {
  differences,
  differs,
  saveProfile,
  showSnapshots,
  takeSnapshot,
} from './support/snapshots.ts';
import { expectSound } from './support/sound.ts';

const test = base.extend('start', ({ driver }, { onCleanup }) => {
  const closing: (() => Promise<void>)[] = [];
  onCleanup(async () => {
    for (const close of closing) await close();
  });
  return async (engine: 'db' | 'signed_cookies') => {
    await driver.grant(EVERYWHERE);
    const django = await startDjango({ engine });
    closing.push(django.close);
    return visitDjango(driver, django, freshHost());
  };
});

test('a snapshot is compared with what came since, brought back, and that is undone', async ({
  driver,
  start,
}) => {
  const visit = await start('db');
  await visit.fetch('/preferences?theme=dark&color=teal');
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'theme');
  await showSnapshots(panel);
  await says(panel, 'No snapshots yet');
  await takeSnapshot(panel, 'Dark');

  await visit.fetch('/preferences?theme=light&color=teal');
  await visit.fetch('/cookie/set?key=cart&value=7');
  await visit.fetch('/cookie/delete?key=color');
  await panel.press('Enter');
  await says(panel, 'Comparison');
  await differs(panel, 'theme', 'changed');
  await differs(panel, 'cart', 'added');
  await differs(panel, 'color', 'removed');
  expect(await panel.text('[data-diff="theme"] .changed-text del')).toBe('dark');
  expect(await panel.text('[data-diff="theme"] .changed-text ins')).toBe('light');
  // Without being asked, what the page sets then comes in as well.
  await visit.fetch('/cookie/set?key=later&value=1');
  await differs(panel, 'later', 'added');

  await panel.press('Escape');
  await panel.press('r');
  await named(panel, 'dialog', 'Restore a snapshot');
  await panel.waitFor(() => document.querySelectorAll('[data-restore]').length >= 4);
  await click(panel, 'button', /^Restore \d+ cookies$/);
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  await click(panel, 'button', new RegExp(`^${visit.host}`));
  await gone(panel, 'cart');
  await gone(panel, 'later');
  expect(await facts(panel, 'theme')).toMatchObject({ value: 'dark' });
  expect(await facts(panel, 'color')).toMatchObject({ value: 'teal' });

  await panel.press('Control+z');
  await listed(panel, 'cart');
  await gone(panel, 'color');
  expect(await facts(panel, 'theme')).toMatchObject({ value: 'light' });
  // What was there before was kept by itself.
  await showSnapshots(panel);
  await says(panel, 'Before: Restored "Dark"');
});

test('after a restore the page is loaded anew, or left as it is, whatever is chosen', async ({
  driver,
  start,
}) => {
  const visit = await start('db');
  await visit.fetch('/preferences?theme=dark');
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'theme');
  await showSnapshots(panel);
  await takeSnapshot(panel, 'Dark');
  const askAfterChange = async () => {
    await visit.tab.evaluate(() => document.documentElement.setAttribute('data-stays', ''));
    await visit.fetch('/preferences?theme=light');
    await click(panel, 'button', 'Restore…');
  };
  const restore = async () => {
    await click(panel, 'button', /^Restore \d+ cookies?$/);
    await panel.waitFor(() => document.querySelector('dialog[open]') === null);
    await visit.tab.waitFor(() => document.cookie.includes('theme=dark'));
  };
  const stays = () => visit.tab.evaluate(() => document.documentElement.hasAttribute('data-stays'));

  await askAfterChange();
  // At once, before it says what would be restored: what is clicked does not move away.
  await click(panel, 'checkbox', 'Reload the page afterwards');
  await restore();
  expect(await stays()).toBe(true);
  // The choice is kept.
  await askAfterChange();
  await restore();
  expect(await stays()).toBe(true);

  await askAfterChange();
  await click(panel, 'checkbox', 'Reload the page afterwards');
  await restore();
  await visit.tab.waitFor(() => !document.documentElement.hasAttribute('data-stays'));
  // It restores three times.
}, 120_000);

test('what the login changed: two clicks, and the contents of what came', async ({
  driver,
  start,
}) => {
  const visit = await start('signed_cookies');
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'csrftoken');
  await showSnapshots(panel);
  await click(panel, 'button', 'Record before a login');
  await says(panel, 'Now log in on the page, then compare.');
  await visit.logIn();

  await click(panel, 'button', 'Compare');
  await differs(panel, 'sessionid', 'added');
  await says(panel, '_auth_user_id appeared: 1');
  await says(panel, 'session ID');
  expect(await differences(panel)).toContain('csrftoken changed');
});

test('the wait for a login outlives the panel', async ({ driver, start }) => {
  const visit = await start('db');
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'csrftoken');
  await showSnapshots(panel);
  await click(panel, 'button', 'Record before a login');
  await says(panel, 'Now log in');
  await panel.close();
  await visit.logIn();
  const again = await driver.panel(visit.tab);
  await listed(again, 'sessionid');
  await showSnapshots(again);
  await click(again, 'button', 'Compare');
  await differs(again, 'sessionid', 'added');
});

test('profiles log in and out, and leave other sites alone', async ({ driver, start }) => {
  const visit = await start('db');
  const elsewhere = await driver.open((await visit.tab.url()).replace(visit.host, freshHost()));
  await elsewhere.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as a site does it
    document.cookie = 'mine=1';
  });
  await visit.tab.bringToFront();
  const before = await driver.popup(visit.tab);
  await listed(before, 'csrftoken');
  await saveProfile(before, 'logged out');
  await before.close();

  await visit.logIn();
  const popup = await driver.popup(visit.tab);
  await listed(popup, 'sessionid');
  await saveProfile(popup, 'alice');
  await click(popup, 'button', 'logged out');
  await visit.is('not logged in');
  await gone(popup, 'sessionid');
  await barSays(popup, 'Switched to "logged out" (2 cookies changed)');
  await click(popup, 'button', 'alice');
  await visit.is('logged in as alice');
  await listed(popup, 'sessionid');
  await clickInBar(popup, 'Undo');
  await gone(popup, 'sessionid');
  await visit.tab.reload();
  await visit.is('not logged in');
  expect(await elsewhere.evaluate(() => document.cookie)).toContain('mine=1');
});

test('a sealed file opens again with its passphrase alone', async ({ driver, start }) => {
  // A session that is in the cookie alone cannot be forgotten by the server.
  const visit = await start('signed_cookies');
  await visit.logIn();
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'sessionid');
  await showSnapshots(panel);
  await takeSnapshot(panel, 'alice');
  await panel.press('e');
  const passphrase = 'lamp orbit velvet anchor';
  await named(panel, 'dialog', 'Export a snapshot');
  await panel.type(passphrase);
  await panel.press('Tab');
  await panel.type(passphrase);
  const file = await saved(panel, () => panel.press('Enter'));
  expect(file.name).toMatch(/\.snapshot\.age$/);
  expect(file.text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  await panel.press('Escape');

  await panel.press('Delete');
  await named(panel, 'dialog', 'Delete this snapshot?');
  await panel.click('dialog .ui-button--danger');
  await says(panel, 'No snapshots yet');
  await click(panel, 'button', 'More');
  await click(panel, 'menuitem', 'Open a file…');
  await panel.fill(await named(panel, 'textbox', 'Text of the file'), file.text);
  await says(panel, 'This file is encrypted.');
  await panel.type('wrong');
  await panel.press('Enter');
  await says(panel, 'This is not the passphrase');
  await panel.fill('dialog input[type=password]', passphrase);
  await panel.press('Enter');
  await says(panel, '1 snapshot is in it');
  await click(panel, 'button', 'Keep it');
  await named(panel, 'heading', 'alice');
  await visit.logOut();
  await click(panel, 'button', 'Restore…');
  await click(panel, 'button', /^Restore \d+ cookies?$/);
  await visit.is('logged in as alice');
  await click(panel, 'button', new RegExp(`^${visit.host}`));
  await listed(panel, 'sessionid');
  // Three times a key is made of a passphrase, which is meant to take its time.
}, 180_000);

test('storage is kept and brought back with the cookies', async ({ driver, start }) => {
  const visit = await start('db');
  await visit.tab.evaluate(() => {
    localStorage.setItem('token', 'one');
    sessionStorage.setItem('step', '1');
  });
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'csrftoken');
  await showSnapshots(panel);
  await panel.press('s');
  await click(panel, 'checkbox', 'What the page stores, too');
  await click(panel, 'button', 'Take');
  await says(panel, 'with storage');
  await visit.tab.evaluate(() => {
    localStorage.setItem('token', 'two');
    localStorage.setItem('more', '1');
    sessionStorage.clear();
  });
  await click(panel, 'button', 'Restore…');
  await click(panel, 'button', 'Restore the storage');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  await visit.tab.waitFor(() => localStorage.getItem('token') === 'one');
  expect(
    await visit.tab.evaluate(() => [localStorage.length, sessionStorage.getItem('step')]),
  ).toEqual([1, '1']);
});

test('what pages store now is compared as well', async ({ driver, start }) => {
  const visit = await start('db');
  await visit.tab.evaluate(() => localStorage.setItem('token', 'one'));
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'csrftoken');
  await showSnapshots(panel);
  await panel.press('s');
  await click(panel, 'checkbox', 'What the page stores, too');
  await click(panel, 'button', 'Take');
  await click(panel, 'button', 'Compare with now');
  await says(panel, 'What pages store is the same');
  await visit.tab.evaluate(() => localStorage.setItem('token', 'two'));
  await click(panel, 'button', 'Read again what the page stores');
  await says(panel, '1 change in what pages store');
  expect(await panel.text('[data-stored=token] del')).toBe('one');
  expect(await panel.text('[data-stored=token] ins')).toBe('two');

  await driver.revoke(EVERYWHERE);
  await says(panel, 'What pages store was not compared, for want of access:');
});

test('a shortcut takes a snapshot, wherever one is in the browser', async ({ driver, start }) => {
  const options = await driver.options();
  const visit = await start('db');
  // It is said for a moment only: one has to be looking when it comes.
  await Promise.all([
    badgeSays(options, '✓', 'Cookiescope'),
    driver.shortcut(visit.tab, 'Alt+Shift+J'),
  ]);
  await badgeSays(options, '', 'Cookiescope');
  await driver.revoke(EVERYWHERE);
  await driver.shortcut(visit.tab, 'Alt+Shift+J');
  await badgeSays(options, '!', 'No snapshot was taken');
  await driver.grant(EVERYWHERE);
  await badgeSays(options, '', 'Cookiescope');

  const panel = await driver.panel(visit.tab);
  await listed(panel, 'csrftoken');
  await showSnapshots(panel);
  await says(panel, 'Untitled');
  expect(await panel.evaluate(() => document.querySelectorAll('[data-snapshot]').length)).toBe(1);
});

test('without access it says so, and asks', async ({ driver, demo }) => {
  const tab = await driver.open(`http://${freshHost()}:${demo.ports.http}/`);
  const panel = await driver.panel(tab);
  await says(panel, 'No access to');
  await showSnapshots(panel);
  await panel.press('s');
  await click(panel, 'button', 'Take');
  await says(panel, 'The extension has no access to');
  await driver.grant(EVERYWHERE);
  await click(panel, 'button', 'Take');
  await says(panel, 'Taken by hand');
});

test('the snapshots are sound, and driven by keys', async ({ driver, start }) => {
  const visit = await start('signed_cookies');
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'csrftoken');
  await showSnapshots(panel);
  await says(panel, 'No snapshots yet');
  await expectSound(panel, 'no snapshots');
  await click(panel, 'button', 'Record before a login');
  await says(panel, 'Now log in');
  await visit.logIn();
  await takeSnapshot(panel, 'alice');
  await expectSound(panel, 'a list, and one of it');
  await panel.focus('[data-snapshot]');
  await panel.press('ArrowDown');
  await named(panel, 'heading', 'Before the login');
  await panel.press('Enter');
  await differs(panel, 'sessionid', 'added');
  await focusIs(panel, 'Comparison');
  await expectSound(panel, 'a comparison');
  await panel.press('Escape');
  await panel.press('r');
  await named(panel, 'dialog', 'Restore a snapshot');
  await panel.waitFor(() => document.querySelector('[data-restore]') !== null);
  await expectSound(panel, 'what a restore does');
  await panel.press('Escape');
  await panel.press('e');
  await named(panel, 'dialog', 'Export a snapshot');
  await panel.type('password');
  await says(panel, 'Weak');
  await expectSound(panel, 'the question for a passphrase');
  await panel.press('Escape');
  await panel.press('F2');
  await named(panel, 'dialog', 'Name and note');
  await expectSound(panel, 'name and note');
  await panel.press('Escape');
  await panel.close();

  const popup = await driver.popup(visit.tab);
  await named(popup, 'button', 'alice');
  await expectSound(popup, 'profiles');
  await popup.press('s');
  await named(popup, 'dialog', 'Save as profile');
  await expectSound(popup, 'a profile being saved');
});
