import './Tooltip.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePopover } from './use-popover.ts';

interface Tip {
  readonly owner: HTMLElement;
  readonly text: string;
}

const delay = 400;

/**
 * Shows the `data-tip` of whatever the pointer rests on or the keyboard focus is at. Rendered once per
 * page, so that thousands of rows cost nothing. It repeats what the owner's name already says.
 */
export function Tooltips() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (owner: HTMLElement | null, wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setTip(owner && tipOf(owner)), wait);
    };
    const hide = () => {
      clearTimeout(timer);
      setTip(null);
    };
    const onPointerOver = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.ui-tooltip')) clearTimeout(timer);
      else later(ownerOf(target), ownerOf(target) ? delay : 100);
    };
    const onFocusIn = ({ target }: Event) => {
      const owner = ownerOf(target);
      if (owner?.matches(':focus-visible')) later(owner, delay);
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hide();
    };
    document.addEventListener('pointerover', onPointerOver);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', hide);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onPointerOver);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('scroll', hide, { capture: true });
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return tip && <Bubble key={tip.text} tip={tip} />;
}

function Bubble({ tip }: { readonly tip: Tip }) {
  const bubble = useRef<HTMLDivElement>(null);
  usePopover(bubble, () => tip.owner.getBoundingClientRect(), 'start');
  return (
    <div ref={bubble} popover="manual" class="ui-tooltip" aria-hidden="true">
      {tip.text}
    </div>
  );
}

function ownerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
}

function tipOf(owner: HTMLElement): Tip | null {
  const text = owner.dataset.tip;
  return text && owner.isConnected ? { owner, text } : null;
}
