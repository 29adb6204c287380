import { groupCarriers, isCarrier } from './carriers.ts';
import { traitsOf } from './contents.ts';
import { endingOf } from './ending.ts';
import { isSentWith } from './is-sent-with.ts';
import { loginsOf, type Track } from './logins.ts';
import { makerOf } from './maker-of.ts';
import { LIFE_RULES } from './rules/index.ts';
import { eventOf } from './rules/life-rule.ts';
import type { Seen, SeenHeader } from './seen.ts';
import type { Carrier, LifeEvent, Session } from './session.ts';
import { heldAt, type Step, stepsOf } from './steps.ts';

/**
 * The sessions among the cookies of one site, with what happened to each while the tab was recorded. `now` in
 * milliseconds. Those that are alive come first.
 */
export function findSessions(cookies: readonly Carrier[], seen: Seen, now: number): Session[] {
  const csrf = cookies
    .filter(({ detection }) => detection.role === 'csrf')
    .map((carrier) => ({ carrier, steps: stepsOf(carrier.slot, seen) }));
  const sessions = groupCarriers(cookies.filter(isCarrier)).map(([id, carriers]) =>
    sessionOf(id, carriers, cookies, csrf, seen, now),
  );
  return sessions.sort((one, other) => Number(isLive(other)) - Number(isLive(one)));
}

function isLive({ carriers }: Session): boolean {
  return carriers.some((carrier) => carrier.isLive);
}

function sessionOf(
  id: string,
  carriers: readonly Carrier[],
  cookies: readonly Carrier[],
  csrf: readonly Track[],
  seen: Seen,
  now: number,
): Session {
  const tracks = carriers.map((carrier) => ({ carrier, steps: stepsOf(carrier.slot, seen) }));
  const [main] = tracks;
  if (main === undefined) throw new Error('A session has a cookie');
  const { cookie, detection } = main.carrier;
  const traits = traitsOf(cookie.value, detection);
  const told = tracks.flatMap((track) => eventsOf(track, seen, now));
  const logins = loginsOf(main, csrf, traits, seen);
  const events = [...logins, ...told].sort((one, other) => one.at - other.at);
  return {
    id,
    carriers,
    ...makerOf(main.carrier, cookies, seen),
    ...traits,
    ending: endingOf(main.carrier, told, isSkipped(main, seen), now),
    events,
    fixation: logins.find(({ login }) => login?.id === 'kept') ?? null,
    steps: main.steps,
  };
}

/** Whether a page of the session came without its cookie: then not every visit renews it. */
function isSkipped({ carrier, steps }: Track, { pages, base }: Seen): boolean {
  const answered = new Set(steps.map(({ at }) => at));
  const first = base.get(carrier.slot);
  return pages.some(
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
function foundBefore(carrier: Carrier, { base, headers, changes, pages }: Seen): LifeEvent[] {
  const held = base.get(carrier.slot);
  if (!held) return [];
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
