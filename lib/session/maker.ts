import type { SameSite } from '../cookie/cookie.ts';
import type { Role } from './detection.ts';

/** What a maker's cookie is by default, beside its name and its role. */
export interface Habits {
  readonly httpOnly?: boolean;
  readonly sameSite?: SameSite;
  /** The grammar alone gives the maker away, whatever the name: of how many letters, from the least to the most. */
  readonly telling?: { readonly least: number; readonly most: number };
  /** Anyone may give a cookie this name: with a value of another grammar it tells of nobody. */
  readonly common?: boolean;
  /** What the whole name looks like, where one with a `*` says too little of it. */
  readonly name?: RegExp;
}

/** A cookie that a framework or product is known to set. */
export interface KnownCookie {
  /** Its names without prefix (`__Host-`): exact, or with one `*` that stands for anything. */
  readonly names: readonly string[];
  readonly role: Role;
  /** The grammar of its plain value; null where nobody else would use the name. */
  readonly value: RegExp | null;
  /** Its habits; null where it has none. */
  readonly httpOnly: boolean | null;
  readonly sameSite: SameSite | null;
  readonly telling: NonNullable<Habits['telling']> | null;
  readonly common: boolean;
  readonly name: RegExp | null;
}

/** A framework or product and the cookies it sets. */
export interface Maker {
  readonly name: string;
  readonly cookies: readonly KnownCookie[];
}

/** Describes a cookie; `names` are separated by spaces, and none at all for one that goes by any name. */
export function known(
  role: Role,
  names: string,
  value: RegExp | null = null,
  habits: Habits = {},
): KnownCookie {
  const { httpOnly = null, sameSite = null, telling = null, common = false, name = null } = habits;
  const all = names === '' ? [] : names.split(' ');
  return { names: all, role, value, httpOnly, sameSite, telling, common, name };
}

/**
 * Reads a list of makers whose cookies all have one role and names that nobody else would use: one maker to a line,
 * `Name: cookie cookie_*`.
 */
export function makersOf(role: Role, list: string): Maker[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', names = ''] = line.split(': ');
      return { name: name.trim(), cookies: [known(role, names)] };
    });
}

export const HTTP_ONLY: Habits = { httpOnly: true };
export const HTTP_ONLY_LAX: Habits = { httpOnly: true, sameSite: 'lax' };
/** Meant to be read by scripts. */
export const SCRIPT: Habits = { httpOnly: false };
