import { expect, it } from 'vitest';
import { canonicalHost } from '../../lib/set-cookie/canonical-host.ts';

it.each([
  ['Example.COM', 'example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['ｅxample。com', 'example.com'],
  ['example.com.', 'example.com.'],
  ['0x7f.1', '127.0.0.1'],
  ['[::0:1]', '[::1]'],
  ['my_app.test', 'my_app.test'],
])('%s → %s', (text, host) => {
  expect(canonicalHost(text)).toBe(host);
});

it.each([
  '',
  '.',
  '..',
  '.com',
  'a..b',
  'a b',
  'a:80',
  'a/',
  'u@a',
  'a%2eb',
  '::1',
  '[::g]',
  '1.2.3.4.5',
  'a\n',
  'a\0',
])('%j is no host', (text) => {
  expect(canonicalHost(text)).toBeNull();
});
