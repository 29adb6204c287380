import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Surface } from '../../../scripts/drivers/surface.ts';
import { createView } from '../../../scripts/drivers/view.ts';

const PATIENCE_MS = 60;

/** A surface whose page is this very process: expressions are evaluated, and all else is refused. */
function here(): Surface {
  const refuse = () => Promise.reject(new Error('There is no such thing here'));
  return {
    label: 'the page',
    run: (expression) => runInThisContext(expression),
    mouse: refuse,
    press: refuse,
    picture: refuse,
    close: refuse,
  };
}

const view = createView(here(), PATIENCE_MS);

afterEach(() => vi.unstubAllGlobals());

describe('evaluate', () => {
  it.each([[1], ['"quoted" </script> \u2028'], [null], [{ deep: [true] }]])(
    'brings back %j',
    async (value) => {
      expect(await view.evaluate((given) => given, value)).toEqual(value);
    },
  );

  it('brings back nothing from a function that returns nothing', async () => {
    expect(await view.evaluate(() => {})).toBeUndefined();
  });

  it.each([
    ['thrown', () => Promise.reject(new TypeError('bad'))],
    ['of any kind', () => Promise.reject('bad')],
  ])('throws what was %s in the page', async (_, fn) => {
    await expect(view.evaluate(fn)).rejects.toThrow(/In the page: .*bad/);
  });
});

describe('waitFor', () => {
  it('asks until the answer is truthy', async () => {
    vi.stubGlobal('asked', 0);
    const count = () => {
      const scope = globalThis as unknown as { asked: number };
      scope.asked += 1;
      return scope.asked === 3 && 'third';
    };
    expect(await view.waitFor(count)).toBe('third');
  });

  it('says what it last got and what the page shows', async () => {
    vi.stubGlobal('document', { body: { innerText: 'all there is' } });
    await expect(view.waitFor((wanted) => wanted === 2 && wanted, 1)).rejects.toThrow(
      /for \(wanted\).* with \[1\]; last error: it gave false\n--- the page shows:\nall there is/,
    );
  });
});
