import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { messageOf } from '../../lib/store/message-of.ts';
import type { Source } from './export-sources.ts';

/** The cookies of a source: there at once, or once the browser has listed them. */
export type SourceCookies =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly words: string }
  | {
      readonly kind: 'read';
      readonly cookies: readonly Cookie[];
      /** How many are switched off, and so not in the browser. */
      readonly parked: number;
    };

const READING: SourceCookies = { kind: 'reading' };

export function useSourceCookies(
  source: Source | undefined,
  listAll: () => Promise<readonly Cookie[]>,
): SourceCookies {
  const [all, setAll] = useState<SourceCookies>(READING);
  const isAll = source?.rows === null;
  useEffect(() => {
    if (!isAll) return;
    listAll().then(
      (cookies) => setAll({ kind: 'read', cookies, parked: 0 }),
      (reason: unknown) => setAll({ kind: 'failed', words: messageOf(reason) }),
    );
  }, [isAll]);
  return useMemo(() => {
    if (isAll) return all;
    const rows = source?.rows ?? [];
    const live = rows.filter(({ parked }) => parked === null);
    return {
      kind: 'read',
      cookies: live.map(({ cookie }) => cookie),
      parked: rows.length - live.length,
    };
  }, [source, isAll, all]);
}
