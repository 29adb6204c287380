// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { OptionsParts } from '../../components/options/options-parts.ts';
import type { ChangeReport, ParkedCookie } from '../../lib/change/change-set.ts';
import { planUnpark } from '../../lib/change/plan.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { cookie } from '../fixtures/cookie.ts';
import { type Mounted, mount } from './mount.ts';
import { clickAndSettle as click, settle } from './options-settle.ts';

/** A browser as far as the page knows it: access, a shortcut, parked cookies, snapshots, each with its listeners. */
function createWorld() {
  const heard: Record<'access' | 'shortcut' | 'parked' | 'snapshots', Set<() => void>> = {
    access: new Set(),
    shortcut: new Set(),
    parked: new Set(),
    snapshots: new Set(),
  };
  const watch = (what: keyof typeof heard) => (listener: () => void) => {
    heard[what].add(listener);
    return () => heard[what].delete(listener);
  };
  const world = {
    origins: [] as string[],
    shortcut: { popup: 'Alt+Shift+K', snapshot: 'Alt+Shift+J' },
    parked: [] as ParkedCookie[],
    snapshots: 0,
    heard,
    tell(what: keyof typeof heard) {
      for (const listener of heard[what]) listener();
      return settle();
    },
    ask: vi.fn(async (origins: readonly string[]) => {
      world.origins = [...world.origins, ...origins];
      return true;
    }),
    withdraw: vi.fn(async (origins: readonly string[]) => {
      world.origins = world.origins.filter((origin) => !origins.includes(origin));
      return true;
    }),
    openSettings: vi.fn(async () => {}),
    apply: vi.fn(async (): Promise<ChangeReport> => {
      throw new Error('not expected');
    }),
    erase: vi.fn(async () => {
      world.parked = [];
      world.snapshots = 0;
    }),
  };
  const parts: OptionsParts = {
    access: {
      load: async () => world.origins,
      onChanged: watch('access'),
      ask: world.ask,
      withdraw: world.withdraw,
    },
    shortcut: {
      load: async () => world.shortcut,
      onChanged: watch('shortcut'),
      openSettings: world.openSettings,
    },
    kept: {
      loadParked: async () => world.parked,
      onParkedChanged: watch('parked'),
      countSnapshots: async () => world.snapshots,
      onSnapshotsChanged: watch('snapshots'),
      apply: world.apply,
      erase: world.erase,
    },
  };
  return { world, parts };
}

async function open(prepare: (world: ReturnType<typeof createWorld>['world']) => void = () => {}) {
  const { world, parts } = createWorld();
  prepare(world);
  const onSettings = vi.fn<(settings: Settings) => void>();
  const page = (settings: Settings) => (
    <OptionsPage {...parts} settings={settings} onSettings={onSettings} version="0.1.0" />
  );
  const view = await mount(page(DEFAULT_SETTINGS));
  await settle();
  return { view, world, onSettings, page };
}

function section(view: Mounted, title: string): HTMLElement {
  const found = view.all('section').find((each) => each.querySelector('h2')?.textContent === title);
  if (!found) throw new Error(`No section "${title}"`);
  return found;
}

const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? element?.textContent;

function button(within: HTMLElement, label: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((each) => nameOf(each) === label);
  if (!found) throw new Error(`No button "${label}" in ${within.textContent}`);
  return found;
}

const news = (within: HTMLElement) => within.querySelector('[role=status]')?.textContent;

function choice(within: HTMLElement, label: string): HTMLInputElement {
  const labels = [...within.querySelectorAll('label')];
  const found = labels.find(({ textContent }) => textContent === label)?.querySelector('input');
  if (!found) throw new Error(`No choice "${label}"`);
  return found;
}

const parked = (name: string): ParkedCookie => ({
  cookie: cookie({ name }),
  parkedAt: 0,
  reason: 'switch',
});

describe('appearance', () => {
  it('shows the settings as they are, also when they change elsewhere', async () => {
    const { view, page } = await open();
    const appearance = section(view, 'Appearance');
    expect(choice(appearance, 'Automatic').checked).toBe(true);
    await view.update(page({ ...DEFAULT_SETTINGS, theme: 'dark', maskValues: true }));
    expect(choice(appearance, 'Dark').checked).toBe(true);
    expect(view.get('[role=switch]').getAttribute('aria-checked')).toBe('true');
  });

  it('changes one setting and keeps the others', async () => {
    const { view, onSettings, page } = await open();
    await view.update(page({ ...DEFAULT_SETTINGS, maskValues: true }));
    await click(choice(section(view, 'Appearance'), 'Light'));
    expect(onSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      maskValues: true,
      theme: 'light',
    });
    await click(view.get('[role=switch]'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, maskValues: false });
  });
});

