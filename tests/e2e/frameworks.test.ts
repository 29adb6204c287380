import { expect } from 'vitest';
import type { Tab, View } from '../../scripts/drivers/driver.ts';
import { startExpressSession } from '../servers/express/express-session.ts';
import { freshHost } from './harness/fresh-host.ts';
import { test as base } from './harness/test.ts';
import { finding, opened, showAudit } from './support/audit.ts';
import { giveKey, lineSays, showContents, statusIs } from './support/contents.ts';
import { EVERYWHERE } from './support/demo.ts';
import { logRows, showLog } from './support/log-rows.ts';
import { click, named } from './support/named.ts';
import { facts, listed } from './support/rows.ts';
import { says } from './support/says.ts';
import { sessionOf, showSessions } from './support/sessions.ts';
import { SHOPS, type Shop } from './support/shops.ts';
import { type Visit, visitIn } from './support/visit.ts';

type Server = Awaited<ReturnType<Shop['start']>>;

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('servers', { scope: 'file' }, async ({}, { onCleanup }) => {
    const servers = await Promise.all(SHOPS.map(({ start }) => start()));
    onCleanup(async () => {
      await Promise.all(servers.map((server) => server.close()));
    });
    return servers;
  });

/** Back to the list of the site's cookies. */
async function showCookies(panel: View, host: string): Promise<void> {
  await click(panel, 'button', new RegExp(`^${RegExp.escape(host)}`));
}

/**
 * A session's events in short, and its settings as far as they are known. What happens several times in a row counts
 * once, and so does what is renewed within a second, by headers that have whole seconds.
 */
async function shownSession(panel: View, site: string, cookie: string) {
  const { events, settings, ...rest } = await sessionOf(panel, site, cookie);
  const known = Object.entries(settings).filter(([, { certainty }]) => certainty !== 'unknown');
  return {
    ...rest,
    logins: events.filter((each) => each.startsWith('login')),
    events: events
      .filter((each) => !each.startsWith('login'))
      .map((each) => (each === 'repeated' ? 'renewed' : each))
      .filter((each, place, all) => each !== all[place - 1]),
    settings: Object.fromEntries(known.map(([name, { value }]) => [name, value])),
  };
}

/** Somebody with something in the basket logs in, and looks around. */
async function visitShop(tab: Tab, { port }: Server, host: string): Promise<Visit> {
  await tab.goto(`http://${host}:${port}/`);
  const visit = visitIn(tab, host);
  await visit.fetch('/basket?item=lamp');
  await tab.reload();
  await visit.logIn();
  await tab.reload();
  return visit;
}

async function checkSession(panel: View, visit: Visit, shop: Shop): Promise<void> {
  await showSessions(panel);
  const { session, events, loginId, settings, cookie } = shop;
  const site = visit.host.replace('www.', '');
  let visits = 0;
  const look = async () => {
    const shown = await shownSession(panel, site, cookie.name);
    // Another visit may tell more; with many the list of events would not fit on the screen.
    if (shown.ending !== session.ending && visits++ < 3) await visit.fetch('/');
    return shown;
  };
  await expect.poll(look, { message: shop.name }).toMatchObject({
    live: true,
    ...session,
    events,
    logins: [expect.stringMatching(`^login (seen|likely) ${loginId}$`)],
    settings,
  });
  const marks = await panel.evaluate(() => document.querySelectorAll('[data-life-mark]').length);
  expect(marks).toBeGreaterThan(0);
}

async function checkAudit(panel: View, { name, findings, mend }: Shop): Promise<void> {
  await showAudit(panel);
  const codes = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.topic')].map(
        ({ dataset }) => dataset.finding ?? '',
      ),
    );
  await expect.poll(codes, { message: name }).toEqual(expect.arrayContaining([...findings]));
  // What was open on one site is open on the next.
  if (!(await opened(panel)).includes(mend.finding)) await panel.click(finding(mend.finding));
  await says(panel, mend.code);
}

async function checkContents(
  panel: View,
  visit: Visit,
  { line, signed }: Shop,
  { secret = '' }: Server,
): Promise<void> {
  await showCookies(panel, visit.host);
  await showContents(panel, line.cookie);
  await lineSays(panel, line.path, line.says);
  if (!signed) return;
  await statusIs(panel, 'no-key');
  await giveKey(panel, 'Check with a key', 'not the key of this server');
  await statusIs(panel, 'bad-signature');
  await giveKey(panel, 'Change the key', secret);
  await statusIs(panel, 'valid');
  if (!signed.isEditable) return;
  await click(panel, 'button', 'Edit contents');
  const area = await named(panel, 'textbox', 'Contents (JSON)');
  const text = await panel.evaluate(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '',
    area,
  );
  await panel.fill(area, text.replaceAll('"alice"', '"bob"'));
  await click(panel, 'button', 'Save');
  await panel.waitFor((selector) => document.querySelector(selector) === null, area);
  await statusIs(panel, 'valid');
  await visit.tab.reload();
  await visit.is('logged in as bob');
}

test('each framework is named, its session decoded, verified and told of, and its flaws are found', {
  timeout: 240_000,
}, async ({ driver, servers }) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open('about:blank');
  const panel = await driver.panel(tab);
  for (const [index, shop] of SHOPS.entries()) {
    const server = servers[index];
    if (!server) throw new Error(`${shop.name} was not started`);
    const host = freshHost();
    const site = host.replace('www.', '');
    const visit = await visitShop(tab, server, host);

    await listed(panel, shop.cookie.name);
    expect(await facts(panel, shop.cookie.name), shop.name).toMatchObject({
      ...shop.cookie,
      'session-id': 'likely',
    });
    await checkSession(panel, visit, shop);
    await checkAudit(panel, shop);
    await checkContents(panel, visit, shop, server);

    await visit.logOut();
    await showSessions(panel);
    await sessionOf(panel, site, shop.cookie.name, ['cleared']);
    await showCookies(panel, host);
  }
});

test('a login that was answered without any cookie is told, also of a session that was there before', async ({
  driver,
}) => {
  await driver.grant(EVERYWHERE);
  const server = await startExpressSession();
  try {
    const host = freshHost();
    const tab = await driver.open(`http://${host}:${server.port}/`);
    const panel = await driver.panel(tab);
    await listed(panel, 'connect.sid');
    await tab.reload();
    await visitIn(tab, host).logIn();
    await showSessions(panel);
    const site = host.replace('www.', '');
    const { events, fixation } = await sessionOf(panel, site, 'connect.sid', ['found', 'login']);
    expect(fixation).toBe(true);
    expect(events).toContainEqual(expect.stringMatching(/^login (seen|likely) kept$/));
    await says(panel, 'the session kept its ID');
    await says(panel, 'POST /login 302');
    expect(await panel.axe()).toEqual([]);

    // No header came with it, and so none is listed.
    await showLog(panel);
    await says(panel, 'Set-Cookie');
    expect(await logRows(panel)).toEqual([]);
  } finally {
    await server.close();
  }
});
