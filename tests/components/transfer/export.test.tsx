// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { planPark } from '../../../lib/change/plan.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { PageStorage } from '../../../lib/snapshot/snapshot.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { click, press } from '../mount.ts';
import { rightClick } from '../panel-world.tsx';
import { button, choose, openDialog, rest, shown } from './open.ts';

const HOST = 'www.example.com';
const sid = cookie({ name: 'sid', value: 's3cret', domain: HOST, httpOnly: true, sameSite: 'lax' });
const theme = cookie({ name: 'theme', value: 'dark', domain: HOST, expirationDate: 2e9 });
const far = cookie({ name: 'far', value: '1', domain: 'other.test' });

type Prepare = Parameters<typeof openDialog>[2];

async function openExport(cookies = [sid, theme, far], prepare?: Prepare) {
  const panel = await openDialog('e', cookies, prepare);
  const selects = () => panel.all('.export select') as HTMLSelectElement[];
  const labels = () => panel.all('.export .ui-segmented label');
  return {
    panel,
    /** The lines of the preview. */
    lines: () => panel.all('.export-preview__line').map(({ textContent }) => textContent ?? ''),
    losses: () => panel.all('.export-loss summary').map(({ textContent }) => textContent),
    said: () => panel.get('.export__said').textContent,
    format: (id: string) => choose(selects()[0], id),
    preset: () => selects()[1],
    /** Clicks the box or the choice with this label. */
    async tick(text: string) {
      const found = panel.all('.export label').find(({ textContent }) => textContent === text);
      await click(found?.querySelector('input') ?? panel.root);
    },
    sources: () => labels().map(({ textContent }) => textContent),
    source: () => labels().find((label) => label.querySelector(':checked'))?.textContent,
    async reopen(meanwhile: () => unknown) {
      await act(() => {
        panel.get('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
      });
      await act(async () => {
        await meanwhile();
      });
      await panel.pass();
      await press('e');
      await shown(panel, 'dialog[open]');
    },
  };
}

describe('the export', () => {
  it('begins with the page as the last one was written, and Enter copies it', async () => {
    const { panel, lines, said, source } = await openExport();
    expect(source()).toBe('This page (2)');
    expect(lines()).toEqual([
      '# Netscape HTTP Cookie File',
      `#HttpOnly_${HOST}\tFALSE\t/\tFALSE\t0\tsid\ts3cret`,
      `${HOST}\tFALSE\t/\tFALSE\t2000000000\ttheme\tdark`,
    ]);
    expect(said()).toMatch(/^2 cookies · /);
    const copy = document.activeElement as HTMLButtonElement;
    expect([copy.textContent, copy.type]).toEqual(['Copy', 'submit']);
    await act(() => panel.get<HTMLFormElement>('.export').requestSubmit());
    await rest();
    expect(panel.copied).toEqual([`${lines().join('\n')}\n`]);
    expect([copy.textContent, said()]).toEqual(['Copied', 'Copied']);
  });

  it('says before what the file cannot hold, and of which cookies', async () => {
    const { panel, losses, format } = await openExport();
    expect(losses()).toEqual(['SameSite is lost: 1 cookie']);
    expect(panel.all('.export-loss li').map(({ textContent }) => textContent)).toEqual([
      `sid ${HOST}`,
    ]);
    await format('cookiescope');
    expect(panel.get('.export-losses').textContent).toBe('Nothing is lost.');
    await format('header-string');
    expect(losses()).toContain('Expires is lost: 1 cookie');
  });

  it('remembers format, preset and options', async () => {
    const { panel, format, preset, tick, lines } = await openExport();
    await format('curl');
    await choose(preset(), 'cmd');
    await tick('Without values');
    await tick('Session cookies too');
    expect(panel.settings().export).toEqual({
      format: 'curl',
      presets: { curl: 'cmd' },
      masked: true,
      withSession: false,
      withStorage: false,
    });
    expect(lines().join()).toContain('theme');
    expect(lines().join()).not.toMatch(/dark|sid/);
    await format('csv');
    expect(preset()).toBeUndefined();
    await format('curl');
    expect(preset()?.value).toBe('cmd');
  });

  it('saves a file that is named after the site, the day and the format', async () => {
    const { panel, said } = await openExport();
    await click(button(panel, 'Save as file'));
    const name = `${HOST}_2023-11-14.cookies.txt`;
    expect(panel.transfer.saveFile).toHaveBeenCalledExactlyOnceWith({
      name,
      type: 'text/plain',
      text: expect.stringContaining('s3cret'),
    });
    expect(said()).toBe(`Saved as ${name}`);
  });

  it('takes the whole browser, once it is listed', async () => {
    const { panel, sources, source, tick, lines } = await openExport();
    expect(sources()).toEqual(['This page (2)', 'All sites']);
    await tick('All sites');
    await rest();
    expect(source()).toBe('All sites (3)');
    expect(lines()).toHaveLength(4);
    await click(button(panel, 'Save as file'));
    expect(panel.transfer.saveFile).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'all-sites_2023-11-14.cookies.txt' }),
    );
  });

  it('says where the browser cannot be listed', async () => {
    const { panel, tick } = await openExport();
    vi.spyOn(panel.jar, 'list').mockRejectedValue(new Error('no such store'));
    await tick('All sites');
    await rest();
    expect(panel.get('.export [role=alert]').textContent).toBe(
      'The cookies could not be read: no such store',
    );
    expect(button(panel, 'Copy').disabled).toBe(true);
  });

  it('says where the clipboard cannot be written', async () => {
    const { panel, said } = await openExport();
    const copy = vi.spyOn(panel.copied, 'push').mockImplementation(() => {
      throw new Error('not allowed');
    });
    await act(() => panel.get<HTMLFormElement>('.export').requestSubmit());
    await rest();
    expect(copy).toHaveBeenCalled();
    expect(said()).toBe('It could not be copied: not allowed');
  });

  it('shows hostile text as text, and names what hides in it', async () => {
    const evil = cookie({ name: '<img>', value: 'a\u202eb', domain: HOST });
    const { panel, lines } = await openExport([evil]);
    expect(panel.root.querySelector('img')).toBeNull();
    expect(lines()[1]).toContain('<img>\taU+202Eb');
  });

  it.each([
    ['a page without any', []],
    ['a page that only other sites have some', [far]],
  ])('of %s has nothing to copy', async (_, cookies) => {
    const { panel } = await openExport(cookies);
    expect(panel.get('.export__nothing').textContent).toBe('There are no cookies to export.');
    expect(button(panel, 'Copy').disabled).toBe(true);
    expect(button(panel, 'Save as file').disabled).toBe(true);
  });

  it('says why nothing is left', async () => {
    const { panel, tick, format, losses } = await openExport([{ ...sid, path: '/elsewhere' }]);
    await tick('Session cookies too');
    expect(panel.get('.export__nothing').textContent).toContain('There are session cookies only');
    await tick('Session cookies too');
    await format('header-string');
    expect(panel.get('.export__nothing').textContent).toContain('None of these cookies');
    expect(losses()).toEqual([
      '1 cookie is left out. It is sent to paths in /elsewhere, and not to /app.',
    ]);
  });

  it('leaves out what is switched off, and says so', async () => {
    const { panel, lines, reopen } = await openExport();
    await reopen(() => panel.store.apply(planPark([sid])));
    expect(lines()).toHaveLength(2);
    expect(panel.get('.export').textContent).toContain('1 cookie that is switched off');
  });
});

