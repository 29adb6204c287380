import type { FirefoxWindow, Toolbox, XulBrowser, XulTab } from './gecko.ts';

/**
 * Runs in the browser's window, once. BiDi knows the browsers of tabs only; this teaches it those of the popup
 * and of the panel, so that evaluating, input and pictures work there as they do in a tab.
 */
export function prepareWindow(): void {
  const window = globalThis as unknown as FirefoxWindow;
  const { importESModule } = window.ChromeUtils;
  const { NavigableManager: navigables } = importESModule<{
    NavigableManager: {
      getBrowserById(id: string): XulBrowser | null;
      getIdForBrowser(browser: XulBrowser): string | null;
    };
  }>('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { loader } = importESModule<{
    loader: {
      require(path: 'devtools/client/framework/devtools'): {
        gDevTools: {
          showToolboxForTab(
            tab: XulTab,
            options: { hostType: string; toolId: string },
          ): Promise<Toolbox>;
          getToolboxForTab(tab: XulTab): Toolbox | null;
        };
      };
    };
  }>('resource://devtools/shared/loader/Loader.sys.mjs');

  const views = new Set<XulBrowser>();
  const browserOfTab = navigables.getBrowserById.bind(navigables);
  navigables.getBrowserById = (id) => {
    for (const view of views) {
      if (!view.isConnected) views.delete(view);
      else if (navigables.getIdForBrowser(view) === id) return view;
    }
    return browserOfTab(id);
  };

  const tab = (tabId: string): XulTab => {
    const browser = browserOfTab(tabId);
    if (!browser) throw new Error('The tab is closed');
    return window.gBrowser.getTabForBrowser(browser);
  };
  // Asked for at each use: loading DevTools before it is needed would slow every start.
  const devtools = () => loader.require('devtools/client/framework/devtools').gDevTools;

  window.cookiescope = {
    adopt(view: XulBrowser) {
      view.permanentKey ??= {};
      views.add(view);
      return navigables.getIdForBrowser(view);
    },
    focus(id) {
      for (const view of views) {
        if (navigables.getIdForBrowser(view) === id) view.focus();
      }
    },
    // The options are shown until the extension's panel is chosen: the inspector would take long to read the page.
    openToolbox: (tabId, hostType) =>
      devtools().showToolboxForTab(tab(tabId), { hostType, toolId: 'options' }),
    panelView: (toolbox) => panelIn(toolbox.doc),
    toolbox: (tabId) => devtools().getToolboxForTab(tab(tabId)),
  };

  /** The panel's browser sits in a frame of the toolbox. */
  function panelIn(document: Document): XulBrowser | null {
    const found = document.querySelector('browser[webextension-view-type="devtools_panel"]');
    if (found) return found as XulBrowser;
    for (const frame of document.querySelectorAll('iframe')) {
      const inner = frame.contentDocument && panelIn(frame.contentDocument);
      if (inner) return inner;
    }
    return null;
  }
}
