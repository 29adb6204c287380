import './CookieText.css';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { expiryWords } from './format/expiry.ts';

interface ExpiryTextProps {
  readonly cookie: Pick<Cookie, 'expirationDate'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** When the cookie expires, in local time; ISO 8601 on hover. A dash for a session cookie. */
export function ExpiryText({ cookie, now }: ExpiryTextProps) {
  if (cookie.expirationDate === null) {
    return (
      <span class="dim" title={i18n.t('time.sessionHint')}>
        —
      </span>
    );
  }
  const { text, isToday, iso } = expiryWords(cookie.expirationDate, { now });
  return (
    <time class="cookie-time" dateTime={iso} title={iso}>
      {isToday ? i18n.t('time.today', [text]) : text}
    </time>
  );
}
