import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { FieldNote } from '../../ui/FieldNotes.tsx';

/** What every row of the form gets. */
export interface FormFieldProps {
  readonly cookie: Cookie;
  readonly notes: readonly FieldNote[];
  readonly onChange: (fields: Partial<Cookie>) => void;
}
