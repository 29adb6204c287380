import { parseArgs } from 'node:util';
import type { BrowserName } from '../drivers/driver.ts';

export const USAGE = `Opens a real browser with the extension on a page with cookies.

  npm start -- [--browser chromium|firefox] [--url URL] [--help]

  --browser   which browser; Chrome, Chromium and Edge count as chromium
  --url       the page to open in place of the demo site

Without a display the extension's popup and DevTools panel are opened all the same: their cookies are
printed, and pictures of both are written to .output/screenshots.`;

export interface StartOptions {
  /** Absent: whichever is installed. */
  readonly browser: BrowserName | undefined;
  /** Absent: the demo site. */
  readonly url: string | undefined;
  readonly help: boolean;
}

/** Reads the command line; throws a message for people when it makes no sense. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string' },
      url: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { browser, url, help } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser takes chromium or firefox, not ${browser}.`);
  }
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Error(`--url takes an http or https address, not ${url}.`);
  }
  return { browser, url, help };
}
