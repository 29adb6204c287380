/** The snapshot that was taken in a tab to see what comes next changes: a login, say. */
export interface RecordedBefore {
  readonly id: string;
  /** Whether the comparison is still to come. */
  readonly isWaiting: boolean;
}
