import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { Chord } from '../chord.ts';
import { mouseArrived, watchMouse } from '../page/mouse-arrival.ts';
import { PATIENCE_MS, poll } from '../poll.ts';
import type { Point, Surface } from '../surface.ts';
import { within } from '../within.ts';

/** A page of its own: a web page, the popup, the options page. */
export function pageSurface(page: Page, label: string): Surface {
  return {
    ...frameSurface(page, () => page.mainFrame(), label),
    close: () => closePage(page, label),
  };
}

/** Puppeteer waits without end for a page whose end it has missed. */
export async function closePage(page: Page, label: string): Promise<void> {
  if (!page.isClosed()) await within(`${label} to close`, PATIENCE_MS, page.close());
}

/** A frame inside a page: the panel inside DevTools. Mouse, keyboard and picture are the page's. */
export function frameSurface(
  page: Page,
  frame: () => Frame,
  label: string,
): Omit<Surface, 'close'> {
  return {
    label,
    async run(expression) {
      return (await frame().evaluate(expression)) as string;
    },
    async mouse(at, { button, clicks }) {
      const { x, y } = await moveTo(page, frame(), at);
      if (clicks === 0) return;
      try {
        await page.mouse.click(x, y, { button, count: clicks });
      } catch (error) {
        // A click may well close the page it is in.
        if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
      }
    },
    async press(chord) {
      await focusFrame(frame());
      await pressChord(page, chord);
    },
    picture: () => page.screenshot({ type: 'png' }),
  };
}

/**
 * Moves the mouse to a point of the frame, and gives the point's place in the page. Input goes where the
 * compositor thinks the frame is, which lags behind a layout that changes: so the frame itself is asked whether
 * the mouse arrived, before anything is pressed.
 */
async function moveTo(page: Page, frame: Frame, at: Point): Promise<Point> {
  return poll('the mouse to arrive', async () => {
    const element = await frame.frameElement();
    const box = (await element?.boundingBox()) ?? { x: 0, y: 0 };
    const place = { x: box.x + at.x, y: box.y + at.y };
    await frame.evaluate(watchMouse);
    await page.mouse.move(place.x, place.y);
    return (await frame.evaluate(mouseArrived, at)) && place;
  });
}

/**
 * Keys go to the frame that has the focus: inside DevTools that may be another one. The focus moves from one
 * process to another, which takes a moment.
 */
async function focusFrame(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  const hasFocus = () => frame.evaluate(() => document.hasFocus());
  if (!element || (await hasFocus())) return;
  await element.focus();
  await poll('the frame to have the focus', hasFocus);
}

async function pressChord(page: Page, { modifiers, key }: Chord): Promise<void> {
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  try {
    await page.keyboard.press(keyInput(key, modifiers.includes('Shift')));
  } catch (error) {
    // A character that is on no key of the American layout arrives as an input method gives it.
    if (!(error instanceof Error && error.message.startsWith('Unknown key'))) throw error;
    await page.keyboard.sendCharacter(key);
  } finally {
    for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier);
  }
}

/** Characters that puppeteer looks for on the number pad, by the key of the main block that bears them. */
const MAIN_BLOCK: Readonly<Record<string, KeyInput>> = { '/': 'Slash', '-': 'Minus' };

/** With Shift held down, a letter key gives its capital. */
function keyInput(key: string, shift: boolean): KeyInput {
  const input = shift && /^[a-z]$/.test(key) ? key.toUpperCase() : key;
  return MAIN_BLOCK[input] ?? (input as KeyInput);
}
