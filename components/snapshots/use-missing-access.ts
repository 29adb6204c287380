import { useEffect, useState } from 'preact/hooks';
import { sitePatterns } from '../../lib/cookie/match-pattern.ts';
import type { SnapshotScope } from '../../lib/snapshot/scope.ts';

const NONE: readonly string[] = [];

/** The match patterns that access is missing for, of the sites of a scope; asked again when `signal` is another. */
export function useMissingAccess(
  scope: SnapshotScope | null,
  hasAccess: (origins: readonly string[]) => Promise<boolean>,
  signal: unknown,
): readonly string[] {
  const [missing, setMissing] = useState(NONE);
  const sites = scope?.sites ?? NONE;
  const subject = sites.join(' ');
  useEffect(() => {
    let isCurrent = true;
    missingOf(sites.flatMap(sitePatterns), hasAccess).then(
      (found) => isCurrent && setMissing(found),
      // Without an answer, what needs access says so when it is tried.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [subject, hasAccess, signal]);
  return missing;
}

async function missingOf(
  patterns: readonly string[],
  hasAccess: (origins: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  const given = await Promise.all(patterns.map((pattern) => hasAccess([pattern])));
  return patterns.filter((_, place) => !given[place]);
}
