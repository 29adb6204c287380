import './Menu.css';
import { Check } from 'lucide';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { isAction, type MenuAction, type MenuItem } from './menu-item.ts';
import type { Box } from './place-popover.ts';
import { rovingIndex, typeahead } from './roving.ts';
import { usePopover } from './use-popover.ts';

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it opens: the box of its button, or the point of a right click. */
  readonly anchor: Box | { readonly left: number; readonly top: number };
  readonly align?: 'start' | 'end';
  /** The button that opens and closes it: a click there is not a click elsewhere. */
  readonly owner?: { readonly current: HTMLElement | null };
  readonly onClose: () => void;
}

/** The open list of a menu. A context menu renders it at the point of the click. */
export function MenuList(props: MenuListProps) {
  const { label, items, anchor, align = 'start', owner, onClose } = props;
  const list = useRef<HTMLDivElement>(null);
  usePopover(list, () => ({ width: 0, height: 0, ...anchor }), align);
  useFocusInside(list);
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      const { target } = event;
      if (!(target instanceof Node)) return;
      if (!list.current?.contains(target) && !owner?.current?.contains(target)) onClose();
    };
    const { innerWidth, innerHeight } = window;
    const onResize = () => {
      // While a popup of Firefox opens, it tells of resizes that change nothing.
      if (window.innerWidth !== innerWidth || window.innerHeight !== innerHeight) onClose();
    };
    const options = { capture: true };
    document.addEventListener('pointerdown', onPointerDown, options);
    window.addEventListener('blur', onClose);
    window.addEventListener('resize', onResize);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, options);
      window.removeEventListener('blur', onClose);
      window.removeEventListener('resize', onResize);
    };
  }, [owner, onClose]);

  const choose = (item: MenuAction) => {
    if (item.disabled) return;
    if (item.checked === undefined) onClose();
    item.onSelect();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const entries = itemElements(list.current);
    const current = entries.indexOf(document.activeElement as HTMLElement);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const next =
      rovingIndex(event.key, current, entries.length) ??
      (plain && event.key.length === 1 && event.key !== ' '
        ? typeahead(
            event.key,
            current,
            entries.map((entry) => entry.dataset.label ?? ''),
          )
        : null);
    event.stopPropagation();
    if (next !== null) {
      event.preventDefault();
      entries[next]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <div
      ref={list}
      popover="manual"
      class="ui-menu"
      role="menu"
      aria-label={label}
      onKeyDown={onKeyDown}
      onClick={stop}
      onDblClick={stop}
      onPointerDown={stop}
    >
      {items.map((item) =>
        isAction(item) ? (
          <MenuEntry key={item.id} item={item} onChoose={choose} />
        ) : item.type === 'separator' ? (
          <hr key={item.id} class="ui-menu__separator" />
        ) : (
          <div key={item.id} role="presentation" class="ui-menu__heading">
            {item.label}
          </div>
        ),
      )}
    </div>
  );
}

/** The menu is inside its row for the DOM only: what happens in it is no click on the row. */
function stop(event: Event): void {
  event.stopPropagation();
}

interface MenuEntryProps {
  readonly item: MenuAction;
  readonly onChoose: (item: MenuAction) => void;
}

function MenuEntry({ item, onChoose }: MenuEntryProps) {
  const checkable = item.checked !== undefined;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-checked is set with the role that supports it.
    <button
      type="button"
      role={checkable ? 'menuitemcheckbox' : 'menuitem'}
      aria-checked={item.checked}
      aria-disabled={item.disabled ? 'true' : undefined}
      class={`ui-menu__item${item.danger ? ' ui-menu__item--danger' : ''}`}
      tabIndex={-1}
      data-label={item.label}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => onChoose(item)}
    >
      {checkable && <span class="ui-menu__mark">{item.checked && <Icon icon={Check} />}</span>}
      {item.icon && <Icon icon={item.icon} />}
      <span class="ui-menu__label">{item.label}</span>
      {item.note && <span class="ui-menu__note">{item.note}</span>}
      {item.keys && <Kbd keys={item.keys} />}
    </button>
  );
}

function itemElements(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}

/** Focus goes to the first item, and back where it was when the menu closes. */
function useFocusInside(list: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    itemElements(list.current)[0]?.focus({ preventScroll: true });
    return () => {
      const inside = list.current?.contains(document.activeElement) ?? false;
      if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}
