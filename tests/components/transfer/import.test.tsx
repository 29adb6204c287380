// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { bundleText } from '../../../lib/snapshot/bundle.ts';
import { createSnapshotStore } from '../../../lib/store/snapshots/create-snapshot-store.ts';
import { eventually } from '../../eventually.ts';
import { createFakeSealer } from '../../fakes/sealer.ts';
import { createFakeSnapshots } from '../../fakes/snapshot-keeper.ts';
import { createFakeSnapshotReader } from '../../fakes/snapshot-reader.ts';
import type { StoreWorld } from '../../fakes/store-deps.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { click, press, type } from '../mount.ts';
import { button, choose, openDialog, rest, shown } from './open.ts';

const HOST = 'www.example.com';
const theme = cookie({ name: 'theme', value: 'auto', domain: HOST });
const same = cookie({ name: 'same', value: '1', domain: HOST });

/** Lines of cookies.txt. */
const FILE = [
  '# Netscape HTTP Cookie File',
  `${HOST}\tFALSE\t/\tTRUE\t0\tnew\t<b>1</b>`,
  `${HOST}\tFALSE\t/\tFALSE\t0\ttheme\tdark`,
  `${HOST}\tFALSE\t/\tFALSE\t0\tsame\t1`,
  `${HOST}\tFALSE\t/\tFALSE\t1\told\tgone`,
  `${HOST}\tFALSE\t/\tFALSE\t0\t__Secure-a\t2`,
  'nonsense',
].join('\n');

async function openImport(
  cookies: readonly Cookie[] = [theme, same],
  prepare?: Parameters<typeof openDialog>[2],
  more?: Parameters<typeof openDialog>[3],
) {
  const panel = await openDialog('i', cookies, prepare, more);
  await shown(panel, '.import textarea');
  return {
    panel,
    async paste(text: string) {
      await type(panel.get<HTMLInputElement>('.import textarea'), text);
      await rest();
    },
    /** Every line of the list, in short. */
    lines: () =>
      panel.all('[data-import]').map(({ dataset }) => `${dataset.import}: ${dataset.status}`),
    news: (name: string) =>
      panel
        .get(`[data-import="${name}"] .import-row__news`)
        .textContent?.replace(/\s+/g, ' ')
        .trim(),
    chips: () => panel.all('.import .ui-chip').map(({ textContent }) => textContent),
    chip: (text: string) =>
      click(panel.all('.import .ui-chip').find((each) => each.textContent === text) ?? panel.root),
    box: (name: string) => panel.get<HTMLInputElement>(`[data-import="${name}"] input`),
    async close() {
      await act(() => {
        panel.get('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
      });
    },
  };
}

/** A file as the browser hands it over. */
function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name);
}

