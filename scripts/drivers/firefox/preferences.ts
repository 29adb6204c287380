import type { LaunchOptions } from '../driver.ts';

/** The extension's host name in Firefox, fixed so that its pages can be addressed and outlive a restart. */
export const HOST_UUID = '5c3f1a52-93b4-4d5e-8a47-0c00c1e5c09e';

type Preference = string | number | boolean;

/** Firefox's preferences for a driven browser, beside those that its remote agent sets by itself. */
export function preferences(
  geckoId: string,
  options: Pick<LaunchOptions, 'thirdPartyCookies' | 'testHosts' | 'prompts'>,
): Readonly<Record<string, Preference>> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: HOST_UUID }),
    // A temporary extension is uninstalled when the browser ends: what it stored must survive that.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    // Host access is asked for, never given at installation.
    'extensions.originControls.grantByDefault': false,
    'extensions.webextOptionalPermissionPrompts': options.prompts === 'ask',
    // 0: third-party cookies as they are; 5, Firefox's default: every site's frames get a jar of their own.
    'network.cookie.cookieBehavior': options.thirdPartyCookies === 'blocked' ? 5 : 0,
    ...(options.testHosts === false ? {} : { 'network.dns.forceResolve': '127.0.0.1' }),
    'devtools.toolbox.footer.height': 520,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.sessionstore.resume_from_crash': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    // It would take the focus, whenever it comes.
    'browser.download.alwaysOpenPanel': false,
  };
}

/** The text of a profile's `user.js`. */
export function userScript(prefs: Readonly<Record<string, Preference>>): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
