import './OriginFacts.css';
import { i18n } from '#i18n';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type {
  CookieOrigin,
  HistoryEvent,
} from '../../../lib/store/set-cookie-log/cookie-origin.ts';
import { ValueText } from '../../cookies/ValueText.tsx';
import { exactMoment, timeOfDay } from '../../set-cookie/log-time.ts';
import { requestPath } from '../../set-cookie/request-path.ts';
import { Button } from '../../ui/Button.tsx';
import { message } from '../../ui/message.ts';
import { type CookieLife, useHistory, useOrigin } from '../cookie-life.ts';
import { type Fact, Facts } from './Facts.tsx';

interface OriginFactsProps {
  readonly cookie: Cookie;
  readonly life: CookieLife;
  /** Shows the header in the log. */
  readonly onShowHeader: (entryId: string) => void;
}

/** Events shown at most, the latest. */
const MOST_SHOWN = 8;

/** What set the cookie, what it was given, and what has happened to it since DevTools was opened. */
export function OriginFacts({ cookie, life, onShowHeader }: OriginFactsProps) {
  const origin = useOrigin(life, cookie);
  const history = useHistory(life, cookie);
  if (!origin && history.length === 0) {
    return <p class="dim">{i18n.t('origin.unknown')}</p>;
  }
  return (
    <>
      {origin && <Facts facts={factsOf(origin, onShowHeader)} />}
      {history.length > 0 && (
        <ol class="cookie-history" aria-label={i18n.t('origin.history')}>
          {history
            .slice(-MOST_SHOWN)
            .reverse()
            .map((event, index) => (
              <Event key={index} event={event} onShowHeader={onShowHeader} />
            ))}
        </ol>
      )}
    </>
  );
}

function factsOf(origin: CookieOrigin, onShowHeader: (entryId: string) => void): Fact[] {
  if (origin.by === 'other') {
    return [{ label: i18n.t('origin.setBy'), content: i18n.t('origin.other') }];
  }
  const { method, url, at, maxAge, expires, renewals, entryId } = origin;
  const given = [
    ...(maxAge === null ? [] : [`Max-Age=${maxAge}`]),
    ...(expires === null ? [] : [`Expires=${expires}`]),
  ];
  return [
    {
      label: i18n.t('origin.setBy'),
      content: (
        <>
          <span class="mono" title={url}>
            {method} <ValueText value={requestPath(url)} />
          </span>{' '}
          <Button variant="link" size="small" onClick={() => onShowHeader(entryId)}>
            {i18n.t('origin.show')}
          </Button>
        </>
      ),
    },
    {
      label: i18n.t('origin.when'),
      content: <span title={exactMoment(at)}>{timeOfDay(at)}</span>,
    },
    {
      label: i18n.t('origin.given'),
      content:
        given.length === 0 ? (
          i18n.t('origin.noLifetime')
        ) : (
          <span class="mono">
            <ValueText value={given.join('; ')} />
          </span>
        ),
    },
    { label: i18n.t('origin.renewed'), content: i18n.t('origin.times', renewals) },
  ];
}

interface EventProps {
  readonly event: HistoryEvent;
  readonly onShowHeader: (entryId: string) => void;
}

function Event({ event: { at, kind, cause, entryId }, onShowHeader }: EventProps) {
  return (
    <li>
      <time title={exactMoment(at)}>{timeOfDay(at)}</time>
      <span>
        {message(kind === 'removed' ? `origin.removed.${cause}` : `origin.${kind}`)}
        {', '}
        {entryId === null ? (
          <span class="dim">
            {i18n.t(
              kind === 'removed' && cause !== 'explicit' ? 'origin.byBrowser' : 'origin.byOther',
            )}
          </span>
        ) : (
          <Button variant="link" size="small" onClick={() => onShowHeader(entryId)}>
            {i18n.t('origin.byHeader')}
          </Button>
        )}
      </span>
    </li>
  );
}
