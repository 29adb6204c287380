import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Finding } from '../../../lib/audit/finding.ts';
import { keyId } from '../../../lib/cookie/key.ts';
import type { CookieState } from '../../../lib/store/cookie-state.ts';
import type { CookieView } from '../../../lib/store/create-view.ts';
import type { Row } from '../../../lib/store/row.ts';
import type { SiteAudit } from '../../../lib/store/site-audit.ts';
import { LazyContents } from '../../contents/LazyContents.tsx';
import { DraftEditor } from '../../cookies/editor/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { SplitPane } from '../../ui/SplitPane.tsx';
import type { CookieLife } from '../cookie-life.ts';
import { paneSize, withPaneSize } from '../pane-sizes.ts';
import type { PanelProps } from '../panel-props.ts';
import type { PanelCommands } from '../use-panel-commands.ts';
import { Details } from './Details.tsx';

interface DetailsAreaProps
  extends Pick<
    PanelProps,
    'store' | 'now' | 'sendTraits' | 'life' | 'settings' | 'onSettings' | 'contents' | 'copy'
  > {
  readonly state: CookieState;
  readonly view: CookieView;
  /** CSS pixels. */
  readonly width: number;
  readonly commands: PanelCommands;
  readonly list: ComponentChildren;
  readonly onShowHeader: (entryId: string) => void;
  readonly audited: SiteAudit | null;
  readonly onFinding: (finding: Finding) => void;
}

/** From this width on (CSS pixels) the details stand beside the list, else under it. */
const BESIDE = 960;

/**
 * The list, and beside or under it, when asked for, the details of a row or the form. The list stays where
 * it is in the tree, and so keeps its scroll, its focus and a cell that is being edited.
 */
export function DetailsArea(props: DetailsAreaProps) {
  const { store, state, view, width, commands, list, now, sendTraits, life } = props;
  const { draft, page, sites, frameUrls } = state;
  const send =
    page && sites
      ? {
          pageUrl: page.url,
          urls: requestUrls([page.url, ...frameUrls], life),
          traits: sendTraits,
          siteOf: sites.siteOf,
        }
      : null;
  const direction = width >= BESIDE ? 'row' : 'column';
  const row = view.sectionRows.find(({ id }) => id === state.active) ?? null;
  const form = draft && (
    <DraftEditor key={draft.original ? keyId(draft.original) : 'new'} store={store} />
  );
  const details = commands.hasDetails && !form;
  const pane = `${form ? 'form' : 'details'}-${direction}` as const;
  return (
    <div
      class={classNames(
        'panel-area',
        !form && !details && 'panel-area--closed',
        form && 'panel-area--form',
      )}
    >
      <SplitPane
        direction={direction}
        label={i18n.t('panel.resizeDetails')}
        sized="second"
        size={paneSize(props.settings, pane)}
        least={direction === 'row' ? 280 : 120}
        most={direction === 'row' ? 900 : 700}
        onResize={(size) => props.onSettings(withPaneSize(props.settings, pane, size))}
        first={list}
        second={
          form ||
          (details && (
            <Details
              row={row}
              now={now}
              commands={commands}
              send={send}
              life={life}
              onShowHeader={props.onShowHeader}
              findings={row && findingsAbout(row, props.audited)}
              onFinding={props.onFinding}
              tally={row ? state.tallies[row.id] : undefined}
              contents={
                row &&
                props.contents && (
                  <LazyContents
                    row={row}
                    live={state.live}
                    store={store}
                    memory={props.contents}
                    copy={props.copy}
                    now={now}
                    masked={props.settings.maskValues}
                  />
                )
              }
            />
          ))
        }
      />
    </div>
  );
}

/** What was found about a cookie; null where it was not looked at, since it is not the site's own or not in use. */
function findingsAbout(row: Row, audited: SiteAudit | null): readonly Finding[] | null {
  if (!audited || row.parked) return null;
  return audited.findingsOf.get(row.id) ?? (row.thirdParty ? null : []);
}

/** Addresses offered at most. */
const MOST_URLS = 50;

/** The addresses of the page and its frames, and the latest that answered with a Set-Cookie header. */
function requestUrls(own: readonly string[], life: CookieLife | undefined): string[] {
  const recorded = life?.getState().entries.map(({ response }) => response.url) ?? [];
  return [...new Set([...own, ...recorded.reverse()])].slice(0, MOST_URLS);
}
