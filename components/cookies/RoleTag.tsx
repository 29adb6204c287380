import type { Detection } from '../../lib/session/detection.ts';
import { message } from '../ui/message.ts';

interface RoleTagProps {
  readonly detection: Pick<Detection, 'role' | 'framework'>;
}

/** What a cookie is for, and whose it is, in a quiet word or two: "csrf · Django". */
export function RoleTag({ detection: { role, framework } }: RoleTagProps) {
  // Message keys hold no hyphens.
  const key = role.replaceAll('-', '_');
  const words = [
    ...(role === 'other' ? [] : [message(`role.${key}`)]),
    ...(framework ? [framework] : []),
  ];
  if (words.length === 0) return null;
  return (
    <span class="dim truncate" title={message(`roleHint.${key}`)}>
      {words.join(' · ')}
    </span>
  );
}
