import type { Cookie } from '../../cookie/cookie.ts';
import { type Difference, differences } from '../../cookie/differences.ts';
import { keyId } from '../../cookie/key.ts';
import type { RestorePlan, Skipped } from '../../snapshot/restore.ts';

/** What a restore does about one cookie. */
export type RestoreRow =
  | { readonly kind: 'added' | 'removed'; readonly cookie: Cookie }
  /** Of each difference `asked` is what it becomes and `stored` what it is. */
  | {
      readonly kind: 'changed';
      readonly cookie: Cookie;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'skipped'; readonly cookie: Cookie; readonly reason: Skipped['code'] };

/** A plan, cookie by cookie, for a person to look at; `current` is what it was made with. */
export function restoreRows(plan: RestorePlan, current: readonly Cookie[]): RestoreRow[] {
  const live = new Map(current.map((cookie) => [keyId(cookie), cookie]));
  const done = plan.changeSet.operations.flatMap((operation): RestoreRow[] => {
    if (operation.type === 'set') {
      const { cookie } = operation;
      const stored = live.get(keyId(cookie));
      return stored
        ? [{ kind: 'changed', cookie, differences: differences(cookie, stored) }]
        : [{ kind: 'added', cookie }];
    }
    const gone = operation.type === 'remove' && live.get(keyId(operation.key));
    return gone ? [{ kind: 'removed', cookie: gone }] : [];
  });
  const skipped = plan.skipped.map(
    ({ cookie, code }): RestoreRow => ({ kind: 'skipped', cookie, reason: code }),
  );
  return [...done, ...skipped];
}
