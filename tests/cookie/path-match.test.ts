import { expect, it } from 'vitest';
import { pathMatch } from '../../lib/cookie/path-match.ts';

// RFC 6265bis section 5.1.4, condition by condition.
it.each([
  // The cookie path and the request path are identical.
  ['/', '/', true],
  ['/docs', '/docs', true],
  // The cookie path is a prefix, and ends in a slash.
  ['/docs/', '/', true],
  ['/docs/a', '/docs/', true],
  // The cookie path is a prefix, and the next character of the request path is a slash.
  ['/docs/', '/docs', true],
  ['/docs/a/b', '/docs', true],
  // None of these.
  ['/docsearch', '/docs', false],
  ['/docs', '/docs/', false],
  ['/', '/docs', false],
  ['/a/docs', '/docs', false],
  ['/Docs', '/docs', false],
  ['/a%20b', '/a b', false],
])('a request to %s and a cookie of %s: %s', (requestPath, cookiePath, matches) => {
  expect(pathMatch(requestPath, cookiePath)).toBe(matches);
});
