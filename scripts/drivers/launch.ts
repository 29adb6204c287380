import { ensureBrowser } from '../setup/browsers.ts';
import { launchChromium } from './chromium/launch-chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';

/** Starts a real browser with the extension in it. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const executablePath = options.executablePath ?? (await ensureBrowser(options.browser));
  const start = options.browser === 'chromium' ? launchChromium : launchFirefox;
  try {
    return await start({ ...options, executablePath });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${executablePath} could not be started: ${why}`, { cause: error });
  }
}
