import './SessionsFace.css';
import { useEffect, useMemo } from 'preact/hooks';
import { hostOf } from '../../lib/store/page.ts';
import type { createSessionsView } from '../../lib/store/sessions/create-sessions-view.ts';
import { AccessBanner } from '../cookies/states/AccessBanner.tsx';
import { PageState } from '../cookies/states/index.ts';
import { useNow } from '../use-now.ts';
import { useStore } from '../use-store.ts';
import { SessionCard } from './SessionCard.tsx';
import { SessionsEmpty } from './SessionsEmpty.tsx';
import type { SessionsProps } from './sessions-props.ts';

interface SessionsFaceProps extends SessionsProps {
  readonly view: ReturnType<typeof createSessionsView>;
}

/** Between two looks at the clock, in milliseconds: the time left is told by the minute. */
const TICK = 10_000;

/** The sessions of the page: what carries each, how it ends, what happened to it, and the settings behind it. */
export function SessionsFace(props: SessionsFaceProps) {
  const { sessions, setCookie, store, state, pageRows, onShowHeader, onCookie } = props;
  const { tape } = sessions;
  useEffect(() => tape.start(), [tape]);
  const recorded = useStore(tape, (current) => current);
  const log = useStore(setCookie.log, (current) => current);
  const now = useNow(TICK);
  const headers = useMemo(() => new Set(log.entries.map(({ id }) => id)), [log.entries]);
  const { status, page, sites, missingAccess } = state;
  const view = props.view(state, pageRows, recorded, log);
  if (status.kind !== 'ready' || !recorded.hasBegun) {
    return (
      <PageState
        status={status.kind === 'ready' ? { kind: 'loading' } : status}
        page={page}
        patterns={sites && page ? sites.sitePatterns(hostOf(page.url)) : []}
        onAskAccess={store.askForAccess}
        onRetry={store.open}
      />
    );
  }
  if (view.sites.length === 0) {
    return (
      <SessionsEmpty
        hasRecorded={view.span !== null}
        hasCookies={pageRows.length > 0}
        onReload={setCookie.onReload}
      />
    );
  }
  return (
    <div class="sessions">
      <AccessBanner missing={missingAccess} onAsk={store.askForAccess} />
      {view.sites.map(({ site, reports }) => (
        <section key={site} class="sessions__site" data-session-site={site}>
          <h2>
            <bdi>{site}</bdi>
          </h2>
          {reports.map((report) => (
            <SessionCard
              key={report.session.id}
              report={report}
              recorded={view.span}
              now={now}
              hasHeader={(id) => headers.has(id)}
              onShowHeader={onShowHeader}
              onCookie={({ cookie }) => onCookie(cookie)}
              copy={setCookie.copy}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
