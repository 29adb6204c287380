import { Check, ChevronRight, ClipboardCopy } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { beginningOf } from '../cookies/format/visible-text.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { plainMessage } from '../set-cookie/plain-text.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Moment } from './Moment.tsx';
import { NodeText } from './NodeText.tsx';
import type { PartRow, TreeRow } from './tree-rows.ts';
import { formatName, noteWords } from './words.ts';

export interface TreeItemProps {
  readonly row: TreeRow;
  /** Whether the Tab key comes to it. */
  readonly isActive: boolean;
  readonly isWhole: boolean;
  readonly isCopied: boolean;
  readonly now: () => number;
  readonly onAct: () => void;
  readonly onCopy: (text: string) => void;
}

/** One line of the tree. */
export function TreeItem(props: TreeItemProps) {
  const { row, isActive } = props;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all of its lines.
    <div
      role="treeitem"
      class={`contents-row contents-row--${row.kind}`}
      style={`--level:${Math.min(row.level, DEEPEST) - 1}`}
      data-path={row.path}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.kind === 'part' && row.isOpen !== null ? row.isOpen : undefined}
      aria-labelledby={id}
      onClick={(event) => {
        const isButton = event.target instanceof Element && event.target.closest('button');
        if (!isButton && (row.kind === 'more' || row.isOpen !== null)) props.onAct();
      }}
    >
      <span class="contents-row__mark">
        {row.kind === 'part' && row.isOpen !== null && <Icon icon={ChevronRight} mirrored />}
      </span>
      <span class="contents-row__body" id={id}>
        {row.kind === 'more' ? (
          <span class="contents-row__more">{i18n.t('contents.more', row.left)}</span>
        ) : (
          <Part {...props} row={row} />
        )}
      </span>
      {row.kind === 'part' && (
        <IconButton
          class="contents-row__copy"
          icon={props.isCopied ? Check : ClipboardCopy}
          size="small"
          tabIndex={-1}
          label={plainMessage('contents.copy', [nameOf(row)])}
          onClick={() => props.onCopy(row.node.text)}
        />
      )}
    </div>
  );
}

/** What a part is called where there is nothing but text, as in a tooltip. */
function nameOf({ label }: PartRow): string {
  return label === '' ? i18n.t('contents.title') : beginningOf(label, LONGEST_LABEL);
}

/** Levels that are moved in: a narrow pane has to have room for the text. */
const DEEPEST = 9;
/** Characters of a label. */
const LONGEST_LABEL = 80;

function Part({ row, isWhole, now, onAct }: TreeItemProps & { readonly row: PartRow }) {
  const { label, node, formats, notes, time, isOpen, parent } = row;
  // The chain above has said what the outermost is packed in.
  const isRoot = parent === null && label === '';
  return (
    <>
      {label !== '' && (
        <span class="contents-row__label mono">
          <ValueText value={label} most={LONGEST_LABEL} />
        </span>
      )}
      <NodeText node={node} isOpen={isOpen} isWhole={isWhole} onWhole={onAct} />
      {time !== null && <Moment time={time} now={now} />}
      {!isRoot && formats.length > 0 && (
        <span class="contents-row__formats">{formats.map(formatName).join(' › ')}</span>
      )}
      {!isRoot &&
        notes.map((note) => {
          const { word, sentence, tone } = noteWords(note);
          return (
            <Badge key={note} tone={tone} title={sentence}>
              {word}
              <span class="visually-hidden">: {sentence}</span>
            </Badge>
          );
        })}
    </>
  );
}
