import { MENDS } from '../mends/index.ts';
import type { AuditedCookie } from '../site.ts';

/**
 * The framework that a site is made with, by the word of its cookies; null where they speak of none, or of several:
 * then each cookie has to tell for itself. A name of `FRAMEWORKS`.
 */
export function detectedFramework(cookies: readonly AuditedCookie[]): string | null {
  const makers = new Set(
    cookies.filter(({ thirdParty }) => !thirdParty).map(({ detection }) => detection.framework),
  );
  const [first, ...others] = MENDS.filter((each) => each.makers.some((maker) => makers.has(maker)));
  return first && others.length === 0 ? first.framework : null;
}
