import type { ComponentType } from 'preact';
import type { Settings } from '../../lib/settings/settings.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { SnapshotKeeper } from '../../lib/store/snapshots/snapshot-store-deps.ts';

/** What the popup hands to the profiles of its page. */
export interface ProfilesProps {
  readonly store: Pick<CookieStore, 'apply' | 'askForAccess'>;
  readonly state: CookieState;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  /** Whether a profile is being saved. */
  readonly isSaving: boolean;
  readonly onSaving: (isSaving: boolean) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What the profiles need of the world, besides. */
export interface ProfileDeps {
  readonly keeper: SnapshotKeeper;
  readonly reload: (tabId: number) => unknown;
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
}

/** Loads the profiles: they come after the first rows. */
export type LoadProfiles = () => Promise<{ readonly Profiles: ComponentType<ProfilesProps> }>;
