import { expect, it } from 'vitest';
import { isDevelopmentHost } from '../../lib/audit/development-host.ts';

it.each([
  ['localhost', true],
  ['shop.localhost', true],
  ['localhost.', true],
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['[::1]', true],
  ['0.0.0.0', true],
  ['shop.test', true],
  ['shop.test.', true],
  ['test', true],
  ['shop.test.example.com', false],
  ['latest', false],
  ['contest.org', false],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
  ['example.com', false],
  ['192.168.0.2', false],
  ['', false],
])('%s is for development: %s', (host, expected) => {
  expect(isDevelopmentHost(host)).toBe(expected);
});
