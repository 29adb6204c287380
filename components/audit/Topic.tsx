import './Topic.css';
import { ChevronRight } from 'lucide';
import { useId } from 'preact/hooks';
import type { Topic as Found } from '../../lib/store/audit-topics.ts';
import { Icon } from '../ui/Icon.tsx';
import { AuditText } from './AuditText.tsx';
import { CookieName } from './CookieName.tsx';
import { SeverityBadge } from './SeverityBadge.tsx';
import { TopicBody, type TopicBodyProps } from './TopicBody.tsx';

interface TopicProps extends TopicBodyProps {
  readonly topic: Found;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** Names shown in the line of a topic; the others are counted. */
const MOST_NAMED = 2;

/** A line that says what is found and of which cookies; open, all there is to say. */
export function Topic(props: TopicProps) {
  const { topic, open, tabIndex, onToggle, onFocus, ...body } = props;
  const { code, severity, findings, cookies } = topic;
  const id = useId();
  const others = cookies.length - MOST_NAMED;
  return (
    <li class="topic" data-finding={code} data-severity={severity}>
      <h3>
        <button
          type="button"
          class="topic__head"
          data-head={topic.id}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          tabIndex={tabIndex}
          onClick={onToggle}
          onFocus={onFocus}
        >
          <Icon icon={ChevronRight} mirrored />
          <SeverityBadge severity={severity} />
          <span class="topic__title">
            <AuditText about={topic} part="title" most={60} />
          </span>
          {findings.length > 1 && <span class="topic__count">{findings.length}</span>}{' '}
          <span class="topic__cookies mono">
            {cookies.slice(0, MOST_NAMED).map(({ name }, place) => (
              <span key={`${place}`}>
                <CookieName name={name} most={40} />
              </span>
            ))}
            {others > 0 && <span>+{others.toLocaleString()}</span>}
          </span>
        </button>
      </h3>
      {open && (
        <div id={id} class="topic__body">
          <TopicBody {...body} topic={topic} />
        </div>
      )}
    </li>
  );
}
