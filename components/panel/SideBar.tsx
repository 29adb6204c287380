import './SideBar.css';
import { Globe, Layers, LockKeyhole, Power } from 'lucide';
import { i18n } from '#i18n';
import type { Section } from '../../lib/store/cookie-state.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaceList } from './FaceList.tsx';
import type { Face, FaceEntry } from './faces.ts';
import { sectionTitle } from './section-title.ts';
import type { PageSections, SectionEntry } from './sections.ts';

interface SideBarProps {
  readonly sections: PageSections;
  /** Id of the entry that is shown. */
  readonly current: string;
  readonly onShow: (section: Section) => void;
  /** What else there is to see, and which face is shown. */
  readonly faces: readonly FaceEntry[];
  readonly face: Face;
  readonly onFace: (face: Face) => void;
}

/**
 * Which cookies are listed: those of the page, of one of its sites, of all sites, or those parked; or what is
 * shown in place of cookies.
 */
export function SideBar({ sections, current, onShow, faces, face, onFace }: SideBarProps) {
  const entry = (each: SectionEntry, icon: typeof Globe, nested = false) => (
    <Entry
      key={each.id}
      entry={each}
      icon={icon}
      nested={nested}
      current={face === 'cookies' && each.id === current}
      onShow={() => onShow(each.section)}
    />
  );
  return (
    <nav class="panel-sections" aria-label={i18n.t('panel.sections')}>
      <ul>
        {entry(sections.page, Globe)}
        {sections.groups.map((group) => entry(group, Globe, true))}
      </ul>
      <ul>
        {entry(sections.all, Layers)}
        {entry(sections.parked, Power)}
      </ul>
      <FaceList entries={faces} current={face} onShow={onFace} />
    </nav>
  );
}

interface EntryProps {
  readonly entry: SectionEntry;
  readonly icon: typeof Globe;
  readonly nested: boolean;
  readonly current: boolean;
  readonly onShow: () => void;
}

function Entry({ entry, icon, nested, current, onShow }: EntryProps) {
  const title = sectionTitle(entry);
  return (
    <li>
      <button
        type="button"
        class={`panel-section${nested ? ' panel-section--nested' : ''}`}
        aria-current={current ? 'true' : undefined}
        title={entry.title}
        onClick={onShow}
      >
        {!nested && <Icon icon={icon} />}
        <bdi class="truncate">{title}</bdi>
        {entry.thirdParty && (
          <Badge tone="outline" title={i18n.t('list.thirdParty')}>
            {i18n.t('panel.thirdPartyShort')}
          </Badge>
        )}
        {entry.locked && <Icon icon={LockKeyhole} label={i18n.t('panel.locked')} />}
        {entry.count !== null && (
          <span class="panel-section__count">{entry.count.toLocaleString()}</span>
        )}
      </button>
    </li>
  );
}
