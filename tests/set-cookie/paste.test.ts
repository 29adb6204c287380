import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../lib/set-cookie/paste.ts';

const texts = (text: string) => readPaste(text).headers.map((header) => header.text);

describe('values alone', () => {
  it.each([
    ['nothing', '', []],
    ['empty lines', '\n \n\t\n', []],
    ['one', 'a=1; Path=/', ['a=1; Path=/']],
    ['one on each line', 'a=1\r\nb=2; Secure\n', ['a=1', 'b=2; Secure']],
    ['blanks around', ' \ta=1 \t', ['a=1']],
    ['other blanks, which are part of it', '\u00a0a=1\u00a0', ['\u00a0a=1\u00a0']],
    ['a value that speaks of dates', 'a=Date: x', ['a=Date: x']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('headers by their name', () => {
  it.each([
    ['any case', 'SET-COOKIE: a=1\nset-cookie:b=2\nSet-Cookie : c=3', ['a=1', 'b=2', 'c=3']],
    ['among others', 'Content-Type: text/html\nSet-Cookie: a=1\nServer: x', ['a=1']],
    ['indented, as copied from a page', '  set-cookie: a=1', ['a=1']],
    [
      'name and value on lines of their own',
      'set-cookie:\na=1; Path=/\nvary:\nCookie',
      ['a=1; Path=/'],
    ],
    ['the same without colons', 'set-cookie\na=1\nset-cookie\nb=2\n', ['a=1', 'b=2']],
    ['an empty one before another header', 'Set-Cookie:\nServer: x', ['']],
    ['an empty one before another', 'Set-Cookie:\nSet-Cookie: a=1', ['', 'a=1']],
    ['colons in the value', 'Set-Cookie: a=b:c', ['a=b:c']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('response heads', () => {
  const date = Date.UTC(2026, 10, 20, 11, 58);

  it('has status and date of curl -i, wherever the date stands, and leaves out the body', () => {
    const paste = readPaste(
      'HTTP/1.1 302 Found\r\nSet-Cookie: a=1\r\nDate: Fri, 20 Nov 2026 11:58:00 GMT\r\n' +
        'Location: /\r\n\r\n<p>\r\nSet-Cookie: no=1\r\n',
    );
    const response = { status: 302, statusLine: 'HTTP/1.1 302 Found', date };
    const headers = [{ text: 'a=1', line: 2, response }];
    expect(paste).toEqual({ headers, isHead: true, ignored: 3 });
  });

  it('tells the responses of curl -iL apart', () => {
    const { headers } = readPaste(
      'HTTP/2 302\nset-cookie: a=1\n\nHTTP/2 200\ndate: Fri, 20 Nov 2026 11:58:00 GMT\nset-cookie: b=2\nset-cookie: c=3\n',
    );
    expect(headers.map(({ text, response }) => [text, response.status, response.date])).toEqual([
      ['a=1', 302, null],
      ['b=2', 200, date],
      ['c=3', 200, date],
    ]);
    expect(headers[1]?.response).toBe(headers[2]?.response);
  });

  it('reads what curl -v says it received, and not what it sent', () => {
    const { headers, ignored } = readPaste(
      '* Connected to x\n> GET / HTTP/1.1\n> Cookie: z=1\n>\n< HTTP/1.1 200 OK\n< Set-Cookie: a=1\n< \n{ [12 bytes data]\n',
    );
    expect(headers.map(({ text, response }) => [text, response.status])).toEqual([['a=1', 200]]);
    expect(ignored).toBe(5);
  });

  it('knows the status as DevTools wrote it', () => {
    expect(readPaste(':status: 404\nset-cookie: a=1').headers[0]?.response.status).toBe(404);
  });

  it.each(['', 'soon', '1', '2026', 'Fri, 20 Nov 2026'])('has no date from "%s"', (text) => {
    const { headers } = readPaste(`HTTP/1.1 200 OK\nDate: ${text}\nSet-Cookie: a=1`);
    expect(headers.map(({ response }) => response.date)).toEqual([null]);
  });
});

it('takes any text, and keeps what is in a header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const header of readPaste(text).headers) expect(text).toContain(header.text);
    }),
  );
});

// In more than linear time these would not end before the test is given up.
it('comes to an end with a large text', () => {
  expect(readPaste(' \t'.repeat(500_000)).headers).toEqual([]);
  const pasted = readPaste(`Set-Cookie: ${';'.repeat(500_000)}\n${'\n'.repeat(500_000)}`);
  expect(pasted.headers).toHaveLength(1);
});
