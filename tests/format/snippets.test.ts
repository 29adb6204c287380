import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import { djangoTestClient } from '../../lib/format/formats/django-test-client.ts';
import { nodeFetch } from '../../lib/format/formats/node-fetch.ts';
import { pythonRequests } from '../../lib/format/formats/python-requests.ts';
import { pythonText, scriptText } from '../../lib/format/literals.ts';
import { anyText, cookie, NOW, options } from './cookies.ts';
import { writeAll } from './file.ts';

const cookies = [cookie(), cookie({ name: 'b', value: '"\\' })];

describe('python-requests', () => {
  it('sends the header as it is', () => {
    expect(writeAll(pythonRequests, cookies)).toBe(`import requests

cookies = [
    "a=1",
    "b=\\"\\\\",
]

response = requests.get(
    "https://www.example.com/app/page?x=1",
    headers={"Cookie": "; ".join(cookies).encode()},
)
print(response.status_code, response.reason)
`);
  });
});

describe('node-fetch', () => {
  it('sends the header as it is', () => {
    expect(writeAll(nodeFetch, cookies)).toBe(`const cookies = [
  "a=1",
  "b=\\"\\\\",
];

const response = await fetch("https://www.example.com/app/page?x=1", {
  headers: { Cookie: cookies.join('; ') },
});
console.log(response.status, response.statusText);
`);
  });

  it('hands on bytes where there is more than ASCII', () => {
    expect(writeAll(nodeFetch, [cookie({ value: 'ü' })])).toContain(
      "headers: { Cookie: Buffer.from(cookies.join('; ')).toString('latin1') },",
    );
  });
});

describe('django-test-client', () => {
  it('has the cookies with their attributes', () => {
    const rich = cookie({
      name: 'sessionid',
      value: 'abc',
      domain: 'example.com',
      hostOnly: false,
      path: '/app',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      expirationDate: NOW / 1000 + 60.5,
    });
    expect(writeAll(djangoTestClient, [rich, cookie()])).toBe(`from django.test import Client

client = Client()

client.cookies["sessionid"] = "abc"
client.cookies["sessionid"].update({"domain": "example.com", "path": "/app", "expires": "Fri, 01 Jan 2027 00:01:00 GMT", "secure": True, "httponly": True, "samesite": "Lax"})

client.cookies["a"] = "1"
client.cookies["a"].update({"path": "/"})
`);
  });

  it.each([
    ['a b', '"a b"', '"a b"'],
    ['"a"', '"\\"a\\""', '"\\"a\\""'],
    ['ü', '"ü"', '"ü".encode().decode("latin-1")'],
    ['', '""', '""'],
  ])('keeps Python from quoting %j', (value, literal, sent) => {
    expect(writeAll(djangoTestClient, [cookie({ value })])).toContain(
      `client.cookies["a"] = ""\nclient.cookies["a"].set("a", ${literal}, ${sent})\n`,
    );
  });

  it.each([
    ['a name that Python takes for an attribute', { name: 'Path' }, 'pythonName'],
    ['a name that Python does not take', { name: 'a[1]' }, 'pythonName'],
    ['a TAB', { value: 'a\tb' }, 'character'],
    ['another path', { path: '/x' }, 'pathNo'],
  ])('has no cookie with %s', (_, fields, code) => {
    expect(djangoTestClient.writer?.hold(cookie(fields), options())).toMatchObject({ code });
  });

  it('has one cookie of each name: that of the longest path', () => {
    const same = [cookie({ value: 'far' }), cookie({ value: 'near', path: '/app' })];
    const given = { ...options(), masked: false, withSession: true };
    const { text, count, losses } = exportCookies(djangoTestClient, same, given);
    expect(count).toBe(1);
    expect(text).toContain('"near"');
    expect(losses).toEqual([
      { cookie: same[0], difference: null, omission: { code: 'sameSlot', params: [] } },
    ]);
  });
});

describe('a literal', () => {
  it('is the text again, to JavaScript', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(vm.runInNewContext(scriptText(text))).toBe(text);
      }),
    );
  });

  it.each([pythonText, scriptText])('hides nothing', (literal) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(literal(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it.each([
    ['\u202e', '"\\u202e"', '"\\u{202e}"'],
    ['\u{e0041}', '"\\U000e0041"', '"\\u{e0041}"'],
    ['\x7f\n"\\', '"\\u007f\\n\\"\\\\"', '"\\u{7f}\\n\\"\\\\"'],
    ['é😀', '"é😀"', '"é😀"'],
  ])('of %j', (text, python, script) => {
    expect(pythonText(text)).toBe(python);
    expect(scriptText(text)).toBe(script);
  });
});
