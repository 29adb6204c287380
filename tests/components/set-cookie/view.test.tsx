// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SetCookieView } from '../../../components/set-cookie/SetCookieView.tsx';
import type { SetCookieProps } from '../../../components/set-cookie/set-cookie-props.ts';
import { evaluate } from '../../../lib/set-cookie/evaluate.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import type { LogEntry, SetCookieLogState } from '../../../lib/store/set-cookie-log/log-state.ts';
import { fakeLog } from '../../fakes/shown-log.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { logEntries } from '../../fixtures/log-entry.ts';
import { click, mount, press, type } from '../mount.ts';

const headers = [
  'sid=1; Path=/; SameSite=Lax',
  '__Host-id=1; Domain=example.com; Path=/; SameSite=Lax',
  'x\u202ey=1; Max-Age=999999999; SameSite=Lax',
];
const entries = logEntries(headers, { url: 'https://www.example.com/login?next=/', status: 302 });

async function view(state: Partial<SetCookieLogState>, more: Partial<SetCookieProps> = {}) {
  const log = fakeLog(state);
  const copied: string[] = [];
  const props: SetCookieProps = {
    log,
    browser: 'chromium',
    otherVerdict: ({ header, request }) => evaluate(header, request, [], firefox),
    copy: async (text) => {
      copied.push(text);
    },
    onReload: vi.fn(),
    missingAccess: [],
    onAskAccess: vi.fn(),
    ...more,
  };
  const screen = await mount(<SetCookieView {...props} />);
  const row = (name: string) => screen.get(`[role=row][data-set-cookie="${name}"]`);
  const cell = (name: string, column: string) => {
    const found = row(name).querySelector<HTMLElement>(`[data-column="${column}"]`);
    if (found === null) throw new Error(`No column ${column}`);
    return found;
  };
  return {
    ...screen,
    log,
    props,
    copied,
    row,
    cell,
    names: () => screen.all('[role=row][data-key]').map((each) => each.dataset.setCookie),
    details: () => screen.all('.header-details')[0] ?? null,
  };
}

const labelled = (label: string) => `[aria-label="${label}"]`;

describe('the list', () => {
  it('has a row for each header, with what happened and why', async () => {
    const { row, cell, names } = await view({ entries });
    expect(names()).toEqual(['sid', '__Host-id', 'x\u202ey']);
    expect(row('sid').dataset.outcome).toBe('stored');
    expect(row('sid').dataset.confirmation).toBe('confirmed');
    expect(row('__Host-id').dataset.outcome).toBe('refused');
    expect(cell('__Host-id', 'outcome').textContent).toBe('refused');
    expect(cell('__Host-id', 'reason').textContent).toContain('__Host-');
    expect(cell('x\u202ey', 'name').textContent).toBe('xU+202Ey');
    expect(cell('sid', 'request').textContent).toBe('302 /login?next=/');
    expect(cell('sid', 'request').querySelector('[title]')?.getAttribute('title')).toBe(
      'GET https://www.example.com/login?next=/',
    );
  });

  it('says what was predicted where the jar says otherwise', async () => {
    const [first] = entries;
    const contradicted: LogEntry[] = first ? [{ ...first, confirmation: 'contradicted' }] : [];
    const { row, cell } = await view({ entries: contradicted });
    expect(row('sid').dataset.confirmation).toBe('contradicted');
    expect(cell('sid', 'outcome').textContent).toBe('not stored');
    expect(cell('sid', 'reason').textContent).toMatch(
      /^Predicted: stored\. But it is not in the jar/,
    );
  });

  it('gives the reason of a deletion, not what else was found', async () => {
    const { row, cell } = await view({
      entries: logEntries(['old=; Max-Age=0'], {}, [
        cookie({ name: 'old', domain: 'www.example.com' }),
      ]),
    });
    expect(row('old').dataset.outcome).toBe('deleted');
    expect(cell('old', 'reason').textContent).toContain('expired');
  });

  it('follows the log', async () => {
    const { log, names } = await view({ entries: [] });
    await act(() => log.add(...entries));
    expect(names()).toHaveLength(3);
  });

  it('draws only what is in sight of 10,000 headers', async () => {
    const [entry] = entries;
    const many = Array.from({ length: 10_000 }, (_, id) => ({ ...entry, id: `${id}` }) as LogEntry);
    const { get, names } = await view({ entries: many });
    expect(get('[role=grid]').getAttribute('aria-rowcount')).toBe('10001');
    expect(names().length).toBeLessThan(200);
  });
});

describe('filters', () => {
  it('shows the refused, the warned, or those with some words', async () => {
    const { all, get, names } = await view({ entries });
    const [every, refused, warned] = all('.ui-segmented label').map((each) => each.textContent);
    expect([every, refused, warned]).toEqual(['All 3', 'Refused 1', 'Warned 1']);
    const [, second, third] = all('.ui-segmented input');
    await click(second as HTMLElement);
    expect(names()).toEqual(['__Host-id']);
    await click(third as HTMLElement);
    expect(names()).toEqual(['x\u202ey']);
    await type(get<HTMLInputElement>('.ui-search input'), 'no such thing');
    expect(names()).toEqual([]);
    await click(get('.ui-empty .ui-button--primary'));
    expect(names()).toHaveLength(3);
  });
});

