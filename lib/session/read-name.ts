import { remember } from '../cookie/remember.ts';
import type { KnownCookies } from './known-cookies.ts';
import { bareName, type Named } from './subject.ts';
import { topicsOf } from './vocabulary.ts';

/** Makes what reads the names of cookies, each of them once as long as it is remembered. */
export function createNameReader(byName: KnownCookies['byName']): (name: string) => Named {
  return remember((full) => {
    const name = bareName(full);
    return { name, topics: topicsOf(name), namesakes: byName(name) };
  });
}
