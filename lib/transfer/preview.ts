import type { Cookie } from '../cookie/cookie.ts';
import { differences } from '../cookie/differences.ts';
import { isExpired } from '../cookie/lifetime.ts';
import type { Scope } from '../format/complete.ts';
import type { Entry, Fault, Place } from '../format/format.ts';
import { isRecentClip } from '../set-cookie/longest-life.ts';
import type { Issue } from '../set-cookie/rule.ts';
import { createSiteRoom } from '../set-cookie/site-room.ts';
import { createJudge } from './judge.ts';
import type { Settled } from './settle.ts';

/** One field of a cookie that is there already: as it is, and as the import would leave it. */
export interface FieldChange {
  readonly field: keyof Cookie;
  readonly before: Cookie[keyof Cookie];
  readonly after: Cookie[keyof Cookie];
}

/**
 * What an import would do with one cookie. *skipped*: its time is over, or the file says something else of the same
 * cookie further down. *impossible*: it cannot be read, a rule of the browsers refuses it, the extension may not touch
 * its site, or its site has so many cookies that the browser would throw out others for it.
 */
export type Outlook =
  | { readonly status: 'added' }
  | { readonly status: 'changed'; readonly changes: readonly FieldChange[] }
  | { readonly status: 'unchanged' }
  | { readonly status: 'skipped'; readonly because: 'expired' | 'repeated' }
  | { readonly status: 'impossible'; readonly because: 'unreadable'; readonly fault: Fault }
  | { readonly status: 'impossible'; readonly because: 'refused' | 'noAccess' | 'siteFull' };

export type Status = Outlook['status'];

/** One cookie of a file, and what an import of it would do. */
export interface PreviewRow {
  /** Unique in the file, and the same whatever is chosen. */
  readonly id: string;
  readonly place: Place;
  /** As it would be stored; null where it could not be read. */
  readonly cookie: Cookie | null;
  readonly outlook: Outlook;
  /** What the rules have to say of it. */
  readonly issues: readonly Issue[];
  /** What was read otherwise than it is written. */
  readonly notes: readonly Fault[];
}

/** What the user chose. */
export interface ImportChoice {
  /** Holds for cookies that the file gives names and values of, and no more. */
  readonly scope: Scope;
  readonly storeId: string;
  /** Fields that are set right, by the id of the row. */
  readonly mends: ReadonlyMap<string, Partial<Cookie>>;
  /** Ids of rows that are not to be imported. */
  readonly leftOut: ReadonlySet<string>;
}

/** What is there. */
export interface ImportTarget {
  /** The cookies of the store that is chosen, by `keyId`. */
  readonly jar: ReadonlyMap<string, Cookie>;
  /** Domains whose cookies the extension may not touch. */
  readonly unreachable: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type PreviewImport = (
  entries: readonly Entry[],
  choice: ImportChoice,
  target: ImportTarget,
) => PreviewRow[];

/**
 * Makes the function that tells what an import would do, cookie by cookie, in the order of the file. Where one is in
 * the file several times, the last that can be stored counts. It remembers what the rules said: a mend has one cookie
 * of thousands judged again, and no other.
 */
export function createPreview(): PreviewImport {
  const judge = createJudge();
  return (entries, { scope, storeId, mends, leftOut }, target) => {
    const lines = entries.map((entry, index): Line => {
      if (!entry.cookie) return { entry, settled: null };
      const mend = mends.get(String(index)) ?? null;
      return { entry, settled: judge(entry.cookie, { scope, storeId, mend }, target.now) };
    });
    const last = lastPlaces(lines, target.now);
    const room = createSiteRoom(target.jar);
    return lines.map(({ entry, settled }, index): PreviewRow => {
      const shared = { id: String(index), place: entry.place };
      if (!settled) {
        const outlook = {
          status: 'impossible',
          because: 'unreadable',
          fault: entry.fault,
        } as const;
        return { ...shared, cookie: null, outlook, issues: [], notes: [] };
      }
      const { cookie, issues } = settled;
      const isLast = last.get(settled.keyId) === index;
      const wished = outlookOf(settled, isLast, target);
      const comes = wished.status === 'added' && !leftOut.has(shared.id);
      const fits = !comes || room.take(cookie);
      const outlook = fits ? wished : SITE_FULL;
      return { ...shared, cookie, outlook, issues, notes: entry.notes };
    });
  };
}

const SITE_FULL: Outlook = { status: 'impossible', because: 'siteFull' };

type Line =
  | { readonly entry: Extract<Entry, { cookie: null }>; readonly settled: null }
  | { readonly entry: Exclude<Entry, { cookie: null }>; readonly settled: Settled };

/** Where in the file each cookie that can be stored stands for the last time, by `keyId`. */
function lastPlaces(lines: readonly Line[], now: number): Map<string, number> {
  const places = new Map<string, number>();
  lines.forEach(({ settled }, index) => {
    if (settled && !isRefused(settled) && !isExpired(settled.cookie, now)) {
      places.set(settled.keyId, index);
    }
  });
  return places;
}

function outlookOf(settled: Settled, isLast: boolean, target: ImportTarget): Outlook {
  const { cookie } = settled;
  if (isExpired(cookie, target.now)) return { status: 'skipped', because: 'expired' };
  if (isRefused(settled)) return { status: 'impossible', because: 'refused' };
  if (!isLast) return { status: 'skipped', because: 'repeated' };
  if (target.unreachable.has(cookie.domain)) return { status: 'impossible', because: 'noAccess' };
  const before = target.jar.get(settled.keyId);
  if (!before) return { status: 'added' };
  const changes = changesOf(settled, before, target.now);
  return changes.length > 0 ? { status: 'changed', changes } : { status: 'unchanged' };
}

function changesOf({ cookie, issues }: Settled, before: Cookie, now: number): FieldChange[] {
  const isClipped = issues.some(({ code }) => code === 'expiryTooFar');
  return differences(before, cookie)
    .filter(({ field, asked }) => {
      return !(isClipped && field === 'expirationDate' && isRecentClip(asked, now));
    })
    .map(({ field, asked, stored }) => ({ field, before: asked, after: stored }));
}

function isRefused({ issues }: Settled): boolean {
  return issues.some(({ severity }) => severity === 'reject');
}
