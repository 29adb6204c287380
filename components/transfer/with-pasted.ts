/** What a field is going to hold. A long text is taken from there, before it is laid out. */
export function withPasted({ target, clipboardData }: ClipboardEvent): string {
  if (!(target instanceof HTMLTextAreaElement)) return '';
  const { value, selectionStart, selectionEnd } = target;
  const pasted = clipboardData?.getData('text/plain') ?? '';
  return value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
}
