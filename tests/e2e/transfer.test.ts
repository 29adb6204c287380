import { describe, expect } from 'vitest';
import type { Tab, View } from '../../scripts/drivers/driver.ts';
import { copying, pasted } from './support/clipboard.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { fieldValue } from './support/edits.ts';
import { FACES } from './support/faces.ts';
import { fillForm, tick } from './support/form.ts';
import { click, named } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { listed } from './support/rows.ts';
import { says } from './support/says.ts';
import { expectSound } from './support/sound.ts';
import { stored } from './support/stored.ts';

const DAY = 24 * 60 * 60;

/** Lines of cookies.txt for a host; the expiries in days from now, 0 for the browser session. */
function cookiesTxt(
  host: string,
  ...cookies: readonly { name: string; value?: string; days?: number; secure?: boolean }[]
): string {
  const lines = cookies.map(({ name, value = '1', days = 0, secure = true }) => {
    const expires = days === 0 ? 0 : Math.floor(Date.now() / 1000) + days * DAY;
    return [host, 'FALSE', '/', secure ? 'TRUE' : 'FALSE', expires, name, value].join('\t');
  });
  return ['# Netscape HTTP Cookie File', ...lines].join('\n');
}

/** Opens the import in the panel. */
async function openImport(panel: View): Promise<void> {
  await click(panel, 'button', 'Import cookies');
  await named(panel, 'textbox', 'Cookies');
}

async function paste(view: View, text: string): Promise<void> {
  await view.fill(await named(view, 'textbox', 'Cookies'), text);
}

/** Chooses a file that has a text so many times. */
function choose(view: View, text: string, times: number): Promise<void> {
  return view.evaluate(
    (content, count) => {
      const input = document.querySelector<HTMLInputElement>('.import input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([`${content}\n`.repeat(count)], 'cookies.txt'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    times,
  );
}

/** What the list says of each cookie, in short. */
function lines(view: View): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-import]')].map(
      ({ dataset }) => `${dataset.import}: ${dataset.status}`,
    ),
  );
}

/** Waits until the list says this. */
async function linesAre(view: View, ...expected: string[]): Promise<void> {
  await expect.poll(() => lines(view)).toEqual(expected);
}

/** Copies what the export dialog shows, and gives the text that is then on the clipboard. */
async function copied(view: View, tab: Tab): Promise<string> {
  await copying(view, () => click(view, 'button', 'Copy'));
  return pasted(tab);
}

describe.each(FACES)('from the $name', ({ open }) => {
  test('cookies are copied in two clicks, as the last time', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab, host } = await openBlank(driver, demo);
    await setCookies(tab, 'first=1; path=/; secure', 'second=a=b; path=/; secure');
    const view = await open(driver, tab);
    await listed(view, 'second');
    await click(view, 'button', 'Export cookies');
    expect((await copied(view, tab)).trimEnd().split('\n').sort()).toEqual([
      '# Netscape HTTP Cookie File',
      `${host}\tFALSE\t/\tTRUE\t0\tfirst\t1`,
      `${host}\tFALSE\t/\tTRUE\t0\tsecond\ta=b`,
    ]);
    await view.close();

    const again = await open(driver, tab);
    await listed(again, 'second');
    await again.press('e');
    await again.fill(await named(again, 'combobox', 'Format'), 'header-string');
    await says(again, 'first=1; second=a=b');
    await click(again, 'button', 'Close');
    await click(again, 'button', 'Export cookies');
    await named(again, 'button', 'Copy');
    await copying(again, () => again.press('Enter'));
    expect((await pasted(tab)).trim()).toBe('first=1; second=a=b');
  });
});

test('what a file cannot hold is said before it is saved', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab } = await openBlank(driver, demo);
  await setCookies(tab, 'strict=1; path=/; secure; samesite=strict');
  const panel = await driver.panel(tab);
  await listed(panel, 'strict');
  await panel.press('e');
  await says(panel, 'SameSite is lost: 1 cookie');
  await panel.fill(await named(panel, 'combobox', 'Format'), 'cookiescope');
  await says(panel, 'Nothing is lost.');
  await click(panel, 'button', 'Save as file');
  await says(panel, 'Saved as www.site-');
});

test('everything is exported and imported again, and nothing is lost on the way', async ({
  driver,
  demo,
}) => {
  await driver.grant(EVERYWHERE);
  const { origin } = new URL(demo.secureUrl);
  const tab = await driver.open(`${origin}/domains`);
  for (const page of ['flags', 'prefixes', 'partitioned']) {
    await tab.goto(`${origin}/${page}`);
  }
  const panel = await driver.panel(tab);
  await named(panel, 'button', /^payments\.test/);
  const before = await stored(driver);
  expect(before.length).toBeGreaterThan(20);
  await panel.press('e');
  await panel.fill(await named(panel, 'combobox', 'Format'), 'cookiescope');
  await click(panel, 'radio', 'All sites');
  await says(panel, `All sites (${before.length})`);
  const text = await copied(panel, tab);
  await click(panel, 'button', 'Close');

  await tab.goto('about:blank');
  await driver.clearCookies();
  expect(await stored(driver)).toEqual([]);
  await openImport(panel);
  await paste(panel, text);
  await click(panel, 'button', `Import ${before.length} cookies`);
  await says(panel, `${before.length} cookies were imported.`);
  expect(await stored(driver)).toEqual(before);
  await click(panel, 'button', 'Back to the text');
  await named(panel, 'button', 'Nothing to import');
  await click(panel, 'button', /^Same/);
});

