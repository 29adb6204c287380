import { i18n } from '#i18n';
import { COLUMNS } from '../panel/columns/index.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { emptyLayout, type TableLayout } from '../ui/table/column.ts';
import { withColumn } from '../ui/table/layout-changes.ts';
import { isOwnLayout } from './is-own-layout.ts';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

interface ColumnsSectionProps {
  readonly layout: TableLayout;
  readonly onLayout: (layout: TableLayout) => void;
}

/** Which columns the panel's table shows. */
export function ColumnsSection({ layout, onLayout }: ColumnsSectionProps) {
  return (
    <Section title={i18n.t('options.columns')}>
      <fieldset class="options-columns">
        <legend class="options-hint">{i18n.t('options.columnsHint')}</legend>
        {COLUMNS.filter(({ required }) => !required).map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title()}
            checked={!layout.hidden.includes(id)}
            onChange={(shown) => onLayout(withColumn(layout, id, shown))}
          />
        ))}
      </fieldset>
      <Setting label={i18n.t('options.reset')} hint={i18n.t('options.resetHint')}>
        <Button
          disabled={!isOwnLayout(layout)}
          onClick={() => onLayout({ ...emptyLayout, sort: layout.sort })}
        >
          {i18n.t('ui.resetColumns')}
        </Button>
      </Setting>
    </Section>
  );
}
