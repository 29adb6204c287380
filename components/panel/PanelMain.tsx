import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Finding } from '../../lib/audit/finding.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { summarize } from '../../lib/store/summary.ts';
import { PageState } from '../cookies/states/index.ts';
import { siteOfPattern } from '../cookies/states/pattern-site.ts';
import { useFormLeft } from '../cookies/use-form-left.ts';
import type { TableHandle } from '../ui/table/table-props.ts';
import { AccessBanners } from './AccessBanners.tsx';
import { DetailsArea } from './details/DetailsArea.tsx';
import { isListed } from './is-listed.ts';
import { NothingListed } from './NothingListed.tsx';
import type { PanelProps } from './panel-props.ts';
import { SummaryBar } from './SummaryBar.tsx';
import { CookieList } from './table/CookieList.tsx';
import type { PanelCommands } from './use-panel-commands.ts';

interface PanelMainProps extends Omit<PanelProps, 'view'> {
  readonly state: CookieState;
  /** Shows an entry of the log of Set-Cookie headers. */
  readonly onShowHeader: (entryId: string) => void;
  /** What was found about the page's cookies; null while that is not known. */
  readonly audited: SiteAudit | null;
  /** Shows a finding in the audit. */
  readonly onFinding: (finding: Finding) => void;
  readonly view: CookieView;
  /** '' where the page is none that can have cookies. */
  readonly host: string;
  /** CSS pixels. */
  readonly width: number;
  readonly narrow: boolean;
  readonly commands: PanelCommands;
  /** How many Set-Cookie headers were refused. */
  readonly refused: number;
  readonly onRefused: () => void;
  readonly table: RefObject<TableHandle | null>;
  /** Hears how wide the table is, in CSS pixels. */
  readonly onRoom: (width: number) => void;
}

/** The list of the section that is shown, or what there is to say in its place, with the details beside it. */
export function PanelMain(props: PanelMainProps) {
  const { store, state, view, host, commands, table, now } = props;
  const { status, section, sites, missingAccess } = state;
  const isAll = section.kind === 'all';
  const summary = useMemo(() => {
    const figures = summarize(view.sectionRows);
    // Of all sites nearly all are third parties: that says nothing.
    return isAll ? { ...figures, thirdParty: 0 } : figures;
  }, [view.sectionRows, isAll]);
  const lockedSites = useMemo(() => new Set(missingAccess.map(siteOfPattern)), [missingAccess]);
  useFormLeft(store, state.draft, (id) => {
    if (id !== undefined) store.select(new Set([id]), id);
    table.current?.focus(id);
  });
  if (!isListed(status, section)) {
    return (
      <div class="panel-main">
        <PageState
          status={status}
          page={state.page}
          patterns={sites && host !== '' ? sites.sitePatterns(host) : []}
          onAskAccess={store.askForAccess}
          onRetry={store.open}
        />
      </div>
    );
  }
  const list = (
    <CookieList
      {...props}
      lockedSites={lockedSites}
      empty={
        <NothingListed
          store={store}
          state={state}
          view={view}
          host={host}
          onAdd={commands.add}
          now={now}
        />
      }
    />
  );
  return (
    <div class="panel-main">
      <AccessBanners state={state} hasAccess={props.hasAccess} onAsk={store.askForAccess} />
      <SummaryBar
        summary={summary}
        shown={view.rows.length}
        filterText={state.filterText}
        onFilter={store.setFilter}
        refused={props.refused}
        onRefused={props.onRefused}
      />
      <div class="panel-main__list">
        <DetailsArea {...props} list={list} />
      </div>
    </div>
  );
}
