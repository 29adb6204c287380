import { describe, expect, it } from 'vitest';
import { responseFacts } from '../../lib/browser/recorder-headers.ts';

const setCookie = (value: string) => ({ name: 'Set-Cookie', value });

describe('the headers of a response', () => {
  it.each([
    ['one', [setCookie('a=1')], ['a=1']],
    ['several', [setCookie('a=1'), { name: 'SET-COOKIE', value: 'b=2' }], ['a=1', 'b=2']],
    ['several in one', [setCookie('a=1; Path=/\nb=2')], ['a=1; Path=/', 'b=2']],
    ['an empty one', [setCookie('')], ['']],
    ['none', [{ name: 'Content-Type', value: 'text/html' }], []],
    ['no headers at all', undefined, []],
  ])('%s', (_, headers, expected) => {
    for (const isByteText of [false, true]) {
      expect(responseFacts(headers, isByteText)).toMatchObject({ setCookie: expected, date: null });
    }
  });

  it.each([
    ['Fri, 20 Nov 2026 12:00:00 GMT', Date.UTC(2026, 10, 20, 12)],
    ['yesterday', null],
    ['', null],
  ])('with the date %j', (value, date) => {
    expect(responseFacts([{ name: 'date', value }], false).date).toBe(date);
  });
});

it('keeps what tells of the framework of the server, and no other header', () => {
  const headers = [
    { name: 'X-Powered-By', value: 'Express' },
    { name: 'Server', value: `Kestrel ${'/'.repeat(1_000)}` },
    { name: 'Server', value: 'nginx' },
    { name: 'X-Request-Id', value: '1' },
    { name: 'Content-Type', value: 'text/html' },
  ];
  const { software } = responseFacts(headers, false);
  expect(software[0]).toBe('x-powered-by: Express');
  expect(software[1]).toMatch(/^server: Kestrel \/{50,}$/);
  expect(software[1]?.length).toBeLessThan(250);
  expect(software).toHaveLength(2);
});

/** The same headers on the wire, and what each browser makes of them. */
describe('beyond ASCII', () => {
  it.each([
    ['UTF-8', false, { value: 'a=é' }, 'a=é'],
    ['UTF-8 that looks as if it were bytes', false, { value: 'a=Ã©' }, 'a=Ã©'],
    ['what is not UTF-8', false, { binaryValue: [0x61, 0x3d, 0xe9] }, 'a=é'],
    ['UTF-8', true, { value: 'a=Ã©' }, 'a=é'],
    ['what is not UTF-8', true, { value: 'a=é' }, 'a=é'],
    ['a mark of byte order', true, { value: 'a=ï»¿b' }, 'a=\ufeffb'],
    ['text that cannot be bytes', true, { value: 'a=Ã©\u4e00' }, 'a=Ã©\u4e00'],
  ])('%s, given as bytes: %s', (_, isByteText, header, expected) => {
    const headers = [{ name: 'set-cookie', ...header }];
    expect(responseFacts(headers, isByteText).setCookie).toEqual([expected]);
  });
});
