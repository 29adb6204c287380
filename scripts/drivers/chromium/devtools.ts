import type { Frame, Page } from 'puppeteer-core';
import type { PanelOptions } from '../driver.ts';
import { poll } from '../poll.ts';

export type Theme = 'light' | 'dark';

/** By their names in the settings of DevTools. */
const THEMES: Readonly<Record<Theme, string>> = { light: 'default', dark: 'dark' };

/**
 * The parts of the DevTools front end that are used here: none is a public interface, and a new Chromium may
 * move them. A part that is asked for before it exists throws.
 */
interface Front {
  readonly ViewManager: {
    readonly ViewManager: {
      instance(): { readonly views: Map<string, unknown>; showView(id: string): Promise<void> };
    };
  };
  readonly DockController: {
    readonly DockController: { instance(): { setDockSide(side: string): void } };
  };
  readonly InspectorView: {
    readonly InspectorView: {
      instance(): { ownerSplitWidget?: { setSidebarSize(pixels: number): void } };
    };
  };
  readonly Settings: {
    readonly Settings: {
      instance(): { moduleSetting(name: string): { get(): string; set(value: string): void } };
    };
  };
}

interface DevToolsScope {
  cookiescopeFront: Front;
}

/** Puts the parts where functions find them. As text, since Vitest rewrites `import()` in functions. */
const LOAD_FRONT = `(async () => {
  const [common, ui] = await Promise.all([
    import('./core/common/common.js'),
    import('./ui/legacy/legacy.js'),
  ]);
  globalThis.cookiescopeFront = { ...common, ...ui };
})()`;

/** Enough for a list under a tool bar; the front end's own default is a third of the window. */
const BOTTOM_HEIGHT = 520;

/** Opens DevTools on the page, shows the extension's panel, and gives the DevTools page. */
export async function openDevTools(
  page: Page,
  origin: string,
  theme: Theme,
  dock: NonNullable<PanelOptions['dock']>,
): Promise<Page> {
  const devtools = await page.openDevTools();
  await loadFront(devtools);
  if (await changeTheme(devtools, theme)) {
    await devtools.reload();
    await loadFront(devtools);
  }
  const side = dock === 'window' ? 'undocked' : dock;
  await poll('the panel among the DevTools tabs', () =>
    devtools.evaluate(showPanel, origin, side, BOTTOM_HEIGHT),
  );
  return devtools;
}

/** Where the page is still an empty one, nothing can be imported. */
async function loadFront(devtools: Page): Promise<void> {
  await poll('the front end of DevTools', async () => {
    await devtools.evaluate(LOAD_FRONT);
    return true;
  });
}

/** The panel's frame among the frames of DevTools, of which the extension has one more without a face. */
export function panelFrame(
  devtools: Page,
  origin: string,
  devtoolsPage: string,
): Frame | undefined {
  return devtools.frames().find((frame) => {
    const url = frame.url();
    return url.startsWith(`${origin}/`) && !url.startsWith(`${origin}/${devtoolsPage}`);
  });
}

/** Stores the theme in the settings of DevTools, once they are there; true when it was another one. */
async function changeTheme(devtools: Page, theme: Theme): Promise<boolean> {
  const before = await poll('the settings of DevTools', () =>
    devtools.evaluate((wanted) => {
      const { Settings } = (globalThis as unknown as DevToolsScope).cookiescopeFront;
      const setting = Settings.Settings.instance().moduleSetting('ui-theme');
      const found = setting.get();
      if (found !== wanted) setting.set(wanted);
      return { found };
    }, THEMES[theme]),
  );
  return before.found !== THEMES[theme];
}

/** Runs in DevTools; false while a part of it is missing, so ask again. */
async function showPanel(origin: string, side: string, bottomHeight: number): Promise<boolean> {
  const { cookiescopeFront: front } = globalThis as unknown as DevToolsScope;
  const manager = front.ViewManager.ViewManager.instance();
  const id = [...manager.views.keys()].find((key) => key.startsWith(origin));
  if (id === undefined) return false;
  front.DockController.DockController.instance().setDockSide(side);
  if (side === 'bottom') {
    const split = front.InspectorView.InspectorView.instance().ownerSplitWidget;
    if (!split) return false;
    split.setSidebarSize(bottomHeight);
  }
  await manager.showView(id);
  return true;
}
