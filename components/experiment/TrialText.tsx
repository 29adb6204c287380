import { type CookieKey, keyId } from '../../lib/cookie/key.ts';
import type { Trial } from '../../lib/experiment/trial.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { CookieNames } from './CookieNames.tsx';
import { keyed } from './words.ts';

interface TrialTextProps {
  readonly trial: Trial;
  /** All candidates. */
  readonly keys: readonly CookieKey[];
}

/** Which cookies are away in a trial, in the shorter of both ways to say it. */
export function TrialText({ trial: { kind, absent }, keys }: TrialTextProps) {
  const isAway = (key: CookieKey) => absent.includes(keyId(key));
  const saysRest = kind === 'only' || kind === 'fewer';
  const named = keys.filter((key) => isAway(key) !== saysRest).map(({ name }) => name);
  return (
    <Sentence
      id={`experiment.trial.${keyed(kind)}`}
      params={[<CookieNames key="names" names={named} />]}
    />
  );
}
