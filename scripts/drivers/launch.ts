import { ensureBrowser } from '../setup/browsers.ts';
import { launchChromium } from './chromium/launch-chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';

/** Starts a real browser with the extension in it. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const executablePath = options.executablePath ?? (await ensureBrowser(options.browser));
  return options.browser === 'chromium'
    ? launchChromium({ ...options, executablePath })
    : launchFirefox({ ...options, executablePath });
}
