import './Diff.css';
import { ChevronRight } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Comparison } from '../../lib/store/snapshots/comparison.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { rowMove } from '../ui/row-move.ts';
import { DiffRow } from './DiffRow.tsx';
import { isOpen, type Section, sectionsOf } from './fold-diffs.ts';

interface DiffListProps {
  readonly comparison: Comparison;
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Lines that Page Up and Page Down go. */
const PAGE = 8;
/** Lines of a section at first, and more each time one asks. */
const PORTION = 100;

/**
 * What became of the cookies, one line each; what is merely renewed and what changes all the time folded at the end.
 * Up, Down, Home and End go from line to line, Enter and Space open one.
 */
export function DiffList({ comparison, masked, now }: DiffListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [most, setMost] = useState(PORTION);
  const sections = sectionsOf(comparison);
  const isUnfolded = ({ id }: Section) => id === 'changes' || unfolded.has(id);
  const heads = sections.flatMap((section) => [
    ...(section.id === 'changes' ? [] : [section.id]),
    ...(isUnfolded(section) ? section.entries.slice(0, most).map(({ id }) => id) : []),
  ]);
  const current = active !== null && heads.includes(active) ? active : heads[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    const found = [...(list.current?.querySelectorAll<HTMLElement>('[data-head]') ?? [])];
    const at = found.indexOf(target);
    const next = at < 0 ? null : rowMove(key, at, [...found.keys()], PAGE);
    if (next === null) return;
    found[next]?.focus();
    event.preventDefault();
  };
  const toggle = (id: string) =>
    setUnfolded(
      unfolded.has(id)
        ? new Set([...unfolded].filter((each) => each !== id))
        : new Set([...unfolded, id]),
    );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the lines, heard in one place.
    <div ref={list} class="diff-list" onKeyDown={onKeyDown}>
      {sections.map((section) => (
        <div key={section.id} data-section={section.id}>
          {section.id !== 'changes' && (
            <FoldHead
              section={section}
              open={isUnfolded(section)}
              tabIndex={section.id === current ? 0 : -1}
              onToggle={() => toggle(section.id)}
              onFocus={() => setActive(section.id)}
            />
          )}
          {isUnfolded(section) && (
            <ul aria-label={titleOf(section)}>
              {section.entries.slice(0, most).map((entry) => {
                const open = isOpen(entry.id, section.id, comparison, turned);
                return (
                  <DiffRow
                    key={entry.id}
                    entry={entry}
                    open={open}
                    tabIndex={entry.id === current ? 0 : -1}
                    masked={masked}
                    now={now}
                    onToggle={() => setTurned(new Map([...turned, [entry.id, !open]]))}
                    onFocus={() => setActive(entry.id)}
                  />
                );
              })}
            </ul>
          )}
          {isUnfolded(section) && section.entries.length > most && (
            <Button variant="link" size="small" onClick={() => setMost(most + PORTION)}>
              {i18n.t('snapshots.showMore', Math.min(section.entries.length - most, PORTION))}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

interface FoldHeadProps {
  readonly section: Section;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

function FoldHead({ section, open, tabIndex, onToggle, onFocus }: FoldHeadProps) {
  return (
    <h3 class="diff-list__fold">
      <button
        type="button"
        class="diff-row__head"
        data-head={section.id}
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={onToggle}
        onFocus={onFocus}
      >
        <Icon icon={ChevronRight} mirrored />
        <span>{titleOf(section)}</span>{' '}
        <span class="diff-list__hint">
          {i18n.t(section.id === 'noise' ? 'snapshots.noiseHint' : 'snapshots.renewalsHint')}
        </span>
      </button>
    </h3>
  );
}

function titleOf({ id, entries }: Section): string {
  if (id === 'renewed') return i18n.t('snapshots.renewals', entries.length);
  return id === 'noise' ? i18n.t('snapshots.noise', entries.length) : i18n.t('snapshots.changes');
}
