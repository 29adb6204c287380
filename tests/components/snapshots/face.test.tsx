// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { siteScope, storeScope } from '../../../lib/snapshot/scope.ts';
import type { PageStorage } from '../../../lib/snapshot/snapshot.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { click, type } from '../mount.ts';
import { snapshotsWorld } from './snapshots-world.tsx';

const MOMENT = 1_700_000_000;
const theme = cookie({ name: 'theme', value: 'dark' });
const session = (value: string) =>
  cookie({ name: 'sessionid', value, httpOnly: true, sameSite: 'lax' });
const ALICE = session('q8s0zk3c5n1r7v2b6x4m9w0d8f5g3h1j');
const mine = snapshot({
  id: 'mine',
  name: 'Mine',
  note: 'for the demo',
  takenAt: 3,
  cookies: [theme],
});
const auto = snapshot({
  id: 'auto',
  name: '',
  takenAt: 2,
  reason: { code: 'before-change', change: { code: 'remove', subject: 'x', count: 7 } },
});
const other = snapshot({ id: 'other', takenAt: 1, scope: siteScope('0', 'other.test') });

describe('the list', () => {
  it('says what to do where there is none, and where there is none of the site', async () => {
    const none = await snapshotsWorld();
    expect(none.text()).toContain('No snapshots yet');
    expect(none.text()).toContain('What did the login change?');
    const elsewhere = await snapshotsWorld({ snapshots: [other] });
    expect(elsewhere.text()).toContain('No snapshots of this site');
    await elsewhere.press('Show all');
    expect(elsewhere.rows()).toEqual(['other']);
  });

  it('tells name, reason, size and sites, and finds words', async () => {
    const { rows, row, all, text, press } = await snapshotsWorld({
      snapshots: [mine, auto, other],
    });
    expect(rows()).toEqual(['mine', 'auto']);
    expect(row('mine').textContent).toMatch(/Mine.*1 cookie · \d+ B · example\.com/);
    expect(row('auto').textContent).toContain('Before: Deleted 7 cookies');
    const search = all('input[type=search]')[0] as HTMLInputElement;
    await type(search, 'demo');
    expect(rows()).toEqual(['mine']);
    await type(search, 'nowhere');
    expect(text()).toContain('No snapshot matches');
    await press('Clear the search');
    expect(rows()).toEqual(['mine', 'auto']);
  });

  it('shows the one that is clicked, or that the arrows come to', async () => {
    const { row, get, key } = await snapshotsWorld({ snapshots: [mine, auto] });
    await click(row('mine'));
    expect(get('.snap-pane__head h2').textContent).toBe('Mine');
    expect(get('.snap-pane').textContent).toContain('for the demo');
    row('mine').focus();
    await key('ArrowDown');
    expect(get('.snap-pane__head h2').textContent).toBe('Before: Deleted 7 cookies');
    await key('Escape');
    expect(document.activeElement).toBe(row('auto'));
  });

  it('is driven by keys', async () => {
    const { row, get, key, all, text, fake, rest } = await snapshotsWorld({
      snapshots: [mine, auto],
    });
    /** Closes the dialog; the browser then gives the focus back. */
    const close = async (id: string) => {
      await click(get('dialog [aria-label=Close]'));
      row(id).focus();
    };
    row('mine').focus();
    await key('p');
    expect(fake.world.all()[0]?.pinned).toBe(true);
    await key('F2');
    expect(get('dialog h2').textContent).toBe('Name and note');
    await close('mine');
    await key(' ');
    expect(text()).toContain('1 ticked');
    await key('Delete');
    expect(text()).toContain('Delete this snapshot?');
    await click(all('dialog footer button')[1] as HTMLElement);
    await rest();
    expect(fake.world.all().map(({ id }) => id)).toEqual(['auto']);
    row('auto').focus();
    await key('e');
    expect(get('dialog h2').textContent).toBe('Export a snapshot');
    await close('auto');
    await key('r');
    expect(get('dialog h2').textContent).toBe('Restore a snapshot');
    await close('auto');
    await key('Enter');
    expect(get('.snap-pane__head h2').textContent).toBe('Comparison');
    await key('Escape');
    expect(document.activeElement).toBe(row('auto'));
  });

  it('has several handled together', async () => {
    const { row, press, get, all } = await snapshotsWorld({ snapshots: [mine, auto] });
    for (const id of ['mine', 'auto']) {
      await click(row(id).querySelector('input') as HTMLElement);
    }
    await press('2 ticked');
    expect(all('[role=menuitem]').map(({ textContent }) => textContent)).toEqual([
      'Compare these two',
      'Export…',
      'Delete…',
      'Untick all',
    ]);
    await click(all('[role=menuitem]')[0] as HTMLElement);
    const chosen = all('.compare-sides select').map(
      (each) => (each as HTMLSelectElement).selectedOptions[0]?.textContent,
    );
    expect(chosen[0]).toContain('Before: Deleted');
    expect(chosen[1]).toContain('Mine');
    expect(get('.snap-pane__head h2').textContent).toBe('Comparison');
  });
});

