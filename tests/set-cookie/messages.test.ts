import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../lib/set-cookie/rule.ts';
import { CASES } from './rules/cases.ts';

const messages = await parseMessagesFile('components/locales/en.yml');

/** How many of $1, $2, … each message of a section has, by its code. */
function section(name: string): Map<string, number> {
  return new Map(
    messages
      .filter(({ key: [area] }) => area === name)
      .map(({ key: [, code = ''], substitutions }) => [code, substitutions]),
  );
}

const sentences = section('issue');
const labels = section('mend');
const issues = new Map<string, Issue>(CASES.map(({ issue }) => [issue.code, issue]));

describe('messages', () => {
  it('exist for every code, and for no other', () => {
    expect([...sentences.keys()].sort()).toEqual([...issues.keys()].sort());
  });

  it('label every mend, and no other', () => {
    const mendable = [...issues.values()].filter(({ mend }) => mend).map(({ code }) => code);
    expect([...labels.keys()].sort()).toEqual(mendable.sort());
  });

  it.each([...issues.values()])('$code uses its $params.length params', ({ code, params }) => {
    expect(Math.max(sentences.get(code) ?? 0, labels.get(code) ?? 0)).toBe(params.length);
  });
});
