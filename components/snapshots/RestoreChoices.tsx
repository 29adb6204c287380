import { i18n } from '#i18n';
import type { RestoreMode } from '../../lib/snapshot/restore.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Segmented } from '../ui/Segmented.tsx';

interface RestoreChoicesProps {
  readonly mode: RestoreMode;
  readonly onMode: (mode: RestoreMode) => void;
  readonly hasStorage: boolean;
  readonly wantsStorage: boolean;
  readonly onStorage: (wanted: boolean) => void;
  /** Whether the page is of the cookie store that the snapshot is of. */
  readonly hasTab: boolean;
  readonly reloads: boolean;
  readonly onReloads: (reloads: boolean) => void;
}

/** How a snapshot is brought back, and what else is done with it. */
export function RestoreChoices(props: RestoreChoicesProps) {
  const { mode, hasStorage, hasTab } = props;
  return (
    <>
      <div class="snap-form__choice">
        <Segmented
          label={i18n.t('snapshots.mode')}
          value={mode}
          segments={[
            { value: 'as-it-was' as const, label: i18n.t('snapshots.modeName.asItWas') },
            { value: 'merge' as const, label: i18n.t('snapshots.modeName.merge') },
          ]}
          onChange={props.onMode}
        />
        <p class="snap-form__hint">
          {i18n.t(mode === 'merge' ? 'snapshots.modeHint.merge' : 'snapshots.modeHint.asItWas')}
        </p>
      </div>
      {hasStorage && hasTab && (
        <div class="snap-form__choice">
          <Checkbox
            label={i18n.t('snapshots.withStorageToo')}
            checked={props.wantsStorage}
            onChange={props.onStorage}
          />
          <p class="snap-form__hint">{i18n.t('snapshots.storageUndo')}</p>
        </div>
      )}
      {hasStorage && !hasTab && (
        <p class="snap-form__hint">{i18n.t('snapshots.storageElsewhere')}</p>
      )}
      {hasTab && (
        <Checkbox
          label={i18n.t('snapshots.reload')}
          checked={props.reloads}
          onChange={props.onReloads}
        />
      )}
    </>
  );
}
