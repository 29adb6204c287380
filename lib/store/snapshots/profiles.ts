import type { Operation } from '../../change/change-set.ts';
import { operationKey } from '../../change/intent.ts';
import type { Cookie } from '../../cookie/cookie.ts';
import { keyId } from '../../cookie/key.ts';
import { detectAll } from '../../session/detect.ts';
import { type Present, planProfileSwitch } from '../../snapshot/restore.ts';
import type { Snapshot, SnapshotInfo } from '../../snapshot/snapshot.ts';
import type { Place } from './snapshot-list.ts';

/** The snapshots of a site that have a name, and so stand for somebody there: those pinned first, else by name. */
export function profilesOf(infos: readonly SnapshotInfo[], { site, storeId }: Place) {
  return infos
    .filter(({ name, scope }) => {
      return name !== '' && scope.storeId === storeId && scope.sites?.includes(site) === true;
    })
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || a.name.localeCompare(b.name));
}

/**
 * The ids of the profiles that the site is in now: to which a switch would change nothing; or, where there is none,
 * nothing that is likely to carry a session, since the rest changes all the time.
 */
export function currentProfiles(
  profiles: readonly Snapshot[],
  { site }: Place,
  present: Present,
): ReadonlySet<string> {
  const { current, now } = present;
  const switches = profiles.map((profile) => {
    const { operations } = planProfileSwitch(profile, site, present).changeSet;
    return { profile, operations };
  });
  const exact = switches.filter(({ operations }) => operations.length === 0);
  const near = switches.filter(
    ({ profile, operations }) => !touchesSession(operations, [...profile.cookies, ...current], now),
  );
  return new Set((exact.length > 0 ? exact : near).map(({ profile }) => profile.id));
}

function touchesSession(
  operations: readonly Operation[],
  cookies: readonly Cookie[],
  now: number,
): boolean {
  const touched = new Set(operations.map((each) => keyId(operationKey(each))));
  const detections = detectAll(cookies, { now });
  return cookies.some(
    (cookie, place) => detections[place]?.level === 'likely' && touched.has(keyId(cookie)),
  );
}
