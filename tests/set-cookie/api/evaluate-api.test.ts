import { afterEach, expect, it, vi } from 'vitest';
import { atTime, evaluateApi, type RecordedCall } from '../../../scripts/eval-set-cookie/api.ts';

const AT = 1.8e12;
const URL_OF_ALL = 'https://example.com/';

afterEach(() => vi.restoreAllMocks());

/** What an evaluation prints, line by line. */
function printed(calls: readonly RecordedCall[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  evaluateApi(calls, 'chromium');
  return { out: out.mock.calls.flat(), err: err.mock.calls.flat() };
}

function call(id: string, details: object, stored?: readonly unknown[]): RecordedCall {
  return {
    id,
    details: { url: URL_OF_ALL, name: 'a', ...details },
    at: AT,
    ...(stored && { stored }),
  };
}

it('prints a prediction for each call, and the agreement', () => {
  const calls = [
    call('kept', { expirationDate: '@now+10' }, [{}]),
    call('gone', { expirationDate: '@now-10' }, []),
    call('missed', { value: ';' }, [{}]),
  ];
  expect(printed(calls)).toEqual({
    out: [
      '{"id":"kept","stored":true,"issues":[]}',
      '{"id":"gone","stored":false,"issues":[{"code":"expired","severity":"reject","field":"expirationDate"}]}',
      '{"id":"missed","stored":false,"issues":[{"code":"valueCharacters","severity":"reject","field":"value"}]}',
    ],
    err: ['2 of 3 agree (66.67 %)', 'missed'],
  });
});

it('compares nothing where nothing is recorded', () => {
  const { out, err } = printed([call('asked', {})]);
  expect(out).toEqual(['{"id":"asked","stored":true,"issues":[]}']);
  expect(err).toEqual([]);
});

it.each([
  ['@now', 1.8e9],
  ['@now+100.5', 1.8e9 + 100.5],
  ['@now-1', 1.8e9 - 1],
  ['@nowhere', '@nowhere'],
  [true, true],
])('takes %s for %s', (expirationDate, expected) => {
  expect(atTime({ expirationDate }, AT)).toEqual({ expirationDate: expected });
});

it('leaves alone what is no object', () => {
  expect(atTime('details', AT)).toBe('details');
});
