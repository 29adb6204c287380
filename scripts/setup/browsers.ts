import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import type { BrowserName } from '../drivers/driver.ts';
import { aptInstall, distribution } from './apt.ts';
import { browserCandidates, PATH_VARIABLES } from './candidates.ts';

const NAMES = {
  chromium: 'Chrome, Chromium or Edge',
  firefox: 'Firefox',
} as const satisfies Record<BrowserName, string>;

const DEBIAN_PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
} as const satisfies Record<BrowserName, string>;

/** The path of the browser's program; on Debian a missing browser is installed, elsewhere an error says what to do. */
export async function ensureBrowser(browser: BrowserName): Promise<string> {
  const variable = PATH_VARIABLES[browser];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which is no program that can be run.`);
  }
  const found = findBrowser(browser);
  if (found !== undefined) return found;
  // Ubuntu's packages of both browsers only install snaps, which need a running system around them.
  if (distribution() === 'debian' && (await aptInstall(DEBIAN_PACKAGES[browser]))) {
    const installed = findBrowser(browser);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `${NAMES[browser]} was not found. ${howToInstall(browser)} If it is installed in an unusual place, ` +
      `set ${variable} to its program.`,
  );
}

/** The path of an installed browser, if there is one in any of the usual places. */
export function findBrowser(browser: BrowserName): string | undefined {
  const place = { platform: process.platform, env: process.env, home: homedir() };
  return browserCandidates(browser, place).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function howToInstall(browser: BrowserName): string {
  switch (distribution()) {
    case 'debian':
      return `Run "apt-get install ${DEBIAN_PACKAGES[browser]}" as root.`;
    case 'ubuntu':
      return browser === 'chromium'
        ? 'Install the .deb of Google Chrome from https://www.google.com/chrome/, or "snap install chromium".'
        : 'Install Firefox from Mozilla\'s APT repository (https://support.mozilla.org/kb/install-firefox-linux), or "snap install firefox".';
    default:
      return browser === 'chromium'
        ? 'Install it, for example from https://www.google.com/chrome/.'
        : 'Install it from https://www.mozilla.org/firefox/.';
  }
}
