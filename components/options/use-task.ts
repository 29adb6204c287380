import { useRef, useState } from 'preact/hooks';

export interface Task {
  /** The words of the error that the last run ended with; '' when it went well. */
  readonly error: string;
  /**
   * Starts at once, so that a question which the browser ties to a click is still part of the click. While one
   * run goes on, another is not started.
   */
  run(work: () => Promise<void>): void;
}

/** What a button sets off, and what went wrong with it. */
export function useTask(): Task {
  const [error, setError] = useState('');
  const running = useRef(false);
  const run = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setError('');
    try {
      await work();
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    } finally {
      running.current = false;
    }
  };
  return { error, run };
}
