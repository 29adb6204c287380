import * as v from 'valibot';
import type { PartitionKey } from '../../cookie/cookie.ts';
import { isSameSite } from '../../cookie/site.ts';
import type { FieldReader } from './said.ts';

export interface WrittenKey {
  /** '' where the cookie is in no partition. */
  readonly topLevelSite: string;
  /** null where the file does not say. */
  readonly hasCrossSiteAncestor: boolean | null;
}

const Key = v.union([
  v.pipe(
    v.string(),
    v.transform((topLevelSite) => ({ topLevelSite, hasCrossSiteAncestor: null })),
  ),
  v.pipe(
    v.object({
      topLevelSite: v.nullish(v.string()),
      sourceOrigin: v.nullish(v.string()),
      hasCrossSiteAncestor: v.nullish(v.boolean()),
    }),
    v.transform(({ topLevelSite, sourceOrigin, hasCrossSiteAncestor }) => ({
      topLevelSite: topLevelSite ?? sourceOrigin ?? '',
      hasCrossSiteAncestor: hasCrossSiteAncestor ?? null,
    })),
  ),
]);

/** A partition as the API has it, as Puppeteer has it, or as a text with the site alone (Playwright). */
export const readPartitionKey: FieldReader<WrittenKey> = (there) => {
  const key = v.safeParse(Key, there);
  return key.success ? { value: key.output } : null;
};

/**
 * The key with the bit that the file left out: what it stands for in the program whose file it is, or else false for
 * a cookie of the page's own site, as the API has it.
 */
export function completeKey(
  { topLevelSite, hasCrossSiteAncestor }: WrittenKey,
  missing: boolean | null,
  domain: string | undefined,
): PartitionKey | null {
  if (topLevelSite === '') return null;
  const bit = hasCrossSiteAncestor ?? missing ?? !isOwnSite(topLevelSite, domain);
  return { topLevelSite, hasCrossSiteAncestor: bit };
}

function isOwnSite(topLevelSite: string, domain = ''): boolean {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(topLevelSite)?.[0] ?? '';
  return isSameSite(`${scheme}${domain}`, topLevelSite);
}
