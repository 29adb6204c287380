import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Clue } from '../../lib/session/clue.ts';
import { embeddedTimeEvidence } from '../../lib/session/evidence/embedded-time.ts';
import { flagEvidence } from '../../lib/session/evidence/flags.ts';
import type { EvidenceKind } from '../../lib/session/evidence/kind.ts';
import { lifetimeEvidence } from '../../lib/session/evidence/lifetime.ts';
import { makeUpEvidence } from '../../lib/session/evidence/make-up.ts';
import { nameEvidence } from '../../lib/session/evidence/name.ts';
import { indexKnown } from '../../lib/session/known-cookies.ts';
import { createNameReader } from '../../lib/session/read-name.ts';
import { createStructureReader } from '../../lib/session/read-structure.ts';
import { createValueReader } from '../../lib/session/read-value.ts';
import { Siblings } from '../../lib/session/siblings.ts';
import { STRUCTURES } from '../../lib/session/structures/index.ts';
import { subjectOf } from '../../lib/session/subject.ts';
import { cookie } from '../fixtures/cookie.ts';
import { NOW } from './values.ts';

const SECOND = NOW / 1000;
const DAY = 86_400;
const HEX32 = '4bf92f3577b34da6a3ce929d0e0e4736';

const READERS = {
  readName: createNameReader(indexKnown([]).byName),
  readValue: createValueReader(createStructureReader(STRUCTURES)),
};

/** What one kind of evidence says of a cookie: codes with what fills their sentences. */
function says(kind: EvidenceKind, fields: Partial<Cookie>): string[] {
  const clues: Clue[] = [];
  kind(subjectOf(cookie(fields), new Siblings(), READERS, NOW), clues);
  return clues.map(({ evidence: { code, params } }) => [code, ...params].join(' '));
}

describe('a moment embedded in the value', () => {
  const today = ['embeddedTime', new Date(NOW).toISOString().slice(0, 10)].join(' ');
  it.each([
    ['set off by dots', `GA1.1.409541583.${SECOND}`, [today]],
    ['in milliseconds', `fb.1.${NOW}.116542716`, [today]],
    ['within a run of digits', `9${SECOND}9`, []],
    ['long ago', 'x.1000000000.y', []],
    ['absent', HEX32, []],
  ])('%s', (_, value, expected) => {
    expect(says(embeddedTimeEvidence, { value })).toEqual(expected);
  });
});

describe('flags', () => {
  it.each<[Partial<Cookie>, string[]]>([
    [{ httpOnly: true }, ['httpOnly']],
    [{ httpOnly: false }, ['scriptReadable']],
    [{ httpOnly: true, sameSite: 'no_restriction' }, ['httpOnly', 'sameSiteNone']],
    [{ httpOnly: true, sameSite: 'strict' }, ['httpOnly', 'sameSiteSet']],
    [{ httpOnly: true, hostOnly: false }, ['httpOnly', 'wideDomain example.com']],
  ])('%j', (fields, expected) => {
    expect(says(flagEvidence, fields)).toEqual(expected);
  });
});

describe('lifetime', () => {
  it.each<[string, number | null, string[]]>([
    ['none', null, ['browserSession']],
    ['ten minutes', SECOND + 600, ['shortLived']],
    ['two weeks', SECOND + 14 * DAY, ['mediumLived']],
    ['a quarter', SECOND + 90 * DAY, []],
    ['a year', SECOND + 365 * DAY, ['longLived 365']],
  ])('%s', (_, expirationDate, expected) => {
    expect(says(lifetimeEvidence, { expirationDate })).toEqual(expected);
  });

  it.each<[string, number, string | null]>([
    ['ik3Tz8Qv0bYwR7uLx2Ge', 600, 'csrf'],
    ['3-seconds', 600, null],
    ['ik3Tz8Qv0bYwR7uLx2Ge', 365 * DAY, 'tracking'],
    ['dark', 365 * DAY, null],
  ])('%s for %i seconds tells of a role: %s', (value, seconds, role) => {
    const clues: Clue[] = [];
    const fields = { value, expirationDate: SECOND + seconds };
    lifetimeEvidence(subjectOf(cookie(fields), new Siblings(), READERS, NOW), clues);
    expect(clues.map((each) => each.role)).toEqual([role]);
  });
});

describe('the make-up of a value without a known structure', () => {
  it.each([
    ['a number', '1029384756', ['numeric']],
    ['several parts', `${HEX32}.1.7f3b`, ['composite']],
    ['one part', HEX32, []],
    ['several short parts', 'a.b.c', []],
  ])('%s', (_, value, expected) => {
    expect(says(makeUpEvidence, { value })).toEqual(expected);
  });
});

describe('the words of the name', () => {
  it.each([
    ['app_session', HEX32, ['nameSession session']],
    ['residence', HEX32, []],
    ['sessionTimeout', '30', []],
    ['xsrf-token', HEX32, ['nameCsrf xsrf', 'nameCredential token']],
    ['__kla_id', HEX32, ['nameUnderscore']],
  ])('%s=%s', (name, value, expected) => {
    const said = says(nameEvidence, { name, value });
    expect(said.filter((one) => expected.includes(one))).toEqual(expected);
    if (expected.length === 0) expect(said.filter((one) => /Session|Cred/.test(one))).toEqual([]);
  });
});
