import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Completion } from './completion.ts';
import { usePopover } from './use-popover.ts';

interface SearchCompletionsProps {
  /** Prefix of the ids of the list and of its options. */
  readonly id: string;
  readonly field: RefObject<HTMLElement | null>;
  readonly completions: readonly Completion[];
  readonly current: number;
  readonly onTake: (completion: Completion) => void;
}

/** The proposals under a search field. The focus stays in the field. */
export function SearchCompletions(props: SearchCompletionsProps) {
  const { id, field, completions, current, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  const box = () => field.current?.closest('.ui-search__box')?.getBoundingClientRect() ?? null;
  usePopover(list, box, 'start');
  useLayoutEffect(() => {
    const width = box()?.width;
    if (list.current && width) list.current.style.minWidth = `${Math.min(width, 420)}px`;
  }, []);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      popover="manual"
      role="listbox"
      class="ui-search__list"
      aria-label={i18n.t('ui.completions')}
    >
      {completions.map((completion, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant; the focus stays in the field.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
        <div
          key={completion.text}
          id={`${id}-${index}`}
          role="option"
          class="ui-search__option"
          aria-selected={index === current}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(completion)}
        >
          <code class="truncate">{completion.text}</code>
          {completion.detail && <span class="ui-search__detail">{completion.detail}</span>}
        </div>
      ))}
    </div>
  );
}
