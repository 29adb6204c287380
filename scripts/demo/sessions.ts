import { djangoSessionId } from './values/django.ts';
import { randomText } from './values/random.ts';

/** Who a request comes from, and the cookies that make it so from now on. */
export interface Identity {
  readonly user: string | null;
  readonly cookies: readonly string[];
}

const TWO_WEEKS = 14 * 24 * 60 * 60;

/** The shop's sessions, kept in memory: the cookie holds a key and nothing else. */
export class Sessions {
  readonly #users = new Map<string, string | null>();
  readonly #remembered = new Map<string, string>();

  /**
   * A known `sessionid` is who it says. An unknown or missing one is replaced, and a `remember_token` then
   * logs in again by itself: which is why parking the session cookie alone need not log a person out.
   */
  identify(cookies: ReadonlyMap<string, string>): Identity {
    const user = this.#users.get(cookies.get('sessionid') ?? '');
    if (user !== undefined) return { user, cookies: [] };
    const remembered = this.#remembered.get(cookies.get('remember_token') ?? '') ?? null;
    return { user: remembered, cookies: [this.#start(remembered)] };
  }

  /** A new key with the new rights: nobody who knew the old one gets in. */
  logIn(cookies: ReadonlyMap<string, string>, user: string, remember: boolean): readonly string[] {
    this.#users.delete(cookies.get('sessionid') ?? '');
    if (!remember) return [this.#start(user)];
    const token = randomText('0123456789abcdef', 64);
    this.#remembered.set(token, user);
    return [
      this.#start(user),
      `remember_token=${token}; Path=/; Max-Age=${TWO_WEEKS * 6}; HttpOnly; SameSite=Lax`,
    ];
  }

  logOut(cookies: ReadonlyMap<string, string>): readonly string[] {
    this.#users.delete(cookies.get('sessionid') ?? '');
    this.#remembered.delete(cookies.get('remember_token') ?? '');
    return ['sessionid=; Path=/; Max-Age=0', 'remember_token=; Path=/; Max-Age=0'];
  }

  #start(user: string | null): string {
    const id = djangoSessionId();
    this.#users.set(id, user);
    return `sessionid=${id}; Path=/; Max-Age=${TWO_WEEKS}; HttpOnly; SameSite=Lax`;
  }
}
