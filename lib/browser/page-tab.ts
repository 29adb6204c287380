/** A tab as the rest of the extension knows it. */
export interface PageTab {
  readonly tabId: number;
  /** '' where the browser keeps the URL to itself. */
  readonly url: string;
  /** The cookie store of the tab: the default one, incognito, or a Firefox container. */
  readonly storeId: string;
}
