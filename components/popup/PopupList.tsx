import type { ComponentChildren, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLocked } from '../../lib/lock/guard.ts';
import type { Tallies } from '../../lib/lock/tally.ts';
import type { RowGroup } from '../../lib/store/create-view.ts';
import type { Row } from '../../lib/store/row.ts';
import type { CookieActions } from '../cookies/cookie-actions.ts';
import { LockSwitches } from '../cookies/LockSwitches.tsx';
import { rowHooks } from '../cookies/row-hooks.ts';
import { classNames } from '../ui/class-names.ts';
import { type ListHandle, VirtualList } from '../ui/VirtualList.tsx';
import { useNow } from '../use-now.ts';
import { CookieRow } from './CookieRow.tsx';
import {
  isMeasured,
  isRow,
  itemHeight,
  itemKey,
  type PopupItem,
  popupItems,
} from './popup-items.ts';
import { RowDetails } from './RowDetails.tsx';

interface PopupListProps {
  readonly groups: readonly RowGroup[];
  /** The row whose details are open. */
  readonly expanded: string | null;
  readonly masked: boolean;
  readonly actions: CookieActions;
  readonly onExpand: (id: string | null) => void;
  readonly onEdit: (row: Row) => void;
  /** How often locked cookies were put back. */
  readonly tallies: Tallies;
  /** What the audit says of a cookie. */
  readonly findingsOf: (row: Row) => ComponentChildren;
  /** What is inside the value of a cookie. */
  readonly contentsOf: (row: Row) => ComponentChildren;
  readonly handle: RefObject<ListHandle | null>;
}

/** Height of the list before it is measured, in CSS pixels. */
const FIRST_HEIGHT = 340;

/** Rows beyond the window; each costs the first frame a little. */
const OVERSCAN = 2;

/** The cookies of the page, group by group; one of them may be open. */
export function PopupList(props: PopupListProps) {
  const {
    groups,
    expanded,
    masked,
    actions,
    tallies,
    onExpand,
    onEdit,
    findingsOf,
    contentsOf,
    handle,
  } = props;
  const now = useNow(1000);
  const items = useMemo(() => popupItems(groups, expanded), [groups, expanded]);

  const toggle = (row: Row) => onExpand(row.id === expanded ? null : row.id);
  const onRowKey = (event: KeyboardEvent, item: PopupItem) => {
    if (item.type !== 'row' || isControl(event.target) || inDetails(event.target)) return;
    const run = rowCommand(event, item.row, { actions, toggle, onEdit });
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <VirtualList
      label={i18n.t('list.label')}
      rows={items}
      keyOf={itemKey}
      sizeOf={itemHeight}
      isMeasured={isMeasured}
      isFocusable={isRow}
      rowProps={rowProps}
      onRowKey={onRowKey}
      onRowClick={(event, item) => {
        if (item.type === 'row' && !isControl(event.target) && !inDetails(event.target)) {
          toggle(item.row);
        }
      }}
      initialHeight={FIRST_HEIGHT}
      overscan={OVERSCAN}
      handle={handle}
      renderRow={(item) =>
        item.type === 'heading' ? (
          <GroupHeading group={item.group} />
        ) : (
          <>
            <CookieRow
              row={item.row}
              expanded={item.expanded}
              now={now}
              masked={masked}
              onSwitch={(on) => actions.switchTo([item.row], on)}
              onToggle={() => toggle(item.row)}
            />
            {item.expanded && (
              <RowDetails
                row={item.row}
                now={now}
                onChange={(fields) => actions.change(item.row, fields)}
                onEdit={() => onEdit(item.row)}
                onDuplicate={() => actions.duplicate(item.row)}
                onDelete={() => actions.remove([item.row])}
                onCopy={() => actions.copyValue(item.row)}
                locks={
                  <LockSwitches row={item.row} tally={tallies[item.row.id]} actions={actions} />
                }
                findings={findingsOf(item.row)}
                contents={contentsOf(item.row)}
              />
            )}
          </>
        )
      }
    />
  );
}

function rowProps(item: PopupItem) {
  if (item.type === 'heading') return {};
  return {
    ...rowHooks(item.row),
    'data-key': item.row.id,
    class: classNames(
      'popup-item',
      item.expanded && 'popup-item--expanded',
      item.row.parked && 'popup-item--parked',
    ),
  };
}

function GroupHeading({ group: { group, thirdParty, rows } }: { readonly group: RowGroup }) {
  const partitioned = rows.every(({ cookie }) => cookie.partitionKey !== null);
  const marks = [
    ...(thirdParty ? [i18n.t('list.thirdParty')] : []),
    ...(partitioned ? [i18n.t('list.partitioned')] : []),
  ];
  return (
    <div class="popup-heading">
      <b class="truncate">
        <bdi>{group}</bdi>
      </b>
      {marks.length > 0 && <span>{marks.join(', ')}</span>}
      <span>{rows.length}</span>
    </div>
  );
}

interface RowCommands {
  readonly actions: CookieActions;
  readonly toggle: (row: Row) => void;
  readonly onEdit: (row: Row) => void;
}

/** What a key does to a row; undefined for a key that has no meaning there. */
function rowCommand(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  row: Row,
  { actions, toggle, onEdit }: RowCommands,
): (() => void) | undefined {
  if (ctrlKey || metaKey) {
    if (key === 'd') return () => actions.duplicate(row);
    // A selection of text is what Ctrl+C means, where there is one.
    if (key === 'c' && document.getSelection()?.isCollapsed) return () => actions.copyPair(row);
    return undefined;
  }
  if (key === ' ') return () => toggle(row);
  if (key === 'Enter' && !row.parked) return () => onEdit(row);
  if (key === 'Delete' || key === 'Backspace') return () => actions.remove([row]);
  if (key === 'l' && !row.parked) return () => actions.lock([row], !isLocked(row.guard));
  if (key === 'p' && !row.parked) return () => actions.protect([row], !row.guard?.isProtected);
  return undefined;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, textarea, select') !== null;
}

function inDetails(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.popup-details') !== null;
}
