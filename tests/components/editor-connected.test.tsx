// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { DraftEditor } from '../../components/cookies/editor/index.ts';
import type { ChangeSet } from '../../lib/change/change-set.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { type CookieState, type Draft, INITIAL_STATE } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import { eventually } from '../eventually.ts';
import { cookie } from '../fixtures/cookie.ts';
import { click, mount, press, type } from './mount.ts';

const original = cookie({ name: 'theme', value: 'dark', domain: 'shop.example' });
const page = { tabId: 1, url: 'https://shop.example/', storeId: '0' };
const byKey = (...cookies: Cookie[]) => new Map(cookies.map((each) => [keyId(each), each]));

/** As much of the store as the editor touches; every change succeeds. */
function fakeStore(draft: Draft) {
  const store = createStore<CookieState>(() => ({
    ...INITIAL_STATE,
    status: { kind: 'ready' },
    page,
    live: byKey(original),
    draft,
  }));
  const verbs = {
    changeDraft: (fields: Partial<Cookie>) =>
      store.setState(({ draft: current }) => ({
        draft: current && { ...current, edited: { ...current.edited, ...fields } },
      })),
    discardDraft: vi.fn(() => store.setState({ draft: null })),
    dismissReport: vi.fn(),
    apply: vi.fn(async ({ label }: ChangeSet) => ({
      label,
      outcomes: [{ key: keyOf(original), status: 'done', differences: [], failure: null } as const],
      changed: true,
    })),
  };
  return { ...store, ...verbs };
}

async function setUp(draft: Draft) {
  const store = fakeStore(draft);
  const view = await mount(<DraftEditor store={store as unknown as CookieStore} />);
  return { store, view };
}

describe('DraftEditor', () => {
  it('edits the draft of the store and saves it', async () => {
    const { store, view } = await setUp({ original, edited: original });
    await type(view.get<HTMLInputElement>('[data-row="value"] textarea'), 'light');
    expect(store.getState().draft?.edited.value).toBe('light');
    await press('Enter', { ctrlKey: true });
    expect(store.apply.mock.calls[0]?.[0].operations).toEqual([
      { type: 'set', cookie: { ...original, value: 'light' } },
    ]);
    expect(view.root.innerHTML).toBe('');
  });

  it('holds the cookie to the hosts of the page', async () => {
    const { view } = await setUp({
      original: null,
      edited: { ...original, domain: 'other.example' },
    });
    await type(view.get<HTMLInputElement>('[data-row="name"] input'), 'a');
    expect(view.get('[data-row="domain"]').textContent).toContain('none of this page’s hosts');
  });

  it('keeps what is typed while the cookie goes, and sets it again', async () => {
    const { store, view } = await setUp({ original, edited: original });
    await type(view.get<HTMLInputElement>('[data-row="value"] textarea'), 'light');
    store.setState({ live: byKey() });
    await eventually(() => expect(view.root.textContent).toContain('was removed while'));
    expect(view.get<HTMLTextAreaElement>('[data-row="value"] textarea').value).toBe('light');
    expect(view.all('[aria-label="Delete"]')).toHaveLength(0);
    await press('Enter', { ctrlKey: true });
    expect(store.apply).toHaveBeenCalledOnce();
  });

  it('deletes the cookie as it was, not as it is edited', async () => {
    const { store, view } = await setUp({ original, edited: { ...original, name: 'renamed' } });
    await click(view.get('[aria-label="Delete"]'));
    expect(store.discardDraft).toHaveBeenCalledOnce();
    expect(store.apply.mock.calls[0]?.[0].operations).toEqual([
      { type: 'remove', key: keyOf(original) },
    ]);
  });
});
