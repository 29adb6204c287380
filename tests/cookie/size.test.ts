import { expect, it } from 'vitest';
import { byteLength, cookieSize } from '../../lib/cookie/size.ts';

it.each([
  ['', 0],
  ['abc', 3],
  ['é', 2],
  ['日本', 6],
  ['😀', 4],
  // A lone surrogate is sent as U+FFFD.
  ['\ud800', 3],
  ['a\tb', 3],
])('%j has %d bytes', (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});

it('counts name and value, and not the sign between them (RFC 6265bis section 5.6)', () => {
  expect(cookieSize({ name: 'sid', value: '日本' })).toBe(9);
  expect(cookieSize({ name: '', value: '' })).toBe(0);
  expect(cookieSize({ name: 'n', value: 'x'.repeat(100_000) })).toBe(100_001);
});
