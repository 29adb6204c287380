import type { ChangeReport } from '../../lib/change/change-set.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { DifferenceText } from './DifferenceText.tsx';
import { alteredOf, describeFailure, failuresOf } from './describe-change.ts';
import { PhraseText } from './PhraseText.tsx';
import { ValueText } from './ValueText.tsx';

interface ChangeDetailsProps {
  readonly id: string;
  readonly report: ChangeReport;
}

/** Cookie by cookie: what failed and why, and what the browser made of the others. */
export function ChangeDetails({ id, report }: ChangeDetailsProps) {
  return (
    <ul id={id} class="change-bar__details">
      {failuresOf(report).map(({ key, failure }) => (
        <li key={keyId(key)}>
          <b class="mono">
            <ValueText value={key.name} />
          </b>
          <span class="dim">{key.domain}</span>
          <span class="change-bar__reason">
            <PhraseText phrase={describeFailure(failure)} />
          </span>
        </li>
      ))}
      {alteredOf(report).map(({ key, differences }) => (
        <li key={keyId(key)}>
          <b class="mono">
            <ValueText value={key.name} />
          </b>
          <span class="dim">{key.domain}</span>
          {differences.map((difference) => (
            <span key={difference.field} class="change-bar__reason">
              <DifferenceText difference={difference} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
