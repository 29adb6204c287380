import type { View } from '../../../scripts/drivers/driver.ts';
import { named } from './named.ts';
import { cell } from './rows.ts';

/** What a field of the form holds. */
export async function fieldValue(view: View, label: string): Promise<string> {
  return inputValue(view, await named(view, 'textbox', label));
}

/** Saves the form by its shortcut, and waits until it has closed. */
export async function saveForm(view: View): Promise<void> {
  await view.press('Control+Enter');
  await view.waitFor(() => document.querySelector('form') === null);
}

/** Opens the editor of a cell of the panel, and gives the selector of its field. */
export async function editCell(panel: View, name: string, field: string): Promise<string> {
  await panel.click(cell(name, field));
  await panel.press('F2');
  return named(panel, 'textbox', new RegExp(` of ${RegExp.escape(name)}$`));
}

/** What the editor of a cell holds. */
export function inputValue(view: View, selector: string): Promise<string> {
  return view.evaluate(
    (wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '',
    selector,
  );
}
