import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { titleOf } from './title.ts';

interface SnapshotTitleProps {
  readonly info: Pick<SnapshotInfo, 'name' | 'reason'>;
}

/** What a snapshot is called, apart from the direction of the text around it. */
export function SnapshotTitle({ info }: SnapshotTitleProps) {
  const title = titleOf(info);
  return (
    <bdi class="snap-title truncate" title={title}>
      {title}
    </bdi>
  );
}
