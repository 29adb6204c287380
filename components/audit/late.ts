// What the audit needs to judge and to report: loaded after the first rows, since every check and every framework
// comes with it.

export { FRAMEWORKS } from '../../lib/audit/mends/index.ts';
export { markdownReport } from '../../lib/audit/report/markdown.ts';
export { sarifReport } from '../../lib/audit/report/sarif.ts';
export { createSessionsView } from '../../lib/store/sessions/create-sessions-view.ts';
export { fixationsOf } from '../../lib/store/sessions/fixations-of.ts';
export { createSiteAudit } from '../../lib/store/site-audit.ts';
export { toldFramework } from '../../lib/store/told-framework.ts';
