import type { Cookie } from '../../cookie/cookie.ts';
import { keyId } from '../../cookie/key.ts';
import type { StoredCookie } from '../../set-cookie/verdict.ts';

/** Firefox hands out the bytes of a name as if each were a letter: of such letters only the place can be told. */
const NOT_ASCII = /[^ -~]+/g;

/**
 * What tells the cookies of one store apart: equal for a predicted cookie and the stored one. First-party
 * isolation is left out, since no header says anything of it.
 */
export function slotOf(cookie: Pick<StoredCookie, SlotField>): string {
  const name = cookie.name.replace(NOT_ASCII, '\ufffd');
  return keyId({ ...cookie, name, storeId: '', firstPartyDomain: '' });
}

type SlotField = 'partitionKey' | 'domain' | 'hostOnly' | 'path' | 'name';

/** Seconds by which an expiry may be off: the browser reads its own clock, a moment later. */
const EXPIRY_TOLERANCE = 2;

/** Whether the jar has a cookie as predicted; both are of one slot. */
export function agrees(predicted: StoredCookie, found: Cookie): boolean {
  return (
    sameText(predicted.value, found.value) &&
    predicted.secure === found.secure &&
    predicted.httpOnly === found.httpOnly &&
    predicted.sameSite === found.sameSite &&
    sameExpiry(predicted.expirationDate, found.expirationDate)
  );
}

/** Browsers hand out bytes that are not UTF-8 as U+FFFD; of these nothing more can be told. */
export function sameText(predicted: string, found: string): boolean {
  if (predicted === found) return true;
  return found.includes('\ufffd') && asciiOf(predicted) === asciiOf(found);
}

function asciiOf(text: string): string {
  return text.replace(NOT_ASCII, '');
}

function sameExpiry(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= EXPIRY_TOLERANCE;
}
