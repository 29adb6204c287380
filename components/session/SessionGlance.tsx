import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import type { Carrier, Session } from '../../lib/session/lifecycle/session.ts';
import { formatDuration } from '../cookies/duration-text.ts';
import { LifetimeBar } from '../cookies/LifetimeBar.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

interface SessionGlanceProps {
  readonly session: Session;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onCookie: (carrier: Carrier) => void;
}

/** A session in four facts: what carries it, where its data is, how it ends, and how long that takes. */
export function SessionGlance({ session, now, onCookie }: SessionGlanceProps) {
  const { carriers, kind, ending } = session;
  const left = ending.at === null ? null : Math.max(0, ending.at - now / 1000);
  return (
    <dl class="session-glance">
      <div>
        <dt>{i18n.t('lifecycle.carriedBy')}</dt>
        <dd>
          {carriers.map((carrier) => (
            <CarrierName key={carrier.slot} carrier={carrier} onCookie={onCookie} />
          ))}
        </dd>
      </div>
      <div>
        <dt>{i18n.t('lifecycle.data')}</dt>
        <dd data-session-kind={kind}>
          <b>{message(`lifecycle.kind.${kindKey(kind)}`)}</b>
          <p class="dim">{message(`lifecycle.kindHint.${kindKey(kind)}`)}</p>
        </dd>
      </div>
      <div>
        <dt>{i18n.t('lifecycle.ends')}</dt>
        <dd data-ending={ending.code}>
          <b>
            {ending.given !== null && ending.code !== 'over'
              ? message(`lifecycle.endingAfter.${ending.code}`, [formatDuration(ending.given)])
              : message(`lifecycle.ending.${ending.code}`)}
          </b>
          <p class="dim">{message(`lifecycle.endingHint.${ending.code}`)}</p>
        </dd>
      </div>
      <div>
        <dt>{i18n.t('lifecycle.left')}</dt>
        <dd>
          {left === null || ending.at === null ? (
            <span class="dim">
              {i18n.t(ending.code === 'over' ? 'lifecycle.none' : 'lifecycle.noTime')}
            </span>
          ) : (
            <>
              <span class="session-glance__left">
                <LifetimeBar cookie={{ expirationDate: ending.at }} now={now} />
                <b>{left === 0 ? i18n.t('time.expired') : formatDuration(left)}</b>
              </span>
              <p class="dim">
                {new Date(ending.at * 1000).toLocaleString(undefined, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                })}
              </p>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Message keys hold no hyphens. */
function kindKey(kind: Session['kind']): string {
  return kind.replaceAll('-', '_');
}

interface CarrierNameProps {
  readonly carrier: Carrier;
  readonly onCookie: (carrier: Carrier) => void;
}

function CarrierName({ carrier, onCookie }: CarrierNameProps) {
  const { cookie, isLive } = carrier;
  const name = (
    <span class="mono">
      <ValueText value={cookie.name} most={60} />
    </span>
  );
  return (
    <p class="session-glance__carrier" data-carrier={cookie.name}>
      {isLive ? (
        <Button
          variant="link"
          size="small"
          title={i18n.t('lifecycle.showCookie')}
          onClick={() => onCookie(carrier)}
        >
          {name}
        </Button>
      ) : (
        <s>{name}</s>
      )}
      <span class="dim truncate">
        <bdi>{dottedDomain(cookie)}</bdi> <bdi>{cookie.path}</bdi>
      </span>
    </p>
  );
}