describe('taking one', () => {
  it('keeps the site, under its name unless one has a better one', async () => {
    const { press, submit, fill, fake, get } = await snapshotsWorld({
      cookies: [theme, cookie({ domain: 'other.test' })],
    });
    await press('Take a snapshot');
    await submit();
    await press('Take a snapshot');
    await fill('Name', ' Mine ');
    await fill('Note', 'why');
    await submit();
    expect(
      fake.world
        .all()
        .map(({ name, note, count, originCount }) => [name, note, count, originCount]),
    ).toEqual([
      ['Mine', 'why', 1, 0],
      ['example.com', '', 1, 0],
    ]);
    expect(get('.snap-pane__head h2').textContent).toBe('Mine');
  });

  it('keeps what pages store, or the whole browser, where one wants that', async () => {
    const origins = [{ origin: 'https://www.example.com', localStorage: [], sessionStorage: [] }];
    const { press, submit, field, fake } = await snapshotsWorld({
      cookies: [theme, cookie({ domain: 'other.test' })],
      origins,
    });
    await press('Take a snapshot');
    await click(field('What the page stores, too'));
    await click(field('Whole browser'));
    await submit();
    expect(fake.world.all()).toMatchObject([{ count: 2, originCount: 1, scope: storeScope('0') }]);
  });

  it('asks for the access that it needs, and goes on once it is given', async () => {
    const { press, submit, fake, text, get, rest } = await snapshotsWorld({ cookies: [theme] });
    await press('Take a snapshot');
    fake.world.failing = { code: 'access', patterns: ['*://*.example.com/*'] };
    await submit();
    expect(get('dialog [role=alert]').textContent).toContain('no access to example.com');
    fake.world.failing = null;
    await press('Allow access');
    await rest();
    expect(fake.world.all()).toHaveLength(1);
    expect(text()).not.toContain('Allow access');
  });

  it('says what to do where there is no room', async () => {
    const { press, submit, fake, get } = await snapshotsWorld({ cookies: [theme] });
    await press('Take a snapshot');
    fake.world.failing = { code: 'quota', needed: 2_500, usage: 9_000, quota: 10_000 };
    await submit();
    expect(get('dialog [role=alert]').textContent).toBe(
      'There is no room for it. It takes 2.5 kB, and 9.0 kB of 10.0 kB are in use. ' +
        'Delete snapshots that you no longer need, after exporting those that you want to keep elsewhere.',
    );
  });
});

it('a snapshot gets another name and note', async () => {
  const { row, press, fill, submit, fake } = await snapshotsWorld({ snapshots: [mine] });
  await click(row('mine'));
  await press('Name and note');
  await fill('Name', 'Yours');
  await fill('Note', '');
  await submit();
  expect(fake.world.all()).toMatchObject([{ name: 'Yours', note: '' }]);
});

