interface Shown {
  readonly text: string;
  readonly title: string;
}

/** `browser.action`, as far as it marks the button of a tab. */
export function createAction() {
  const shown = new Map<number, Shown>();
  const show = (tabId: number, part: Partial<Shown>) => {
    shown.set(tabId, { text: '', title: '', ...shown.get(tabId), ...part });
  };
  return {
    /** What the button says, by tab. */
    shown,
    api: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        show(tabId, { text }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        show(tabId, { title }),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
  };
}
