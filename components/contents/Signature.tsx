import { CircleCheck, CircleX, KeyRound } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '../../lib/decode/verify.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { KeyForm } from './KeyForm.tsx';
import { optionFields } from './key-options.ts';
import type { KeyStore, SiteKeys } from './key-store.ts';
import { Moment } from './Moment.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import { statusWords, verdictNoteSentence } from './words.ts';

interface SignatureProps {
  readonly name: string;
  readonly site: string;
  /** The id of the decoder. */
  readonly format: string;
  readonly verdict: Verdict;
  readonly store: KeyStore;
  readonly keys: SiteKeys;
  readonly now: () => number;
  /** What else can be done. */
  readonly children: ComponentChildren;
}

/** Whether the server would accept the value, as far as the keys that were typed tell. */
export function Signature(props: SignatureProps) {
  const { name, site, format, verdict, store, keys, now, children } = props;
  const [isAsking, setAsking] = useState(false);
  const opener = useReturnFocus(isAsking);
  const hasKeys = keys.secrets.length > 0;
  return (
    <section class="contents-check" aria-label={i18n.t('contents.signature')}>
      <Answer verdict={verdict} now={now} />
      {isAsking ? (
        <KeyForm
          site={site}
          format={format}
          fields={optionFields(format, name)}
          keys={keys}
          onKeys={(next) => {
            store.set(site, next);
            setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div class="contents-buttons">
          <Button
            variant={hasKeys ? 'ghost' : 'secondary'}
            size="small"
            icon={KeyRound}
            buttonRef={opener}
            onClick={() => setAsking(true)}
          >
            {i18n.t(hasKeys ? 'contents.changeKey' : 'contents.askKey')}
          </Button>
          {hasKeys && (
            <Button variant="ghost" size="small" onClick={() => store.forget(site)}>
              {i18n.t('contents.forgetKey')}
            </Button>
          )}
          {children}
        </div>
      )}
    </section>
  );
}

function Answer({ verdict, now }: { readonly verdict: Verdict; readonly now: () => number }) {
  const { status, timestamp, expires, notes } = verdict;
  const { word, sentence, tone } = statusWords(status);
  const icon = { good: CircleCheck, bad: CircleX }[tone === 'good' ? 'good' : 'bad'];
  return (
    <>
      <p class="contents-check__answer" role="status" data-status={status}>
        <Badge tone={tone} icon={tone === 'neutral' ? KeyRound : icon}>
          {word}
        </Badge>{' '}
        {sentence}
      </p>
      {status !== 'no-key' && (timestamp !== null || expires !== null) && (
        <dl class="contents-check__times">
          {timestamp !== null && (
            <div>
              <dt>{i18n.t('contents.signedAt')}</dt>
              <dd>
                <Moment time={timestamp} now={now} />
              </dd>
            </div>
          )}
          {expires !== null && (
            <div>
              <dt>{i18n.t('contents.expiresAt')}</dt>
              <dd>
                <Moment time={expires} now={now} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {notes.length > 0 && (
        <ul class="contents-notes">
          {notes.map((note) => (
            <li key={note}>{verdictNoteSentence(note)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