describe('comparing', () => {
  const old = snapshot({
    id: 'old',
    name: 'Old',
    cookies: [theme, cookie({ name: 'gone', value: 'x' }), { ...ALICE, expirationDate: MOMENT }],
  });
  const now = [
    { ...theme, value: 'light', httpOnly: true },
    { ...ALICE, expirationDate: MOMENT + 14 * 86_400 },
    cookie({ name: 'data', value: '{"user":"alice"}' }),
  ];

  it('tells what came, went and changed, and folds what was renewed', async () => {
    const { row, press, get, all, until } = await snapshotsWorld({
      snapshots: [old],
      cookies: now,
    });
    await click(row('old'));
    await press('Compare with now');
    expect(get('.diff-summary').textContent).toBe('1 added1 removed1 changednone unchanged');
    expect(all('[data-diff]').map(({ dataset }) => [dataset.diff, dataset.kind])).toEqual([
      ['data', 'added'],
      ['gone', 'removed'],
      ['theme', 'changed'],
    ]);
    expect(get('[data-diff=theme] .changed-text del').textContent).toBe('dark');
    const ins = all('[data-diff=theme] ins').map(({ textContent }) => textContent);
    expect(ins).toEqual(['light', 'yes']);
    await until(() =>
      expect(get('[data-diff=data] [data-part$=user]').textContent).toBe('user appeared: alice'),
    );
    await click(get('[data-head=renewed]'));
    await click(get('[data-diff=sessionid] button'));
    expect(get('[data-diff=sessionid] .diff-row__body').textContent).toContain('moved 14 d later');
  });

  it('follows the cookies, and goes either way', async () => {
    const { row, press, all, jar, get, until } = await snapshotsWorld({
      snapshots: [old],
      cookies: now,
    });
    await click(row('old'));
    await press('Compare with now');
    await jar.write(cookie({ name: 'new', domain: 'www.example.com' }));
    await until(() =>
      expect(all('[data-diff]').map(({ dataset }) => dataset.diff)).toContain('new'),
    );
    await press('The other way round');
    expect(get('[data-diff=gone]').dataset.kind).toBe('added');
  });

  it('goes from line to line by keys', async () => {
    const { row, press, get, key } = await snapshotsWorld({ snapshots: [old], cookies: now });
    await click(row('old'));
    await press('Compare with now');
    get('[data-diff=data] button').focus();
    await key('ArrowDown');
    expect(document.activeElement).toBe(get('[data-diff=gone] button'));
    await key('End');
    expect(document.activeElement).toBe(get('[data-head=renewed]'));
  });

  it('says so where nothing has changed', async () => {
    const { row, press, text } = await snapshotsWorld({ snapshots: [mine], cookies: [theme] });
    await click(row('mine'));
    await press('Compare with now');
    expect(text()).toContain('Nothing has changed');
    expect(text()).toContain('The one cookie is just as it was.');
  });

  it('hides values as long as one likes', async () => {
    const { row, press, get, all } = await snapshotsWorld({
      snapshots: [old],
      cookies: now,
      settings: { maskValues: true },
    });
    await click(row('old'));
    await press('Compare with now');
    expect(all('.changed-text')).toEqual([]);
    expect(get('.snap-pane').textContent).not.toContain('light');
    await press('Show values');
    expect(get('.snap-pane').textContent).toContain('light');
  });

  it('compares what pages stored, between two snapshots', async () => {
    const at = (value: string) => [
      {
        origin: 'https://example.com',
        localStorage: [{ name: 'token', value }],
        sessionStorage: [],
      },
    ];
    const { store, rest, get } = await snapshotsWorld({
      snapshots: [
        snapshot({ id: 'a', takenAt: 1, origins: at('one') }),
        snapshot({ id: 'b', takenAt: 2, origins: at('two') }),
      ],
    });
    await act(() => store.compare('a', 'b'));
    await rest();
    expect(get('[data-stored=token]').textContent).toContain('Changed');
  });

  it('compares what pages store now, and reads it again when told to', async () => {
    const origin = 'https://www.example.com';
    const at = (value: string): PageStorage => ({
      origin,
      localStorage: [{ name: 'token', value }],
      sessionStorage: [],
    });
    const now = [at('one')];
    const { row, press, text, get, all } = await snapshotsWorld({
      snapshots: [snapshot({ id: 'a', origins: [at('one')] })],
      origins: now,
    });
    await click(row('a'));
    await press('Compare with now');
    expect(text()).toContain('Nothing has changed');
    expect(text()).toContain('What pages store is the same');
    now.splice(0, 1, at('two'));
    await press('Read again what the page stores');
    expect(get('[data-stored=token] ins').textContent).toBe('two');
    await press('The other way round');
    expect(get('[data-stored=token] ins').textContent).toBe('one');
    expect(all('[data-gap]')).toEqual([]);
  });

  it('does not call removed what is out of reach', async () => {
    const partitionKey = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true };
    const ofFrame = cookie({ name: 'frame', domain: 'other.test', partitionKey, secure: true });
    const { row, press, world, rest, get, all, text, until } = await snapshotsWorld({
      snapshots: [snapshot({ id: 'a', cookies: [theme, ofFrame] })],
      cookies: [{ ...theme, value: 'other' }],
    });
    world.setAccess('*://*/*', false);
    world.setAccess('*://*.other.test/*', false);
    await rest();
    await click(row('a'));
    await press('Compare with now');
    expect(all('[data-diff]').map(({ dataset }) => dataset.diff)).toEqual(['theme']);
    expect(get('.diff-summary').textContent).toContain('1 out of reach');

    world.setAccess('*://*.example.com/*', false);
    await until(() => expect(text()).toContain('Nothing can be compared'));
    expect(text()).toContain('2 cookies are out of reach now');
    expect(text()).not.toContain('no cookies on either side');
  });

  it('says what of the storage it could not compare, and asks for access', async () => {
    const at = (origin: string): PageStorage => ({
      origin,
      localStorage: [{ name: 'token', value: '1' }],
      sessionStorage: [],
    });
    const { row, press, world, rest, get, all, until } = await snapshotsWorld({
      snapshots: [
        snapshot({ id: 'a', origins: [at('https://example.com'), at('https://a.example.com')] }),
        snapshot({ id: 'none', name: 'Without' }),
      ],
      origins: [at('https://example.com'), at('https://elsewhere.test')],
    });
    world.setAccess('*://*/*', false);
    world.setAccess('*://*.example.com/*', false);
    await rest();
    await click(row('a'));
    await press('Compare with now');
    expect(get('[data-gap=noAccess]').textContent).toContain('https://a.example.com');
    expect(all('[data-gap]')).toHaveLength(1);
    await press('Allow access');
    await until(() => expect(all('[data-gap=noAccess]')).toEqual([]));
    expect(get('[data-gap=notOpen]').textContent).toContain('https://a.example.com');

    await click(row('none'));
    await press('Compare with now');
    expect(all('[data-gap]')).toEqual([]);
  });
});

