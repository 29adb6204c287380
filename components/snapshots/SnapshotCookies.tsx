import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { CookieName } from '../audit/CookieName.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useSnapshot } from './use-snapshot.ts';

interface SnapshotCookiesProps {
  readonly id: string;
  readonly store: SnapshotStore;
  readonly masked: boolean;
  readonly hasStorage: boolean;
}

/** Cookies shown at first, and more each time one asks. */
const PORTION = 100;

/** What is in a snapshot. */
export function SnapshotCookies({ id, store, masked, hasStorage }: SnapshotCookiesProps) {
  const loading = useSnapshot(store, id);
  const [most, setMost] = useState(PORTION);
  if (loading.kind === 'loading') return <Skeleton label={i18n.t('snapshots.reading')} />;
  if (loading.kind === 'failed' || !loading.value) return <Unreadable loading={loading} />;
  const { cookies, origins } = loading.value;
  const hidden = cookies.length - most;
  return (
    <>
      {hasStorage && (
        <p class="snap-cookies__storage">
          {i18n.t('snapshots.storageOf', [origins.map(({ origin }) => origin).join(', ')])}
        </p>
      )}
      <h3 class="snap-cookies__title">{i18n.t('snapshots.cookiesTitle')}</h3>
      {cookies.length === 0 && <p class="dim">{i18n.t('snapshots.noCookies')}</p>}
      <ul class="snap-cookies">
        {cookies.slice(0, most).map((cookie) => (
          <li key={keyId(cookie)} data-kept={cookie.name}>
            <b class="mono">
              <CookieName name={cookie.name} most={80} />
            </b>
            <span class="mono">
              <ValueText value={cookie.value} masked={masked} most={200} />
            </span>
            <span class="dim">
              <ValueText value={`${dottedDomain(cookie)}${cookie.path}`} most={80} />
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="link" size="small" onClick={() => setMost(most + PORTION)}>
          {i18n.t('snapshots.showMore', Math.min(hidden, PORTION))}
        </Button>
      )}
    </>
  );
}
