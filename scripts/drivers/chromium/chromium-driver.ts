import type { ChildProcess } from 'node:child_process';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import type { BrowserCookie, Driver, OpenOptions, Tab, View } from '../driver.ts';
import { gracefulEnd } from '../graceful-end.ts';
import type { ExtensionPages } from '../manifest.ts';
import { eraseExtension } from '../page/erase-extension.ts';
import { PATIENCE_MS, poll } from '../poll.ts';
import { inFront } from '../surface.ts';
import { createView } from '../view.ts';
import { openDevTools, panelFrame, type Theme } from './devtools.ts';
import type { ErrorLog } from './errors.ts';
import { removeHosts, requestHosts } from './host-access.ts';
import { incognitoPage } from './incognito.ts';
import { pictureDevTools } from './picture.ts';
import { doShortcut } from './shortcut.ts';
import { closePage, frameSurface, pageSurface } from './surface.ts';
import { stopWorkers } from './worker.ts';

/** A running Chromium with the extension in it. */
export interface Chromium {
  readonly browser: Browser;
  readonly child: ChildProcess;
  readonly extension: Extension;
  readonly pages: ExtensionPages;
  /** Where the extension's pages live. */
  readonly origin: string;
  /** A page of the extension without any of its code. */
  readonly own: Page;
  readonly errors: ErrorLog;
}

export function createChromiumDriver(chromium: Chromium): Driver {
  const { browser, child, extension, origin, own, pages, errors } = chromium;
  /** puppeteer's pages of the tabs handed out. */
  const tabPages = new WeakMap<Tab, Page>();
  let theme: Theme = 'light';
  let lastPopup: View | undefined;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const paint = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

  const pageOf = (tab: Tab): Page => {
    const page = tabPages.get(tab);
    if (!page) throw new Error('This tab belongs to another browser');
    return page;
  };

  async function tabView(page: Page, label: string): Promise<View> {
    await paint(page);
    return createView(inFront(pageSurface(page, label), () => page.bringToFront()));
  }

  async function newTab(label: string, { ownStore = false }: OpenOptions = {}) {
    const page = ownStore ? await incognitoPage(browser, own) : await browser.newPage();
    return { page, view: await tabView(page, label) };
  }

  const clearCookies = async () => {
    const session = await browser.target().createCDPSession();
    await session.send('Storage.clearCookies');
    await session.detach();
  };

  return {
    name: 'chromium',
    origin,
    async open(address, options) {
      const { page, view } = await newTab('the web page', options);
      const tab: Tab = {
        ...view,
        bringToFront: () => page.bringToFront(),
        url: async () => page.url(),
        goto: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
      };
      tabPages.set(tab, page);
      await tab.goto(address);
      return tab;
    },
    async popup(tab): Promise<View> {
      const page = pageOf(tab);
      await lastPopup?.close();
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (candidate) => candidate.url().startsWith(`${origin}/${pages.popup}`),
        { timeout: PATIENCE_MS },
      );
      const popup = await target.asPage();
      await paint(popup);
      await poll('the popup to load', () =>
        popup.evaluate(() => document.readyState === 'complete'),
      );
      lastPopup = createView(pageSurface(popup, 'the popup'));
      return lastPopup;
    },
    async panel(tab, { dock = 'bottom' } = {}): Promise<View> {
      const page = pageOf(tab);
      await page.bringToFront();
      const devtools = await openDevTools(page, origin, theme, dock);
      await paint(devtools);
      const frame = () => {
        const found = panelFrame(devtools, origin, pages.devtools);
        if (!found) throw new Error('The panel is not there');
        return found;
      };
      await poll('the panel to load', () =>
        // Before DevTools has laid itself out, the panel has no size.
        frame().evaluate(() => document.readyState === 'complete' && innerWidth > 0),
      );
      return createView({
        ...frameSurface(devtools, frame, 'the panel'),
        picture: () => pictureDevTools(devtools, page, dock),
        close: () => closePage(devtools, 'DevTools'),
      });
    },
    shortcut: (tab, shortcut) => doShortcut(browser, origin, own, pageOf(tab), shortcut),
    async options(): Promise<View> {
      const { page, view } = await newTab('the options page');
      await page.goto(`${origin}/${pages.options}`);
      return view;
    },
    async openedTab(path): Promise<View> {
      const isWanted = (target: Target) =>
        target.type() === 'page' && target.url().startsWith(`${origin}/${path}`);
      const target = await browser.waitForTarget(isWanted, { timeout: PATIENCE_MS });
      return tabView(await target.asPage(), path);
    },
    grant: (origins) => requestHosts(own, origins),
    revoke: (origins) => removeHosts(own, origins),
    async colorScheme(scheme) {
      theme = scheme;
    },
    stopWorker: () => stopWorkers(browser, origin, errors),
    async cookies(): Promise<BrowserCookie[]> {
      const cookies = await browser.defaultBrowserContext().cookies();
      return cookies.map((cookie) => ({
        name: cookie.name,
        value: cookie.value,
        domain: cookie.domain,
        path: cookie.path ?? '/',
        secure: cookie.secure ?? false,
        httpOnly: cookie.httpOnly ?? false,
        expires: cookie.session ? null : (cookie.expires ?? null),
        partition: partitionSite(cookie.partitionKey),
      }));
    },
    clearCookies,
    async reset() {
      await stopWorkers(browser, origin, errors);
      await createView(pageSurface(own, 'the extension')).evaluate(eraseExtension);
      await clearCookies();
    },
    errors: async () => errors.take(),
    ended,
    // One that hangs while it ends would be waited for without end.
    close: () => gracefulEnd(child, browser.close()),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function partitionSite(key: string | { readonly sourceOrigin: string } | undefined): string {
  return typeof key === 'string' ? key : (key?.sourceOrigin ?? '');
}
