import { i18n } from '#i18n';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import type { FormFieldProps } from './field-props.ts';

/** The domain, without the dot that browsers show it with: the box beside it says what the dot means. */
export function DomainField({ cookie, notes, onChange }: FormFieldProps) {
  const { domain, hostOnly } = cookie;
  const isHost = domain !== '' && !notes.some(({ tone }) => tone === 'error');
  return (
    <Field
      label={i18n.t('field.domain')}
      hint={isHost ? i18n.t(hostOnly ? 'editor.hostOnlyOn' : 'editor.hostOnlyOff', [domain]) : ''}
      notes={notes}
    >
      {(control) => (
        <div class="cookie-form__line">
          <input
            {...control}
            class="ui-input ui-input--mono"
            spellcheck={false}
            autocomplete="off"
            value={domain}
            onInput={(event) => onChange({ domain: event.currentTarget.value })}
          />
          <Checkbox
            label={i18n.t('editor.thisHostOnly')}
            checked={hostOnly}
            onChange={(checked) => onChange({ hostOnly: checked })}
          />
        </div>
      )}
    </Field>
  );
}
