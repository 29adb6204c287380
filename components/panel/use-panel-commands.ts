import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import { newCookie } from '../../lib/store/new-cookie.ts';
import type { Row } from '../../lib/store/row.ts';
import { sessionSwitch } from '../../lib/store/session-switch.ts';
import type { TableLayout } from '../ui/table/column.ts';
import type { TableHandle } from '../ui/table/table-props.ts';
import { isTakenAs } from './cell-edit/cell-issues.ts';
import type { CellParts } from './columns/panel-column.ts';
import { deletesEverywhere } from './deletes-everywhere.ts';
import type { PanelProps } from './panel-props.ts';
import { rowAfter } from './table/rows-with-edited.ts';
import { useTransfer } from './use-transfer.ts';

export type PanelCommands = ReturnType<typeof usePanelCommands>;

/** What can be done in the panel, in terms of what is on screen. */
export function usePanelCommands(
  props: Pick<
    PanelProps,
    'store' | 'actions' | 'settings' | 'onSettings' | 'copy' | 'now' | 'life'
  >,
  state: CookieState,
  view: CookieView,
  table: RefObject<TableHandle | null>,
) {
  const { store, actions, settings, onSettings, copy, now, life } = props;
  const { maskValues } = settings;
  const [hasDetails, setHasDetails] = useState(false);
  const [asking, setAsking] = useState<readonly Row[] | null>(null);
  const transfer = useTransfer();
  const selectedRows = useMemo(
    () => view.rows.filter(({ id }) => state.selected.has(id)),
    [view.rows, state.selected],
  );
  const details = useRef({ open: hasDetails, row: state.active });
  details.current = { open: hasDetails, row: state.active };

  const showDetails = useCallback(
    ({ id }: Row) => {
      const { open, row } = details.current;
      if (open && row === id) return setHasDetails(false);
      if (!store.getState().selected.has(id)) store.select(new Set([id]), id);
      else store.select(store.getState().selected, id);
      setHasDetails(true);
    },
    [store],
  );
  const parts = useMemo(
    (): CellParts => ({
      now,
      maskValues,
      life,
      showDetails,
      switchTo: (row, on) => actions.switchTo([row], on),
      change(row, fields) {
        if (row.parked) showDetails(row);
        else if (!isTakenAs(row.cookie, fields, store.getState(), now())) {
          // The form says why not, at the field, and how to mend it.
          store.edit(row.cookie);
          store.changeDraft(fields);
        } else actions.change(row, fields);
      },
    }),
    [store, actions, now, maskValues, life, showDetails],
  );

  const removeNow = (rows: readonly Row[]) => {
    const next = rowAfter(view.rows, new Set(rows.map(({ id }) => id)));
    store.select(new Set(next ? [next.id] : []), next?.id ?? null);
    actions.remove(rows);
  };
  return {
    parts,
    selectedRows,
    /** What a command on a row is about: the selection when the row is in it, else the row. */
    targetsOf: (row: Row) => (state.selected.has(row.id) ? selectedRows : [row]),

    hasDetails,
    showDetails,
    closeDetails() {
      setHasDetails(false);
      table.current?.focus();
    },

    setLayout: ({ sort, widths, hidden, pinned }: TableLayout) =>
      onSettings({
        ...settings,
        table: { sort, widths: { ...widths }, hidden: [...hidden], pinned: [...pinned] },
      }),

    add() {
      const { page, status } = store.getState();
      if (page && status.kind === 'ready') store.add(newCookie(page));
    },
    /** Opens the form; a parked cookie must be put back first. */
    editAll(row: Row) {
      if (row.parked) showDetails(row);
      else store.edit(row.cookie);
    },
    duplicate(row: Row) {
      if (row.parked) showDetails(row);
      else actions.duplicate(row);
    },
    switchTo: actions.switchTo,
    lock: actions.lock,
    protect: actions.protect,
    resume: actions.resume,
    copyValue: actions.copyValue,
    copyPairs: (rows: readonly Row[]) =>
      copy(rows.map(({ cookie }) => `${cookie.name}=${cookie.value}`).join('; ')),
    switchSession(on: boolean) {
      const session = sessionSwitch(view.pageRows);
      if (on) store.logIn();
      else if (session.state === 'in') store.logOut(session.rows.map(({ cookie }) => cookie));
    },

    transfer,
    undo: store.undo,
    redo: store.redo,
    /** The rows whose removal is asked about; null while nothing is asked. */
    asking,
    remove(rows: readonly Row[]) {
      if (rows.length === 0) return;
      if (deletesEverywhere(state.section, view.rows, rows)) setAsking(rows);
      else removeNow(rows);
    },
    confirmRemoval: () => asking && removeNow(asking),
    cancelRemoval: () => setAsking(null),
  };
}
