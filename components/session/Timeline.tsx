import './Timeline.css';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LifeEvent, Session } from '../../lib/session/lifecycle/session.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWidth } from '../ui/table/use-width.ts';
import { axisTime } from './axis-time.ts';
import { EVENT_LOOKS } from './event-looks.ts';
import { eventWords } from './event-words.ts';
import { clustersOf, placeOf, type Span, spanOf, stretchesOf, ticksOf } from './timeline-model.ts';

interface TimelineProps {
  readonly session: Session;
  /** What was recorded, in milliseconds; null for nothing but the session's own events. */
  readonly recorded: Span | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Id of the event that is pointed out. */
  readonly pointed: string | null;
  readonly onPick: (event: LifeEvent) => void;
}

/** CSS pixels between two labels of the axis, and between two marks. */
const LABEL = 84;
const MARK = 26;
/** What a label needs behind its tick. */
const LABEL_ROOM = 56;

/**
 * The life of a session, drawn to scale: a bar for each id it had, and a mark for whatever happened. For eyes and the
 * mouse: the list of events below says the same to everybody else.
 */
export function Timeline({ session, recorded, now, pointed, onPick }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const { carriers, events } = session;
  const isLive = carriers.some((carrier) => carrier.isLive);
  const span = useMemo(() => {
    const times = events.map(({ at }) => at);
    return spanOf([
      ...times,
      ...(recorded ? [recorded.from, recorded.to] : []),
      ...(isLive ? [now] : []),
    ]);
  }, [events, recorded, isLive, now]);
  const { step, ticks } = ticksOf(
    span,
    Math.floor(width / LABEL),
    new Date(span.from).getTimezoneOffset(),
  );
  const main = carriers[0];
  const stretches = useMemo(() => {
    const own = events.filter(({ slot, code }) => slot === main?.slot && code !== 'login');
    return stretchesOf(own, main?.isLive ?? false, span);
  }, [events, main, span]);
  const clusters = useMemo(() => clustersOf(events, span, MARK / width), [events, span, width]);
  const pointedAt = events.find(({ id }) => id === pointed)?.at ?? null;
  return (
    <div ref={frame} class="timeline" aria-hidden="true">
      <div class="timeline__axis">
        {ticks.map(({ at, place }) => (
          <span key={at} class="timeline__tick" style={{ insetInlineStart: percent(place) }}>
            {(1 - place) * width > LABEL_ROOM && <span>{axisTime(at, step)}</span>}
          </span>
        ))}
      </div>
      <div class="timeline__lane">
        {stretches.map(({ from, to, isOpenStart, isOpenEnd }) => (
          <span
            key={from}
            class={[
              'timeline__life',
              isOpenStart && 'timeline__life--before',
              isOpenEnd && 'timeline__life--live',
            ]
              .filter(Boolean)
              .join(' ')}
            style={{
              insetInlineStart: percent(placeOf(from, span)),
              inlineSize: percent(placeOf(to, span) - placeOf(from, span)),
            }}
          />
        ))}
        {clusters.map(({ place, lead, count }) => (
          <button
            key={lead.id}
            type="button"
            tabIndex={-1}
            class={`timeline__mark timeline__mark--${EVENT_LOOKS[lead.code].tone}`}
            data-life-mark={lead.code}
            style={{ insetInlineStart: percent(place) }}
            data-tip={
              count > 1
                ? i18n.t('lifecycle.andMore', count - 1, [eventWords(lead), `${count - 1}`])
                : eventWords(lead)
            }
            onClick={() => onPick(lead)}
          >
            <Icon icon={EVENT_LOOKS[lead.code].icon} />
            {count > 1 && <span class="timeline__count">{count.toLocaleString()}</span>}
          </button>
        ))}
        {pointedAt !== null && (
          <span
            class="timeline__pointer"
            style={{ insetInlineStart: percent(placeOf(pointedAt, span)) }}
          />
        )}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
