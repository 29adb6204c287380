import { DIGITS, randomText } from './random.ts';

const seconds = (now: number) => Math.floor(now / 1000);

/** Google Analytics: client id and first visit. */
export function googleAnalytics(now: number): string {
  return `GA1.1.${1 + Number(randomText(DIGITS, 9))}.${seconds(now)}`;
}

/** Google Analytics 4: the state of one property's session. */
export function googleAnalyticsSession(now: number): string {
  return `GS2.1.s${seconds(now)}$o1$g0$t${seconds(now)}$j60$l0$h0`;
}

/** Meta Pixel: sub-domain index, creation in milliseconds, random number. */
export function metaBrowserId(now: number): string {
  return `fb.1.${now}.${randomText('123456789', 1)}${randomText(DIGITS, 17)}`;
}
