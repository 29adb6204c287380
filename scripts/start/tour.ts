import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sitePatterns } from '../../lib/cookie/match-pattern.ts';
import type { Driver, View } from '../drivers/driver.ts';
import { launch } from '../drivers/launch.ts';
import { ensureFonts } from '../setup/fonts.ts';
import { cookieTable } from './cookie-table.ts';
import { readRows, type ShownRow } from './rows.ts';
import type { Visit } from './visit.ts';

const SCREENSHOTS = join(import.meta.dirname, '..', '..', '.output', 'screenshots');

/** Frames load after their page, and their cookies come after both: nothing new for a second is the end. */
const STEADY_LOOKS = 10;
const LOOK_MS = 100;

/** Shows without a display what a person would see: the cookies in the terminal, both faces as pictures. */
export async function tour(visit: Visit): Promise<void> {
  const { url, ...options } = visit;
  await ensureFonts();
  mkdirSync(SCREENSHOTS, { recursive: true });
  const driver = await launch({ ...options, headless: true });
  try {
    const pictures: string[] = [];
    let rows: ShownRow[] = [];
    await firstVisit(driver, url);
    await driver.grant(await patternsFor(driver, url));
    for (const scheme of ['light', 'dark'] as const) {
      await driver.colorScheme(scheme);
      const tab = await driver.open(url);
      const picture = async (face: string, view: View) => {
        const file = join(SCREENSHOTS, `${driver.name}-${face}-${scheme}.png`);
        await view.screenshot(file);
        pictures.push(relative(process.cwd(), file));
      };
      const popup = await driver.popup(tab);
      await shownRows(popup);
      await picture('popup', popup);
      await popup.close();
      const panel = await driver.panel(tab, { dock: 'bottom' });
      rows = await shownRows(panel);
      await picture('panel', panel);
      await panel.close();
      await tab.close();
    }
    console.log(`The cookies of ${url}, as the DevTools panel shows them in ${driver.name}:\n`);
    console.log(cookieTable(rows, process.stdout.columns ?? 160));
    console.log(`\nPictures:\n${pictures.map((file) => `  ${file}`).join('\n')}`);
    await throwOnErrors(driver);
  } finally {
    await driver.close();
  }
}

/** Lets the page and its frames set their cookies. */
async function firstVisit(driver: Driver, url: string): Promise<void> {
  try {
    const tab = await driver.open(url);
    await tab.close();
  } catch (error) {
    throw new Error(
      `${url} could not be opened: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Access to the page's site and to every site that left a cookie with it. */
async function patternsFor(driver: Driver, url: string): Promise<string[]> {
  const cookies = await driver.cookies();
  const hosts = [new URL(url).hostname, ...cookies.map(({ domain }) => domain.replace(/^\./, ''))];
  return [...new Set(hosts.flatMap(sitePatterns))];
}

/** The rows of a list once it shows any and has come to rest: many looks in a row find the same. */
async function shownRows(view: View): Promise<ShownRow[]> {
  let before = '';
  for (let same = 0; ; same += 1) {
    const rows = await view.waitFor(readRows);
    const keys = rows.map(({ domain, cells }) => [domain, cells.name]).join('\n');
    if (keys !== before) same = 0;
    if (same === STEADY_LOOKS) return rows;
    before = keys;
    await sleep(LOOK_MS);
  }
}

async function throwOnErrors(driver: Driver): Promise<void> {
  const errors = await driver.errors();
  if (errors.length > 0) throw new Error(`The extension reported errors:\n${errors.join('\n')}`);
}
