import { describe, expect, it, vi } from 'vitest';
import {
  draftStatus,
  isDirty,
  theirChanges,
} from '../../components/cookies/editor/draft-status.ts';
import { formContext } from '../../components/cookies/editor/form-context.ts';
import { partitionChoice, partitionOf } from '../../components/cookies/editor/partition-choice.ts';
import { saveDraft } from '../../components/cookies/editor/save-draft.ts';
import type { ChangeReport, Outcome } from '../../lib/change/change-set.ts';
import { failure } from '../../lib/change/change-set.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { type CookieState, type Draft, INITIAL_STATE } from '../../lib/store/cookie-state.ts';
import { cookie } from '../fixtures/cookie.ts';

const original = cookie({ domain: 'shop.example', value: 'old', expirationDate: 2000 });
const page = { tabId: 1, url: 'https://shop.example/cart', storeId: '0' };

function state(
  draft: Draft,
  live: readonly Cookie[],
  more: Partial<CookieState> = {},
): CookieState {
  const status = { kind: 'ready' } as const;
  const map = new Map(live.map((each) => [keyId(each), each]));
  return { ...INITIAL_STATE, status, page, draft, live: map, ...more };
}

const editing = (fields: Partial<Cookie> = {}): Draft => ({
  original,
  edited: { ...original, ...fields },
});
const adding = (fields: Partial<Cookie> = {}): Draft => ({
  original: null,
  edited: cookie({ domain: 'shop.example', name: '', value: '', ...fields }),
});

describe('draftStatus', () => {
  const calm = { removedMeanwhile: false, changedMeanwhile: null, sameKeyExists: false };
  const changed = { ...original, value: 'theirs' };
  const namesake = { ...original, name: 'other' };

  it.each([
    ['nothing happened', state(editing(), [original]), {}],
    ['it was removed', state(editing(), []), { removedMeanwhile: true }],
    ['it was changed', state(editing(), [changed]), { changedMeanwhile: changed }],
    [
      'its expiry moved by less than a second',
      state(editing(), [{ ...original, expirationDate: 2000.5 }]),
      {},
    ],
    [
      'it was given the name of another',
      state(editing({ name: 'other' }), [original, namesake]),
      { sameKeyExists: true },
    ],
    [
      'the tab went elsewhere',
      state(editing(), [], { page: { ...page, url: 'https://elsewhere.example/' } }),
      {},
    ],
    ['the page is being read', state(editing(), [], { status: { kind: 'loading' } }), {}],
    ['there is no page any more', state(editing(), [], { page: null }), {}],
    ['a new one', state(adding({ name: 'new' }), []), {}],
    [
      'a new one with the key of an old one',
      state(adding({ name: original.name }), [original]),
      { sameKeyExists: true },
    ],
  ])('%s', (_, source, expected) => {
    expect(draftStatus(source)).toEqual({ ...calm, ...expected });
  });
});

describe('isDirty', () => {
  it.each([
    [editing(), false],
    [editing({ value: 'new' }), true],
    [editing({ expirationDate: 2000.5 }), true],
    [editing({ expirationDate: null }), true],
    [
      editing({ partitionKey: { topLevelSite: 'https://a.example', hasCrossSiteAncestor: true } }),
      true,
    ],
    [adding(), false],
    [adding({ path: '/x' }), false],
    [adding({ name: 'a' }), true],
    [adding({ value: 'a' }), true],
  ])('%#', (draft, expected) => {
    expect(isDirty(draft)).toBe(expected);
  });
});

describe('theirChanges', () => {
  it('names what they changed and the draft does not hold', () => {
    const draft = editing({ value: 'mine', path: '/mine', secure: true });
    const theirs = { ...original, value: 'theirs', secure: true, httpOnly: true };
    expect(theirChanges(draft, theirs)).toEqual([
      { field: 'value', asked: 'mine', stored: 'theirs' },
      { field: 'httpOnly', asked: false, stored: true },
    ]);
  });
});

describe('formContext', () => {
  const now = 5;
  const frameUrls = ['http://pay.example/frame', 'https://shop.example/inner'];

  it('names the hosts of the page and its frames, and the cookie’s own', () => {
    const draft = { original: { ...original, domain: 'example' }, edited: original };
    const partitionKey = { topLevelSite: 'https://shop.example', hasCrossSiteAncestor: true };
    const partitioned = { ...draft.original, partitionKey };
    expect(
      formContext({ draft: { ...draft, original: partitioned }, page, frameUrls }, now),
    ).toEqual({
      now,
      pageUrl: page.url,
      hosts: ['shop.example', 'pay.example', 'example'],
      plainHosts: ['pay.example'],
    });
  });

  it('leaves a cookie of elsewhere free to go anywhere', () => {
    const elsewhere = cookie({ domain: 'elsewhere.example' });
    const draft = { original: elsewhere, edited: elsewhere };
    expect(formContext({ draft, page, frameUrls }, now).hosts).toEqual([]);
  });

  it('knows no host where there is no page', () => {
    const draft = adding();
    expect(formContext({ draft, page: null, frameUrls: [] }, now)).toEqual({ now, hosts: [] });
    const about = { ...page, url: 'about:blank' };
    expect(formContext({ draft, page: about, frameUrls: [] }, now)).toEqual({ now, hosts: [] });
  });
});

