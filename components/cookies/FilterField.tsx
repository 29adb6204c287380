import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { complete } from '../../lib/filter/complete.ts';
import type { Filter } from '../../lib/filter/parse-filter.ts';
import type { Row } from '../../lib/store/row.ts';
import { message } from '../ui/message.ts';
import { SearchField } from '../ui/SearchField.tsx';

interface FilterFieldProps {
  readonly text: string;
  readonly filter: Filter;
  /** The rows whose domains, names, … are offered. */
  readonly rows: readonly Row[];
  readonly onText: (text: string) => void;
  /** On to the results. */
  readonly onLeave: () => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** The search field of the lists: the filter language with its completions and its mistakes. */
export function FilterField({ text, filter, rows, onText, onLeave, inputRef }: FilterFieldProps) {
  const [caret, setCaret] = useState<number | null>(null);
  const completions = useMemo(() => {
    if (caret === null) return [];
    const subjects = rows.map((row) => ({ ...row, parked: row.parked !== null }));
    return complete(text, caret, subjects).map(({ text: inserted, span, detail, params }) => ({
      text: inserted,
      ...span,
      detail: message(`filter.hint.${detail}`, params),
    }));
  }, [text, caret, rows]);
  return (
    <SearchField
      label={i18n.t('list.search')}
      placeholder={i18n.t('list.searchPlaceholder')}
      value={text}
      onInput={(value, position) => {
        setCaret(position);
        if (value !== text) onText(value);
      }}
      completions={completions}
      issues={filter.issues.map(({ code, span, params }) => ({
        ...span,
        text: message(`filter.issue.${code}`, params),
      }))}
      hotkey="/"
      onLeave={onLeave}
      {...(inputRef ? { inputRef } : {})}
    />
  );
}