test('an import shows what it will do, does that, and is undone in one step', async ({
  driver,
  demo,
}) => {
  await driver.grant(EVERYWHERE);
  const { tab, host } = await openBlank(driver, demo);
  await setCookies(
    tab,
    'changed=old; path=/; secure',
    'same=1; path=/; secure',
    'untouched=1; path=/; secure',
  );
  const panel = await driver.panel(tab);
  await listed(panel, 'untouched');
  const before = await stored(driver);
  await panel.press('i');
  await paste(
    panel,
    `${cookiesTxt(
      host,
      { name: 'added', value: 'x=y', days: 30 },
      { name: 'changed', value: 'new' },
      { name: 'same' },
      { name: '__Secure-not', secure: false },
      { name: 'unwanted' },
    )}\nthis is no line of cookies.txt\n`,
  );
  await linesAre(
    panel,
    ...['added: added', 'changed: changed', 'same: unchanged', '__Secure-not: impossible'],
    ...['unwanted: added', ': impossible'],
  );
  await panel.waitFor(() =>
    [...document.querySelectorAll('option')].some(
      ({ selected, text }) => selected && text === 'Recognised: cookies.txt (Netscape)',
    ),
  );
  await says(panel, 'Line 7');
  await says(panel, 'needs Secure');
  expect(await stored(driver)).toEqual(before);

  await click(panel, 'button', 'Turn on Secure');
  await click(panel, 'checkbox', 'Import unwanted');
  await click(panel, 'button', 'Import 3 cookies');
  await says(panel, '3 cookies were imported.');
  await linesAre(
    panel,
    ...['added: stored', 'changed: stored', 'same: unchanged', '__Secure-not: stored'],
    ...['unwanted: untouched', ': impossible'],
  );
  const after = await stored(driver);
  expect(after.map((line) => line.replace(/; \d+;/, '; later;'))).toEqual(
    [
      `__Secure-not=1; ${host}; /; secure; ; session; `,
      `added=x=y; ${host}; /; secure; ; later; `,
      `changed=new; ${host}; /; secure; ; session; `,
      `same=1; ${host}; /; secure; ; session; `,
      `untouched=1; ${host}; /; secure; ; session; `,
    ].sort(),
  );
  await click(panel, 'button', 'Done');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  await says(panel, 'Imported 3 cookies');
  await panel.press('Control+z');
  await says(panel, 'Undid: imported 3 cookies');
  await expect.poll(() => stored(driver)).toEqual(before);
});

test('a Cookie header is asked whose it is', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab, host } = await openBlank(driver, demo);
  const site = host.replace('www.', '');
  const panel = await driver.panel(tab);
  await says(panel, 'This page has no cookies');
  await openImport(panel);
  await paste(panel, 'Cookie: session=abc; theme=dark');
  await says(panel, 'Whose cookies are these?');
  expect([await fieldValue(panel, 'Domain'), await fieldValue(panel, 'Path')]).toEqual([host, '/']);
  await fillForm(panel, { Domain: site, Path: '/shop' });
  await tick(panel, { 'This host only': false });
  await click(panel, 'button', 'Import 2 cookies');
  await says(panel, '2 cookies were imported.');
  expect(await stored(driver)).toEqual([
    `session=abc; .${site}; /shop; secure; ; session; `,
    `theme=dark; .${site}; /shop; secure; ; session; `,
  ]);
});

test('a long file is read beside the page', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab, host } = await openBlank(driver, demo);
  const panel = await driver.panel(tab);
  await openImport(panel);
  // No browser keeps more of one site.
  const cookies = Array.from({ length: 2000 }, (_, place) => ({ name: `cookie_${place}` }));
  const text = cookiesTxt(host, ...cookies);
  await choose(panel, text, 1);
  await named(panel, 'button', 'Import 180 cookies');
  await choose(panel, text, 10);
  await says(panel, 'The file has more than 10 thousand cookies');
});

test('keys stay with the dialog when what had the focus goes', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab, host } = await openBlank(driver, demo);
  const panel = await driver.panel(tab);
  await openImport(panel);
  const field = await named(panel, 'textbox', 'Cookies');
  await panel.focus(field);
  await choose(panel, cookiesTxt(host, { name: 'session' }), 1);
  await named(panel, 'button', 'Import 1 cookie');
  // DevTools would open its console, and have the keys from then on.
  await panel.press('Escape');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  await panel.press('i');
  await named(panel, 'dialog', 'Import cookies');
});

