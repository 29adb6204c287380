import { describe, expect, it, vi } from 'vitest';
import type { ParkedCookie } from '../../lib/change/change-set.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { sitePatterns } from '../../lib/cookie/match-pattern.ts';
import { registrableDomain, siteOf } from '../../lib/cookie/site.ts';
import { type CookieState, INITIAL_STATE } from '../../lib/store/cookie-state.ts';
import { type CookieView, createView } from '../../lib/store/create-view.ts';
import { byKey } from '../../lib/store/live-cookies.ts';
import { PAGE } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';
import { detection } from '../fixtures/detection.ts';

const own = cookie({ name: 'own', domain: 'www.example.com' });
const wide = cookie({ name: 'wide', hostOnly: false });
const sibling = cookie({ name: 'sibling', domain: 'api.example.com' });
const frame = cookie({ name: 'frame', domain: 'widget.test' });
const foreign = cookie({ name: 'foreign', domain: 'aaa.test' });
const sid = cookie({ name: 'sid', domain: 'www.example.com' });
const cookies = [foreign, frame, sibling, wide, own, sid];
const sites = { registrableDomain, siteOf, sitePatterns };

/** Judges by the name. */
const detect = (group: readonly Cookie[]) =>
  group.map(({ name }) => detection(name === 'sid' ? { level: 'likely', score: 90 } : {}));

function stateOf(fields: Partial<CookieState> = {}): CookieState {
  return {
    ...INITIAL_STATE,
    status: { kind: 'ready' },
    page: PAGE,
    frameUrls: ['https://www.widget.test/', 'https://widget.test/'],
    sites,
    live: byKey(cookies),
    ...fields,
  };
}

const viewOf = (fields?: Partial<CookieState>) => createView(detect, () => 0)(stateOf(fields));
const names = (rows: CookieView['rows']) => rows.map((row) => row.cookie.name);
const outline = ({ groups }: CookieView) =>
  groups.map(({ group, thirdParty, rows }) => [group, thirdParty, names(rows)]);

describe('groups', () => {
  it('the page’s own host first, then its site, then third parties by name', () => {
    const view = viewOf({ section: { kind: 'all' }, hasAll: true });
    expect(outline(view)).toEqual([
      ['www.example.com', false, ['sid', 'own', 'wide']],
      ['example.com', false, ['sibling']],
      ['aaa.test', true, ['foreign']],
      ['widget.test', true, ['frame']],
    ]);
    expect(names(view.rows)).toEqual(['sid', 'own', 'wide', 'sibling', 'foreign', 'frame']);
  });

  it('before the suffix list is there, by domain', () => {
    const view = viewOf({ sites: null, section: { kind: 'all' } });
    expect(outline(view)).toContainEqual(['api.example.com', true, ['sibling']]);
    expect(outline(view)[0]).toEqual(['www.example.com', false, ['sid', 'own', 'wide']]);
  });

  it('a third party whose cookies are in the page’s partition', () => {
    const partitionKey = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true };
    const chips = cookie({ name: 'chips', domain: 'cdn.test', secure: true, partitionKey });
    expect(outline(viewOf({ live: byKey([own, chips]) }))).toEqual([
      ['www.example.com', false, ['own']],
      ['cdn.test', true, ['chips']],
    ]);
  });
});

describe('sections', () => {
  const parked: ParkedCookie[] = [{ cookie: frame, parkedAt: 1, reason: 'switch' }];

  it('the page: what it and its frames receive, parked ones among it', () => {
    const live = byKey(cookies.filter((each) => each !== frame));
    const view = viewOf({ live, parked });
    expect(names(view.rows)).toEqual(['sid', 'own', 'wide', 'frame']);
    expect(view.rows.at(-1)).toMatchObject({ parked: parked[0], group: 'widget.test' });
  });

  it('a group of it', () => {
    expect(names(viewOf({ section: { kind: 'group', group: 'widget.test' } }).rows)).toEqual([
      'frame',
    ]);
    expect(viewOf({ section: { kind: 'group', group: 'aaa.test' } }).rows).toEqual([]);
  });

  it('all', () => {
    expect(viewOf({ section: { kind: 'all' } }).rows).toHaveLength(6);
  });

  it('the parked ones, of whatever site', () => {
    const all = [...parked, { cookie: foreign, parkedAt: 1, reason: 'logout' } as const];
    const view = viewOf({ parked: all, section: { kind: 'parked' } });
    expect(names(view.rows)).toEqual(['foreign', 'frame']);
  });

  it('a parked cookie beside a live one of the same key has a row of its own', () => {
    const view = viewOf({ parked: [{ cookie: own, parkedAt: 1, reason: 'switch' }] });
    const ids = view.rows.filter((row) => row.cookie.name === 'own').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(keyId(own));
  });

  it('a cookie keeps its row when it is parked', () => {
    const live = byKey(cookies.filter((each) => each !== own));
    const view = viewOf({ live, parked: [{ cookie: own, parkedAt: 1, reason: 'switch' }] });
    expect(view.rows.find(({ cookie }) => cookie === own)?.id).toBe(keyId(own));
  });

  it('of a page that can have no cookies are empty, but for the parked ones', () => {
    for (const url of ['about:blank', '', 'file:///x']) {
      const page = { ...PAGE, url };
      expect(viewOf({ page, live: new Map(), parked }).rows).toEqual([]);
      expect(
        names(viewOf({ page, live: new Map(), parked, section: { kind: 'parked' } }).rows),
      ).toEqual(['frame']);
    }
    expect(viewOf({ page: null, live: new Map() }).rows).toEqual([]);
  });

  it('of another store are not of this page', () => {
    const private_ = { ...own, storeId: '1' };
    const view = viewOf({ live: byKey([own, private_]), hasAll: true });
    expect(view.pageRows).toHaveLength(1);
  });
});

