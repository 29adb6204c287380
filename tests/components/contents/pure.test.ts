import { describe, expect, it, vi } from 'vitest';
import { editableOf } from '../../../components/contents/editable.ts';
import { endsAt } from '../../../components/contents/ends-at.ts';
import {
  optionFields,
  optionsFor,
  readOptions,
  typedOptions,
} from '../../../components/contents/key-options.ts';
import { createKeyStore } from '../../../components/contents/key-store.ts';
import { createContentsMemory } from '../../../components/contents/memory.ts';
import { distanceText, momentIso } from '../../../components/contents/moment-words.ts';
import { planContents, siblingsOf } from '../../../components/contents/siblings.ts';
import { inspect } from '../../../lib/decode/inspect.ts';
import { verify } from '../../../lib/decode/verify.ts';
import { cookie } from '../../fixtures/cookie.ts';

describe('the keys', () => {
  it('are kept by site, without the empty ones', () => {
    const store = createKeyStore();
    store.set('a.test', { secrets: ['one', ' ', 'two'], options: {} });
    expect(store.get('a.test').secrets).toEqual(['one', 'two']);
    expect(store.get('b.test').secrets).toEqual([]);
  });

  it('can be forgotten, which whoever listens hears', () => {
    const store = createKeyStore();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.set('a.test', { secrets: ['one'], options: {} });
    store.forget('a.test');
    stop();
    store.set('a.test', { secrets: ['two'], options: {} });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('are in no text that is made of their store', () => {
    const memory = createContentsMemory();
    memory.keys.set('a.test', { secrets: ['hush'], options: {} });
    expect(JSON.stringify(memory)).not.toContain('hush');
    expect(String(memory.keys)).not.toContain('hush');
  });
});

describe('the options', () => {
  it('are read from what is typed, and what makes no sense is left out', () => {
    const typed = { salt: 's', maxAge: '60', iterations: 'many', purpose: '', digest: 'SHA-256' };
    expect(readOptions(typed)).toEqual({ salt: 's', maxAge: 60, digest: 'SHA-256' });
    expect(typedOptions({ salt: 's', maxAge: 60 })).toEqual({ salt: 's', maxAge: '60' });
    expect(readOptions({ keyDerivation: 'magic' })).toEqual({});
  });

  it('are those of the framework where nothing is typed', () => {
    const typed = { 'django-signing': { maxAge: 60 }, itsdangerous: { salt: 's' } };
    expect(optionsFor('django-signing', 'sessionid', {})).toEqual({ maxAge: 1_209_600 });
    expect(optionsFor('django-signing', 'sessionid', typed)).toEqual({ maxAge: 60 });
    expect(optionsFor('itsdangerous', 'session', typed)).toEqual({ maxAge: 2_678_400, salt: 's' });
    expect(optionsFor('django-signing', 'other', {})).toEqual({});
    expect(optionsFor(null, 'sessionid', typed)).toEqual({});
  });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a cookie called %s has no age of a session',
  (name) => {
    for (const format of ['django-signing', 'itsdangerous']) {
      expect(optionsFor(format, name, {})).toEqual({});
      const age = optionFields(format, name).find(({ id }) => id === 'maxAge');
      expect(age?.fallback).toBe('');
    }
  },
);

it.each([
  ['valid', 5000, 1000, 2, 3000],
  ['valid', 2000, 1000, 2, 2000],
  ['valid', null, 1000, 2, 3000],
  ['valid', 5000, null, 2, 5000],
  ['valid', null, 1000, undefined, null],
  ['expired', 5000, 1000, 2, null],
  // No timer is set for these.
  ['valid', Number.NaN, 1000, Number.NaN, null],
  ['valid', Number.POSITIVE_INFINITY, 1000, 2, 3000],
] as const)(
  'a %s value that expires at %s, was made at %s and may be %s s old ends at %s',
  (status, expires, timestamp, maxAge, end) => {
    const options = maxAge === undefined ? {} : { maxAge };
    expect(endsAt({ status, expires, timestamp }, options)).toBe(end);
  },
);

describe('a moment', () => {
  const now = Date.UTC(2026, 0, 1);

  it.each([
    [now + 13 * 86_400_000 + 4 * 3_600_000, 'in 13 d 4 h'],
    [now - 180_000, '3 min ago'],
    [now, 'now'],
  ])('%i is %s', (time, words) => {
    expect(distanceText(time, now)).toBe(words);
  });

  it('beyond all dates throws nothing', () => {
    expect(momentIso(1e300)).toBe('+275760-09-13T00:00:00Z');
  });
});

describe('what can be edited', () => {
  const editable = async (value: string, secret = '') =>
    editableOf(await inspect(value), await verify({ name: 'x', value, secret }));

  it.each([
    ['dark', null],
    ['caf%C3%A9', { text: 'café', isJson: false }],
    ['%7B%22a%22%3A1%7D', { text: '{\n  "a": 1\n}', isJson: true }],
    ['{"n":12345678901234567890}', { text: '{\n  "n": 12345678901234567890\n}', isJson: true }],
    ['550e8400-e29b-41d4-a716-446655440000', null],
    [`s:abc.${'Q'.repeat(43)}`, { text: 'abc', isJson: false }],
    // Flask's tags: without them a date would be written as a text.
    [
      `eyJkIjp7IiBkIjoiVGh1LCAwMSBKYW4gMjAyNiAwMDowMDowMCBHTVQifX0.aVW5AA.${'Q'.repeat(27)}`,
      {
        text: '{\n  "d": {\n    " d": "Thu, 01 Jan 2026 00:00:00 GMT"\n  }\n}',
        isJson: true,
      },
    ],
  ])('in %s', async (value, wanted) => {
    expect(await editable(value)).toEqual(wanted);
  });
});

describe('cookies beside another', () => {
  const session = cookie({ name: 'session', value: 'e30=' });
  const signature = cookie({ name: 'session.sig', value: 'old' });

  it('are those of the same host, path and partition', () => {
    const others = [
      session,
      signature,
      cookie({ name: 'session.sig', path: '/elsewhere' }),
      cookie({
        name: 'x',
        partitionKey: { topLevelSite: 'https://a.test', hasCrossSiteAncestor: false },
      }),
    ];
    expect(siblingsOf(session, others)).toEqual([signature]);
  });

  it('change with it in one step', () => {
    const siblings = [{ name: 'session.sig', value: 'new' }];
    const plan = planContents(session, [signature], { value: 'e31=', siblings });
    expect(plan).toMatchObject({
      label: { code: 'edit', subject: 'session', count: 1 },
      atomic: true,
      operations: [
        { type: 'change', key: { name: 'session' }, fields: { value: 'e31=' } },
        { type: 'change', key: { name: 'session.sig' }, fields: { value: 'new' } },
      ],
    });
  });

  it('are made like it where they are missing', () => {
    const own = { ...session, secure: true };
    const siblings = [{ name: 'session.sig', value: 'new' }];
    const { operations } = planContents(own, [], { value: 'e31=', siblings });
    expect(operations[1]).toEqual({
      type: 'set',
      cookie: { ...own, name: 'session.sig', value: 'new' },
    });
  });
});
