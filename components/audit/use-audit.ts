import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { type Fixations, NO_FIXATIONS } from '../../lib/audit/fixations.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { hostOf } from '../../lib/store/page.ts';
import type { Row } from '../../lib/store/row.ts';
import type { SetCookieLogState } from '../../lib/store/set-cookie-log/log-state.ts';
import { NO_LOG } from '../../lib/store/set-cookie-log/no-log.ts';
import type { AuditSite, SiteAudit } from '../../lib/store/site-audit.ts';
import { useLate } from '../use-late.ts';
import { useStore } from '../use-store.ts';
import { type FrameworkMemory, useFramework } from './use-framework.ts';

/** What judges; it is loaded late. */
interface Judging {
  readonly createSiteAudit: (now: () => number) => AuditSite;
  readonly toldFramework: typeof import('../../lib/store/told-framework.ts').toldFramework;
}

interface AuditSource<Late extends Judging> {
  readonly state: Pick<CookieState, 'status' | 'page' | 'sites' | 'frameUrls'>;
  /** Everything that belongs to the page. */
  readonly rows: readonly Row[];
  readonly now: () => number;
  readonly load: () => Promise<Late>;
  /** Absent where no audit is wanted. */
  readonly frameworks: FrameworkMemory | undefined;
  /** The headers that were recorded; absent where none are. */
  readonly log?: Pick<StoreApi<SetCookieLogState>, 'getState' | 'subscribe'>;
  readonly fixations?: Fixations;
}

export interface Audit<Late extends Judging> {
  /** null while nothing can be said of the page. */
  readonly site: SiteAudit | null;
  readonly late: Late | null;
  /** What the user said the site is made with. */
  readonly framework: string | null;
  readonly setFramework: (framework: string | null) => void;
}

/** The audit of the page, kept current. It waits for the first rows and judges after each frame, never in one. */
export function useAudit<Late extends Judging>(source: AuditSource<Late>): Audit<Late> {
  const { state, rows, now, load, frameworks, log = NO_LOG, fixations = NO_FIXATIONS } = source;
  const { page, sites, frameUrls } = state;
  // Before the sites are known, no third party can be told from the page's own.
  const isReady = state.status.kind === 'ready' && sites !== null && frameworks !== undefined;
  const late = useLate(load, isReady);
  const host = isReady && page ? sites.registrableDomain(hostOf(page.url)) : '';
  const [framework, setFramework] = useFramework(frameworks, host);
  const judge = useMemo(() => late?.createSiteAudit(now), [late, now]);
  const entries = useStore(log, (current) => current.entries);
  const told = useMemo(
    () => (late && sites ? late.toldFramework(entries, host, sites.registrableDomain) : null),
    [late, sites, entries, host],
  );
  const [site, setSite] = useState<SiteAudit | null>(null);
  const hints = useMemo(() => ({ framework, told, fixations }), [framework, told, fixations]);
  useEffect(() => {
    setSite(judge && isReady && page ? judge(rows, page, frameUrls, hints) : null);
  }, [judge, isReady, rows, page, frameUrls, hints]);
  return { site, late, framework, setFramework };
}
