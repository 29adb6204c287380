/** Where to point the mouse, or why the element cannot be pointed at yet. */
export type Reach = { readonly x: number; readonly y: number } | { readonly problem: string };

interface Guarded {
  cookiescopeGuard?: AbortController;
  /** Whether the click came where it was meant to; absent as long as none has come. */
  cookiescopeHit?: boolean;
}

/**
 * Runs in the page. Scrolls the first match into view and checks that its middle can be hit, as a person
 * would see it; two frames must agree on where it is, so that nothing moving is clicked.
 * With `isGuarded`, a click that comes next does nothing if the element has moved away from under it: `wasMissed`
 * tells of that.
 */
export async function reach(selector: string, isGuarded: boolean): Promise<Reach> {
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
  const isHit = (target: Element) =>
    element.contains(target) || label?.contains(target) || target.contains(element);
  if (!isHit(hit)) {
    return { problem: `it is covered by <${hit.tagName.toLowerCase()} class="${hit.className}">` };
  }

  const scope = globalThis as Guarded;
  scope.cookiescopeGuard?.abort();
  delete scope.cookiescopeHit;
  if (!isGuarded) return { x, y };
  const guard = new AbortController();
  scope.cookiescopeGuard = guard;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'contextmenu']) {
    const look = (event: Event) => {
      scope.cookiescopeHit ??= event.target instanceof Element && isHit(event.target);
      if (scope.cookiescopeHit) return guard.abort();
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener(type, look, { capture: true, signal: guard.signal });
  }
  return { x, y };
}

/** Runs in the page: whether the last click after `reach` came to something else. */
export function wasMissed(): boolean {
  return (globalThis as Guarded).cookiescopeHit === false;
}
