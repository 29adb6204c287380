import type { Tabs } from 'webextension-polyfill';
import { createAction } from './browser/action.ts';
import { createCookies } from './browser/cookies.ts';
import { createEvent } from './browser/event.ts';
import { createPermissions } from './browser/permissions.ts';
import { createRuntime } from './browser/runtime.ts';
import { createStorage } from './browser/storage.ts';
import type { BrowserKind } from './browser/stored-cookie.ts';
import { createTabs } from './browser/tabs.ts';
import { createWebRequest } from './browser/web-request.ts';

/** The time in a fresh browser, in milliseconds. */
export const START = 1_700_000_000_000;

/** A small browser in memory, behind `browser` as far as `lib/browser` uses it. */
export function createFakeBrowser(kind: BrowserKind = 'chromium') {
  const world = { kind, now: START, isFirefoxPanel: false };
  const permissions = createPermissions();
  const runtime = createRuntime();
  const storage = createStorage();
  const { tabs, scripting, devtools, control } = createTabs();
  const cookies = createCookies({
    kind: () => world.kind,
    reaches: permissions.reaches,
    now: () => world.now,
  });
  const action = createAction();
  const commands = { onCommand: createEvent<[string, Tabs.Tab | undefined]>() };
  const webRequest = createWebRequest(
    () => world.kind,
    () => world.now,
  );
  return {
    /** Which browser it is, what time it is there in milliseconds, and what kind of page the caller is. */
    world,
    cookies,
    permissions,
    runtime,
    storage,
    webRequest,
    action,
    commands,
    tabs: control,
    browser: {
      cookies: cookies.api,
      permissions: permissions.api,
      runtime: runtime.api,
      storage,
      tabs,
      scripting,
      devtools,
      action: action.api,
      commands,
      webRequest: webRequest.api,
    },
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;

/** The one browser of a test file. */
const current = { fake: createFakeBrowser() };

/** A fresh browser for the next test. */
export function useFakeBrowser(kind: BrowserKind = 'chromium'): FakeBrowser {
  current.fake = createFakeBrowser(kind);
  return current.fake;
}

/** Stands in for `lib/browser/api.ts`: the browser of the moment, as the page of the moment sees it. */
export const apiModule = {
  get browser(): Partial<FakeBrowser['browser']> {
    const { browser, world } = current.fake;
    const { runtime, storage, devtools } = browser;
    return world.isFirefoxPanel ? { runtime, storage, devtools } : browser;
  },
};

/** Stands in for `lib/browser/dialect.ts`. */
export const dialectModule = {
  WRITES_JAR_WITHIN: 1_000,
  get engine() {
    return current.fake.world.kind;
  },
  get dialect() {
    const isFirefox = current.fake.world.kind === 'firefox';
    return {
      firstPartyDomain: isFirefox,
      listsBelowSuffix: !isFirefox,
      keepsPaths: isFirefox,
    };
  },
};
