import './Profiles.css';
import { Bookmark, EllipsisVertical, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { beginningOf } from '../cookies/format/visible-text.ts';
import { Chip } from '../ui/Chip.tsx';
import { Chips } from '../ui/Chips.tsx';
import { Menu } from '../ui/Menu.tsx';
import { titleOf } from './title.ts';

interface ProfileStripProps {
  readonly profiles: readonly SnapshotInfo[];
  readonly current: ReadonlySet<string>;
  /** The one that is being switched to. */
  readonly busy: string | null;
  readonly reloads: boolean;
  readonly onReloads: (reloads: boolean) => void;
  readonly onSwitch: (profile: SnapshotInfo) => void;
  readonly onSave: () => void;
  readonly onRemove: (profile: SnapshotInfo) => void;
}

/** Characters of a name: they stand in one line. */
const MOST = 40;

/** The profiles of a site in one line, the one that it is in pressed. */
export function ProfileStrip(props: ProfileStripProps) {
  const { profiles, current, busy, reloads } = props;
  const nameOf = (profile: SnapshotInfo) => beginningOf(titleOf(profile), MOST);
  return (
    <section class="profiles" aria-label={i18n.t('snapshots.profiles')} aria-busy={busy !== null}>
      <h2>{i18n.t('snapshots.profiles')}</h2>
      <Chips label={i18n.t('snapshots.profiles')}>
        {profiles.map((profile) => (
          <Chip
            key={profile.id}
            label={nameOf(profile)}
            pressed={busy === null ? current.has(profile.id) : busy === profile.id}
            onPress={() => props.onSwitch(profile)}
          />
        ))}
      </Chips>
      <Menu
        label={i18n.t('snapshots.profileMenu')}
        icon={EllipsisVertical}
        size="small"
        items={[
          {
            id: 'save',
            label: i18n.t('snapshots.profileSave'),
            icon: Bookmark,
            keys: 's',
            onSelect: props.onSave,
          },
          {
            id: 'reload',
            label: i18n.t('snapshots.profileReload'),
            checked: reloads,
            onSelect: () => props.onReloads(!reloads),
          },
          { type: 'heading', id: 'delete', label: i18n.t('snapshots.profileDelete') },
          ...profiles.map((profile) => ({
            id: profile.id,
            label: nameOf(profile),
            icon: Trash2,
            danger: true,
            onSelect: () => props.onRemove(profile),
          })),
        ]}
      />
    </section>
  );
}
