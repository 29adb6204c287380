import { beforeEach, expect, it, vi } from 'vitest';
import { hasAccess } from '../../lib/browser/access.ts';
import { askAhead, askedAhead } from '../../lib/browser/ahead.ts';
import { listCookies } from '../../lib/browser/list-cookies.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { activeTab } from '../../lib/browser/tabs.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const host = 'shop.example.com';
const tab = { id: 1, url: `https://${host}/cart`, active: true, incognito: false };
const query = { storeId: '0', hosts: [host] };
let fake: FakeBrowser;

beforeEach(async () => {
  fake = useFakeBrowser();
  fake.tabs.tabs = [tab];
  vi.stubGlobal('browser', fake.browser);
  await fake.browser.cookies.set({ url: tab.url, name: 'sid', value: '1' });
});

/** What the popup asks for, in the words it asks in. */
async function firstQuestions() {
  const page = await activeTab();
  const settings = await loadSettings();
  const [cookies, access] = await Promise.all([listCookies(query), hasAccess([`*://${host}/*`])]);
  return { page, settings, names: cookies.map(({ name }) => name), access };
}

it('answers what the popup asks first without asking the browser again', async () => {
  const expected = await firstQuestions();
  await askAhead();
  const { tabs, cookies, permissions, storage } = fake.browser;
  const calls = [
    vi.spyOn(tabs, 'query'),
    vi.spyOn(cookies, 'getAll'),
    vi.spyOn(permissions, 'contains'),
    vi.spyOn(storage.local, 'get'),
  ];
  expect(await firstQuestions()).toEqual(expected);
  for (const call of calls) expect(call).not.toHaveBeenCalled();
});

it('serves each answer once: the next one is fresh', async () => {
  await askAhead();
  await listCookies(query);
  await fake.browser.cookies.set({ url: tab.url, name: 'new', value: '1' });
  expect((await listCookies(query)).map(({ name }) => name)).toContain('new');
});

it.each(['chrome://settings/', 'about:blank', ''])('asks for no cookies on %j', async (url) => {
  fake.tabs.tabs = [{ ...tab, url }];
  const getAll = vi.spyOn(fake.browser.cookies, 'getAll');
  await askAhead();
  expect(getAll).not.toHaveBeenCalled();
  await activeTab();
  await loadSettings();
});

it('hands a failure to whoever takes the answer', async () => {
  vi.spyOn(fake.browser.storage.local, 'get').mockRejectedValueOnce(new Error('No storage'));
  await askAhead();
  await expect(askedAhead('storage.local.get', 'settings')).rejects.toThrow('No storage');
});