describe('details', () => {
  it('open with a click and with Enter, follow the arrows, and close with Escape', async () => {
    const { cell, details, row } = await view({ entries });
    await click(cell('sid', 'name'));
    expect(details()?.querySelector('h2')?.textContent).toBe('sid');
    await press('ArrowDown');
    expect(row('__Host-id').getAttribute('aria-selected')).toBe('true');
    expect(details()?.querySelector('h2')?.textContent).toBe('__Host-id');
    await press('Escape');
    expect(details()).toBeNull();
    expect(row('__Host-id').contains(document.activeElement)).toBe(true);
    await press('ArrowDown');
    expect(details()).toBeNull();
    await press('Enter');
    expect(details()?.querySelector('h2')?.textContent).toBe('xU+202Ey');
  });

  it('underlines what is at fault, and explains it', async () => {
    const { cell, get, all } = await view({ entries });
    await click(cell('__Host-id', 'name'));
    const text = get('.header-text');
    expect(text.textContent).toBe(headers[1]);
    const marks = [...text.querySelectorAll('[data-severity=reject]')];
    expect(marks.length).toBeGreaterThan(0);
    const rejects = all(
      '.header-details__column:first-child .issue-list__item[data-severity=reject]',
    );
    expect(rejects.map((each) => each.dataset.code)).toEqual([
      'prefixNeedsSecure',
      'prefixNeedsNoDomain',
    ]);
    const link = rejects[0]?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(
      'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html#section-4.1.3',
    );
    expect(link?.target).toBe('_blank');
    expect(rejects[0]?.textContent).toContain('InvalidPrefix');
  });

  it('lights up the characters of the issue that is pointed at', async () => {
    const { cell, all } = await view({ entries });
    await click(cell('x\u202ey', 'name'));
    const clipped = all('.issue-list__item[data-code=lifetimeClipped]')[0];
    await act(() => {
      clipped?.dispatchEvent(new PointerEvent('pointerenter'));
    });
    expect(
      all('[data-pointed]')
        .map((each) => each.textContent)
        .join(''),
    ).toContain('999999999');
    await act(() => {
      clipped?.dispatchEvent(new PointerEvent('pointerleave'));
    });
    expect(all('[data-pointed]')).toEqual([]);
  });

  it('says what the other browser would do', async () => {
    const { cell, get } = await view({ entries: logEntries(['=1; SameSite=Lax; Path=/']) });
    await click(cell('', 'name'));
    const other = get('.other-verdict');
    expect(other.dataset.browser).toBe('firefox');
    expect(other.dataset.outcome).toBe('refused');
  });

  it('copies the header as it came', async () => {
    const { cell, all, copied } = await view({ entries });
    await click(cell('x\u202ey', 'name'));
    const [copy] = all('.header-details__buttons button');
    await click(copy as HTMLElement);
    expect(copied).toEqual([headers[2]]);
  });

  it('has what the jar holds in place of what was predicted', async () => {
    const [first] = entries;
    const instead = cookie({ name: 'sid', value: 'other' });
    const { cell, details } = await view({
      entries: first ? [{ ...first, confirmation: 'contradicted', instead }] : [],
    });
    await click(cell('sid', 'name'));
    expect(details()?.querySelector('[role=note]')?.textContent).toContain('something else');
    expect(details()?.textContent).toContain('other');
  });

  it('close when their header is gone', async () => {
    const { cell, details, log } = await view({ entries });
    await click(cell('sid', 'name'));
    await act(() => log.clear());
    expect(details()).toBeNull();
  });
});

describe('recording', () => {
  it('is paused, resumed, cleared and preserved', async () => {
    const { get, log } = await view({ entries, preserve: false });
    await click(get(labelled('Pause recording')));
    expect(log.getState().paused).toBe(true);
    await click(get(labelled('Resume recording')));
    expect(log.getState().paused).toBe(false);
    await click(get('.ui-checkbox input'));
    expect(log.getState().preserve).toBe(true);
    await click(get(labelled('Clear the log')));
    expect(log.getState().entries).toEqual([]);
  });

  it('tells how many headers had to go', async () => {
    const { root } = await view({ entries, dropped: 1204 });
    expect(root.textContent).toContain('The 1,204 oldest headers were dropped');
  });

  it('goes to the search with a slash', async () => {
    const { get, cell } = await view({ entries });
    await click(cell('sid', 'name'));
    await press('/');
    expect(document.activeElement).toBe(get('.ui-search input'));
  });
});

describe('in place of a list', () => {
  it('offers to reload the page', async () => {
    const { get, props } = await view({});
    await click(get('.ui-empty .ui-button--primary'));
    expect(props.onReload).toHaveBeenCalledOnce();
  });

  it('asks for access where it is missing', async () => {
    const missingAccess = ['*://*.example.com/*'];
    const { get, props } = await view({}, { missingAccess });
    expect(get('.ui-empty').textContent).toContain('example.com');
    await click(get('.ui-empty .ui-button--primary'));
    expect(props.onAskAccess).toHaveBeenCalledWith(missingAccess);
  });

  it('offers to go on where recording is paused', async () => {
    const { get, log } = await view({ paused: true });
    await click(get('.ui-empty .ui-button--primary'));
    expect(log.getState().paused).toBe(false);
  });
});
