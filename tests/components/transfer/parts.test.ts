import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatName,
  formatOptions,
  presetOptions,
  WRITABLE,
} from '../../../components/transfer/formats.ts';
import { IMPORT_LOOKS, statusKey } from '../../../components/transfer/import-looks.ts';
import { previewLines } from '../../../components/transfer/preview-lines.ts';
import { storeName } from '../../../components/transfer/store-name.ts';
import { presetOf } from '../../../components/transfer/write-cookies.ts';
import { FORMATS } from '../../../lib/format/formats/index.ts';
import { messages } from '../../fakes/i18n.ts';

describe('formats to choose from', () => {
  it.each([
    ['write', WRITABLE],
    ['read', FORMATS],
  ])('are all that can be used to %s, each once, under a title', (_, formats) => {
    const options = formatOptions(formats);
    expect(options.map(({ value }) => value).sort()).toEqual(formats.map(({ id }) => id).sort());
    expect(options.every(({ group, label }) => group !== undefined && label !== '')).toBe(true);
  });

  it('stand by what they are for', () => {
    const groups = Map.groupBy(formatOptions(WRITABLE), ({ group }) => group);
    expect([...groups.keys()]).toEqual([
      'Files',
      'Automation and API clients',
      'Commands and snippets',
      'Other extensions',
    ]);
    const inGroup = (title: string) => groups.get(title)?.map(({ value }) => value);
    expect(inGroup('Files')).toEqual(expect.arrayContaining(['cookiescope', 'netscape', 'har']));
    expect(inGroup('Commands and snippets')).toContain('curl');
    expect(inGroup('Other extensions')).toContain('cookie-editor');
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))('%s has a name', (_, format) => {
    expect(formatName(format)).not.toBe('');
    expect(presetOptions(format).map(({ value }) => value)).toEqual(format.writer?.presets ?? []);
  });
});

it('the preset is the last one chosen while there is one of that name, else the usual one', () => {
  const curl = WRITABLE.find(({ id }) => id === 'curl');
  const csv = WRITABLE.find(({ id }) => id === 'csv');
  if (!curl || !csv) throw new Error('No such format');
  expect(presetOf(curl, {})).toBe('posix');
  expect(presetOf(curl, { curl: 'cmd' })).toBe('cmd');
  expect(presetOf(curl, { curl: 'fish' })).toBe('posix');
  expect(presetOf(csv, { csv: 'cmd' })).toBeNull();
});

describe('the preview of a text', () => {
  it.each<[string, string, number, number]>([
    ['a short one', 'a\nb\n', 2, 0],
    ['an empty one', '', 1, 0],
    ['many lines', 'x\n'.repeat(1000), 300, 700],
    ['long lines', `${'y'.repeat(5000)}\n`.repeat(100), 9, 91],
  ])('%s', (_, text, shown, more) => {
    const found = previewLines(text);
    expect([found.lines.length, found.more]).toEqual([shown, more]);
    expect(Math.max(...found.lines.map(({ length }) => length))).toBeLessThanOrEqual(2001);
  });

  it('loses no line, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 }), { minLength: 1 }), (parts) => {
        const text = parts.map((part) => part.replaceAll('\n', ' ')).join('\n');
        const { lines, more } = previewLines(`${text}\n`);
        expect(lines.length + more).toBe(parts.length);
        expect(text.startsWith(lines.join('\n'))).toBe(true);
      }),
    );
  });
});

it.each([
  ['0', 'The normal windows'],
  ['1', 'Private windows'],
  ['firefox-default', 'The normal windows'],
  ['firefox-private', 'Private windows'],
  ['firefox-container-12', 'Container 12'],
  ['something', 'Store something'],
])('the store %s is called %s', (id, name) => {
  expect(storeName(id)).toBe(name);
});

it.each(Object.keys(IMPORT_LOOKS))('what is %s has a word and an explanation', (status) => {
  expect(messages.has(statusKey(status as keyof typeof IMPORT_LOOKS))).toBe(true);
  expect(messages.has(`import.hint.${status}`)).toBe(true);
});
