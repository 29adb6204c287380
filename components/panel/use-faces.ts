import { useMemo, useState } from 'preact/hooks';
import { INITIAL_LOG, type LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
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
  readonly draft: TesterDraft;
  readonly setDraft: (draft: TesterDraft) => void;
  /** How many headers were refused. */
  readonly refused: number;
  readonly showRefused: () => void;
  /** Takes a logged header to the tester. */
  readonly test: (entry: LogEntry) => void;
}

/** Which face the panel shows, and what of each outlives a look at another. */
export function useFaces({ setCookie, judge }: Pick<PanelProps, 'setCookie' | 'judge'>): Faces {
  const [face, show] = useState<Face>('cookies');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const ui = useLogUi();
  const recorded = useStore(setCookie?.log ?? NO_LOG, (state) => state.entries);
  const hasLog = setCookie !== undefined;
  const hasTester = judge !== undefined;
  const entries = useMemo(
    () => faceEntries({ log: hasLog ? recorded : null, hasTester }),
    [recorded, hasLog, hasTester],
  );
  return {
    face,
    show,
    entries,
    ui,
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

/** Where no headers are recorded. */
const NO_LOG = { getState: () => INITIAL_LOG, subscribe: () => () => undefined };
