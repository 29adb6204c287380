import type { Page } from 'puppeteer-core';

/**
 * A PNG of DevTools and, where they share a window, of the page above or beside it: to the protocol they are
 * two pages, and DevTools has a hole where the other shows through.
 */
export async function pictureDevTools(
  devtools: Page,
  inspected: Page,
  dock: string,
): Promise<Uint8Array> {
  if (dock === 'window') return devtools.screenshot({ type: 'png' });
  const page = await inspected.screenshot({ type: 'png', encoding: 'base64' });
  const shown = await devtools.evaluateHandle(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    // Docked at the bottom or at the right, DevTools leaves the page the upper left corner.
    image.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 2147483647';
    image.width = image.naturalWidth / devicePixelRatio;
    document.body.append(image);
    return image;
  }, page);
  try {
    return await devtools.screenshot({ type: 'png' });
  } finally {
    await shown.evaluate((image) => image.remove());
    await shown.dispose();
  }
}
