import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { Chip } from '../ui/Chip.tsx';
import { Chips } from '../ui/Chips.tsx';
import { message } from '../ui/message.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useNow } from '../use-now.ts';
import { ImportRow } from './ImportRow.tsx';
import { countLines, filterLines, type ImportLine, type LineStatus } from './import-lines.ts';
import { statusKey } from './import-looks.ts';

interface ImportListProps {
  readonly lines: readonly ImportLine[];
  readonly masked: boolean;
  /** Absent where there is nothing more to choose. */
  readonly onTake?: (ids: readonly string[], taken: boolean) => void;
  readonly onMend?: (id: string, fields: Partial<Cookie>) => void;
}

const MINUTE = 60_000;

/** CSS pixels of a line before it is measured. */
const GUESS = 32;

/** CSS pixels of lines in the first frame; the others follow in the next, so that neither takes long. */
const FIRST_HEIGHT = 256;

/** Every cookie of the file, and what becomes of it; only those in sight are in the document. */
export function ImportList({ lines, masked, onTake, onMend }: ImportListProps) {
  const [filter, setFilter] = useState<LineStatus | 'all'>('all');
  const now = useNow(MINUTE);
  const counts = useMemo(() => countLines(lines), [lines]);
  // What is looked at may have gone: by a mend, or because the import is over.
  const isThere = counts.some(({ status }) => status === filter);
  const shown = useMemo(
    () => filterLines(lines, isThere ? filter : 'all'),
    [lines, filter, isThere],
  );
  const offered = shown.filter(({ taken }) => taken !== null);
  const taken = offered.filter((line) => line.taken);
  const render = useCallback(
    (line: ImportLine, { active }: { readonly active: boolean }) => (
      <ImportRow
        line={line}
        active={active}
        masked={masked}
        now={now}
        onTake={(isTaken) => onTake?.([line.row.id], isTaken)}
        onMend={(fields) => onMend?.(line.row.id, fields)}
      />
    ),
    [masked, now, onTake, onMend],
  );
  return (
    <div class="import-list">
      <div class="import-list__bar">
        {onTake && offered.length > 0 && (
          <input
            type="checkbox"
            class="import-list__all"
            aria-label={i18n.t('import.takeAll')}
            data-tip={i18n.t('import.takeAll')}
            checked={taken.length === offered.length}
            indeterminate={taken.length > 0 && taken.length < offered.length}
            onChange={(event) =>
              onTake(
                offered.map(({ row }) => row.id),
                event.currentTarget.checked,
              )
            }
          />
        )}
        <Chips label={i18n.t('import.statuses')}>
          <Chip
            label={i18n.t('import.status.all')}
            count={lines.length}
            pressed={!isThere}
            onPress={() => setFilter('all')}
          />
          {counts.map(({ status, count }) => (
            <Chip
              key={status}
              label={message(statusKey(status))}
              count={count}
              pressed={status === filter}
              onPress={() => setFilter(status)}
              tone={status === 'impossible' || status === 'failed' ? 'bad' : 'neutral'}
            />
          ))}
        </Chips>
      </div>
      <VirtualList
        label={i18n.t('import.rows')}
        rows={shown}
        keyOf={lineKey}
        sizeOf={lineSize}
        isMeasured={isMeasured}
        initialHeight={FIRST_HEIGHT}
        renderRow={render}
        rowProps={lineProps}
        order={filter}
        onRowKey={(event, line) => {
          if (event.key !== ' ' || line.taken === null || isControl(event.target)) return;
          event.preventDefault();
          onTake?.([line.row.id], !line.taken);
        }}
      />
    </div>
  );
}

function lineKey({ row }: ImportLine): string {
  return row.id;
}

function lineSize(): number {
  return GUESS;
}

function isMeasured(): boolean {
  return true;
}

function lineProps({ row, status }: ImportLine) {
  return {
    class: `import-line import-line--${status}`,
    'data-import': row.cookie?.name ?? '',
    'data-status': status,
    'data-domain': row.cookie?.domain ?? '',
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}
