import type { Cookie } from '../cookie/cookie.ts';

/** How the name of a cookie ends that is the signature of another. https://www.npmjs.com/package/keygrip */
export const SIGNATURE = '.sig';

/** Cookies that live together. */
export class Siblings {
  readonly byName = new Map<string, Cookie>();
  /** The names that have a signature in a cookie of its own. */
  readonly signed = new Set<string>();

  constructor(cookies: readonly Cookie[] = []) {
    for (const cookie of cookies) this.add(cookie);
  }

  add(cookie: Cookie): void {
    this.byName.set(cookie.name, cookie);
    if (cookie.name.endsWith(SIGNATURE)) this.signed.add(cookie.name.slice(0, -SIGNATURE.length));
  }
}
