import { vi } from 'vitest';

/** Asks again until it no longer throws. A busy machine takes its time to load a module: patience costs nothing. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 });
}
