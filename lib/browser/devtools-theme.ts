import { browser } from './api.ts';

type Scheme = 'light' | 'dark';

/** The colours of DevTools now. */
export function devtoolsScheme(): Scheme {
  return toScheme(browser.devtools.panels.themeName);
}

/** Calls `listener` when DevTools changes its colours, where the browser tells. */
export function onDevtoolsSchemeChanged(listener: (scheme: Scheme) => void): void {
  const panels: PanelsApi = browser.devtools.panels;
  const relay = (theme: string) => listener(toScheme(theme));
  if (panels.onThemeChanged) panels.onThemeChanged.addListener(relay);
  else panels.setThemeChangeHandler?.(relay);
}

/** Firefox has the event, Chromium a single handler. */
interface PanelsApi {
  onThemeChanged?: { addListener(listener: (theme: string) => void): void };
  setThemeChangeHandler?(listener: (theme: string) => void): void;
}

function toScheme(themeName: string): Scheme {
  return themeName === 'dark' ? 'dark' : 'light';
}
