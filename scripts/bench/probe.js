// Loaded first by every page that is measured: notes when the frame with the first rows is on screen.
// The page's own clock counts from the time origin of its document.
const noteFirstRows = () => {
  if (!document.querySelector('[data-cookie], li')) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    // A task posted from within a frame runs after that frame was drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.firstRowsAt = performance.now();
    };
    port2.postMessage(null);
  });
};
const observer = new MutationObserver(noteFirstRows);
observer.observe(document, { childList: true, subtree: true });
