import type { Letter } from '../../lib/audit/grade.ts';
import { isCostly } from '../../lib/store/audit-topics.ts';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import type { SnapshotState } from '../../lib/store/snapshots/snapshot-state.ts';
import { waitingFor } from '../snapshots/waiting-for.ts';

/** What the panel shows: the cookies, their sessions, what is wrong, snapshots, the log of Set-Cookie headers, or the tester. */
export type Face = 'cookies' | 'sessions' | 'audit' | 'snapshots' | 'set-cookie' | 'tester';

/** One entry of the side bar beside the sections of the cookies. */
export interface FaceEntry {
  readonly face: Exclude<Face, 'cookies'>;
  /** How many it lists; null where it lists nothing. */
  readonly count: number | null;
  /** How many of them the browser refused. */
  readonly refused: number;
  /** The grade of the page, once there is one. */
  readonly grade?: Letter;
  /** Something waits there for the user, or went wrong. */
  readonly alert?: 'waiting' | 'failed' | null;
}

interface FaceSource {
  /** null while nothing can be said of the page; absent where no audit is wanted. */
  readonly audit?: Pick<SiteAudit, 'cookies' | 'findings' | 'grade'> | null;
  /** null where no headers are recorded. */
  readonly log: readonly LogEntry[] | null;
  readonly hasTester: boolean;
  readonly hasSessions?: boolean;
  /** Absent where there are none. */
  readonly snapshots?: SnapshotState;
}

/** What the side bar offers beside the sections of the cookies. */
export function faceEntries({
  audit,
  log,
  hasTester,
  hasSessions,
  snapshots,
}: FaceSource): readonly FaceEntry[] {
  const isRefused = ({ verdict }: LogEntry) => verdict.outcome === 'refused';
  return [
    // It is there from the start: what comes later stands below, and moves nothing.
    ...(audit === undefined ? [] : [auditEntry(audit)]),
    ...(snapshots ? [snapshotsEntry(snapshots)] : []),
    ...(hasSessions ? [{ face: 'sessions', count: null, refused: 0 } as const] : []),
    ...(log
      ? [
          {
            face: 'set-cookie',
            count: log.length,
            refused: log.filter(isRefused).length,
          } as const,
        ]
      : []),
    ...(hasTester ? [{ face: 'tester', count: null, refused: 0 } as const] : []),
  ];
}

function snapshotsEntry(state: SnapshotState): FaceEntry {
  const { infos, notice, failure } = state;
  const hasFailed = failure !== null || notice?.saved === null;
  const alert = hasFailed ? 'failed' : waitingFor(state) ? 'waiting' : null;
  return { face: 'snapshots', count: infos?.length ?? null, refused: 0, alert };
}

function auditEntry(audit: NonNullable<FaceSource['audit']> | null): FaceEntry {
  const entry = { face: 'audit', refused: 0 } as const;
  if (!audit || audit.cookies + audit.findings.length === 0) return { ...entry, count: null };
  return { ...entry, count: audit.findings.filter(isCostly).length, grade: audit.grade.grade };
}
