import type { ChangerParts } from '../../lib/change/changer-parts.ts';

/** Where the worker is stopped: before the nth call has any effect, or after it had its effect but not its answer. */
export interface StopPoint {
  readonly call: number;
  readonly when: 'before' | 'after';
}

export interface Stopping {
  readonly parts: ChangerParts;
  /** Resolves once the point is reached; never when there are fewer calls. */
  readonly stopped: Promise<'stopped'>;
}

/** The same parts in a worker that the browser stops at a point: from there on nothing is answered any more. */
export function stopAt(parts: ChangerParts, { call, when }: StopPoint): Stopping {
  const { promise: stopped, resolve } = Promise.withResolvers<'stopped'>();
  const never = new Promise<never>(() => {});
  let calls = 0;

  const through =
    <A extends unknown[], R>(fn: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls++;
      if (calls > call || (calls === call && when === 'before')) {
        resolve('stopped');
        return never;
      }
      const answer = await fn(...args);
      if (calls < call) return answer;
      resolve('stopped');
      return never;
    };

  return { parts: wrapped(parts, through), stopped };
}

/** The same parts, of which the nth call is answered with an error; those after it work again. */
export function throwAt(parts: ChangerParts, call: number): ChangerParts {
  let calls = 0;
  return wrapped(parts, (fn) => async (...args) => {
    calls++;
    if (calls === call) throw new Error('thrown on purpose');
    return fn(...args);
  });
}

type Through = <A extends unknown[], R>(
  fn: (...args: A) => Promise<R>,
) => (...args: A) => Promise<R>;

function wrapped(parts: ChangerParts, through: Through): ChangerParts {
  const { jar, parked, journal, pending, guards } = parts;
  return {
    ...parts,
    jar: {
      list: through(jar.list),
      find: through(jar.find),
      write: through(jar.write),
      remove: through(jar.remove),
      onChanged: jar.onChanged,
    },
    parked: {
      list: through(parked.list),
      put: through(parked.put),
      remove: through(parked.remove),
    },
    journal: { load: through(journal.load), save: through(journal.save) },
    pending: {
      load: through(pending.load),
      save: through(pending.save),
      clear: through(pending.clear),
      settle: through(pending.settle),
    },
    guards: { spared: through(guards.spared), moved: through(guards.moved) },
    session: through(parts.session),
    reaches: through(parts.reaches),
    onRolledBack: through(parts.onRolledBack),
  };
}
