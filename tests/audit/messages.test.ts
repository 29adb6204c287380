import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { sayAudit } from '../../components/audit/say-audit.ts';
import { audit } from '../../lib/audit/audit.ts';
import { SEVERITIES } from '../../lib/audit/finding.ts';
import { SOURCES } from '../../lib/audit/source.ts';
import { CASES } from './cases/index.ts';
import { audited, context } from './site.ts';

const messages = (await parseMessagesFile('components/locales/en.yml')).filter(
  ({ key: [area] }) => area === 'audit',
);
/** Sections that are no finding's. */
const OTHERS = ['severity', 'wish', 'report'];

function keysOf(section: string): string[] {
  return messages.filter(({ key }) => key[1] === section).map(({ key }) => key[2] ?? '');
}

const found = CASES.flatMap(({ cookies, where, thirdParty }) =>
  audit(audited(cookies, thirdParty), context(where)),
);
const byCode = new Map(found.map((finding) => [finding.code, finding]));

describe('messages', () => {
  it('exist for every code, and for no other', () => {
    const worded = new Set(messages.map(({ key }) => key[1] ?? ''));
    expect([...worded].filter((code) => !OTHERS.includes(code)).sort()).toEqual(
      [...byCode.keys()].sort(),
    );
  });

  it.each([...byCode.values()])('$code: what, why, what to do, with each param', (finding) => {
    const own = messages.filter(({ key }) => key[1] === finding.code);
    expect(own.map(({ key }) => key[2])).toEqual(['title', 'why', 'mend']);
    const text = own.map((each) => ('message' in each ? each.message : '')).join(' ');
    const used = new Set(text.match(/\$[1-9]/g));
    expect([...used].sort()).toEqual(finding.params.map((_, index) => `$${index + 1}`));
  });

  it.each(messages.map(({ key }) => key.slice(1).join('.')))(
    '%s needs no escape in SARIF',
    (key) => {
      expect(sayAudit(key)).not.toMatch(/[[\]{}\\]/);
    },
  );

  it('exist for every severity', () => {
    expect(keysOf('severity')).toEqual(SEVERITIES);
  });

  it('exist for every wish, and for no other', () => {
    const wishes = new Set(found.flatMap(({ mend }) => mend?.wish ?? []));
    expect(keysOf('wish').sort()).toEqual([...wishes].sort());
  });
});

describe('sources', () => {
  it('are all named by a finding', () => {
    const named = new Set(found.map(({ source }) => source));
    expect(Object.keys(SOURCES).filter((id) => !named.has(id as never))).toEqual([]);
  });

  it.each(Object.values(SOURCES))('$name', ({ url }) => {
    expect(URL.canParse(url)).toBe(true);
    expect(url).toMatch(
      /^https:\/\/(cheatsheetseries\.owasp|httpwg|www\.rfc-editor|developer\.mozilla)\.org\//,
    );
  });
});
