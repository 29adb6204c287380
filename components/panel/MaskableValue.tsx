import './MaskableValue.css';
import { ValueText } from '../cookies/ValueText.tsx';

interface MaskableValueProps {
  readonly value: string;
  readonly masked: boolean;
  /** Characters shown at most. */
  readonly most?: number;
}

/** A value; masked, it is dots until one points at it or the keyboard comes to its cell. */
export function MaskableValue({ value, masked, most }: MaskableValueProps) {
  const plain = <ValueText value={value} {...(most === undefined ? {} : { most })} />;
  if (!masked || value === '') return plain;
  return (
    <span class="panel-masked">
      <ValueText value={value} masked />
      <span class="panel-masked__plain">{plain}</span>
    </span>
  );
}
