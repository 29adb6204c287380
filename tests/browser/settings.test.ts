import { beforeEach, expect, it, vi } from 'vitest';
import { loadSettings, onSettingsChanged, saveSettings } from '../../lib/browser/settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const dark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' };
let fake: FakeBrowser;

beforeEach(() => {
  fake = useFakeBrowser();
});

it('are the defaults until something is chosen', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await saveSettings(dark);
  expect(await loadSettings()).toEqual(dark);
});

it('survive damage', async () => {
  await fake.storage.local.set({ settings: { theme: 'dark', table: 'none' } });
  expect(await loadSettings()).toEqual(dark);
});

it('are told to every page that listens, and go back to the defaults when all is erased', async () => {
  const heard: Settings[] = [];
  const stop = onSettingsChanged((settings) => heard.push(settings));
  await saveSettings(dark);
  await fake.storage.local.set({ other: 1 });
  await fake.storage.session.set({ settings: DEFAULT_SETTINGS });
  await fake.storage.local.clear();
  stop();
  await saveSettings(dark);
  expect(heard).toEqual([dark, DEFAULT_SETTINGS]);
});
