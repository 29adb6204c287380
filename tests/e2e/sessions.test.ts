import { expect } from 'vitest';
import { startDjango } from '../servers/django.ts';
import { freshHost } from './harness/fresh-host.ts';
import { test as base } from './harness/test.ts';
import { EVERYWHERE } from './support/demo.ts';
import { DJANGO_CASES, type DjangoCase, realSettings } from './support/django-settings.ts';
import { click } from './support/named.ts';
import { says } from './support/says.ts';
import { type ShownSession, sessionOf, showSessions } from './support/sessions.ts';
import { visitIn } from './support/visit.ts';

const FIXED: DjangoCase = { engine: 'db', settings: { SESSION_COOKIE_HTTPONLY: false } };

/** Each case at a host of its own, and last the one whose login keeps the ID. */
const VISITED = [...DJANGO_CASES, FIXED].map(atFreshHost);

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('django', { scope: 'file' }, async ({}, { onCleanup }) => {
    const byHost = VISITED.map(({ host, engine, settings }) => [
      host,
      { ...settings, SESSION_ENGINE: `django.contrib.sessions.backends.${engine}` },
    ]);
    const django = await startDjango({
      engine: 'db',
      settings: { SETTINGS_BY_HOST: Object.fromEntries(byHost) },
    });
    onCleanup(() => django.close());
    return django;
  });

function atFreshHost(given: DjangoCase) {
  const host = given.under ? freshHost().replace('.test', '.localhost') : freshHost();
  const site = host.replace('www.', '');
  const own = Object.entries(given.settings).map(([name, value]) => [
    name,
    value === 'SITE' ? site : value,
  ]);
  return { ...given, host, site, settings: Object.fromEntries(own) as DjangoCase['settings'] };
}

/** Where these stand, they can be told whatever the settings. */
const ALWAYS_TOLD = [
  'SESSION_COOKIE_NAME',
  'SESSION_EXPIRE_AT_BROWSER_CLOSE',
  'SESSION_SAVE_EVERY_REQUEST',
  'SESSION_COOKIE_SECURE',
  'SESSION_COOKIE_HTTPONLY',
  'SESSION_COOKIE_SAMESITE',
  'SESSION_COOKIE_DOMAIN',
  'SESSION_COOKIE_PATH',
];
const CSRF_TOLD = ['NAME', 'AGE', 'SECURE', 'HTTPONLY', 'SAMESITE', 'DOMAIN', 'PATH'].map(
  (each) => `CSRF_COOKIE_${each}`,
);

/** What is shown of the settings that is not so, and what could have been told and was not. */
function mistakes({ settings }: ShownSession, given: DjangoCase): string[] {
  const real = realSettings(given);
  const isTold = (name: string) => settings[name] && settings[name].certainty !== 'unknown';
  const wrong = Object.entries(settings)
    .filter(([name, { value }]) => isTold(name) && value !== real[name])
    .map(([name, { value }]) => `${name} is ${real[name]}, and not ${value}`);
  const wanted = [
    ...ALWAYS_TOLD,
    ...(given.settings.SESSION_EXPIRE_AT_BROWSER_CLOSE ? [] : ['SESSION_COOKIE_AGE']),
    ...(given.settings.CSRF_USE_SESSIONS ? [] : CSRF_TOLD),
    ...(given.engine === 'signed_cookies' ? ['SESSION_ENGINE'] : []),
  ];
  const missed = wanted.filter((name) => !isTold(name)).map((name) => `${name} was not told`);
  const engine = settings.SESSION_ENGINE?.text ?? '';
  const isNamed = engine.includes(real.SESSION_ENGINE ?? '');
  return [...wrong, ...missed, ...(isNamed ? [] : [`SESSION_ENGINE: ${engine}`])];
}

