import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type LogFilter, NO_FILTER } from '../../lib/store/set-cookie-view.ts';
import { emptyLayout, type TableLayout } from '../ui/table/column.ts';
import type { TableHandle } from '../ui/table/table-props.ts';

/** What is on screen of the log, shared by its tool bar and its table; it outlives both. */
export interface LogUi {
  readonly filter: LogFilter;
  readonly setFilter: (filter: LogFilter) => void;
  readonly layout: TableLayout;
  readonly setLayout: (layout: TableLayout) => void;
  /** The entry that the keyboard is on and the details are about. */
  readonly active: string | null;
  readonly setActive: (id: string | null) => void;
  readonly hasDetails: boolean;
  readonly setDetails: (shown: boolean) => void;
  /** Opens the details of an entry, whatever is filtered. */
  readonly open: (id: string) => void;
  /** The entry that was opened from elsewhere, until the table has brought it into sight. */
  readonly sought: RefObject<string | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly table: RefObject<TableHandle | null>;
}

export function useLogUi(): LogUi {
  const [filter, setFilter] = useState<LogFilter>(NO_FILTER);
  const [layout, setLayout] = useState<TableLayout>(emptyLayout);
  const [active, setActive] = useState<string | null>(null);
  const [hasDetails, setDetails] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<TableHandle>(null);
  const sought = useRef<string | null>(null);
  const open = (id: string) => {
    setFilter(NO_FILTER);
    setActive(id);
    setDetails(true);
    sought.current = id;
  };
  return {
    filter,
    setFilter,
    layout,
    setLayout,
    active,
    setActive,
    hasDetails,
    setDetails,
    open,
    sought,
    search,
    table,
  };
}
