import * as v from 'valibot';
import type { Cookie } from '../cookie/cookie.ts';
import { CookieSchema } from '../cookie/cookie-schema.ts';
import { keyId } from '../cookie/key.ts';
import type { Fault } from '../format/format.ts';
import { SNAPSHOT_KIND } from '../format/json/snapshots.ts';
import { InfoSchema, ListsSchema, OriginSchema } from './schema.ts';
import { makeSnapshot, SNAPSHOT_VERSION, type Snapshot, type SnapshotInfo } from './snapshot.ts';

/** A snapshot out of a file or a store, with what could not be read of it; or why there is none. */
export type ReadSnapshot =
  | { readonly snapshot: Snapshot; readonly faults: readonly Fault[] }
  | { readonly snapshot: null; readonly fault: Fault };

/** A snapshot as a file: JSON, with all that is known of it. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify({ kind: SNAPSHOT_KIND, version: SNAPSHOT_VERSION, ...snapshot }, null, 2)}\n`;
}

/**
 * Reads what the file of a snapshot has as JSON. Faults: `not-snapshot`, `newer-version` ($1 the version), `damaged`
 * ($1 where); of single members `cookie` ($1 the how manyth, $2 where in it), `repeated` ($1) and `origin` ($1, $2).
 */
export function readSnapshotFile(json: unknown): ReadSnapshot {
  const head = v.safeParse(v.object({ kind: v.literal(SNAPSHOT_KIND), version: v.number() }), json);
  if (!head.success) return noSnapshot('not-snapshot');
  if (head.output.version > SNAPSHOT_VERSION) {
    return noSnapshot('newer-version', head.output.version);
  }
  return readSnapshot(json);
}

/** Reads a snapshot out of whatever was stored. A member that cannot be read does not keep the others. */
export function readSnapshot(value: unknown): ReadSnapshot {
  const info = v.safeParse(InfoSchema, value);
  if (!info.success) return noSnapshot('damaged', placeOf(info.issues));
  const lists = v.safeParse(ListsSchema, value);
  if (!lists.success) return noSnapshot('damaged', placeOf(lists.issues));
  const faults: Fault[] = [];
  const cookies = new Map<string, Cookie>();
  for (const { item, index } of readAll(CookieSchema, lists.output.cookies, 'cookie', faults)) {
    const id = keyId(item);
    if (cookies.has(id)) faults.push({ code: 'repeated', params: [String(index)] });
    cookies.set(id, item);
  }
  const origins = readAll(OriginSchema, lists.output.origins, 'origin', faults);
  const snapshot = makeSnapshot({
    ...info.output,
    cookies: [...cookies.values()],
    origins: origins.map(({ item }) => item),
  });
  return { snapshot, faults };
}

/** What a list shows of a snapshot, out of whatever was stored; null where that is something else. */
export function readInfo(value: unknown): SnapshotInfo | null {
  const info = v.safeParse(InfoSchema, value);
  return info.success ? info.output : null;
}

/** The members that can be read, each with its place as people count; the others go to the faults. */
function readAll<T>(
  schema: v.GenericSchema<unknown, T>,
  members: readonly unknown[],
  code: string,
  faults: Fault[],
): { readonly item: T; readonly index: number }[] {
  return members.flatMap((member, at) => {
    const parsed = v.safeParse(schema, member);
    if (parsed.success) return [{ item: parsed.output, index: at + 1 }];
    faults.push({ code, params: [String(at + 1), placeOf(parsed.issues)] });
    return [];
  });
}

/** The path of the first thing that is wrong, such as `scope.sites`; '' for the whole. */
function placeOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return (issues[0] && v.getDotPath(issues[0])) ?? '';
}

export function noSnapshot(code: string, ...params: readonly (string | number)[]): ReadSnapshot {
  return { snapshot: null, fault: { code, params: params.map(String) } };
}
