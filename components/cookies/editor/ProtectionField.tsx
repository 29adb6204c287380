import { i18n } from '#i18n';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FormGroup } from './FormGroup.tsx';
import type { FormFieldProps } from './field-props.ts';

/** Secure and HttpOnly. */
export function ProtectionField({ cookie, notes, onChange }: FormFieldProps) {
  return (
    <FormGroup label={i18n.t('editor.flags')} notes={notes}>
      <Checkbox
        label={i18n.t('flag.secureHint')}
        checked={cookie.secure}
        onChange={(secure) => onChange({ secure })}
      />
      <Checkbox
        label={i18n.t('flag.httpOnlyHint')}
        checked={cookie.httpOnly}
        onChange={(httpOnly) => onChange({ httpOnly })}
      />
    </FormGroup>
  );
}
