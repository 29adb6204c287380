import { groupCarriers } from './carriers.ts';
import { isCarrier } from './cleared.ts';
import { traitsOf } from './contents.ts';
import { endingOf } from './ending.ts';
import { fixationOf } from './fixation.ts';
import { isSentWith } from './is-sent-with.ts';
import { loginsOf, type Track } from './logins.ts';
import { makerOf } from './maker-of.ts';
import { type Post, postsOf } from './posts.ts';
import { LIFE_RULES } from './rules/index.ts';
import { eventOf } from './rules/life-rule.ts';
import type { Seen, SeenHeader } from './seen.ts';
import type { Carrier, LifeEvent, Session } from './session.ts';
import { baseOf, heldAt, type Step, stepsOf } from './steps.ts';

/**
 * The sessions among the cookies of one site, with what happened to each while the tab was recorded. `now` in
 * milliseconds. Those that are alive come first.
 */
export function findSessions(cookies: readonly Carrier[], seen: Seen, now: number): Session[] {
  const trackOf = (carrier: Carrier): Track => ({ carrier, steps: stepsOf(carrier, seen) });
  const all: Recorded = {
    cookies,
    seen,
    posts: postsOf(seen),
    csrf: cookies.filter(({ detection }) => detection.role === 'csrf').map(trackOf),
    tracks: cookies.filter(isCarrier).map(trackOf),
  };
  const sessions = groupCarriers(all.tracks.map(({ carrier }) => carrier)).map(([id, carriers]) =>
    sessionOf(id, carriers, all, now),
  );
  return sessions.sort((one, other) => Number(isLive(other)) - Number(isLive(one)));
}

/** What all sessions of a site are told by. */
interface Recorded {
  readonly cookies: readonly Carrier[];
  readonly seen: Seen;
  readonly posts: readonly Post[];
  readonly csrf: readonly Track[];
  /** Of all cookies that carry a session. */
  readonly tracks: readonly Track[];
}

function isLive({ carriers }: Session): boolean {
  return carriers.some((carrier) => carrier.isLive);
}

function sessionOf(
  id: string,
  carriers: readonly Carrier[],
  { cookies, seen, posts, csrf, tracks }: Recorded,
  now: number,
): Session {
  const own = carriers.flatMap(
    (carrier) => tracks.find((track) => track.carrier === carrier) ?? [],
  );
  const [main] = own;
  if (main === undefined) throw new Error('A session has a cookie');
  const { cookie, detection } = main.carrier;
  const traits = traitsOf(cookie.value, detection);
  const told = own.flatMap((track) => eventsOf(track, seen, now));
  const others = tracks.filter((track) => !own.includes(track));
  const logins = loginsOf({ main, csrf, others }, posts, traits, seen);
  const events = [...logins, ...told].sort((one, other) => one.at - other.at);
  return {
    id,
    carriers,
    ...makerOf(main.carrier, cookies, seen),
    ...traits,
    ending: endingOf(main, { told, logins, isSkipped: isSkipped(main, seen) }, now),
    events,
    ...fixationOf(main, logins, posts, seen.pages),
    steps: main.steps,
  };
}

/** Whether a page of the session came without its cookie: then not every visit renews it. */
function isSkipped({ carrier, steps }: Track, seen: Seen): boolean {
  const answered = new Set(steps.map(({ at }) => at));
  const first = baseOf(carrier, seen);
  return seen.pages.some(
    ({ at, url }) =>
      !answered.has(at) && isSentWith(carrier.cookie, url) && heldAt(steps, at, first) !== null,
  );
}

function eventsOf({ carrier, steps }: Track, seen: Seen, now: number): LifeEvent[] {
  const context = { carrier, traits: traitsOf(carrier.cookie.value, carrier.detection) };
  const events = steps.flatMap((step, place) => {
    for (const rule of LIFE_RULES) {
      const code = rule(step, context);
      if (code) return [withCause(eventOf(code, step, context, place), step, seen.headers)];
    }
    return [];
  });
  return [...foundBefore(context.carrier, seen), ...events, ...runOut(context, steps, now)];
}

/** A cookie that was there when the recording began. */
function foundBefore(carrier: Carrier, seen: Seen): LifeEvent[] {
  if (baseOf(carrier, seen) === null) return [];
  const { headers, changes, pages } = seen;
  const firsts = [headers[0]?.request.at, changes[0]?.at, pages[0]?.at];
  const at = Math.min(...firsts.map((each) => each ?? Infinity));
  if (at === Infinity) return [];
  return [plainEvent('found', carrier, { at })];
}

/** A session whose time was over before anybody told of it. */
function runOut(
  { carrier }: { readonly carrier: Carrier },
  steps: readonly Step[],
  now: number,
): LifeEvent[] {
  const ends = steps.at(-1)?.after?.expirationDate ?? null;
  if (ends === null || ends * 1000 > now) return [];
  return [plainEvent('expired', carrier, { at: ends * 1000 })];
}

function plainEvent(
  code: 'found' | 'expired',
  { slot, cookie }: Carrier,
  { at }: { readonly at: number },
): LifeEvent {
  return {
    id: `${slot} ${at} ${code}`,
    code,
    at,
    slot,
    name: cookie.name,
    request: null,
    headerId: null,
    lifetime: null,
    login: null,
  };
}

/** How long before it is told of a cookie may have been evicted, in milliseconds. */
const EVICTION_WINDOW = 3_000;

/** An eviction is the work of the header that needed the room. */
function withCause(event: LifeEvent, { at }: Step, headers: readonly SeenHeader[]): LifeEvent {
  if (event.code !== 'evicted') return event;
  const header = headers.findLast(
    ({ evicts, request }) =>
      evicts.includes(event.slot) && Math.abs(at - request.at) < EVICTION_WINDOW,
  );
  return header ? { ...event, request: header.request, headerId: header.id } : event;
}
