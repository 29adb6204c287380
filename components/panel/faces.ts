import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';

/** What the panel shows: the cookies, the log of Set-Cookie headers, or the tester. */
export type Face = 'cookies' | 'set-cookie' | 'tester';

/** One entry of the side bar beside the sections of the cookies. */
export interface FaceEntry {
  readonly face: Exclude<Face, 'cookies'>;
  /** How many it lists; null where it lists nothing. */
  readonly count: number | null;
  /** How many of them the browser refused. */
  readonly refused: number;
}

interface FaceSource {
  /** null where no headers are recorded. */
  readonly log: readonly LogEntry[] | null;
  readonly hasTester: boolean;
}

/** What the side bar offers beside the sections of the cookies. */
export function faceEntries({ log, hasTester }: FaceSource): readonly FaceEntry[] {
  const isRefused = ({ verdict }: LogEntry) => verdict.outcome === 'refused';
  return [
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