test('sessions of Django, by every engine and with many settings, are told right', {
  timeout: 180_000,
}, async ({ driver, django }) => {
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(`${django.url}/`);
  const panel = await driver.panel(tab);
  await showSessions(panel);

  const ended = new Set<string>();

  for (const given of VISITED.slice(0, DJANGO_CASES.length)) {
    const { host, site, engine, settings } = given;
    const name = `${settings.SESSION_COOKIE_NAME ?? 'sessionid'}`;
    const isSigned = engine === 'signed_cookies';
    await tab.goto(`http://${host}:${django.port}/`);
    const visit = visitIn(tab, host);

    // Somebody with something in the basket logs in, maybe looks around, and logs out.
    await visit.fetch('/session/set?key=city&value=Rome');
    await tab.reload();
    await visit.logIn();
    const change = isSigned ? 'rewritten' : 'rotated';
    const isKept = settings.SESSION_SAVE_EVERY_REQUEST === true;
    // Elsewhere the page after the login tells enough: its csrf token comes without the session.
    if (isKept || settings.CSRF_USE_SESSIONS) await tab.reload();
    const endsWithBrowser = settings.SESSION_EXPIRE_AT_BROWSER_CLOSE === true;
    const again = isKept ? [endsWithBrowser && !isSigned ? 'repeated' : 'renewed'] : [];
    const look = () => sessionOf(panel, site, name, ['created', change, 'login', ...again]);
    // The cookies of the page, and with them what is alive, may come a moment after what happened to them.
    await expect.poll(look, { message: JSON.stringify(given) }).toMatchObject({
      live: true,
      maker: 'Django',
      kind: isSigned ? 'self-contained' : 'server-side',
      ending: endsWithBrowser
        ? 'browser'
        : isKept
          ? 'idle'
          : expect.stringMatching(/fixed|written/),
      fixation: false,
    });
    const shown = await look();
    expect(shown.events[0]).toBe('created');
    expect(shown.events).toContainEqual(
      expect.stringMatching(isSigned ? /^login \w+ hidden$/ : /^login \w+ changed$/),
    );
    await expect
      .poll(async () => mistakes(await sessionOf(panel, site, name), given), {
        message: JSON.stringify(given),
      })
      .toEqual([]);

    // Logging out is the same whatever the settings: once for each engine will do.
    if (ended.has(engine)) continue;
    ended.add(engine);
    await visit.logOut();
    await expect
      .poll(() => sessionOf(panel, site, name, ['cleared']), { message: JSON.stringify(given) })
      .toMatchObject({ live: false });
    const { events } = await sessionOf(panel, site, name);
    expect(events.at(-1)).toBe('cleared');
  }
});

test('a login that keeps the ID, and what a script takes away, are told', async ({
  driver,
  django,
}) => {
  await driver.grant(EVERYWHERE);
  const { host, site } = VISITED.at(-1) ?? atFreshHost(FIXED);
  const tab = await driver.open(`http://${host}:${django.port}/`);
  const panel = await driver.panel(tab);
  await showSessions(panel);
  await says(panel, 'Recording began when DevTools was opened.');
  const visit = visitIn(tab, host);
  await visit.fetch('/session/set?key=city&value=Rome');
  await tab.reload();
  await tab.evaluate(() => {
    document.querySelector<HTMLFormElement>('#login')?.setAttribute('action', '/login/fixed');
  });
  await visit.logIn();
  const shown = await sessionOf(panel, site, 'sessionid', ['created', 'login']);
  expect(shown.fixation).toBe(true);
  expect(shown.events).toContainEqual(expect.stringMatching(/^login \w+ kept$/));
  expect(await panel.axe()).toEqual([]);

  await tab.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: a script of the page, as old as the web
    document.cookie = 'sessionid=; Max-Age=0; Path=/';
  });
  await expect
    .poll(() => sessionOf(panel, site, 'sessionid', ['removed']))
    .toMatchObject({ live: false });

  // An event leads to the header that did it.
  await click(panel, 'button', /^POST \/login\/fixed 302/);
  await panel.waitFor(() => document.querySelector('.header-details') !== null);
});
