import { aptInstall } from './apt.ts';
import { findPython } from './python.ts';
import { succeeds } from './succeeds.ts';

/** Selenium for Python, and the driver of Chromium, which has to be of the browser's own version. */
export interface Selenium {
  readonly python: string;
  readonly driver: string;
}

/** Installs it on Debian. Elsewhere a driver is hard to come by, and so its tests are left out where it is missing. */
export async function ensureSelenium(): Promise<void> {
  if (await findSelenium()) return;
  await aptInstall('python3-selenium', 'chromium-driver');
  if (await findSelenium()) return;
  console.log(
    'Selenium for Python and chromedriver were not found: what they would test is left out.',
  );
}

/** Both, if they are there. */
export async function findSelenium(): Promise<Selenium | undefined> {
  const python = await findPython({ module: 'selenium' });
  const driver = 'chromedriver';
  return python && (await succeeds(driver, ['--version'])) ? { python, driver } : undefined;
}
