import type { StoredCookie } from '../verdict.ts';
import type { Eviction } from './profile.ts';

/** Cookies that a site may have, and how many of them are left once it has more. */
export const MAX_PER_SITE = 180;
const LEFT = 150;
/** Cookies of medium priority that insecure ones are not thrown out below, in Chromium. */
const PROTECTED = 50;

const isInsecure = ({ secure }: StoredCookie) => !secure;

/**
 * Chromium: the longest unused go, insecure ones first (`GarbageCollect` of net/cookies/cookie_monster.cc, with
 * every cookie of medium priority: a jar does not tell).
 */
export const evictProtected: Eviction = (cookies, incoming) => {
  const all = [...cookies, incoming];
  const goal = all.length - LEFT;
  const insecure = all.filter(isInsecure);
  const kept = Math.max(all.length - insecure.length, PROTECTED);
  const first = insecure.slice(0, Math.max(0, Math.min(goal, all.length - kept)));
  const rest = all.filter((each) => !first.includes(each)).slice(0, goal - first.length);
  return [...first, ...rest].filter((each) => each !== incoming);
};

/** Firefox: the longest unused insecure ones; Secure ones only to make room for another Secure one (`AddCookie`). */
export const evictInsecure: Eviction = (cookies, incoming) => {
  const goal = cookies.length + 1 - LEFT;
  const insecure = cookies.filter(isInsecure).slice(0, goal);
  if (insecure.length > 0) return insecure;
  return incoming.secure ? cookies.slice(0, goal) : null;
};
