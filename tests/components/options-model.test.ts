import { describe, expect, it } from 'vitest';
import { accessEntries } from '../../components/options/access-entries.ts';
import { accessQuestion } from '../../components/options/access-question.ts';
import { isOwnLayout } from '../../components/options/is-own-layout.ts';
import { shortcutCaps } from '../../components/options/shortcut-caps.ts';
import { emptyLayout } from '../../components/ui/table/column.ts';

describe('accessQuestion', () => {
  const asked = (...patterns: string[]) =>
    `?${new URLSearchParams(patterns.map((pattern) => ['access', pattern]))}`;

  it.each([
    ['the settings', '', []],
    ['another parameter', '?theme=dark', []],
    ['one site', asked('*://*.example.com/*'), ['*://*.example.com/*']],
    [
      'several',
      asked('*://*.a.test/*', 'https://localhost/*'),
      ['*://*.a.test/*', 'https://localhost/*'],
    ],
    ['the same twice', asked('*://a.test/*', '*://a.test/*'), ['*://a.test/*']],
    ['every site', asked('*://*/*'), ['*://*/*']],
    ['an IPv6 address', asked('*://[::1]/*'), ['*://[::1]/*']],
    ['no pattern', asked('example.com', 'javascript:alert(1)', ''), []],
    ['another scheme', asked('file:///*', '<all_urls>'), []],
    ['a path', asked('*://example.com/account/*'), []],
  ])('%s', (_, query, patterns) => {
    expect(accessQuestion(query)).toEqual(patterns);
  });
});

describe('accessEntries', () => {
  it('names the sites, every site first, then by host', () => {
    const patterns = ['*://*.shop.test/*', 'http://localhost/*', '*://*/*', '*://*.pay.test/*'];
    expect(accessEntries(patterns)).toEqual([
      { pattern: '*://*/*', site: null },
      { pattern: 'http://localhost/*', site: 'localhost' },
      { pattern: '*://*.pay.test/*', site: 'pay.test' },
      { pattern: '*://*.shop.test/*', site: 'shop.test' },
    ]);
  });

  it.each(['*://*/*', 'https://*/*', '<all_urls>'])('%s is every site', (pattern) => {
    expect(accessEntries([pattern])).toEqual([{ pattern, site: null }]);
  });
});

describe('isOwnLayout', () => {
  it.each([
    ['nothing chosen', emptyLayout, false],
    ['an order', { ...emptyLayout, sort: { column: 'name', descending: true } }, false],
    ['a hidden column', { ...emptyLayout, hidden: ['size'] }, true],
    ['a pinned column', { ...emptyLayout, pinned: ['size'] }, true],
    ['a width', { ...emptyLayout, widths: { size: 80 } }, true],
  ])('%s', (_, layout, isOwn) => {
    expect(isOwnLayout(layout)).toBe(isOwn);
  });
});

describe('shortcutCaps', () => {
  it.each([
    ['Alt+Shift+K', ['Alt', 'Shift', 'K']],
    ['Ctrl+Comma', ['Ctrl', 'Comma']],
    ['⌥⇧K', ['⌥⇧K']],
    ['', []],
  ])('%s', (shortcut, caps) => {
    expect(shortcutCaps(shortcut)).toEqual(caps);
  });
});
