import { describe, expect, it } from 'vitest';
import { curl } from '../../lib/format/formats/curl.ts';
import { cookie } from './cookies.ts';
import { recognises, writeAll } from './file.ts';
import { entriesWith, remarksWith } from './read-with.ts';

const pairs = (text: string) =>
  entriesWith(curl, text).map((entry) => [entry.cookie?.name, entry.cookie?.value]);
const AB = [
  ['a', '1'],
  ['b', '2'],
];

describe('cookies are read from', () => {
  it.each([
    ['-b', "curl -b 'a=1; b=2' https://x.test/", AB],
    ['-b without a space', "curl -b'a=1; b=2' https://x.test/", AB],
    ['-b behind other letters', "curl -sLb 'a=1; b=2' https://x.test/", AB],
    ['--cookie', 'curl --cookie "a=1; b=2" https://x.test/', AB],
    ['-H', "curl https://x.test/ -H 'Cookie: a=1; b=2'", AB],
    ['--header, in lower case', "curl https://x.test/ --header 'cookie:a=1; b=2'", AB],
    ['two options', 'curl -b a=1 -b b=2 https://x.test/', AB],
    ['two commands', 'curl -b a=1 https://x.test/ ;\ncurl -b b=2 https://y.test/', AB],
    ['a full path and a prompt', "$ /usr/bin/curl -b 'a=1; b=2' x.test", AB],
    [
      'DevTools, for bash',
      "curl 'https://x.test/p?q=1' \\\n  -H 'accept: */*' \\\n  -b $'a=\\u0021\\'; b=2' \\\n  --data-raw 'c=3' \\\n  --compressed",
      [
        ['a', "!'"],
        ['b', '2'],
      ],
    ],
    [
      'DevTools, for cmd',
      'curl ^"https://x.test/p?q=1^&r=2^" ^\n  -H ^"accept: */*^" ^\n  -b ^"a=^%^PATH^%; b=\\^"2\\^"^" ^\n  --compressed',
      [
        ['a', '%PATH%'],
        ['b', '"2"'],
      ],
    ],
    [
      'DevTools as they once were, for cmd',
      'curl "https://x.test/p" ^\r\n  -H "Cookie: a=1; b=""2""" ^\r\n  --compressed',
      [
        ['a', '1'],
        ['b', '"2"'],
      ],
    ],
    [
      'a here-string of PowerShell',
      '& {\n@\'\ncookie = "a=\\"1\\"; b=\\\\2"\nurl = "https://x.test/"\n\'@ | curl.exe --config -\n}\n',
      [
        ['a', '"1"'],
        ['b', '\\2'],
      ],
    ],
    ['nothing else', "curl -A 'a=1' -d 'b=2' -H 'X-Cookie: c=3' https://x.test/?d=4", []],
    ['no other program', "wget --header 'Cookie: a=1' https://x.test/", []],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('no file, and that is said', () => {
    expect(remarksWith(curl, 'curl -b jar.txt -b @other -b a=1 https://x.test/')).toEqual([
      '1 cookieFile jar.txt',
      '2 cookieFile other',
    ]);
  });
});

describe('the address says whose cookies they are', () => {
  it.each([
    ['https', "curl 'https://shop.test:8443/x' -b a=1", { domain: 'shop.test', secure: true }],
    ['http', 'curl -b a=1 http://shop.test', { domain: 'shop.test', secure: false }],
    ['no scheme', 'curl shop.test/x -b a=1', { domain: 'shop.test', secure: false }],
    ['--url', 'curl -b a=1 --url https://shop.test', { domain: 'shop.test', secure: true }],
    [
      'among values',
      'curl -e https://a.test -X POST --foo bar -b a=1 https://shop.test',
      { domain: 'shop.test' },
    ],
  ])('%s', (_, text, expected) => {
    expect(entriesWith(curl, text)).toMatchObject([{ cookie: { hostOnly: true, ...expected } }]);
  });

  it('unless there is none', () => {
    expect(entriesWith(curl, 'curl -b a=1')).toMatchObject([{ cookie: { name: 'a', value: '1' } }]);
    expect(entriesWith(curl, 'curl -b a=1')[0]?.cookie).not.toHaveProperty('domain');
  });
});

describe('a text is recognised', () => {
  it.each([
    ['curl -b a=1 x.test', true],
    ['  $ curl.exe x', true],
    ['curly = 1', false],
    ['see curl x', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(recognises(curl, text)).toBe(expected);
  });
});

describe('a command is written', () => {
  const cookies = [cookie(), cookie({ name: 'b', value: `'"$x` })];

  it('for a POSIX shell', () => {
    expect(writeAll(curl, cookies)).toBe(
      `curl -b 'a=1; b='\\''"$x' 'https://www.example.com/app/page?x=1'\n`,
    );
  });

  it('for PowerShell, whose quotes are of no use', () => {
    expect(writeAll(curl, cookies, { preset: 'powershell' })).toBe(
      [
        '& {',
        '$OutputEncoding = [Text.UTF8Encoding]::new($false)',
        "@'",
        `cookie = "a=1; b='\\"$x"`,
        'url = "https://www.example.com/app/page?x=1"',
        "'@ | curl.exe --config -",
        '}\n',
      ].join('\n'),
    );
  });

  it('for cmd.exe', () => {
    expect(writeAll(curl, cookies, { preset: 'cmd' })).toBe(
      'curl -b ^"a^=1^; b^=^\'^\\^"^$x^" ^"https://www.example.com/app/page^?x^=1^"\n',
    );
  });

  it.each([
    ['a name that curl takes for a file', [cookie({ name: '@a' })], `-H 'Cookie: @a=1'`],
    [
      'a value alone, which curl takes for a file',
      [cookie({ name: '', value: 'x' })],
      `-H 'Cookie: x'`,
    ],
    ['no cookie', [], ''],
  ])('for %s', (_, some, option) => {
    const words = ['curl', ...(option ? [option] : []), "'https://www.example.com/app/page?x=1'\n"];
    expect(writeAll(curl, some)).toBe(words.join(' '));
  });

  it('for an address with brackets, which curl would take for several', () => {
    const url = "https://www.example.com/a[1-3]'#x";
    expect(writeAll(curl, [cookie()], { url })).toBe(
      `curl -b 'a=1' -g 'https://www.example.com/a[1-3]'\\'''\n`,
    );
  });
});
