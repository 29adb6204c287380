import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Row } from '../../lib/store/row.ts';
import type { ContentsMemory } from './memory.ts';
import type { ContentsStore } from './save-contents.ts';

export interface ContentsProps {
  readonly row: Row;
  /** Every cookie that is there. */
  readonly live: ReadonlyMap<string, Cookie>;
  readonly store: ContentsStore;
  readonly memory: ContentsMemory;
  readonly copy: (text: string) => Promise<void>;
  readonly now: () => number;
  /** Whether values are hidden from whoever looks over one's shoulder. */
  readonly masked: boolean;
}
