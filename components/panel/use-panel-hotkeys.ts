import { useEffect, useRef } from 'preact/hooks';
import { matchesHotkey, parseHotkey } from '../ui/hotkey.ts';
import { isMac, isTextField } from '../ui/platform.ts';
import type { HotkeyBinding } from '../ui/use-hotkeys.ts';

/**
 * The shortcuts of the panel. Chromium's DevTools listens at the document of every panel and takes the keys
 * that any of its own panels knows (Ctrl+Z, Escape): here one listens below it, and keeps what was used.
 */
export function usePanelHotkeys(bindings: readonly HotkeyBinding[]): void {
  const current = useRef(bindings);
  current.current = bindings;
  useEffect(() => {
    const mac = isMac();
    const isFor = (event: KeyboardEvent, keys: string) =>
      matchesHotkey(parseHotkey(keys, mac), event);
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTextField(event.target)) {
        if (FIELD_KEYS.some((keys) => isFor(event, keys))) event.stopPropagation();
        return;
      }
      if (!event.defaultPrevented && !document.querySelector('dialog[open]')) {
        const binding = current.current.find(({ keys }) => isFor(event, keys));
        if (binding) {
          event.preventDefault();
          binding.run(event);
        }
      }
      if (event.defaultPrevented) event.stopPropagation();
    };
    document.body.addEventListener('keydown', onKeyDown);
    return () => document.body.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A field's own undo, which DevTools would take away. */
const FIELD_KEYS = ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'];
