import './Dialog.css';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from './IconButton.tsx';

/** Where the focus goes: to the first control of the content, else to the first answer, the harmless one. */
const firstControl =
  '.ui-dialog__body :is(input, select, textarea, button), .ui-dialog__foot button';

/** A control that asks for the focus goes before. */
const askedFor = '[data-first-focus]';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the end, the main one last. */
  readonly footer?: ComponentChildren;
  /** Width in CSS pixels where there is room. */
  readonly size?: number;
  /** There is nothing but text in it, which has to be scrolled by keys where it is long. */
  readonly textOnly?: boolean;
  /** A key on whatever has the focus inside; no shortcut of the page hears of it. */
  readonly onKey?: (event: KeyboardEvent) => void;
}

/**
 * A modal dialog, open as long as it is rendered. Focus returns to where it was when it goes. It takes the focus
 * itself where nothing in it has it, or else a key would go past it: Escape opens the console of DevTools.
 */
export function Dialog(props: DialogProps) {
  const { title, onClose, children, footer, size, textOnly = false, onKey } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const find = (selector: string) => element?.querySelector<HTMLElement>(selector);
    (find(askedFor) ?? find(firstControl) ?? find('h2'))?.focus();
    const watch = new MutationObserver(() => {
      if (document.activeElement === document.body) element?.focus({ preventScroll: true });
    });
    if (element) watch.observe(element, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      // Closing before the element leaves the document is what makes the browser give the focus back.
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="ui-dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      {...(size === undefined ? {} : { style: `--dialog-size:${size}px` })}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current && isOutside(event, event.currentTarget)) onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        onKey?.(event);
      }}
    >
      <header class="ui-dialog__head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={X} label={i18n.t('ui.close')} size="small" onClick={onClose} />
      </header>
      <div
        class="ui-dialog__body"
        {...(textOnly ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {})}
      >
        {children}
      </div>
      {footer && <footer class="ui-dialog__foot">{footer}</footer>}
    </dialog>
  );
}

/** The backdrop is part of the dialog element: only the place of the click tells them apart. */
function isOutside(point: { clientX: number; clientY: number }, element: Element): boolean {
  const box = element.getBoundingClientRect();
  return (
    point.clientX < box.left ||
    point.clientX > box.right ||
    point.clientY < box.top ||
    point.clientY > box.bottom
  );
}
