import { Camera, Database, History, Pin } from 'lucide';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { expiryWords } from '../cookies/format/expiry.ts';
import { SizeText } from '../cookies/SizeText.tsx';
import { plainMessage } from '../set-cookie/plain-text.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SnapshotTitle } from './SnapshotTitle.tsx';
import { sitesText, titleOf } from './title.ts';

interface SnapshotRowProps {
  readonly info: SnapshotInfo;
  readonly marked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onMark: (on: boolean) => void;
}

/** A snapshot in two lines: what it is called and when it was taken, how much is in it and of which sites. */
export function SnapshotRow({ info, marked, now, onMark }: SnapshotRowProps) {
  const isManual = info.reason.code === 'manual';
  const { text, iso } = expiryWords(info.takenAt / 1000, { now });
  return (
    <div class="snap-row">
      <input
        type="checkbox"
        aria-label={plainMessage('snapshots.tick', [titleOf(info)])}
        tabIndex={-1}
        checked={marked}
        onChange={(event) => onMark(event.currentTarget.checked)}
      />
      <Icon
        icon={isManual ? Camera : History}
        label={i18n.t(isManual ? 'snapshots.manual' : 'snapshots.automatic')}
      />
      <div class="snap-row__lines">
        <div class="snap-row__line">
          <SnapshotTitle info={info} />
          {info.pinned && <Icon icon={Pin} label={i18n.t('snapshots.pinned')} />}
          <time dateTime={iso} title={iso}>
            {text}
          </time>
        </div>
        <div class="snap-row__line snap-row__line--quiet">
          <span class="truncate">
            {i18n.t('snapshots.cookies', info.count)} · <SizeText bytes={info.size} /> ·{' '}
            <bdi>{sitesText(info)}</bdi>
          </span>
          {info.originCount > 0 && <Badge icon={Database}>{i18n.t('snapshots.withStorage')}</Badge>}
        </div>
      </div>
    </div>
  );
}
