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
