import { useEffect, useRef, useState } from 'preact/hooks';

/** Work that takes its time and can be given up, one piece at a time. */
export interface Stoppable {
  readonly isRunning: boolean;
  /** What the work resolves to, or null once it was given up, as it is for the next piece. */
  readonly run: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T | null>;
  readonly stop: () => void;
}

/** It is also given up when the component goes. */
export function useStoppable(): Stoppable {
  const [isRunning, setRunning] = useState(false);
  const current = useRef<AbortController | null>(null);
  const stop = () => current.current?.abort();
  useEffect(() => stop, []);
  return {
    isRunning,
    stop,
    async run(work) {
      stop();
      const controller = new AbortController();
      current.current = controller;
      setRunning(true);
      try {
        return await work(controller.signal);
      } catch (reason) {
        if (controller.signal.aborted) return null;
        throw reason;
      } finally {
        if (current.current === controller) setRunning(false);
      }
    },
  };
}
