import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A fresh profile blocks third-party cookies: 0 allows them, 1 blocks them (`profile.cookie_controls_mode`). */
const COOKIE_CONTROLS = { allowed: 0, blocked: 1 } as const;

/** What DevTools shows until the extension's panel is chosen: of its own panels, one that asks little of the page. */
const DEVTOOLS = { preferences: { 'panel-selected-tab': JSON.stringify('security') } };

/** Writes the preferences of a new profile; one that has been used keeps its own. */
export function preparePreferences(
  dir: string,
  thirdPartyCookies: keyof typeof COOKIE_CONTROLS,
): void {
  const file = join(dir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const profile = { cookie_controls_mode: COOKIE_CONTROLS[thirdPartyCookies] };
  writeFileSync(file, JSON.stringify({ profile, devtools: DEVTOOLS }));
}
