import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { messageOf } from '../../lib/store/message-of.ts';
import { plainMessage } from '../set-cookie/plain-text.ts';
import { ProfileStrip } from './ProfileStrip.tsx';
import { placeOf } from './place-of.ts';
import type { ProfileDeps, ProfilesProps } from './profiles-props.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SaveProfileDialog } from './SaveProfileDialog.tsx';
import { type SwitchResult, switchProfile } from './switch-profile.ts';
import { useProfiles } from './use-profiles.ts';

/** How long it says what was done, in milliseconds. */
const DURATION = 5000;

/** The profiles of the page’s site: one click from one to another, with all that belongs to the site. */
export function Profiles(props: ProfilesProps & ProfileDeps) {
  const { keeper, reload, hasAccess, store, state, settings, onSettings, isSaving, onSaving } =
    props;
  const { now } = props;
  const { page } = state;
  const place = useMemo(() => placeOf(state), [state.page, state.sites]);
  const { profiles, current } = useProfiles(keeper, place, state, hasAccess, now);
  const [removing, setRemoving] = useState<SnapshotInfo | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), DURATION);
    return () => clearTimeout(timer);
  }, [said]);
  if (!place || !page || !profiles) return null;

  const say = (text: string | null) => setSaid(text === null ? null : { text });
  const switchTo = async ({ id, name }: SnapshotInfo) => {
    if (busy !== null) return;
    setBusy(id);
    try {
      const { tabId } = page;
      const result = await switchProfile(id, { keeper, store, hasAccess, place, tabId, now });
      say(sentenceOf(result, name));
      if (result.code === 'switched' && settings.reloadAfterSwitch) await reload(tabId);
    } catch (reason) {
      say(plainMessage('snapshots.error', [messageOf(reason)]));
    }
    setBusy(null);
  };
  return (
    <>
      {profiles.length > 0 && (
        <ProfileStrip
          profiles={profiles}
          current={current}
          busy={busy}
          reloads={settings.reloadAfterSwitch}
          onReloads={(reloadAfterSwitch) => onSettings({ ...settings, reloadAfterSwitch })}
          onSwitch={switchTo}
          onSave={() => onSaving(true)}
          onRemove={setRemoving}
        />
      )}
      <p role="status" class="profiles__said">
        {said?.text}
      </p>
      {isSaving && (
        <SaveProfileDialog
          keeper={keeper}
          place={place}
          tabId={page.tabId}
          profiles={profiles}
          onAsk={store.askForAccess}
          onSaved={(name) => say(plainMessage('snapshots.profileSaved', [name]))}
          onClose={() => onSaving(false)}
        />
      )}
      {removing && (
        <RemoveDialog
          infos={[removing]}
          onRemove={() =>
            keeper
              .remove([removing.id])
              .catch((reason) => say(plainMessage('snapshots.error', [messageOf(reason)])))
          }
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}

/** What there is to say of a switch beside what the bar of changes says. */
function sentenceOf(result: SwitchResult, name: string): string | null {
  switch (result.code) {
    case 'gone':
      return i18n.t('snapshots.gone');
    case 'same':
      return plainMessage('snapshots.profileSame', [name]);
    case 'failed':
      return null;
    case 'switched': {
      const { unstored, unreached, expired } = result;
      if (unstored.length > 0) {
        const origins = unstored.map(({ origin }) => origin).join(', ');
        return i18n.t('snapshots.profileUnstored', [origins]);
      }
      if (unreached.length > 0) {
        return i18n.t('snapshots.profileUnreached', [unreached.join(', ')]);
      }
      return expired > 0 ? i18n.t('snapshots.profileExpired', expired) : null;
    }
  }
}
