import type { BrowserName } from '../drivers/driver.ts';

/** What decides where a browser may be: an argument, so that every platform's answer can be tested. */
export interface Place {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The variable that names a browser's program. */
export const PATH_VARIABLES = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
} as const satisfies Record<BrowserName, string>;

const PROGRAMS = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium-browser',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const satisfies Record<BrowserName, readonly string[]>;

const MAC_PROGRAMS = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
} as const satisfies Record<BrowserName, readonly string[]>;

const WINDOWS_PROGRAMS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const satisfies Record<BrowserName, readonly string[]>;

/** Where the browser's program may be, best first: its usual places, then every folder of PATH. */
export function browserCandidates(browser: BrowserName, place: Place): string[] {
  return [...new Set([...usualPlaces(browser, place), ...inPath(browser, place)])];
}

function usualPlaces(browser: BrowserName, { platform, env, home }: Place): string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications', `${home}/Applications`].flatMap((folder) =>
        MAC_PROGRAMS[browser].map((program) => `${folder}/${program}`),
      );
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS_PROGRAMS[browser].map((program) => `${folder}\\${program}`));
    default:
      return PROGRAMS[browser].map((program) => `/usr/bin/${program}`);
  }
}

function inPath(browser: BrowserName, { platform, env }: Place): string[] {
  const windows = platform === 'win32';
  return (env.PATH ?? env.Path ?? '')
    .split(windows ? ';' : ':')
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      PROGRAMS[browser].map((program) =>
        windows ? `${folder}\\${program}.exe` : `${folder}/${program}`,
      ),
    );
}