describe('partitionChoice', () => {
  const site = 'https://shop.example';

  it.each([
    [null, site, 'none'],
    [{ topLevelSite: site, hasCrossSiteAncestor: false }, site, 'page'],
    [{ topLevelSite: 'https://other.example', hasCrossSiteAncestor: false }, site, 'other'],
    [{ topLevelSite: '', hasCrossSiteAncestor: false }, site, 'other'],
  ])('%j', (key, pageSite, expected) => {
    expect(partitionChoice(key, pageSite)).toBe(expected);
  });

  it.each([
    ['shop.example', false],
    ['www.shop.example', false],
    ['pay.example', true],
  ])('a cookie of %s has the site as its ancestor: %s', (domain, hasCrossSiteAncestor) => {
    expect(partitionOf(site, { domain })).toEqual({ topLevelSite: site, hasCrossSiteAncestor });
  });
});

describe('saveDraft', () => {
  const outcome = (more: Partial<Outcome> = {}): Outcome => ({
    key: keyOf(original),
    status: 'done',
    differences: [],
    failure: null,
    ...more,
  });
  const failed = (code: 'refused' | 'rolled-back', detail = '') =>
    outcome({ status: 'failed', failure: failure(code, detail) });

  function setUp(draft: Draft, outcomes: readonly Outcome[] | null, live = [original]) {
    const current = { ...state(draft, live), error: outcomes ? null : 'no background' };
    const store = {
      getState: () => current,
      apply: vi.fn(
        async ({ label }): Promise<ChangeReport | null> =>
          outcomes && { label, outcomes, changed: true },
      ),
      discardDraft: vi.fn(),
      dismissReport: vi.fn(),
    };
    return store;
  }

  it('sets what was edited, and is done with the draft', async () => {
    const store = setUp(editing({ name: 'renamed' }), [outcome(), outcome()]);
    expect(await saveDraft(store)).toBeNull();
    expect(store.apply.mock.calls[0]?.[0].operations).toMatchObject([
      { type: 'set', cookie: { name: 'renamed' } },
      { type: 'remove', key: { name: original.name } },
    ]);
    expect(store.discardDraft).toHaveBeenCalledOnce();
    expect(store.dismissReport).not.toHaveBeenCalled();
  });

  it('adds a new one', async () => {
    const store = setUp(adding({ name: 'new' }), [outcome()]);
    await saveDraft(store);
    expect(store.apply.mock.calls[0]?.[0].label.code).toBe('add');
    expect(store.discardDraft).toHaveBeenCalledOnce();
  });

  it('keeps a draft that the browser altered out of the way: it was saved', async () => {
    const store = setUp(editing({ value: 'x' }), [outcome({ status: 'altered' })]);
    expect(await saveDraft(store)).toBeNull();
    expect(store.discardDraft).toHaveBeenCalledOnce();
  });

  it('has nothing to do where nothing was edited', async () => {
    const store = setUp(editing(), []);
    expect(await saveDraft(store)).toBeNull();
    expect(store.apply).not.toHaveBeenCalled();
    expect(store.discardDraft).toHaveBeenCalledOnce();
  });

  it('sets an unedited cookie again that was removed meanwhile', async () => {
    const store = setUp(editing(), [outcome()], []);
    await saveDraft(store);
    expect(store.apply).toHaveBeenCalledOnce();
  });

  it('keeps the draft that the browser refused, and says why in the form alone', async () => {
    const store = setUp(editing({ value: 'x' }), [failed('rolled-back'), failed('refused', 'No!')]);
    expect(await saveDraft(store)).toEqual({
      key: 'failure.refusedBecause',
      count: null,
      params: ['No!'],
    });
    expect(store.discardDraft).not.toHaveBeenCalled();
    expect(store.dismissReport).toHaveBeenCalledOnce();
  });

  it('keeps the draft when the change could not be made at all', async () => {
    const store = setUp(editing({ value: 'x' }), null);
    expect(await saveDraft(store)).toMatchObject({
      key: 'editor.notSaved',
      params: ['no background'],
    });
    expect(store.discardDraft).not.toHaveBeenCalled();
  });
});
