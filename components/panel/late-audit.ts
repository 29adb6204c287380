/** What judges and reports, once it is loaded. */
export type LateAudit = typeof import('../audit/late.ts');
