import type { View } from '../../../scripts/drivers/driver.ts';

/** Replaces what is searched for. */
export async function search(view: View, text: string): Promise<void> {
  await view.fill('[role=combobox]', text);
}
