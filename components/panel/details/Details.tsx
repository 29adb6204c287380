import './Details.css';
import { ClipboardCopy, Copy, Pencil, Trash2, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Finding } from '../../../lib/audit/finding.ts';
import type { Tally } from '../../../lib/lock/tally.ts';
import type { Row } from '../../../lib/store/row.ts';
import { FindingLinks } from '../../audit/FindingLinks.tsx';
import { EvidenceList } from '../../cookies/EvidenceList.tsx';
import { LockSwitches } from '../../cookies/LockSwitches.tsx';
import { RoleTag } from '../../cookies/RoleTag.tsx';
import { ValueText } from '../../cookies/ValueText.tsx';
import { ProofNote } from '../../experiment/ProofNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { CookieLife } from '../cookie-life.ts';
import { MaskableValue } from '../MaskableValue.tsx';
import type { PanelCommands } from '../use-panel-commands.ts';
import { Attributes } from './Attributes.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { OriginFacts } from './OriginFacts.tsx';
import { SendCheck, type SendSetup } from './SendCheck.tsx';

export type DetailsCommands = Pick<
  PanelCommands,
  | 'editAll'
  | 'duplicate'
  | 'remove'
  | 'switchTo'
  | 'copyValue'
  | 'copyPairs'
  | 'closeDetails'
  | 'lock'
  | 'protect'
  | 'resume'
  | 'parts'
>;

interface DetailsProps {
  /** null while no row is chosen. */
  readonly row: Row | null;
  readonly now: () => number;
  readonly commands: DetailsCommands;
  /** null while the page is not known well enough. */
  readonly send: SendSetup | null;
  readonly life: CookieLife | undefined;
  readonly onShowHeader: (entryId: string) => void;
  /** null where the audit says nothing of the cookie. */
  readonly findings: readonly Finding[] | null;
  readonly onFinding: (finding: Finding) => void;
  /** How often it was put back, where it is locked. */
  readonly tally: Tally | undefined;
  /** What is inside the value; null where that is not looked at. */
  readonly contents: ComponentChildren;
}

/** All there is to know about one cookie. */
export function Details(props: DetailsProps) {
  const { row, now, commands, send, life, onShowHeader, findings, onFinding, contents } = props;
  return (
    <section class="panel-details" aria-label={i18n.t('panel.details')}>
      <header class="panel-details__head">
        {row ? (
          <>
            <h2 class="mono truncate">
              <ValueText value={row.cookie.name} />
            </h2>
            <RoleTag detection={row.detection} />
            <span class="panel-details__space" />
            <RowButtons row={row} commands={commands} />
          </>
        ) : (
          <span class="panel-details__space" />
        )}
        <IconButton
          icon={X}
          size="small"
          label={i18n.t('ui.close')}
          onClick={commands.closeDetails}
        />
      </header>
      {row ? (
        <div class="panel-details__body">
          {row.parked && <Parked row={row} onPutBack={() => commands.switchTo([row], true)} />}
          <div class="panel-details__column">
            <Block title={i18n.t('column.value')}>
              <Value row={row} commands={commands} />
            </Block>
            {findings && (
              <Block title={i18n.t('auditView.findings')}>
                <FindingLinks findings={findings} onFinding={onFinding} />
              </Block>
            )}
            {contents && <Block title={i18n.t('contents.title')}>{contents}</Block>}
            <div class="panel-details__block">
              <EvidenceList detection={row.detection} />
              <ProofNote cookie={row.cookie} />
              {row.detection.evidence.length === 0 && (
                <p class="dim">{i18n.t('panel.noEvidence')}</p>
              )}
            </div>
          </div>
          <div class="panel-details__column">
            <Block title={i18n.t('panel.attributes')}>
              <Attributes row={row} now={now} life={life} />
            </Block>
            {!row.parked && (
              <Block title={i18n.t('lock.title')}>
                <LockSwitches row={row} tally={props.tally} actions={commands} />
              </Block>
            )}
            {life && (
              <Block title={i18n.t('origin.title')}>
                <OriginFacts cookie={row.cookie} life={life} onShowHeader={onShowHeader} />
              </Block>
            )}
            <Block title={i18n.t('panel.key')} hint={i18n.t('panel.keyHint')}>
              <KeyFacts row={row} />
            </Block>
            {send && (
              <Block title={i18n.t('send.title')}>
                <SendCheck key={row.id} cookie={row.cookie} setup={send} now={now} />
              </Block>
            )}
          </div>
        </div>
      ) : (
        <p class="panel-details__none">{i18n.t('panel.chooseRow')}</p>
      )}
    </section>
  );
}

interface BlockProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Block({ title, hint, children }: BlockProps) {
  return (
    <section class="panel-details__block">
      <h3 title={hint}>{title}</h3>
      {children}
    </section>
  );
}

function RowButtons({ row, commands }: { readonly row: Row; readonly commands: DetailsCommands }) {
  return (
    <>
      {!row.parked && (
        <>
          <IconButton
            icon={Pencil}
            size="small"
            label={i18n.t('list.edit')}
            onClick={() => commands.editAll(row)}
          />
          <IconButton
            icon={Copy}
            size="small"
            label={i18n.t('list.duplicate')}
            onClick={() => commands.duplicate(row)}
          />
        </>
      )}
      <IconButton
        icon={Trash2}
        size="small"
        label={i18n.t('list.delete')}
        onClick={() => commands.remove([row])}
      />
    </>
  );
}

function Parked({ row, onPutBack }: { readonly row: Row; readonly onPutBack: () => void }) {
  return (
    <p class="panel-details__parked">
      {i18n.t(row.parked?.reason === 'logout' ? 'panel.parkedByLogOut' : 'panel.parkedBySwitch')}
      <Button size="small" onClick={onPutBack}>
        {i18n.t('panel.putBack')}
      </Button>
    </p>
  );
}

/** Characters shown: browsers store no more than 4,096 bytes of name and value. */
const WHOLE = 10_000;

function Value({ row, commands }: { readonly row: Row; readonly commands: DetailsCommands }) {
  return (
    <>
      <p class="panel-details__value mono">
        {row.cookie.value === '' ? (
          <span class="dim">{i18n.t('panel.emptyValue')}</span>
        ) : (
          <MaskableValue value={row.cookie.value} masked={commands.parts.maskValues} most={WHOLE} />
        )}
      </p>
      <p class="panel-details__copy">
        <Button
          variant="ghost"
          size="small"
          icon={ClipboardCopy}
          onClick={() => commands.copyValue(row)}
        >
          {i18n.t('list.copyValue')}
        </Button>
        <Button
          variant="ghost"
          size="small"
          icon={ClipboardCopy}
          onClick={() => commands.copyPairs([row])}
        >
          {i18n.t('list.copyPair')}
        </Button>
      </p>
    </>
  );
}
