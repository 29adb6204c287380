import { i18n } from '#i18n';
import type { DecodedNode } from '../../lib/decode/node.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';

interface NodeTextProps {
  readonly node: DecodedNode;
  /** Whether what is in it is shown below. */
  readonly isOpen: boolean | null;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
}

/** Characters of a text that are shown before one asks for the rest. */
const LONG = 160;
/** Characters of what a closed part holds: a line has room for no more. */
const GLIMPSE = 100;
/** Characters up to which a text is shown beside what it is made of, as an id beside its version. */
const SHORT = 48;
/** Characters that are shown at all. */
const MOST = 131_072;

/** What a part is: a text, a number and so on, in its colour, or a glimpse of what is in it. */
export function NodeText({ node, isOpen, isWhole, onWhole }: NodeTextProps) {
  const { type, text, format, children } = node;
  // JSON is all there in what is below it.
  const isTold = type === 'text' && format !== 'json' && text.length <= SHORT;
  if (isOpen !== null && !(isOpen && isTold)) {
    return isOpen ? (
      <span class="contents-text--count">{i18n.t('contents.entries', children.length)}</span>
    ) : (
      <span class="contents-text contents-text--glimpse mono">
        <ValueText value={text} most={GLIMPSE} />
      </span>
    );
  }
  if (text === '') {
    return <span class="contents-text--count">{i18n.t('contents.emptyText')}</span>;
  }
  const isLong = text.length > LONG;
  return (
    <>
      <span class={`contents-text contents-text--${type} mono`}>
        <ValueText value={text} most={isWhole ? MOST : LONG} />
      </span>
      {isLong && (
        <Button variant="link" size="small" tabIndex={-1} onClick={onWhole}>
          {isWhole ? i18n.t('contents.showLess') : i18n.t('contents.showAll', [`${text.length}`])}
        </Button>
      )}
    </>
  );
}
