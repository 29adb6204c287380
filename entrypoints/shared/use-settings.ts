import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChanged, saveSettings } from '../../lib/browser/settings.ts';
import { type Settings, sameSettings } from '../../lib/settings/settings.ts';

/** The user's settings, followed live whoever changes them, and the way to change them. */
export function useSettings(loaded: Settings): [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(loaded);
  useEffect(() => {
    const take = (next: Settings) =>
      setSettings((last) => (sameSettings(last, next) ? last : next));
    const stop = onSettingsChanged(take);
    // What was changed between loading and listening is told by no event.
    loadSettings().then(take);
    return stop;
  }, []);
  const change = (next: Settings) => {
    setSettings(next);
    saveSettings(next);
  };
  return [settings, change];
}
