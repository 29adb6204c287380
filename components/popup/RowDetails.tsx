import { ClipboardCopy, Copy, Pencil, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { kindOf } from '../../lib/cookie/lifetime.ts';
import { cookieSize } from '../../lib/cookie/size.ts';
import type { Row } from '../../lib/store/row.ts';
import type { FieldId } from '../../lib/store/sort.ts';
import { DomainText } from '../cookies/DomainText.tsx';
import { EvidenceList } from '../cookies/EvidenceList.tsx';
import { ExpiryText } from '../cookies/ExpiryText.tsx';
import { cellHooks } from '../cookies/row-hooks.ts';
import { SizeText } from '../cookies/SizeText.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { ProofNote } from '../experiment/ProofNote.tsx';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';

interface RowDetailsProps {
  readonly row: Row;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onChange: (fields: Partial<Cookie>) => void;
  readonly onEdit: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onCopy: () => void;
  /** The switches that lock and protect it. */
  readonly locks: ComponentChildren;
  /** What the audit says of it. */
  readonly findings: ComponentChildren;
  /** What is inside its value. */
  readonly contents: ComponentChildren;
}

/** The rest of a cookie: its whole value, where it goes, what it is taken for, and what can be done. */
export function RowDetails(props: RowDetailsProps) {
  const { row, now, onChange, onEdit, onDuplicate, onDelete, onCopy, locks, findings, contents } =
    props;
  const { cookie, detection } = row;
  const { partitionKey } = cookie;
  const facts: readonly { field: FieldId; label: string; content: ComponentChildren }[] = [
    { field: 'domain', label: i18n.t('column.domain'), content: <DomainText cookie={cookie} /> },
    { field: 'path', label: i18n.t('column.path'), content: <ValueText value={cookie.path} /> },
    {
      field: 'expires',
      label: i18n.t('column.expires'),
      content: <ExpiryText cookie={cookie} now={now} />,
    },
    { field: 'kind', label: i18n.t('column.kind'), content: i18n.t(`list.kind.${kindOf(cookie)}`) },
    {
      field: 'size',
      label: i18n.t('column.size'),
      content: <SizeText bytes={cookieSize(cookie)} single />,
    },
    {
      field: 'partition',
      label: i18n.t('column.partition'),
      content: partitionKey
        ? partitionKey.hasCrossSiteAncestor
          ? i18n.t('field.crossSite', [partitionKey.topLevelSite])
          : partitionKey.topLevelSite
        : '—',
    },
  ];
  return (
    <div class="popup-details">
      <div class="popup-details__value mono">
        <ValueText value={cookie.value} most={4096} />
      </div>
      <dl class="popup-details__facts">
        {facts.map(({ field, label, content }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd {...cellHooks(row, field, now)}>{content}</dd>
          </div>
        ))}
        {!row.parked && (
          <div>
            <dt>{i18n.t('panel.flags')}</dt>
            <dd class="popup-details__flags">
              <Switch
                size="small"
                label={i18n.t('flag.secure')}
                checked={cookie.secure}
                onChange={(secure) => onChange({ secure })}
              />
              <Switch
                size="small"
                label={i18n.t('flag.httpOnly')}
                checked={cookie.httpOnly}
                onChange={(httpOnly) => onChange({ httpOnly })}
              />
            </dd>
          </div>
        )}
      </dl>
      {!row.parked && locks}
      <div class="popup-details__actions">
        {!row.parked && (
          <>
            <Button size="small" icon={Pencil} onClick={onEdit}>
              {i18n.t('list.edit')}
            </Button>
            <Button size="small" icon={Copy} onClick={onDuplicate}>
              {i18n.t('list.duplicate')}
            </Button>
          </>
        )}
        <Button size="small" icon={ClipboardCopy} onClick={onCopy}>
          {i18n.t('list.copyValue')}
        </Button>
        <Button size="small" variant="ghost" icon={Trash2} onClick={onDelete}>
          {i18n.t('list.delete')}
        </Button>
      </div>
      {/* What comes late comes below all that can be pressed: it must not move from under the pointer. */}
      {findings}
      {contents}
      {detection.evidence.length > 0 && <EvidenceList detection={detection} headingLevel={2} />}
      <ProofNote cookie={cookie} />
    </div>
  );
}