describe('columns', () => {
  const table = { ...DEFAULT_SETTINGS.table, sort: { column: 'size', descending: true } };

  it('offers those that can be hidden', async () => {
    const { view } = await open();
    const columns = section(view, 'Panel columns');
    expect(choice(columns, 'Value').checked).toBe(true);
    expect(() => choice(columns, 'Name')).toThrow('No choice');
    expect(button(columns, 'Reset columns').disabled).toBe(true);
  });

  it('hides one and shows one', async () => {
    const { view, onSettings, page } = await open();
    await view.update(page({ ...DEFAULT_SETTINGS, table: { ...table, hidden: ['path'] } }));
    const columns = section(view, 'Panel columns');
    expect(choice(columns, 'Path').checked).toBe(false);
    await click(choice(columns, 'Size'));
    expect(onSettings.mock.lastCall?.[0].table).toEqual({ ...table, hidden: ['path', 'size'] });
    await click(choice(columns, 'Path'));
    expect(onSettings.mock.lastCall?.[0].table).toEqual({ ...table, pinned: ['path'] });
  });

  it('resets columns and widths but not the order of rows', async () => {
    const { view, onSettings, page } = await open();
    const own = { ...table, hidden: ['path'], widths: { name: 300 } };
    await view.update(page({ ...DEFAULT_SETTINGS, table: own }));
    await click(button(section(view, 'Panel columns'), 'Reset columns'));
    expect(onSettings.mock.lastCall?.[0].table).toEqual(table);
  });
});

describe('site access', () => {
  const three = ['*://*.b.test/*', '*://*.a.test/*', '*://localhost/*'];
  const listed = (within: HTMLElement) =>
    [...within.querySelectorAll('li')].map((item) => item.querySelector('bdi')?.textContent);

  it('says that no site is allowed', async () => {
    const { view } = await open();
    const access = section(view, 'Site access');
    expect(access.textContent).toContain('No site is allowed yet');
    expect(() => button(access, 'Withdraw all')).toThrow('No button');
  });

  it('lists what is granted, and follows it', async () => {
    const { view, world } = await open((made) => {
      made.origins = three;
    });
    const access = section(view, 'Site access');
    expect(listed(access)).toEqual(['a.test', 'b.test', 'localhost']);
    world.origins = ['*://*/*'];
    await world.tell('access');
    expect(listed(access)).toEqual(['All sites']);
    expect(() => button(access, 'Allow')).toThrow('No button');
  });

  it('withdraws one, says so, and passes the focus to the next', async () => {
    const { view, world } = await open((made) => {
      made.origins = three;
    });
    const access = section(view, 'Site access');
    await click(button(access, 'Withdraw access: b.test'));
    expect(world.withdraw).toHaveBeenCalledWith(['*://*.b.test/*']);
    await world.tell('access');
    expect(listed(access)).toEqual(['a.test', 'localhost']);
    expect(news(access)).toBe('Access withdrawn: b.test');
    expect(nameOf(document.activeElement)).toBe('Withdraw access: localhost');
  });

  it('withdraws all', async () => {
    const { view, world } = await open((made) => {
      made.origins = three;
    });
    const access = section(view, 'Site access');
    await click(button(access, 'Withdraw all'));
    expect(world.withdraw).toHaveBeenCalledWith(three);
    await world.tell('access');
    expect(listed(access)).toEqual([]);
    expect(document.activeElement).toBe(access.querySelector('.options-card'));
  });

  it.each([
    [true, 'Access to all sites was given.'],
    [false, 'Access was not given. Nothing has changed.'],
  ])('asks for all sites and says what came of it: %s', async (given, told) => {
    const { view, world } = await open((made) => {
      made.ask.mockResolvedValueOnce(given);
    });
    const access = section(view, 'Site access');
    await click(button(access, 'Allow'));
    expect(world.ask).toHaveBeenCalledWith(['*://*/*']);
    expect(news(access)).toBe(told);
  });

  it('gives the browser’s words when it will not withdraw', async () => {
    const { view } = await open((made) => {
      made.origins = three;
      made.withdraw.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
    });
    const access = section(view, 'Site access');
    await click(button(access, 'Withdraw access: a.test'));
    expect(access.querySelector('[role=alert]')?.textContent).toContain('You cannot remove');
    expect(news(access)).toBe('');
  });
});

describe('shortcuts', () => {
  it('shows the keys that the browser has, and follows them', async () => {
    const { view, world } = await open();
    const shortcuts = section(view, 'Shortcuts');
    const caps = () => [...shortcuts.querySelectorAll('kbd')].map(({ textContent }) => textContent);
    expect(caps()).toEqual(['Alt', 'Shift', 'K', 'Alt', 'Shift', 'J']);
    world.shortcut = { popup: '', snapshot: 'Ctrl+Y' };
    await world.tell('shortcut');
    expect(caps()).toEqual(['Ctrl', 'Y']);
    expect(shortcuts.textContent).toContain('none');
  });

  it('opens the browser’s own page', async () => {
    const { view, world } = await open();
    await click(button(section(view, 'Shortcuts'), 'Change'));
    expect(world.openSettings).toHaveBeenCalledOnce();
  });

  it.each(['Popup', 'DevTools panel'])('lists the keys of the %s', async (face) => {
    const { view } = await open();
    await click(button(section(view, 'Shortcuts'), face));
    expect(view.get('dialog h2').textContent).toBe('Keyboard shortcuts');
    expect(view.all('dialog dt').length).toBeGreaterThan(5);
    await click(button(view.get('dialog'), 'Close'));
    expect(view.all('dialog')).toEqual([]);
  });
});

