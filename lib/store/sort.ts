import { dottedDomain, type SameSite } from '../cookie/cookie.ts';
import { kindOf } from '../cookie/lifetime.ts';
import { cookieSize } from '../cookie/size.ts';
import type { Level } from '../session/detection.ts';
import type { Row } from './row.ts';

/** The fields of a row, in the names of its cells (`data-field`). */
export type FieldId =
  | 'name'
  | 'value'
  | 'domain'
  | 'path'
  | 'expires'
  | 'max-age'
  | 'size'
  | 'secure'
  | 'http-only'
  | 'same-site'
  | 'partition'
  | 'kind'
  | 'session-id';

export interface Sort {
  readonly column: FieldId;
  readonly descending: boolean;
}

type SortKey = (row: Row) => string | number | boolean;

const SAME_SITE_RANK: Record<SameSite, number> = {
  unspecified: 0,
  no_restriction: 1,
  lax: 2,
  strict: 3,
};

const LEVEL_RANK: Record<Level, number> = { no: 0, possible: 1, likely: 2 };

/** A session cookie lasts until the browser ends: sorted after everything with an expiry. */
const expiry: SortKey = ({ cookie }) => cookie.expirationDate ?? Number.POSITIVE_INFINITY;

/** What each column is sorted by. */
const SORT_KEYS: Record<FieldId, SortKey> = {
  name: ({ cookie }) => cookie.name,
  value: ({ cookie }) => cookie.value,
  domain: ({ cookie }) => dottedDomain(cookie),
  path: ({ cookie }) => cookie.path,
  expires: expiry,
  'max-age': expiry,
  size: ({ cookie }) => cookieSize(cookie),
  secure: ({ cookie }) => cookie.secure,
  'http-only': ({ cookie }) => cookie.httpOnly,
  'same-site': ({ cookie }) => SAME_SITE_RANK[cookie.sameSite],
  partition: ({ cookie }) => cookie.partitionKey?.topLevelSite ?? '',
  kind: ({ cookie }) => kindOf(cookie),
  'session-id': ({ detection }) => LEVEL_RANK[detection.level] * 1000 + detection.score,
};

/** What the eye should meet when nobody chose an order: the surest session IDs first, all others by name. */
const BY_SURENESS: SortKey = ({ detection }) =>
  detection.level === 'no' ? 0 : LEVEL_RANK[detection.level] * 1000 + detection.score;

/** The rows in the order chosen; equal ones by name, domain and path, so that the order is always the same. */
export function sortRows(rows: readonly Row[], sort: Sort | null): Row[] {
  const keyOf = sort ? SORT_KEYS[sort.column] : BY_SURENESS;
  const sign = (sort?.descending ?? true) ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => sign * compare(a.key, b.key) || tieBreak(a.row, b.row))
    .map(({ row }) => row);
}

function tieBreak(a: Row, b: Row): number {
  return (
    compare(a.cookie.name, b.cookie.name) ||
    compare(a.cookie.domain, b.cookie.domain) ||
    compare(a.cookie.path, b.cookie.path) ||
    compare(a.id, b.id)
  );
}

function compare<T>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
