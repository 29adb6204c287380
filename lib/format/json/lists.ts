import { isRaw, own, type Raw } from './raw.ts';

/** The objects of a file that is nothing but a list; null where it is something else. */
export function bareList(json: unknown): readonly unknown[] | null {
  return Array.isArray(json) ? json : null;
}

/** The objects that a file has under `cookies`. */
export function cookiesList(json: unknown): readonly unknown[] | null {
  return bareList(own(json, 'cookies'));
}

/** How many objects are looked at to tell whose a list is: long lists are of one kind. */
const LOOKED_AT = 50;

/** Whether one of the objects of a list has a mark. */
export function someHas(list: readonly unknown[] | null, hasMark: (raw: Raw) => boolean): boolean {
  return (list ?? []).slice(0, LOOKED_AT).some((each) => isRaw(each) && hasMark(each));
}
