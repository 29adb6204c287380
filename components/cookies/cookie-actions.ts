import {
  planChange,
  planDelete,
  planDuplicate,
  planPark,
  planUnpark,
} from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
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
  copyValue(row: Row): void;
  copyPair(row: Row): void;
}

export function createCookieActions(
  store: CookieStore,
  copy: (text: string) => Promise<void>,
): CookieActions {
  const cookiesOf = (rows: readonly Row[]) => rows.map(({ cookie }) => cookie);
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
    copyValue: ({ cookie }) => copy(cookie.value),
    copyPair: ({ cookie }) => copy(`${cookie.name}=${cookie.value}`),
  };
}
