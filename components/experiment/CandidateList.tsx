import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import type { Row } from '../../lib/store/row.ts';
import { RoleTag } from '../cookies/RoleTag.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';

interface CandidateListProps {
  readonly candidates: readonly Row[];
  readonly chosen: ReadonlySet<string>;
  readonly likely: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The cookies that can take part, each with a tick. */
export function CandidateList({ candidates, chosen, likely, onChoose }: CandidateListProps) {
  const all = new Set(candidates.map(({ id }) => id));
  return (
    <fieldset class="experiment-candidates">
      <legend>
        {i18n.t('experiment.candidates')}
        {likely.size < all.size && (
          <span class="experiment-candidates__all">
            <Button variant="link" size="small" onClick={() => onChoose(likely)}>
              {i18n.t('experiment.chooseLikely')}
            </Button>
            <Button variant="link" size="small" onClick={() => onChoose(all)}>
              {i18n.t('experiment.chooseAll', [all.size.toLocaleString()])}
            </Button>
          </span>
        )}
      </legend>
      <ul>
        {candidates.map(({ id, cookie, detection }) => (
          <li key={id}>
            <label class="experiment-candidate">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={({ currentTarget }) =>
                  onChoose(
                    currentTarget.checked
                      ? chosen.union(new Set([id]))
                      : chosen.difference(new Set([id])),
                  )
                }
              />
              <span class="mono experiment__name">
                <ValueText value={cookie.name} most={60} />
              </span>
              <RoleTag detection={detection} />
              <span class="dim truncate experiment-candidate__where">
                <bdi>{dottedDomain(cookie)}</bdi> <bdi>{cookie.path}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
