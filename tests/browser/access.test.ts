import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  askForAccess,
  grantedAccess,
  hasAccess,
  noteAccessChanges,
  onAccessChanged,
  withdrawAccess,
} from '../../lib/browser/access.ts';
import { openAccessPage } from '../../lib/browser/own-pages.ts';
import { serve } from '../../lib/browser/server.ts';
import { eventually } from '../eventually.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { handlers } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

const site = '*://*.example.com/*';
const other = '*://*.other.test/*';
let fake: FakeBrowser;

beforeEach(async () => {
  fake = useFakeBrowser();
  await withdrawAccess(['*://*/*']);
});

it('is had, asked for, listed and withdrawn', async () => {
  expect(await hasAccess([site])).toBe(false);
  expect(await askForAccess([site])).toBe(true);
  expect(await hasAccess([site])).toBe(true);
  expect(await hasAccess(['*://www.example.com/*'])).toBe(true);
  expect(await hasAccess([site, other])).toBe(false);
  expect(await grantedAccess()).toEqual([site]);
  expect(await withdrawAccess([site])).toBe(true);
  expect(await hasAccess([site])).toBe(false);
});

it('may be refused', async () => {
  fake.permissions.control.answer = false;
  expect(await askForAccess([site])).toBe(false);
  expect(await hasAccess([site])).toBe(false);
});

it('is told of when it changes, whoever changed it', async () => {
  noteAccessChanges();
  const heard = vi.fn();
  const stop = onAccessChanged(heard);
  await askForAccess([site]);
  await eventually(() => expect(heard).toHaveBeenCalledTimes(1));
  await withdrawAccess([site]);
  await eventually(() => expect(heard).toHaveBeenCalledTimes(2));
  stop();
  expect(fake.storage.onChanged.listeners).toBe(0);
});

describe('in a panel of Firefox', () => {
  const serveFor = async (page: () => Promise<boolean>) => {
    serve(
      handlers({
        'access.has': async (origins) => {
          fake.world.isFirefoxPanel = false;
          return hasAccess(origins);
        },
        'access.ask': async (origins) => {
          fake.world.isFirefoxPanel = false;
          await openAccessPage(origins);
        },
      }),
    );
    fake.world.isFirefoxPanel = true;
    return page();
  };

  it('the background knows', async () => {
    expect(await serveFor(() => hasAccess([site]))).toBe(false);
    await askForAccess([site]);
    expect(await serveFor(() => hasAccess([site]))).toBe(true);
  });

  it('the options page asks, and the answer comes as a change', async () => {
    expect(await serveFor(() => askForAccess([site, other]))).toBe(false);
    const [url = ''] = fake.tabs.created;
    expect(new URL(url).pathname).toBe('/options.html');
    expect(new URL(url).searchParams.getAll('access')).toEqual([site, other]);
  });
});
