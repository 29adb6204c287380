import { describe, expect, it } from 'vitest';
import { nsprDate, ZONES } from '../../../lib/set-cookie/date/nspr-date.ts';
import { rfcDate } from '../../../lib/set-cookie/date/rfc-date.ts';
import { plainMaxAge, signedMaxAge } from '../../../lib/set-cookie/max-age.ts';

/** An Expires, and what Chromium and Firefox read in it; null for no date. */
const DATES: readonly (readonly [string, string | null, string | null])[] = [
  ['Mon, 01 Mar 2027 10:20:30 GMT', '2027-03-01T10:20:30Z', '2027-03-01T10:20:30Z'],
  ['Monday, 01-Mar-27 10:20:30 GMT', '2027-03-01T10:20:30Z', '2027-03-01T10:20:30Z'],
  ['Mon Mar  1 10:20:30 2027', '2027-03-01T10:20:30Z', '2027-03-01T10:20:30Z'],
  ['01 Mar 2027 10:20:30 PST', '2027-03-01T10:20:30Z', '2027-03-01T18:20:30Z'],
  ['01 Mar 2027 10:20:30 PST+0100', '2027-03-01T10:20:30Z', '2027-03-01T18:20:30Z'],
  ['01 Mar 2027 10:20:30 GMT+0130', '2027-03-01T10:20:30Z', '2027-03-01T08:50:30Z'],
  ['01 Mar 2027 10:20:30 -1', '2027-03-01T10:20:30Z', '2027-03-01T11:20:30Z'],
  ['01 Mar 2027 10:20:30 CEST', '2027-03-01T10:20:30Z', '2027-03-01T10:20:30Z'],
  ['01 Mar 2027 10:20:30 PM', '2027-03-01T10:20:30Z', '2027-03-01T22:20:30Z'],
  ['01 Mar 2027 12:20:30 AM', '2027-03-01T12:20:30Z', '2027-03-01T00:20:30Z'],
  ['01 Mar 2027', null, '2027-03-01T00:00:00Z'],
  ['01 Mar 2027 10:20 GMT', null, '2027-03-01T10:19:44Z'],
  ['01 Mar 2027 10:20', null, '2027-03-01T10:19:12Z'],
  ['31 Apr 2027 10:20:30', null, '2027-05-01T10:20:30Z'],
  ['01 Mar 2027 24:00:60', null, '2027-03-02T00:01:00Z'],
  ['01 Mar 2027 010:20:30', '2027-03-01T10:20:30Z', '2027-03-01T00:00:00Z'],
  ['3/1/2027', null, '2027-03-01T00:00:00Z'],
  ['13/3/27 10:20:30', null, '2027-03-13T10:20:30Z'],
  ['99/12/31', null, '1999-12-31T00:00:00Z'],
  ['13/13/2027', null, null],
  ['1/2/345', null, null],
  ['2027-Mar-01 10:20:30', '2027-03-01T10:20:30Z', null],
  ['Mon_01_Mar_2027_10:20:30', '2027-03-01T10:20:30Z', null],
  ['01 Mar 027 10:20:30', '2027-03-01T10:20:30Z', null],
  ['1st Mar 2027 10:20:30', null, null],
  ['01 Mar 2027x 10:20:30', null, null],
  ['01 Mar 12027 10:20:30', '+012027-03-01T10:20:30Z', '+012027-03-01T10:20:30Z'],
  ['01 Mar 69 10:20:30', '2069-03-01T10:20:30Z', '2069-03-01T10:20:30Z'],
  ['01 Mar 70 10:20:30', '1970-03-01T10:20:30Z', '1970-03-01T10:20:30Z'],
  ['32 Mar 2027 10:20:30', null, null],
  ['01 March', null, null],
  ['', null, null],
];

const momentOf = (text: string | null) => text && Date.parse(text);

describe('dates', () => {
  it.each(DATES)('%j is %s in Chromium', (text, moment) => {
    expect(rfcDate(text)).toBe(momentOf(moment));
  });

  it.each(DATES)('%j is, %s apart, %s in Firefox', (text, _, moment) => {
    expect(nsprDate(text)).toBe(momentOf(moment));
  });

  it('a year before 1601 is past, in Chromium', () => {
    expect(rfcDate('01 Mar 127 10:20:30')).toBe(Number.NEGATIVE_INFINITY);
  });

  it.each(Object.entries(ZONES))('Firefox knows %s, %i minutes ahead', (zone, ahead) => {
    const noon = Date.parse('2027-03-01T12:00:00Z');
    expect(nsprDate(`01 Mar 2027 12:00:00 ${zone}`)).toBe(noon - ahead * 60_000);
  });
});

describe('Max-Age', () => {
  const HUGE = '9'.repeat(30);
  it.each([
    ['10', 10, 10],
    ['0', 0, 0],
    [`${'0'.repeat(900)}10`, 10, 10],
    ['+1', 1, null],
    ['-1', -1, -Infinity],
    ['-', null, -Infinity],
    ['--1', null, -Infinity],
    ['1.5', null, null],
    ['', null, null],
    ['1 0', null, null],
    [HUGE, Infinity, Infinity],
    [`${HUGE}x`, Infinity, Infinity],
    [`-${HUGE}`, -Infinity, -Infinity],
  ])('%j is %d seconds in Chromium, %d in Firefox', (text, chromium, firefox) => {
    expect(signedMaxAge(text)).toBe(chromium);
    expect(plainMaxAge(text)).toBe(firefox);
  });
});
