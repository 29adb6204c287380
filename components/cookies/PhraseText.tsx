import type { Phrase } from './describe-change.ts';
import { Sentence } from './Sentence.tsx';
import { ValueText } from './ValueText.tsx';

interface PhraseTextProps {
  readonly phrase: Phrase;
  /** Sets off the first text: what the sentence is about. */
  readonly strong?: boolean;
}

/** Characters shown at most of what the sentence is about: enough to tell it from others. */
const MOST = 60;

/** A phrase, with its texts shown safely: they may come from web sites. */
export function PhraseText({ phrase, strong }: PhraseTextProps) {
  const [first, ...others] = phrase.params.map((text) => (
    <ValueText key={text} value={text} {...(strong ? { most: MOST } : {})} />
  ));
  const subject = strong && first ? <b>{first}</b> : first;
  return <Sentence id={phrase.key} count={phrase.count} params={[subject, ...others]} />;
}
