import { ClipboardCopy, Download } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { reportFileName } from '../../lib/audit/report/file-name.ts';
import type { AuditReport, Say } from '../../lib/audit/report/report.ts';
import type { SarifLog } from '../../lib/audit/report/sarif-log.ts';
import { Menu } from '../ui/Menu.tsx';
import { sayAudit } from './say-audit.ts';

/** What makes reports, loaded late; and what takes them out. */
export interface Exporting {
  readonly markdownReport: (report: AuditReport, say: Say) => string;
  readonly sarifReport: (report: AuditReport, say: Say, version: string) => SarifLog;
  readonly saveFile: (file: { name: string; type: string; text: string }) => void;
  readonly copy: (text: string) => Promise<void>;
  /** The extension's own version. */
  readonly version: string;
}

interface ExportMenuProps {
  /** null while there is nothing to report. */
  readonly report: AuditReport | null;
  readonly exporting: Exporting | null;
}

/** How long it says what was done, in milliseconds. */
const DURATION = 4000;

/** Takes the report out, as Markdown for people and as SARIF for tools. */
export function ExportMenu({ report, exporting }: ExportMenuProps) {
  const [done, setDone] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), DURATION);
    return () => clearTimeout(timer);
  }, [done]);

  const markdown = () => (report && exporting ? exporting.markdownReport(report, sayAudit) : '');
  const sarif = () =>
    report && exporting
      ? JSON.stringify(exporting.sarifReport(report, sayAudit, exporting.version), null, 2)
      : '';
  const copy = (text: string) =>
    exporting?.copy(text).then(() => setDone({ text: i18n.t('auditView.copied') }));
  const save = (ending: string, type: string, text: string) => {
    if (!report || !exporting) return;
    const name = reportFileName(report, ending);
    exporting.saveFile({ name, type, text });
    setDone({ text: i18n.t('auditView.saved', [name]) });
  };
  return (
    <>
      <span class="audit-toolbar__done truncate" role="status">
        {done?.text}
      </span>
      <Menu
        label={i18n.t('auditView.export')}
        icon={Download}
        showLabel
        size="small"
        variant="ghost"
        disabled={!report || !exporting}
        items={[
          {
            id: 'copy-markdown',
            label: i18n.t('auditView.copyMarkdown'),
            icon: ClipboardCopy,
            onSelect: () => copy(markdown()),
          },
          {
            id: 'save-markdown',
            label: i18n.t('auditView.saveMarkdown'),
            icon: Download,
            onSelect: () => save('md', 'text/markdown', markdown()),
          },
          { type: 'separator', id: 'sarif' },
          {
            id: 'copy-sarif',
            label: i18n.t('auditView.copySarif'),
            icon: ClipboardCopy,
            onSelect: () => copy(sarif()),
          },
          {
            id: 'save-sarif',
            label: i18n.t('auditView.saveSarif'),
            icon: Download,
            onSelect: () => save('sarif', 'application/sarif+json', sarif()),
          },
        ]}
      />
    </>
  );
}