describe('filter and summary', () => {
  it('the filter narrows what is listed, and the summary counts the page', () => {
    const view = viewOf({ filterText: 'own' });
    expect(names(view.rows)).toEqual(['own']);
    expect(view.sectionRows).toHaveLength(4);
    expect(view.pageGroups.map(({ group }) => group)).toEqual(['www.example.com', 'widget.test']);
    expect(view.summary).toEqual({
      cookies: 4,
      session: 4,
      persistent: 0,
      sessionIds: 1,
      thirdParty: 1,
      parked: 0,
      bytes: ['sid', 'own', 'wide', 'frame'].join('').length + 4 * 'value'.length,
    });
  });

  it('the summary counts parked cookies apart', () => {
    const parked: ParkedCookie[] = [{ cookie: sid, parkedAt: 1, reason: 'logout' }];
    const live = byKey([{ ...own, expirationDate: 9e9 }, frame]);
    expect(viewOf({ live, parked }).summary).toMatchObject({
      cookies: 2,
      session: 1,
      persistent: 1,
      sessionIds: 0,
      thirdParty: 1,
      parked: 1,
    });
  });
});

describe('what has not changed is the same object', () => {
  it('every part of the view, whatever else changes', () => {
    const view = createView(detect, () => 0);
    const state = stateOf();
    const [a, b] = [
      view(state),
      view({ ...state, selected: new Set(['x']), changedAt: new Map() }),
    ];
    for (const part of ['pageRows', 'pageGroups', 'summary', 'sectionRows', 'groups'] as const) {
      expect(b[part]).toBe(a[part]);
    }
  });

  it('every row but that of the cookie that changed, and only its group is judged again', () => {
    const judged = vi.fn(detect);
    const view = createView(judged, () => 0);
    const state = stateOf({ section: { kind: 'all' } });
    const before = view(state).rows;
    expect(judged).toHaveBeenCalledTimes(4);
    judged.mockClear();

    const live = new Map(state.live).set(keyId(foreign), { ...foreign, value: 'changed' });
    const after = view({ ...state, live }).rows;
    expect(judged.mock.calls.map(([group]) => group.map(({ name }) => name))).toEqual([
      ['foreign'],
    ]);
    expect(after.filter((row) => !before.includes(row)).map((row) => row.cookie.value)).toEqual([
      'changed',
    ]);
  });

  it('a row whose evidence changed with its siblings is another', () => {
    const bySiblings = (group: readonly Cookie[]) =>
      group.map(() => detection({ score: group.length }));
    const view = createView(bySiblings, () => 0);
    const state = stateOf({ live: byKey([own]) });
    expect(view(state).rows[0]?.detection.score).toBe(1);
    expect(view({ ...state, live: byKey([own, wide]) }).rows[0]?.detection.score).toBe(2);
  });

  it('a row is another when it is parked anew', () => {
    const view = createView(detect, () => 0);
    const parkedAt = (at: number) => [{ cookie: own, parkedAt: at, reason: 'switch' } as const];
    const state = stateOf({ live: new Map() });
    view({ ...state, parked: parkedAt(1) });
    expect(view({ ...state, parked: parkedAt(2) }).rows[0]?.parked?.parkedAt).toBe(2);
  });
});

it('one change among 3,000 cookies costs little', () => {
  const many = Array.from({ length: 3000 }, (_, i) =>
    cookie({ name: `n${i}`, domain: `h${i % 3}.site${i % 100}.test` }),
  );
  const judged = vi.fn(detect);
  const view = createView(judged, () => 0);
  const state = stateOf({ live: byKey(many), section: { kind: 'all' }, hasAll: true });
  const before = new Set(view(state).rows);
  judged.mockClear();
  const changed = { ...(many[7] ?? own), value: 'x' };
  const after = view({ ...state, live: new Map(state.live).set(keyId(changed), changed) }).rows;
  expect(judged).toHaveBeenCalledTimes(1);
  expect(after.filter((row) => !before.has(row))).toHaveLength(1);
});
