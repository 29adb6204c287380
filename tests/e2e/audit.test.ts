import { expect } from 'vitest';
import type { View } from '../../scripts/drivers/driver.ts';
import { startDjango } from '../servers/django.ts';
import { freshHost } from './harness/fresh-host.ts';
import { finding, gradeOf, openAudit, opened, showAudit } from './support/audit.ts';
import { copying, pasted } from './support/clipboard.ts';
import { test as base, EVERYWHERE } from './support/demo.ts';
import { visitDjango } from './support/django-visit.ts';
import { saveForm } from './support/edits.ts';
import { openForm, tick } from './support/form.ts';
import { click, named } from './support/named.ts';
import { cell, listed } from './support/rows.ts';
import { saved } from './support/saved-file.ts';
import { says } from './support/says.ts';

const test = base.extend('logIn', ({ driver }, { onCleanup }) => {
  const closing: (() => Promise<void>)[] = [];
  onCleanup(async () => {
    for (const close of closing) await close();
  });
  return async () => {
    await driver.grant(EVERYWHERE);
    const django = await startDjango({
      engine: 'db',
      settings: { SESSION_COOKIE_HTTPONLY: false },
    });
    closing.push(django.close);
    const visit = await visitDjango(driver, django, freshHost());
    await visit.logIn();
    return visit;
  };
});

test('a login that scripts can read costs the grade, until the cookie is mended', async ({
  driver,
  logIn,
}) => {
  const { tab } = await logIn();
  const panel = await driver.panel(tab);
  await listed(panel, 'sessionid');
  await showAudit(panel);
  const before = await gradeOf(panel);

  await panel.click(finding('notHttpOnly'));
  await says(panel, 'Every script on the page can read the cookie');
  await says(panel, 'SESSION_COOKIE_HTTPONLY = True');
  expect(await panel.evaluate(() => document.querySelector('.source-link')?.outerHTML)).toMatch(
    /href="https:\/\/cheatsheetseries\.owasp\.org[^"]*" target="_blank" rel="noopener/,
  );
  await copying(panel, () => click(panel, 'button', 'Copy what to write for Django'));
  expect(await pasted(tab)).toBe('SESSION_COOKIE_HTTPONLY = True');

  await panel.click('[data-concerned="sessionid"]');
  await panel.waitFor(() => {
    const row = document.querySelector('[role=row][aria-selected=true]');
    return row?.getAttribute('data-cookie') === 'sessionid' && row.contains(document.activeElement);
  });
  await openForm(panel, 'sessionid');
  await tick(panel, { HttpOnly: true });
  await saveForm(panel);
  await showAudit(panel);
  await panel.waitFor(
    (selector) => document.querySelector(selector) === null,
    finding('notHttpOnly'),
  );
  const after = await gradeOf(panel);
  expect(after.score).toBeGreaterThan(before.score);
  expect(after.letter <= before.letter).toBe(true);
});

test('a cookie leads to its findings, and the keyboard through them', async ({ driver, logIn }) => {
  const { tab } = await logIn();
  const panel = await driver.panel(tab);
  await listed(panel, 'sessionid');
  await panel.click(cell('sessionid', 'name'));
  await panel.press('Space');
  // By keyboard: what else is told of the cookie comes in above, and moves it.
  await panel.focus(await named(panel, 'button', 'High HttpOnly is missing'));
  await panel.press('Enter');
  await says(panel, 'SESSION_COOKIE_HTTPONLY = True');
  expect(await opened(panel)).toEqual(['notHttpOnly']);

  await panel.press('Escape');
  expect(await opened(panel)).toEqual([]);
  await panel.press('Home');
  await panel.press('Enter');
  expect(await opened(panel)).toEqual(['notHttpOnly']);
  // The notes are folded at the end.
  await panel.press('ArrowDown');
  await panel.press('Space');
  await panel.press('ArrowDown');
  await panel.press('Enter');
  expect(await opened(panel)).toEqual(['notHttpOnly', 'secureLater']);
});

test('the framework is the one that is chosen, also after the panel was closed', async ({
  driver,
  demo,
}) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${new URL(demo.secureUrl).origin}/session-ids`);
  const panel = await driver.panel(tab);
  await listed(panel, 'kiosk');
  await showAudit(panel);
  await choose(panel, 'Framework', 'Tornado');
  await panel.click(finding('notSecure'));
  await panel.waitFor(() =>
    document.querySelector('.mend-code__block a')?.textContent?.startsWith('Tornado'),
  );
  await panel.close();
  const again = await driver.panel(tab);
  await listed(again, 'kiosk');
  await showAudit(again);
  await again.waitFor(() =>
    [...document.querySelectorAll('select')].some(({ value }) => value === 'Tornado'),
  );
});

test('the report is copied as Markdown and saved as SARIF', async ({ driver, logIn }) => {
  const { tab, host } = await logIn();
  const panel = await driver.panel(tab);
  await listed(panel, 'sessionid');
  await showAudit(panel);
  await copying(panel, async () => {
    await click(panel, 'button', 'Export');
    await click(panel, 'menuitem', 'Copy as Markdown');
  });
  const markdown = await pasted(tab);
  expect(markdown).toContain(`http://${host}`);
  expect(markdown).toContain('SESSION_COOKIE_HTTPONLY = True');

  const file = await saved(panel, async () => {
    await click(panel, 'button', 'Export');
    await click(panel, 'menuitem', 'Save as SARIF');
  });
  expect(file.name).toMatch(/^cookies-[\w.-]+-\d{4}-\d\d-\d\d\.sarif$/);
  expect(JSON.parse(file.text)).toMatchObject({ version: '2.1.0' });
});

test('the popup tells the grade, and a cookie’s findings in place', async ({ driver, logIn }) => {
  const { tab } = await logIn();
  const popup = await driver.popup(tab);
  await popup.waitFor(() => document.querySelector('[data-grade]') !== null);
  await popup.click(cell('sessionid', 'name'));
  await click(popup, 'button', 'High HttpOnly is missing');
  await says(popup, 'SESSION_COOKIE_HTTPONLY = True');
  await copying(popup, () => click(popup, 'button', 'Copy what to write for Django'));
});

test('a page without cookies has nothing to audit, and one without access no audit', async ({
  driver,
  demo,
}) => {
  const tab = await driver.open(`http://${freshHost()}:${demo.ports.http}/logout`);
  const panel = await driver.panel(tab);
  await openAudit(panel);
  await says(panel, 'No access to');
  await driver.grant(EVERYWHERE);
  await says(panel, 'Nothing to audit');
});

/** Chooses an entry of a select by its label. */
async function choose(view: View, label: string, entry: string): Promise<void> {
  const select = await named(view, 'combobox', label);
  await view.evaluate(
    (selector, wanted) => {
      const field = document.querySelector<HTMLSelectElement>(selector);
      const option = [...(field?.options ?? [])].find(({ text }) => text === wanted);
      if (!field || !option) return;
      field.selectedIndex = option.index;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    select,
    entry,
  );
}
