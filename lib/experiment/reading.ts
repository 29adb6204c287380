import type { Cookie } from '../cookie/cookie.ts';
import type { Look } from './trial.ts';

/** What was read off a page, once it had come to rest, or off the answer to a request. */
export interface Reading {
  readonly url: string;
  readonly title: string;
  /** The visible text, or the beginning of it. */
  readonly text: string;
  /** Where its links and forms lead, as paths. */
  readonly targets: readonly string[];
  readonly hasPassword: boolean;
  /** The status of an answer; null for a page. */
  readonly status: number | null;
}

/** A page or an answer of which nothing may be read. */
export const UNREADABLE: Reading = {
  url: '',
  title: '',
  text: '',
  targets: [],
  hasPassword: false,
  status: null,
};

/** A page, boiled down to what can be compared. */
export interface Signature {
  readonly path: string;
  /** The words of title and text, and the places it leads to. */
  readonly features: ReadonlySet<string>;
  readonly hasPassword: boolean;
  readonly status: number | null;
}

/** Beyond these a page is long enough to be known by its beginning. */
const MOST_WORDS = 5_000;
const MOST_TARGETS = 500;

/** The signature of a page. `echoes` are words that say nothing, since the page may only print its cookies. */
export function signatureOf(reading: Reading, echoes: ReadonlySet<string>): Signature {
  const words = wordsOf(`${reading.title} ${reading.text}`)
    .slice(0, MOST_WORDS)
    .filter((word) => !echoes.has(word));
  const targets = reading.targets.slice(0, MOST_TARGETS).map((target) => `→ ${target}`);
  return {
    path: pathOf(reading.url),
    features: new Set([...words, ...targets]),
    hasPassword: reading.hasPassword,
    status: reading.status,
  };
}

/** The words that a page says when it prints these cookies. */
export function echoesOf(cookies: readonly Cookie[]): Set<string> {
  return new Set(cookies.flatMap(({ name, value }) => wordsOf(`${name} ${value}`)));
}

/** What to tell a person of a page. */
export function lookOf({ url, title, hasPassword, status }: Reading): Look {
  return { path: pathOf(url), title: title.slice(0, 200), hasPassword, status };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_-]+/gu) ?? [];
}

/** Host and path: a login is often on another host. The query holds what changes by itself. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
