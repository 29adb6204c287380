import type { Cookie } from '../cookie/cookie.ts';
import { keyId } from '../cookie/key.ts';
import { registrableDomain } from '../cookie/site.ts';
import { completeCookie, NO_SCOPE, needsScope } from '../format/complete.ts';
import type { Fault, Sample } from '../format/format.ts';
import { cookiescope } from '../format/formats/cookiescope.ts';
import { playwright } from '../format/formats/playwright.ts';
import { originsIn } from '../format/json/origins.ts';
import { ownText } from '../format/json/raw.ts';
import { noSnapshot, type ReadSnapshot } from './read-snapshot.ts';
import { siteOfCookie } from './scope.ts';
import { MANUAL, makeSnapshot } from './snapshot.ts';

/** The formats that hold what pages store, and so as much as a snapshot. */
const FORMATS = [cookiescope, playwright];

/** Until it is kept it is of no store of this browser. */
const STORE = '0';

/**
 * The cookies and the storage of a file, as a snapshot of their sites without a name; null for a file of another kind.
 * Faults are those of `readSnapshotFile`.
 */
export function snapshotFromCookies(sample: Sample): ReadSnapshot | null {
  const format = FORMATS.find(({ reader }) => reader.recognises(sample));
  if (!format) return null;
  const faults: Fault[] = [];
  const cookies = new Map<string, Cookie>();
  for (const { place, ...entry } of format.reader.entries(sample)) {
    const index = String(place.index);
    if (!entry.cookie && entry.fault.code === 'newerVersion') {
      return noSnapshot('newer-version', ...entry.fault.params.slice(0, 1));
    }
    if (!entry.cookie || needsScope(entry.cookie)) {
      const [where = ''] = entry.cookie ? ['domain'] : entry.fault.params;
      faults.push({ code: 'cookie', params: [index, where] });
      continue;
    }
    const cookie = completeCookie(entry.cookie, NO_SCOPE, STORE);
    if (cookies.has(keyId(cookie))) faults.push({ code: 'repeated', params: [index] });
    cookies.set(keyId(cookie), cookie);
  }
  const origins = originsIn(sample.json).filter(({ counts }) => counts.localStorage > 0);
  const hosts = origins.flatMap(({ origin }) => URL.parse(origin)?.hostname ?? []);
  const sites = [...[...cookies.values()].map(siteOfCookie), ...hosts.map(registrableDomain)];
  const exportedAt = Date.parse(ownText(sample.json, 'exportedAt'));
  const snapshot = makeSnapshot({
    id: '',
    name: '',
    note: '',
    takenAt: Number.isNaN(exportedAt) ? sample.now : exportedAt,
    scope: { storeId: STORE, sites: [...new Set(sites)], hosts: [] },
    reason: MANUAL,
    pinned: false,
    cookies: [...cookies.values()],
    origins: origins.map(({ origin, localStorage }) => ({
      origin,
      localStorage,
      sessionStorage: [],
    })),
  });
  return { snapshot, faults };
}
