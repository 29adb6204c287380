import type { Cookie } from '../cookie/cookie.ts';
import { sitePatterns } from '../cookie/match-pattern.ts';
import { type SnapshotScope, siteOfCookie } from '../snapshot/scope.ts';
import { hasAccess } from './access.ts';

export interface ReachedScope {
  /** As much of a scope as the extension has access to: the rest would look as if it were empty. */
  readonly scope: SnapshotScope;
  /** Match patterns of the sites that were wanted and are out of reach. */
  readonly missing: readonly string[];
}

/** Narrows a scope to what there is access to. `listStore` lists what can be seen of the whole store. */
export async function reachedScope(
  { storeId, sites, hosts }: SnapshotScope,
  listStore: () => Promise<readonly Cookie[]>,
): Promise<ReachedScope> {
  if (sites === null) {
    const scope = { storeId, sites, hosts };
    if (await hasAccess(['*://*/*'])) return { scope, missing: [] };
    const seen = new Set((await listStore()).map(siteOfCookie));
    const reached = await reachedScope({ storeId, sites: [...seen], hosts: [] }, listStore);
    return { scope: reached.scope, missing: [] };
  }
  const [isSiteOpen, isHostOpen] = await Promise.all([areOpen(sites), areOpen(hosts)]);
  return {
    scope: {
      storeId,
      sites: sites.filter((_, index) => isSiteOpen[index]),
      hosts: hosts.filter((_, index) => isHostOpen[index]),
    },
    missing: sites.filter((_, index) => !isSiteOpen[index]).flatMap(sitePatterns),
  };
}

function areOpen(hosts: readonly string[]): Promise<boolean[]> {
  return Promise.all(hosts.map((host) => hasAccess(sitePatterns(host))));
}
