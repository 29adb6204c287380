import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Place } from '../../lib/format/format.ts';
import { DomainText } from '../cookies/DomainText.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Badge } from '../ui/Badge.tsx';
import { message } from '../ui/message.ts';
import { ImportNews } from './ImportNews.tsx';
import type { ImportLine } from './import-lines.ts';
import { IMPORT_LOOKS, statusKey } from './import-looks.ts';

interface ImportRowProps {
  readonly line: ImportLine;
  /** Whether its controls take part in the tab order. */
  readonly active: boolean;
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onTake: (taken: boolean) => void;
  readonly onMend: (fields: Partial<Cookie>) => void;
}

/** One cookie of the file: whether it is imported, what becomes of it, and why. */
export function ImportRow({ line, active, masked, now, onTake, onMend }: ImportRowProps) {
  const { row, status, taken } = line;
  const { cookie, place } = row;
  const { tone, icon } = IMPORT_LOOKS[status];
  return (
    <div class="import-row" data-off={taken === false ? '' : undefined}>
      <span class="import-row__take">
        {taken !== null && (
          <input
            type="checkbox"
            aria-label={i18n.t('import.take', [cookie?.name ?? ''])}
            tabIndex={active ? 0 : -1}
            checked={taken}
            onChange={(event) => onTake(event.currentTarget.checked)}
          />
        )}
      </span>
      <span class="import-row__status">
        <Badge tone={tone} icon={icon} title={message(`import.hint.${status}`)}>
          {message(statusKey(status))}
        </Badge>
      </span>
      <span class="import-row__name mono" title={placeText(place)}>
        {cookie ? <ValueText value={cookie.name} most={120} /> : placeText(place)}
      </span>
      <span class="import-row__where mono">
        {cookie && (
          <>
            <DomainText cookie={cookie} />
            <span class="import-row__path">
              <ValueText value={cookie.path} most={120} />
            </span>
          </>
        )}
      </span>
      <div class="import-row__news">
        <ImportNews line={line} active={active} masked={masked} now={now} onMend={onMend} />
      </div>
    </div>
  );
}

/** Where in the file it stands. */
function placeText({ line, index }: Place): string {
  return line === null
    ? i18n.t('import.cookie', [index.toLocaleString()])
    : i18n.t('import.line', [line.toLocaleString()]);
}
