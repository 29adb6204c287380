import { expect, it } from 'vitest';
import { grade } from '../../lib/audit/grade.ts';
import { reportFileName } from '../../lib/audit/report/file-name.ts';

const now = Date.UTC(2026, 10, 28, 23, 59);
const nameOf = (pageUrl: string) =>
  reportFileName({ pageUrl, now, cookies: 0, findings: [], grade: grade([]) }, 'md');

it.each([
  ['https://shop.example/cart?user=alice', 'cookies-shop.example-2026-11-28.md'],
  ['http://localhost:8000/', 'cookies-localhost-8000-2026-11-28.md'],
  ['http://[::1]/', 'cookies-1-2026-11-28.md'],
  ['https://bücher.example/', 'cookies-xn--bcher-kva.example-2026-11-28.md'],
  ['about:blank', 'cookies-2026-11-28.md'],
])('the report on %s is saved as %s', (pageUrl, name) => {
  expect(nameOf(pageUrl)).toBe(name);
});
