import './VirtualList.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { classNames } from './class-names.ts';
import { isTextField } from './platform.ts';
import type { DataAttributes } from './table/table-props.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useVirtualizer } from './use-virtualizer.ts';

export interface ListHandle {
  /** Gives the focus to a row, or to where the focus was last. */
  focus(key?: string): void;
}

interface VirtualListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Stable functions of the row. */
  readonly keyOf: (row: Row) => string;
  /** Height in CSS pixels, or a guess for rows that are measured. */
  readonly sizeOf: (row: Row) => number;
  /** Rows whose height is known only once they are laid out, an expanded one say. */
  readonly isMeasured?: (row: Row) => boolean;
  readonly renderRow: (row: Row, state: { readonly active: boolean }) => ComponentChildren;
  readonly rowProps?: (row: Row) => DataAttributes;
  /** Rows that take the focus; a group's header, for one, does not. */
  readonly isFocusable?: (row: Row) => boolean;
  /** A key on a row, or within it, that does not move the focus. */
  readonly onRowKey?: (event: KeyboardEvent, row: Row) => void;
  readonly onRowClick?: (event: MouseEvent, row: Row) => void;
  /** As long as this stays the same, rows that come and go above do not move what is on screen. */
  readonly order?: unknown;
  /** Height of the list for its first frame, in CSS pixels. */
  readonly initialHeight?: number;
  /** Rows kept ready on either side of what is in sight. */
  readonly overscan?: number;
  readonly handle?: RefObject<ListHandle | null>;
}

/**
 * A list of any number of rows, of which only those in sight are in the document. Up, Down, Page Up and
 * Down, Home and End move the focus from row to row. The first frame is complete without measuring.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { rows, keyOf, sizeOf, isMeasured, isFocusable, onRowClick, handle } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualRows = useMemo(
    () =>
      rows.map((row) => ({
        key: keyOf(row),
        size: sizeOf(row),
        measured: isMeasured?.(row) ?? false,
      })),
    [rows, keyOf, sizeOf, isMeasured],
  );
  const places = useMemo(
    () => rows.flatMap((row, place) => ((isFocusable?.(row) ?? true) ? [place] : [])),
    [rows, isFocusable],
  );
  const focus = useRowFocus(scroller, virtualRows, places);
  const virtualizer = useVirtualizer({
    rows: virtualRows,
    scroller,
    keep: [focus.active],
    order: props.order,
    ...(props.initialHeight === undefined ? {} : { initialHeight: props.initialHeight }),
    ...(props.overscan === undefined ? {} : { overscan: props.overscan }),
  });
  useLayoutEffect(() => {
    if (!handle) return;
    handle.current = { focus: focus.moveToKey };
    return () => {
      handle.current = null;
    };
  });

  const rowAt = (target: EventTarget | null) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    return element === null ? undefined : rows[Number(element.dataset.index)];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (!isTextField(event.target) && focus.onKeyDown(event)) return;
    const row = rowAt(event.target);
    if (row !== undefined) props.onRowKey?.(event, row);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the rows, heard in one place.
    <div
      ref={scroller}
      class="ui-list"
      onKeyDown={onKeyDown}
      onFocusIn={focus.onFocusIn}
      onFocusOut={focus.onFocusOut}
      onClick={(event) => {
        const row = rowAt(event.target);
        if (row !== undefined) onRowClick?.(event, row);
      }}
    >
      <ul
        class="ui-list__rows"
        aria-label={props.label}
        style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { class: extraClass, ...attributes } = props.rowProps?.(row) ?? {};
          const measured = isMeasured?.(row) ?? false;
          const active = index === focus.active;
          return (
            <li
              {...attributes}
              key={keyOf(row)}
              ref={measured ? virtualizer.measureElement : null}
              class={classNames('ui-list__row', extraClass)}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              tabIndex={(isFocusable?.(row) ?? true) ? (active ? 0 : -1) : undefined}
              style={{
                transform: `translateY(${start}px)`,
                blockSize: measured ? undefined : `${size}px`,
              }}
            >
              {props.renderRow(row, { active })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
