/** Calls `listener` whenever the page is shown again, after another tab or window was. */
export function onShown(listener: () => void): () => void {
  const relay = () => {
    if (!document.hidden) listener();
  };
  document.addEventListener('visibilitychange', relay);
  return () => document.removeEventListener('visibilitychange', relay);
}
