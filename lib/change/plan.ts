import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, keyId, keyOf } from '../cookie/key.ts';
import type { ChangeLabel, ChangeSet, Operation, ParkedCookie, ParkReason } from './change-set.ts';

/** Adds a cookie that is not there yet (or replaces the one with the same key). */
export function planAdd(cookie: Cookie): ChangeSet {
  return {
    label: { code: 'add', subject: cookie.name, count: 1 },
    operations: [{ type: 'set', cookie }],
    atomic: true,
  };
}

/**
 * Turns `original` into `edited`. With another key (name, domain, path, partition) the new cookie is
 * set first and the old one removed only once the new one is there.
 */
export function planEdit(original: Cookie, edited: Cookie): ChangeSet {
  const operations: Operation[] = [{ type: 'set', cookie: edited }];
  if (keyId(original) !== keyId(edited)) {
    operations.push({ type: 'remove', key: keyOf(original) });
  }
  return {
    label: { code: 'edit', subject: original.name, count: 1 },
    operations,
    atomic: true,
  };
}

/** The fields that a cookie can change without becoming another. */
const OUTSIDE_KEY = ['value', 'secure', 'httpOnly', 'sameSite', 'expirationDate'] as const;

/**
 * Turns `shown` into `edited` as well, but touches only what differs between the two: a field that the page
 * has changed since it was read keeps what the page made of it.
 */
export function planChange(shown: Cookie, edited: Cookie): ChangeSet {
  if (keyId(shown) !== keyId(edited)) return planEdit(shown, edited);
  const changed = OUTSIDE_KEY.filter((field) => shown[field] !== edited[field]);
  const fields = Object.fromEntries(changed.map((field) => [field, edited[field]]));
  return {
    label: { code: 'edit', subject: shown.name, count: 1 },
    operations: [{ type: 'change', key: keyOf(shown), fields }],
    atomic: true,
  };
}

/**
 * Changes a cookie together with others that belong to it, such as the one with its signature: all of them or
 * none, as one step, which bears the name of the first.
 */
export function planChanges(
  first: CookieChange,
  others: readonly (CookieChange | { readonly shown: null; readonly edited: Cookie })[],
): ChangeSet {
  const { label, operations } = planChange(first.shown, first.edited);
  const more = others.flatMap(({ shown, edited }) =>
    shown ? planChange(shown, edited).operations : planAdd(edited).operations,
  );
  return { label, operations: [...operations, ...more], atomic: true };
}

/** A cookie as it was shown, and as it is to be. */
interface CookieChange {
  readonly shown: Cookie;
  readonly edited: Cookie;
}

/** Sets a copy of the cookie under a name that none of `others` has: `name-copy`, `name-copy-2`, … */
export function planDuplicate(cookie: Cookie, others: readonly CookieKey[]): ChangeSet {
  const taken = new Set(others.map((key) => key.name));
  let name = `${cookie.name}-copy`;
  for (let n = 2; taken.has(name); n++) name = `${cookie.name}-copy-${n}`;
  return {
    label: { code: 'duplicate', subject: cookie.name, count: 1 },
    operations: [{ type: 'set', cookie: { ...cookie, name } }],
    atomic: true,
  };
}

/** Removes cookies; one that cannot be removed does not keep the others. */
export function planRemove(keys: readonly CookieKey[]): ChangeSet {
  return {
    label: labelFor('remove', keys),
    operations: keys.map((key) => ({ type: 'remove', key: keyOf(key) })),
    atomic: false,
  };
}

/** Takes cookies out of the browser and keeps them. */
export function planPark(keys: readonly CookieKey[]): ChangeSet {
  return { label: labelFor('park', keys), operations: parkAll(keys, 'switch'), atomic: false };
}

/** Puts parked cookies back. */
export function planUnpark(keys: readonly CookieKey[]): ChangeSet {
  return { label: labelFor('unpark', keys), operations: unparkAll(keys), atomic: false };
}

/** Throws parked cookies away. */
export function planDiscard(keys: readonly CookieKey[]): ChangeSet {
  return {
    label: labelFor('discard', keys),
    operations: keys.map((key) => ({ type: 'discard', key: keyOf(key) })),
    atomic: false,
  };
}

/** Removes live cookies and throws parked ones away, as one step. */
export function planDelete(live: readonly CookieKey[], parked: readonly CookieKey[]): ChangeSet {
  if (live.length === 0) return planDiscard(parked);
  const removal = planRemove(live);
  return {
    ...removal,
    label: { ...removal.label, count: live.length + parked.length },
    operations: [...removal.operations, ...planDiscard(parked).operations],
  };
}

/** Logs out of a site by parking the cookies that carry its session: all of them or none. */
export function planLogOut(site: string, keys: readonly CookieKey[]): ChangeSet {
  return {
    label: { code: 'logout', subject: site, count: keys.length },
    operations: parkAll(keys, 'logout'),
    atomic: true,
  };
}

/** Logs back in: puts back what `planLogOut` parked. */
export function planLogIn(site: string, parked: readonly ParkedCookie[]): ChangeSet {
  const keys = parked.filter((each) => each.reason === 'logout').map((each) => each.cookie);
  return {
    label: { code: 'login', subject: site, count: keys.length },
    operations: unparkAll(keys),
    atomic: false,
  };
}

function parkAll(keys: readonly CookieKey[], reason: ParkReason): Operation[] {
  return keys.map((key) => ({ type: 'park', key: keyOf(key), reason }));
}

function unparkAll(keys: readonly CookieKey[]): Operation[] {
  return keys.map((key) => ({ type: 'unpark', key: keyOf(key) }));
}

function labelFor(code: ChangeLabel['code'], keys: readonly CookieKey[]): ChangeLabel {
  return { code, subject: keys[0]?.name ?? '', count: keys.length };
}
