import { i18n } from '#i18n';
import type { Format } from '../../lib/format/format.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import type { Source, SourceId } from './export-sources.ts';
import { formatOptions, presetOptions, WRITABLE } from './formats.ts';
import type { SourceCookies } from './use-source-cookies.ts';
import { presetOf } from './write-cookies.ts';

interface ExportChoicesProps {
  readonly sources: readonly Source[];
  readonly source: Source;
  readonly found: SourceCookies;
  readonly onSource: (id: SourceId) => void;
  readonly format: Format;
  readonly last: Settings['export'];
  /** Whether there is a page whose storage could go with the cookies. */
  readonly hasStorage: boolean;
  /** Called straight from the click that wants it, for which access may have to be asked. */
  readonly onStorage: (withStorage: boolean) => void;
  readonly onChange: (fields: Partial<Settings['export']>) => void;
}

/** Which cookies, in which format, and how. */
export function ExportChoices(props: ExportChoicesProps) {
  const { sources, source, found, onSource, format, last, hasStorage, onStorage, onChange } = props;
  const presets = presetOptions(format);
  const preset = presetOf(format, last.presets);
  const label = ({ id, rows }: Source) => {
    if (rows !== null) return i18n.t(`export.source.${id}`, [rows.length.toLocaleString()]);
    return id === source.id && found.kind === 'read'
      ? i18n.t('export.source.allCounted', [found.cookies.length.toLocaleString()])
      : i18n.t('export.source.all');
  };
  return (
    <div class="export__choices">
      <Segmented
        label={i18n.t('export.what')}
        value={source.id}
        segments={sources.map((each) => ({ value: each.id, label: label(each) }))}
        onChange={onSource}
      />
      <div class="export__format">
        <Select
          label={i18n.t('export.format')}
          value={format.id}
          options={formatOptions(WRITABLE)}
          onChange={(id) => onChange({ format: id })}
        />
        {preset !== null && (
          <Select
            label={i18n.t('export.preset')}
            value={preset}
            options={presets}
            onChange={(id) => onChange({ presets: { ...last.presets, [format.id]: id } })}
          />
        )}
      </div>
      <div class="export__options">
        <Checkbox
          label={i18n.t('export.withSession')}
          checked={last.withSession}
          onChange={(withSession) => onChange({ withSession })}
        />
        <span title={i18n.t('export.maskedHint')}>
          <Checkbox
            label={i18n.t('export.masked')}
            checked={last.masked}
            onChange={(masked) => onChange({ masked })}
          />
        </span>
        {hasStorage && (
          <span title={i18n.t('export.withStorageHint')}>
            <Checkbox
              label={i18n.t('export.withStorage')}
              checked={last.withStorage}
              onChange={onStorage}
            />
          </span>
        )}
      </div>
    </div>
  );
}
