import type { ChangeLabel } from './change-set.ts';
import type { Journal } from './journal.ts';
import type { Step } from './slot.ts';

/**
 * A change that is being made right now, written down before its first step (write-ahead); or one that has come
 * through, as long as the browser may not have written all of it to the disk.
 */
export interface PendingChange {
  readonly id: number;
  readonly label: ChangeLabel;
  readonly atomic: boolean;
  readonly steps: readonly Step[];
  /** The session of the browser in which it is made. */
  readonly session: string;
  readonly isThrough: boolean;
  /**
   * Where the journal will have which entry on top once the change is through; null where it is known never to have
   * come through, and waits for access to be taken back.
   */
  readonly goal: { readonly list: keyof Journal; readonly id: number } | null;
}

/** Where such records are kept. */
export interface PendingChanges {
  /** The oldest first. */
  load(): Promise<PendingChange[]>;
  save(change: PendingChange): Promise<void>;
  clear(id: number): Promise<void>;
  /** Keeps one that is through until the browser has written it to the disk for sure, and forgets it then. */
  settle(change: PendingChange): Promise<void>;
}

/** An id that none of these has. */
export function freeId(changes: readonly PendingChange[]): number {
  return 1 + Math.max(0, ...changes.map(({ id }) => id));
}

/** Whether the change has come through, as far as the journal of the same browser session tells. */
export function wasThrough({ goal }: PendingChange, journal: Journal): boolean {
  return goal !== null && journal[goal.list].at(-1)?.id === goal.id;
}
