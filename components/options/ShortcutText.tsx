import '../ui/Kbd.css';
import { i18n } from '#i18n';
import { shortcutCaps } from './shortcut-caps.ts';

/** A shortcut in the browser's own words; a user may have taken it away. */
export function ShortcutText({ shortcut }: { readonly shortcut: string }) {
  if (shortcut === '') return <span class="dim">{i18n.t('options.noShortcut')}</span>;
  return (
    <span class="ui-keys" data-shortcut={shortcut}>
      {shortcutCaps(shortcut).map((cap) => (
        <kbd key={cap} class="ui-kbd">
          {cap}
        </kbd>
      ))}
    </span>
  );
}
