import { MAX_SHOWN } from '../attribute-names.ts';
import type { HeaderRule } from '../header-rule.ts';
import type { Part } from '../parse.ts';
import { characterName } from '../text-field.ts';
import type { HeaderIssue } from '../verdict.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ANY = /[\x00-\x1f\x7f]/;

/** Control characters within a name or value refuse the cookie, also in attributes that mean nothing (step 1). */
export const controlCharacters: HeaderRule = ({ header, parsed, profile, last }) => {
  if (!ANY.test(header)) return [];
  const path = last.get('path')?.value;
  const issues: HeaderIssue[] = [];
  for (const part of partsOf()) {
    const at = part.text.search(part === path ? profile.pathControls : profile.controls);
    if (at === -1) continue;
    issues.push(issueAt(part.span.start + at, header));
    if (issues.length === MAX_SHOWN) break;
  }
  return issues;

  function* partsOf(): Iterable<Part> {
    yield parsed.name;
    yield parsed.value;
    for (const each of parsed.attributes) {
      yield each.name;
      yield each.value;
    }
  }
};

function issueAt(start: number, header: string): HeaderIssue {
  return {
    code: 'controlCharacter',
    severity: 'reject',
    span: { start, end: start + 1 },
    params: [characterName(header[start] ?? '')],
    section: '5.6',
    chromium: 'DisallowedCharacter',
  };
}
