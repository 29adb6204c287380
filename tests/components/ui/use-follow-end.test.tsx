// @vitest-environment happy-dom
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useFollowEnd } from '../../../components/ui/use-follow-end.ts';
import { mount } from '../mount.ts';

const ROW = 50;
const HEIGHT = 100;

function List({ rows, isFollowing = true }: { rows: number; isFollowing?: boolean }) {
  const frame = useRef<HTMLDivElement>(null);
  const onScroll = useFollowEnd(frame, '.scroller', `${rows}`, isFollowing);
  return (
    <div ref={frame} onScrollCapture={onScroll}>
      <div class="scroller" ref={(element) => layOut(element, rows)} />
    </div>
  );
}

/** What a browser would measure. */
function layOut(element: HTMLElement | null, rows: number): void {
  if (!element) return;
  Object.defineProperties(element, {
    scrollHeight: { value: rows * ROW, configurable: true },
    clientHeight: { value: HEIGHT, configurable: true },
  });
}

async function open(rows: number) {
  const screen = await mount(<List rows={rows} />);
  const scroller = screen.get('.scroller');
  const scrollTo = (top: number) =>
    act(() => {
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event('scroll'));
    });
  return { screen, scroller, scrollTo };
}

it('shows the newest row as rows come, also of a list that is new', async () => {
  const { screen, scroller } = await open(10);
  expect(scroller.scrollTop).toBe(500);
  await screen.update(<List rows={11} />);
  expect(scroller.scrollTop).toBe(550);
});

it('leaves whoever has scrolled back where they are, until they are at the end again', async () => {
  const { screen, scroller, scrollTo } = await open(10);
  await scrollTo(200);
  await screen.update(<List rows={11} />);
  expect(scroller.scrollTop).toBe(200);
  await scrollTo(11 * ROW - HEIGHT - 10);
  await screen.update(<List rows={12} />);
  expect(scroller.scrollTop).toBe(600);
});

it('follows nothing where the newest is not at the end', async () => {
  const { screen, scroller } = await open(10);
  await screen.update(<List rows={11} isFollowing={false} />);
  expect(scroller.scrollTop).toBe(500);
});
