import { i18n } from '#i18n';
import type { Section } from '../../lib/store/cookie-state.ts';
import { Select } from '../ui/Select.tsx';
import { faceTitle } from './face-title.ts';
import type { Face, FaceEntry } from './faces.ts';
import { sectionTitle } from './section-title.ts';
import { type PageSections, type SectionEntry, sectionEntries } from './sections.ts';

interface SectionSelectProps {
  readonly sections: PageSections;
  readonly current: string;
  readonly onShow: (section: Section) => void;
  readonly faces: readonly FaceEntry[];
  readonly face: Face;
  readonly onFace: (face: Face) => void;
}

/** The side bar where there is no room for one. */
export function SectionSelect(props: SectionSelectProps) {
  const { sections, current, onShow, faces, face, onFace } = props;
  const entries = sectionEntries(sections);
  return (
    <Select
      label={i18n.t('panel.sections')}
      hideLabel
      value={face === 'cookies' ? current : faceId(face)}
      options={[
        ...entries.map((entry) => ({
          value: entry.id,
          label: labelOf(entry, sections.groups.includes(entry)),
        })),
        ...faces.map((entry) => ({ value: faceId(entry.face), label: faceLabel(entry) })),
      ]}
      onChange={(id) => {
        const chosen = entries.find((entry) => entry.id === id);
        if (chosen) onShow(chosen.section);
        const other = faces.find((entry) => faceId(entry.face) === id);
        if (other) onFace(other.face);
      }}
    />
  );
}

/** Unlike the id of any section. */
function faceId(face: Face): string {
  return `face ${face}`;
}

function faceLabel(entry: FaceEntry): string {
  const title = faceTitle(entry);
  if (entry.grade)
    return i18n.t('panel.counted', [title, i18n.t('auditView.grade', [entry.grade])]);
  if (entry.refused > 0) {
    return i18n.t('panel.counted', [title, i18n.t('setCookie.refused', entry.refused)]);
  }
  return entry.count === null
    ? title
    : i18n.t('panel.counted', [title, entry.count.toLocaleString()]);
}

/** Sites of the page stand in from it, as in the side bar. */
function labelOf(entry: SectionEntry, nested: boolean): string {
  const title = sectionTitle(entry);
  const counted =
    entry.count === null ? title : i18n.t('panel.counted', [title, entry.count.toLocaleString()]);
  return nested ? `\u2003${counted}` : counted;
}
