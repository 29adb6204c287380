import { i18n } from '#i18n';
import type { Fault } from '../../lib/format/format.ts';
import type { Snapshot } from '../../lib/snapshot/snapshot.ts';
import { momentText } from '../contents/moment-words.ts';
import { FaultText } from './FaultText.tsx';
import { SnapshotTitle } from './SnapshotTitle.tsx';
import { sitesText } from './title.ts';

interface FileContentsProps {
  readonly snapshots: readonly Snapshot[];
  readonly faults: readonly Fault[];
}

/** Snapshots shown at most, and faults. */
const MOST_SNAPSHOTS = 100;
const MOST = 20;

/** What is in a file, before any of it is kept. */
export function FileContents({ snapshots, faults }: FileContentsProps) {
  return (
    <>
      <h3 class="snap-form__subject">{i18n.t('snapshots.fileRead', snapshots.length)}</h3>
      <ul class="snap-names">
        {snapshots.slice(0, MOST_SNAPSHOTS).map((snapshot, place) => (
          <li key={`${place}`} data-in-file={snapshot.name}>
            <b>
              <SnapshotTitle info={snapshot} />
            </b>{' '}
            <span class="dim">
              {momentText(snapshot.takenAt)} · {i18n.t('snapshots.cookies', snapshot.count)} ·{' '}
              <bdi>{sitesText(snapshot)}</bdi>
            </span>
          </li>
        ))}
        {snapshots.length > MOST_SNAPSHOTS && (
          <li>{i18n.t('snapshots.andMore', snapshots.length - MOST_SNAPSHOTS)}</li>
        )}
      </ul>
      {faults.length > 0 && (
        <div class="snap-form__failure">
          {i18n.t('snapshots.incomplete', faults.length)}
          <ul class="snap-names">
            {faults.slice(0, MOST).map((fault, place) => (
              <li key={`${place}`}>
                <FaultText fault={fault} of="fault" />
              </li>
            ))}
            {faults.length > MOST && <li>{i18n.t('snapshots.andMore', faults.length - MOST)}</li>}
          </ul>
        </div>
      )}
    </>
  );
}
