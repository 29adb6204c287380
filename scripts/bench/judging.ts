import { join } from 'node:path';
import { audit } from '../../lib/audit/audit.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { createDetector, detectAll } from '../../lib/session/detect.ts';
import { MAKERS } from '../../lib/session/makers.ts';
import { STRUCTURES } from '../../lib/session/structures/index.ts';
import { type Case, cookieOf } from '../eval-session/read-case.ts';
import { readJsonLines } from '../json-lines.ts';
import { type Measurement, median } from './measurement.ts';

const CORPUS = join(import.meta.dirname, '../../tests/session/corpus/cookies.jsonl');
const COOKIES = 3000;
const SITES = 50;
const WARM_UP = 10;
const ROUNDS = 15;

/**
 * How long 3,000 real cookies of 50 sites take to be judged for the first time, and again after a change, and to be
 * audited, by code that has run before.
 */
export async function measureJudging(): Promise<Measurement[]> {
  const now = Date.now();
  const known = knownCookies(now);
  const cookies = someCookies(known);
  const detections = detectAll(cookies, { now });
  const audited = cookies.flatMap((cookie, index) => {
    const detection = detections[index];
    return detection ? [{ cookie, detection, thirdParty: false }] : [];
  });
  const context = { pageUrl: 'https://site-0.test/', now };
  return [
    {
      name: 'Detector: 3,000 cookies for the first time',
      // A detector that remembers nothing for each round of the cookies, none of which it sees twice.
      value: time(() => {
        for (let from = 0; from < COOKIES; from += known.length) {
          createDetector(MAKERS, STRUCTURES).detectAll(cookies.slice(from, from + known.length), {
            now,
          });
        }
      }),
      unit: 'ms',
      limit: 50,
    },
    {
      name: 'Detector: 3,000 cookies again',
      value: time(() => detectAll(cookies, { now })),
      unit: 'ms',
    },
    { name: 'Audit: 3,000 cookies', value: time(() => audit(audited, context)), unit: 'ms' },
  ];
}

/** The labelled cookies. */
function knownCookies(now: number): Cookie[] {
  return readJsonLines<Case>(CORPUS).flatMap(
    ({ url, setCookie }) => cookieOf(url, setCookie, now) ?? [],
  );
}

/** They, over and over, on one site after the other. */
function someCookies(known: readonly Cookie[]): Cookie[] {
  const rounds = Array.from({ length: Math.ceil(COOKIES / known.length) }, () => known).flat();
  return rounds.slice(0, COOKIES).map((cookie, index) => ({
    ...cookie,
    domain: `site-${index % SITES}.test`,
    path: `/${index}`,
    storeId: '0',
  }));
}

function time(task: () => unknown): number {
  for (let round = 0; round < WARM_UP; round++) task();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const before = process.threadCpuUsage();
      task();
      // Not by the clock: what else the machine does is no part of it.
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}
