// @vitest-environment happy-dom
import { createHmac } from 'node:crypto';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { createContentsMemory } from '../../../components/contents/memory.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { eventually } from '../../eventually.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { click, press } from '../mount.ts';
import { panelWorld } from '../panel-world.tsx';

const here = { domain: 'www.example.com' };
const SECRET = 'a key of the server that is long enough to be none that is guessed';
const hmac = (text: string, encoding: 'base64' | 'base64url', hash = 'sha256') =>
  createHmac(hash, SECRET).update(text).digest(encoding);

const json = { ...here, name: 'prefs' };
const prefs = cookie({
  ...json,
  value: encodeURIComponent('{"theme":"dark","size":{"a":{"b":{"c":1}}}}'),
});

function jwt(claims: object, header: object = { alg: 'HS256' }): string {
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url');
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${hmac(signed, 'base64url')}`;
}

/** The panel with the details of the first cookie open. */
async function contentsOf(cookies: readonly Cookie[], mask = false) {
  const memory = createContentsMemory();
  const panel = await panelWorld(cookies, () => {}, { contents: memory });
  if (mask) await act(() => panel.onSettings({ ...panel.settings(), maskValues: true }));
  const open = async (name: string) => {
    await click(panel.cell(name, 'name'));
    await panel.pass(0);
  };
  await open(cookies[0]?.name ?? '');
  await press(' ');
  const until = (there: () => unknown) =>
    eventually(async () => {
      await panel.pass(0);
      if (!there()) throw new Error(panel.root.querySelector('.panel-details')?.textContent ?? '');
    });
  await until(() => panel.all('.contents, .contents__plain, .panel-details [aria-busy]').length);
  const status = () => panel.all('[data-status]')[0]?.dataset.status;
  const { root, all, get, jar, copied, held, cell, store } = panel;
  return {
    ...{ root, all, get, jar, copied, held, cell, store },
    memory,
    open,
    until,
    status,
    chain: () => panel.all('.contents-chain li').map((each) => each.textContent?.trim()),
    lines: () => panel.all('[role=treeitem]').map(({ dataset }) => dataset.path),
    item: (path: string) => panel.get(`[role=treeitem][data-path="${path}"]`),
    button(name: string) {
      const found = panel.all('button').find((each) => each.textContent?.trim() === name);
      if (!found) throw new Error(`No button ${name}`);
      return found;
    },
    async write(selector: string, text: string) {
      const field = panel.get<HTMLTextAreaElement>(selector);
      await act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async giveKey(key: string) {
      const field = '.contents-form input[type=password]';
      await this.write(field, key);
      await act(() => panel.get<HTMLFormElement>('.contents-form').requestSubmit());
      await panel.pass(0);
    },
  };
}

describe('the contents of a cookie', () => {
  it('show the formats it is packed in, and a tree', async () => {
    const shown = await contentsOf([prefs]);
    await shown.until(() => shown.lines().length > 0);
    expect(shown.chain()).toEqual(['URL-encoded', 'JSON']);
    expect(shown.lines()).toEqual([
      '/decoded/theme',
      '/decoded/size',
      '/decoded/size/a',
      '/decoded/size/a/b',
    ]);
    expect(shown.item('/decoded/size/a/b').getAttribute('aria-expanded')).toBe('false');
    expect(shown.item('/decoded/size').getAttribute('aria-expanded')).toBe('true');
  });

  it('show a short id beside what it is made of, and JSON only once', async () => {
    const id = '0190f5a0-7c3b-7b6a-8a5e-3f2b1c0d9e8f';
    const data = { id, inner: btoa('{"a":1}') };
    const value = encodeURIComponent(JSON.stringify(data));
    const shown = await contentsOf([cookie({ ...here, name: 'ids', value })]);
    await shown.until(() => shown.lines().length > 0);
    expect(shown.item('/decoded/id').textContent).toContain(id);
    expect(shown.item('/decoded/id').textContent).toContain('UUID');
    expect(shown.item('/decoded/inner').textContent).not.toContain('"a":1');
  });

  it('say in one line that there is nothing to decode', async () => {
    const shown = await contentsOf([cookie({ ...here, name: 'theme', value: 'dark' })]);
    await shown.until(() => shown.all('.contents__plain').length === 1);
    expect(shown.all('.contents-tree')).toEqual([]);
  });

  it('follow the value, and keep what was opened', async () => {
    const shown = await contentsOf([prefs]);
    await shown.until(() => shown.lines().length > 0);
    await click(shown.item('/decoded/size/a/b'));
    expect(shown.lines()).toContain('/decoded/size/a/b/c');
    const next = encodeURIComponent('{"theme":"light","size":{"a":{"b":{"c":2}}}}');
    shown.jar.put({ ...prefs, value: next });
    await shown.until(() => shown.item('/decoded/theme').textContent?.includes('light'));
    expect(shown.item('/decoded/size/a/b/c').textContent).toContain('2');
  });

  it('never show those of the cookie before', async () => {
    const other = cookie({ ...here, name: 'other', value: '%7B%22x%22%3A1%7D' });
    const shown = await contentsOf([prefs, other]);
    await shown.until(() => shown.lines().length > 0);
    await click(shown.cell('other', 'name'));
    expect(shown.lines()).not.toContain('/decoded/theme');
    await shown.until(() => shown.lines().length > 0);
    expect(shown.lines()).toEqual(['/decoded/x']);
  });

  it('are hidden as values are, until one asks', async () => {
    const shown = await contentsOf([prefs], true);
    await shown.until(() => shown.root.textContent?.includes('Show the contents'));
    expect(shown.lines()).toEqual([]);
    await click(shown.button('Show the contents'));
    expect(shown.lines()).toContain('/decoded/theme');
  });

  it('are moved through, and copied, with the keyboard', async () => {
    const shown = await contentsOf([prefs]);
    await shown.until(() => shown.lines().length > 0);
    shown.item('/decoded/theme').focus();
    await press('c', { ctrlKey: true });
    await press('ArrowDown');
    expect(document.activeElement).toBe(shown.item('/decoded/size'));
    await press('c', { ctrlKey: true });
    await press('ArrowLeft');
    expect(shown.lines()).toEqual(['/decoded/theme', '/decoded/size']);
    expect(shown.copied).toEqual(['dark', '{"a":{"b":{"c":1}}}']);
  });

  it('show hostile text as text, by its names', async () => {
    const value = encodeURIComponent(
      '{"__proto__":{"x":1},"a\u202eb":"<img src=x onerror=alert(1)>","long":"' +
        `${'y'.repeat(500)}"}`,
    );
    const shown = await contentsOf([cookie({ ...json, value })]);
    await shown.until(() => shown.lines().length > 0);
    const tree = shown.get('[role=tree]');
    expect(tree.textContent).toContain('U+202E');
    expect(tree.textContent).not.toContain('\u202e');
    const labels = [...tree.querySelectorAll('button')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(labels).toContain('Copy a[U+202E]b');
    expect(tree.querySelector('img')).toBeNull();
    expect(shown.lines()).toContain('/decoded/__proto__/x');
    await click(shown.button('Show all 500 characters'));
    expect(shown.item('/decoded/long').textContent).toContain('y'.repeat(500));
  });
});

