import './Dialogs.css';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorageOutcome } from '../../lib/snapshot/keeping.ts';
import { planRestore, type RestoreMode } from '../../lib/snapshot/restore.ts';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { restoreRows } from '../../lib/store/snapshots/restore-rows.ts';
import { AccessBanner } from '../cookies/states/AccessBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
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
  const [isBusy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly StorageOutcome[] | null>(null);
  const loading = useSnapshotAndNow(snapshots.store, info.id, state);
  const found = loading.kind === 'ready' ? loading.value : null;
  const plan = useMemo(() => found && planOf(found, mode, now()), [found, mode]);
  const missing = useMissingAccess(info.scope, hasAccess, state.missingAccess);
  const { page } = state;
  const tab = page?.storeId === info.scope.storeId ? page : null;
  const hasStorage = info.originCount > 0;
  const withStorage = hasStorage && wantsStorage && tab !== null;
  const count = plan?.changeSet.operations.length ?? 0;
  const canRestore = plan !== null && (count > 0 || withStorage);

  const restore = async () => {
    if (!plan || !canRestore || isBusy) return;
    setBusy(true);
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
          <p class="snap-form__foot">{count > 0 && i18n.t('snapshots.undoable')}</p>
          <Button onClick={onClose}>{i18n.t('snapshots.cancel')}</Button>
          <Button
            variant="primary"
            busy={isBusy}
            disabled={!canRestore}
            onClick={restore}
            data-first-focus
          >
            {count === 0 && withStorage
              ? i18n.t('snapshots.restoreStorageOnly')
              : i18n.t('snapshots.restoreCount', count)}
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
        {loading.kind === 'loading' && <Skeleton label={i18n.t('snapshots.reading')} lines={6} />}
        {loading.kind !== 'loading' && !plan && <Unreadable loading={loading} />}
        {plan && (
          <>
            {plan.rows.length > 0 && (
              <RestoreRows rows={plan.rows} masked={settings.maskValues} now={now()} />
            )}
            <p class="dim">
              {count === 0
                ? i18n.t('snapshots.nothingToDo')
                : plan.unchanged > 0 && i18n.t('snapshots.unchangedCount', plan.unchanged)}
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
}

function planOf({ snapshot, current }: SnapshotAndNow, mode: RestoreMode, now: number) {
  const plan = planRestore(snapshot, current, mode, now);
  return { ...plan, rows: restoreRows(plan, current) };
}
