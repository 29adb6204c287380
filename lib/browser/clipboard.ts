/**
 * Puts a text on the clipboard; must be called directly from a click or a key. DevTools pages in Chromium
 * are frames without the permission policy `clipboard-write`, where only the old command works.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand(text);
  }
}

/** Selects the text in a field of its own and has it copied; the focus goes back where it was. */
function copyByCommand(text: string): void {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (!copied) throw new Error('The browser did not let the text be copied');
}
