import type { Driver } from '../drivers/driver.ts';
import { shows, type Take } from './take.ts';

/** The popup: its list, and its export. */
export async function popupPictures(driver: Driver, url: string, take: Take): Promise<void> {
  const tab = await driver.open(url);
  const popup = await driver.popup(tab);
  // The grade comes last.
  await shows(popup, '[data-cookie="sessionid"]');
  await shows(popup, 'header [data-grade]');
  await take('popup', popup);
  await popup.press('e');
  await shows(popup, 'dialog[open] .export-preview');
  await take('popup-export', popup);
  await popup.close();
  await tab.close();
}
