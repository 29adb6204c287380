import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import { sessionSwitch } from '../../lib/store/session-switch.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { FilterField } from '../cookies/FilterField.tsx';
import { AccessBanner } from '../cookies/states/index.ts';
import { Chip } from '../ui/Chip.tsx';
import { Chips } from '../ui/Chips.tsx';
import type { MenuItem } from '../ui/menu-item.ts';
import { message } from '../ui/message.ts';
import { filterChips } from './filter-chips.ts';
import { PopupHeader } from './PopupHeader.tsx';

interface PopupTopProps {
  readonly host: string;
  readonly store: CookieStore;
  readonly state: CookieState;
  readonly view: CookieView;
  /** null until the cookies were judged. */
  readonly audited: SiteAudit | null;
  readonly menu: readonly MenuItem[];
  readonly search: RefObject<HTMLInputElement | null>;
  /** From the search field on to the list. */
  readonly onLeave: () => void;
}

/** What stands above the list: the site and its session, the search, and what the extension may not see. */
export function PopupTop(props: PopupTopProps) {
  const { host, store, state, view } = props;
  const session = sessionSwitch(view.pageRows);
  const logOut = () => {
    if (session.state === 'in') store.logOut(session.rows.map(({ cookie }) => cookie));
  };
  return (
    <>
      <PopupHeader
        host={host}
        summary={view.summary}
        audited={props.audited}
        session={session}
        menu={props.menu}
        onSession={(on) => (on ? store.logIn() : logOut())}
      />
      <search class="popup__tools">
        <FilterField
          text={state.filterText}
          filter={view.filter}
          rows={view.pageRows}
          onText={store.setFilter}
          onLeave={props.onLeave}
          inputRef={props.search}
        />
        <Chips label={i18n.t('popup.chips')}>
          {filterChips(view.summary).map(({ id, filterText, count }) => (
            <Chip
              key={id}
              label={message(`popup.chip.${id}`)}
              count={count}
              pressed={state.filterText.trim() === filterText}
              onPress={() => store.setFilter(filterText)}
            />
          ))}
        </Chips>
      </search>
      <AccessBanner missing={state.missingAccess} onAsk={store.askForAccess} />
    </>
  );
}

/** The place of all that in a first frame that cannot wait for it: as high as it will be, with the site's name. */
export function PopupTopRoom({ host }: { readonly host: string }) {
  return (
    <div class="popup-room">
      <h1 class="truncate">
        <bdi>{host}</bdi>
      </h1>
    </div>
  );
}
