import './EvidenceList.css';
import { i18n } from '#i18n';
import type { Detection } from '../../lib/session/detection.ts';
import { message } from '../ui/message.ts';
import { signedWeight } from './format/weight.ts';

interface EvidenceListProps {
  readonly detection: Pick<Detection, 'level' | 'score' | 'evidence'>;
  /** The level of its heading, by what it stands under; 3 by default. */
  readonly headingLevel?: 2 | 3;
}

/** Why a cookie is taken for a session ID, or why not: every reason with its weight, strongest first. */
export function EvidenceList({ detection, headingLevel = 3 }: EvidenceListProps) {
  const { level, score, evidence } = detection;
  const title = level === 'no' ? 'flag.evidenceTitleNo' : 'flag.evidenceTitle';
  const Heading = `h${headingLevel}` as const;
  return (
    <section class="evidence">
      <Heading>{i18n.t(title, [`${score}`])}</Heading>
      <ul>
        {evidence.map(({ code, weight, params }) => (
          <li key={`${code} ${params.join(' ')}`}>
            <b class={weight < 0 ? 'evidence__against' : undefined}>{signedWeight(weight)}</b>
            <span>{message(`evidence.${code}`, params)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
