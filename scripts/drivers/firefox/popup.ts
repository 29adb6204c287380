import type { FirefoxWindow, XulBrowser } from './gecko.ts';

/** The id that Firefox derives from the extension's for its elements (`makeWidgetId` in its sources). */
export function widgetId(geckoId: string): string {
  return geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

/** Runs in the browser's window: shows the button in the tool bar, as a user who pins it does. */
export function pinButton(widget: string): void {
  const { CustomizableUI } = globalThis as unknown as FirefoxWindow;
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, CustomizableUI.AREA_NAVBAR);
}

/** Runs in the browser's window: clicks the button with the mouse; false while it has no place yet. */
export function clickButton(widget: string): boolean {
  const window = globalThis as unknown as FirefoxWindow;
  const button = window.document.querySelector(
    `#${widget}-browser-action .unified-extensions-item-action-button`,
  );
  const box = button?.getBoundingClientRect();
  if (!box || box.width === 0) return false;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  window.synthesizeMouseEvent('mousemove', x, y, {});
  window.synthesizeMouseEvent('mousedown', x, y, { button: 0, buttons: 1, clickCount: 1 });
  window.synthesizeMouseEvent('mouseup', x, y, { button: 0, clickCount: 1 });
  return true;
}

/** Runs in the browser's window: BiDi's id of the open popup, or null. */
export function findPopup(): string | null {
  const { document, cookiescope } = globalThis as unknown as FirefoxWindow;
  const panel = document.getElementById('customizationui-widget-panel');
  if (panel?.getAttribute('panelopen') !== 'true') return null;
  const view = panel.querySelector('browser[webextension-view-type="popup"]');
  return view && cookiescope.adopt(view as XulBrowser);
}

/** Runs in the browser's window: closes the popup; false while it is still open. */
export function hidePopup(): boolean {
  const { document } = globalThis as unknown as FirefoxWindow;
  const panel = document.getElementById('customizationui-widget-panel') as
    | (Element & { readonly state: string; hidePopup(): void })
    | null;
  if (!panel || panel.state === 'closed') return true;
  panel.hidePopup();
  return false;
}
