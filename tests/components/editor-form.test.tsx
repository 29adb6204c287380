// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { CookieForm, type CookieFormProps } from '../../components/cookies/editor/CookieForm.tsx';
import type { DraftStatus } from '../../components/cookies/editor/draft-status.ts';
import { toLocalInput } from '../../components/cookies/editor/local-input.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Draft } from '../../lib/store/cookie-state.ts';
import { cookie } from '../fixtures/cookie.ts';
import { click, type Mounted, mount, press, type } from './mount.ts';

const now = Date.UTC(2026, 10, 20, 11, 0, 0);
const CALM: DraftStatus = { removedMeanwhile: false, changedMeanwhile: null, sameKeyExists: false };
const original = cookie({ name: 'theme', value: 'dark', domain: 'shop.example' });

interface SetUp {
  readonly draft?: Draft;
  readonly status?: Partial<DraftStatus>;
  readonly onSave?: CookieFormProps['onSave'];
}

/** The form over a draft that lives as it does in the store. */
async function setUp({ draft, status, onSave }: SetUp = {}) {
  const first = draft ?? { original, edited: original };
  const spies = {
    save: vi.fn(onSave ?? (async () => null)),
    cancel: vi.fn(),
    remove: vi.fn(),
  };
  let edited: Cookie = first.edited;
  function Host({ status: current }: { readonly status: DraftStatus }) {
    const [state, setState] = useState(first);
    edited = state.edited;
    return (
      <CookieForm
        draft={state}
        context={{ now, hosts: ['shop.example'], pageUrl: 'https://shop.example/' }}
        status={current}
        onChange={(fields) =>
          setState((before) => ({ ...before, edited: { ...before.edited, ...fields } }))
        }
        onSave={spies.save}
        onCancel={spies.cancel}
        onDelete={spies.remove}
      />
    );
  }
  const view = await mount(<Host status={{ ...CALM, ...status }} />);
  return {
    view,
    ...spies,
    edited: () => edited,
    update: (next: Partial<DraftStatus>) => view.update(<Host status={{ ...CALM, ...next }} />),
  };
}

function button(view: Mounted, label: string): HTMLElement {
  const found = view
    .all('button')
    .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label);
  if (!found) throw new Error(`No button "${label}"`);
  return found;
}

const field = (view: Mounted, row: string, tag = 'input') =>
  view.get<HTMLInputElement>(`[data-row="${row}"] ${tag}`);

const choose = (view: Mounted, row: string, label: string) => {
  const found = view.all(`[data-row="${row}"] label`).find((each) => each.textContent === label);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`No choice "${label}"`);
  return click(input);
};

describe('CookieForm', () => {
  it('edits every field', async () => {
    const { view, edited } = await setUp();
    await type(field(view, 'name'), 'colour');
    await type(field(view, 'value', 'textarea'), 'blue');
    await type(field(view, 'domain', 'input:not([type=checkbox])'), 'example');
    await click(field(view, 'domain', 'input[type=checkbox]'));
    await type(field(view, 'path'), '/shop');
    await choose(view, 'flags', 'Secure: sent over https only');
    await choose(view, 'flags', 'HttpOnly: scripts cannot read it');
    await choose(view, 'sameSite', 'Strict');
    await choose(view, 'lifetime', 'Until');
    await click(button(view, '7 days'));
    expect(edited()).toEqual({
      ...original,
      name: 'colour',
      value: 'blue',
      domain: 'example',
      hostOnly: false,
      path: '/shop',
      secure: true,
      httpOnly: true,
      sameSite: 'strict',
      expirationDate: now / 1000 + 7 * 86_400,
    });
  });

  it('counts the bytes of name and value', async () => {
    const { view } = await setUp();
    await type(field(view, 'value', 'textarea'), '日本');
    expect(view.get('[data-row="value"]').textContent).toContain('11 of 4,096 bytes');
  });

  it('says what the missing dot means', async () => {
    const { view } = await setUp();
    const row = view.get('[data-row="domain"]');
    expect(row.textContent).toContain('Sent to shop.example alone.');
    await click(field(view, 'domain', 'input[type=checkbox]'));
    expect(row.textContent).toContain('which browsers show as .shop.example');
  });
});

