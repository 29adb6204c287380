import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { continuedIds } from '../../lib/store/set-cookie-view.ts';
import { DataTable } from '../ui/table/DataTable.tsx';
import { useFollowEnd } from '../ui/use-follow-end.ts';
import { logColumns } from './log-columns.tsx';
import type { LogUi } from './use-log-ui.ts';

interface LogTableProps {
  readonly entries: readonly LogEntry[];
  readonly ui: LogUi;
  readonly empty: ComponentChildren;
}

/** The recorded headers, one a row, oldest first; it follows the newest while it is scrolled to the end. */
export function LogTable({ entries, ui, empty }: LogTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const columns = useMemo(logColumns, []);
  const { sort } = ui.layout;
  const inOrder = sort === null || (sort.column === 'time' && !sort.descending);
  const rowProps = useMemo(() => {
    const continued = inOrder ? continuedIds(entries) : new Set<string>();
    return (entry: LogEntry) => ({
      ...(continued.has(entry.id) ? { class: 'log-row--continued' } : {}),
      'data-set-cookie': entry.verdict.cookie?.name ?? '',
      'data-url': entry.response.url,
      'data-outcome': entry.verdict.outcome,
      'data-confirmation': entry.confirmation,
    });
  }, [entries, inOrder]);
  const selection = useMemo(() => {
    return { keys: new Set(ui.active === null ? [] : [ui.active]), anchor: ui.active };
  }, [ui.active]);

  const onScroll = useFollowEnd(frame, '.ui-table__scroller', entries.at(-1)?.id, inOrder);
  useLayoutEffect(() => {
    const { current } = ui.sought;
    if (current === null || !entries.some(({ id }) => id === current)) return;
    ui.sought.current = null;
    ui.table.current?.focus(current);
  });

  return (
    <div
      ref={frame}
      class="log-body__list"
      style={{ blockSize: '100%' }}
      onScrollCapture={onScroll}
      onClickCapture={({ target, ctrlKey, metaKey, shiftKey }) => {
        const row = target instanceof Element ? target.closest('[role=row][data-key]') : null;
        if (row && !ctrlKey && !metaKey && !shiftKey) ui.setDetails(true);
      }}
    >
      <DataTable
        label={i18n.t('setCookie.title')}
        columns={columns}
        rows={entries}
        keyOf={keyOf}
        layout={ui.layout}
        onLayout={ui.setLayout}
        selectionMode="single"
        selection={selection}
        onSelection={({ keys }) => {
          const [key] = keys;
          ui.setActive(key ?? null);
        }}
        rowProps={rowProps}
        onOpen={({ id }) => {
          ui.setActive(id);
          ui.setDetails(true);
        }}
        empty={empty}
        handle={ui.table}
      />
    </div>
  );
}

function keyOf({ id }: LogEntry): string {
  return id;
}
