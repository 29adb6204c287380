import { openSealed, seal, toArmor } from '../../lib/snapshot/seal.ts';
import type { Sealer } from '../../lib/snapshot/sealer.ts';

/** Fast, and as good as any for a test. */
const WORK_FACTOR = 4;

/** Seals and opens in place; while it is `stuck` it never comes to an end by itself. */
export function createFakeSealer() {
  const world = {
    isStuck: false,
    /** What everything rejects with; null where nothing does. */
    error: null as Error | null,
    /** How many pieces of work were given up. */
    stopped: 0,
  };

  function stoppable<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => {
        world.stopped += 1;
        reject(signal.reason);
      });
      if (world.error) reject(world.error);
      else if (!world.isStuck) work().then(resolve, reject);
    });
  }

  const sealer: Sealer = {
    seal: (content, passphrase, signal) =>
      stoppable(async () => toArmor(await seal(content, passphrase, WORK_FACTOR)), signal),
    open: (file, passphrase, signal) => stoppable(() => openSealed(file, passphrase), signal),
  };
  return { world, sealer };
}
