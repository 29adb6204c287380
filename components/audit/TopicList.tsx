import './TopicList.css';
import { ChevronRight } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Topic as Found } from '../../lib/store/audit-topics.ts';
import { Icon } from '../ui/Icon.tsx';
import { rowMove } from '../ui/row-move.ts';
import { useHeldFocus } from '../ui/use-held-focus.ts';
import type { ListedTopics } from './filter-topics.ts';
import { Topic } from './Topic.tsx';
import type { CookieLinks } from './TopicBody.tsx';
import type { AuditUi } from './use-audit-ui.ts';

interface TopicListProps {
  readonly topics: ListedTopics;
  readonly ui: AuditUi;
  readonly copy: (text: string) => Promise<void>;
  readonly links: CookieLinks;
}

/** Stands for the line that unfolds the notes, among the ids of the topics. */
const NOTES = 'notes';
/** Lines that Page Up and Page Down go. */
const PAGE = 8;

/**
 * The findings, one line each, worst first, notes at the end, folded where there is something worse. Up, Down, Home
 * and End go from line to line, Enter and Space open one, Escape closes it from anywhere inside.
 */
export function TopicList({ topics: { costly, notes }, ui, copy, links }: TopicListProps) {
  const list = useRef<HTMLDivElement>(null);
  const heldFocus = useHeldFocus(list);
  const isFiltered = ui.filter.shown !== 'all' || ui.filter.text !== '';
  const showsNotes = isFiltered || (ui.showsNotes ?? costly.length === 0);
  const heads = [
    ...costly.map(({ id }) => id),
    ...(notes.length > 0 && !isFiltered ? [NOTES] : []),
    ...(showsNotes ? notes.map(({ id }) => id) : []),
  ];
  const active = ui.active !== null && heads.includes(ui.active) ? ui.active : heads[0];

  useLayoutEffect(() => {
    const { current } = ui.sought;
    if (current === null || !heads.includes(current)) return;
    ui.sought.current = null;
    const head = headsIn(list.current).find(({ dataset }) => dataset.head === current);
    head?.focus({ preventScroll: true });
    head?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    const found = headsIn(list.current);
    const at = found.indexOf(target);
    if (key === 'Escape') {
      const head = found[at] ?? target.closest('.topic')?.querySelector<HTMLElement>('[data-head]');
      if (head?.getAttribute('aria-expanded') !== 'true') return;
      head.click();
      head.focus();
    } else {
      const next = at < 0 ? null : rowMove(key, at, [...found.keys()], PAGE);
      if (next === null) return;
      found[next]?.focus();
    }
    event.preventDefault();
  };

  const item = (topic: Found) => (
    <Topic
      key={topic.id}
      topic={topic}
      open={ui.open.has(topic.id)}
      tabIndex={topic.id === active ? 0 : -1}
      onToggle={() => ui.toggle(topic.id)}
      onFocus={() => ui.setActive(topic.id)}
      product={ui.product}
      onProduct={ui.setProduct}
      copy={copy}
      list={links}
      headingLevel={4}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the lines, heard in one place.
    <div ref={list} class="topic-list" onKeyDown={onKeyDown} {...heldFocus}>
      {costly.length > 0 && <ul aria-label={i18n.t('auditView.findings')}>{costly.map(item)}</ul>}
      {notes.length > 0 && !isFiltered && (
        <h3 class="topic-list__notes">
          <button
            type="button"
            class="topic__head"
            data-head={NOTES}
            aria-expanded={showsNotes}
            tabIndex={active === NOTES ? 0 : -1}
            onClick={() => ui.setNotes(!showsNotes)}
            onFocus={() => ui.setActive(NOTES)}
          >
            <Icon icon={ChevronRight} mirrored />
            <span>{i18n.t('auditView.notes', notes.length)}</span>
            <span class="topic-list__hint">{i18n.t('auditView.notesHint')}</span>
          </button>
        </h3>
      )}
      {showsNotes && notes.length > 0 && (
        <ul aria-label={i18n.t('auditView.notes', notes.length)}>{notes.map(item)}</ul>
      )}
    </div>
  );
}

function headsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-head]') ?? [])];
}
