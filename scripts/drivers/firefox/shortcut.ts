import { parseChord } from '../chord.ts';
import type { FirefoxWindow } from './gecko.ts';

/** A shortcut as the window's own list of keys has it: `J` with `alt,shift`. */
export function keyElement(shortcut: string): { readonly key: string; readonly modifiers: string } {
  const { key, modifiers } = parseChord(shortcut);
  const names = modifiers.map((modifier) => modifier.toLowerCase());
  return { key: key.toUpperCase(), modifiers: names.join(',') };
}

/** Runs in the browser's window: does what a shortcut of the extension does; false while it has no such. */
export function doShortcut(widget: string, key: string, modifiers: string): boolean {
  const { document } = globalThis as unknown as FirefoxWindow;
  const found = document.querySelector(
    `#ext-keyset-id-${widget} key[key="${key}"][modifiers="${modifiers}"]`,
  ) as (Element & { doCommand(): void }) | null;
  found?.doCommand();
  return found !== null;
}
