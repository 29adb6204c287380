import { Eye, EyeOff, RefreshCw, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { AccessBanner } from '../cookies/states/AccessBanner.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CompareSides } from './CompareSides.tsx';
import { ComparisonBody } from './ComparisonBody.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { Unreadable } from './Unreadable.tsx';
import { useComparison } from './use-comparison.ts';
import { useMissingAccess } from './use-missing-access.ts';

interface CompareViewProps extends SnapshotsProps {
  /** Ids of snapshots, or `NOW`. */
  readonly sides: { readonly from: string; readonly to: string };
  readonly infos: readonly SnapshotInfo[];
  readonly onClose: () => void;
}

/** What became of the cookies from one moment to another. */
export function CompareView(props: CompareViewProps) {
  const { snapshots, store, state, settings, hasAccess, now, sides, infos, onClose } = props;
  const [masked, setMasked] = useState(settings.maskValues);
  const heading = useRef<HTMLHeadingElement>(null);
  const [turn, setTurn] = useState(0);
  const deps = { store: snapshots.store, hasAccess, now };
  const loading = useComparison(deps, sides, state, turn);
  const compared = loading.kind === 'ready' ? loading.value : null;
  const missing = useMissingAccess(compared?.scope ?? null, hasAccess, state.missingAccess);
  // It was asked for: the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="snap-pane" aria-label={i18n.t('snapshots.comparison')}>
      <header class="snap-pane__head snap-pane__head--compare">
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('snapshots.comparison')}
        </h2>
        <CompareSides store={snapshots.store} sides={sides} infos={infos} />
        {compared?.hasStorageNow && (
          <IconButton
            icon={RefreshCw}
            size="small"
            label={i18n.t('snapshots.storageAgain')}
            onClick={() => setTurn(turn + 1)}
          />
        )}
        {settings.maskValues && (
          <IconButton
            icon={masked ? Eye : EyeOff}
            size="small"
            label={i18n.t(masked ? 'snapshots.unmask' : 'snapshots.mask')}
            onClick={() => setMasked(!masked)}
          />
        )}
        <IconButton icon={X} size="small" label={i18n.t('snapshots.close')} onClick={onClose} />
      </header>
      <AccessBanner missing={missing} onAsk={store.askForAccess} />
      <div class="snap-pane__body snap-pane__body--bare">
        {loading.kind === 'loading' ? (
          <Skeleton label={i18n.t('snapshots.reading')} lines={6} />
        ) : compared ? (
          <ComparisonBody
            comparison={compared.comparison}
            gaps={compared.gaps}
            unreached={compared.unreached}
            masked={masked}
            now={now()}
            onAsk={store.askForAccess}
          />
        ) : (
          <Unreadable loading={loading} />
        )}
      </div>
    </section>
  );
}