describe('the preview', () => {
  it('tells of each cookie what would become of it, and why', async () => {
    const { panel, paste, lines, news, chips } = await openImport();
    await paste(FILE);
    expect(lines()).toEqual([
      'new: added',
      'theme: changed',
      'same: unchanged',
      'old: skipped',
      '__Secure-a: impossible',
      ': impossible',
    ]);
    expect(chips()).toEqual(['All6', 'New1', 'Changed1', 'Same1', 'Skipped1', 'Impossible2']);
    expect(news('new')).toBe('<b>1</b>sessionSecure');
    expect(news('theme')).toBe('Value auto dark');
    expect(news('old')).toBe('Its time is over.');
    expect(news('__Secure-a')).toBe(
      'A name that begins with __Secure- needs Secure. Turn it on, or change the name. Turn on Secure',
    );
    expect(news('')).toContain('The number of fields is 1.');
    expect(panel.get('[data-import=""] .import-row__name').textContent).toBe('Line 7');
    expect(panel.all('.import select')[0]?.textContent).toContain('Recognised: cookies.txt');
    expect(button(panel, 'Import 2 cookies').disabled).toBe(false);
    expect(panel.jar.all()).toHaveLength(2);
  });

  it('is filtered by what would become of them', async () => {
    const { paste, lines, chip } = await openImport();
    await paste(FILE);
    await chip('Impossible2');
    expect(lines()).toEqual(['__Secure-a: impossible', ': impossible']);
    await chip('All6');
    expect(lines()).toHaveLength(6);
  });

  it('mends what is refused, at a click', async () => {
    const { panel, paste, news, lines } = await openImport();
    await paste(FILE);
    await click(button(panel, 'Turn on Secure'));
    await rest();
    expect(lines()).toContain('__Secure-a: added');
    expect(news('__Secure-a')).toBe('2sessionSecure');
    expect(button(panel, 'Import 3 cookies').disabled).toBe(false);
  });

  it('leaves out what is unticked, one or all, and takes it in again', async () => {
    const { panel, paste, lines, chip, box } = await openImport();
    await paste(FILE);
    await chip('New1');
    await click(box('new'));
    // It stays where it is, though it is no longer to be imported.
    expect(lines()).toEqual(['new: leftOut']);
    expect(button(panel, 'Import 1 cookie').disabled).toBe(false);
    await chip('All6');
    const all = panel.get<HTMLInputElement>('[aria-label="Import all that are shown"]');
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    await click(all);
    expect([all.checked, all.indeterminate]).toEqual([true, false]);
    await click(all);
    expect(button(panel, 'Nothing to import').disabled).toBe(true);
  });

  it('is gone through with the keyboard', async () => {
    const { panel, paste, lines, box } = await openImport();
    await paste(FILE);
    await act(() => panel.get('[data-import="new"]').focus());
    await press(' ');
    expect(lines()[0]).toBe('new: leftOut');
    await press('ArrowDown');
    expect(document.activeElement).toBe(panel.get('[data-import="theme"]'));
    expect(box('theme').tabIndex).toBe(0);
    expect(box('new').tabIndex).toBe(-1);
    expect(box('theme').ariaLabel ?? box('theme').getAttribute('aria-label')).toBe('Import theme');
    await press(' ');
    expect(lines()[1]).toBe('theme: leftOut');
  });

  it('hides values from whoever looks over one’s shoulder', async () => {
    const { panel, paste, close } = await openImport();
    await close();
    panel.onSettings({ ...panel.settings(), maskValues: true });
    await press('i');
    await shown(panel, '.import textarea');
    await paste(FILE);
    expect(panel.get('.import-list').textContent).not.toMatch(/auto|dark/);
  });

  it('draws of a long file what is in sight only', async () => {
    const { panel, paste, lines } = await openImport();
    // Nothing is laid out here.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(32);
    const names = Array.from({ length: 170 }, (_, n) => `n${n}=1`);
    await paste(names.join('; '));
    expect(button(panel, 'Import 170 cookies').disabled).toBe(false);
    expect(lines().length).toBeLessThan(60);
    vi.restoreAllMocks();
  });
});

describe('while it is made', () => {
  const running = {
    id: 'x',
    attempt: 'change',
    label: { code: 'import', subject: 'new', count: 2 },
    phase: 'making',
    done: 1,
    total: 2,
  } as const;

  it('the dialog tells how far it is, can give it up, and shows what it is about as it was', async () => {
    const onCancel = vi.fn();
    const neverWrites = ({ parts }: StoreWorld) => {
      Object.assign(parts.jar, { write: () => new Promise(() => {}) });
    };
    const more = { running, onCancel };
    const { panel, paste, lines } = await openImport([theme, same], neverWrites, more);
    await paste(FILE);
    expect(panel.all('dialog [role=progressbar]')).toEqual([]);
    const before = lines();
    await click(button(panel, 'Import 2 cookies'));
    await rest();
    expect(panel.get('dialog [role=progressbar]').getAttribute('aria-valuetext')).toBe('1 of 2');
    expect(lines()).toEqual(before);
    await click(button(panel, 'Cancel'));
    expect(onCancel).toHaveBeenCalledWith('x');
  });
});

