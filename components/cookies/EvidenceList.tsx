import './EvidenceList.css';
import { i18n } from '#i18n';
import type { Detection } from '../../lib/session/detection.ts';
import { message } from '../ui/message.ts';
import { signedWeight } from './format/weight.ts';

interface EvidenceListProps {
  readonly detection: Pick<Detection, 'level' | 'score' | 'evidence'>;
}

/** Why a cookie is taken for a session ID, or why not: every reason with its weight, strongest first. */
export function EvidenceList({ detection: { level, score, evidence } }: EvidenceListProps) {
  const title = level === 'no' ? 'flag.evidenceTitleNo' : 'flag.evidenceTitle';
  return (
    <section class="evidence">
      <h3>{i18n.t(title, [`${score}`])}</h3>
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
