import { isTextField } from '../platform.ts';

/** Whether a cell's editor has the key or the click. */
export function isEditing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.ui-table__editor') !== null;
}

/** Whether a control within a cell has the key or the click. */
export function isControl(target: EventTarget | null): boolean {
  return (
    isTextField(target) ||
    (target instanceof Element && target.closest('button, a, input, label') !== null)
  );
}
