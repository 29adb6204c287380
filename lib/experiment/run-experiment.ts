import type { Cookie } from '../cookie/cookie.ts';
import type { Jar } from '../cookie/jar.ts';
import { keyId, keyOf } from '../cookie/key.ts';
import type { Issue } from '../set-cookie/rule.ts';
import { type Ending, type FailureCode, notBegun } from './ending.ts';
import {
  type HeldCookies,
  type HeldStore,
  putBack,
  readHeld,
  takeAway,
  withRenewed,
} from './held.ts';
import { resembles, tellApart } from './likeness.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { expectedLoads, nextTrial } from './plan.ts';
import { echoesOf, lookOf, type Reading, signatureOf } from './reading.ts';
import type {
  ExperimentOrder,
  NotedTrial,
  Progress,
  Seen,
  Trial,
  TrialKind,
  TrialResult,
} from './trial.ts';

/** A page or an answer that was loaded and read, or why it was not. */
export type Loaded =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly problem: FailureCode };

/** What an experiment works on. */
export interface ExperimentParts {
  readonly jar: Jar;
  readonly held: HeldStore;
  /** Runs a task while nobody else changes cookies. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
  /** Loads what is asked for, anew, and reads it; gives up when it is told to stop. */
  readonly load: (order: ExperimentOrder, stop: AbortSignal) => Promise<Loaded>;
  /** Shows the page anew, without waiting for it. */
  readonly show: (page: ExperimentOrder) => Promise<void>;
  /** Why a cookie cannot be set as it is; null when it can. */
  readonly refusal: (cookie: Cookie) => Issue | null;
  readonly now: () => number;
}

/** An end before the end; the reason why a signal to stop was given is one of the codes too. */
class Halt extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode) {
    super(code);
    this.code = code;
  }
}

/**
 * Finds out which of the candidates keep the login, by loading what is asked for with some of them away. They are
 * written down before the first is taken away, and put back after every load, and at the end however it came.
 */
export async function runExperiment(
  order: ExperimentOrder,
  parts: ExperimentParts,
  stop: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Ending> {
  const { jar, alone, now } = parts;
  const noted: NotedTrial[] = [];
  const results: TrialResult[] = [];

  let held: HeldCookies = await alone(async () => {
    const found = await readHeld(order.keys, jar);
    const safe = found.cookies.filter((cookie) => parts.refusal(cookie) === null);
    if (safe.length > 0) await parts.held.save({ ...found, cookies: safe });
    return { ...found, cookies: safe };
  });
  const ids = held.cookies.map(keyId);
  if (ids.length === 0) return notBegun('noCookies', now());
  const echoes = echoesOf(held.cookies);

  /** Loads the page with some candidates away, and puts them back. */
  async function attempt(trial: Trial, judge: (reading: Reading) => Seen | null): Promise<Reading> {
    if (stop.aborted) throw new Halt(stop.reason);
    tell({ trials: [...noted], current: trial, about: expectedLoads(ids, results) });
    if (!(await alone(() => takeAway(held, trial.absent, jar)))) throw new Halt('notRemoved');
    const loaded = await parts.load(order, stop);
    if (!loaded.ok) throw new Halt(loaded.problem);
    const seen = judge(loaded.reading);
    await alone(() => restore(trial, seen));
    noted.push({ ...trial, seen, look: lookOf(loaded.reading) });
    return loaded.reading;
  }

  async function restore({ absent }: Trial, seen: Seen | null): Promise<void> {
    if (seen === 'in' || (seen === null && absent.length === 0)) {
      const renewed = await withRenewed(held, absent, jar);
      if (renewed !== held) await parts.held.save(renewed);
      held = renewed;
    }
    if (!(await putBack(held, jar, now))) throw new Halt('unrestored');
  }

  async function findOut(): Promise<Outcome> {
    const look = async (kind: TrialKind, absent: readonly string[]) =>
      signatureOf(await attempt({ kind, absent }, () => null), echoes);
    const first = await look('as-is', []);
    if (first.path === '') throw new Halt('noAccess');
    const without = [await look('all-away', ids), await look('all-away', ids)] as const;
    const telling = tellApart([first, await look('as-is', [])], without);
    if (typeof telling === 'string') throw new Halt(telling === 'ended' ? 'ended' : 'samePage');

    const seen = (reading: Reading) => resembles(signatureOf(reading, echoes), telling);
    for (let trial = nextTrial(ids, results); trial; trial = nextTrial(ids, results)) {
      let reading = await attempt(trial, seen);
      // Once may be chance: a page that was slow, or that shows something else at times.
      if (seen(reading) === 'unclear') reading = await attempt(trial, seen);
      results.push({ ...trial, seen: seen(reading) });
    }
    if (seen(await attempt({ kind: 'back', absent: [] }, seen)) === 'out') throw new Halt('ended');
    return outcomeOf(ids, results);
  }

  const { outcome, failure } = await findOut().then(
    (found) => ({ outcome: found, failure: null }),
    (reason: unknown) => ({ outcome: null, failure: failureOf(reason, stop) }),
  );
  const isRestored = await alone(() => putAllBack(held, parts)).catch(() => false);
  if (failure && failure.code !== 'tabClosed') await parts.show(order).catch(() => {});
  const keys = held.cookies.map(keyOf);
  return { outcome, failure, isRestored, keys, trials: noted, at: now() };
}

/** Puts everything back that is held, and then holds nothing any more; resolves to whether that is so. */
export async function putAllBack(
  held: HeldCookies,
  { jar, held: store, now }: Pick<ExperimentParts, 'jar' | 'held' | 'now'>,
): Promise<boolean> {
  const isRestored = await putBack(held, jar, now);
  if (isRestored) await store.clear();
  return isRestored;
}

function failureOf(reason: unknown, stop: AbortSignal): { code: FailureCode; detail: string } {
  if (stop.aborted) return { code: stop.reason, detail: '' };
  if (reason instanceof Halt) return { code: reason.code, detail: '' };
  return { code: 'error', detail: reason instanceof Error ? reason.message : String(reason) };
}
