import './AuditBody.css';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CookieKey } from '../../lib/cookie/key.ts';
import { hostOf } from '../../lib/store/page.ts';
import type { SiteAudit } from '../../lib/store/site-audit.ts';
import { classNames } from '../ui/class-names.ts';
import { useWidth } from '../ui/table/use-width.ts';
import { AuditEmpty } from './AuditEmpty.tsx';
import { filterTopics } from './filter-topics.ts';
import { GradeCard } from './GradeCard.tsx';
import { sayAudit } from './say-audit.ts';
import { TopicList } from './TopicList.tsx';
import type { AuditUi } from './use-audit-ui.ts';

interface AuditBodyProps {
  readonly site: SiteAudit;
  readonly ui: AuditUi;
  readonly copy: (text: string) => Promise<void>;
  readonly onCookie: (key: CookieKey) => void;
}

/** From this width on (CSS pixels) the grade stands beside the findings, else above them. */
const BESIDE = 760;

/** The grade of the page, and what was found about its cookies. */
export function AuditBody({ site, ui, copy, onCookie }: AuditBodyProps) {
  const root = useRef<HTMLDivElement>(null);
  const wide = useWidth(root, 1000) >= BESIDE;
  const { topics, findings, cookies } = site;
  const listed = useMemo(
    () => filterTopics(topics, ui.filter, ({ code, params }) => sayAudit(`${code}.title`, params)),
    [topics, ui.filter],
  );
  const isEmpty = listed.costly.length + listed.notes.length === 0;
  const isClean = findings.length > 0 && topics.every(({ severity }) => severity === 'note');
  return (
    <div ref={root} class={classNames('audit-body', wide && 'audit-body--wide')}>
      {cookies + findings.length > 0 && (
        <div class="audit-body__grade">
          <GradeCard site={site} wide={wide} onTopic={ui.show} />
        </div>
      )}
      <div class="audit-body__findings">
        {isClean && <p class="audit-body__clean">{i18n.t('auditView.onlyNotes')}</p>}
        {isEmpty ? (
          <AuditEmpty site={site} ui={ui} />
        ) : (
          <TopicList
            topics={listed}
            ui={ui}
            copy={copy}
            links={{ host: hostOf(site.pageUrl), onCookie }}
          />
        )}
      </div>
    </div>
  );
}
