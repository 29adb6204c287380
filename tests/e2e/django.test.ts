import { describe, expect } from 'vitest';
import type { View } from '../../scripts/drivers/driver.ts';
import { DJANGO_ENGINES, type Django, type DjangoOptions, startDjango } from '../servers/django.ts';
import { freshHost } from './harness/fresh-host.ts';
import { test as base } from './harness/test.ts';
import { EVERYWHERE } from './support/demo.ts';
import { visitDjango } from './support/django-visit.ts';
import { click } from './support/named.ts';
import { cell, facts, gone, listed, names, row } from './support/rows.ts';
import { says } from './support/says.ts';

const DAY = 24 * 60 * 60;
/** How long Django keeps its csrf token (`CSRF_COOKIE_AGE`). */
const YEAR = 52 * 7 * DAY;

const test = base.extend('start', ({ driver }, { onCleanup }) => {
  const started: Django[] = [];
  onCleanup(async () => {
    for (const django of started) await django.close();
  });
  return async (options: DjangoOptions, host = freshHost()) => {
    await driver.grant(EVERYWHERE);
    const django = await startDjango(options);
    started.push(django);
    return visitDjango(driver, django, host);
  };
});

/** A Max-Age that has been running for at most a minute or so. */
function almost(seconds: number) {
  return expect.toSatisfy(
    (left: string) => Number(left) <= seconds && Number(left) > seconds - 90,
    `almost ${seconds} seconds`,
  );
}

/** Waits until the cookie is listed as switched off, or as in the browser. */
async function isParked(view: View, name: string, parked: boolean): Promise<void> {
  await view.waitFor(
    (selector, wanted) =>
      document.querySelector<HTMLElement>(selector)?.hasAttribute('data-parked') === wanted,
    row(name),
    parked,
  );
}

describe.each(DJANGO_ENGINES)('with sessions of the engine %s', (engine) => {
  test('a login is seen, taken away, put back, switched off and on, and ended', async ({
    driver,
    start,
  }) => {
    const visit = await start({ engine });
    const panel = await driver.panel(visit.tab);
    await listed(panel, 'csrftoken');

    await visit.logIn();
    expect(await facts(panel, 'sessionid')).toMatchObject({
      'session-id': 'likely',
      kind: 'persistent',
      'max-age': almost(14 * DAY),
      domain: visit.host,
      path: '/',
      'http-only': 'true',
      secure: 'false',
      'same-site': 'lax',
    });
    expect(await facts(panel, 'csrftoken')).toMatchObject({
      'session-id': 'no',
      role: 'csrf',
      kind: 'persistent',
    });

    await panel.click(`${cell('sessionid', 'session-id')} button`);
    await says(panel, 'Name, value and flags are those of the session cookie of Django');

    await panel.click(cell('sessionid', 'name'));
    await panel.press('Delete');
    await gone(panel, 'sessionid');
    await visit.tab.reload();
    await visit.is('not logged in');
    await click(panel, 'button', 'Undo');
    await listed(panel, 'sessionid');
    await visit.tab.reload();
    await visit.is('logged in as alice');

    // The switch of the site reloads the page by itself.
    await click(panel, 'switch', 'Signed in');
    await visit.is('not logged in');
    await isParked(panel, 'sessionid', true);
    await click(panel, 'switch', 'Signed out');
    await visit.is('logged in as alice');
    await isParked(panel, 'sessionid', false);

    await visit.logOut();
    await gone(panel, 'sessionid');
    await listed(panel, 'csrftoken');
  });

  test('a session ends with the browser when Django says so', async ({ driver, start }) => {
    const settings = { SESSION_EXPIRE_AT_BROWSER_CLOSE: true };
    const visit = await start({ engine, settings });
    await visit.logIn();
    const popup = await driver.popup(visit.tab);
    expect(await facts(popup, 'sessionid')).toMatchObject({
      'session-id': 'likely',
      kind: 'session',
      'max-age': '',
    });
    expect(await facts(popup, 'csrftoken')).toMatchObject({ 'session-id': 'no' });
    await click(popup, 'switch', 'Signed in');
    await visit.is('not logged in');
    await click(popup, 'switch', 'Signed out');
    await visit.is('logged in as alice');
  });
});

