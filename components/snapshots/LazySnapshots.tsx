import type { ComponentChildren } from 'preact';
import { LoadingRows } from '../cookies/states/LoadingRows.tsx';
import { useLate } from '../use-late.ts';
import type { SnapshotsProps } from './snapshots-props.ts';

const load = () => import('./late.ts');

/** The snapshots, in the place of the cookies. */
export function LazySnapshots(props: SnapshotsProps) {
  const late = useLate(load, true);
  return late ? <late.SnapshotsFace {...props} /> : <LoadingRows />;
}

interface LazySnapshotsToolbarProps extends Pick<SnapshotsProps, 'snapshots' | 'state'> {
  /** The choice of the section, where there is no side bar. */
  readonly lead: ComponentChildren;
}

/** Their tool bar. */
export function LazySnapshotsToolbar(props: LazySnapshotsToolbarProps) {
  const late = useLate(load, true);
  return late ? (
    <late.SnapshotsToolbar {...props} />
  ) : (
    <header class="log-toolbar">{props.lead}</header>
  );
}
