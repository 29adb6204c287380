/**
 * Runs in the page. Replaces a field's content the way an edit does, so that `beforeinput`, `input` and
 * `change` reach the page and the browser's own undo works; choices and dates are set directly.
 * Returns why it cannot be done yet, or ''.
 */
export function fillField(selector: string, text: string): string {
  const field = document.querySelector(selector);
  if (!field) return 'no such element';
  if (field.matches(':disabled')) return 'it is disabled';
  if (field instanceof HTMLSelectElement) return set(field);
  if (field instanceof HTMLInputElement && /^(date|time|month|week|color|range)/.test(field.type)) {
    return set(field);
  }
  if (!(field instanceof HTMLElement)) return 'it is no field';
  field.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  else if (field.isContentEditable) document.getSelection()?.selectAllChildren(field);
  else return 'it is no field';
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  return '';

  function set(control: HTMLSelectElement | HTMLInputElement): string {
    control.focus();
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    return control.value === text ? '' : `it does not take "${text}"`;
  }
}
