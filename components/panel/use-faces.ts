import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { NO_LOG } from '../../lib/store/set-cookie-log/no-log.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { INITIAL_SNAPSHOTS } from '../../lib/store/snapshots/snapshot-state.ts';
import { type AuditUi, useAuditUi } from '../audit/use-audit-ui.ts';
import { EMPTY_DRAFT, type TesterDraft } from '../set-cookie/tester-draft.ts';
import { type LogUi, useLogUi } from '../set-cookie/use-log-ui.ts';
import { useStore } from '../use-store.ts';
import { type Face, type FaceEntry, faceEntries } from './faces.ts';
import type { PanelProps } from './panel-props.ts';

export interface Faces {
  readonly face: Face;
  readonly show: (face: Face) => void;
  readonly entries: readonly FaceEntry[];
  /** What is on screen of the log; kept while another face is shown. */
  readonly ui: LogUi;
  /** What is on screen of the audit. */
  readonly auditUi: AuditUi;
  /** The search field of the face shown, where it has one. */
  readonly search: RefObject<HTMLInputElement | null>;
  readonly draft: TesterDraft;
  readonly setDraft: (draft: TesterDraft) => void;
  /** How many headers were refused. */
  readonly refused: number;
  readonly showRefused: () => void;
  /** Takes a logged header to the tester. */
  readonly test: (entry: LogEntry) => void;
}

/** Which face the panel shows, and what of each outlives a look at another. */
export function useFaces(
  {
    setCookie,
    judge,
    audit,
    sessions,
    snapshots,
  }: Pick<PanelProps, 'setCookie' | 'judge' | 'audit' | 'sessions' | 'snapshots'>,
  site: SiteAudit | null,
): Faces {
  const [face, show] = useState<Face>('cookies');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const ui = useLogUi();
  const auditUi = useAuditUi();
  const recorded = useStore(setCookie?.log ?? NO_LOG, (state) => state.entries);
  const kept = useStore(snapshots?.store ?? NO_SNAPSHOTS, (state) => state);
  const hasLog = setCookie !== undefined;
  const hasTester = judge !== undefined;
  const hasAudit = audit !== undefined;
  const hasSessions = sessions !== undefined && hasLog;
  const hasSnapshots = snapshots !== undefined;
  const entries = useMemo(
    () =>
      faceEntries({
        log: hasLog ? recorded : null,
        hasTester,
        hasSessions,
        ...(hasAudit ? { audit: site } : {}),
        ...(hasSnapshots ? { snapshots: kept } : {}),
      }),
    [recorded, hasLog, hasTester, hasSessions, hasAudit, site, hasSnapshots, kept],
  );
  return {
    face,
    show,
    entries,
    ui,
    auditUi,
    search: face === 'audit' ? auditUi.search : ui.search,
    draft,
    setDraft,
    refused: entries.find((entry) => entry.face === 'set-cookie')?.refused ?? 0,
    showRefused() {
      ui.setFilter({ shown: 'refused', text: '' });
      show('set-cookie');
    },
    test({ header, request }) {
      const { url, context, topUrl } = request;
      setDraft({ text: header, url, context, topUrl: topUrl ?? '' });
      show('tester');
    },
  };
}

/** Where there are no snapshots. */
const NO_SNAPSHOTS = { getState: () => INITIAL_SNAPSHOTS, subscribe: () => () => undefined };
