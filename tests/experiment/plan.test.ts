import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, outcomeOf } from '../../lib/experiment/outcome.ts';
import { expectedLoads, nextTrial } from '../../lib/experiment/plan.ts';
import type { TrialResult } from '../../lib/experiment/trial.ts';

/** A site lets one in with any of these sets of cookies. */
type Site = readonly (readonly string[])[];

const letsIn = (site: Site, present: ReadonlySet<string>) =>
  site.some((set) => set.every((each) => present.has(each)));

/** Makes trials until there is nothing left to try. */
function experiment(candidates: readonly string[], site: Site) {
  const results: TrialResult[] = [];
  for (let trial = nextTrial(candidates, results); trial; trial = nextTrial(candidates, results)) {
    const present = new Set(candidates).difference(new Set(trial.absent));
    results.push({ ...trial, seen: letsIn(site, present) ? 'in' : 'out' });
    if (results.length > 100) throw new Error('The plan does not end');
  }
  return { results, ...outcomeOf(candidates, results) };
}

const short = (finding: Finding) =>
  finding.need === 'together'
    ? `${finding.id} together ${finding.others.join(' ')}`.trim()
    : `${finding.id} ${finding.need}`;

describe('the plan', () => {
  it.each<[string, string, Site, string[], string[], number]>([
    ['one cookie', 's', [['s']], ['s'], ['s needed'], 0],
    ['the likeliest is it', 'sct', [['s']], ['s'], ['s needed', 'c not-needed', 't not-needed'], 2],
    [
      'an unlikely one is it',
      'cts',
      [['s']],
      ['s'],
      ['c not-needed', 't not-needed', 's needed'],
      4,
    ],
    [
      'two are needed',
      'sut',
      [['s', 'u']],
      ['s', 'u'],
      ['s needed', 'u needed', 't not-needed'],
      4,
    ],
    [
      'a remember-me cookie steps in',
      'srt',
      [['s'], ['r']],
      ['s'],
      ['s together r', 'r together s', 't not-needed'],
      6,
    ],
    [
      'one is needed always, and one of two others',
      'asrt',
      [
        ['a', 's'],
        ['a', 'r'],
      ],
      ['a', 's'],
      ['a needed', 's together r', 'r together s', 't not-needed'],
      8,
    ],
    [
      'any of three',
      'abc',
      [['a'], ['b'], ['c']],
      ['a'],
      ['a together', 'b not-needed', 'c not-needed'],
      6,
    ],
    [
      'all are needed',
      'abc',
      [['a', 'b', 'c']],
      ['a', 'b', 'c'],
      ['a needed', 'b needed', 'c needed'],
      4,
    ],
  ])('%s', (_, names, site, minimal, findings, trials) => {
    const found = experiment([...names], site);
    expect(found.minimal).toEqual(minimal);
    expect(found.findings.map(short)).toEqual(findings);
    expect(found.results).toHaveLength(trials);
  });

  it('takes a page that looks like neither for one that is not logged in', () => {
    const results: TrialResult[] = [
      { kind: 'single', absent: ['tenant'], seen: 'unclear' },
      { kind: 'only', absent: ['theme'], seen: 'in' },
    ];
    expect(nextTrial(['tenant', 'theme'], results)).toBeNull();
    expect(outcomeOf(['tenant', 'theme'], results).minimal).toEqual(['tenant']);
  });

  it('says how long it will take, and is right in the end', () => {
    expect(expectedLoads(['s'], [])).toBe(5);
    expect(expectedLoads(['s', 'c', 't'], [])).toBe(9);
    const { results } = experiment(['s', 'c', 't'], [['s']]);
    expect(expectedLoads(['s', 'c', 't'], results)).toBe(7);
  });
});

const candidates = ['a', 'b', 'c', 'd', 'e', 'f'];
const someSite = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    names: fc.constant(candidates.slice(0, count)),
    site: fc.array(fc.subarray(candidates.slice(0, count), { minLength: 1 }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
);

describe('whatever a site wants', () => {
  it('the set found keeps the login, and none of it can go', () => {
    fc.assert(
      fc.property(someSite, ({ names, site }) => {
        const { minimal } = experiment(names, site);
        expect(letsIn(site, new Set(minimal))).toBe(true);
        for (const each of minimal) {
          expect(letsIn(site, new Set(minimal).difference(new Set([each])))).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('that set was tried by itself, unless it is all of them', () => {
    fc.assert(
      fc.property(someSite, ({ names, site }) => {
        const { minimal, results } = experiment(names, site);
        const tried = results.some(
          ({ absent, seen }) =>
            seen === 'in' &&
            names.filter((each) => !absent.includes(each)).join() === minimal.join(),
        );
        expect(tried || minimal.length === names.length).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what is said of each cookie is so', () => {
    fc.assert(
      fc.property(someSite, ({ names, site }) => {
        const all = new Set(names);
        for (const finding of experiment(names, site).findings) {
          const { id, need } = finding;
          expect(letsIn(site, all.difference(new Set([id])))).toBe(need !== 'needed');
          for (const other of need === 'together' ? finding.others : []) {
            expect(letsIn(site, all.difference(new Set([id, other])))).toBe(false);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('it takes few trials, none of them twice', () => {
    fc.assert(
      fc.property(someSite, ({ names, site }) => {
        const { results } = experiment(names, site);
        const tried = results.map(({ absent }) => absent.join());
        expect(new Set(tried).size).toBe(tried.length);
        expect(results.length).toBeLessThanOrEqual(3 * names.length + 12);
      }),
      { numRuns: 1_000 },
    );
  });
});
