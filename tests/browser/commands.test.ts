import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openShortcutSettings, popupShortcut } from '../../lib/browser/commands.ts';

const fake = vi.hoisted(() => ({ commands: {} as Record<string, unknown>, tabs: {} }));
vi.mock('../../lib/browser/api.ts', () => ({ browser: fake }));

const create = vi.fn();
beforeEach(() => {
  create.mockClear();
  fake.tabs = { create };
});

describe('popupShortcut', () => {
  it.each([
    [
      'the popup’s own',
      [
        { name: 'other', shortcut: 'Alt+O' },
        { name: '_execute_action', shortcut: 'Alt+Shift+K' },
      ],
      'Alt+Shift+K',
    ],
    ['none that is active', [{ name: '_execute_action', shortcut: '' }], ''],
    ['none in Firefox', [{ name: '_execute_action' }], ''],
    ['no such command', [], ''],
  ])('%s', async (_, commands, shortcut) => {
    fake.commands = { getAll: async () => commands };
    expect(await popupShortcut()).toBe(shortcut);
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
