import { useCallback, useRef, useState } from 'preact/hooks';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { keyId } from '../../../lib/cookie/key.ts';
import type { CookieStore } from '../../../lib/store/create-cookie-store.ts';
import type { Row } from '../../../lib/store/row.ts';
import { describeFailure } from '../../cookies/describe-change.ts';
import { message } from '../../ui/message.ts';
import { saveCell } from './save-cell.ts';

/** A cell that is being edited. */
export interface CellEdit {
  /** The row as it was when the edit began. */
  readonly row: Row;
  /** Id of the row in front of it, when the edit began; null for the first. */
  readonly after: string | null;
  readonly column: string;
  /** While it is being saved: the id of the row that it will be. */
  readonly savedAs: string | null;
}

interface CellEditing {
  readonly edit: CellEdit | null;
  begin(row: Row, after: string | null, column: string): void;
  /** Ends the edit; returns it, with the row as it is now called. */
  end(): CellEdit | null;
  /** Resolves to why it could not be saved, in words; to null when it was. */
  save(edited: Cookie): Promise<string | null>;
}

/** The one cell that is being edited, and how it is saved. */
export function useCellEdit(store: CookieStore): CellEditing {
  const [edit, setEdit] = useState<CellEdit | null>(null);
  const latest = useRef<CellEdit | null>(null);
  const put = useCallback((next: CellEdit | null) => {
    latest.current = next;
    setEdit(next);
  }, []);
  return {
    edit,
    begin: useCallback(
      (row: Row, after: string | null, column: string) =>
        put({ row, after, column, savedAs: null }),
      [put],
    ),
    end: useCallback(() => {
      const ended = latest.current;
      put(null);
      return ended;
    }, [put]),
    save: useCallback(
      async (edited: Cookie) => {
        const begun = latest.current;
        if (!begun) return null;
        put({ ...begun, savedAs: keyId(edited) });
        const result = await saveCell(store, begun.row.id, edited);
        if (!result.ok) {
          put(begun);
          const { key, params } = describeFailure(result.failure);
          return message(key, params);
        }
        latest.current = { ...begun, row: { ...begun.row, id: result.id, cookie: edited } };
        return null;
      },
      [store, put],
    ),
  };
}