describe('what a login changes', () => {
  it('takes two clicks, around the login', async () => {
    const { press, jar, get, text, all, world, rest } = await snapshotsWorld({ cookies: [theme] });
    await press('Record before a login');
    expect(get('[role=status].snap-notice').textContent).toContain('Now log in');
    world.navigate('https://www.example.com/login');
    await rest();
    await jar.write(ALICE);
    await press('Compare');
    expect(text()).not.toContain('Now log in');
    expect(all('[data-diff]').map(({ dataset }) => [dataset.diff, dataset.kind])).toEqual([
      ['sessionid', 'added'],
    ]);
    expect(get('[data-diff=sessionid] .ui-badge--key').textContent).toBe('session ID');
  });

  it('is given up with its snapshot', async () => {
    const { press, fake, text } = await snapshotsWorld({ cookies: [theme] });
    await press('Record before a login');
    await press('Discard');
    expect(fake.world.all()).toEqual([]);
    expect(text()).toContain('No snapshots yet');
  });

  it('says why it cannot be', async () => {
    const { press, fake, get } = await snapshotsWorld({ cookies: [theme] });
    fake.world.failing = { code: 'access', patterns: ['*://*.example.com/*'] };
    await press('Record before a login');
    expect(get('.snap-notice--bad').textContent).toContain('no access to example.com');
    await press('Dismiss');
    expect(() => get('.snap-notice--bad')).toThrow();
  });
});

