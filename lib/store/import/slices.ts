/** Milliseconds of work between two pauses. */
const SLICE = 12;

/** From then on a person wants to know how far it is, and a way out; in milliseconds. */
export const PATIENCE = 500;

interface SliceParts {
  readonly pause: () => Promise<void>;
  readonly now: () => number;
  /** Whether the work is still wanted. */
  readonly isWanted: () => boolean;
  /** Told of the progress, once the work takes long. */
  readonly onProgress: (count: number) => void;
}

/** Does some work, which gives way with a count of what was done, in slices; null where it is no longer wanted. */
export async function inSlices<T>(
  work: Generator<number, T>,
  { pause, now, isWanted, onProgress }: SliceParts,
): Promise<{ readonly result: T } | null> {
  const start = now();
  for (let last = start; ; ) {
    const step = work.next();
    if (step.done) return { result: step.value };
    if (now() - last < SLICE) continue;
    if (now() - start > PATIENCE) onProgress(step.value);
    await pause();
    if (!isWanted()) return null;
    last = now();
  }
}
