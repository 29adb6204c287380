import * as v from 'valibot';
import { CookieSchema } from '../cookie/cookie-schema.ts';
import { keyId } from '../cookie/key.ts';
import type { Guard, Guards } from './guard.ts';

const { storeId, partitionKey, firstPartyDomain, domain, hostOnly, path, name } =
  CookieSchema.entries;

const GuardSchema = v.object({
  key: v.object({ storeId, partitionKey, firstPartyDomain, domain, hostOnly, path, name }),
  lock: v.nullable(
    v.object({
      cookie: v.nullable(CookieSchema),
      paused: v.nullable(v.picklist(['fought', 'expired', 'refused'])),
    }),
  ),
  isProtected: v.boolean(),
});

/** Guards out of whatever was stored; one that is damaged does not keep the others. */
export function readGuards(stored: unknown): Guards {
  const guards = (Array.isArray(stored) ? stored : []).flatMap((each): Guard[] => {
    const parsed = v.safeParse(GuardSchema, each);
    return parsed.success ? [parsed.output] : [];
  });
  return new Map(guards.map((guard) => [keyId(guard.key), guard]));
}
