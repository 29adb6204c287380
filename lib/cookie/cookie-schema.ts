import * as v from 'valibot';

/** A cookie that comes from a file or from storage. Described for others by `docs/cookiescope.schema.json`. */
export const CookieSchema = v.object({
  name: v.string(),
  value: v.string(),
  domain: v.pipe(v.string(), v.regex(/^(?!\.)/)),
  hostOnly: v.boolean(),
  path: v.string(),
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['no_restriction', 'lax', 'strict', 'unspecified']),
  expirationDate: v.nullable(v.pipe(v.number(), v.finite())),
  storeId: v.string(),
  partitionKey: v.nullable(
    v.object({ topLevelSite: v.string(), hasCrossSiteAncestor: v.boolean() }),
  ),
  firstPartyDomain: v.string(),
});
