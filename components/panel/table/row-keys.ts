import { isLocked } from '../../../lib/lock/guard.ts';
import type { Row } from '../../../lib/store/row.ts';
import { matchesHotkey, parseHotkey } from '../../ui/hotkey.ts';
import { isMac } from '../../ui/platform.ts';
import type { PanelCommands } from '../use-panel-commands.ts';

type RowCommands = Pick<
  PanelCommands,
  | 'remove'
  | 'targetsOf'
  | 'copyPairs'
  | 'duplicate'
  | 'lock'
  | 'protect'
  | 'editAll'
  | 'showDetails'
  | 'closeDetails'
  | 'hasDetails'
>;

interface RowKey {
  readonly keys: readonly string[];
  readonly run: (row: Row, commands: RowCommands) => void;
  readonly applies?: (commands: RowCommands) => boolean;
}

const ROW_KEYS: readonly RowKey[] = [
  { keys: ['Delete', 'Backspace'], run: (row, { remove, targetsOf }) => remove(targetsOf(row)) },
  { keys: ['Mod+C'], run: (row, { copyPairs, targetsOf }) => copyPairs(targetsOf(row)) },
  { keys: ['Mod+D'], run: (row, { duplicate }) => duplicate(row) },
  { keys: ['Mod+Enter'], run: (row, { editAll }) => editAll(row) },
  {
    keys: ['L'],
    run(row, { lock, targetsOf }) {
      const rows = targetsOf(row);
      lock(rows, !rows.every(({ guard }) => isLocked(guard)));
    },
  },
  {
    keys: ['P'],
    run(row, { protect, targetsOf }) {
      const rows = targetsOf(row);
      protect(rows, !rows.every(({ guard }) => guard?.isProtected));
    },
  },
  { keys: ['Space'], run: (row, { showDetails }) => showDetails(row) },
  {
    keys: ['Escape'],
    run: (_, { closeDetails }) => closeDetails(),
    applies: ({ hasDetails }) => hasDetails,
  },
];

/** What a key does to a row; null when it does nothing. */
export function rowKeyCommand(
  event: KeyboardEvent,
  row: Row,
  commands: RowCommands,
): (() => void) | null {
  const mac = isMac();
  const found = ROW_KEYS.find(
    ({ keys, applies = () => true }) =>
      keys.some((each) => matchesHotkey(parseHotkey(each, mac), event)) && applies(commands),
  );
  return found ? () => found.run(row, commands) : null;
}
