import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { settled } from '../../fakes/store-deps.ts';
import { press } from '../mount.ts';
import { panelWorld } from '../panel-world.tsx';

type World = Awaited<ReturnType<typeof panelWorld>>;

/** The panel with one of the two dialogs open, by its key. */
export async function openDialog(
  key: 'e' | 'i',
  cookies: readonly Cookie[],
  prepare?: Parameters<typeof panelWorld>[1],
  more?: Parameters<typeof panelWorld>[2],
): Promise<World> {
  const panel = await panelWorld(cookies, prepare, more);
  await press(key);
  await shown(panel, 'dialog[open]');
  return panel;
}

/** Waits until something is on screen. */
export async function shown({ all }: Pick<World, 'all'>, selector: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await rest();
      expectOne(all(selector));
    },
    { timeout: 10_000 },
  );
}

/** Lets what is under way come to rest. */
export async function rest(): Promise<void> {
  await act(async () => {
    await settled();
    await settled();
  });
}

/** The one button of the dialog with this text. */
export function button({ all }: Pick<World, 'all'>, text: string): HTMLButtonElement {
  const found = all('dialog button').filter(({ textContent }) => textContent?.trim() === text);
  return expectOne(found) as HTMLButtonElement;
}

/** Chooses an option of a select by its value. */
export async function choose(select: HTMLSelectElement | undefined, value: string): Promise<void> {
  await act(() => {
    if (!select) throw new Error('There is nothing to choose from');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function expectOne(elements: readonly HTMLElement[]): HTMLElement {
  const [element] = elements;
  if (!element || elements.length > 1) throw new Error(`${elements.length} elements`);
  return element;
}
