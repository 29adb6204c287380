import './CookieText.css';
import { i18n } from '#i18n';
import { type Cookie, dottedDomain } from '../../lib/cookie/cookie.ts';

interface DomainTextProps {
  readonly cookie: Pick<Cookie, 'domain' | 'hostOnly'>;
  /** With the word "host" beside a host-only domain. */
  readonly marked?: boolean;
}

/** A domain as browsers show it: with a leading dot when it covers sub-domains. */
export function DomainText({ cookie, marked = true }: DomainTextProps) {
  return (
    <span class="cookie-domain">
      <bdi class="cookie-value truncate">{dottedDomain(cookie)}</bdi>
      {marked && cookie.hostOnly && (
        <span class="dim" title={i18n.t('flag.hostOnlyHint')}>
          {i18n.t('flag.hostOnly')}
        </span>
      )}
    </span>
  );
}
