import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORMATS } from '../../lib/format/formats/index.ts';
import { exportFileName } from '../../lib/transfer/file-name.ts';

const NOW = Date.UTC(2026, 10, 28, 23, 30);

it.each([
  ['example.com', 'netscape', 'example.com_2026-11-28.cookies.txt'],
  ['shop.example.com', 'playwright', 'shop.example.com_2026-11-28.playwright.json'],
  [null, 'cookiescope', 'all-sites_2026-11-28.cookiescope.json'],
  ['[::1]', 'har', '1_2026-11-28.har'],
  ['127.0.0.1', 'curl', '127.0.0.1_2026-11-28.curl.sh'],
  ['example.com', 'csv', 'example.com_2026-11-28.csv'],
  ['', 'header-string', 'cookies_2026-11-28.header-string.txt'],
])('%j as %s', (host, id, name) => {
  const format = FORMATS.find((each) => each.id === id);
  expect(format && exportFileName(host, format, NOW)).toBe(name);
});

it('is a name on every system, whatever the host', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...FORMATS), (host, format) => {
      expect(exportFileName(host, format, NOW)).toMatch(/^[\w.-]+$/);
    }),
  );
});
