import './AuditText.css';
import type { Finding } from '../../lib/audit/finding.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';

interface AuditTextProps {
  readonly about: Pick<Finding, 'code' | 'params'>;
  /** What is found, why it matters, or what to do. */
  readonly part: 'title' | 'why' | 'mend';
  /** Characters shown at most of each text that is not ours. */
  readonly most?: number;
}

/** A sentence of a finding, with what strangers wrote in it shown safely. */
export function AuditText({ about: { code, params }, part, most = 80 }: AuditTextProps) {
  return (
    <span class="audit-text">
      <Sentence
        id={`audit.${code}.${part}`}
        params={params.map((text, place) => (
          <ValueText key={`${place}`} value={text} most={most} />
        ))}
      />
    </span>
  );
}
