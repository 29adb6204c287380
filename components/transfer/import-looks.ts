import {
  Check,
  CircleAlert,
  CircleSlash,
  Equal,
  type IconNode,
  Minus,
  Pencil,
  Plus,
  TriangleAlert,
} from 'lucide';
import type { Tone } from '../ui/Badge.tsx';
import type { LineStatus } from './import-lines.ts';

/** How each kind of line looks in one badge. */
export const IMPORT_LOOKS: Readonly<Record<LineStatus, { tone: Tone; icon: IconNode }>> = {
  added: { tone: 'good', icon: Plus },
  changed: { tone: 'accent', icon: Pencil },
  unchanged: { tone: 'neutral', icon: Equal },
  skipped: { tone: 'neutral', icon: CircleSlash },
  impossible: { tone: 'bad', icon: CircleAlert },
  leftOut: { tone: 'outline', icon: Minus },
  stored: { tone: 'good', icon: Check },
  altered: { tone: 'key', icon: TriangleAlert },
  failed: { tone: 'bad', icon: CircleAlert },
  untouched: { tone: 'neutral', icon: Minus },
};

const FATES: readonly LineStatus[] = ['stored', 'altered', 'failed', 'untouched'];

/** The message that names a kind of line. */
export function statusKey(status: LineStatus): string {
  return FATES.includes(status) ? `import.fate.${status}` : `import.status.${status}`;
}
