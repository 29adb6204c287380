import './Export.css';
import { Check, ClipboardCopy, Download } from 'lucide';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OriginStorage } from '../../lib/format/format.ts';
import { messageOf } from '../../lib/store/message-of.ts';
import { hostOf, unsupportedReason } from '../../lib/store/page.ts';
import { exportFileName } from '../../lib/transfer/file-name.ts';
import { AccessBanner } from '../cookies/states/AccessBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportCounts } from './ExportCounts.tsx';
import { ExportResult } from './ExportResult.tsx';
import type { ExportProps } from './export-props.ts';
import { exportSources, likelySource } from './export-sources.ts';
import { WRITABLE } from './formats.ts';
import { missingForStorage, usePageStorage } from './use-page-storage.ts';
import { useSourceCookies } from './use-source-cookies.ts';
import { writeCookies } from './write-cookies.ts';

/** How long the button says that it has copied, in milliseconds. */
const DURATION = 3000;

const NO_ORIGINS: readonly OriginStorage[] = [];

/**
 * Takes cookies out, as the last export did unless told otherwise: what is written is shown, with all that is lost,
 * before it is copied or saved.
 */
export function ExportDialog(props: ExportProps) {
  const { state, view, selected, settings, onSettings, copy, saveFile, now, onAskAccess, onClose } =
    props;
  const last = settings.export;
  const formId = useId();
  const sources = useMemo(() => exportSources(view, selected), [view, selected]);
  const [sourceId, setSourceId] = useState(() => props.source ?? likelySource(sources));
  const source = sources.find(({ id }) => id === sourceId) ?? sources[0];
  const found = useSourceCookies(source, () => props.listAll(state.page?.storeId ?? ''));
  const format = WRITABLE.find(({ id }) => id === last.format) ?? WRITABLE[0];
  const url = state.page?.url ?? null;
  const hasStorage = format?.writer?.holdsOrigins === true && !unsupportedReason(state.page);
  const storage = usePageStorage(hasStorage && last.withStorage, state, props.readStorage);
  const missing = missingForStorage(state);
  const origins = storage.kind === 'read' ? storage.share.origins : NO_ORIGINS;
  const written = useMemo(
    () =>
      found.kind === 'read' && storage.kind !== 'reading' && format
        ? writeCookies(format, found.cookies, origins, last, url, now())
        : null,
    [found, storage.kind, origins, format, last, url],
  );
  const [done, setDone] = useState<{ readonly kind: 'copied' | 'told'; text: string } | null>(null);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), DURATION);
    return () => clearTimeout(timer);
  }, [done]);

  const isEmpty = written === null || written.count + origins.length === 0;
  const change = (fields: Partial<typeof last>) =>
    onSettings({ ...settings, export: { ...last, ...fields } });
  const copyText = () => {
    if (isEmpty) return;
    copy(written.text).then(
      () => setDone({ kind: 'copied', text: i18n.t('export.copied') }),
      (reason) => setDone({ kind: 'told', text: i18n.t('export.copyFailed', [messageOf(reason)]) }),
    );
  };
  const save = () => {
    if (isEmpty || !format) return;
    const host = source?.id === 'all' || url === null ? null : hostOf(url);
    const name = exportFileName(host, format, now());
    saveFile({ name, type: format.mediaType, text: written.text });
    setDone({ kind: 'told', text: i18n.t('export.saved', [name]) });
  };
  const isCopied = done?.kind === 'copied';
  return (
    <Dialog
      title={i18n.t('export.title')}
      size={760}
      onClose={onClose}
      footer={
        <>
          <p class="export__said" role="status">
            {done?.text ??
              (written && <ExportCounts written={written} storage={storage} isEmpty={isEmpty} />)}
          </p>
          <Button icon={Download} disabled={isEmpty} onClick={save}>
            {i18n.t('export.save')}
          </Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            icon={isCopied ? Check : ClipboardCopy}
            disabled={isEmpty}
            data-first-focus
          >
            {i18n.t(isCopied ? 'export.copied' : 'export.copy')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        class="export"
        onSubmit={(event) => {
          event.preventDefault();
          copyText();
        }}
      >
        {format && source && (
          <ExportChoices
            sources={sources}
            source={source}
            found={found}
            onSource={setSourceId}
            format={format}
            last={last}
            hasStorage={hasStorage}
            onStorage={(withStorage) => {
              if (withStorage && missing.length > 0) onAskAccess(missing);
              change({ withStorage });
            }}
            onChange={change}
          />
        )}
        {storage.kind === 'no-access' && <AccessBanner missing={missing} onAsk={onAskAccess} />}
        <ExportResult
          found={found}
          written={written}
          isEmpty={isEmpty}
          storage={storage}
          withSession={last.withSession}
          isAll={source?.rows === null}
        />
      </form>
    </Dialog>
  );
}
