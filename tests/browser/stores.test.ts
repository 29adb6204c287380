import { beforeEach, expect, it, vi } from 'vitest';
import { openImportPage } from '../../lib/browser/own-pages.ts';
import { serve } from '../../lib/browser/server.ts';
import { listStores } from '../../lib/browser/stores.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { handlers } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

let fake: FakeBrowser;

beforeEach(() => {
  fake = useFakeBrowser('firefox');
});

it('the stores are those that the browser names', async () => {
  const getAllCookieStores = async () => [
    { id: 'firefox-default', tabIds: [1], incognito: false },
    { id: 'firefox-container-2', tabIds: [2], incognito: false },
  ];
  Object.assign(fake.browser.cookies, { getAllCookieStores });
  expect(await listStores()).toEqual(['firefox-default', 'firefox-container-2']);
});

it('a panel of Firefox asks the background for them', async () => {
  serve(handlers({ 'stores.list': async () => ['firefox-default'] }));
  fake.world.isFirefoxPanel = true;
  expect(await listStores()).toEqual(['firefox-default']);
});

it('the import has a page of its own, which knows the tab it is for', async () => {
  const create = vi
    .spyOn(fake.browser.tabs, 'create')
    .mockImplementation(async () => undefined as never);
  await openImportPage(7);
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/import\.html\?tab=7$/) });
});
