/** Whether the keyboard is a Mac's, with a Command key. */
export function isMac(): boolean {
  return /^Mac/.test(navigator.platform);
}

/** Whether text is typed into this element, so that plain keys belong to it. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}

/** Whether the text around an element runs from right to left. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
