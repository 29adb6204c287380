/** Resolves when a frame was drawn and the page is idle; or soon, where no frame comes. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const idle = () => requestIdleCallback(() => resolve(), { timeout: 50 });
    const timer = setTimeout(idle, 120);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      idle();
    });
  });
}
