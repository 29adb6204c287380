import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/**
 * Makes a text area as high as its text, whenever the text or the width changes. CSS has
 * `field-sizing: content` for it, which Firefox 142 does not know.
 */
export function useAutosize(element: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => fit(element.current), [text]);
  useEffect(() => {
    const area = element.current;
    if (!area) return;
    // The width may have changed since the first fit: the observer calls once in any case.
    let width = -1;
    const observer = new ResizeObserver(() => {
      if (area.clientWidth === width) return;
      width = area.clientWidth;
      fit(area);
    });
    observer.observe(area);
    return () => observer.disconnect();
  }, []);
}

function fit(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.blockSize = 'auto';
  const border = area.offsetHeight - area.clientHeight;
  area.style.blockSize = `${area.scrollHeight + border}px`;
}
