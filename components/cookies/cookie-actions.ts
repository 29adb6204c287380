import {
  planChange,
  planDelete,
  planDuplicate,
  planPark,
  planUnpark,
} from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { Row } from '../../lib/store/row.ts';

/** What a person can do to the cookies of some rows. Each is one step of undo. */
export interface CookieActions {
  /** Live cookies leave the browser; parked ones are thrown away. */
  remove(rows: readonly Row[]): void;
  duplicate(row: Row): void;
  /** The switch: off parks, on puts back. */
  switchTo(rows: readonly Row[], on: boolean): void;
  /** Changes some fields, in one click. */
  change(row: Row, fields: Partial<Cookie>): void;
  /** Keeps live cookies as they are, whoever changes them, or no longer. */
  lock(rows: readonly Row[], on: boolean): void;
  /** Has changes of many cookies leave these alone, or no longer. */
  protect(rows: readonly Row[], on: boolean): void;
  /** Puts a paused lock into force again. */
  resume(row: Row): void;
  copyValue(row: Row): void;
  copyPair(row: Row): void;
}

export function createCookieActions(
  store: CookieStore,
  copy: (text: string) => Promise<void>,
): CookieActions {
  const cookiesOf = (rows: readonly Row[]) => rows.map(({ cookie }) => cookie);
  const keysOf = (rows: readonly Row[]) =>
    rows.filter(({ parked }) => !parked).map(({ cookie }) => keyOf(cookie));
  return {
    remove(rows) {
      const parked = rows.filter((row) => row.parked);
      const live = rows.filter((row) => !row.parked);
      if (rows.length > 0) store.apply(planDelete(cookiesOf(live), cookiesOf(parked)));
    },
    duplicate: ({ cookie }) =>
      store.apply(planDuplicate(cookie, [...store.getState().live.values()])),
    switchTo(rows, on) {
      const affected = cookiesOf(rows.filter((row) => (row.parked !== null) === on));
      if (affected.length > 0) store.apply(on ? planUnpark(affected) : planPark(affected));
    },
    change: ({ cookie }, fields) => store.apply(planChange(cookie, { ...cookie, ...fields })),
    lock: (rows, on) => store.lock(keysOf(rows), on),
    protect: (rows, on) => store.protect(keysOf(rows), on),
    resume: ({ cookie }) => store.resume(keyOf(cookie)),
    copyValue: ({ cookie }) => copy(cookie.value),
    copyPair: ({ cookie }) => copy(`${cookie.name}=${cookie.value}`),
  };
}
