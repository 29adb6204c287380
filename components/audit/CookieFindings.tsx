import './CookieFindings.css';
import { ChevronRight } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding } from '../../lib/audit/finding.ts';
import { type Topic, topicsOf } from '../../lib/store/audit-topics.ts';
import { Icon } from '../ui/Icon.tsx';
import { AuditText } from './AuditText.tsx';
import { SeverityBadge } from './SeverityBadge.tsx';
import { TopicBody } from './TopicBody.tsx';

interface CookieFindingsProps {
  readonly findings: readonly Finding[];
  readonly copy: (text: string) => Promise<void>;
}

/** The findings about one cookie, which open in place. */
export function CookieFindings({ findings, copy }: CookieFindingsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [product, setProduct] = useState<string | null>(null);
  if (findings.length === 0) return null;
  return (
    <section class="cookie-findings">
      <h2>{i18n.t('auditView.findings')}</h2>
      <ul>
        {topicsOf(findings).map((topic) => (
          <Line
            key={topic.id}
            topic={topic}
            open={topic.id === open}
            onToggle={() => setOpen(topic.id === open ? null : topic.id)}
            product={product}
            onProduct={setProduct}
            copy={copy}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly topic: Topic;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly product: string | null;
  readonly onProduct: (product: string) => void;
  readonly copy: (text: string) => Promise<void>;
}

function Line({ topic, open, onToggle, ...body }: LineProps) {
  const id = useId();
  return (
    <li data-finding={topic.code} data-severity={topic.severity}>
      <button
        type="button"
        class="cookie-findings__head"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        <SeverityBadge severity={topic.severity} /> <AuditText about={topic} part="title" />
        <Icon icon={ChevronRight} mirrored />
      </button>
      {open && (
        <div id={id} class="cookie-findings__body">
          <TopicBody {...body} topic={topic} headingLevel={3} />
        </div>
      )}
    </li>
  );
}
