import { LockKeyhole } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import { AccessBanner } from '../cookies/states/index.ts';
import { ALL_SITES } from '../cookies/states/pattern-site.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

interface AccessBannersProps {
  readonly state: CookieState;
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  readonly onAsk: (origins: readonly string[]) => void;
}

/** What is missing from the list for want of access: sites in frames or, of all sites, all but those allowed. */
export function AccessBanners({ state, hasAccess, onAsk }: AccessBannersProps) {
  const { section, missingAccess, status } = state;
  const [hasAll, setHasAll] = useState(true);
  const isAll = section.kind === 'all';
  useEffect(() => {
    // Without an answer the list itself says what went wrong.
    if (isAll) hasAccess([ALL_SITES]).then(setHasAll, () => {});
  }, [isAll, hasAccess, status, missingAccess]);
  if (section.kind === 'parked') return null;
  if (!isAll) return <AccessBanner missing={missingAccess} onAsk={onAsk} />;
  if (hasAll) return null;
  return (
    <aside class="access-banner">
      <Icon icon={LockKeyhole} />
      <span class="access-banner__text">{i18n.t('panel.someSites')}</span>
      <Button size="small" onClick={() => onAsk([ALL_SITES])}>
        {i18n.t('state.allowAll')}
      </Button>
    </aside>
  );
}
