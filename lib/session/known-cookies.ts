import type { KnownCookie, Maker } from './maker.ts';

/** A known cookie with the name of its maker. */
export interface Entry {
  readonly maker: string;
  readonly known: KnownCookie;
}

/** A name with a `*`: what stands before and behind it. */
interface Pattern extends Entry {
  readonly start: string;
  readonly end: string;
}

/** The known cookies that go by a name. */
export interface Namesakes {
  /** Those that go by exactly this name, then those whose pattern it fits. */
  readonly found: readonly Entry[];
  /** The first that goes by exactly this name. */
  readonly named: Entry | null;
}

/** The makers' cookies, ready to be looked up. */
export interface KnownCookies {
  readonly byName: (name: string) => Namesakes;
  /** Those that the value alone gives away. */
  readonly telling: readonly Entry[];
}

const NONE: readonly never[] = [];

function fits({ start, end, known }: Pattern, name: string): boolean {
  if (name.length < start.length + end.length) return false;
  if (!name.startsWith(start) || !name.endsWith(end)) return false;
  return known.name === null || known.name.test(name);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Indexes the makers' cookies: exact names by name, patterns by their first letter, or by the last where `*` comes first. */
export function indexKnown(makers: readonly Maker[]): KnownCookies {
  const exact = new Map<string, Entry[]>();
  const beginnings = new Map<string, Pattern[]>();
  const endings = new Map<string, Pattern[]>();
  const telling: Entry[] = [];
  for (const { name: maker, cookies } of makers) {
    for (const known of cookies) {
      const entry = { maker, known };
      if (known.telling !== null) telling.push(entry);
      for (const name of known.names) {
        const star = name.indexOf('*');
        if (star < 0) {
          add(exact, name, entry);
          continue;
        }
        const pattern = { maker, known, start: name.slice(0, star), end: name.slice(star + 1) };
        if (star > 0) add(beginnings, name.charAt(0), pattern);
        else add(endings, name.charAt(name.length - 1), pattern);
      }
    }
  }
  function byName(name: string): Namesakes {
    const named = exact.get(name) ?? NONE;
    const found: Entry[] = [...named];
    const begun = beginnings.get(name.charAt(0)) ?? NONE;
    for (const pattern of begun) if (fits(pattern, name)) found.push(pattern);
    const ended = endings.get(name.charAt(name.length - 1)) ?? NONE;
    for (const pattern of ended) if (fits(pattern, name)) found.push(pattern);
    return { named: named[0] ?? null, found };
  }
  return { byName, telling };
}
