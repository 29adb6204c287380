import './SessionCard.css';
import { TriangleAlert } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Carrier, LifeEvent } from '../../lib/session/lifecycle/session.ts';
import { settingTabs } from '../../lib/store/audit-topics.ts';
import type { SessionReport } from '../../lib/store/sessions/create-sessions-view.ts';
import { MendCode } from '../audit/MendCode.tsx';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { timeOfDay } from '../set-cookie/log-time.ts';
import { requestPath } from '../set-cookie/request-path.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { ListHandle } from '../ui/VirtualList.tsx';
import { EventList } from './EventList.tsx';
import { SessionGlance } from './SessionGlance.tsx';
import { SettingsTable } from './SettingsTable.tsx';
import { Timeline } from './Timeline.tsx';
import type { Span } from './timeline-model.ts';

interface SessionCardProps {
  readonly report: SessionReport;
  readonly recorded: Span | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly hasHeader: (id: string) => boolean;
  readonly onShowHeader: (id: string) => void;
  readonly onCookie: (carrier: Carrier) => void;
  readonly copy: (text: string) => Promise<void>;
}

/** One session: at a glance, its life, and the settings behind it. */
export function SessionCard(props: SessionCardProps) {
  const { report, recorded, now, hasHeader, onShowHeader, onCookie, copy } = props;
  const { session, settings, mends } = report;
  const { carriers, maker, toldBy, events, fixation, unrenewed } = session;
  const [product, setProduct] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const list = useRef<ListHandle>(null);
  const isLive = carriers.some((carrier) => carrier.isLive);
  return (
    <article class="session-card" data-session={carriers[0]?.cookie.name} data-live={isLive}>
      <header class="session-card__head">
        <h3>{maker ?? i18n.t('lifecycle.noMaker')}</h3>
        <Badge tone={isLive ? 'good' : 'quiet'}>
          {i18n.t(isLive ? 'lifecycle.live' : 'lifecycle.over')}
        </Badge>
        {toldBy !== null && (
          <p class="dim session-card__told" title={i18n.t('lifecycle.toldByHint')}>
            {i18n.t('lifecycle.toldBy')} <span class="mono">{toldBy}</span>
          </p>
        )}
      </header>
      {fixation && (
        <div class="session-card__fixation" role="note" data-fixation={fixation.id}>
          <Icon icon={TriangleAlert} />
          <div>
            <b>{i18n.t('lifecycle.fixationTitle')}</b>
            <p>
              <Sentence
                id={`lifecycle.fixation.${fixation.login?.certainty ?? 'likely'}`}
                params={occasion(fixation)}
              />
            </p>
            <MendCode
              tabs={settingTabs(mends)}
              product={product}
              onProduct={setProduct}
              copy={copy}
            />
          </div>
        </div>
      )}
      {unrenewed && (
        <p class="session-card__unrenewed dim" role="note" data-unrenewed={unrenewed.id}>
          <Sentence
            id="lifecycle.unrenewed"
            params={[
              ...occasion(unrenewed),
              <span key="other" class="mono">
                <ValueText value={unrenewed.login?.other ?? ''} most={60} />
              </span>,
            ]}
          />
        </p>
      )}
      <SessionGlance session={session} now={now} onCookie={onCookie} />
      <section class="session-card__life">
        <h4>{i18n.t('lifecycle.life')}</h4>
        {events.length === 0 ? (
          <p class="dim">{i18n.t('lifecycle.noEvents')}</p>
        ) : (
          <>
            <Timeline
              session={session}
              recorded={recorded}
              now={now}
              pointed={pointed}
              onPick={({ id }) => {
                setPointed(id);
                list.current?.focus(id);
              }}
            />
            <EventList
              events={events}
              isNamed={carriers.length > 1}
              pointed={pointed}
              onPoint={setPointed}
              hasHeader={hasHeader}
              onShowHeader={onShowHeader}
              handle={list}
            />
          </>
        )}
      </section>
      {settings ? (
        <SettingsTable settings={settings} copy={copy} />
      ) : (
        <p class="session-card__none dim">{i18n.t(noSettings(session), [maker ?? ''])}</p>
      )}
    </article>
  );
}

/** The request of a login, and its time. */
function occasion({ request, at }: LifeEvent) {
  return [
    <span key="request" class="mono">
      {request?.method} {requestPath(request?.url ?? '')}
    </span>,
    <time key="time">{timeOfDay(at)}</time>,
  ];
}

/** Why no settings are shown. */
function noSettings({ maker, toldBy }: SessionReport['session']) {
  if (maker === null) return 'lifecycle.settingsNoMaker';
  return toldBy === null ? 'lifecycle.settingsNoReader' : 'lifecycle.settingsOfCode';
}