describe('restoring', () => {
  const old = snapshot({ id: 'old', name: 'Old', cookies: [theme, ALICE] });
  const current = [{ ...theme, value: 'light' }, cookie({ name: 'cart' })];
  const kinds = (all: (selector: string) => HTMLElement[]) =>
    all('[data-restore]').map(({ dataset }) => [dataset.restore, dataset.kind]);

  it('shows what it does, does it as one change, and can be taken back', async () => {
    const { row, press, all, jar, reload, cookies, get, rest } = await snapshotsWorld({
      snapshots: [old],
      cookies: current,
    });
    await click(row('old'));
    await press('Restore…');
    expect(kinds(all)).toEqual([
      ['cart', 'removed'],
      ['theme', 'changed'],
      ['sessionid', 'added'],
    ]);
    expect(get('[data-restore=theme] .becomes').textContent).toBe('lightdark');
    await press('Restore 3 cookies');
    const held = () =>
      jar
        .all()
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
    expect(held()).toEqual([`sessionid=${ALICE.value}`, 'theme=dark']);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(cookies.getState().journal.done.at(-1)?.label).toEqual({
      code: 'restore',
      subject: 'Old',
      count: 3,
    });
    await act(() => cookies.undo());
    await rest();
    expect(held()).toEqual(['cart=value', 'theme=light']);
  });

  it('says of a value that it is empty', async () => {
    const { row, press, get } = await snapshotsWorld({
      snapshots: [snapshot({ id: 'old', cookies: [{ ...theme, value: '' }] })],
      cookies: [theme],
    });
    await click(row('old'));
    await press('Restore…');
    expect(get('[data-restore=theme] .becomes').textContent).toBe('darkempty');
  });

  it('merges, and leaves the page alone, where one wants that', async () => {
    const { row, press, field, all, jar, reload, settings } = await snapshotsWorld({
      snapshots: [old],
      cookies: current,
    });
    await click(row('old'));
    await press('Restore…');
    await click(field('Merge'));
    await click(field('Reload the page afterwards'));
    expect(kinds(all)).toEqual([
      ['theme', 'changed'],
      ['sessionid', 'added'],
    ]);
    await press('Restore 2 cookies');
    expect(
      jar
        .all()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['cart', 'sessionid', 'theme']);
    expect(reload).not.toHaveBeenCalled();
    expect(settings().reloadAfterSwitch).toBe(false);
  });

  it('does nothing where there is nothing to do', async () => {
    const { row, press, button, text } = await snapshotsWorld({
      snapshots: [mine],
      cookies: [theme],
    });
    await click(row('mine'));
    await press('Restore…');
    expect(text()).toContain('There is nothing to restore.');
    expect((button('Nothing to restore') as HTMLButtonElement).disabled).toBe(true);
  });

  it('says why a cookie is not set', async () => {
    const expired = cookie({ name: 'old', expirationDate: 1 });
    const { row, press, get } = await snapshotsWorld({
      snapshots: [snapshot({ id: 'old', cookies: [expired] })],
    });
    await click(row('old'));
    await press('Restore…');
    expect(get('[data-restore=old]').textContent).toContain('Its time has passed.');
  });

  it('says what is out of reach, and asks for the access that it takes', async () => {
    const partitionKey = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true };
    const ofFrame = cookie({ name: 'frame', domain: 'other.test', partitionKey, secure: true });
    const { row, press, all, get, text, world, rest, field, until } = await snapshotsWorld({
      snapshots: [snapshot({ id: 'old', cookies: [ofFrame] })],
    });
    world.setAccess('*://*/*', false);
    world.setAccess('*://*.other.test/*', false);
    await rest();
    await click(row('old'));
    await press('Restore…');
    expect(kinds(all)).toEqual([['frame', 'skipped']]);
    expect(get('[data-restore=frame]').textContent).toContain('no access to its site');
    expect(get('dialog .access-banner').textContent).toContain('other.test');
    expect(text()).toContain('There is nothing that can be restored.');
    expect(text()).toContain('can neither be seen nor removed');
    await click(field('Merge'));
    expect(text()).not.toContain('can neither be seen nor removed');

    world.setAccess('*://*.other.test/*', true);
    await until(() => expect(kinds(all)).toEqual([['frame', 'added']]));
    expect(all('dialog .access-banner')).toEqual([]);
  });

  it('brings back what pages stored, and says where it could not', async () => {
    const at = (origin: string) => ({ origin, localStorage: [], sessionStorage: [] });
    const stored = snapshot({
      id: 'stored',
      cookies: [theme],
      origins: [at('https://example.com'), at('https://shop.example.com')],
    });
    const { row, press, fake, get, all } = await snapshotsWorld({
      snapshots: [stored],
      cookies: [theme],
      origins: [at('https://example.com')],
    });
    await click(row('stored'));
    await press('Restore…');
    await press('Restore the storage');
    expect(fake.world.restored).toEqual([{ id: 'stored', tabId: 1, mode: 'as-it-was' }]);
    expect(get('dialog h2').textContent).toBe('What became of the storage');
    expect(all('[data-outcome]').map(({ dataset }) => dataset.outcome)).toEqual([
      'done',
      'missing',
    ]);
    await click(get('dialog footer button'));
    expect(all('dialog')).toEqual([]);
  });
});

it('what goes wrong is told until it is put away', async () => {
  const { row, press, fake, get, all, rest } = await snapshotsWorld({ snapshots: [mine] });
  await click(row('mine'));
  fake.world.error = new Error('no disk');
  await press('Pin');
  expect(get('[role=alert].snap-notice').textContent).toContain('That did not work: no disk');
  await press('Dismiss');
  fake.world.error = null;
  await act(() =>
    fake.notice.save({
      saved: null,
      failure: { code: 'quota', needed: 1, usage: null, quota: null },
    }),
  );
  await rest();
  expect(get('.snap-notice--bad').textContent).toContain(
    'before the last change could not be kept',
  );
  await act(() => fake.notice.save({ saved: mine, dropped: [auto] }));
  expect(all('.snap-notice--bad')).toEqual([]);
  expect(get('.snap-notice').textContent).toContain(
    'the oldest one that was taken by itself had to go',
  );
});
