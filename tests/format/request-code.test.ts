import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePieces } from '../../lib/format/code-pieces.ts';
import { djangoTestClient } from '../../lib/format/formats/django-test-client.ts';
import { nodeFetch } from '../../lib/format/formats/node-fetch.ts';
import { pythonRequests } from '../../lib/format/formats/python-requests.ts';
import { pythonText, scriptText } from '../../lib/format/literals.ts';
import { anyText } from './cookies.ts';
import { recognises } from './file.ts';
import { entriesWith, readWith, remarksWith } from './read-with.ts';

const SITE = { domain: 'www.example.com', hostOnly: true, path: '/', secure: true };

describe('code', () => {
  it('is told apart into its texts and what is between them', () => {
    const source = `a = 'it\\'s' # don't\nb("\\x41\\u00e9\\u{1f600}\\U0001F600\\n\\q", \`two\nlines\`)`;
    expect([...codePieces(source)]).toEqual([
      { code: 'a = ', text: "it's", line: 1 },
      { code: " # don't\nb(", text: 'Aé😀😀\nq', line: 2 },
      { code: ', ', text: 'two\nlines', line: 2 },
      { code: ')', text: null, line: 3 },
    ]);
  });

  it.each([pythonText, scriptText])('gives any text again that is written in it: %s', (write) => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const texts = [...codePieces(`f(${write(one)}, ${write(other)})`)].map(({ text }) => text);
        expect(texts).toEqual([one, other, null]);
      }),
    );
  });

  it.each(['`', '"', "'", '\\', '"\\', '`a`\n`b', '\\u{ffffff}', "'\\u{ffffff}'"])(
    'may be broken: %s',
    (source) => {
      expect([...codePieces(source)].at(-1)).toMatchObject({ text: null });
    },
  );
});

describe('a request is read from', () => {
  it.each([
    [
      'Python with a table of cookies',
      pythonRequests,
      `import requests
cookies = {
    'a': '1',
    "b": 'it\\'s',
}
headers = {'accept': 'text/html', 'x': 'y'}
response = requests.get('https://www.example.com/app', cookies=cookies, headers=headers)`,
    ],
    [
      'Python with a header',
      pythonRequests,
      `from requests import Session
session = Session()
session.post("https://www.example.com/app", headers={"Cookie": "a=1; b=it's"})`,
    ],
    [
      'JavaScript, as DevTools copy it',
      nodeFetch,
      `fetch("https://www.example.com/app", {
  "headers": {
    "accept": "*/*",
    "cookie": "a=1; b=it's"
  },
  "body": null,
  "method": "GET"
});`,
    ],
    [
      'JavaScript with a bare name',
      nodeFetch,
      "await fetch('https://www.example.com/', { headers: { Cookie: `a=1; b=it's` } });",
    ],
  ])('%s', (_, format, source) => {
    expect(recognises(format, source)).toBe(true);
    expect(readWith(format, source)).toMatchObject([
      { name: 'a', value: '1', ...SITE },
      { name: 'b', value: "it's", ...SITE },
    ]);
  });

  it('nothing where no cookie is', () => {
    expect(readWith(nodeFetch, 'fetch("https://a.test/", { "method": "GET" })')).toEqual([]);
    expect(readWith(pythonRequests, 'import requests\nx = ["a=1"]')).toEqual([]);
  });
});

describe('a test client of Django', () => {
  const source = `client.cookies['a'] = '1'
client.cookies["b"] = ""
client.cookies["b"].set("b", "\\"q\\"", "\\"q\\"")
client.cookies["b"].update({"domain": "example.com", "secure": True, "path": "/x", "samesite": "Lax", "expires": "Tue, 01 Jan 2030 00:00:00 GMT"})
client.cookies["c"].update({"httponly": True})
`;

  it('is read with what its cookies are', () => {
    expect(recognises(djangoTestClient, source)).toBe(true);
    const [a, b] = entriesWith(djangoTestClient, source);
    expect(a).toMatchObject({
      cookie: { name: 'a', value: '1', secure: false },
      place: { line: 1 },
    });
    expect(a?.cookie?.domain).toBeUndefined();
    expect(b).toMatchObject({
      cookie: {
        name: 'b',
        value: '"q"',
        domain: 'example.com',
        hostOnly: false,
        path: '/x',
        secure: true,
        httpOnly: false,
        sameSite: 'lax',
        expirationDate: 1_893_456_000,
      },
      place: { index: 2, line: 2 },
    });
    expect(remarksWith(djangoTestClient, source)).toEqual(['3 noField value']);
  });

  it('may name a cookie what means something to JavaScript', () => {
    const odd = 'client.cookies["__proto__"] = "1"\nclient.cookies["constructor"] = "2"';
    expect(readWith(djangoTestClient, odd).map(({ name }) => name)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});
