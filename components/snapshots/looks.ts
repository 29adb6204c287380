import { CircleSlash, Clock, type IconNode, Minus, Pencil, Plus } from 'lucide';
import type { Tone } from '../ui/Badge.tsx';

/** What can have become of a cookie, or is going to. */
export type Kind = 'added' | 'removed' | 'changed' | 'renewed' | 'skipped';

/** How each looks in one badge. */
export const LOOKS: Readonly<Record<Kind, { readonly tone: Tone; readonly icon: IconNode }>> = {
  added: { tone: 'good', icon: Plus },
  removed: { tone: 'bad', icon: Minus },
  changed: { tone: 'accent', icon: Pencil },
  renewed: { tone: 'neutral', icon: Clock },
  skipped: { tone: 'neutral', icon: CircleSlash },
};
