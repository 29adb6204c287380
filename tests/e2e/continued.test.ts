import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { View } from '../../scripts/drivers/driver.ts';
import { inPlaywright } from '../clients/in-playwright.ts';
import { SESSION_CLIENTS } from '../clients/session-clients.ts';
import { startDjango } from '../servers/django.ts';
import { test as base } from './harness/test.ts';
import { EVERYWHERE } from './support/demo.ts';
import { visitDjango } from './support/django-visit.ts';
import { FACES } from './support/faces.ts';
import { tick } from './support/form.ts';
import { click, named } from './support/named.ts';
import { listed } from './support/rows.ts';
import { saved } from './support/saved-file.ts';
import { says } from './support/says.ts';
import { expectSound } from './support/sound.ts';

const test = base
  .extend('visit', async ({ driver }, { onCleanup }) => {
    await driver.grant(EVERYWHERE);
    const django = await startDjango({ engine: 'db' });
    onCleanup(django.close);
    // A host that every client finds on this machine.
    return visitDjango(driver, django, 'localhost');
  })
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('folder', ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'cookiescope-continued-'));
    onCleanup(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  });

type SessionClient = (typeof SESSION_CLIENTS)[number];

/** What the open export dialog saves for a client. */
async function savedFor(
  view: View,
  { format, preset }: Pick<SessionClient, 'format' | 'preset'>,
): Promise<string> {
  await view.fill(await named(view, 'combobox', 'Format'), format);
  if (preset !== null) await view.fill(await named(view, 'combobox', 'Written for'), preset);
  const button = await named(view, 'button', 'Save as file');
  return (await saved(view, () => view.click(button))).text;
}

/** What a page of the server calls its visitor. */
function whoIn(page: string): string | undefined {
  return /<span id="who">(.*?)<\/span>/.exec(page)?.[1];
}

test('a session of the browser goes on in other clients, and ends with it', async ({
  driver,
  visit,
  folder,
}) => {
  await visit.logIn();
  const address = await visit.tab.url();
  const panel = await driver.panel(visit.tab);
  await listed(panel, 'sessionid');
  await panel.press('e');
  const files = new Map<SessionClient, string>();
  for (const client of SESSION_CLIENTS) {
    const file = join(folder, `${files.size}`);
    writeFileSync(file, await savedFor(panel, client));
    files.set(client, file);
  }
  const askAll = () =>
    Promise.all(
      [...files].map(async ([{ client, ask }, file]) => [client, whoIn(await ask(file, address))]),
    );
  const all = (who: string) => SESSION_CLIENTS.map(({ client }) => [client, who]);

  expect(whoIn(await (await fetch(address)).text())).toBe('not logged in');
  expect(await askAll()).toEqual(all('logged in as alice'));
  await visit.logOut();
  expect(await askAll()).toEqual(all('not logged in'));
  // Each client is started twice.
}, 120_000);

describe.each(FACES)('from the $name', ({ open }) => {
  test('the page’s localStorage goes on in Playwright with the session', async ({
    driver,
    visit,
    folder,
  }) => {
    await visit.logIn();
    await visit.tab.evaluate(() => {
      localStorage.setItem('token', '"ü" \\ \n');
      localStorage.setItem('__proto__', '');
      sessionStorage.setItem('step', '1');
    });
    const address = await visit.tab.url();
    const view = await open(driver, visit.tab);
    await listed(view, 'sessionid');
    await click(view, 'button', 'Export cookies');
    await view.fill(await named(view, 'combobox', 'Format'), 'playwright');
    await tick(view, { 'With the page’s localStorage': true });
    await says(view, '2 entries of localStorage');
    await says(view, 'sessionStorage is lost: 1 entry');
    await expectSound(view, 'the export with storage');
    const file = join(folder, 'state.json');
    writeFileSync(file, await savedFor(view, { format: 'playwright', preset: null }));
    const found = await inPlaywright(file, address, async (page) => ({
      who: await page.textContent('#who'),
      local: await page.evaluate(() =>
        ['token', '__proto__', 'step'].map((name) => localStorage.getItem(name)),
      ),
      session: await page.evaluate(() => sessionStorage.length),
    }));
    expect(found).toEqual({
      who: 'logged in as alice',
      local: ['"ü" \\ \n', '', null],
      session: 0,
    });
  });
});
