import type { Signature } from './reading.ts';
import type { Seen } from './trial.ts';

/** A page that was loaded twice, or a request that was answered twice. */
export type Twice = readonly [Signature, Signature];

/** What tells a page with a login from the same page without; what changes by itself is left out. */
export interface Telling {
  /** Words and places that are there with a login, each time, and never without. */
  readonly within: ReadonlySet<string>;
  /** The other way round. */
  readonly without: ReadonlySet<string>;
  /** Where the page is with a login and without; null when that is the same, or changes by itself. */
  readonly paths: Sides<string> | null;
  /** The status of the answer with a login and without; null likewise. */
  readonly statuses: Sides<number | null> | null;
  /** Whether it asks for a password only without a login; null when that tells nothing. */
  readonly passwordWithin: boolean | null;
}

/** What a trait is with a login and without. */
interface Sides<T> {
  readonly within: T;
  readonly without: T;
}

/** Why two kinds of page cannot be told apart: nothing differs, or the login ended in between. */
export type NotTelling = 'same-page' | 'ended';

/** Holds the page with all candidates against the page with none of them. */
export function tellApart(within: Twice, without: Twice): Telling | NotTelling {
  const telling: Telling = {
    within: onlyIn(within, without),
    without: onlyIn(without, within),
    paths: steady(within, without, ({ path }) => path),
    statuses: steady(within, without, ({ status }) => status),
    passwordWithin: steady(within, without, ({ hasPassword }) => hasPassword)?.within ?? null,
  };
  const { paths, statuses, passwordWithin } = telling;
  const hasTrait = paths !== null || statuses !== null || passwordWithin !== null;
  if (hasTrait || telling.within.size + telling.without.size > 0) return telling;
  return hasEnded(within, without[0]) ? 'ended' : 'same-page';
}

/** From here on a page counts as one or the other, on a scale from 0 (logged out) to 1 (logged in). */
const IN = 0.65;
const OUT = 0.35;

/** What a page looks like: the mean of all that tells. */
export function resembles(page: Signature, telling: Telling): Seen {
  const { within, without, paths, statuses, passwordWithin } = telling;
  const signs = [
    ...(within.size > 0 ? [share(within, page)] : []),
    ...(without.size > 0 ? [1 - share(without, page)] : []),
    ...(paths ? [sideOf(page.path, paths)] : []),
    ...(statuses ? [sideOf(page.status, statuses)] : []),
    ...(passwordWithin === null ? [] : [page.hasPassword === passwordWithin ? 1 : 0]),
  ];
  const mean = signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
  if (mean >= IN) return 'in';
  return mean <= OUT ? 'out' : 'unclear';
}

function onlyIn([one, two]: Twice, [other, another]: Twice): Set<string> {
  return one.features
    .intersection(two.features)
    .difference(other.features)
    .difference(another.features);
}

/** Which side a trait speaks for: 1 with a login, 0 without. */
function sideOf<T>(trait: T, { within, without }: Sides<T>): number {
  if (trait === within) return 1;
  return trait === without ? 0 : 0.5;
}

/** What a trait is on either side, where it is the same each time and differs between the sides. */
function steady<T>(
  [one, two]: Twice,
  [other, another]: Twice,
  traitOf: (signature: Signature) => T,
): Sides<T> | null {
  const [within, without] = [traitOf(one), traitOf(other)];
  const isSteady = within === traitOf(two) && without === traitOf(another);
  return isSteady && within !== without ? { within, without } : null;
}

function share(features: ReadonlySet<string>, { features: found }: Signature): number {
  return features.intersection(found).size / features.size;
}

/** Whether the second load with every cookie is nearer to the one without them than to the first. */
function hasEnded([first, second]: Twice, without: Signature): boolean {
  return distance(second, without) < distance(second, first);
}

function distance(one: Signature, other: Signature): number {
  const apart = one.features.symmetricDifference(other.features).size;
  const all = one.features.union(other.features).size;
  const traits = [
    one.path !== other.path,
    one.status !== other.status,
    one.hasPassword !== other.hasPassword,
  ];
  return traits.filter(Boolean).length + (all === 0 ? 0 : apart / all);
}
