import './TopicBody.css';
import { i18n } from '#i18n';
import type { CookieKey } from '../../lib/cookie/key.ts';
import { mendTabs, type Topic } from '../../lib/store/audit-topics.ts';
import { AuditText } from './AuditText.tsx';
import { ConcernedCookies } from './ConcernedCookies.tsx';
import { MendCode } from './MendCode.tsx';
import { SourceLink } from './SourceLink.tsx';

export interface CookieLinks {
  /** That of the page. */
  readonly host: string;
  /** Shows a cookie in the list. */
  readonly onCookie: (key: CookieKey) => void;
}

export interface TopicBodyProps {
  readonly topic: Topic;
  readonly product: string | null;
  readonly onProduct: (product: string) => void;
  readonly copy: (text: string) => Promise<void>;
  /** Where the cookies concerned lead to; absent where that is where one is. */
  readonly list?: CookieLinks;
  /** The level of its headings, by what they stand under. */
  readonly headingLevel: 3 | 4;
}

/** What there is to say about a finding: why it matters, after whom, which cookies, and how it is mended. */
export function TopicBody(props: TopicBodyProps) {
  const { topic, list, headingLevel, ...mend } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <div class="topic-body">
      <section>
        <Heading>{i18n.t('auditView.why')}</Heading>
        <p>
          <AuditText about={topic} part="why" />
        </p>
        <p>
          <SourceLink source={topic.source} />
        </p>
        {list && topic.cookies.length > 0 && (
          <>
            <Heading>{i18n.t('auditView.cookies', topic.cookies.length)}</Heading>
            <ConcernedCookies cookies={topic.cookies} {...list} />
          </>
        )}
      </section>
      <section>
        <Heading>{i18n.t('auditView.whatToDo')}</Heading>
        <p>
          <AuditText about={topic} part="mend" />
        </p>
        <MendCode tabs={mendTabs(topic.findings)} {...mend} />
      </section>
    </div>
  );
}
