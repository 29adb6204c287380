/**
 * The keys of a shortcut, as the browser writes it: `Alt+Shift+K`, and in Chromium on a Mac `⌥⇧K`, where
 * every sign stands for itself.
 */
export function shortcutCaps(shortcut: string): string[] {
  return shortcut.split('+').filter((cap) => cap !== '');
}
