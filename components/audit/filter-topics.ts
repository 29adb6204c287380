import { isCostly, type Topic } from '../../lib/store/audit-topics.ts';
import type { AuditFilter } from './use-audit-ui.ts';

/** What the list shows: what costs points, and apart from it the notes. */
export interface ListedTopics {
  readonly costly: readonly Topic[];
  readonly notes: readonly Topic[];
}

/** The topics that a filter lets through: by severity, and by words in the title or in the name of a cookie. */
export function filterTopics(
  topics: readonly Topic[],
  { shown, text }: AuditFilter,
  titleOf: (topic: Topic) => string,
): ListedTopics {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const listed = topics.filter((topic) => {
    if (shown !== 'all' && topic.severity !== shown) return false;
    if (words.length === 0) return true;
    const names = topic.cookies.map(({ name, domain }) => `${name} ${domain}`);
    const told = [titleOf(topic), ...names].join(' ').toLowerCase();
    return words.every((word) => told.includes(word));
  });
  return { costly: listed.filter(isCostly), notes: listed.filter((each) => !isCostly(each)) };
}
