import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { SnapshotsFace } from '../../../components/snapshots/SnapshotsFace.tsx';
import { SnapshotsToolbar } from '../../../components/snapshots/SnapshotsToolbar.tsx';
import { useStore } from '../../../components/use-store.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { PageStorage, Snapshot } from '../../../lib/snapshot/snapshot.ts';
import { createCookieStore } from '../../../lib/store/create-cookie-store.ts';
import { createSnapshotStore } from '../../../lib/store/snapshots/create-snapshot-store.ts';
import { eventually } from '../../eventually.ts';
import { createFakeSealer } from '../../fakes/sealer.ts';
import { createFakeSnapshots } from '../../fakes/snapshot-keeper.ts';
import { createFakeSnapshotReader } from '../../fakes/snapshot-reader.ts';
import { createStoreWorld, settled } from '../../fakes/store-deps.ts';
import { click, mount, press } from '../mount.ts';

interface WorldOptions {
  readonly cookies?: readonly Cookie[];
  readonly snapshots?: readonly Snapshot[];
  readonly origins?: readonly PageStorage[];
  readonly settings?: Partial<Settings>;
}

/** The screens of snapshots on a fake browser whose page is https://www.example.com/app, and whose changes are real. */
export async function snapshotsWorld(options: WorldOptions = {}) {
  const world = createStoreWorld({ cookies: options.cookies ?? [] });
  const { clock, parts, deps } = world;
  const store = createCookieStore(deps);
  const fake = createFakeSnapshots({
    snapshots: options.snapshots ?? [],
    cookies: () => parts.jar.all(),
    origins: options.origins ?? [],
    now: clock.now,
  });
  const sealing = createFakeSealer();
  const reading = createFakeSnapshotReader();
  const snapshots = {
    store: createSnapshotStore(fake),
    saveFile: vi.fn<(file: { name: string; type: string; text: string }) => void>(),
    reload: vi.fn(),
    sealer: sealing.sealer,
    readFile: reading.readFile,
  };
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };

  function Screens() {
    const state = useStore(store, (current) => current);
    const props = {
      snapshots,
      store,
      state,
      settings,
      onSettings: (next: Settings) => {
        settings = next;
        screen.update(<Screens />);
      },
      hasAccess: deps.access.has,
      now: clock.now,
    };
    return (
      <>
        <SnapshotsToolbar snapshots={snapshots} state={state} lead={null} />
        <SnapshotsFace {...props} />
      </>
    );
  }
  await store.start();
  snapshots.store.start();
  const screen = await mount(<Screens />);
  /** Lets all that is under way come to rest. */
  const rest = () =>
    act(async () => {
      for (let turn = 0; turn < 3; turn++) {
        await settled();
        clock.advance(500);
      }
      await settled();
    });
  await rest();

  const nameOf = (element: HTMLElement) =>
    element.getAttribute('aria-label') ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const button = (name: string) => {
    const found = screen.all('button').find((each) => nameOf(each) === name);
    if (!found) throw new Error(`No button ${name}: ${screen.all('button').map(nameOf)}`);
    return found;
  };
  const field = (label: string) => {
    const found = screen.all('label').find((each) => each.textContent === label);
    const input =
      found?.querySelector('input') ?? document.getElementById(found?.getAttribute('for') ?? '');
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) {
      throw new Error(`No field ${label}`);
    }
    return input;
  };
  return {
    ...screen,
    ...snapshots,
    fake,
    sealing: sealing.world,
    reading: reading.world,
    jar: parts.jar,
    cookies: store,
    clock,
    world,
    settings: () => settings,
    rest,
    button,
    field,
    /** What is on screen. */
    text: () => (screen.root.textContent ?? '').replace(/\s+/g, ' '),
    async press(name: string) {
      await click(button(name));
      await rest();
    },
    async key(key: string) {
      await press(key);
      await act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
      });
      await rest();
    },
    async fill(label: string, value: string) {
      const input = field(label);
      await act(() => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    /** Sends the form of the dialog, as Enter in one of its fields does. */
    async submit() {
      await act(() => {
        screen.get('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
      await rest();
    },
    rows: () => screen.all('[data-snapshot]').map(({ dataset }) => dataset.snapshot),
    row: (id: string) => screen.get(`[data-snapshot="${id}"]`),
    /** Waits until something holds; encrypting takes its time. */
    until: (check: () => void) =>
      eventually(async () => {
        await rest();
        check();
      }),
  };
}
