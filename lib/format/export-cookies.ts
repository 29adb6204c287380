import type { Cookie } from '../cookie/cookie.ts';
import { type Difference, strictDifferences } from '../cookie/differences.ts';
import { keyId } from '../cookie/key.ts';
import { kindOf } from '../cookie/lifetime.ts';
import { defaultStoreOf } from './default-store.ts';
import type { Format, Omission, OriginStorage, StorageItem, WriteOptions } from './format.ts';
import { inSendOrder } from './send-order.ts';

/** What the user wants to be written, and how. */
export interface ExportOptions extends WriteOptions {
  /** Whether values are left out, so that the file can be shown to others. */
  readonly masked: boolean;
  /** Whether session cookies are written too. */
  readonly withSession: boolean;
}

/** One thing about one cookie that the file does not hold: one of its fields, or all of it. */
export type Loss =
  | { readonly cookie: Cookie; readonly difference: Difference; readonly omission: null }
  | { readonly cookie: Cookie; readonly difference: null; readonly omission: Omission };

export interface Exported {
  readonly text: string;
  /** How many cookies are in it. */
  readonly count: number;
  /** In the order of the file; whole cookies come last. */
  readonly losses: readonly Loss[];
}

/** A cookie that the file can hold, as it would. */
interface Candidate {
  readonly cookie: Cookie;
  readonly held: Cookie;
  readonly differences: readonly Difference[];
}

/** In the place of a value that is not to be shown. */
const MASK = '***';

/** The cookies as a file of the format, and everything about them that it does not hold. */
export function exportCookies(
  { id, writer }: Format,
  cookies: readonly Cookie[],
  options: ExportOptions,
): Exported {
  if (!writer) throw new Error(`The format ${id} can be read, not written`);
  const chosen = cookies.filter((each) => options.withSession || kindOf(each) !== 'session');
  const omitted: Loss[] = [];
  const slots = new Map<unknown, Candidate>();
  const leaveOut = (cookie: Cookie, omission: Omission) =>
    omitted.push({ cookie, difference: null, omission });

  for (const cookie of writer.needsUrl ? inSendOrder(chosen) : chosen) {
    const shown = options.masked ? { ...cookie, value: MASK } : cookie;
    const held = writer.hold(shown, options);
    if ('code' in held) {
      leaveOut(cookie, held);
      continue;
    }
    const read = writer.holdsStore ? held : { ...held, storeId: defaultStoreOf(cookie.storeId) };
    const used = writer.inUse?.(read, options) ?? read;
    const candidate = { cookie, held, differences: strictDifferences(shown, used) };
    // A slot of its own where any number can have the same.
    const slot = (writer.slotOf ?? keyId)(read, options) ?? candidate;
    const rival = slots.get(slot);
    const [winner, loser] =
      rival && !losesLess(candidate, rival) ? [rival, candidate] : [candidate, rival];
    slots.set(slot, winner);
    if (loser) leaveOut(loser.cookie, { code: 'sameSlot', params: [] });
  }

  const written = [...slots.values()];
  const losses = written.flatMap(({ cookie, differences }) =>
    differences.map((difference): Loss => ({ cookie, difference, omission: null })),
  );
  return {
    text: writer.text(
      written.map(({ held }) => held),
      { ...options, origins: options.origins.map((each) => shownStorage(each, options)) },
    ),
    count: written.length,
    losses: [...losses, ...omitted],
  };
}

/** What a page stores as a file holds it, and nothing that it may have besides. */
function shownStorage(
  { origin, localStorage }: OriginStorage,
  { masked }: ExportOptions,
): OriginStorage {
  const shown = ({ name, value }: StorageItem) => ({ name, value: masked ? MASK : value });
  return { origin, localStorage: localStorage.map(shown) };
}

function losesLess(one: Candidate, other: Candidate): boolean {
  return one.differences.length < other.differences.length;
}
