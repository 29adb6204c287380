import './Dialogs.css';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorageOutcome } from '../../lib/snapshot/keeping.ts';
import { planRestore, type RestoreMode } from '../../lib/snapshot/restore.ts';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { restoreRows } from '../../lib/store/snapshots/restore-rows.ts';
import { isOfSite } from '../../lib/store/snapshots/snapshot-list.ts';
import { DialogProgress } from '../cookies/DialogProgress.tsx';
import { AccessBanner } from '../cookies/states/AccessBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { placeOf } from './place-of.ts';
import { RestoreChoices } from './RestoreChoices.tsx';
import { RestoreRows } from './RestoreRows.tsx';
import { SnapshotTitle } from './SnapshotTitle.tsx';
import { StorageOutcomes } from './StorageOutcomes.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { Unreadable } from './Unreadable.tsx';
import { useMissingAccess } from './use-missing-access.ts';
import { type SnapshotAndNow, useSnapshotAndNow } from './use-snapshot.ts';

interface RestoreDialogProps extends SnapshotsProps {
  readonly info: SnapshotInfo;
  readonly onClose: () => void;
}

/** Brings a snapshot back, once it has been shown what that does. */
export function RestoreDialog(props: RestoreDialogProps) {
  const { info, snapshots, store, state, settings, onSettings, hasAccess, now, onClose } = props;
  const [mode, setMode] = useState<RestoreMode>('as-it-was');
  const [wantsStorage, setWantsStorage] = useState(true);
  /** What is being restored, as it was seen when that began. */
  const [restoring, setRestoring] = useState<ReturnType<typeof planOf> | null>(null);
  const [outcomes, setOutcomes] = useState<readonly StorageOutcome[] | null>(null);
  const loading = useSnapshotAndNow(snapshots.store, info.id, state, hasAccess);
  const found = loading.kind === 'ready' ? loading.value : null;
  const plan = useMemo(
    () => restoring ?? (found && planOf(found, mode, now())),
    [restoring, found, mode],
  );
  const ofSites = useMissingAccess(info.scope, hasAccess, state.missingAccess);
  const { page } = state;
  // Frames of the page have cookies of their own in it, which nobody sees without access to their sites.
  const ofFrames = isOfSite(info, placeOf(state)) ? state.missingAccess : [];
  const missing = [...new Set([...ofSites, ...(found?.missingAccess ?? []), ...ofFrames])];
  const tab = page?.storeId === info.scope.storeId ? page : null;
  const hasStorage = info.originCount > 0;
  const withStorage = hasStorage && wantsStorage && tab !== null;
  const count = plan?.changeSet.operations.length ?? 0;
  const canRestore = plan !== null && (count > 0 || withStorage);

  const restore = async () => {
    if (!plan || !canRestore || restoring) return;
    setRestoring(plan);
    const report = count > 0 ? await store.apply(plan.changeSet) : null;
    // The bar of changes says why.
    if (count > 0 && !report?.changed) return onClose();
    const stored =
      withStorage && tab
        ? await snapshots.store.restoreStorage({ id: info.id, tabId: tab.tabId, mode })
        : [];
    if (tab && settings.reloadAfterSwitch) await snapshots.reload(tab.tabId);
    if (stored.every(({ code }) => code === 'done')) onClose();
    else setOutcomes(stored);
  };

  if (outcomes) return <StorageOutcomes outcomes={outcomes} onClose={onClose} />;
  return (
    <Dialog
      title={i18n.t('snapshots.restoreTitle')}
      size={760}
      onClose={onClose}
      footer={
        <>
          {restoring && props.running ? (
            <DialogProgress {...props} />
          ) : (
            <>
              <p class="snap-form__foot">{count > 0 && i18n.t('snapshots.undoable')}</p>
              <Button onClick={onClose}>{i18n.t('snapshots.cancel')}</Button>
            </>
          )}
          <Button
            variant="primary"
            busy={restoring !== null}
            disabled={!canRestore}
            onClick={restore}
            data-first-focus
          >
            {actionOf(plan === null ? null : count, withStorage)}
          </Button>
        </>
      }
    >
      <div class="snap-form">
        <h3 class="snap-form__subject">
          <SnapshotTitle info={info} />
        </h3>
        <RestoreChoices
          mode={mode}
          onMode={setMode}
          hasStorage={hasStorage}
          wantsStorage={wantsStorage}
          onStorage={setWantsStorage}
          hasTab={tab !== null}
          reloads={settings.reloadAfterSwitch}
          onReloads={(reloadAfterSwitch) => onSettings({ ...settings, reloadAfterSwitch })}
        />
        <AccessBanner missing={missing} onAsk={store.askForAccess} />
        {missing.length > 0 && mode === 'as-it-was' && (
          <p class="snap-form__hint">{i18n.t('snapshots.unseen')}</p>
        )}
        {loading.kind === 'loading' && <Skeleton label={i18n.t('snapshots.reading')} lines={6} />}
        {loading.kind !== 'loading' && !plan && <Unreadable loading={loading} />}
        {plan && (
          <>
            {plan.rows.length > 0 && (
              <RestoreRows rows={plan.rows} masked={settings.maskValues} now={now()} />
            )}
            {count === 0 && (
              <p class="dim">
                {i18n.t(plan.skipped.length > 0 ? 'snapshots.nothingCan' : 'snapshots.nothingToDo')}
              </p>
            )}
            {count > 0 && plan.unchanged > 0 && (
              <p class="dim">{i18n.t('snapshots.unchangedCount', plan.unchanged)}</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

/** What the button does; `count` is null while that is not known. */
function actionOf(count: number | null, withStorage: boolean): string {
  if (count === null) return i18n.t('snapshots.keyRestore');
  if (count === 0 && withStorage) return i18n.t('snapshots.restoreStorageOnly');
  return i18n.t('snapshots.restoreCount', count);
}

function planOf(found: SnapshotAndNow, mode: RestoreMode, now: number) {
  const { snapshot, current, unreachable } = found;
  const plan = planRestore(snapshot, { current, unreachable, now }, mode);
  return { ...plan, rows: restoreRows(plan, current) };
}
