import './SendCheck.css';
import { Check, CircleHelp, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { explainSend } from '../../../lib/send/explain-send.ts';
import type { SendCheck as Found, SendTraits, Situation } from '../../../lib/send/send-rule.ts';
import { ValueText } from '../../cookies/ValueText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { message } from '../../ui/message.ts';
import { Select } from '../../ui/Select.tsx';

/** What the panel knows about requests of the page. */
export interface SendSetup {
  readonly pageUrl: string;
  /** Addresses to choose from: the page's, its frames' and those it asked for. */
  readonly urls: readonly string[];
  readonly traits: SendTraits;
  readonly siteOf: (url: string) => string;
}

interface SendCheckProps {
  readonly cookie: Cookie;
  readonly setup: SendSetup;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const SITUATIONS: readonly Situation[] = ['page', 'script', 'user', 'link', 'form', 'frame'];
const ICONS = { yes: Check, no: X, maybe: CircleHelp };

/** Says whether the browser sends the cookie with a request, and which rules decide it. */
export function SendCheck({ cookie, setup, now }: SendCheckProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [situation, setSituation] = useState<Situation>('page');
  const id = useId();
  const { pageUrl, urls, traits, siteOf } = setup;
  const url = typed ?? pageUrl;
  const explanation = explainSend(
    cookie,
    { url, situation, pageUrl },
    { now: now(), traits, siteOf },
  );
  return (
    <div class="send-check">
      <Select
        label={i18n.t('send.situation')}
        hideLabel
        value={situation}
        options={SITUATIONS.map((value) => ({ value, label: message(`send.from.${value}`) }))}
        onChange={setSituation}
      />
      <input
        class="ui-input ui-input--mono"
        type="url"
        aria-label={i18n.t('send.url')}
        value={url}
        list={id}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <datalist id={id}>
        {urls.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <div role="status" data-sent={explanation?.sent ?? ''}>
        {explanation ? (
          <>
            <p class={`send-check__answer send-check__answer--${explanation.sent}`}>
              {message(`send.answer.${explanation.sent}`)}
            </p>
            <ul class="send-check__rules">
              {explanation.checks.map((found) => (
                <Rule key={found.code} found={found} />
              ))}
            </ul>
          </>
        ) : (
          <p class="dim">{i18n.t('send.noUrl')}</p>
        )}
      </div>
    </div>
  );
}

function Rule({ found: { code, answer, params } }: { readonly found: Found }) {
  return (
    <li class={`send-check__rule send-check__rule--${answer}`}>
      <Icon icon={ICONS[answer]} label={message(`send.mark.${answer}`)} />
      <span>
        <ValueText value={message(`send.${code}`, params)} />
      </span>
    </li>
  );
}
