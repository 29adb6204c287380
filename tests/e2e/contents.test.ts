import { describe, expect } from 'vitest';
import type { Driver, View } from '../../scripts/drivers/driver.ts';
import { startDjango } from '../servers/django.ts';
import { freshHost } from './harness/fresh-host.ts';
import { barSays, clickInBar } from './support/change-bar.ts';
import { giveKey, lineSays, showContents, statusIs } from './support/contents.ts';
import { test as demoTest, EVERYWHERE } from './support/demo.ts';
import { visitDjango } from './support/django-visit.ts';
import { click, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, listed } from './support/rows.ts';

const test = demoTest.extend('django', { scope: 'file' }, async ({ demo: _ }, { onCleanup }) => {
  const django = await startDjango({ engine: 'signed_cookies' });
  onCleanup(() => django.close());
  return django;
});

describe('a session of Django in a signed cookie', () => {
  test('is decoded, verified, changed and signed again, and Django accepts it', async ({
    driver,
    django,
  }) => {
    await driver.grant(EVERYWHERE);
    const visit = await visitDjango(driver, django, freshHost());
    await visit.logIn();
    await visit.fetch('/session/set?key=city&value=Rome');
    const panel = await driver.panel(visit.tab);
    await showContents(panel, 'sessionid');
    const base = await sessionData(panel);
    await lineSays(panel, `${base}/_auth_user_id`, '1');
    await lineSays(panel, `${base}/city`, 'Rome');
    await statusIs(panel, 'no-key');

    await giveKey(panel, 'Check with a key', 'not the key of this server');
    await statusIs(panel, 'bad-signature');
    await giveKey(panel, 'Change the key', django.secretKey);
    await statusIs(panel, 'valid');

    const city = () =>
      visit.tab.evaluate(async () => {
        const response = await fetch('/session/get?key=city');
        return ((await response.json()) as { value: string | null }).value;
      });
    await click(panel, 'button', 'Edit contents');
    const area = await named(panel, 'textbox', 'Contents (JSON)');
    const text = await panel.evaluate(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '',
      area,
    );
    await panel.fill(area, text.replace('"Rome"', '"Oslo, \u00c5lesund"'));
    await click(panel, 'button', 'Save');
    await barSays(panel, 'Changed sessionid');
    await statusIs(panel, 'valid');
    expect(await city()).toBe('Oslo, \u00c5lesund');
    await visit.tab.reload();
    await visit.is('logged in as alice');

    await clickInBar(panel, 'Undo');
    await barSays(panel, 'Undid: changed sessionid');
    await expect.poll(city).toBe('Rome');
  });
});

/** Where the session's data begins: Django compresses what is shorter that way, and then it is a layer deeper. */
function sessionData(panel: View): Promise<string> {
  return panel.waitFor(() =>
    ['/payload/decoded', '/payload/decoded/decoded'].find((path) =>
      document.querySelector(`[data-path="${path}/city"]`),
    ),
  );
}

describe('contents of other values', () => {
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url');

  async function openPage(driver: Driver, demo: Parameters<typeof openBlank>[1]) {
    await driver.grant(EVERYWHERE);
    return openBlank(driver, demo);
  }

  test('a token shows its claims, with the times as dates, in both faces', async ({
    driver,
    demo,
  }) => {
    const { tab } = await openPage(driver, demo);
    const exp = Math.floor(Date.now() / 1000) + 2 * 24 * 60 * 60;
    const token = `${part({ alg: 'HS256' })}.${part({ sub: 'alice', exp })}.${'A'.repeat(43)}`;
    await setCookies(tab, `token=${token}; path=/`);
    const panel = await driver.panel(tab);
    await showContents(panel, 'token');
    await lineSays(panel, '/payload/decoded/sub', 'alice');
    await lineSays(panel, '/payload/decoded/exp', 'in 1 d 23 h');

    const popup = await driver.popup(tab);
    await listed(popup, 'token');
    await popup.click(cell('token', 'name'));
    await lineSays(popup, '/payload/decoded/exp', 'in 1 d 23 h');
  });

  test('hostile values are shown, and break nothing', async ({ driver, demo }) => {
    const { tab } = await openPage(driver, demo);
    const deep = encodeURIComponent('['.repeat(300) + ']'.repeat(300));
    const hostile = encodeURIComponent(
      '{"__proto__":{"a":1},"x\u202ey":"<img src=x onerror=document.title=1>","constructor":null}',
    );
    await setCookies(
      tab,
      `deep=${deep}; path=/`,
      `hostile=${hostile}; path=/`,
      `wide=[${'0,'.repeat(1800)}0]; path=/`,
    );
    const panel = await driver.panel(tab);
    await showContents(panel, 'hostile');
    await lineSays(panel, '/decoded/__proto__/a', '1');
    await lineSays(panel, '/decoded/x\u202ey', 'U+202E');
    expect(await panel.evaluate(() => document.querySelector('.contents img'))).toBeNull();
    await showContents(panel, 'wide');
    const lines = await panel.evaluate(() => document.querySelectorAll('[role=treeitem]').length);
    expect(lines).toBeLessThan(100);
    await showContents(panel, 'deep');
    await showContents(panel, 'hostile');
    await lineSays(panel, '/decoded/constructor', 'null');
  });
});
