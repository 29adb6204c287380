import { i18n } from '#i18n';
import type { SectionEntry } from './sections.ts';

/** What an entry of the side bar is called. */
export function sectionTitle({ section, title }: SectionEntry): string {
  if (section.kind === 'all') return i18n.t('panel.allSites');
  if (section.kind === 'parked') return i18n.t('panel.parked');
  return title === '' ? i18n.t('panel.thisPage') : title;
}
