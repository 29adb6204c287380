import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { createCookieActions } from '../../components/cookies/cookie-actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelProps } from '../../components/panel/panel-props.ts';
import { panelSort } from '../../components/panel/panel-sort.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { SEND_TRAITS } from '../../lib/send/traits.ts';
import { detectAll } from '../../lib/session/detect.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { createCookieStore } from '../../lib/store/create-cookie-store.ts';
import { createView } from '../../lib/store/create-view.ts';
import { createStoreWorld, settled } from '../fakes/store-deps.ts';
import { readInPlace } from '../fakes/text-reader.ts';
import { type Mounted, mount } from './mount.ts';

/** The real panel on a fake browser: its page is https://www.example.com/app. */
export async function panelWorld(
  cookies: readonly Cookie[],
  prepare = (_: World) => {},
  more: Partial<PanelProps> = {},
) {
  const world = createStoreWorld({ cookies });
  prepare(world);
  const { clock, parts, deps } = world;
  const store = createCookieStore(deps);
  const copied: string[] = [];
  const copy = async (text: string) => {
    copied.push(text);
  };
  const props = {
    store,
    view: createView((each, now) => detectAll(each, { now }), clock.now),
    actions: createCookieActions(store, copy),
    rolledBack: null,
    onDismissRolledBack: vi.fn(),
    copy,
    hasAccess: deps.access.has,
    onOptions: vi.fn(),
    now: clock.now,
    transfer: {
      saveFile: vi.fn(),
      readStorage: vi.fn<PanelProps['transfer']['readStorage']>(async () => []),
      listAll: async (storeId: string) => parts.jar.list({ storeId }),
      imports: {
        deps: {
          ...deps,
          cookies: store,
          listStores: async () => ['0'],
          readText: readInPlace,
          pause: settled,
        },
        store: null,
      },
    },
    sendTraits: SEND_TRAITS.chromium,
    ...more,
  };
  // Nothing is laid out here: these columns would otherwise have no room.
  const table = { ...DEFAULT_SETTINGS.table, pinned: ['domain', 'path', 'http-only', 'same-site'] };
  let settings: Settings = { ...DEFAULT_SETTINGS, table };
  const draw = () => {
    store.setSort(panelSort(settings.table.sort));
    return <Panel {...props} settings={settings} onSettings={change} />;
  };
  const change = (next: Settings) => {
    settings = next;
    screen.update(draw());
  };
  await store.start();
  const screen: Mounted = await mount(draw());

  return {
    ...screen,
    ...props,
    world,
    jar: parts.jar,
    copied,
    settings: () => settings,
    onSettings: change,
    /** Lets everything that is under way come to rest, and so much time pass. */
    async pass(milliseconds = 500): Promise<void> {
      await act(async () => {
        await settled();
        clock.advance(milliseconds);
        await settled();
        clock.advance(milliseconds);
        await settled();
      });
    },
    /** The row of a cookie. */
    row: (name: string) => screen.get(`[role=row][data-cookie="${name}"]`),
    cell: (name: string, field: string) =>
      screen.get(`[data-cookie="${name}"] > [data-field="${field}"]`),
    /** The names in the list, in its order. */
    names: () => screen.all('[role=row][data-cookie]').map(({ dataset }) => dataset.cookie),
    /** What the jar holds under a name. */
    held: (name: string) => parts.jar.all().find((each) => each.name === name),
    get editor() {
      return screen.get<HTMLInputElement>('.panel-cell-editor input');
    },
  };
}

type World = ReturnType<typeof createStoreWorld>;

export async function doubleClick(element: HTMLElement): Promise<void> {
  await act(() => {
    element.focus();
    element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true }));
  });
}

export async function rightClick(element: HTMLElement): Promise<void> {
  await act(() => {
    element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  });
}
