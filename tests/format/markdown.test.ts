import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../lib/format/formats/markdown.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { anyCookie, cookie, NOW, options } from './cookies.ts';
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

  it('is read out of the text around it, and as others would write it', () => {
    const text = [
      'Log in with these, and **mind the second**:',
      '',
      '| Value | Name | Domain | Secure | Owner |',
      '|:--|---|:-:|--:|---|',
      '| a\\|b | sid | .example.com | ✓ | | me |',
      '|`` x`y ``|`two`|www.example.com||',
      '',
      'That is all.',
    ].join('\n');
    const entries = [...markdown.reader.entries(sampleOf(text, NOW))];
    expect(entries.map(({ place, cookie: read }) => ({ place, ...read }))).toMatchObject([
      {
        place: { index: 1, line: 5 },
        name: 'sid',
        value: 'a|b',
        domain: 'example.com',
        hostOnly: false,
        secure: true,
      },
      { place: { index: 2, line: 6 }, name: 'two', value: 'x`y', hostOnly: true },
    ]);
  });

  it('says what it cannot tell from the number of a character', () => {
    const held = markdown.writer?.hold(cookie({ value: 'a\\u{62}' }), options());
    expect(held).toMatchObject({ value: 'ab' });
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
