import type { Settings } from '../../lib/settings/settings.ts';

/** What the panes of the panel begin with, in CSS pixels: widths beside the list, heights under it. */
const FIRST_SIZES = {
  sections: 184,
  'details-row': 400,
  'details-column': 260,
  'form-row': 420,
  'form-column': 360,
} as const;

export type Pane = keyof typeof FIRST_SIZES;

/** The size of a pane as it was left, in CSS pixels. */
export function paneSize({ panes }: Pick<Settings, 'panes'>, pane: Pane): number {
  return panes[pane] ?? FIRST_SIZES[pane];
}

/** The settings with a pane of another size. */
export function withPaneSize(settings: Settings, pane: Pane, size: number): Settings {
  return { ...settings, panes: { ...settings.panes, [pane]: size } };
}
