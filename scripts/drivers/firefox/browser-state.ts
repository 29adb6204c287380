import type { BrowserCookie } from '../driver.ts';
import type { Extension, FirefoxWindow } from './gecko.ts';

type ChangePermissions = (
  id: string,
  change: { readonly permissions: string[]; readonly origins: string[] },
  extension: Extension,
) => Promise<void>;

/** Runs in the browser's window: gives or takes host access, as the switches of about:addons do. */
export async function changeHosts(
  geckoId: string,
  verb: 'add' | 'remove',
  origins: string[],
): Promise<void> {
  const window = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = window.ChromeUtils.importESModule<{
    ExtensionPermissions: { add: ChangePermissions; remove: ChangePermissions };
  }>('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = window.WebExtensionPolicy.getByID(geckoId);
  await ExtensionPermissions[verb](geckoId, { permissions: [], origins }, extension);
}

/**
 * Runs in the browser's window: ends the background script as its idle timer does, but for certain. That one lets it
 * live on while a listener's promise is pending.
 */
export async function terminateBackground(geckoId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { extension } = WebExtensionPolicy.getByID(geckoId);
  await extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

/** Runs in the browser's window: has all other processes clear away what is left of pages that were closed. */
export function collectGarbage(): void {
  const { obs } = (globalThis as unknown as FirefoxWindow).Services;
  obs.notifyObservers(null, 'child-gc-request');
  obs.notifyObservers(null, 'child-cc-request');
}

/** Runs in the browser's window: what pages, the interface and DevTools take for the system's scheme. */
export function setColorScheme(scheme: 'light' | 'dark'): void {
  const { prefs } = (globalThis as unknown as FirefoxWindow).Services;
  const dark = scheme === 'dark';
  prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
  prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  prefs.setStringPref('devtools.theme', scheme);
}

/** Runs in the browser's window. */
export function listCookies(): BrowserCookie[] {
  const { cookies } = (globalThis as unknown as FirefoxWindow).Services.cookies;
  return cookies.map((cookie) => ({
    name: cookie.name,
    value: cookie.value,
    domain: cookie.host,
    path: cookie.path,
    secure: cookie.isSecure,
    httpOnly: cookie.isHttpOnly,
    expires: cookie.isSession ? null : cookie.expiry / 1000,
    // Such as `(https,example.com)`, with a port or a flag after it.
    partition: cookie.originAttributes.partitionKey.replace(/^\((\w+),([^,)]+).*$/, '$1://$2'),
  }));
}

/** Runs in the browser's window. */
export function removeCookies(): void {
  (globalThis as unknown as FirefoxWindow).Services.cookies.removeAll();
}
