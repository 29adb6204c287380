import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../lib/format/formats/markdown.ts';
import { anyCookie, cookie, NOW } from './cookies.ts';
import { writeAll } from './file.ts';

const HEAD =
  '| Name | Value | Domain | Path | Expires | Secure | HttpOnly | SameSite |\n' +
  '| --- | --- | --- | --- | --- | --- | --- | --- |\n';

describe('markdown', () => {
  it('is a table', () => {
    const rich = cookie({
      value: '',
      domain: 'example.com',
      hostOnly: false,
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      expirationDate: NOW / 1000 + 0.5,
    });
    expect(writeAll(markdown, [cookie(), rich])).toBe(
      `${HEAD}| \`a\` | \`1\` | \`www.example.com\` | \`/\` |  |  |  |  |\n` +
        '| `a` |  | `.example.com` | `/` | 2027-01-01T00:00:00Z | ✓ | ✓ | Lax |\n',
    );
  });

  it('names partitions where there are any', () => {
    const key = { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true };
    const text = writeAll(markdown, [cookie({ partitionKey: key }), cookie()]);
    expect(text).toContain('| SameSite | Partitioned | Cross-site ancestor |\n');
    expect(text).toContain('|  | `https://shop.test` | ✓ |\n');
  });

  it.each([
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\\\u{7c}b`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a\nb', '`a\\u{a}b`'],
    ['\u202ea', '`\\u{202e}a`'],
    ['<b>*x*</b>', '`<b>*x*</b>`'],
  ])('shows %j as %s', (value, expected) => {
    expect(writeAll(markdown, [cookie({ value })])).toContain(`| \`a\` | ${expected} | `);
  });

  it('has a line for each cookie, and the same cells in each', () => {
    fc.assert(
      fc.property(fc.array(anyCookie), (cookies) => {
        const lines = writeAll(markdown, cookies).split('\n').slice(0, -1);
        expect(lines).toHaveLength(cookies.length + 2);
        // A bar behind a backslash ends no cell (GFM, section 4.10).
        const bars = lines.map((line) => line.match(/(?<!\\)\|/g)?.length);
        expect(new Set(bars).size).toBe(1);
        expect(lines.join()).not.toMatch(/\\\\\|/);
      }),
    );
  });
});
