import type { Scripting, Tabs } from 'webextension-polyfill';
import { createEvent } from './event.ts';

export type FakeTab = Pick<Tabs.Tab, 'active' | 'incognito'> &
  Partial<Pick<Tabs.Tab, 'id' | 'url' | 'status' | 'cookieStoreId'>>;

/** `browser.tabs`, `browser.scripting` and `browser.devtools`, of one window. */
export function createTabs() {
  const control = {
    tabs: [] as FakeTab[],
    /** What `executeScript` finds in the frames; an error stands for a page out of reach. */
    frames: [] as Partial<Scripting.InjectionResult>[] | Error,
    /** What `inspectedWindow.eval` answers; an error stands for a page that is not ready for questions. */
    evaluated: '' as unknown,
    created: [] as string[],
    reloaded: [] as number[],
    /** Addresses that tabs were sent to. */
    updated: [] as string[],
    /** Called when a tab is reloaded or sent elsewhere; loads nothing by default. */
    onLoad: () => {},
  };
  const onUpdated = createEvent<[number, Tabs.OnUpdatedChangeInfoType, FakeTab]>();
  const onRemoved = createEvent<[number]>();
  const onNavigated = createEvent<[string]>();

  return {
    control,
    tabs: {
      query: async () => control.tabs.filter(({ active }) => active),
      async get(id: number) {
        const tab = control.tabs.find((each) => each.id === id);
        if (!tab) throw new Error(`Invalid tab ID: ${id}`);
        return tab;
      },
      create: async ({ url }: { url: string }) => {
        control.created.push(url);
      },
      reload: async (id: number) => {
        control.reloaded.push(id);
        control.onLoad();
      },
      update: async (_: number, { url }: { url: string }) => {
        control.updated.push(url);
        control.onLoad();
      },
      onUpdated,
      onRemoved,
    },
    scripting: {
      async executeScript() {
        if (control.frames instanceof Error) throw control.frames;
        return control.frames;
      },
    },
    devtools: {
      inspectedWindow: {
        tabId: 1,
        async eval() {
          if (control.evaluated instanceof Error) throw control.evaluated;
          return control.evaluated;
        },
      },
      network: { onNavigated },
      panels: { themeName: 'default' },
    },
  };
}
