/** Where to point the mouse, or why the element cannot be pointed at yet. */
export type Reach = { readonly x: number; readonly y: number } | { readonly problem: string };

/**
 * Runs in the page. Scrolls the first match into view and checks that its middle can be hit, as a person
 * would see it; two frames must agree on where it is, so that nothing moving is clicked.
 */
export async function reach(selector: string): Promise<Reach> {
  const element = document.querySelector(selector);
  if (!element) return { problem: 'no such element' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // A hidden page paints no frames: the timer stands in.
  await new Promise((done) => {
    requestAnimationFrame(done);
    setTimeout(done, 100);
  });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return { problem: 'it has no size' };
  if (before.x !== box.x || before.y !== box.y) return { problem: 'it is moving' };
  if (element.matches(':disabled')) return { problem: 'it is disabled' };
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const hit = document.elementFromPoint(x, y);
  if (!hit) return { problem: 'it is outside the viewport' };
  const label = element.closest('label');
  if (element.contains(hit) || label?.contains(hit) || hit.contains(element)) return { x, y };
  return { problem: `it is covered by <${hit.tagName.toLowerCase()} class="${hit.className}">` };
}
