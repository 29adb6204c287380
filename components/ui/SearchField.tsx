import './SearchField.css';
import { Search, X } from 'lucide';
import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { applyCompletion, type Completion, markIssues, type TextIssue } from './completion.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Kbd } from './Kbd.tsx';
import { rovingIndex } from './roving.ts';
import { SearchCompletions } from './SearchCompletions.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** The text, and where the caret is in it. Also called when only the caret moved. */
  readonly onInput: (value: string, caret: number) => void;
  /** Proposals for the text at the caret. */
  readonly completions?: readonly Completion[];
  /** What is not understood: underlined, the first one told below the field. */
  readonly issues?: readonly TextIssue[];
  /** The shortcut that leads here, drawn while the field is empty. */
  readonly hotkey?: string;
  /** Enter, or Down without proposals: on to the results. */
  readonly onLeave?: () => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** A search field with proposals (APG, "Editable combobox with list autocomplete"). */
export function SearchField(props: SearchFieldProps) {
  const { value, onInput, completions = [], issues = [], hotkey, onLeave } = props;
  const ownRef = useRef<HTMLInputElement>(null);
  const input = props.inputRef ?? ownRef;
  const mirror = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const caret = useRef<number | null>(null);
  const id = useId();
  const listed = open && completions.length > 0;
  const current = Math.min(active, completions.length - 1);

  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
    // An empty field has nothing to align, and asking for its scroll position would lay out the page twice.
    if (value !== '') alignMirror(input.current, mirror.current);
  }, [value, input]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const report = (event: { readonly currentTarget: HTMLInputElement }) =>
    onInput(event.currentTarget.value, event.currentTarget.selectionStart ?? 0);
  const take = (completion: Completion) => {
    const next = applyCompletion(value, completion);
    caret.current = next.caret;
    setActive(-1);
    onInput(next.text, next.caret);
    input.current?.focus();
  };
  const clear = () => {
    close();
    onInput('', 0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = listed ? completions[current] : undefined;
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (listed && arrow) {
      setActive(rovingIndex(event.key, current, completions.length) ?? -1);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen && !event.shiftKey) {
      take(chosen);
    } else if (event.key === ' ' && event.ctrlKey) {
      setOpen(true);
    } else if (event.key === 'Escape' && (listed || value !== '')) {
      if (listed) close();
      else clear();
    } else if ((event.key === 'Enter' || event.key === 'ArrowDown') && onLeave) {
      close();
      onLeave();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="ui-search">
      <div class="ui-search__box">
        <Icon icon={Search} />
        <div class="ui-search__text">
          <div ref={mirror} class="ui-search__mirror" dir="auto" aria-hidden="true">
            {markIssues(value, issues).map(({ text, wrong }) =>
              wrong ? <mark>{text}</mark> : text,
            )}
          </div>
          <input
            ref={input}
            class="ui-search__input"
            dir="auto"
            type="search"
            // biome-ignore lint/a11y/noRedundantRoles: there is no datalist; the role is not implied.
            role="combobox"
            list={undefined}
            aria-label={props.label}
            aria-autocomplete="list"
            aria-expanded={listed}
            aria-controls={listed ? `${id}-list` : undefined}
            aria-activedescendant={listed && current >= 0 ? `${id}-${current}` : undefined}
            aria-invalid={issues.length > 0}
            aria-describedby={issues.length > 0 ? `${id}-problem` : undefined}
            placeholder={props.placeholder}
            value={value}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => {
              setOpen(true);
              setActive(-1);
              report(event);
            }}
            onClick={report}
            onKeyUp={(event) => {
              if (/^(Arrow(Left|Right)|Home|End)$/.test(event.key)) report(event);
            }}
            onKeyDown={onKeyDown}
            onScroll={() => alignMirror(input.current, mirror.current)}
            onBlur={close}
          />
        </div>
        {value === '' ? (
          hotkey && <Kbd keys={hotkey} />
        ) : (
          <IconButton icon={X} label={i18n.t('ui.clear')} size="small" onClick={clear} />
        )}
      </div>
      <div id={`${id}-problem`} aria-live="polite">
        {issues[0] && <p class="ui-search__problem">{issues[0].text}</p>}
      </div>
      {listed && (
        <SearchCompletions
          id={id}
          field={input}
          completions={completions}
          current={current}
          onTake={take}
        />
      )}
    </div>
  );
}

function alignMirror(input: HTMLElement | null, mirror: HTMLElement | null): void {
  if (input !== null && mirror !== null) mirror.scrollLeft = input.scrollLeft;
}
