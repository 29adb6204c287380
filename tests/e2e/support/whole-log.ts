import type { View } from '../../../scripts/drivers/driver.ts';
import { eachScreen } from './each-screen.ts';

/** A row of the panel's log of Set-Cookie headers, by its hooks. */
export interface LoggedHeader {
  readonly name: string;
  readonly url: string;
  readonly outcome: string;
  readonly confirmation: string;
}

/** Every row of the log in its order, those out of sight too: the list is scrolled through. */
export async function wholeLog(panel: View): Promise<LoggedHeader[]> {
  const found = new Map((await eachScreen(panel, headersInDocument)).flat());
  return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** Runs in the page: the headers with their places. */
function headersInDocument(): [number, LoggedHeader][] {
  return [...document.querySelectorAll<HTMLElement>('[data-set-cookie]')].map((row) => {
    const { setCookie: name = '', url = '', outcome = '', confirmation = '' } = row.dataset;
    return [Number(row.ariaRowIndex), { name, url, outcome, confirmation }];
  });
}
