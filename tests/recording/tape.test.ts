import { describe, expect, it } from 'vitest';
import { keyId } from '../../lib/cookie/key.ts';
import type { Recorded } from '../../lib/recording/recorded.ts';
import { rewind } from '../../lib/recording/rewind.ts';
import { createTape } from '../../lib/recording/tape.ts';
import { cookie } from '../fixtures/cookie.ts';
import { recordedResponse, response } from './recorded.ts';

const jar = (...cookies: ReturnType<typeof cookie>[]): Recorded => ({
  kind: 'jar',
  storeId: '0',
  cookies,
});
const set = (name: string, value = 'value'): Recorded => ({
  kind: 'change',
  at: 1,
  change: { cookie: cookie({ name, value }), removed: false, cause: 'explicit' },
});
const removal = (name: string): Recorded => ({
  kind: 'change',
  at: 1,
  change: { cookie: cookie({ name }), removed: true, cause: 'explicit' },
});
const form = (id: string): Recorded => {
  const { at, method, url, status, type, date, software } = response({ method: 'POST' });
  return { kind: 'form', form: { id, at, method, url, status, type, date, software } };
};
const AMPLE = { headers: 100, characters: 10_000, events: 100 };

describe('a tape', () => {
  it('gives back what was put on it', () => {
    const tape = createTape();
    const all = [jar(), recordedResponse(), set('a'), removal('a')];
    for (const each of all) tape.add(each);
    expect(tape.contents()).toEqual(all);
    expect(tape.dropped).toBe(0);
  });

  it.each([
    ['headers', { ...AMPLE, headers: 4 }],
    ['characters', { ...AMPLE, characters: 90 }],
  ])('loses the oldest when there are too many %s', (_, limits) => {
    const tape = createTape(limits);
    for (const id of ['1', '2', '3']) tape.add(recordedResponse({ id, setCookie: ['a=1', 'b=2'] }));
    expect(tape.contents()).toMatchObject([{ response: { id: '2' } }, { response: { id: '3' } }]);
    expect(tape.dropped).toBe(2);
  });

  it('loses the oldest forms as well, and counts no header with them', () => {
    const tape = createTape({ ...AMPLE, characters: 60 });
    for (const id of ['1', '2', '3']) tape.add(form(id));
    expect(tape.contents()).toEqual([form('2'), form('3')]);
    expect(tape.dropped).toBe(0);
  });

  it('begins with the jar as it was when the oldest that is left happened', () => {
    const tape = createTape({ ...AMPLE, events: 2 });
    const left = [recordedResponse(), set('d')];
    const gone = [jar(cookie({ name: 'a' }), cookie({ name: 'b' })), removal('a'), set('b', '2')];
    for (const each of [...gone, set('c'), ...left]) tape.add(each);
    expect(tape.contents()).toEqual([
      jar(cookie({ name: 'b', value: '2' }), cookie({ name: 'c' })),
      ...left,
    ]);
  });

  it('stays within its bounds for ever', () => {
    const tape = createTape({ ...AMPLE, events: 10 });
    tape.add(jar());
    for (let i = 0; i < 5_000; i++) tape.add(recordedResponse({ id: `${i}` }));
    expect(tape.contents()).toHaveLength(11);
    expect(tape.contents().at(-1)).toMatchObject({ response: { id: '4999' } });
    expect(tape.dropped).toBe(4_990);
  });

  it('keeps no response that alone is too long', () => {
    const tape = createTape({ ...AMPLE, characters: 10 });
    tape.add(recordedResponse());
    expect(tape.contents()).toEqual([]);
    expect(tape.dropped).toBe(1);
  });
});

describe('rewinding', () => {
  it('takes changes back, the last one first', () => {
    const before = [cookie({ name: 'kept' }), cookie({ name: 'changed', value: '1' })];
    const changes = [
      { cookie: cookie({ name: 'changed', value: '1' }), removed: true, cause: 'overwrite' },
      { cookie: cookie({ name: 'changed', value: '2' }), removed: false, cause: 'explicit' },
      { cookie: cookie({ name: 'new' }), removed: false, cause: 'explicit' },
    ] as const;
    const after = [cookie({ name: 'kept' }), cookie({ name: 'changed', value: '2' })];
    for (const seen of [after, [...after, cookie({ name: 'new' })], before]) {
      const rewound = rewind(seen, changes);
      expect(rewound.map(keyId).sort()).toEqual(before.map(keyId).sort());
      expect(rewound).toContainEqual(before[1]);
    }
  });
});
