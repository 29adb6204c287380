import type { Letter } from '../../lib/audit/grade.ts';
import { isCostly } from '../../lib/store/audit-topics.ts';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';

/** What the panel shows: the cookies, their sessions, what is wrong, the log of Set-Cookie headers, or the tester. */
export type Face = 'cookies' | 'sessions' | 'audit' | 'set-cookie' | 'tester';

/** One entry of the side bar beside the sections of the cookies. */
export interface FaceEntry {
  readonly face: Exclude<Face, 'cookies'>;
  /** How many it lists; null where it lists nothing. */
  readonly count: number | null;
  /** How many of them the browser refused. */
  readonly refused: number;
  /** The grade of the page, once there is one. */
  readonly grade?: Letter;
}

interface FaceSource {
  /** null while nothing can be said of the page; absent where no audit is wanted. */
  readonly audit?: Pick<SiteAudit, 'cookies' | 'findings' | 'grade'> | null;
  /** null where no headers are recorded. */
  readonly log: readonly LogEntry[] | null;
  readonly hasTester: boolean;
  readonly hasSessions?: boolean;
}

/** What the side bar offers beside the sections of the cookies. */
export function faceEntries({
  audit,
  log,
  hasTester,
  hasSessions,
}: FaceSource): readonly FaceEntry[] {
  const isRefused = ({ verdict }: LogEntry) => verdict.outcome === 'refused';
  return [
    // It is there from the start: what comes later stands below, and moves nothing.
    ...(audit === undefined ? [] : [auditEntry(audit)]),
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

function auditEntry(audit: NonNullable<FaceSource['audit']> | null): FaceEntry {
  const entry = { face: 'audit', refused: 0 } as const;
  if (!audit || audit.cookies + audit.findings.length === 0) return { ...entry, count: null };
  return { ...entry, count: audit.findings.filter(isCostly).length, grade: audit.grade.grade };
}