describe('a text with names and values only', () => {
  it('asks whose cookies they are, beginning with the page', async () => {
    const { panel, paste } = await openImport([]);
    await paste('a=1; b=2');
    const [domain, , path] = panel.all('.import-scope input') as HTMLInputElement[];
    expect([domain?.value, path?.value]).toEqual([HOST, '/']);
    if (domain) await type(domain, 'not a host');
    expect(panel.get('.import-scope .ui-note--error').textContent).toContain('is not a host name');
    expect(button(panel, 'Nothing to import').disabled).toBe(true);
    if (domain) await type(domain, 'example.com');
    if (path) await type(path, '/shop');
    await click(button(panel, 'Import 2 cookies'));
    await rest();
    expect(panel.jar.all()).toMatchObject([
      { name: 'a', domain: 'example.com', hostOnly: true, path: '/shop', expirationDate: null },
      { name: 'b' },
    ]);
  });

  it('is not asked where the text says it itself', async () => {
    const { panel, paste } = await openImport();
    await paste(FILE);
    expect(panel.all('.import-scope')).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('is told, and what was typed stays', async () => {
    const { panel, paste, close } = await openImport();
    await paste('{"cookies": [');
    expect(panel.get('.import [role=alert].import__fault').textContent).toBe(
      'The file begins like JSON, but is broken in line 1.',
    );
    await close();
    await press('i');
    await shown(panel, '.import textarea');
    expect(panel.get<HTMLTextAreaElement>('.import textarea').value).toBe('{"cookies": [');
  });

  it('is read as the format that is chosen by hand', async () => {
    const { panel, paste, lines } = await openImport();
    await paste('a=1');
    const [format] = panel.all('.import select') as HTMLSelectElement[];
    await choose(format, 'set-cookie');
    await rest();
    expect(lines()).toEqual(['a: added']);
    expect(format?.value).toBe('set-cookie');
  });
});

describe('a file', () => {
  it('is chosen, named, and taken away again', async () => {
    const { panel, paste, lines } = await openImport();
    await paste('typed=1');
    const input = panel.get<HTMLInputElement>('.import input[type=file]');
    Object.defineProperty(input, 'files', { value: [fileOf('cookies.txt', FILE)] });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shown(panel, '.import-source__file');
    await rest();
    expect(panel.get('.import-source__file').textContent).toBe('File: cookies.txt');
    expect(lines()).toHaveLength(6);
    await click(panel.get('[aria-label="Take the file away"]'));
    await rest();
    expect(panel.get<HTMLTextAreaElement>('.import textarea').value).toBe('typed=1');
    expect(lines()).toEqual(['typed: added']);
  });

  it.each([
    ['UTF-8', new Uint8Array(new TextEncoder().encode('ä=1'))],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('ä=1')])],
    ['UTF-16, little', new Uint8Array([0xff, 0xfe, 0xe4, 0, 0x3d, 0, 0x31, 0])],
    ['UTF-16, big', new Uint8Array([0xfe, 0xff, 0, 0xe4, 0, 0x3d, 0, 0x31])],
  ])('is dropped, in %s', async (_, bytes) => {
    const { panel, lines } = await openImport();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [fileOf('x.txt', bytes)] } });
    await act(() => {
      panel.get('.import').dispatchEvent(drop);
    });
    await shown(panel, '.import-source__file');
    await rest();
    expect(drop.defaultPrevented).toBe(true);
    expect(lines()).toEqual(['ä: added']);
  });

  it('of several pieces is put together, whatever the cuts', async () => {
    const { panel, lines } = await openImport();
    // The first piece ends within the ä.
    const text = `first=${'x'.repeat(999_984)}; second=ä; third=1`;
    expect(new TextEncoder().encode(text).indexOf(0xc3)).toBe(999_999);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [fileOf('x.txt', text)] } });
    await act(() => {
      panel.get('.import').dispatchEvent(drop);
    });
    await shown(panel, '[data-import="second"]');
    expect(lines().map((line) => line.split(':')[0])).toEqual(['first', 'second', 'third']);
  });

  it('is what a long text is taken for that is pasted, before the field lays it out', async () => {
    const { panel, lines } = await openImport();
    const area = panel.get<HTMLInputElement>('.import textarea');
    await type(area, 'a=1; ');
    area.setSelectionRange(5, 5);
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    const text = `b=2; long=${'x'.repeat(50_000)}`;
    Object.assign(paste, { clipboardData: { getData: () => text } });
    await act(() => {
      area.dispatchEvent(paste);
    });
    await rest();
    expect(paste.defaultPrevented).toBe(true);
    expect(panel.get('.import-source__file').textContent).toBe('Pasted: 50,015 characters');
    expect(lines().map((line) => line.split(':')[0])).toEqual(['a', 'b', 'long']);
    const removal = panel.get('[aria-label="Take the text away"]');
    expect(document.activeElement).toBe(removal);
    await click(removal);
    await rest();
    expect(panel.get<HTMLTextAreaElement>('.import textarea').value).toBe('a=1; ');
  });

  it('that is short is pasted into the field', async () => {
    const { panel } = await openImport();
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'a=1' } });
    await act(() => {
      panel.get('.import textarea').dispatchEvent(paste);
    });
    expect(paste.defaultPrevented).toBe(false);
  });

  it('that the browser cannot read says so', async () => {
    const { panel } = await openImport();
    const broken = fileOf('gone.txt', '');
    broken.slice = () => {
      throw new Error('it is gone');
    };
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [broken] } });
    await act(() => {
      panel.get('.import').dispatchEvent(drop);
    });
    await shown(panel, '.import__fault');
    expect(panel.get('.import__fault').textContent).toBe('The file could not be read: it is gone');
  });
});

