import { writeFile } from 'node:fs/promises';
import { parseChord } from './chord.ts';
import type { Truthy, View } from './driver.ts';
import { axeSource, runAxe } from './page/axe.ts';
import { callExpression, readOutcome } from './page/call.ts';
import { fillField } from './page/fill.ts';
import { reach, wasMissed } from './page/reach.ts';
import { PATIENCE_MS, poll } from './poll.ts';
import type { MouseGesture, Surface } from './surface.ts';

const TEXT_SHOWN = 2_000;

/** Every verb of a view, made of the few things its surface can do. */
export function createView(surface: Surface, patience = PATIENCE_MS): View {
  async function evaluate<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return readOutcome(surface.label, await surface.run(callExpression(fn, args))) as R;
  }

  /** Adds what the page shows to an error of `poll`, since "timed out" alone helps nobody. */
  async function wait<T>(what: string, ask: () => Promise<T | false>): Promise<T> {
    try {
      return await poll(what, ask, patience);
    } catch (error) {
      // biome-ignore lint/performance/useDomNodeTextContent: only what is visible is wanted
      const shown = await evaluate(() => document.body.innerText).catch(String);
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${message}\n--- ${surface.label} shows:\n${shown.slice(0, TEXT_SHOWN)}`);
    }
  }

  async function point(selector: string, gesture: MouseGesture): Promise<void> {
    const isClick = gesture.clicks > 0;
    await wait(`${selector} to be within reach`, async () => {
      const answer = await evaluate(reach, selector, isClick);
      if ('problem' in answer) throw new Error(answer.problem);
      await surface.mouse(answer, gesture);
      // A click may well end the page that it is in.
      const isMissed = isClick && (await evaluate(wasMissed).catch(() => false));
      if (isMissed) throw new Error('it moved away just before the click');
      return true;
    });
  }

  return {
    evaluate,
    async waitFor(fn, ...args) {
      let last: unknown;
      const found = await wait(
        `${fn}${args.length > 0 ? ` with ${JSON.stringify(args)}` : ''}`,
        async () => {
          last = await evaluate(fn, ...args);
          if (last) return { value: last };
          throw new Error(`it gave ${JSON.stringify(last)}`);
        },
      );
      return found.value as Truthy<Awaited<ReturnType<typeof fn>>>;
    },
    click: (selector) => point(selector, { button: 'left', clicks: 1 }),
    doubleClick: (selector) => point(selector, { button: 'left', clicks: 2 }),
    rightClick: (selector) => point(selector, { button: 'right', clicks: 1 }),
    hover: (selector) => point(selector, { button: 'left', clicks: 0 }),
    press: (chord) => surface.press(parseChord(chord)),
    async type(text) {
      for (const character of text) await surface.press({ modifiers: [], key: character });
    },
    async fill(selector, text) {
      await wait(`${selector} to be filled`, async () => {
        const problem = await evaluate(fillField, selector, text);
        if (problem) throw new Error(problem);
        return true;
      });
    },
    async focus(selector) {
      await wait(`${selector} to take the focus`, () =>
        evaluate((wanted) => {
          const element = document.querySelector(wanted);
          if (element instanceof HTMLElement) element.focus();
          return element !== null && element === document.activeElement;
        }, selector),
      );
    },
    text: (selector = 'body') =>
      wait(`${selector} to be there`, () =>
        evaluate((wanted) => {
          const element = document.querySelector(wanted);
          // biome-ignore lint/performance/useDomNodeTextContent: only what is visible is wanted
          return element instanceof HTMLElement ? { text: element.innerText } : false;
        }, selector),
      ).then((found) => found.text),
    async screenshot(path) {
      await writeFile(path, await surface.picture());
    },
    async axe(rules) {
      if (!(await evaluate(() => 'axe' in globalThis))) await surface.run(axeSource());
      return evaluate(runAxe, rules ?? null);
    },
    close: () => surface.close(),
  };
}
