import type { Jar } from '../cookie/jar.ts';
import { type Guards, hasLocks } from '../lock/guard.ts';
import type { Keeper, KeeperParts } from '../lock/keeper.ts';
import { guardsItem } from './guards-item.ts';

/** The guards for the background, which asks for them at every change of the jar: read once, and kept up to date. */
export function guardsAtHand(): KeeperParts['guards'] {
  let known: Promise<Guards> | null = null;
  guardsItem.watch((guards) => {
    known = Promise.resolve(guards);
  });
  return {
    load() {
      known ??= guardsItem.load();
      return known;
    },
    async save(guards) {
      known = Promise.resolve(guards);
      await guardsItem.save(guards);
    },
  };
}

/**
 * In the background: listens to the jar as long as a cookie is locked. It has to begin at once, for the browser starts
 * the background for those events alone that are listened to by the end of its first turn; without a lock it ends,
 * and the background is left to sleep.
 */
export function keepLocks(keeper: Keeper, { onChanged }: Pick<Jar, 'onChanged'>): void {
  const listen = () => onChanged((change) => void keeper.notice(change).catch(() => {}));
  let stop: (() => void) | null = listen();
  const follow = (guards: Guards) => {
    if (hasLocks(guards)) stop ??= listen();
    else {
      stop?.();
      stop = null;
    }
  };
  guardsItem.watch(follow);
  guardsItem.load().then(follow);
}
