/** A key with its modifiers, as `Mod+Shift+Z` is read. */
export interface Hotkey {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const symbols: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** Reads `Mod+Shift+Z`: `Mod` is Command on a Mac and Control elsewhere; `+` itself is written `Plus`. */
export function parseHotkey(text: string, mac: boolean): Hotkey {
  const parts = text.split('+');
  const last = parts.at(-1) ?? '';
  const key = last === 'Plus' ? '+' : last === 'Space' ? ' ' : last;
  const mod = parts.includes('Mod');
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    control: parts.includes('Ctrl') || (mod && !mac),
    meta: parts.includes('Meta') || (mod && mac),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

/** Whether a key stroke is this hotkey. Shift is not asked of signs such as `?`, which need it on some keyboards only. */
export function matchesHotkey(hotkey: Hotkey, event: KeyStroke): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const sign = key.length === 1 && key.toUpperCase() === key.toLowerCase() && key !== ' ';
  return (
    key === hotkey.key &&
    event.ctrlKey === hotkey.control &&
    event.metaKey === hotkey.meta &&
    event.altKey === hotkey.alt &&
    (sign || event.shiftKey === hotkey.shift)
  );
}

/** The caps of a hotkey as its keyboard shows them: `['Ctrl', 'Shift', 'Z']`, `['⌘', '⇧', 'Z']` on a Mac. */
export function hotkeyCaps(text: string, mac: boolean): string[] {
  const { key, control, meta, shift, alt } = parseHotkey(text, mac);
  const cap =
    key === ' ' ? 'Space' : (symbols[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return [
    ...(control ? [mac ? '⌃' : 'Ctrl'] : []),
    ...(alt ? [mac ? '⌥' : 'Alt'] : []),
    ...(shift ? [mac ? '⇧' : 'Shift'] : []),
    ...(meta ? [mac ? '⌘' : 'Meta'] : []),
    cap,
  ];
}
