import { Profiles as ProfilesOfPage } from '../../components/snapshots/Profiles.tsx';
import type { ProfilesProps } from '../../components/snapshots/profiles-props.ts';
import { hasAccess } from '../../lib/browser/access.ts';
import { findSnapshot, listSnapshots } from '../../lib/browser/kept-snapshots.ts';
import { snapshotClient } from '../../lib/browser/snapshot-client.ts';
import { reloadTab } from '../../lib/browser/tabs.ts';

/** Read without the background, which need not be started where there are none. */
const keeper = { ...snapshotClient, list: listSnapshots, get: findSnapshot };

/** The profiles of the page, loaded after the first rows. */
export function Profiles(props: ProfilesProps) {
  return <ProfilesOfPage {...props} keeper={keeper} reload={reloadTab} hasAccess={hasAccess} />;
}
