import { wholeName } from '../../session/pieces.ts';
import { bareName } from '../../session/subject.ts';
import type { AuditedCookie } from '../site.ts';

/**
 * The name that a cookie has in the settings of its framework: without prefix, and of a signature or a piece of a long
 * value that of the whole. Where nobody knows the framework, a name that ends alike may be whole.
 */
export function settingName({ cookie, detection }: Pick<AuditedCookie, 'cookie' | 'detection'>) {
  const bare = bareName(cookie.name);
  return detection.framework === null ? bare : wholeName(bare);
}
