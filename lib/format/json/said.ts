import * as v from 'valibot';
import type { Fault } from '../format.ts';

/** What a field says: a value, with a note where it is not written as it should be; or nothing. */
export interface Said<T> {
  readonly value?: T;
  readonly note?: Fault;
}

/** Reads what stands in a field; null where it makes no sense. Never throws. */
export type FieldReader<T> = (there: unknown, field: string) => Said<T> | null;

const NOTHING = {};

/** A text. Numbers and booleans are taken for one: some programs leave the quotes out. */
export const readText: FieldReader<string> = (there, field) => {
  if (typeof there === 'string') return { value: there };
  if (typeof there !== 'number' && typeof there !== 'boolean') return null;
  const value = String(there);
  return { value, note: { code: 'readAsText', params: [field, value] } };
};

/** A text that says nothing where it is empty. */
export const readWord: FieldReader<string> = (there) => {
  if (typeof there !== 'string') return null;
  return there === '' ? NOTHING : { value: there };
};

const Flag = v.union([
  v.boolean(),
  v.pipe(
    v.string(),
    v.trim(),
    v.toLowerCase(),
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true'),
  ),
  v.pipe(
    v.picklist([0, 1]),
    v.transform((number) => number === 1),
  ),
]);

/** Yes or no, also as text (Cookie Quick Manager) or as 1 and 0 (what databases have). */
export const readFlag: FieldReader<boolean> = (there) => {
  const flag = v.safeParse(Flag, there);
  return flag.success ? { value: flag.output } : null;
};
