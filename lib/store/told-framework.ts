import { MENDS } from '../audit/mends/index.ts';
import { toldBySoftware } from '../session/server-software.ts';
import { hostOf } from './page.ts';
import type { LogEntry } from './set-cookie-log/log-state.ts';

/**
 * The framework that the servers of a site speak of in the headers of their answers; null for none, or several. A name of
 * `FRAMEWORKS`. `site` is a registrable domain.
 */
export function toldFramework(
  entries: readonly Pick<LogEntry, 'response'>[],
  site: string,
  registrableDomain: (host: string) => string,
): string | null {
  const lines = entries.flatMap(({ response: { url, software } }) =>
    software.length > 0 && registrableDomain(hostOf(url)) === site ? software : [],
  );
  const told = toldBySoftware([...new Set(lines)]);
  if (!told) return null;
  return MENDS.find(({ makers }) => makers.includes(told.maker))?.framework ?? null;
}
