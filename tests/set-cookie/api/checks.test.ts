import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../lib/cookie/site.ts';
import { predictSet } from '../../../lib/set-cookie/api/predict-set.ts';
import { NOW, OTHERWISE, REJECTING } from './cases.ts';

const PAGE = 'https://www.example.com/dir/page';
const context = { now: NOW, isPublicSuffix };

describe.each(Object.entries(REJECTING))('%s', (_, rows) => {
  const cases = rows.flatMap(([details, chromium, firefox = chromium]) => [
    { details, browser: 'chromium' as const, codes: chromium },
    { details, browser: 'firefox' as const, codes: firefox },
  ]);

  it.each(cases)('in $browser: $details', ({ details, browser, codes }) => {
    const { stored, issues } = predictSet(withDefaults(details), browser, context);
    const rejecting = issues.filter(({ severity }) => severity === 'reject');
    expect(rejecting.map(({ code }) => code)).toEqual(codes);
    expect(stored).toBe(codes.length === 0);
  });
});

it.each(OTHERWISE)('says what becomes of %j', (details, chromium, firefox) => {
  const codes = (browser: 'chromium' | 'firefox') =>
    predictSet(withDefaults(details), browser, context)
      .issues.map(({ code }) => code)
      .sort();
  expect([codes('chromium'), codes('firefox')]).toEqual([chromium, firefox]);
});

it('knows the stores it is told of', () => {
  const details = withDefaults({ storeId: 'firefox-container-1' });
  const stores = ['firefox-container-1'];
  expect(predictSet(details, 'firefox', { ...context, stores }).stored).toBe(true);
});

it.each([null, undefined, 1, 'x', () => {}])('refuses %s for details', (details) => {
  expect(predictSet(details, 'chromium', context).stored).toBe(false);
});

it('judges any value without throwing', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.anything());
  const details = fc.dictionary(
    fc.constantFrom('name', 'value', 'domain', 'path', 'expirationDate', 'partitionKey', 'url'),
    fc.oneof(value, fc.record({ topLevelSite: value, hasCrossSiteAncestor: value })),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), details.map(withDefaults)), (subject) => {
      for (const browser of ['chromium', 'firefox'] as const) predictSet(subject, browser, context);
    }),
    { numRuns: 2000 },
  );
});

function withDefaults(details: unknown): unknown {
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return details;
  return { url: PAGE, name: 'a', value: '1', ...details };
}
