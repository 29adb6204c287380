import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../lib/cookie/site.ts';
import { predictSet } from '../../../lib/set-cookie/api/predict-set.ts';
import { atTime } from '../../../scripts/eval-set-cookie/api.ts';
import { apiCalls } from '../corpus/api-call.ts';

describe.each(['chromium', 'firefox'] as const)('recorded calls in %s', (browser) => {
  const calls = apiCalls(browser).map((call) => ({
    ...call,
    found: call.stored[0],
    prediction: predictSet(atTime(call.details, call.at), browser, {
      now: call.at,
      isPublicSuffix,
    }),
  }));
  type Call = (typeof calls)[number];
  const ids = (those: readonly Call[]) => those.map(({ id }) => id);
  const isSilent = ({ prediction }: Call) => prediction.issues.length === 0;

  it('are stored or refused as foreseen', () => {
    const missed = calls.filter(({ found, prediction }) => Boolean(found) !== prediction.stored);
    expect(ids(missed)).toEqual([]);
    expect(calls.length).toBeGreaterThan(200);
  });

  it('are said to be stored otherwise where another name or path is stored', () => {
    const isOther = ({ details, found, seed }: Call) =>
      found !== undefined &&
      seed === undefined &&
      ['name', 'path'].some((field) => details[field] && details[field] !== found[field]);
    expect(ids(calls.filter((call) => isOther(call) && isSilent(call)))).toEqual([]);
  });

  it('are said to be beyond removal where they were', () => {
    const isStuck = ({ removedAgain }: Call) => removedAgain === false;
    expect(ids(calls.filter((call) => isStuck(call) && isSilent(call)))).toEqual([]);
  });
});