describe('a signature', () => {
  it('cannot be told without a key, and is right or wrong with one', async () => {
    const token = cookie({ ...here, name: 'token', value: jwt({ sub: 'alice' }) });
    const shown = await contentsOf([token]);
    await shown.until(() => shown.status() === 'no-key');
    await click(shown.button('Check with a key'));
    await shown.giveKey('wrong');
    await shown.until(() => shown.status() === 'bad-signature');
    await click(shown.button('Change the key'));
    await shown.giveKey(SECRET);
    await shown.until(() => shown.status() === 'valid');
    expect(shown.root.textContent).toContain('It stays good until the server changes its key.');
    await click(shown.button('Forget it'));
    await shown.until(() => shown.status() === 'no-key');
  });

  it('that is right does not help a token whose time is over', async () => {
    const token = cookie({ ...here, name: 'token', value: jwt({ sub: 'alice', exp: 1000 }) });
    const shown = await contentsOf([token]);
    await shown.until(() => shown.status() === 'no-key');
    await click(shown.button('Check with a key'));
    await shown.giveKey(SECRET);
    await shown.until(() => shown.status() === 'expired');
    expect(shown.get('.contents-check__times').textContent).toContain('ago');
  });

  it('takes several keys, and leaves out the empty ones', async () => {
    const token = cookie({ ...here, name: 'token', value: jwt({ sub: 'alice' }) });
    const shown = await contentsOf([token]);
    await shown.until(() => shown.status() === 'no-key');
    await click(shown.button('Check with a key'));
    await click(shown.button('Another key'));
    const [first] = shown.all('.contents-form input[type=password]');
    await act(() => {
      if (!(first instanceof HTMLInputElement)) throw new Error('no field');
      first.value = SECRET;
      first.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => shown.get<HTMLFormElement>('.contents-form').requestSubmit());
    await shown.until(() => shown.status() === 'valid');
    expect(shown.memory.keys.get('www.example.com').secrets).toEqual([SECRET]);
  });

  it('counts for the site alone', async () => {
    const token = cookie({ ...here, name: 'token', value: jwt({ sub: 'alice' }) });
    const other = cookie({ ...here, name: 'second', value: jwt({ sub: 'bob' }) });
    const shown = await contentsOf([token, other]);
    shown.memory.keys.set('elsewhere.test', { secrets: [SECRET], options: {} });
    await shown.until(() => shown.status() === 'no-key');
    await click(shown.button('Check with a key'));
    await shown.giveKey(SECRET);
    await shown.until(() => shown.status() === 'valid');
    await shown.open('second');
    await shown.until(() => shown.status() === 'valid');
  });
});

describe('editing', () => {
  it('writes the same form, and undo takes it back', async () => {
    const shown = await contentsOf([prefs]);
    await shown.until(() => shown.lines().length > 0);
    await click(shown.button('Edit contents'));
    await shown.write('.contents-edit textarea', '{"theme": "light"}');
    await shown.until(() => shown.all('.contents-preview').length === 1);
    await act(() => shown.get<HTMLFormElement>('.contents-edit').requestSubmit());
    await shown.until(() => shown.all('.contents-edit').length === 0);
    expect(shown.held('prefs')?.value).toBe(encodeURIComponent('{"theme":"light"}'));
    await act(() => shown.store.undo());
    expect(shown.held('prefs')?.value).toBe(prefs.value);
  });

  it('says where the JSON is at fault, loses nothing, and saves nothing', async () => {
    const shown = await contentsOf([prefs]);
    await shown.until(() => shown.lines().length > 0);
    await click(shown.button('Edit contents'));
    await shown.write('.contents-edit textarea', '{\n  "theme": \n}');
    await act(() => shown.get<HTMLFormElement>('.contents-edit').requestSubmit());
    expect(shown.get('.ui-note--error').textContent).toContain('Line 3, column 1');
    expect(shown.held('prefs')?.value).toBe(prefs.value);
    expect(shown.get<HTMLTextAreaElement>('.contents-edit textarea').value).toContain('"theme": ');
  });

  it('survives a look at another cookie', async () => {
    const other = cookie({ ...here, name: 'other', value: 'x' });
    const shown = await contentsOf([prefs, other]);
    await shown.until(() => shown.lines().length > 0);
    await click(shown.button('Edit contents'));
    await shown.write('.contents-edit textarea', '{"half": ');
    await shown.open('other');
    await shown.until(() => shown.all('.contents-edit').length === 0);
    await shown.open('prefs');
    await shown.until(() => shown.all('.contents-edit').length === 1);
    expect(shown.get<HTMLTextAreaElement>('.contents-edit textarea').value).toBe('{"half": ');
  });

  it('without the key warns that the server will refuse it', async () => {
    const token = cookie({ ...here, name: 'token', value: jwt({ sub: 'alice' }) });
    const shown = await contentsOf([token]);
    await shown.until(() => shown.status() === 'no-key');
    await click(shown.button('Edit contents'));
    await shown.until(() => shown.root.textContent?.includes('The server will refuse'));
    expect(shown.button('Save unsigned')).toBeDefined();
  });

  it('signs again, in the cookie beside it too, as one step', async () => {
    const value = Buffer.from('{"views":1}').toString('base64');
    const sign = (text: string) => hmac(`session=${text}`, 'base64url', 'sha1');
    const session = cookie({ ...here, name: 'session', value });
    const signature = cookie({ ...here, name: 'session.sig', value: sign(value) });
    const shown = await contentsOf([session, signature]);
    await shown.until(() => shown.status() === 'no-key');
    await click(shown.button('Check with a key'));
    await shown.giveKey(SECRET);
    await shown.until(() => shown.status() === 'valid');
    await click(shown.button('Edit contents'));
    await shown.write('.contents-edit textarea', '{"views": 2}');
    await shown.until(() => shown.get('.contents-preview').textContent?.includes('session.sig'));
    await act(() => shown.get<HTMLFormElement>('.contents-edit').requestSubmit());
    await shown.until(() => shown.all('.contents-edit').length === 0);
    const written = shown.held('session')?.value ?? '';
    expect(atob(written)).toBe('{"views":2}');
    expect(shown.held('session.sig')?.value).toBe(sign(written));
    await shown.until(() => shown.status() === 'valid');
    await act(() => shown.store.undo());
    expect(shown.held('session')?.value).toBe(value);
    expect(shown.held('session.sig')?.value).toBe(signature.value);
  });

  it('says why it could not be saved, and keeps what was typed', async () => {
    const shown = await contentsOf([prefs]);
    await shown.until(() => shown.lines().length > 0);
    await click(shown.button('Edit contents'));
    const text = '{"theme": "light"}';
    await shown.write('.contents-edit textarea', text);
    await shown.until(() => shown.all('.contents-preview').length === 1);
    shown.jar.failAt(1);
    await act(() => shown.get<HTMLFormElement>('.contents-edit').requestSubmit());
    await shown.until(() => shown.all('.contents-edit [role=alert]').length === 1);
    expect(shown.get<HTMLTextAreaElement>('.contents-edit textarea').value).toBe(text);
    expect(shown.held('prefs')?.value).toBe(prefs.value);
  });
});
