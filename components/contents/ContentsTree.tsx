import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DecodedNode } from '../../lib/decode/node.ts';
import { plainMessage } from '../set-cookie/plain-text.ts';
import { isRightToLeft } from '../ui/platform.ts';
import { TreeItem } from './TreeItem.tsx';
import { treeMove } from './tree-move.ts';
import { changeRow, type TreeRow, type TreeState, treeRows, withOpen } from './tree-rows.ts';

interface ContentsTreeProps {
  /** Whose contents these are. */
  readonly name: string;
  readonly root: DecodedNode;
  readonly state: TreeState;
  readonly onState: (state: TreeState) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly now: () => number;
}

const LEFT_TO_RIGHT = ['ArrowLeft', 'ArrowRight'] as const;
const RIGHT_TO_LEFT = ['ArrowRight', 'ArrowLeft'] as const;

/** What is in a value, part by part. Arrows move, open and close; Ctrl+C copies the part. */
export function ContentsTree({ name, root, state, onState, copy, now }: ContentsTreeProps) {
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => treeRows(root, state), [root, state]);
  const [active, setActive] = useState('');
  const [copied, setCopied] = useState<string | null>(null);
  const focusPlace = (place: number) =>
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[place]?.focus();
  const awaited = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (awaited.current !== null) focusPlace(awaited.current);
    awaited.current = null;
  }, [rows]);
  const found = rows.findIndex(({ path }) => path === active);
  const index = Math.max(found, 0);

  const act = (row: TreeRow) => {
    // The first of those that come stands where the line was.
    if (row.kind === 'more') awaited.current = rows.indexOf(row);
    setActive(row.path);
    onState(changeRow(row, state));
  };
  const copyRow = (row: TreeRow, text: string) => copy(text).then(() => setCopied(row.path));

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[index];
    if (!row || event.altKey || event.target instanceof HTMLButtonElement) return;
    if (event.ctrlKey || event.metaKey) {
      // A selection with the mouse is copied by the browser.
      if (event.key !== 'c' || row.kind !== 'part' || getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      copyRow(row, row.node.text);
      return;
    }
    const isMirrored = tree.current !== null && isRightToLeft(tree.current);
    const move = treeMove(event.key, rows, index, isMirrored ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    // The list around it has the same keys, and would go on where the tree ends.
    if (move || /^(?:Arrow|Home|End)/.test(event.key)) event.preventDefault();
    if (!move) return;
    if (move.type === 'focus') focusPlace(rows.findIndex(({ path }) => path === move.path));
    else if (move.type === 'open') onState(withOpen(state, move.path, move.isOpen));
    else act(move.row);
  };

  return (
    <>
      <div
        ref={tree}
        role="tree"
        class="contents-tree"
        aria-label={plainMessage('contents.of', [name])}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          const item = event.target instanceof Element && event.target.closest('[data-path]');
          if (item instanceof HTMLElement) setActive(item.dataset.path ?? '');
        }}
      >
        {rows.map((row, place) => (
          <TreeItem
            key={row.path}
            row={row}
            isActive={place === index}
            isWhole={state.whole.has(row.path)}
            isCopied={copied === row.path}
            now={now}
            onAct={() => act(row)}
            onCopy={(text) => copyRow(row, text)}
          />
        ))}
      </div>
      <span class="visually-hidden" role="status">
        {copied !== null && i18n.t('contents.copied')}
      </span>
    </>
  );
}
