import { AuditBody } from '../../components/audit/AuditBody.tsx';
import { AuditToolbar } from '../../components/audit/AuditToolbar.tsx';
import { createSiteAudit, FRAMEWORKS } from '../../components/audit/late.ts';
import { useAuditUi } from '../../components/audit/use-audit-ui.ts';
import { NO_FIXATIONS } from '../../lib/audit/fixations.ts';
import { now, samples } from './samples.ts';

const nothing = () => undefined;
const judge = createSiteAudit(() => now);
const rows = samples.map(({ cookie, detection }, place) => ({
  id: `${place}`,
  cookie,
  detection,
  parked: null,
  guard: null,
  group: cookie.domain,
  thirdParty: !cookie.domain.endsWith('example.test'),
}));

/** The audit of the sample cookies; with `?audit=empty` that of none. */
export function AuditSample() {
  const ui = useAuditUi();
  const isEmpty = new URLSearchParams(location.search).get('audit') === 'empty';
  const page = { tabId: 1, url: 'https://shop.example.test/', storeId: '0' };
  const site = judge(isEmpty ? [] : rows, page, [], {
    framework: null,
    told: null,
    fixations: NO_FIXATIONS,
  });
  return (
    <div class="gallery__frame gallery__frame--tall">
      <AuditToolbar
        site={site}
        ui={ui}
        frameworks={FRAMEWORKS}
        framework={null}
        onFramework={nothing}
        exporting={null}
      />
      <AuditBody site={site} ui={ui} copy={async () => undefined} onCookie={nothing} />
    </div>
  );
}
