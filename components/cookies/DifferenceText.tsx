import type { Difference } from '../../lib/cookie/differences.ts';
import { message } from '../ui/message.ts';
import { FieldValue } from './FieldValue.tsx';
import { Sentence } from './Sentence.tsx';

/** What the browser stored in one field, and what was asked for. */
export function DifferenceText({ difference }: { readonly difference: Difference }) {
  const { field, asked, stored } = difference;
  return (
    <Sentence
      id="change.insteadOf"
      params={[
        message(`field.${field}`),
        <b key="stored">
          <FieldValue field={field} value={stored} />
        </b>,
        <FieldValue key="asked" field={field} value={asked} />,
      ]}
    />
  );
}
