import type { JarCookie, Judged, Prediction } from './predict.ts';

/** What a real browser did with a case. */
export interface BrowserVerdict {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly stored: readonly JarCookie[];
  /** Chromium's own reasons, one entry for each header it blocked. */
  readonly blocked?: readonly { readonly reasons: readonly string[] }[];
  /** The cookie has bytes that are not UTF-8, so that the verdict shows its name, value and path otherwise. */
  readonly lossyBytes?: boolean;
}

/** Seconds by which two expiries may differ: a verdict's clock and the browser's own are two. */
const TOLERANCE = 2;

const FIELDS = [
  'domain',
  'hostOnly',
  'session',
  'secure',
  'httpOnly',
  'sameSite',
  'partitioned',
] as const;
const TEXTS = ['name', 'value', 'path'] as const;

/** Whether a prediction has the same cookies as the browser, equal in every field. */
export function agrees({ stored }: Prediction, verdict: BrowserVerdict): boolean {
  const rest = [...verdict.stored];
  const isLossy = verdict.lossyBytes === true;
  for (const cookie of stored) {
    const at = rest.findIndex((each) => isEqual(cookie, each, isLossy));
    if (at === -1) return false;
    rest.splice(at, 1);
  }
  return rest.length === 0;
}

/** Whether each reason that Chromium gives is named by an issue that refuses. */
export function namesReasons({ issues }: Prediction, { blocked = [] }: BrowserVerdict): boolean {
  const reasons = blocked.flatMap((each) => each.reasons);
  return reasons.every((reason) =>
    issues.some(({ severity, chromium }) => severity === 'reject' && chromium === reason),
  );
}

function isEqual(a: JarCookie, b: JarCookie, isLossy: boolean): boolean {
  if (!FIELDS.every((field) => a[field] === b[field])) return false;
  if (!isLossy && !TEXTS.every((field) => a[field] === b[field])) return false;
  return a.session || Math.abs((a.expires ?? 0) - (b.expires ?? 0)) <= TOLERANCE;
}

/** How many cases leave a cookie; how many agree with the verdicts there are, and the ids of those that do not. */
export function summary(judged: readonly Judged[]): string {
  const pairs = judged.flatMap(({ prediction, verdict }) =>
    verdict ? [{ prediction, verdict }] : [],
  );
  const blocked = pairs.filter(({ verdict }) =>
    verdict.blocked?.some(({ reasons }) => reasons.length > 0),
  );
  const storing = judged.filter(({ prediction }) => prediction.stored.length > 0);
  const counts = `${judged.length} cases, of which ${storing.length} leave a cookie`;
  if (pairs.length === 0) return counts;
  return [
    counts,
    ...share('cookies', pairs, ({ prediction, verdict }) => agrees(prediction, verdict)),
    ...share('reasons', blocked, ({ prediction, verdict }) => namesReasons(prediction, verdict)),
  ].join('\n');
}

interface Pair {
  readonly prediction: Prediction;
  readonly verdict: BrowserVerdict;
}

function share(what: string, pairs: readonly Pair[], isRight: (pair: Pair) => boolean): string[] {
  const wrong = pairs
    .filter((pair) => !isRight(pair))
    .map(({ prediction }) => `  ${prediction.id}`);
  const right = pairs.length - wrong.length;
  const percent = pairs.length === 0 ? 100 : (100 * right) / pairs.length;
  return [`${what}: ${right} of ${pairs.length} agree (${percent.toFixed(2)} %)`, ...wrong];
}
