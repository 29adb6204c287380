import './AuditToolbar.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { SEVERITIES } from '../../lib/audit/finding.ts';
import { countOf } from '../../lib/store/audit-topics.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { type Exporting, ExportMenu } from './ExportMenu.tsx';
import { sayAudit } from './say-audit.ts';
import type { AuditUi } from './use-audit-ui.ts';

interface AuditToolbarProps {
  readonly site: SiteAudit | null;
  readonly ui: AuditUi;
  readonly frameworks: readonly string[];
  /** What the user said the site is made with. */
  readonly framework: string | null;
  readonly onFramework: (framework: string | null) => void;
  readonly exporting: Exporting | null;
  /** What stands first, such as the choice of the section where there is no side bar. */
  readonly lead?: ComponentChildren;
}

/** Which findings are listed, in whose words their mends are, and the report. */
export function AuditToolbar(props: AuditToolbarProps) {
  const { site, ui, frameworks, framework, onFramework, exporting, lead } = props;
  const { filter, setFilter } = ui;
  const counts = SEVERITIES.map((value) => ({ value, count: countOf(site?.topics ?? [], value) }));
  const auto = site?.detected
    ? i18n.t('auditView.automaticIs', [site.detected])
    : i18n.t('auditView.automatic');
  return (
    <header class="log-toolbar audit-toolbar">
      {lead}
      <Segmented
        label={i18n.t('auditView.show')}
        value={filter.shown}
        segments={[
          {
            value: 'all' as const,
            label: i18n.t('auditView.all', [(site?.findings.length ?? 0).toLocaleString()]),
          },
          ...counts
            .filter(({ value, count }) => count > 0 || value === filter.shown)
            .map(({ value, count }) => ({
              value,
              label: i18n.t('auditView.counted', [
                sayAudit(`severity.${value}`),
                count.toLocaleString(),
              ]),
            })),
        ]}
        onChange={(shown) => setFilter({ ...filter, shown })}
      />
      <SearchField
        label={i18n.t('auditView.search')}
        placeholder={i18n.t('auditView.searchPlaceholder')}
        value={filter.text}
        onInput={(text) => {
          if (text !== filter.text) setFilter({ ...filter, text });
        }}
        hotkey="/"
        onLeave={() => document.querySelector<HTMLElement>('.topic__head[tabindex="0"]')?.focus()}
        inputRef={ui.search}
      />
      <div class="audit-toolbar__end">
        <Select
          label={i18n.t('auditView.framework')}
          hideLabel
          value={framework ?? ''}
          options={[
            { value: '', label: auto },
            ...frameworks.map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => {
            ui.setProduct(null);
            onFramework(value === '' ? null : value);
          }}
        />
        <ExportMenu report={site} exporting={exporting} />
      </div>
    </header>
  );
}