describe('what browsers would refuse', () => {
  it('is said at its field, mended by one click, and keeps the cookie from being saved', async () => {
    const { view, save, edited } = await setUp();
    await type(field(view, 'name'), '__Secure-theme');
    const flags = view.get('[data-row="flags"]');
    expect(flags.textContent).toContain('A name that begins with __Secure- needs Secure.');
    expect(button(view, 'Save').getAttribute('aria-disabled')).toBe('true');
    expect(view.get('.cookie-form__reason').textContent).toBe('1 problem to mend: Protection');

    await click(button(view, 'Save'));
    expect(save).not.toHaveBeenCalled();
    expect(flags.contains(document.activeElement)).toBe(true);

    button(view, 'Turn on Secure').focus();
    await click(button(view, 'Turn on Secure'));
    expect(flags.contains(document.activeElement), 'the focus stays').toBe(true);
    expect(edited().secure).toBe(true);
    expect(flags.textContent).not.toContain('needs Secure');
    await click(button(view, 'Save'));
    expect(save).toHaveBeenCalledOnce();
  });

  it('leads to the field from the reason', async () => {
    const { view } = await setUp();
    await type(field(view, 'path'), 'cart');
    await click(button(view, '1 problem to mend: Path'));
    expect(document.activeElement).toBe(field(view, 'path'));
  });

  it('does not stop what is only unwise', async () => {
    const { view, save } = await setUp();
    await type(field(view, 'name'), 'thème');
    expect(view.get('[data-row="name"]').textContent).toContain('Firefox mangles');
    await press('Enter', { ctrlKey: true });
    expect(save).toHaveBeenCalledOnce();
  });

  it('is not held against a new cookie before anything is typed', async () => {
    const draft = { original: null, edited: { ...original, name: '', value: '' } };
    const { view, save } = await setUp({ draft });
    expect(view.all('.ui-note')).toHaveLength(0);
    expect(document.activeElement).toBe(field(view, 'name'));
    await press('Enter', { ctrlKey: true });
    expect(save).not.toHaveBeenCalled();
    expect(view.get('[data-row="name"]').textContent).toContain('A cookie needs a name or a value');
  });

  it('tells that another cookie would be replaced', async () => {
    const { view } = await setUp({ status: { sameKeyExists: true } });
    expect(view.get('[data-row="name"]').textContent).toContain('Saving replaces it.');
  });
});

