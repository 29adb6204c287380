// What the popup needs for the audit, loaded after the first rows: every check and every framework comes with it.

export { createSiteAudit } from '../../lib/store/site-audit.ts';
export { toldFramework } from '../../lib/store/told-framework.ts';
export { CookieFindings } from '../audit/CookieFindings.tsx';
