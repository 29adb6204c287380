import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserShortcuts, openShortcutSettings } from '../../lib/browser/commands.ts';

const fake = vi.hoisted(() => ({ commands: {} as Record<string, unknown>, tabs: {} }));
vi.mock('../../lib/browser/api.ts', () => ({ browser: fake }));

const create = vi.fn();
beforeEach(() => {
  create.mockClear();
  fake.tabs = { create };
});

describe('browserShortcuts', () => {
  it.each([
    [
      'are the extension’s own',
      [
        { name: 'other', shortcut: 'Alt+O' },
        { name: 'take-snapshot', shortcut: 'Alt+Shift+J' },
        { name: '_execute_action', shortcut: 'Alt+Shift+K' },
      ],
      { popup: 'Alt+Shift+K', snapshot: 'Alt+Shift+J' },
    ],
    [
      'none that is active',
      [{ name: '_execute_action', shortcut: '' }, { name: 'take-snapshot' }],
      { popup: '', snapshot: '' },
    ],
    ['no such commands', [], { popup: '', snapshot: '' }],
  ])('%s', async (_, commands, shortcuts) => {
    fake.commands = { getAll: async () => commands };
    expect(await browserShortcuts()).toEqual(shortcuts);
  });
});

describe('openShortcutSettings', () => {
  it('has Firefox open them', async () => {
    const open = vi.fn();
    fake.commands = { openShortcutSettings: open };
    await openShortcutSettings();
    expect(open).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  it('opens Chromium’s page in a tab', async () => {
    fake.commands = {};
    await openShortcutSettings();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
