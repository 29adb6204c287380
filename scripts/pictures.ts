// `npm run pictures`: the pictures of the README, of every face in both browsers, light and dark, on the demo site.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBuild } from './build.ts';
import { startDemo } from './demo/server.ts';
import type { BrowserName, Driver, View } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { panelPictures } from './pictures/panel.ts';
import { popupPictures } from './pictures/popup.ts';
import { ensureFonts } from './setup/fonts.ts';

const FOLDER = join(dirname(import.meta.dirname), 'docs', 'screenshots');

await ensureFonts();
mkdirSync(FOLDER, { recursive: true });
for (const browser of ['chromium', 'firefox'] as const) await pictures(browser);

async function pictures(browser: BrowserName): Promise<void> {
  const extensionDir = await ensureBuild(browser);
  for (const scheme of ['light', 'dark'] as const) {
    // Each time a site that was never visited, in a browser that keeps nothing.
    const demo = await startDemo();
    const driver = await launch({ browser, extensionDir, headless: true });
    try {
      await driver.grant(['*://*/*']);
      await driver.colorScheme(scheme);
      const take = async (face: string, view: View) => {
        const file = join(FOLDER, `${browser}-${face}-${scheme}.png`);
        await view.screenshot(file);
        console.log(file);
      };
      await popupPictures(driver, demo.secureUrl, take);
      await panelPictures(driver, demo.secureUrl, take);
      await throwOnErrors(driver);
    } finally {
      await driver.close();
      await demo.close();
    }
  }
}

async function throwOnErrors(driver: Driver): Promise<void> {
  const errors = await driver.errors();
  if (errors.length > 0) throw new Error(`Errors in the extension:\n${errors.join('\n')}`);
}
