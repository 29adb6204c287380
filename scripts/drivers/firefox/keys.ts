import type { Chord } from '../chord.ts';

/** The code points by which WebDriver names keys without a character (section 17.4.2 of WebDriver). */
const CODE_POINTS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
  F11: '\uE03B',
  F12: '\uE03C',
  Meta: '\uE03D',
  Space: ' ',
};

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** The chord as BiDi's key actions: modifiers down, key down and up, modifiers up. */
export function keyActions({ modifiers, key }: Chord): KeyAction[] {
  const held = modifiers.map(keyValue);
  const value = keyValue(
    modifiers.includes('Shift') && /^[a-z]$/.test(key) ? key.toUpperCase() : key,
  );
  return [
    ...held.map((modifier): KeyAction => ({ type: 'keyDown', value: modifier })),
    { type: 'keyDown', value },
    { type: 'keyUp', value },
    ...held.toReversed().map((modifier): KeyAction => ({ type: 'keyUp', value: modifier })),
  ];
}

function keyValue(key: string): string {
  const value = CODE_POINTS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key "${key}"`);
  return value;
}
