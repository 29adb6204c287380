import { i18n } from '#i18n';
import type { Summary } from '../../lib/store/summary.ts';

interface Figure {
  readonly id: 'cookies' | 'sessionIds' | 'session' | 'persistent' | 'thirdParty' | 'parked';
  readonly label: string;
  /** The filter that shows what is counted. */
  readonly filter: string;
}

/** The figures of a summary in words; those that are zero are left out, unless all are. */
export function summaryFigures(summary: Summary): Figure[] {
  const { cookies, sessionIds, session, persistent, thirdParty, parked } = summary;
  const words = (count: number): [string] => [count.toLocaleString()];
  const figures: (Figure & { readonly count: number })[] = [
    {
      id: 'cookies',
      count: cookies,
      label: i18n.t('panel.cookies', cookies, words(cookies)),
      filter: '',
    },
    {
      id: 'sessionIds',
      count: sessionIds,
      label: i18n.t('panel.sessionIds', sessionIds, words(sessionIds)),
      filter: 'is:session-id',
    },
    {
      id: 'session',
      count: session,
      label: i18n.t('panel.session', words(session)),
      filter: 'is:session',
    },
    {
      id: 'persistent',
      count: persistent,
      label: i18n.t('panel.persistent', words(persistent)),
      filter: 'is:persistent',
    },
    {
      id: 'thirdParty',
      count: thirdParty,
      label: i18n.t('panel.thirdParty', words(thirdParty)),
      filter: 'is:third-party',
    },
    {
      id: 'parked',
      count: parked,
      label: i18n.t('panel.parkedCount', words(parked)),
      filter: 'is:parked',
    },
  ];
  return figures.filter(({ id, count }) => count > 0 || (id === 'cookies' && parked === 0));
}
