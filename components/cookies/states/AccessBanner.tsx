import './states.css';
import { LockKeyhole } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Sentence } from '../Sentence.tsx';
import { siteOfPattern } from './pattern-site.ts';

interface AccessBannerProps {
  /** Match patterns that access is missing for. */
  readonly missing: readonly string[];
  /** Called straight from the click, as browsers demand of a question for access. */
  readonly onAsk: (origins: readonly string[]) => void;
}

/** Sites named at most; a page can have frames of dozens. */
const MOST_NAMED = 3;

/** The page is in reach, but not all of its sites are, most often those of frames: the list is not all there is. */
export function AccessBanner({ missing, onAsk }: AccessBannerProps) {
  if (missing.length === 0) return null;
  const sites = missing.map(siteOfPattern);
  const named = sites.slice(0, MOST_NAMED).join(', ') + (sites.length > MOST_NAMED ? ', …' : '');
  return (
    <aside class="access-banner" title={sites.join('\n')}>
      <Icon icon={LockKeyhole} />
      <span class="access-banner__text">
        <Sentence
          id="state.missingAccess"
          count={missing.length}
          params={[<bdi key="sites">{named}</bdi>, `${missing.length}`]}
        />
      </span>
      <Button size="small" onClick={() => onAsk(missing)}>
        {i18n.t('state.allow')}
      </Button>
    </aside>
  );
}
