import type { View } from '../../../scripts/drivers/driver.ts';
import { named } from './named.ts';
import { cell, type Namesake } from './rows.ts';

/** Opens the form for a cookie from its row in popup or panel, and waits until it can be typed into. */
export async function openForm(view: View, name: string, which?: Namesake): Promise<void> {
  await view.click(cell(name, 'name', which));
  // Each list has its own key: the panel's Enter edits the cell.
  const isTable = await view.evaluate(() => document.querySelector('[role=grid]') !== null);
  await view.press(isTable ? 'Control+Enter' : 'Enter');
  await named(view, 'button', 'Save');
}

/** Fills fields of the form by their labels. */
export async function fillForm(
  view: View,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await view.fill(await named(view, 'textbox', label), text);
  }
}

/** Ticks boxes of the form, or unticks them, by how their labels begin. */
export async function tick(view: View, boxes: Readonly<Record<string, boolean>>): Promise<void> {
  for (const [label, wanted] of Object.entries(boxes)) {
    const box = await named(view, 'checkbox', new RegExp(`^${label}`));
    const isTicked = await view.evaluate(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.checked,
      box,
    );
    if (isTicked !== wanted) await view.click(box);
  }
}
