import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';

interface IssueTextProps {
  /** The section of the messages: what is wrong, or how it is mended. */
  readonly kind: 'headerIssue' | 'headerMend';
  readonly issue: { readonly code: string; readonly params: readonly string[] };
  /** Characters shown at most of each text that is not ours. */
  readonly most?: number;
}

/** The sentence of an issue, with what strangers wrote in it shown safely. */
export function IssueText({ kind, issue, most = 80 }: IssueTextProps) {
  return (
    <Sentence
      id={`${kind}.${issue.code}`}
      params={issue.params.map((text, place) => (
        <ValueText key={`${place}`} value={text} most={most} />
      ))}
    />
  );
}
