import type { Surface } from '../surface.ts';
import type { Bidi } from './bidi.ts';
import { runIn } from './context.ts';
import { keyActions } from './keys.ts';

const BUTTONS = { left: 0, right: 2 } as const;

/** A browsing context under BiDi's input actions, which Firefox dispatches as real, trusted input. */
export function contextSurface(bidi: Bidi, context: string, label: string): Omit<Surface, 'close'> {
  const perform = (source: Readonly<Record<string, unknown>>) =>
    bidi.send('input.performActions', { context, actions: [source] });

  return {
    label,
    run: (expression) => runIn(bidi, context, expression),
    async mouse({ x, y }, { button, clicks }) {
      const press = [
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ];
      await perform({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          ...Array.from({ length: clicks }, () => press).flat(),
        ],
      });
    },
    async press(chord) {
      await perform({ type: 'key', id: 'keyboard', actions: keyActions(chord) });
    },
    async picture() {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
  };
}
