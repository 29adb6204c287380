import type { LifeCode, LifeEvent } from '../../lib/session/lifecycle/session.ts';

/** A stretch of time, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A mark on the axis. `place` is its share of the span, 0 to 1. */
export interface Tick {
  readonly at: number;
  readonly place: number;
}

/** Events drawn as one, since they lie too close to tell apart. The most telling one stands for all. */
export interface Cluster {
  readonly place: number;
  readonly lead: LifeEvent;
  readonly count: number;
}

/** For how long the cookie had one id. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether it began before the recording, and whether it still goes on. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Shorter spans are stretched to this: seconds are the finest that a person cares for. */
const LEAST_SPAN = 10 * SECOND;

const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14, 30].map((count) => count * DAY),
];

/** What is more telling stands for what happened beside it. */
const RANK: readonly LifeCode[] = [
  'login',
  'refused',
  'cleared',
  'evicted',
  'expired',
  'removed',
  'rotated',
  'created',
  'scripted',
  'found',
  'rewritten',
  'renewed',
  'repeated',
];

/** From a little before the first to a little after the last, so that nothing stands on the edge. */
export function spanOf(times: readonly number[]): Span {
  // Not spread: there may be more than an argument list takes.
  const from = times.reduce((least, at) => Math.min(least, at), Infinity);
  const to = times.reduce((most, at) => Math.max(most, at), -Infinity);
  const room = Math.max(0, LEAST_SPAN - (to - from)) / 2;
  const edge = Math.max(to - from, LEAST_SPAN) * 0.03;
  return { from: from - room - edge, to: to + room + edge };
}

/** The share of the span that lies before a moment, 0 to 1. */
export function placeOf(at: number, { from, to }: Span): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** Round times for an axis with room for so many, at most; `offset` is that of the local time, in minutes. */
export function ticksOf(span: Span, most: number, offset: number): { step: number; ticks: Tick[] } {
  const length = span.to - span.from;
  const step = STEPS.find((each) => length / each <= Math.max(1, most)) ?? 30 * DAY;
  const shift = offset * MINUTE;
  const ticks: Tick[] = [];
  const first = Math.ceil((span.from - shift) / step) * step + shift;
  for (let at = first; at <= span.to && ticks.length <= most; at += step) {
    ticks.push({ at, place: placeOf(at, span) });
  }
  return { step, ticks };
}

/** The events in clusters, at least so far apart (as a share of the span). */
export function clustersOf(events: readonly LifeEvent[], span: Span, apart: number): Cluster[] {
  const clusters: { place: number; members: LifeEvent[] }[] = [];
  for (const event of events) {
    const place = placeOf(event.at, span);
    const last = clusters.at(-1);
    if (last && place - last.place < apart) last.members.push(event);
    else clusters.push({ place, members: [event] });
  }
  return clusters.map(({ place, members }) => ({
    place,
    count: members.length,
    lead: members.reduce((best, each) => (rank(each) < rank(best) ? each : best)),
  }));
}

function rank({ code }: LifeEvent): number {
  return RANK.indexOf(code);
}

const BEGINS: readonly LifeCode[] = ['found', 'created'];
const ENDS: readonly LifeCode[] = ['cleared', 'expired', 'evicted', 'removed'];

/** The stretches of one cookie's life, a new one at each new id. `events` are its own, in the order of time. */
export function stretchesOf(events: readonly LifeEvent[], isLive: boolean, span: Span): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { from: number; isOpenStart: boolean } | null = null;
  const close = (to: number, isOpenEnd: boolean) => {
    if (open) stretches.push({ ...open, to, isOpenEnd });
    open = null;
  };
  for (const { code, at } of events) {
    if (code === 'found') open = { from: span.from, isOpenStart: true };
    else if (ENDS.includes(code)) close(at, false);
    else if (code === 'rotated' || BEGINS.includes(code) || (code === 'scripted' && !open)) {
      close(at, false);
      open = { from: at, isOpenStart: false };
    }
  }
  close(span.to, isLive);
  return stretches;
}
