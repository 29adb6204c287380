// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  AccessBanner,
  NoCookies,
  NoMatch,
  PageState,
} from '../../components/cookies/states/index.ts';
import { siteOfPattern } from '../../components/cookies/states/pattern-site.ts';
import type { Status } from '../../lib/store/cookie-state.ts';
import { click, type Mounted, mount } from './mount.ts';

const page = { tabId: 1, url: 'https://www.shop.example/cart', storeId: '0' };
const patterns = ['*://*.shop.example/*'];

const buttons = (view: Mounted) => view.all('button').map(({ textContent }) => textContent);
const button = (view: Mounted, label: string) => {
  const found = view.all('button').find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`No button "${label}"`);
  return found;
};

async function show(status: Status, known: readonly string[] = patterns) {
  const onAskAccess = vi.fn();
  const onRetry = vi.fn();
  const view = await mount(
    <PageState
      status={status}
      page={page}
      patterns={known}
      onAskAccess={onAskAccess}
      onRetry={onRetry}
    />,
  );
  return { view, onAskAccess, onRetry };
}

describe('PageState', () => {
  it('leaves the stage to the list once there is one', async () => {
    const { view } = await show({ kind: 'ready' });
    expect(view.root.innerHTML).toBe('');
  });

  it('says that cookies are read', async () => {
    const { view } = await show({ kind: 'loading' });
    expect(view.get('[role=status]').getAttribute('aria-label')).toBe('Reading cookies');
  });

  it('asks for access to the site, or to all', async () => {
    const { view, onAskAccess } = await show({ kind: 'no-access' });
    expect(view.get('h2').textContent).toBe('No access to shop.example');
    await click(button(view, 'Allow access to shop.example'));
    expect(onAskAccess).toHaveBeenLastCalledWith(patterns);
    await click(button(view, 'Allow on all sites'));
    expect(onAskAccess).toHaveBeenLastCalledWith(['*://*/*']);
  });

  it('asks for nothing before it knows the site', async () => {
    const { view, onAskAccess } = await show({ kind: 'no-access' }, []);
    await click(button(view, 'Allow access to www.shop.example'));
    expect(onAskAccess).not.toHaveBeenCalled();
  });

  it.each([
    ['browser-page', 'A page of the browser itself'],
    ['file', 'A file, not a web site'],
    ['no-page', 'No page here'],
  ] as const)('has its own words for %s', async (reason, title) => {
    const { view } = await show({ kind: 'unsupported', reason });
    expect(view.get('h2').textContent).toBe(title);
    expect(buttons(view)).toEqual([]);
  });

  it('shows the error, and tries again', async () => {
    const { view, onRetry } = await show({ kind: 'failed', error: '<i>Gone</i>' });
    expect(view.root.textContent).toContain('<i>Gone</i>');
    await click(button(view, 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('NoCookies', () => {
  it('speaks of frames and other sites only where they are in reach', async () => {
    const onAdd = vi.fn();
    const view = await mount(<NoCookies host="shop.example" onAdd={onAdd} />);
    expect(view.root.textContent).toContain('Neither shop.example nor a frame');
    await view.update(<NoCookies host="shop.example" isPartial onAdd={onAdd} />);
    expect(view.root.textContent).toContain('some sites on the page are out of reach');
    await click(button(view, 'Add a cookie'));
    expect(onAdd).toHaveBeenCalledOnce();
  });
});

describe('NoMatch', () => {
  it('names the filter, clears it, and leads to where it matches', async () => {
    const onClear = vi.fn();
    const onShow = vi.fn();
    const view = await mount(
      <NoMatch
        filterText="a | b | c | <b>"
        elsewhere={[
          { label: 'All sites', count: 3, onShow },
          { label: 'Parked', count: 0, onShow: vi.fn() },
        ]}
        onClear={onClear}
      />,
    );
    expect(view.get('code').textContent).toBe('a | b | c | <b>');
    expect(buttons(view)).toEqual(['All sites (3)', 'Clear the filter']);
    await click(button(view, 'All sites (3)'));
    await click(button(view, 'Clear the filter'));
    expect(onShow).toHaveBeenCalledOnce();
    expect(onClear).toHaveBeenCalledOnce();
  });
});

describe('AccessBanner', () => {
  it.each([
    [['*://*.pay.example/*'], '1 site is out of reach: pay.example'],
    [
      ['*://*.pay.example/*', '*://127.0.0.1/*'],
      '2 sites are out of reach: pay.example, 127.0.0.1',
    ],
    [
      ['*://*.a.example/*', '*://*.b.example/*', '*://*.c.example/*', '*://*.d.example/*'],
      '4 sites are out of reach: a.example, b.example, c.example, …',
    ],
  ])('%j', async (missing, text) => {
    const onAsk = vi.fn();
    const view = await mount(<AccessBanner missing={missing} onAsk={onAsk} />);
    expect(view.get('.access-banner__text').textContent).toBe(text);
    await click(button(view, 'Allow'));
    expect(onAsk).toHaveBeenCalledWith(missing);
  });

  it('is not there when nothing is missing', async () => {
    const view = await mount(<AccessBanner missing={[]} onAsk={vi.fn()} />);
    expect(view.root.innerHTML).toBe('');
  });
});

describe('siteOfPattern', () => {
  it.each([
    ['*://*.example.com/*', 'example.com'],
    ['*://localhost/*', 'localhost'],
    ['*://[::1]/*', '[::1]'],
    ['https://*.example.co.uk/*', 'example.co.uk'],
  ])('%s', (pattern, site) => {
    expect(siteOfPattern(pattern)).toBe(site);
  });
});
