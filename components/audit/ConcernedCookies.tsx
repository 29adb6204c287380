import './ConcernedCookies.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import { type CookieKey, keyId } from '../../lib/cookie/key.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { CookieName } from './CookieName.tsx';

interface ConcernedCookiesProps {
  readonly cookies: readonly CookieKey[];
  /** That of the page: where all of its cookies are, need not be said. */
  readonly host: string;
  /** Shows a cookie in the list. */
  readonly onCookie: (key: CookieKey) => void;
}

/** Cookies shown at first; a site can have hundreds of a kind. */
const MOST_SHOWN = 12;

/** The cookies that a finding is about, each a way to its row in the list. */
export function ConcernedCookies({ cookies, host, onCookie }: ConcernedCookiesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? cookies : cookies.slice(0, MOST_SHOWN);
  const hidden = cookies.length - shown.length;
  return (
    <ul class="concerned-cookies">
      {shown.map((key) => (
        <li key={keyId(key)}>
          <button
            type="button"
            class="concerned-cookies__cookie"
            data-concerned={key.name}
            data-tip={i18n.t('auditView.showCookie')}
            onClick={() => onCookie(key)}
          >
            <b class="mono">
              <CookieName name={key.name} most={60} />
            </b>
            {`${dottedDomain(key)}${key.path}` !== `${host}/` && (
              <>
                {' '}
                <span>
                  <ValueText value={`${dottedDomain(key)}${key.path}`} most={80} />
                </span>
              </>
            )}
          </button>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <Button variant="link" size="small" onClick={() => setAll(true)}>
            {i18n.t('auditView.more', hidden, [hidden.toLocaleString()])}
          </Button>
        </li>
      )}
    </ul>
  );
}
