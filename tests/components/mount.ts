import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export interface Mounted {
  readonly root: HTMLElement;
  /** Renders again, as a parent would with other props. */
  update(content: ComponentChild): Promise<void>;
  /** The one element that matches; an error when there is none or more. */
  get<E extends HTMLElement = HTMLElement>(selector: string): E;
  all(selector: string): HTMLElement[];
}

let unmountLast = (): void => {};

/** Renders into the document of the test, effects included; what was there before is gone, its effects too. */
export async function mount(content: ComponentChild): Promise<Mounted> {
  await act(unmountLast);
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const update = (next: ComponentChild) => act(() => render(next, root));
  unmountLast = () => render(null, root);
  await update(content);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    update,
    all,
    get<E extends HTMLElement>(selector: string) {
      const [element, ...others] = all(selector);
      if (element === undefined || others.length > 0) {
        throw new Error(`${others.length + (element ? 1 : 0)} elements match ${selector}`);
      }
      return element as E;
    },
  };
}

/** A key pressed on the element with the focus; returns whether its default was prevented. */
export async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  await act(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return event.defaultPrevented;
}

/** A click as the mouse does it: the focus goes where it can. */
export async function click(element: HTMLElement, modifiers: MouseEventInit = {}): Promise<void> {
  await act(() => {
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, ...modifiers }));
    element.closest<HTMLElement>('[tabindex], button, input')?.focus();
    element.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiers }),
    );
  });
}

/** Types a text into a field, in place of what it holds. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.focus();
    field.value = text;
    field.setSelectionRange(text.length, text.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
