import './EventList.css';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LifeEvent } from '../../lib/session/lifecycle/session.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { exactMoment, timeOfDay } from '../set-cookie/log-time.ts';
import { requestPath } from '../set-cookie/request-path.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFollowEnd } from '../ui/use-follow-end.ts';
import { type ListHandle, VirtualList } from '../ui/VirtualList.tsx';
import { EVENT_LOOKS } from './event-looks.ts';
import { eventDetail, eventWords } from './event-words.ts';

interface EventListProps {
  readonly events: readonly LifeEvent[];
  /** Whether the events are of several cookies, so that each has to be named. */
  readonly isNamed: boolean;
  readonly pointed: string | null;
  readonly onPoint: (id: string) => void;
  /** Whether the log still has a header. */
  readonly hasHeader: (id: string) => boolean;
  readonly onShowHeader: (id: string) => void;
  readonly handle: RefObject<ListHandle | null>;
}

/** In CSS pixels. */
const ROW = 26;
const MOST_ROWS = 12;

/** What happened to a session, the newest last, with the request behind each. Enter shows its header. */
export function EventList(props: EventListProps) {
  const { events, isNamed, pointed, onPoint, hasHeader, onShowHeader, handle } = props;
  const open = ({ headerId }: LifeEvent) => {
    if (headerId !== null && hasHeader(headerId)) onShowHeader(headerId);
  };
  const frame = useRef<HTMLDivElement>(null);
  const onScroll = useFollowEnd(frame, '.ui-list', events.at(-1)?.id);
  return (
    <div
      ref={frame}
      class="life-events"
      style={{ blockSize: `${Math.min(events.length, MOST_ROWS) * ROW}px` }}
      onScrollCapture={onScroll}
      onFocusIn={({ target }) => {
        const row =
          target instanceof Element ? target.closest<HTMLElement>('[data-life-id]') : null;
        if (row?.dataset.lifeId !== undefined) onPoint(row.dataset.lifeId);
      }}
    >
      <VirtualList
        label={i18n.t('lifecycle.events')}
        rows={events}
        keyOf={keyOf}
        sizeOf={sizeOf}
        initialHeight={MOST_ROWS * ROW}
        handle={handle}
        rowProps={(event) => ({
          class: `life-event life-event--${EVENT_LOOKS[event.code].tone}${event.id === pointed ? ' life-event--pointed' : ''}`,
          'data-life-id': event.id,
          'data-life': event.code,
          'data-cookie-name': event.name,
          ...(event.login ? { 'data-login': `${event.login.certainty} ${event.login.id}` } : {}),
        })}
        onRowClick={(_, event) => onPoint(event.id)}
        onRowKey={({ key, target }, event) => {
          const isOnRow = target instanceof Element && target.hasAttribute('data-life-id');
          if (key === 'Enter' && isOnRow) open(event);
        }}
        renderRow={(event) => (
          <>
            <time title={exactMoment(event.at)}>{timeOfDay(event.at)}</time>
            <Icon icon={EVENT_LOOKS[event.code].icon} />
            <span class="life-event__what truncate" title={eventDetail(event)}>
              <b>{eventWords(event)}</b>
              {isNamed && (
                <span class="mono">
                  {' '}
                  <ValueText value={event.name} most={40} />
                </span>
              )}
              <span class="life-event__detail"> {eventDetail(event)}</span>
            </span>
            <Request event={event} canOpen={hasHeader} onOpen={open} />
          </>
        )}
      />
    </div>
  );
}

interface RequestProps {
  readonly event: LifeEvent;
  readonly canOpen: (id: string) => boolean;
  readonly onOpen: (event: LifeEvent) => void;
}

function Request({ event, canOpen, onOpen }: RequestProps) {
  const { request, headerId, code } = event;
  if (request === null) {
    const by = ['removed', 'scripted'].includes(code) ? 'lifecycle.byOther' : 'lifecycle.byBrowser';
    return <span class="life-event__request dim">{code === 'found' ? '' : i18n.t(by)}</span>;
  }
  const text = (
    <span class="mono" title={request.url}>
      {request.method} <ValueText value={requestPath(request.url)} most={120} /> {request.status}
    </span>
  );
  if (headerId === null || !canOpen(headerId))
    return <span class="life-event__request">{text}</span>;
  return (
    <span class="life-event__request">
      <Button
        variant="link"
        size="small"
        tabIndex={-1}
        title={i18n.t('origin.show')}
        onClick={() => onOpen(event)}
      >
        {text}
      </Button>
    </span>
  );
}

function keyOf({ id }: LifeEvent): string {
  return id;
}

function sizeOf(): number {
  return ROW;
}
