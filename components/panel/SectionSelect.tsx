import { i18n } from '#i18n';
import type { Section } from '../../lib/store/cookie-state.ts';
import { Select } from '../ui/Select.tsx';
import { sectionTitle } from './section-title.ts';
import { type PageSections, type SectionEntry, sectionEntries } from './sections.ts';

interface SectionSelectProps {
  readonly sections: PageSections;
  readonly current: string;
  readonly onShow: (section: Section) => void;
}

/** The side bar where there is no room for one. */
export function SectionSelect({ sections, current, onShow }: SectionSelectProps) {
  const entries = sectionEntries(sections);
  return (
    <Select
      label={i18n.t('panel.sections')}
      hideLabel
      value={current}
      options={entries.map((entry) => ({
        value: entry.id,
        label: labelOf(entry, sections.groups.includes(entry)),
      }))}
      onChange={(id) => {
        const chosen = entries.find((entry) => entry.id === id);
        if (chosen) onShow(chosen.section);
      }}
    />
  );
}

/** Sites of the page stand in from it, as in the side bar. */
function labelOf(entry: SectionEntry, nested: boolean): string {
  const title = sectionTitle(entry);
  const counted =
    entry.count === null ? title : i18n.t('panel.counted', [title, entry.count.toLocaleString()]);
  return nested ? `\u2003${counted}` : counted;
}
