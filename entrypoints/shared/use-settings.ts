import { useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, saveSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** The user's settings, followed live whoever changes them, and the way to change them. */
export function useSettings(loaded: Settings): [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(loaded);
  useEffect(() => onSettingsChanged(setSettings), []);
  const change = (next: Settings) => {
    setSettings(next);
    saveSettings(next);
  };
  return [settings, change];
}
