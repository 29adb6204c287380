import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/format/formats/index.ts';
import { readOptions, usage } from '../../../scripts/convert/options.ts';

const URL = 'https://example.com/';

describe('the command line', () => {
  it('is read', () => {
    const args = `--from netscape --to curl --preset cmd --url ${URL} --mask --no-session a.txt`;
    expect(readOptions(args.split(' '))).toMatchObject({
      from: { id: 'netscape' },
      to: { id: 'curl' },
      preset: 'cmd',
      url: URL,
      masked: true,
      withSession: false,
      file: 'a.txt',
    });
  });

  it('needs no more than a format and a file', () => {
    expect(readOptions(['--to', 'csv', '-'])).toMatchObject({
      from: null,
      to: { id: 'csv' },
      preset: null,
      url: null,
      masked: false,
      withSession: true,
      file: '-',
    });
  });

  it('may ask for help', () => {
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    ['-', '--to is missing'],
    [
      '--to foo -',
      /^There is no format foo\. Choose one of cookiescope, netscape, .*header-string\.$/,
    ],
    ['--from foo --to csv -', /^There is no format foo\. Choose one of/],
    ['--to json -', /^json can be read, not written\. Choose one of/],
    [
      '--to netscape --preset foo -',
      'netscape has no preset foo: it has curl, wget, yt-dlp, python.',
    ],
    ['--to csv --preset foo -', 'csv has no preset foo: it has none.'],
    ['--to csv --url example.com -', '--url takes an http or https address, not example.com.'],
    ['--to csv --url file:///x -', '--url takes an http or https address, not file:///x.'],
    ['--to curl -', 'curl is about one request. Give its address with --url.'],
    ['--to csv', 'Name one FILE'],
    ['--to csv a b', 'Name one FILE'],
    ['--to csv --foo -', "Unknown option '--foo'"],
  ])('"%s" makes no sense', (args, message) => {
    expect(() => readOptions(args.split(' '))).toThrow(message);
  });
});

it('help lists every format with its ways and presets', () => {
  const lines = usage(({ id }) => `<${id}>`).split('\n');
  for (const { id } of FORMATS) expect(lines.join('\n')).toContain(`<${id}>`);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^ {2}netscape +<netscape> \(read, written; presets curl, wget, yt-dlp, python\)$/,
    ),
  );
  expect(lines).toContainEqual(expect.stringMatching(/<markdown> \(read, written\)$/));
});