describe('lifetime', () => {
  const date = (view: Mounted) => field(view, 'lifetime', '[type="datetime-local"]');
  const enter = (view: Mounted, value: string) =>
    act(() => {
      date(view).value = value;
      date(view).dispatchEvent(new Event('input', { bubbles: true }));
    });

  it('says how much of it is left', async () => {
    const expirationDate = now / 1000 + 13 * 86_400 + 4 * 3600;
    const edited = { ...original, expirationDate };
    const { view } = await setUp({ draft: { original: edited, edited } });
    expect(view.get('.cookie-form__left').textContent).toBe('in 13 d 4 h');
    expect(toLocalInput(expirationDate)).toContain(date(view).value);
    expect(date(view).value).not.toBe('');
  });

  it('comes back as it was after a look at the session', async () => {
    const edited = { ...original, expirationDate: 1_900_000_000.25 };
    const form = await setUp({ draft: { original: edited, edited } });
    await choose(form.view, 'lifetime', 'Session');
    expect(form.edited().expirationDate).toBeNull();
    expect(form.view.all('[type="datetime-local"]')).toHaveLength(0);
    await choose(form.view, 'lifetime', 'Until');
    expect(form.edited().expirationDate).toBe(1_900_000_000.25);
  });

  it('takes date and time in local time, and stands a field half filled in', async () => {
    const { view, edited } = await setUp();
    await choose(view, 'lifetime', 'Until');
    const before = edited().expirationDate;
    await enter(view, '');
    expect(edited().expirationDate).toBe(before);
    await act(() => {
      date(view).dispatchEvent(new Event('blur'));
    });
    expect(date(view).value).not.toBe('');
    await enter(view, '2027-01-31T12:30:45');
    expect(edited().expirationDate).toBe(new Date(2027, 0, 31, 12, 30, 45).getTime() / 1000);
  });

  it('takes words and numbers', async () => {
    const { view, edited } = await setUp();
    await choose(view, 'lifetime', 'Until');
    const other = view.get<HTMLInputElement>('[aria-label^="Other expiry"]');
    await type(other, '2 weeks');
    await press('Enter');
    expect(edited().expirationDate).toBe(now / 1000 + 14 * 86_400);
    expect(other.value).toBe('');

    await type(other, 'soon');
    await press('Enter');
    expect(view.get('[data-row="lifetime"]').textContent).toContain('“soon” is neither');
    await type(other, '1798761600000');
    expect(view.get('[data-row="lifetime"]').textContent).not.toContain('neither');
    await act(() => other.blur());
    expect(edited().expirationDate).toBe(1_798_761_600);
  });

  it('takes a pasted time', async () => {
    const { view, edited } = await setUp();
    await choose(view, 'lifetime', 'Until');
    const paste = (text: string) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { getData: () => text } });
      return act(() => {
        date(view).dispatchEvent(event);
      }).then(() => event.defaultPrevented);
    };
    expect(await paste('2027-01-31T12:00:00Z')).toBe(true);
    expect(edited().expirationDate).toBe(Date.UTC(2027, 0, 31, 12) / 1000);
    expect(await paste('gibberish')).toBe(false);
  });

  it('is clipped to 400 days by one click', async () => {
    const { view, edited } = await setUp();
    await choose(view, 'lifetime', 'Until');
    const other = view.get<HTMLInputElement>('[aria-label^="Other expiry"]');
    await type(other, '2 years');
    await press('Enter');
    await click(button(view, 'Set to 400 days'));
    expect(edited().expirationDate).toBe(now / 1000 + 400 * 86_400);
  });
});

