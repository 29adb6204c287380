import './CookieText.css';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { timeLeft } from '../../lib/cookie/lifetime.ts';
import { classNames } from '../ui/class-names.ts';
import { formatDuration } from './duration-text.ts';
import { soonSeconds } from './format/lifetime-scale.ts';

interface TimeLeftProps {
  readonly cookie: Pick<Cookie, 'expirationDate'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The lifetime its Set-Cookie gave it, in seconds, where it was seen. */
  readonly given?: number | null;
}

/** How long the cookie still lives: "13 d 4 h of 14 d". */
export function TimeLeft({ cookie, now, given }: TimeLeftProps) {
  const left = timeLeft(cookie, now);
  if (left === null) {
    return (
      <span class="cookie-time dim" title={i18n.t('time.sessionHint')}>
        {i18n.t('time.session')}
      </span>
    );
  }
  return (
    <span class={classNames('cookie-time', left < soonSeconds && 'cookie-time--soon')}>
      {left <= 0 ? i18n.t('time.expired') : formatDuration(left)}
      {given !== undefined && given !== null && (
        <span class="dim"> {i18n.t('time.of', [formatDuration(given)])}</span>
      )}
    </span>
  );
}
