import type { Settings } from '../../lib/settings/settings.ts';

/** Shows the page in the theme chosen; `automatic` is what `auto` means here, by default the browser's own scheme. */
export function applyTheme(
  theme: Settings['theme'],
  automatic: 'light' | 'dark' | null = null,
): void {
  const { dataset } = document.documentElement;
  const scheme = theme === 'auto' ? automatic : theme;
  if (scheme) dataset.theme = scheme;
  else delete dataset.theme;
}
