import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, type Take } from './take.ts';

/** What is imported: something new, something changed, something that cannot be, and a line that is none. */
const FILE = `# Netscape HTTP Cookie File
shop.example.test\tFALSE\t/\tTRUE\t0\tcart\toat-raisin.3
shop.example.test\tFALSE\t/\tFALSE\t0\ttheme\tdark
#HttpOnly_.example.test\tTRUE\t/\tTRUE\t1999999999\tnews_seen\t2026-11
shop.example.test\tFALSE\t/\tFALSE\t0\t__Secure-device\twithout Secure
a line that is none
`;

/** The panel: one picture of each of its faces, after a visit that gives them something to show. */
export async function panelPictures(driver: Driver, url: string, take: Take): Promise<void> {
  const tab = await driver.open(url);
  const panel = await driver.panel(tab, { dock: 'window' });
  await shows(panel, '[data-cookie="sessionid"]');

  await panel.press('s');
  await panel.fill('dialog[open] input[type="text"], dialog[open] input:not([type])', 'Logged out');
  await panel.press('Enter');
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  await logIn(tab, url);
  await tab.goto(new URL('/refused', url).href);
  await tab.goto(url);

  await panel.click('nav button');
  await shows(panel, '[data-cookie="sessionid"]');
  await take('panel', panel);

  await panel.click('[data-face="sessions"]');
  await shows(panel, '.timeline');
  await take('sessions', panel);

  await panel.click('[data-face="audit"]');
  await panel.click('.topic__head');
  await shows(panel, '.topic [aria-expanded="true"]');
  await take('audit', panel);

  await panel.click('[data-face="set-cookie"]');
  await panel.click('[data-set-cookie="refused_domain"]');
  await shows(panel, '.other-verdict');
  await take('set-cookie', panel);

  await panel.click('[data-face="snapshots"]');
  await shows(panel, '[data-snapshot]');
  await panel.click('[data-snapshot]');
  await panel.press('Enter');
  await shows(panel, '[data-diff]');
  await take('compare', panel);

  await panel.press('i');
  await panel.fill('dialog[open] textarea', FILE);
  await shows(panel, '[data-import]');
  await take('import', panel);
  await panel.close();
  await tab.close();
}

async function logIn(tab: Tab, url: string): Promise<void> {
  await tab.goto(new URL('/login', url).href);
  await tab.click('#login button');
  await shows(tab, '#logout');
}
