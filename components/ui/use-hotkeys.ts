import { useLayoutEffect, useRef } from 'preact/hooks';
import { matchesHotkey, parseHotkey } from './hotkey.ts';
import { isMac, isTextField } from './platform.ts';

/** One shortcut of a page. */
export interface HotkeyBinding {
  /** Such as `Mod+Shift+Z`; see parseHotkey. */
  readonly keys: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Also while a text field has the focus; otherwise the field keeps the key (its own undo, say). */
  readonly inFields?: boolean;
}

/**
 * Shortcuts of the whole page. They give way to whatever handled the key before (`preventDefault`), to
 * text fields and to an open dialog.
 */
export function useHotkeys(bindings: readonly HotkeyBinding[]): void {
  const current = useRef(bindings);
  current.current = bindings;
  // Before the first frame: whoever sees the page may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const inField = isTextField(event.target);
      const binding = current.current.find(
        ({ keys, inFields }) =>
          (!inField || inFields === true) && matchesHotkey(parseHotkey(keys, isMac()), event),
      );
      if (binding === undefined) return;
      event.preventDefault();
      binding.run(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
