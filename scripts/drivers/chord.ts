export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

/** One key press: modifiers held down, then the key, in the words of `KeyboardEvent.key`. */
export interface Chord {
  readonly modifiers: readonly Modifier[];
  readonly key: string;
}

const MODIFIERS: readonly string[] = ['Alt', 'Control', 'Meta', 'Shift'] satisfies Modifier[];

/** Reads `Control+Shift+z`, `ArrowDown`, `/` or `Control++`. */
export function parseChord(text: string): Chord {
  const modifiers: Modifier[] = [];
  let rest = text;
  for (;;) {
    const plus = rest.indexOf('+');
    const word = rest.slice(0, plus);
    if (plus < 1 || !isModifier(word)) break;
    modifiers.push(word);
    rest = rest.slice(plus + 1);
  }
  if (rest === '') throw new Error(`No key in "${text}"`);
  return { modifiers, key: rest };
}

function isModifier(word: string): word is Modifier {
  return MODIFIERS.includes(word);
}
