import { createChanger } from '../../lib/change/changer.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { JarChange } from '../../lib/cookie/jar.ts';
import { type Guards, NO_GUARDS } from '../../lib/lock/guard.ts';
import { createKeeper } from '../../lib/lock/keeper.ts';
import type { Tallies } from '../../lib/lock/tally.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import type { FakeJarOptions } from '../fakes/jar.ts';
import { keptValue } from '../fakes/kept-value.ts';

/** A browser in which cookies are locked: everything that the keeper works on outlives it. */
export function lockWorld(cookies: readonly Cookie[], options: FakeJarOptions = {}) {
  const world = {
    now: 1_700_000_000_000,
    borrowed: new Set<string>(),
    isReached: true,
  };
  const guards = keptValue<Guards>(NO_GUARDS);
  const tallies = keptValue<Tallies>({});
  const parts = createChangerParts({ cookies, now: () => world.now, ...options });
  let stopListening = () => {};
  let atWork: Promise<unknown>[] = [];

  function start() {
    stopListening();
    const keeper = createKeeper({
      jar: parts.jar,
      guards,
      tallies,
      alone: (task) => changer.alone(task),
      borrowed: async () => world.borrowed,
      reaches: async () => world.isReached,
      now: () => world.now,
    });
    const changer = createChanger({ ...parts, guards: keeper });
    stopListening = parts.jar.onChanged((change: JarChange) => {
      atWork.push(keeper.notice(change));
    });
    return { keeper, changer };
  }

  return {
    ...start(),
    parts,
    jar: parts.jar,
    guards,
    tallies,
    world,
    /** Starts the background again, as the browser does after it has stopped it. */
    restart: start,
    /** Nobody listens until the next start. */
    sleep: () => stopListening(),
    /** Resolves when nothing is left to do, also of what that sets off. */
    async rest(): Promise<void> {
      while (atWork.length > 0) {
        const work = atWork;
        atWork = [];
        await Promise.all(work);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    held: (name: string) => parts.jar.all().find((each) => each.name === name) ?? null,
  };
}