test('what pages store is not imported, but brought back from the snapshots', async ({
  driver,
  demo,
}) => {
  await driver.grant(EVERYWHERE);
  const { tab, host } = await openBlank(driver, demo);
  const panel = await driver.panel(tab);
  await openImport(panel);
  const { origin } = new URL(await tab.url());
  const sid = { name: 'sid', value: '1', domain: host, path: '/', expires: -1, secure: true };
  const state = {
    cookies: [sid],
    origins: [{ origin, localStorage: [{ name: 'a', value: 'b' }] }],
  };
  await choose(panel, JSON.stringify(state), 1);
  await linesAre(panel, 'sid: added');
  await says(panel, `Left out: 1 entry of localStorage, of ${origin}.`);
  await click(panel, 'button', 'Open under Snapshots');
  await says(panel, '1 snapshot is in it');
  await click(panel, 'button', 'Keep it');
  // It is called as the file is.
  await named(panel, 'heading', 'cookies.txt');
  await click(panel, 'button', 'Restore…');
  await click(panel, 'button', 'Restore 1 cookie');
  await tab.waitFor(() => localStorage.getItem('a') === 'b');
  expect(await stored(driver)).toEqual([`sid=1; ${host}; /; secure; ; session; `]);
});

test('what is none of the formats is told, and stays to be mended', async ({ driver, demo }) => {
  await driver.grant(EVERYWHERE);
  const { tab, host } = await openBlank(driver, demo);
  const panel = await driver.panel(tab);
  await says(panel, 'This page has no cookies');
  await openImport(panel);
  const broken = `[{"name": "a", "value": "1", "domain": "${host}"`;
  await paste(panel, broken);
  await says(panel, 'broken in line 1');
  await panel.press('Escape');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  await panel.press('i');
  expect(await fieldValue(panel, 'Cookies')).toBe(broken);
  await paste(panel, `${broken}}]`);
  await linesAre(panel, 'a: added');
});

test('the popup leads to a page that imports for its tab', async ({ driver, demo }) => {
  const { tab, host } = await openBlank(driver, demo);
  const site = host.replace('www.', '');
  await driver.grant([`*://*.${site}/*`]);
  const popup = await driver.popup(tab);
  await says(popup, 'This page has no cookies');
  await click(popup, 'button', 'More actions');
  await click(popup, 'menuitem', /^Import…/);
  const page = await driver.openedTab('import.html');
  await paste(page, 'a=1; b=2');
  expect(await fieldValue(page, 'Domain')).toBe(host);
  await linesAre(page, 'a: added', 'b: added');
  await paste(
    page,
    `${cookiesTxt(host, { name: 'near' })}\n${cookiesTxt('elsewhere.test', { name: 'far' })}`,
  );
  await linesAre(page, 'near: added', 'far: impossible');
  await says(page, 'elsewhere.test');
  await click(page, 'button', 'Import 1 cookie');
  await says(page, '1 cookie was imported.');
  expect(await stored(driver)).toEqual([`near=1; ${host}; /; secure; ; session; `]);
  await page.press('Control+z');
  await expect.poll(() => stored(driver)).toEqual([]);
  await linesAre(page, 'near: added', 'far: impossible');
});

describe('axe-core finds nothing wrong with', () => {
  test('the export', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const tab = await driver.open(demo.secureUrl);
    const popup = await driver.popup(tab);
    await listed(popup, 'sessionid');
    await popup.press('e');
    await says(popup, 'SameSite is lost');
    await expectSound(popup, 'the export in the popup');
    await popup.close();

    const panel = await driver.panel(tab);
    await listed(panel, 'sessionid');
    await panel.press('e');
    await says(panel, 'SameSite is lost');
    await panel.click('.export-loss summary');
    await expectSound(panel, 'the export in the panel');
  });

  test('the import', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab, host } = await openBlank(driver, demo);
    await setCookies(tab, 'changed=old; path=/; secure');
    const panel = await driver.panel(tab);
    await listed(panel, 'changed');
    await openImport(panel);
    await expectSound(panel, 'before anything is pasted');
    const file = cookiesTxt(
      host,
      { name: 'changed' },
      { name: '__Secure-a', secure: false },
      { name: 'far', days: 900 },
    );
    await paste(panel, `${file}\nnonsense`);
    await says(panel, 'Turn on Secure');
    await click(panel, 'checkbox', 'Import far');
    await expectSound(panel, 'the preview');
    await click(panel, 'button', 'Import 1 cookie');
    await says(panel, '1 cookie was imported.');
    await expectSound(panel, 'the report');
    await click(panel, 'button', 'Back to the text');
    await paste(panel, 'a=1');
    await says(panel, 'Whose cookies are these?');
    await expectSound(panel, 'the question whose cookies they are');
    await paste(panel, '{');
    await says(panel, 'broken in line 1');
    await expectSound(panel, 'what cannot be read');
  });
});