describe('partition', () => {
  const select = async (view: Mounted, index: number) => {
    const element = view.get<HTMLSelectElement>('[data-row="partition"] select');
    await act(() => {
      element.selectedIndex = index;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  it('is the page’s with one choice, and needs Secure', async () => {
    const { view, edited } = await setUp();
    await select(view, 1);
    expect(edited().partitionKey).toEqual({
      topLevelSite: 'https://shop.example',
      hasCrossSiteAncestor: false,
    });
    await click(button(view, 'Turn on Secure'));
    expect(view.all('[data-row="partition"] .ui-note')).toHaveLength(0);
    await select(view, 0);
    expect(edited().partitionKey).toBeNull();
  });

  it('may be another site’s, typed letter by letter', async () => {
    const { view, edited } = await setUp();
    await select(view, 2);
    const site = view.get<HTMLInputElement>('[data-row="partition"] input.ui-input');
    await type(site, 'https://shop.example');
    expect(site.isConnected).toBe(true);
    await type(site, 'https://other.example');
    await click(field(view, 'partition', 'input[type=checkbox]'));
    expect(edited().partitionKey).toEqual({
      topLevelSite: 'https://other.example',
      hasCrossSiteAncestor: false,
    });
    await click(button(view, 'Turn on cross-site ancestor'));
    expect(edited().partitionKey?.hasCrossSiteAncestor).toBe(true);
  });
});

describe('leaving', () => {
  it('asks nothing when nothing was changed', async () => {
    const { cancel } = await setUp();
    expect(await press('Escape')).toBe(true);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('asks once something was', async () => {
    const { view, cancel } = await setUp();
    await type(field(view, 'value', 'textarea'), 'light');
    await press('Escape');
    expect(cancel).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(view, 'Keep editing'));
    await press('Escape');
    expect(view.all('[role=alertdialog]')).toHaveLength(0);
    expect(field(view, 'value', 'textarea').value).toBe('light');
    expect(document.activeElement).toBe(field(view, 'value', 'textarea'));

    await click(button(view, 'Cancel'));
    await click(button(view, 'Discard'));
    expect(cancel).toHaveBeenCalledOnce();
  });

  it.each([
    ['Enter', {}],
    ['Enter', { ctrlKey: true }],
    ['Enter', { metaKey: true }],
  ])('saves with %s %j', async (key, modifiers) => {
    const { save } = await setUp();
    await press(key, modifiers);
    expect(save).toHaveBeenCalledOnce();
  });

  it('keeps its keys to itself', async () => {
    const { view } = await setUp();
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    field(view, 'domain', 'input[type=checkbox]').focus();
    await press('n');
    await press('z', { ctrlKey: true });
    window.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('deletes', async () => {
    const { view, remove } = await setUp();
    await click(button(view, 'Delete'));
    expect(remove).toHaveBeenCalledOnce();
  });

  it('stays with what the browser refused, until the next change', async () => {
    const reason = { key: 'failure.refusedBecause', count: null, params: ['<b>No!</b>'] };
    const { view } = await setUp({ onSave: async () => reason });
    await type(field(view, 'value', 'textarea'), 'light');
    await press('Enter');
    const message = view.get('.cookie-form__reason');
    expect(message.textContent).toBe('The browser refused the cookie: <b>No!</b>');
    expect(field(view, 'value', 'textarea').value).toBe('light');
    await type(field(view, 'value', 'textarea'), 'lighter');
    expect(message.textContent).toBe('');
  });

  it('is saved once however often one asks', async () => {
    let finish = () => {};
    const pending = new Promise<null>((resolve) => {
      finish = () => resolve(null);
    });
    const { save } = await setUp({ onSave: () => pending });
    await press('Enter');
    await press('Enter');
    expect(save).toHaveBeenCalledOnce();
    finish();
  });
});

describe('when the cookie changes meanwhile', () => {
  const banner = (view: Mounted) => view.get('.cookie-form__meanwhile').textContent ?? '';
  const theirs = { ...original, value: 'their\u202evalue', httpOnly: true };

  it('says that it was removed, and loses nothing', async () => {
    const { view, update } = await setUp();
    await type(field(view, 'value', 'textarea'), 'light');
    await update({ removedMeanwhile: true });
    expect(banner(view)).toContain('was removed while you were editing. Saving sets it again.');
    expect(field(view, 'value', 'textarea').value).toBe('light');
  });

  it('shows what they made of it, and takes it over on demand', async () => {
    const { view, update, edited } = await setUp();
    await type(field(view, 'path'), '/mine');
    await update({ changedMeanwhile: theirs });
    expect(banner(view)).toContain('Value is now theirU+202Evalue');
    expect(banner(view)).toContain('HttpOnly is now yes');
    await click(button(view, 'Use theirs'));
    expect(edited()).toEqual({ ...theirs, path: '/mine' });
    expect(banner(view)).toBe('');
  });

  it('keeps mine, until they change it again', async () => {
    const { view, update, edited } = await setUp();
    await update({ changedMeanwhile: theirs });
    await click(button(view, 'Keep mine'));
    expect(banner(view)).toBe('');
    expect(edited()).toEqual(original);
    await update({ changedMeanwhile: { ...theirs, value: 'again' } });
    expect(banner(view)).toContain('Value is now again');
  });

  it('says nothing of the removal that saving itself causes', async () => {
    const { view, update } = await setUp({ onSave: () => new Promise(() => {}) });
    await type(field(view, 'name'), 'renamed');
    await press('Enter', { ctrlKey: true });
    await update({ removedMeanwhile: true });
    expect(banner(view)).toBe('');
  });
});
