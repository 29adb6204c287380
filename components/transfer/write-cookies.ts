import type { Cookie } from '../../lib/cookie/cookie.ts';
import { type Exported, exportCookies } from '../../lib/format/export-cookies.ts';
import type { Format, OriginStorage } from '../../lib/format/format.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/**
 * Writes cookies, and what pages store, as the last export was written; `url` is the page they are for, `now` in
 * milliseconds.
 */
export function writeCookies(
  format: Format,
  cookies: readonly Cookie[],
  origins: readonly OriginStorage[],
  { presets, masked, withSession }: Settings['export'],
  url: string | null,
  now: number,
): Exported {
  return exportCookies(format, cookies, {
    preset: presetOf(format, presets),
    url,
    now,
    origins,
    masked,
    withSession,
  });
}

/** The preset that was chosen last for a format, while there is one of that name; else its first. */
export function presetOf(
  { id, writer }: Format,
  chosen: Settings['export']['presets'],
): string | null {
  const presets = writer?.presets ?? [];
  return presets.find((preset) => preset === chosen[id]) ?? presets[0] ?? null;
}
