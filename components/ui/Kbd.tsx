import './Kbd.css';
import { hotkeyCaps } from './hotkey.ts';
import { isMac } from './platform.ts';

/** A shortcut drawn as key caps: `<Kbd keys="Mod+Z" />`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span class="ui-keys">
      {hotkeyCaps(keys, isMac()).map((cap) => (
        <kbd key={cap} class="ui-kbd">
          {cap}
        </kbd>
      ))}
    </span>
  );
}
