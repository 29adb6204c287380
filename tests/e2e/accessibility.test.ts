import { describe } from 'vitest';
import { freshHost } from './harness/fresh-host.ts';
import { finding, showAudit } from './support/audit.ts';
import { BROWSER_PAGE } from './support/browser-page.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { showLog } from './support/log-rows.ts';
import { click, named } from './support/named.ts';
import { cell, listed } from './support/rows.ts';
import { says } from './support/says.ts';
import { search } from './support/search.ts';
import { expectSound } from './support/sound.ts';

// What axe-core finds in light and in dark colours: nothing, in any state of any view.

/** A browser that shares the machine with others takes seconds for each of a dozen screens. */
const MANY_SCREENS = { timeout: 180_000 };

describe('the popup', () => {
  test('with the cookies of a page', MANY_SCREENS, async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const popup = await driver.popup(await driver.open(demo.secureUrl));
    await listed(popup, 'sessionid');
    await expectSound(popup, 'the list');

    await popup.click(cell('sessionid', 'name'));
    await says(popup, 'Why a session ID');
    await expectSound(popup, 'an open row');

    await click(popup, 'button', 'High Secure is missing');
    await says(popup, 'SESSION_COOKIE_SECURE = True');
    await expectSound(popup, 'an open finding');

    await click(popup, 'button', 'More actions');
    await named(popup, 'menu', 'More actions');
    await expectSound(popup, 'the menu');
    await popup.press('Escape');

    await popup.press('?');
    await named(popup, 'dialog', 'Keyboard shortcuts');
    await expectSound(popup, 'the keys');
    await popup.press('Escape');

    await popup.press('/');
    await popup.type('is:');
    await named(popup, 'option', /is:secure/);
    await expectSound(popup, 'completions');
    await popup.type('nonsense');
    await says(popup, 'is not one of');
    await expectSound(popup, 'a mistake in the search');
    await search(popup, 'no-such-cookie');
    await says(popup, 'No cookie matches');
    await expectSound(popup, 'no match');

    await search(popup, 'name:theme');
    await popup.click(cell('theme', 'name'));
    await popup.press('Delete');
    await says(popup, 'Deleted theme');
    await expectSound(popup, 'the bar of what was done');
  });

  test('with the form', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const popup = await driver.popup(await driver.open(demo.secureUrl));
    await search(popup, 'name:theme');
    await popup.click(cell('theme', 'name'));
    await popup.press('Enter');
    await popup.fill(await named(popup, 'textbox', 'Name'), '__Host-theme');
    await says(popup, 'needs Secure');
    await expectSound(popup, 'the form');
    await popup.press('Escape');
    await says(popup, 'Discard your changes?');
    await expectSound(popup, 'the question before changes are lost');
  });

  test('with nothing to list', async ({ driver, demo }) => {
    const tab = await driver.open(demo.url);
    const refused = await driver.popup(tab);
    await says(refused, 'No access to');
    await expectSound(refused, 'no access');
    await refused.close();

    await driver.grant(['*://*.example.test/*']);
    const partial = await driver.popup(tab);
    await says(partial, 'out of reach');
    await expectSound(partial, 'frames out of reach');
    await partial.close();

    await driver.grant(EVERYWHERE);
    await tab.goto(`http://${freshHost()}:${demo.ports.http}/logout`);
    const empty = await driver.popup(tab);
    await says(empty, 'This page has no cookies');
    await expectSound(empty, 'no cookies');
    await empty.close();

    const unsupported = await driver.popup(await driver.open(BROWSER_PAGE[driver.name]));
    await says(unsupported, 'A page of the browser itself');
    await expectSound(unsupported, 'a page of the browser');
  });
});

