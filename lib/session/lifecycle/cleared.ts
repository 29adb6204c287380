import type { Cookie } from '../../cookie/cookie.ts';
import { type Detection, isSessionRole } from '../detection.ts';
import type { Seen } from './seen.ts';
import type { Carrier } from './session.ts';

/** What a cookie holds in place of a session, if anything: `loggedout`, `deleted`, `null`, `0`, `""`. */
const WORD = /^(?:[a-z_-]{0,16}|.{1,3})$/i;
/** So many of the values that a cookie held last are looked at. */
const MOST = 3;

/** Whether a cookie carries a session: whoever holds it holds the session. */
export function isCarrier({ detection: { level, role } }: { readonly detection: Detection }) {
  return level === 'likely' && isSessionRole(role);
}

/**
 * Servers also clear a session by giving its cookie another value: none at all, or a word such as `loggedout`. Such a
 * cookie is told by the last of its values that was a session; and a session knows the words that it was cleared with.
 */
export function withCleared(
  latest: readonly Carrier[],
  seen: Seen,
  storeId: string,
  detect: (cookies: readonly Cookie[]) => readonly Detection[],
): Carrier[] {
  const past = pastOf(new Map(latest.map(({ slot, cookie }) => [slot, cookie])), seen, storeId);
  const asked = latest.map((carrier) => candidates(carrier, past.get(carrier.slot) ?? []));
  const all = asked.flat();
  // Judged among the others, as ever: signatures and pieces have cookies of their own.
  const answers = all.length > 0 ? detect([...all, ...latest.map(({ cookie }) => cookie)]) : [];
  let place = 0;
  return latest.map((carrier, index) => {
    const judged = (asked[index] ?? []).flatMap((cookie) => {
      const detection = answers[place++];
      return detection ? [{ cookie, detection }] : [];
    });
    const blanks = judged.filter((each) => !isCarrier(each) && WORD.test(each.cookie.value));
    const words = ['', ...blanks.map(({ cookie }) => cookie.value)];
    const session = isCarrier(carrier) ? undefined : judged.findLast(isCarrier);
    if (!session) return { ...carrier, blanks: isCarrier(carrier) ? words : [''] };
    return { ...carrier, ...session, isLive: false, blanks: [...words, carrier.cookie.value] };
  });
}

/** Values of a cookie beside its latest that may have been a session, or that a session may have been cleared with. */
function candidates(carrier: Carrier, past: readonly Cookie[]): readonly Cookie[] {
  if (isCarrier(carrier)) return past.filter(({ value }) => WORD.test(value));
  return WORD.test(carrier.cookie.value) ? past.slice(-MOST) : [];
}

/** What each cookie has held beside its latest value and none, each value once, in the order of time. */
function pastOf(
  latest: ReadonlyMap<string, Cookie>,
  { headers, changes, base }: Seen,
  storeId: string,
): ReadonlyMap<string, readonly Cookie[]> {
  const held: { at: number; slot: string; cookie: Cookie }[] = [];
  for (const [slot, { value, expirationDate }] of base) {
    const cookie = latest.get(slot);
    if (cookie) held.push({ at: 0, slot, cookie: { ...cookie, value, expirationDate } });
  }
  for (const { request, slot, cookie, fate } of headers) {
    if (fate !== 'set') continue;
    held.push({ at: request.at, slot, cookie: { ...cookie, storeId, firstPartyDomain: '' } });
  }
  for (const { at, slot, cookie, removed } of changes)
    if (!removed) held.push({ at, slot, cookie });
  held.sort((one, other) => one.at - other.at);
  const past = new Map<string, Map<string, Cookie>>();
  for (const { slot, cookie } of held) {
    if (cookie.value === '' || latest.get(slot)?.value === cookie.value) continue;
    const values = past.get(slot) ?? new Map<string, Cookie>();
    // The last place counts.
    values.delete(cookie.value);
    values.set(cookie.value, cookie);
    past.set(slot, values);
  }
  return new Map([...past].map(([slot, values]) => [slot, [...values.values()]]));
}
