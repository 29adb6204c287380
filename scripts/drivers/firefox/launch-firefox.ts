import { resolve } from 'node:path';
import type { Driver, LaunchOptions } from '../driver.ts';
import { readExtensionPages } from '../manifest.ts';
import { Bidi } from './bidi.ts';
import { browserWindow } from './browser-window.ts';
import { consoleRelay, watchErrors } from './errors.ts';
import { createFirefoxDriver } from './firefox-driver.ts';
import { pinButton, widgetId } from './popup.ts';
import { HOST_UUID, preferences, userScript } from './preferences.ts';
import { prepareWindow } from './prepare-window.ts';
import { startFirefox } from './process.ts';

export async function launchFirefox(
  options: LaunchOptions & { readonly executablePath: string },
): Promise<Driver> {
  const pages = readExtensionPages(options.extensionDir);
  const origin = `moz-extension://${HOST_UUID}`;
  const widget = widgetId(pages.geckoId);
  const process = await startFirefox({
    executablePath: options.executablePath,
    headless: options.headless,
    profile: options.profile,
    userScript: userScript(preferences(pages.geckoId, options)),
  });
  try {
    const bidi = await Bidi.connect(`${process.address}/session`);
    await bidi.send('session.new', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    const callWindow = await browserWindow(bidi);
    await callWindow(prepareWindow);
    if (options.collectErrors !== false) {
      await callWindow(watchErrors, origin, consoleRelay(origin));
    }
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve(options.extensionDir) },
    });
    await callWindow(pinButton, widget);
    return createFirefoxDriver({ process, bidi, callWindow, pages, origin, widget });
  } catch (error) {
    await process.kill();
    throw error;
  }
}