describe('the panel', () => {
  test('with the cookies of a page', MANY_SCREENS, async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const panel = await driver.panel(await driver.open(demo.secureUrl));
    await listed(panel, 'sessionid');
    await expectSound(panel, 'the list');

    await panel.click(cell('sessionid', 'name'));
    await panel.press('Space');
    await says(panel, 'Why a session ID');
    await expectSound(panel, 'the details');

    await panel.rightClick(cell('sessionid', 'name'));
    await named(panel, 'menu', 'Actions for sessionid');
    await expectSound(panel, 'the menu of a row');
    await panel.press('Escape');

    await click(panel, 'button', 'Columns');
    await named(panel, 'menu', 'Columns');
    await expectSound(panel, 'the menu of columns');
    await panel.press('Escape');

    await panel.doubleClick(cell('theme', 'name'));
    await panel.fill(await named(panel, 'textbox', 'Name of theme'), 'th;eme');
    await says(panel, 'cannot be part of it');
    await expectSound(panel, 'a cell being edited');
    await panel.press('Escape');

    await panel.press('Control+Enter');
    await named(panel, 'textbox', 'Name');
    await expectSound(panel, 'the form');
    await panel.press('Escape');

    await panel.press('?');
    await named(panel, 'dialog', 'Keyboard shortcuts');
    await expectSound(panel, 'the keys');
    await panel.press('Escape');

    await panel.click(cell('theme', 'name'));
    await panel.press('Delete');
    await says(panel, 'Deleted theme');
    await expectSound(panel, 'the bar of what was done');
  });

  test('with the contents of a value', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const panel = await driver.panel(await driver.open(new URL('/session-ids', demo.url).href));
    await listed(panel, 'access_token');
    await panel.click(cell('access_token', 'name'));
    await panel.press('Space');
    await click(panel, 'button', 'Check with a key');
    await says(panel, 'It is never stored');
    await expectSound(panel, 'the tree, and the question for a key');
    await panel.press('Escape');
    await click(panel, 'button', 'Edit contents');
    await says(panel, 'The server will refuse the cookie');
    await panel.type('x');
    await says(panel, 'JSON ends before');
    await expectSound(panel, 'contents being edited');
  });

  test('with other sections', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const panel = await driver.panel(await driver.open(demo.secureUrl));
    // Once the frames are there, nothing in the side bar moves any more.
    await named(panel, 'button', /^metrics\.test/);
    await click(panel, 'button', /^All sites/);
    await named(panel, 'button', /^All sites\d/);
    await expectSound(panel, 'all sites');
    await click(panel, 'button', /^Delete all/);
    await named(panel, 'dialog', /^Delete \d+ cookies\?$/);
    await expectSound(panel, 'the question before all are deleted');
    await panel.press('Escape');
    await click(panel, 'button', /^Switched off/);
    await says(panel, 'No cookie is switched off');
    await expectSound(panel, 'nothing parked');
    await click(panel, 'button', /^This page/);
    await listed(panel, 'sessionid');
    await search(panel, 'no-such-cookie');
    await says(panel, 'No cookie matches');
    await expectSound(panel, 'no match');
  });

  test('with the log of headers and the tester', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(demo.secureUrl);
    const panel = await driver.panel(tab);
    await named(panel, 'button', /^metrics\.test/);
    await showLog(panel);
    await expectSound(panel, 'the log');
    await tab.goto(`${new URL(demo.secureUrl).origin}/live/tick`);
    await panel.click('[data-set-cookie="live_server"]');
    await says(panel, 'The other browser');
    await expectSound(panel, 'an open header');

    await click(panel, 'button', 'Tester');
    await says(panel, 'Nothing is sent anywhere');
    await panel.fill(
      await named(panel, 'textbox', 'Set-Cookie headers'),
      'Set-Cookie: __Host-id=1; Domain=example.com; SameSite=None',
    );
    await says(panel, 'InvalidPrefix');
    await expectSound(panel, 'the verdicts of the tester');
  });

  test('with the audit', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(demo.secureUrl);
    const panel = await driver.panel(tab);
    await listed(panel, 'sessionid');
    await showAudit(panel);
    await expectSound(panel, 'the grade and the findings');
    await panel.click(finding('notSecure'));
    await says(panel, 'SESSION_COOKIE_SECURE = True');
    await panel.click('[data-head="notes"]');
    await expectSound(panel, 'an open finding, and the notes');
    await tab.goto(`http://${freshHost()}:${demo.ports.http}/logout`);
    await says(panel, 'Nothing to audit');
    await expectSound(panel, 'nothing to audit');
  });

  test('in little room', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const panel = await driver.panel(await driver.open(demo.secureUrl), { dock: 'right' });
    await listed(panel, 'sessionid');
    await expectSound(panel, 'the list');
    await click(panel, 'button', 'More');
    await named(panel, 'menu', 'More');
    await expectSound(panel, 'the menu of what has no button');
    await panel.press('Escape');
    await panel.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.panel-toolbar select');
      const audit = [...(select?.options ?? [])].find(({ text }) => text.startsWith('Audit'));
      if (!select || !audit) throw new Error('The audit cannot be chosen');
      select.selectedIndex = audit.index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(panel, 'What would raise the grade');
    await expectSound(panel, 'the audit');
  });

  test('with nothing to list', async ({ driver, demo }) => {
    const tab = await driver.open(demo.url);
    const panel = await driver.panel(tab);
    await says(panel, 'No access to');
    await expectSound(panel, 'no access');
    await driver.grant(['*://*.example.test/*']);
    await says(panel, 'out of reach');
    await expectSound(panel, 'frames out of reach');
    await driver.grant(EVERYWHERE);
    await tab.goto(`http://${freshHost()}:${demo.ports.http}/logout`);
    await says(panel, 'This page has no cookies');
    await expectSound(panel, 'no cookies');
  });
});

describe('the options page', () => {
  test('as it is, and asking', async ({ driver }) => {
    await driver.grant(['*://*.example.test/*', '*://*.payments.test/*']);
    const options = await driver.options();
    await says(options, 'payments.test');
    await expectSound(options, 'all settings');

    await click(options, 'button', 'DevTools panel');
    await named(options, 'dialog', 'Keyboard shortcuts');
    await expectSound(options, 'the keys');
    await options.press('Escape');

    await click(options, 'button', 'Erase…');
    await named(options, 'dialog', /^Erase everything/);
    await expectSound(options, 'the question before everything is erased');
    await options.press('Escape');
  });

  test('as the question for access', async ({ driver }) => {
    const page = await driver.open(`${driver.origin}/options.html?access=*://*.example.test/*`);
    await says(page, 'Cookiescope needs access to example.test');
    await expectSound(page, 'the question');
  });
});
