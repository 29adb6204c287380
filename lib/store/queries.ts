import type { JarQuery } from '../cookie/jar.ts';
import { hostOf, type Page } from './page.ts';

/** What to list for a page, its frames, and its partition (`topLevelSite`; null while it is not known). */
export function pageQueries(
  page: Page,
  frameUrls: readonly string[],
  topLevelSite: string | null,
): JarQuery[] {
  const { storeId } = page;
  const hosts = [...new Set([page.url, ...frameUrls].map(hostOf))];
  const query = { storeId, hosts };
  return topLevelSite === null ? [query] : [query, { storeId, topLevelSite }];
}
