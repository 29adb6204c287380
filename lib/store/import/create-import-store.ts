import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChangeLabel } from '../../change/change-set.ts';
import type { Cookie } from '../../cookie/cookie.ts';
import { type Scope, scopeOfUrl } from '../../format/complete.ts';
import { importReport } from '../../transfer/import-report.ts';
import { planImport } from '../../transfer/plan-import.ts';
import { createPreview, type PreviewRow } from '../../transfer/preview.ts';
import { memo } from '../memo.ts';
import { followTarget } from './follow-target.ts';
import type { ImportDeps } from './import-deps.ts';
import {
  type ImportFile,
  type ImportState,
  INITIAL_IMPORT,
  LONGEST_TYPED,
} from './import-state.ts';
import { missingAccess } from './missing-access.ts';
import { createTextReader } from './read-text.ts';

export interface ImportStore extends Pick<StoreApi<ImportState>, 'getState' | 'subscribe'> {
  /** What the import would do, as things are. */
  rows(): readonly PreviewRow[];
  /** Looks at the page and the stores, and follows the jar from now on; returns the way to stop. */
  open(): () => void;
  /** Takes what is in the field; where that is too long, as a file. */
  type(text: string): void;
  /** Takes a file in the place of what was typed; null goes back to that. */
  takeFile(file: ImportFile | null): void;
  chooseFormat(id: string | null): void;
  /** Gives up reading. */
  cancel(): void;
  /** Reads the text anew. */
  read(): void;
  changeScope(fields: Partial<Scope>): void;
  chooseStore(storeId: string): void;
  mend(row: string, fields: Partial<Cookie>): void;
  leaveOut(rows: readonly string[], isLeftOut: boolean): void;
  askForAccess(): Promise<void>;
  apply(): Promise<void>;
  undo(): Promise<void>;
  /** From what became of an import back to what is to be imported. */
  back(): void;
}

/** An import from its text to what became of it. It outlives the dialog in which it is shown, so that nothing typed is lost. */
export function createImportStore(deps: ImportDeps): ImportStore {
  const store = createStore<ImportState>(() => INITIAL_IMPORT);
  const { getState, setState, subscribe } = store;
  const { cookies, now } = deps;
  const preview = createPreview();
  const rowsOf = memo(
    (
      text: ImportState['text'],
      choice: ImportState['choice'],
      jar: ImportState['jar'],
      unreachable: ImportState['unreachable'],
    ) => {
      const entries = text.kind === 'read' ? text.entries : [];
      return preview(entries, choice, { jar, unreachable, now: now() });
    },
  );
  const rowsIn = ({ text, choice, jar, unreachable }: ImportState) =>
    rowsOf(text, choice, jar, unreachable);
  // What an import has stored already would be told as there, and all judged anew with each cookie.
  const rows = () => getState().applying ?? rowsIn(getState());
  const target = followTarget(store, deps);
  const { read, cancel } = createTextReader(store, deps, { preview, rowsIn, onRead: checkAccess });

  let checks = 0;
  async function checkAccess(): Promise<void> {
    const mine = ++checks;
    // Without an answer, the browser itself refuses what it must.
    const missing = await missingAccess(rows(), deps.access.has).catch(() => null);
    if (missing && mine === checks) setState(missing);
  }

  function takeFile(file: ImportFile | null): void {
    setState({ file, chosenFormat: null });
    read();
  }

  return {
    getState,
    subscribe,
    rows,
    read,
    cancel,

    open() {
      const { page } = cookies.getState();
      const { typed, file, choice } = getState();
      const isBlank = typed === '' && file === null;
      const scope = (isBlank && page && scopeOfUrl(page.url)) || choice.scope;
      const storeId = (isBlank && page?.storeId) || choice.storeId;
      setState({ choice: { ...choice, scope, storeId }, stores: storeId === '' ? [] : [storeId] });
      const stops = [
        target.follow(),
        // Where more may be touched, more may be seen.
        deps.access.onChanged(() => target.list().then(checkAccess)),
        cookies.subscribe(({ journal }) => {
          const { applied } = getState();
          const undone = journal.undone.at(-1)?.label;
          // Whoever took it back: what is on screen is no longer so.
          if (applied && undone && isSameLabel(undone, applied.label)) setState({ applied: null });
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },

    type(typed) {
      if (typed.length > LONGEST_TYPED) return takeFile({ name: null, text: typed });
      setState({ typed, ...(typed.trim() === '' ? { chosenFormat: null } : {}) });
      read();
    },
    takeFile,
    chooseFormat(chosenFormat) {
      setState({ chosenFormat });
      read();
    },
    changeScope(fields) {
      const { choice } = getState();
      setState({ choice: { ...choice, scope: { ...choice.scope, ...fields } } });
      checkAccess();
    },
    chooseStore(storeId) {
      setState({ choice: { ...getState().choice, storeId } });
      target.list();
    },
    mend(row, fields) {
      const { choice } = getState();
      const mends = new Map(choice.mends);
      mends.set(row, { ...mends.get(row), ...fields });
      setState({ choice: { ...choice, mends } });
      checkAccess();
    },
    leaveOut(ids, isLeftOut) {
      const { choice } = getState();
      const leftOut = new Set(choice.leftOut);
      for (const id of ids) {
        if (isLeftOut) leftOut.add(id);
        else leftOut.delete(id);
      }
      setState({ choice: { ...choice, leftOut } });
    },

    async askForAccess() {
      await deps.access.ask(getState().missingAccess);
    },

    async apply() {
      const { text, choice, jar, unreachable, isReading, applying } = getState();
      if (text.kind !== 'read' || isReading || applying) return;
      // Time has passed since the preview: what has expired meanwhile must not delete what is there.
      const current = preview(text.entries, choice, { jar, unreachable, now: now() });
      const changeSet = planImport(current, choice.leftOut);
      if (changeSet.operations.length === 0) return;
      setState({ applying: current, error: null });
      const report = await cookies.apply(changeSet);
      setState({
        applying: null,
        applied: report && {
          label: report.label,
          rows: importReport(current, choice.leftOut, report),
        },
        error: report ? null : cookies.getState().error,
      });
    },
    undo: cookies.undo,
    back: () => setState({ applied: null }),
  };
}

function isSameLabel(one: ChangeLabel, other: ChangeLabel): boolean {
  return one.code === other.code && one.subject === other.subject && one.count === other.count;
}
