import type { HeaderRule } from '../header-rule.ts';
import { characterName } from '../text-field.ts';

/** What comes after a line break is another header, or nothing; scripts may not write one at all. */
export const lineBreak: HeaderRule = ({ header, parsed: { end }, request: { via } }) => {
  const at = via === 'script' ? header.search(/[\r\n]/) : end;
  if (at === -1 || at === header.length) return [];
  const params = [characterName(header[at] ?? '')];
  return via === 'script'
    ? [
        {
          code: 'lineBreakFromScript',
          severity: 'reject',
          span: { start: at, end: at + 1 },
          params,
          section: '5.6',
          chromium: 'DisallowedCharacter',
        },
      ]
    : [
        {
          code: 'cutAtLineBreak',
          severity: 'rewrite',
          span: { start: at, end: header.length },
          params,
          section: '5.6',
        },
      ];
};
