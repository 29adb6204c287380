import * as v from 'valibot';
import type { CookieKey } from '../cookie/key.ts';
import { keyId } from '../cookie/key.ts';
import type { Ending } from './ending.ts';
import type { Finding } from './outcome.ts';

/** What an experiment showed of one cookie, by what tells it from others; never with its value. */
const ShownSchema = v.object({
  name: v.string(),
  domain: v.string(),
  hostOnly: v.boolean(),
  path: v.string(),
  need: v.picklist(['needed', 'together', 'not-needed']),
});

const ProofsSchema = v.record(
  v.string(),
  v.object({
    /** Milliseconds since 1970. */
    at: v.number(),
    cookies: v.array(ShownSchema),
    /** Names of the minimal set. */
    minimal: v.array(v.string()),
  }),
);

/** What the last experiment on each site showed, by registrable domain. */
export type Proofs = v.InferOutput<typeof ProofsSchema>;

/** What is known of one cookie by experiment. */
export interface Proof {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly need: Finding['need'];
}

/** Sites remembered; beyond these the oldest go. */
const MOST_SITES = 200;

/** Proofs out of whatever was stored; none where that is damaged. */
export function parseProofs(stored: unknown): Proofs {
  const parsed = v.safeParse(ProofsSchema, stored);
  return parsed.success ? parsed.output : {};
}

/** Adds what an experiment showed, in the place of an earlier one on that site. */
export function withProof(proofs: Proofs, site: string, ending: Ending): Proofs {
  const { outcome, keys, at } = ending;
  if (!outcome) return proofs;
  const needs = new Map(outcome.findings.map(({ id, need }) => [id, need]));
  const cookies = keys.map((key) => {
    const { name, domain, hostOnly, path } = key;
    return { name, domain, hostOnly, path, need: needs.get(keyId(key)) ?? 'not-needed' };
  });
  const minimal = keys.filter((key) => outcome.minimal.includes(keyId(key)));
  const others = Object.entries(proofs).filter(([each]) => each !== site);
  const latest = others.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_SITES - 1);
  return Object.fromEntries([
    [site, { at, cookies, minimal: minimal.map(({ name }) => name) }],
    ...latest,
  ]);
}

/** What the experiments showed of a cookie, the latest where there are several; null where none was about it. */
export function proofOf(proofs: Proofs, key: CookieKey): Proof | null {
  const found = Object.values(proofs).flatMap(({ at, cookies }) =>
    cookies
      .filter(
        ({ name, domain, hostOnly, path }) =>
          name === key.name &&
          domain === key.domain &&
          hostOnly === key.hostOnly &&
          path === key.path,
      )
      .map(({ need }) => ({ at, need })),
  );
  return found.sort((a, b) => b.at - a.at)[0] ?? null;
}
