import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCompletion, markIssues } from '../../../components/ui/completion.ts';

describe('applyCompletion', () => {
  it.each([
    ['is:se', { text: 'is:secure', start: 0, end: 5 }, 'is:secure ', 10],
    ['dom', { text: 'domain:', start: 0, end: 3 }, 'domain:', 7],
    ['is:se cookie', { text: 'is:secure', start: 0, end: 5 }, 'is:secure cookie', 10],
    ['x -is:h y', { text: '-is:httponly', start: 2, end: 7 }, 'x -is:httponly y', 15],
  ])('%s', (text, completion, expected, caret) => {
    expect(applyCompletion(text, completion)).toEqual({ text: expected, caret });
  });
});

describe('markIssues', () => {
  const shown = (text: string, issues: { start: number; end: number }[]) =>
    markIssues(text, issues)
      .map((part) => (part.wrong ? `[${part.text}]` : part.text))
      .join('');

  it.each([
    ['is:foo bar', [{ start: 0, end: 6 }], '[is:foo] bar'],
    [
      'a b c',
      [
        { start: 4, end: 5 },
        { start: 0, end: 1 },
      ],
      '[a] b [c]',
    ],
    [
      'abcdef',
      [
        { start: 0, end: 4 },
        { start: 2, end: 5 },
      ],
      '[abcd][e]f',
    ],
    ['ab', [{ start: 1, end: 99 }], 'a[b]'],
    ['ab', [], 'ab'],
  ])('%s', (text, issues, expected) => {
    expect(shown(text, issues)).toBe(expected);
  });

  it('keeps every character, whatever the spans', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string(), fc.array(span), (text, issues) => {
        expect(
          markIssues(text, issues)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
