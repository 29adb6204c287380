import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../lib/store/message-of.ts';
import { hostOf } from '../../lib/store/page.ts';
import { type StorageShare, shareStorage } from '../../lib/transfer/page-storage.ts';
import type { ExportProps } from './export-props.ts';

/** What the page stores, as far as it is wanted in the file and within reach. */
export type StorageReading =
  | { readonly kind: 'unwanted' | 'reading' | 'no-access' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'read'; readonly share: StorageShare };

const UNWANTED: StorageReading = { kind: 'unwanted' };
const READING: StorageReading = { kind: 'reading' };
const NO_ACCESS: StorageReading = { kind: 'no-access' };

/** The match patterns that have to be asked for before the page can be read. */
export function missingForStorage({
  page,
  sites,
  status,
}: ExportProps['state']): readonly string[] {
  return page && sites && status.kind === 'no-access' ? sites.sitePatterns(hostOf(page.url)) : [];
}

/** Reads it once it is wanted, and anew for another page. */
export function usePageStorage(
  isWanted: boolean,
  { page, sites, status }: ExportProps['state'],
  readStorage: ExportProps['readStorage'],
): StorageReading {
  const [reading, setReading] = useState(READING);
  const isInReach = status.kind === 'ready' || status.kind === 'failed';
  useEffect(() => {
    if (!isWanted || !isInReach || !page || !sites) return;
    let isCurrent = true;
    const take = (next: StorageReading) => {
      if (isCurrent) setReading(next);
    };
    readStorage(page.tabId).then(
      (stored) => take({ kind: 'read', share: shareStorage(stored, page.url, sites.siteOf) }),
      (reason: unknown) => take({ kind: 'failed', words: messageOf(reason) }),
    );
    return () => {
      isCurrent = false;
      setReading(READING);
    };
  }, [isWanted, isInReach, page?.tabId, page?.url, sites, readStorage]);
  if (!isWanted) return UNWANTED;
  return status.kind === 'no-access' ? NO_ACCESS : reading;
}