describe('the import', () => {
  it('reports on every cookie, and is undone from there or by the keyboard', async () => {
    const { panel, paste, lines, news, chips } = await openImport([theme], ({ parts }) => {
      const { write } = parts.jar;
      parts.jar.write = async (each) =>
        each.name === 'same' ? { ok: false, error: 'no room' } : write(each);
    });
    await paste(FILE);
    await click(button(panel, 'Import 3 cookies'));
    await rest();
    expect(panel.get('.import__result').textContent).toBe('2 cookies were imported. 1 failed.');
    expect(lines()).toEqual([
      'new: stored',
      'theme: stored',
      'same: failed',
      'old: skipped',
      '__Secure-a: impossible',
      ': impossible',
    ]);
    expect(news('same')).toBe('The browser refused the cookie: no room');
    expect(chips()).toEqual(['All6', 'Imported2', 'Failed1', 'Skipped1', 'Impossible2']);
    expect(panel.held('theme')?.value).toBe('dark');
    expect(panel.all('.import-list input')).toEqual([]);

    await click(button(panel, 'Undo'));
    await rest();
    expect(panel.held('theme')?.value).toBe('auto');
    expect(lines()[1]).toBe('theme: changed');
    await click(button(panel, 'Import 3 cookies'));
    await rest();
    await act(() => button(panel, 'Done').focus());
    await press('z', { ctrlKey: true });
    await rest();
    expect(panel.held('theme')?.value).toBe('auto');
    expect(panel.all('.import__result')).toEqual([]);
  });

  it('begins by the keyboard, and ends with the dialog', async () => {
    const { panel, paste } = await openImport();
    await paste('a=1');
    await press('Enter', { ctrlKey: true });
    await rest();
    expect(panel.held('a')?.value).toBe('1');
    await click(button(panel, 'Back to the text'));
    expect(panel.get<HTMLTextAreaElement>('.import textarea').value).toBe('a=1');
    await paste('a=2');
    await click(button(panel, 'Import 1 cookie'));
    await rest();
    await click(button(panel, 'Done'));
    expect(panel.all('dialog')).toEqual([]);
  });

  it('asks for access to the sites of the file', async () => {
    const { panel, paste, lines } = await openImport([], ({ withheld }) => {
      withheld.add('*://*/*');
      withheld.add('*://*.far.test/*');
    });
    await paste('far.test\tFALSE\t/\tFALSE\t0\tfar\t1');
    expect(lines()).toEqual(['far: impossible']);
    expect(panel.get('.import .access-banner').textContent).toContain('far.test');
    await click(button(panel, 'Allow'));
    panel.world.setAccess('*://*.far.test/*', true);
    await rest();
    expect(lines()).toEqual(['far: added']);
  });
});

