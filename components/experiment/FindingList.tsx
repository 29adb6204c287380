import { i18n } from '#i18n';
import { type CookieKey, keyId } from '../../lib/cookie/key.ts';
import type { Finding, Outcome } from '../../lib/experiment/outcome.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Badge } from '../ui/Badge.tsx';
import { classNames } from '../ui/class-names.ts';
import { message } from '../ui/message.ts';
import { CookieNames } from './CookieNames.tsx';
import { keyed } from './words.ts';

interface FindingListProps {
  readonly outcome: Outcome;
  readonly keys: readonly CookieKey[];
}

const TONES = { needed: 'key', together: 'accent', 'not-needed': 'quiet' } as const;

/** What was found out about each cookie; those that keep the login stand out. */
export function FindingList({ outcome: { findings, minimal }, keys }: FindingListProps) {
  const nameOf = new Map(keys.map((key) => [keyId(key), key.name]));
  return (
    <ul class="experiment-findings" aria-label={i18n.t('experiment.findings')}>
      {findings.map((finding) => (
        <li
          key={finding.id}
          data-candidate={nameOf.get(finding.id)}
          data-need={finding.need}
          class={classNames(
            'experiment-finding',
            minimal.includes(finding.id) && 'experiment-finding--minimal',
          )}
        >
          <span class="mono experiment__name">
            <ValueText value={nameOf.get(finding.id) ?? ''} most={60} />
          </span>
          <Badge tone={TONES[finding.need]}>
            {message(`experiment.need.${keyed(finding.need)}`)}
          </Badge>
          <span class="dim">
            <Why finding={finding} nameOf={nameOf} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface WhyProps {
  readonly finding: Finding;
  readonly nameOf: ReadonlyMap<string, string>;
}

function Why({ finding, nameOf }: WhyProps) {
  if (finding.need !== 'together') {
    return <>{message(`experiment.why.${keyed(finding.need)}`)}</>;
  }
  const names = finding.others.map((id) => nameOf.get(id) ?? '');
  if (names.length === 0) return <>{i18n.t('experiment.why.several')}</>;
  return (
    <Sentence id="experiment.why.together" params={[<CookieNames key="names" names={names} />]} />
  );
}