describe('kept data', () => {
  const all = [parked('sid'), parked('theme'), parked('lang')];
  const cookies = all.map((each) => each.cookie);
  const report = (statuses: readonly ('done' | 'failed')[]): ChangeReport => ({
    label: planUnpark(cookies).label,
    changed: statuses.includes('done'),
    outcomes: statuses.map((status, index) => ({
      key: keyOf(cookie({ name: cookies[index]?.name ?? '' })),
      status,
      differences: [],
      failure: status === 'done' ? null : { code: 'expired', detail: '', issue: null },
    })),
  });

  it('erases only after it was confirmed', async () => {
    const { view, world } = await open();
    const kept = section(view, 'Kept data');
    await click(button(kept, 'Erase…'));
    expect(nameOf(document.activeElement)).toBe('Cancel');
    await click(button(view.get('dialog'), 'Cancel'));
    expect(view.all('dialog')).toEqual([]);
    expect(world.erase).not.toHaveBeenCalled();

    await click(button(kept, 'Erase…'));
    await click(button(view.get('dialog'), 'Erase everything'));
    expect(world.erase).toHaveBeenCalledOnce();
    expect(view.all('dialog')).toEqual([]);
    expect(news(kept)).toBe('Everything was erased.');
  });

  it('counts the cookies that would be lost, and follows them', async () => {
    const { view, world } = await open((made) => {
      made.parked = all;
    });
    const kept = section(view, 'Kept data');
    expect(kept.textContent).toContain(
      '3 switched-off cookies would be lost. Switch them on first?',
    );
    world.parked = all.slice(1, 2);
    await world.tell('parked');
    expect(kept.textContent).toContain('1 switched-off cookie would be lost. Switch it on first?');
    world.parked = [];
    await world.tell('parked');
    expect(kept.textContent).not.toContain('lost');
  });

  it('counts the snapshots that would be lost, and follows them', async () => {
    const { view, world } = await open((made) => {
      made.snapshots = 2;
    });
    const kept = section(view, 'Kept data');
    await click(button(kept, 'Erase…'));
    expect(view.get('dialog').textContent).toContain('2 snapshots would be lost.');
    world.snapshots = 1;
    await world.tell('snapshots');
    expect(view.get('dialog').textContent).toContain('1 snapshot would be lost.');
    await click(button(view.get('dialog'), 'Erase everything'));
    await click(button(kept, 'Erase…'));
    expect(view.get('dialog').textContent).not.toContain('lost');
  });

  it('puts them back from the question, and keeps asking it', async () => {
    const { view, world } = await open((made) => {
      made.parked = all;
      made.apply.mockImplementationOnce(async () => {
        made.parked = [];
        return report(['done', 'done', 'done']);
      });
    });
    await click(button(section(view, 'Kept data'), 'Erase…'));
    const dialog = view.get('dialog');
    await click(button(dialog, 'Switch on'));
    expect(world.apply).toHaveBeenCalledWith(planUnpark(cookies));
    expect(news(dialog)).toBe('Switched on 3 cookies');
    expect(dialog.textContent).not.toContain('lost');
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(world.erase).not.toHaveBeenCalled();
  });

  it('says which could not be put back, and why', async () => {
    const { view } = await open((made) => {
      made.parked = all;
      made.apply.mockImplementationOnce(async () => {
        made.parked = all.slice(2);
        return report(['done', 'done', 'failed']);
      });
    });
    const kept = section(view, 'Kept data');
    await click(button(kept, 'Switch on'));
    expect(news(kept)).toContain('Switched on 2 cookies');
    expect(news(kept)).toContain('1 of 3 failed. Its expiry has passed.');
    expect(kept.textContent).toContain('1 switched-off cookie would be lost');
  });

  it('leaves the question open when erasing failed', async () => {
    const { view } = await open((made) => {
      made.erase.mockRejectedValueOnce(new Error('The disk is full'));
    });
    await click(button(section(view, 'Kept data'), 'Erase…'));
    await click(button(view.get('dialog'), 'Erase everything'));
    expect(view.get('dialog [role=alert]').textContent).toContain('The disk is full');
  });
});

it('tells its version', async () => {
  const { view } = await open();
  expect(view.get('footer').textContent).toBe('Cookiescope 0.1.0');
});

it('stops listening when it goes', async () => {
  const { view, world } = await open();
  const listeners = () => Object.values(world.heard).reduce((sum, { size }) => sum + size, 0);
  expect(listeners()).toBe(4);
  await view.update(null);
  expect(listeners()).toBe(0);
});