test('what Django changes shows at once', async ({ driver, start }) => {
  const visit = await start({ engine: 'db' });
  const panel = await driver.panel(visit.tab);

  await visit.fetch('/session/set?key=city&value=Rome');
  const { value: anonymous } = await facts(panel, 'sessionid');
  await visit.fetch('/session/update?key=city&value=Oslo');
  await visit.fetch('/session/delete?key=city');
  await visit.fetch('/session/flush');
  await gone(panel, 'sessionid');

  // A login gives the session a new key; this one is to last for a week.
  await visit.fetch('/session/set?key=city&value=Rome');
  const { value: before } = await facts(panel, 'sessionid');
  await visit.tab.reload();
  await visit.logIn({ remember: true });
  await panel.waitFor(
    (selector, old) => document.querySelector<HTMLElement>(selector)?.dataset.raw !== old,
    cell('sessionid', 'value'),
    before,
  );
  const session = await facts(panel, 'sessionid');
  expect(session).toMatchObject({ 'session-id': 'likely', 'max-age': almost(7 * DAY) });
  expect(new Set([anonymous, before, session.value]).size).toBe(3);

  // What the redirect after the login gave them, and the headers themselves.
  await panel.click(cell('sessionid', 'name'));
  await panel.press('Space');
  await says(panel, `Max-Age=${7 * DAY}`);
  await panel.click(cell('csrftoken', 'name'));
  await says(panel, `Max-Age=${YEAR}`);
  await click(panel, 'button', 'Show the header');
  await panel.waitFor(
    () =>
      document.querySelector('[data-set-cookie="csrftoken"][data-confirmation="confirmed"]') &&
      document.querySelector('[data-set-cookie="sessionid"][data-confirmation="confirmed"]'),
  );
  await click(panel, 'button', new RegExp(`^${visit.host}`));

  await visit.fetch('/preferences?theme=dark&color=teal');
  for (const [name, value] of [
    ['theme', 'dark'],
    ['color', 'teal'],
  ] as const) {
    expect(await facts(panel, name)).toMatchObject({
      value,
      kind: 'persistent',
      'max-age': almost(DAY),
      'session-id': 'no',
    });
  }
  await visit.fetch('/cookie/delete?key=theme');
  await gone(panel, 'theme');
  await listed(panel, 'color');
});

test('every parameter of set_cookie is a field of its row', async ({ driver, start }) => {
  // Browsers take Secure cookies over plain http from the machine itself.
  const host = freshHost().replace('.test', '.localhost');
  const site = host.replace('www.', '');
  const visit = await start({ engine: 'db' }, host);
  const panel = await driver.panel(visit.tab);
  const expires = new Date((Math.floor(Date.now() / 1000) + 30 * DAY) * 1000);
  const cases = [
    {
      query: { key: 'plain', value: 'one two' },
      row: {
        value: '"one two"',
        domain: host,
        path: '/',
        kind: 'session',
        expires: '',
        'max-age': '',
        secure: 'false',
        'http-only': 'false',
        'same-site': 'unspecified',
      },
    },
    {
      query: {
        key: 'whole',
        value: 'abc',
        max_age: '3600',
        path: '/cookie',
        domain: site,
        secure: '1',
        httponly: '1',
        samesite: 'None',
      },
      row: {
        value: 'abc',
        domain: `.${site}`,
        path: '/cookie',
        kind: 'persistent',
        'max-age': almost(3600),
        secure: 'true',
        'http-only': 'true',
        'same-site': 'no_restriction',
      },
    },
    {
      query: { key: 'dated', value: '1', expires: expires.toUTCString(), samesite: 'Strict' },
      row: { kind: 'persistent', expires: `${expires.getTime() / 1000}`, 'same-site': 'strict' },
    },
    {
      query: { key: 'lax', value: '', samesite: 'Lax' },
      // Django puts quotes around an empty value.
      row: { value: '""', kind: 'session', 'same-site': 'lax' },
    },
  ];
  for (const { query, row: wanted } of cases) {
    await visit.fetch(`/cookie/set?${new URLSearchParams(query)}`);
    expect(await facts(panel, query.key)).toMatchObject(wanted);
  }

  await visit.fetch(`/cookie/delete?key=whole&path=/cookie&domain=${site}`);
  await gone(panel, 'whole');
  expect(await names(panel)).toEqual(['csrftoken', 'dated', 'lax', 'plain']);
});
