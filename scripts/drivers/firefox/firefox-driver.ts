import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Tab, View } from '../driver.ts';
import type { ExtensionPages } from '../manifest.ts';
import { eraseExtension } from '../page/erase-extension.ts';
import { poll } from '../poll.ts';
import { inFront, type Surface } from '../surface.ts';
import { createView } from '../view.ts';
import type { Bidi } from './bidi.ts';
import {
  changeHosts,
  collectGarbage,
  listCookies,
  removeCookies,
  setColorScheme,
  terminateBackground,
} from './browser-state.ts';
import type { CallWindow } from './browser-window.ts';
import { runIn } from './context.ts';
import { takeErrors } from './errors.ts';
import { clickButton, findPopup, hidePopup } from './popup.ts';
import type { FirefoxProcess } from './process.ts';
import { doShortcut, keyElement } from './shortcut.ts';
import { contextSurface } from './surface.ts';
import { closeToolbox, focusPanel, pictureToolbox, showPanel } from './toolbox.ts';

/** A running Firefox with the extension in it. */
export interface Firefox {
  readonly process: FirefoxProcess;
  readonly bidi: Bidi;
  readonly callWindow: CallWindow;
  readonly pages: ExtensionPages;
  /** Where the extension's pages live. */
  readonly origin: string;
  /** What Firefox calls the extension's button and panel. */
  readonly widget: string;
}

const SLOW_MS = 100;

/** A page that was closed may hold on to its database for ten seconds, until what is left of it is cleared away. */
function isSlow(erased: Promise<void>): Promise<boolean> {
  return Promise.race([erased.then(() => false), sleep(SLOW_MS, true)]);
}

export function createFirefoxDriver(firefox: Firefox): Driver {
  const { bidi, callWindow, origin, pages, widget } = firefox;
  /** BiDi's ids of the tabs handed out. */
  const contexts = new WeakMap<Tab, string>();
  /** A tab with a page of the extension without any of its code; it stays once it was needed. */
  let own: Promise<View> | undefined;

  const closePopup = async () => {
    await poll('the popup to close', () => callWindow(hidePopup));
  };

  /** Firefox reports no load event for pages of extensions. */
  const loaded = (context: string, path: string) =>
    poll(`${path} to load`, async () => {
      const state = await runIn(bidi, context, 'Promise.resolve(document.readyState + location)');
      return state.startsWith(`complete${origin}/${path}`);
    });

  function tabView(context: string, label: string) {
    const bringToFront = async () =>
      void (await bidi.send('browsingContext.activate', { context }));
    const close = async () => void (await bidi.send('browsingContext.close', { context }));
    const surface = inFront({ ...contextSurface(bidi, context, label), close }, bringToFront);
    return { context, bringToFront, view: createView(surface) };
  }

  async function newTab(label: string, userContext = 'default') {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab', userContext });
    return tabView(context, label);
  }

  async function extensionTab(path: string, label: string): Promise<View> {
    const { context, view } = await newTab(label);
    const url = `${origin}/${path}`;
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await loaded(context, path);
    return view;
  }

  return {
    name: 'firefox',
    origin,
    async open(address, { ownStore = false } = {}) {
      const container = ownStore ? await bidi.send('browser.createUserContext') : undefined;
      const { context, bringToFront, view } = await newTab('the web page', container?.userContext);
      const wait = 'complete';
      const tab: Tab = {
        ...view,
        bringToFront,
        url: () => view.evaluate(() => location.href),
        goto: async (url) =>
          void (await bidi.send('browsingContext.navigate', { context, url, wait })),
        reload: async () => void (await bidi.send('browsingContext.reload', { context, wait })),
      };
      contexts.set(tab, context);
      await tab.goto(address);
      return tab;
    },
    async popup(tab): Promise<View> {
      await closePopup();
      await tab.bringToFront();
      await poll('the toolbar button', () => callWindow(clickButton, widget));
      const context = await poll('the popup to open', () => callWindow(findPopup));
      await loaded(context, pages.popup);
      return createView({ ...contextSurface(bidi, context, 'the popup'), close: closePopup });
    },
    async panel(tab, { dock = 'bottom' } = {}): Promise<View> {
      const tabId = contexts.get(tab);
      if (tabId === undefined) throw new Error('This tab belongs to another browser');
      await tab.bringToFront();
      const context = await poll('the DevTools panel', () =>
        callWindow(showPanel, tabId, widget, dock),
      );
      await loaded(context, '');
      const surface: Surface = {
        ...contextSurface(bidi, context, 'the panel'),
        async picture() {
          const url = await callWindow(pictureToolbox, tabId);
          return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
        },
        close: () => callWindow(closeToolbox, tabId),
      };
      return createView(inFront(surface, () => callWindow(focusPanel, context)));
    },
    async shortcut(tab, shortcut) {
      await tab.bringToFront();
      const { key, modifiers } = keyElement(shortcut);
      await poll(`the shortcut ${shortcut}`, () => callWindow(doShortcut, widget, key, modifiers));
    },
    options: () => extensionTab(pages.options, 'the options page'),
    async openedTab(path): Promise<View> {
      const context = await poll(`a tab with ${path}`, async () => {
        const { contexts } = await bidi.send('browsingContext.getTree');
        return contexts.find(({ url }) => url.startsWith(`${origin}/${path}`))?.context;
      });
      await loaded(context, path);
      return tabView(context, path).view;
    },
    grant: (origins) => callWindow(changeHosts, pages.geckoId, 'add', origins),
    revoke: (origins) => callWindow(changeHosts, pages.geckoId, 'remove', origins),
    colorScheme: (scheme) => callWindow(setColorScheme, scheme),
    stopWorker: () => callWindow(terminateBackground, pages.geckoId),
    cookies: () => callWindow(listCookies),
    clearCookies: () => callWindow(removeCookies),
    async reset() {
      await callWindow(terminateBackground, pages.geckoId);
      own ??= extensionTab('manifest.json', 'the extension');
      const erased = (await own).evaluate(eraseExtension);
      while (await isSlow(erased)) await callWindow(collectGarbage);
      await callWindow(removeCookies);
    },
    errors: () => callWindow(takeErrors),
    ended: firefox.process.ended,
    async close() {
      await bidi.send('browser.close').catch(() => {});
      await firefox.process.stop();
      bidi.close();
    },
    async kill() {
      await firefox.process.kill();
      bidi.close();
    },
  };
}
