import { useEffect, useState } from 'preact/hooks';
import { request } from '../../lib/browser/client.ts';
import { runningChange } from '../../lib/browser/running-change-item.ts';
import type { RunningChange } from '../../lib/change/course.ts';

/** The change that is being made right now, where it takes its time, and the way to give it up. */
export function useRunningChange(): [RunningChange | null, (id: string) => void] {
  const [running, setRunning] = useState<RunningChange | null>(null);
  useEffect(() => {
    runningChange.load().then(setRunning);
    return runningChange.watch(setRunning);
  }, []);
  return [running, (id) => void request('change.cancel', id)];
}