describe('the storage of the page', () => {
  const item = (name: string) => ({ name, value: `value of ${name}` });
  const page: PageStorage = {
    origin: `https://${HOST}`,
    localStorage: [item('token'), item('cart')],
    sessionStorage: [],
  };
  const BOX = 'With the page’s localStorage';

  /** The export for Playwright, of a page that stores this. */
  async function openWithStorage(
    stored: () => Promise<PageStorage[]>,
    { cookies = [theme], ...world }: { cookies?: Cookie[]; prepare?: Prepare } = {},
  ) {
    const opened = await openExport(cookies, world.prepare);
    vi.mocked(opened.panel.transfer.readStorage).mockImplementation(stored);
    await opened.format('playwright');
    return {
      ...opened,
      json: () => JSON.parse(opened.lines().join('')),
      isOffered: () => opened.panel.get('.export').textContent?.includes(BOX),
      lost: () => opened.panel.all('.export-losses [data-loss]').map((each) => each.textContent),
      async want() {
        await opened.tick(BOX);
        await rest();
      },
    };
  }

  it('goes into a file that can hold it, once it is wanted, and from then on', async () => {
    const world = await openWithStorage(async () => [page]);
    const { panel, json, want, said, reopen, format, isOffered } = world;
    expect(json().origins).toEqual([]);
    expect(panel.transfer.readStorage).not.toHaveBeenCalled();
    await want();
    expect(panel.transfer.readStorage).toHaveBeenCalledExactlyOnceWith(1);
    const { origin, localStorage } = page;
    expect(json().origins).toEqual([{ origin, localStorage }]);
    expect(said()).toMatch(/^1 cookie · 2 entries of localStorage · /);
    expect(panel.get('.export-losses').textContent).not.toContain('Storage');
    await reopen(() => {});
    await rest();
    expect(json().origins).toEqual([{ origin, localStorage }]);
    await format('netscape');
    expect(isOffered()).toBe(false);
    expect(said()).not.toContain('localStorage');
    await format('cookiescope');
    await rest();
    expect(json().origins).toEqual([{ origin, localStorage }]);
    await want();
    expect(json().origins).toEqual([]);
  });

  it('is masked with the values of the cookies', async () => {
    const { json, want, tick } = await openWithStorage(async () => [page]);
    await want();
    await tick('Without values');
    expect(json().origins[0].localStorage).toEqual([
      { name: 'token', value: '***' },
      { name: 'cart', value: '***' },
    ]);
  });

  it('can be all that there is', async () => {
    const world = await openWithStorage(async () => [page], { cookies: [] });
    const { panel, json, want, said } = world;
    expect(button(panel, 'Copy').disabled).toBe(true);
    await want();
    expect(json().cookies).toEqual([]);
    expect(said()).toMatch(/^no cookies · 2 entries of localStorage · /);
    expect(button(panel, 'Copy').disabled).toBe(false);
    expect(panel.get('.export-losses').textContent).toBe('Nothing is lost.');
  });

  it('is waited for', async () => {
    let answer = (_: PageStorage[]) => {};
    const pending = new Promise<PageStorage[]>((resolve) => {
      answer = resolve;
    });
    const { panel, want, json } = await openWithStorage(() => pending);
    await want();
    expect(button(panel, 'Copy').disabled).toBe(true);
    expect(panel.get('.export__nothing [role=status]').getAttribute('aria-label')).toBe(
      'Reading what the page stores',
    );
    answer([page]);
    await rest();
    expect(json().origins).toHaveLength(1);
  });

  it.each<[string, () => Promise<PageStorage[]>, string[]]>([
    [
      'what no file holds',
      async () => [
        { ...page, sessionStorage: [item('step'), item('form')] },
        { ...page, origin: 'https://ads.test' },
      ],
      [
        'sessionStorage is lost: 2 entries',
        'What frames of other sites store is left out: https://ads.test',
      ],
    ],
    [
      'a page that is out of reach',
      async () => [],
      ['localStorage is left out, since the browser does not let this page be read.'],
    ],
    [
      'what went wrong',
      async () => {
        throw new Error('no such tab');
      },
      ['What the page stores could not be read: no such tab'],
    ],
  ])('says before %s', async (_, stored, expected) => {
    const { want, lost, json } = await openWithStorage(stored);
    expect(lost()).toEqual([]);
    await want();
    expect(lost()).toEqual(expected);
    expect(json().cookies).toHaveLength(1);
  });

  it('asks for access at the click that wants it, and is read once it is given', async () => {
    const pattern = '*://*.example.com/*';
    let given = (_: boolean) => {};
    const ask = vi.fn(() => new Promise<boolean>((resolve) => (given = resolve)));
    const { panel, want, lost, json } = await openWithStorage(async () => [page], {
      prepare(world) {
        world.withheld.add(pattern).add(`*://${HOST}/*`);
        world.deps.access.ask = ask;
      },
    });
    expect(ask).not.toHaveBeenCalled();
    await want();
    expect(ask).toHaveBeenCalledExactlyOnceWith([pattern]);
    expect(lost()).toEqual([
      'localStorage is left out, since the extension has no access to the site.',
    ]);
    expect(panel.get('.export .access-banner').textContent).toContain('example.com');
    await click(panel.get('.export .access-banner button'));
    expect(ask).toHaveBeenCalledTimes(2);
    panel.world.withheld.clear();
    await act(async () => given(true));
    await panel.pass();
    expect(panel.transfer.readStorage).toHaveBeenCalledOnce();
    expect(json().origins).toHaveLength(1);
    expect(lost()).toEqual([]);
  });
});

