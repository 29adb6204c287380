import type { Setting } from '../../audit/finding.ts';
import { settingsFor } from '../../audit/settings/settings-for.ts';
import type { Cookie } from '../../cookie/cookie.ts';
import type { Detection } from '../../session/detection.ts';
import { judgeCookies } from '../../session/lifecycle/carriers.ts';
import { findSessions } from '../../session/lifecycle/find-sessions.ts';
import type { Seen } from '../../session/lifecycle/seen.ts';
import type { Session } from '../../session/lifecycle/session.ts';
import { deduceSettings } from '../../session/settings/index.ts';
import type { DeducedSettings } from '../../session/settings/reader.ts';
import type { CookieState } from '../cookie-state.ts';
import { memo } from '../memo.ts';
import { hostOf } from '../page.ts';
import { pageScope } from '../page-scope.ts';
import type { Row } from '../row.ts';
import type { SetCookieLogState } from '../set-cookie-log/log-state.ts';
import { slotOf } from '../set-cookie-log/slot.ts';
import type { SessionTapeState } from './create-session-tape.ts';
import { createSeen } from './seen-of.ts';

/** A session, and the settings that seem to be behind it. */
export interface SessionReport {
  readonly session: Session;
  /** null where the framework is not known, or none whose settings can be deduced. */
  readonly settings: DeducedSettings | null;
  /** What to write so that a login gives it a new ID, where one did not. */
  readonly mends: readonly Setting[];
}

export interface SiteSessions {
  /** The registrable domain, such as `example.com`. */
  readonly site: string;
  readonly reports: readonly SessionReport[];
}

export interface SessionsView {
  /** That of the page first. */
  readonly sites: readonly SiteSessions[];
  /** When the first and the last of what was recorded happened, in milliseconds; null for nothing. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** Makes the function that derives the sessions of the page; it computes again only what has changed. */
export function createSessionsView(
  detect: (cookies: readonly Cookie[], now: number) => readonly Detection[],
  now: () => number,
): (
  state: Pick<CookieState, 'page' | 'frameUrls' | 'sites'>,
  pageRows: readonly Row[],
  tape: SessionTapeState,
  log: Pick<SetCookieLogState, 'histories'>,
) => SessionsView {
  const seenOf = memo(createSeen());
  const viewOf = memo(
    (
      page: CookieState['page'],
      frameUrls: readonly string[],
      sites: CookieState['sites'],
      pageRows: readonly Row[],
      seen: Seen,
    ): SessionsView => {
      if (!page) return { sites: [], span: null };
      const siteOf = (domain: string) => sites?.registrableDomain(domain) ?? domain;
      const belongs = pageScope(page.url, frameUrls);
      const live = pageRows
        .filter(({ parked }) => parked === null)
        .map(({ cookie, detection }) => ({ slot: slotOf(cookie), cookie, detection }));
      const here = inScope(seen, (cookie) =>
        belongs({ ...cookie, storeId: '', firstPartyDomain: '' }),
      );
      const cookies = judgeCookies(live, here, page.storeId, (each) => detect(each, now()));
      const bySite = Map.groupBy(cookies, ({ cookie }) => siteOf(cookie.domain));
      const own = siteOf(hostOf(page.url));
      const found = [...bySite].map(([site, members]) => ({
        site,
        reports: findSessions(members, seen, now()).map((session) => ({
          session,
          settings: deduceSettings(session, members, seen),
          mends: session.fixation ? fixationMends(session) : [],
        })),
      }));
      return {
        sites: found
          .filter(({ reports }) => reports.length > 0)
          .sort((one, other) => Number(other.site === own) - Number(one.site === own)),
        span: spanOf(seen),
      };
    },
  );
  return ({ page, frameUrls, sites }, pageRows, tape, { histories }) =>
    viewOf(page, frameUrls, sites, pageRows, seenOf(tape, histories));
}

function fixationMends({ carriers, maker }: Session): Setting[] {
  const [main] = carriers;
  if (!main) return [];
  const detection = { ...main.detection, framework: maker };
  const subject = { cookie: main.cookie, detection, isPoorSession: false, token: null };
  return settingsFor('newId', subject, null);
}

/** What is about cookies of the page. */
function inScope(
  seen: Seen,
  belongs: (cookie: Omit<Cookie, 'storeId' | 'firstPartyDomain'>) => boolean,
): Seen {
  return {
    ...seen,
    headers: seen.headers.filter(({ cookie }) => belongs(cookie)),
    changes: seen.changes.filter(({ cookie }) => belongs(cookie)),
  };
}

function spanOf({ headers, changes, pages }: Seen): SessionsView['span'] {
  const times = [headers, changes, pages].flatMap((list) =>
    [list[0], list.at(-1)].flatMap((each) =>
      each ? ['request' in each ? each.request.at : each.at] : [],
    ),
  );
  return times.length === 0 ? null : { from: Math.min(...times), to: Math.max(...times) };
}