describe('a file that holds more than cookies', () => {
  const item = { name: 'token', value: 'xyz' };
  const STATE = JSON.stringify({
    cookies: [{ name: 'sid', value: '1', domain: HOST, path: '/', expires: -1, sameSite: 'Lax' }],
    origins: [1, 2, 3, 4].map((n) => ({ origin: `https://${n}.test`, localStorage: [item, item] })),
  });
  const TWO = bundleText([
    snapshot({ name: 'Admin', cookies: [cookie()] }),
    snapshot({ name: 'Customer' }),
  ]);

  async function withSnapshots() {
    const fake = createFakeSnapshots({});
    const store = createSnapshotStore(fake);
    store.start();
    const sealing = createFakeSealer();
    const { readFile } = createFakeSnapshotReader();
    const snapshots = {
      store,
      saveFile: vi.fn(),
      reload: vi.fn(),
      sealer: sealing.sealer,
      readFile,
    };
    const { panel, paste } = await openImport([], undefined, { snapshots });
    return { panel, paste, fake };
  }

  /** What the dialog of the snapshots shows. */
  async function inSnapshots(panel: Awaited<ReturnType<typeof withSnapshots>>['panel']) {
    await click(button(panel, 'Open under Snapshots'));
    await eventually(async () => {
      await panel.pass();
      expect(panel.get('dialog h2').textContent).toBe('Open a file of snapshots');
      expect(panel.all('dialog [data-in-file], dialog [type=password]')).not.toEqual([]);
    });
    return panel.all('dialog [data-in-file]').map(({ dataset }) => dataset.inFile);
  }

  it('says what it leaves alone, and what brings that back', async () => {
    const { panel, paste, lines } = await openImport();
    await paste(STATE);
    expect(lines()).toEqual(['sid: added']);
    expect(panel.get('.import__storage').textContent).toBe(
      'Cookies alone are imported. Left out: 8 entries of localStorage, of https://1.test, ' +
        'https://2.test, https://3.test, and 1 more. Snapshots, in DevTools, can open the same ' +
        'file and bring that back as well.',
    );
    await paste(JSON.stringify({ cookies: [], origins: [{ sessionStorage: [item] }] }));
    expect(panel.get('.import__storage').textContent).toMatch(
      /^Cookies alone are imported. Left out: 1 entry of sessionStorage, 1 part that makes no sense\. /,
    );
    await paste('a=1');
    expect(panel.all('.import__storage')).toEqual([]);
  });

  it('is opened among the snapshots, with its storage', async () => {
    const { panel, paste, fake } = await withSnapshots();
    await paste(STATE);
    expect(await inSnapshots(panel)).toEqual(['']);
    await click(button(panel, 'Keep it'));
    await eventually(() =>
      expect(fake.world.all()).toMatchObject([{ cookies: [{ name: 'sid' }], originCount: 4 }]),
    );
  });

  it('may be named after its file', async () => {
    const { panel, fake } = await withSnapshots();
    const input = panel.get<HTMLInputElement>('.import input[type=file]');
    Object.defineProperty(input, 'files', { value: [fileOf('state.json', STATE)] });
    await act(() => {
      input.dispatchEvent(new Event('change'));
    });
    await shown(panel, '.import__storage');
    expect(await inSnapshots(panel)).toEqual(['state.json']);
    expect(fake.world.all()).toEqual([]);
  });

  it('is one of several snapshots', async () => {
    const { panel, paste, fake } = await withSnapshots();
    await paste(TWO);
    expect(panel.get('.import [role=alert].import__fault').textContent).toContain(
      'The file holds 2 snapshots.',
    );
    expect(await inSnapshots(panel)).toEqual(['Admin', 'Customer']);
    await click(button(panel, 'Keep all 2'));
    await eventually(() => expect(fake.world.all()).toHaveLength(2));
  });

  it('is encrypted', async () => {
    const { panel, paste } = await withSnapshots();
    await paste('-----BEGIN AGE ENCRYPTED FILE-----\n');
    expect(panel.get('.import__fault').textContent).toContain('The file is encrypted.');
    expect(await inSnapshots(panel)).toEqual([]);
    expect(panel.get('dialog').textContent).toContain('This file is encrypted.');
  });
});
