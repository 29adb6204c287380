import type { Fixations } from '../../audit/fixations.ts';
import { keyId, keyOf } from '../../cookie/key.ts';
import type { SessionsView } from './create-sessions-view.ts';

/** The sessions that kept their IDs at a login, as the audit takes them. */
export function fixationsOf({ sites }: SessionsView): Fixations {
  return new Map(
    sites
      .flatMap(({ reports }) => reports)
      .flatMap(({ session: { fixation, carriers } }) => {
        const [main] = carriers;
        const certainty = fixation?.login?.certainty;
        return main && certainty ? [[keyId(keyOf(main.cookie)), certainty] as const] : [];
      }),
  );
}
