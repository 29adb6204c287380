import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { kindOf, timeLeft } from '../../../lib/cookie/lifetime.ts';
import { Button } from '../../ui/Button.tsx';
import type { FieldNote } from '../../ui/FieldNotes.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { formatDuration } from '../duration-text.ts';
import { ExpiryInput } from './ExpiryInput.tsx';
import { FormGroup } from './FormGroup.tsx';
import type { FormFieldProps } from './field-props.ts';
import { DEFAULT_LIFETIME, expiryAfter, PRESETS } from './lifetime-presets.ts';
import { OtherExpiry } from './OtherExpiry.tsx';

interface LifetimeFieldProps extends FormFieldProps {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Session cookie, or until when. */
export function LifetimeField({ cookie, notes, now, onChange }: LifetimeFieldProps) {
  const { expirationDate } = cookie;
  /** What comes back when a persistent cookie is made a session cookie and then persistent again. */
  const [lastExpiry, setLastExpiry] = useState(expirationDate);
  const [unreadable, setUnreadable] = useState<string | null>(null);

  const setExpiry = (next: number | null) => {
    if (next !== null) setLastExpiry(next);
    setUnreadable(null);
    onChange({ expirationDate: next });
  };
  const allNotes: readonly FieldNote[] =
    unreadable === null
      ? notes
      : [
          {
            id: 'unreadable',
            tone: 'error',
            text: i18n.t('editor.expiryUnreadable', [unreadable]),
          },
          ...notes,
        ];
  return (
    <FormGroup label={i18n.t('editor.lifetime')} notes={allNotes}>
      <div class="cookie-form__line">
        <Segmented
          label={i18n.t('editor.lifetime')}
          value={kindOf(cookie)}
          segments={[
            { value: 'session', label: i18n.t('editor.kindSession') },
            { value: 'persistent', label: i18n.t('editor.kindPersistent') },
          ]}
          onChange={(kind) =>
            setExpiry(
              kind === 'session' ? null : (lastExpiry ?? expiryAfter(DEFAULT_LIFETIME, now)),
            )
          }
        />
        <span class="cookie-form__left">{leftText(timeLeft(cookie, now))}</span>
      </div>
      {expirationDate !== null && (
        <>
          <div class="cookie-form__line">
            <ExpiryInput
              expirationDate={expirationDate}
              now={now}
              isInvalid={allNotes.some(({ tone }) => tone === 'error')}
              onChange={setExpiry}
            />
            <OtherExpiry now={now} onExpiry={setExpiry} onUnreadable={setUnreadable} />
          </div>
          <fieldset class="cookie-form__presets">
            <legend class="visually-hidden">{i18n.t('editor.presets')}</legend>
            {PRESETS.map(({ id, seconds }) => (
              <Button key={id} size="small" onClick={() => setExpiry(expiryAfter(seconds, now))}>
                {i18n.t(`editor.preset.${id}`)}
              </Button>
            ))}
          </fieldset>
        </>
      )}
    </FormGroup>
  );
}

function leftText(left: number | null): string {
  if (left === null) return i18n.t('editor.sessionHint');
  if (Number.isNaN(left)) return i18n.t('field.noDate');
  return left <= 0 ? i18n.t('time.expired') : i18n.t('editor.expiresIn', [formatDuration(left)]);
}
