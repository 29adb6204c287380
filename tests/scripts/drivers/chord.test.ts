import { describe, expect, it } from 'vitest';
import { parseChord } from '../../../scripts/drivers/chord.ts';
import { keyActions } from '../../../scripts/drivers/firefox/keys.ts';

describe('parseChord', () => {
  it.each([
    ['a', [], 'a'],
    ['/', [], '/'],
    ['+', [], '+'],
    ['ArrowDown', [], 'ArrowDown'],
    ['Control+z', ['Control'], 'z'],
    ['Control++', ['Control'], '+'],
    ['Control+Shift+ArrowUp', ['Control', 'Shift'], 'ArrowUp'],
    ['Shift', [], 'Shift'],
  ])('reads %s', (text, modifiers, key) => {
    expect(parseChord(text)).toEqual({ modifiers, key });
  });

  it.each(['', 'Control+'])('refuses "%s"', (text) => {
    expect(() => parseChord(text)).toThrow('No key');
  });
});

describe('keyActions', () => {
  const actions = (chord: string) =>
    keyActions(parseChord(chord)).map(
      ({ type, value }) => `${type === 'keyDown' ? '+' : '-'}${value}`,
    );

  it.each([
    ['a', ['+a', '-a']],
    ['Enter', ['+\uE006', '-\uE006']],
    ['Control+z', ['+\uE009', '+z', '-z', '-\uE009']],
    ['Control+Shift+z', ['+\uE009', '+\uE008', '+Z', '-Z', '-\uE008', '-\uE009']],
    ['\u{1F36A}', ['+\u{1F36A}', '-\u{1F36A}']],
  ])('presses %s', (chord, expected) => {
    expect(actions(chord)).toEqual(expected);
  });

  it('refuses a key it does not know', () => {
    expect(() => actions('Entr')).toThrow('Unknown key "Entr"');
  });
});
