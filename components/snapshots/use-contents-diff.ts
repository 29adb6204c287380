import { useEffect, useState } from 'preact/hooks';
import type { CookieDiff } from '../../lib/snapshot/diff.ts';
import { type ContentFact, diffContents } from '../../lib/snapshot/diff-contents.ts';

const NONE: readonly ContentFact[] = [];

/** What became of the contents of a cookie's value, part by part; nothing until they were looked into. */
export function useContentsDiff({ before, after }: CookieDiff): readonly ContentFact[] {
  const [facts, setFacts] = useState(NONE);
  const [was, is] = [before?.value ?? null, after?.value ?? null];
  useEffect(() => {
    let isCurrent = true;
    const one = after ?? before;
    // A cookie that came or went is compared with an empty one of its name.
    diffContents(before ?? { ...one, value: '' }, after ?? { ...one, value: '' }).then((found) => {
      if (isCurrent) setFacts(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [was, is]);
  return facts;
}
