/** A page of each browser's own, which no extension may read. */
export const BROWSER_PAGE = { chromium: 'chrome://version', firefox: 'about:support' } as const;
