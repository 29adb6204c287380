import { describe, expect, it } from 'vitest';
import { MAKERS } from '../../lib/session/makers.ts';
import { bareName } from '../../lib/session/subject.ts';

const entries = MAKERS.flatMap(({ name: maker, cookies }) =>
  cookies.map((known) => ({
    maker,
    ...known,
    title: `${maker}: ${known.names.join(' ') || known.value}`,
  })),
);

describe.each(entries)('$title', ({ maker, names, value, telling }) => {
  it('can be looked up', () => {
    expect(maker).not.toBe('');
    for (const name of names) {
      expect(name).toMatch(/^[^\s;=,*]*\*?[^\s;=,*]*$/);
      expect(name).not.toBe('*');
      expect(bareName(name)).toBe(name);
    }
  });

  it('has a name of its own or a grammar that gives it away', () => {
    expect(names.length > 0 || (telling !== null && value !== null)).toBe(true);
  });

  it('has a grammar that keeps no state', () => {
    expect(value?.flags ?? '').not.toMatch(/[gy]/);
  });
});

it('lists no cookie twice', () => {
  const keys = entries.flatMap(({ names, value, httpOnly }) =>
    names.map((name) => `${name} ${value} ${httpOnly}`),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