describe('what is exported', () => {
  it('is the selection, where that is more than one row', async () => {
    const { panel, source, sources, reopen } = await openExport();
    const ids = panel.view(panel.store.getState()).rows.map(({ id }) => id);
    await reopen(() => panel.store.select(new Set(ids.slice(0, 1)), null));
    expect(source()).toBe('This page (2)');
    await reopen(() => panel.store.select(new Set(ids), null));
    expect(source()).toBe('Selected (2)');
    expect(sources()).toEqual(['Selected (2)', 'This page (2)', 'All sites']);
  });

  it('is what the search leaves', async () => {
    const { panel, source, lines, tick, reopen } = await openExport();
    await reopen(() => panel.store.setFilter('name:theme'));
    expect(source()).toBe('Shown (1)');
    expect(lines()).toHaveLength(2);
    await tick('This page (2)');
    expect(lines()).toHaveLength(3);
  });

  it('is the row whose menu was opened', async () => {
    const { panel, source, reopen } = await openExport();
    await reopen(() => {});
    await act(() => {
      panel.get('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    });
    await rightClick(panel.cell('theme', 'name'));
    await click(panel.get('[role=menuitem][data-label="Export…"]'));
    await shown(panel, 'dialog[open]');
    expect(source()).toBe('Selected (1)');
  });
});
