import { expect, it } from 'vitest';
import { sitePatterns } from '../../lib/cookie/match-pattern.ts';

it.each([
  ['example.com', '*://*.example.com/*'],
  ['a.b.example.co.uk', '*://*.example.co.uk/*'],
  ['foo.github.io', '*://*.foo.github.io/*'],
  ['app.localhost', '*://*.app.localhost/*'],
  ['localhost', '*://localhost/*'],
  ['intranet', '*://intranet/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['[::1]', '*://[::1]/*'],
  ['::1', '*://[::1]/*'],
  // A public suffix with a page of its own must not open every site below it.
  ['github.io', '*://github.io/*'],
])('%s → %s', (host, pattern) => {
  expect(sitePatterns(host)).toEqual([pattern]);
});

it('asks for nothing where there is no host', () => {
  expect(sitePatterns('')).toEqual([]);
});
