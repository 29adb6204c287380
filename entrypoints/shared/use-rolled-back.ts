import { useEffect, useState } from 'preact/hooks';
import { rolledBackNotice } from '../../lib/browser/notice.ts';
import type { ChangeLabel } from '../../lib/change/change-set.ts';

/** The change that was cut short and rolled back, until the user has taken note of it. */
export function useRolledBack(): [ChangeLabel | null, () => void] {
  const [label, setLabel] = useState<ChangeLabel | null>(null);
  useEffect(() => {
    rolledBackNotice.load().then(setLabel);
    return rolledBackNotice.watch(setLabel);
  }, []);
  return [label, () => void rolledBackNotice.save(null)];
}
