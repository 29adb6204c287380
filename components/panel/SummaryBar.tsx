import './SummaryBar.css';
import { i18n } from '#i18n';
import type { Summary } from '../../lib/store/summary.ts';
import { SizeText } from '../cookies/SizeText.tsx';
import { Chips } from '../ui/Chips.tsx';
import { summaryFigures } from './summary-figures.ts';

interface SummaryBarProps {
  readonly summary: Summary;
  /** How many rows the filter lets through. */
  readonly shown: number;
  readonly filterText: string;
  readonly onFilter: (text: string) => void;
  /** How many Set-Cookie headers the browser refused: cookies that are missing from the list. */
  readonly refused: number;
  readonly onRefused: () => void;
}

/** What there is, in figures; each is also the filter that shows what it counts. */
export function SummaryBar(props: SummaryBarProps) {
  const { summary, shown, filterText, onFilter, refused, onRefused } = props;
  const isFiltered = filterText.trim() !== '';
  return (
    <div class="panel-summary">
      <Chips label={i18n.t('panel.summary')}>
        {summaryFigures(summary).map(({ id, label, filter }) => (
          <button
            key={id}
            type="button"
            class={`panel-figure panel-figure--${id}`}
            aria-pressed={filterText.trim() === filter}
            onClick={() => onFilter(filterText.trim() === filter ? '' : filter)}
          >
            {label}
          </button>
        ))}
        <span class="panel-figure">
          <SizeText bytes={summary.bytes} />
        </span>
        {refused > 0 && (
          <button type="button" class="panel-figure panel-figure--refused" onClick={onRefused}>
            {i18n.t('setCookie.refused', refused)}
          </button>
        )}
      </Chips>
      {isFiltered && (
        <span class="panel-summary__shown">{i18n.t('panel.shown', [shown.toLocaleString()])}</span>
      )}
    </div>
  );
}
