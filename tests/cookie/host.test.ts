import { expect, it } from 'vitest';
import { isIpAddress, isLocalHost } from '../../lib/cookie/host.ts';

it.each([
  ['127.0.0.1', true],
  ['8.8.8.8', true],
  ['[::1]', true],
  ['[2001:db8::1]', true],
  ['example.com', false],
  ['1.2.3', false],
  ['1.2.3.4.5', false],
  ['1.2.3.4a', false],
  ['', false],
])('%j is an IP address: %s', (host, is) => {
  expect(isIpAddress(host)).toBe(is);
});

it.each([
  ['localhost', true],
  ['localhost.', true],
  ['app.localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['[::1]', true],
  ['notlocalhost', false],
  ['localhost.example.com', false],
  ['127.example.com', false],
  ['128.0.0.1', false],
  ['[::2]', false],
])('%s is this machine: %s', (host, is) => {
  expect(isLocalHost(host)).toBe(is);
});
