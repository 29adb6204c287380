// The screens of snapshots, loaded when they are first looked at: the panel opens faster without them.
export { SnapshotsFace } from './SnapshotsFace.tsx';
export { SnapshotsToolbar } from './SnapshotsToolbar.tsx';
