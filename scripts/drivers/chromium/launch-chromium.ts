import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import type { Driver, LaunchOptions } from '../driver.ts';
import { gracefulEnd } from '../graceful-end.ts';
import { readExtensionPages } from '../manifest.ts';
import { ownProcess } from '../own-process.ts';
import { PATIENCE_MS, poll } from '../poll.ts';
import { type ProfileFolder, profileFolder } from '../profile-folder.ts';
import { type Chromium, createChromiumDriver } from './chromium-driver.ts';
import { collectErrors, noErrors } from './errors.ts';
import { approveHosts, pageWithoutTab } from './host-access.ts';
import { preparePreferences } from './profile.ts';

const FLAGS = [
  // The sandbox needs rights that root in a container has not; only pages of our own are shown.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  '--window-size=1280,900',
];

export async function launchChromium(
  options: LaunchOptions & { readonly executablePath: string },
): Promise<Driver> {
  const profile = profileFolder('chromium', options.profile);
  preparePreferences(profile.dir, options.thirdPartyCookies ?? 'allowed');
  const { browser, child } = await startChromium(options, profile);
  try {
    const extension = await installExtension(browser, options.extensionDir);
    const origin = `chrome-extension://${extension.id}`;
    const errors = options.collectErrors === false ? noErrors : collectErrors(browser, origin);
    if (options.prompts !== 'ask') await approveHosts(browser, extension.id);
    const pages = readExtensionPages(options.extensionDir);
    const own = await pageWithoutTab(browser, origin);
    return createChromiumDriver({ browser, child, extension, pages, origin, own, errors });
  } catch (error) {
    await gracefulEnd(child, browser.close());
    throw error;
  }
}

async function startChromium(
  options: LaunchOptions & { readonly executablePath: string },
  profile: ProfileFolder,
): Promise<Pick<Chromium, 'browser' | 'child'>> {
  try {
    const browser = await puppeteer.launch({
      executablePath: options.executablePath,
      headless: options.headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      timeout: PATIENCE_MS,
      userDataDir: profile.dir,
      args: [
        ...FLAGS,
        ...(options.testHosts === false ? [] : ['--host-resolver-rules=MAP *.test 127.0.0.1']),
      ],
    });
    const child = browser.process();
    if (!child) throw new Error('Chromium runs elsewhere');
    ownProcess(child, profile.discard);
    return { browser, child };
  } catch (error) {
    profile.discard();
    throw error;
  }
}

/** The list of extensions lags a moment behind the installation. */
async function installExtension(browser: Browser, dir: string): Promise<Extension> {
  const id = await browser.installExtension(dir, { enabledInIncognito: true });
  return poll('the extension to be listed', async () => (await browser.extensions()).get(id));
}
