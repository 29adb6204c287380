import { i18n } from '#i18n';
import { message } from '../../ui/message.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { sameSiteFlag } from '../format/flags.ts';
import { FormGroup } from './FormGroup.tsx';
import type { FormFieldProps } from './field-props.ts';

/** Which requests from other sites carry the cookie. */
export function SameSiteField({ cookie, notes, onChange }: FormFieldProps) {
  const { code } = sameSiteFlag(cookie.sameSite);
  return (
    <FormGroup label={i18n.t('editor.sameSite')} hint={message(`flag.${code}Hint`)} notes={notes}>
      <Segmented
        label={i18n.t('editor.sameSite')}
        value={cookie.sameSite}
        segments={[
          { value: 'unspecified', label: i18n.t('editor.unset') },
          { value: 'lax', label: i18n.t('flag.sameSiteLax') },
          { value: 'strict', label: i18n.t('flag.sameSiteStrict') },
          { value: 'no_restriction', label: i18n.t('flag.sameSiteNone') },
        ]}
        onChange={(sameSite) => onChange({ sameSite })}
      />
    </FormGroup>
  );
}
