import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorageDiff } from '../../lib/store/snapshots/storage-diff.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { ChangedText } from './ChangedText.tsx';
import { KindBadge } from './KindBadge.tsx';

interface StorageDiffsProps {
  readonly diffs: readonly StorageDiff[];
  readonly masked: boolean;
}

/** Items at first, and more each time one asks. */
const PORTION = 50;

/** What became of what pages store, item by item. */
export function StorageDiffs({ diffs, masked }: StorageDiffsProps) {
  const [most, setMost] = useState(PORTION);
  const hidden = diffs.length - most;
  return (
    <section class="storage-diffs">
      <h3>{i18n.t('snapshots.storageChanges', diffs.length)}</h3>
      <ul>
        {diffs.slice(0, most).map(({ id, kind, origin, area, name, segments }) => (
          <li key={id} data-stored={name}>
            <KindBadge kind={kind} words="kind" />{' '}
            <b class="mono">
              <ValueText value={name} most={80} />
            </b>{' '}
            <span class="dim">
              {area}, <bdi>{origin}</bdi>
            </span>
            <div>
              <ChangedText segments={segments} masked={masked} />
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="link" size="small" onClick={() => setMost(most + PORTION)}>
          {i18n.t('snapshots.showMore', Math.min(hidden, PORTION))}
        </Button>
      )}
    </section>
  );
}
