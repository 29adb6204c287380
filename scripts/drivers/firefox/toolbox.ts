import type { ChromeWindow, FirefoxWindow } from './gecko.ts';

/**
 * Runs in the browser's window: opens DevTools on the tab, shows the extension's panel, and gives BiDi's id of
 * the panel; null while it is not there yet, so ask again.
 */
export async function showPanel(
  tabId: string,
  widget: string,
  hostType: string,
): Promise<string | null> {
  const { cookiescope } = globalThis as unknown as FirefoxWindow;
  const toolbox = await cookiescope.openToolbox(tabId, hostType);
  const tool = [...toolbox.additionalToolDefinitions.keys()].find((key) =>
    key.startsWith(`webext-devtools-panel-${widget}-`),
  );
  if (tool === undefined) return null;
  await toolbox.selectTool(tool);
  if (hostType === 'window') toolbox.topWindow.resizeTo(1280, 900);
  const view = cookiescope.panelView(toolbox);
  return view && cookiescope.adopt(view);
}

/**
 * Runs in the browser's window: a picture of the window that DevTools stands in, as a data URL. The panel is drawn
 * once more on its own, since a picture of the window lacks whatever is clipped or translucent in it.
 */
export async function pictureToolbox(tabId: string): Promise<string> {
  const { cookiescope, document } = globalThis as unknown as FirefoxWindow;
  const toolbox = cookiescope.toolbox(tabId);
  const view = toolbox && cookiescope.panelView(toolbox);
  if (!view) throw new Error('DevTools is not open');
  const window = toolbox.topWindow;
  const whole = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const panel = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');

  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('No canvas in this window');
  canvas.width = whole.width;
  canvas.height = whole.height;
  const context = canvas.getContext('2d');
  const { x, y } = view.getBoundingClientRect();
  const frame = view.ownerDocument.defaultView as unknown as ChromeWindow;
  context?.drawImage(whole, 0, 0);
  context?.drawImage(
    panel,
    frame.mozInnerScreenX - window.mozInnerScreenX + x,
    frame.mozInnerScreenY - window.mozInnerScreenY + y,
  );
  return canvas.toDataURL();
}

/** Runs in the browser's window. */
export async function closeToolbox(tabId: string): Promise<void> {
  const { cookiescope } = globalThis as unknown as FirefoxWindow;
  await cookiescope.toolbox(tabId)?.destroy();
}

/** Runs in the browser's window: a click gives the panel the keyboard, but not one that BiDi makes. */
export function focusPanel(id: string): void {
  (globalThis as unknown as FirefoxWindow).cookiescope.focus(id);
}
