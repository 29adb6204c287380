import { Cookie, Power } from 'lucide';
import { i18n } from '#i18n';
import { matches } from '../../lib/filter/parse-filter.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import { NoCookies, NoMatch } from '../cookies/states/index.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

interface NothingListedProps {
  readonly store: CookieStore;
  readonly state: CookieState;
  readonly view: CookieView;
  readonly host: string;
  readonly onAdd: () => void;
  readonly now: () => number;
}

/** In the place of the rows: why there are none, and what can be done. */
export function NothingListed({ store, state, view, host, onAdd, now }: NothingListedProps) {
  const { section, filterText } = state;
  if (view.sectionRows.length > 0) {
    const time = now();
    const onPage = view.pageRows.filter((row) =>
      matches(view.filter, { ...row, parked: row.parked !== null }, time),
    );
    const page = {
      label: i18n.t('panel.thisPage'),
      count: section.kind === 'page' ? 0 : onPage.length,
      onShow: () => store.show({ kind: 'page' }),
    };
    return (
      <NoMatch filterText={filterText} elsewhere={[page]} onClear={() => store.setFilter('')} />
    );
  }
  if (section.kind === 'parked') {
    return (
      <EmptyState icon={Power} title={i18n.t('panel.nothingParked')}>
        <p>{i18n.t('panel.nothingParkedText')}</p>
      </EmptyState>
    );
  }
  if (section.kind === 'all') {
    return (
      <EmptyState icon={Cookie} title={i18n.t('panel.nothingAnywhere')}>
        <p>{i18n.t('panel.nothingAnywhereText')}</p>
      </EmptyState>
    );
  }
  const site = section.kind === 'group' ? section.group : host;
  return <NoCookies host={site} isPartial={state.missingAccess.length > 0} onAdd={onAdd} />;
}
