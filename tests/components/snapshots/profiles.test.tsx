// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Profiles } from '../../../components/snapshots/Profiles.tsx';
import { useStore } from '../../../components/use-store.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { siteScope } from '../../../lib/snapshot/scope.ts';
import type { PageStorage, Snapshot } from '../../../lib/snapshot/snapshot.ts';
import { createCookieStore } from '../../../lib/store/create-cookie-store.ts';
import { eventually } from '../../eventually.ts';
import { createFakeSnapshots } from '../../fakes/snapshot-keeper.ts';
import { createStoreWorld, settled } from '../../fakes/store-deps.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { click, mount, type } from '../mount.ts';

const session = (value: string) =>
  cookie({ name: 'sessionid', value, httpOnly: true, secure: true, sameSite: 'lax' });
const ALICE = session('q8s0zk3c5n1r7v2b6x4m9w0d8f5g3h1j');
const BOB = session('z1x7c3v5b9n0m2a4s6d8f1g3h5j7k9l0');
const elsewhere = cookie({ name: 'other', domain: 'other.test' });
const alice = snapshot({ id: 'alice', name: 'alice', cookies: [ALICE] });
const out = snapshot({ id: 'out', name: 'logged out', cookies: [cookie({ name: 'theme' })] });

interface World {
  readonly cookies?: readonly Cookie[];
  readonly profiles?: readonly Snapshot[];
  readonly origins?: readonly PageStorage[];
  readonly settings?: Partial<Settings>;
}

async function profilesOf(options: World = {}) {
  const world = createStoreWorld({ cookies: options.cookies ?? [] });
  const store = createCookieStore(world.deps);
  const fake = createFakeSnapshots({
    snapshots: options.profiles ?? [],
    cookies: () => world.parts.jar.all(),
    origins: options.origins ?? [],
    now: world.clock.now,
  });
  const reload = vi.fn();
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const onSettings = vi.fn();

  function Popup() {
    const state = useStore(store, (current) => current);
    const [isSaving, setSaving] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setSaving(true)}>
          Save as profile…
        </button>
        <Profiles
          keeper={fake.keeper}
          reload={reload}
          hasAccess={world.deps.access.has}
          store={store}
          state={state}
          settings={settings}
          onSettings={onSettings}
          isSaving={isSaving}
          onSaving={setSaving}
          now={world.clock.now}
        />
      </>
    );
  }
  await store.start();
  const screen = await mount(<Popup />);
  const rest = () =>
    act(async () => {
      for (let turn = 0; turn < 3; turn++) {
        await settled();
        world.clock.advance(500);
      }
      await settled();
    });
  await rest();
  const button = (name: string) => {
    const found = screen
      .all('button')
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
    if (!found) throw new Error(`No button ${name}`);
    return found;
  };
  return {
    ...screen,
    fake,
    reload,
    onSettings,
    jar: world.parts.jar,
    cookies: store,
    rest,
    button,
    async press(name: string) {
      await click(button(name));
      await rest();
    },
    async withhold(...patterns: string[]) {
      for (const pattern of patterns) world.setAccess(pattern, false);
      await rest();
    },
    /** Saves what there is under a name. */
    async save(name: string) {
      await click(button('Save as profile…'));
      await type(screen.get<HTMLInputElement>('dialog input:not([type=checkbox])'), name);
      await act(() => {
        const event = new Event('submit', { bubbles: true, cancelable: true });
        screen.get('form').dispatchEvent(event);
      });
      await rest();
    },
    /** The names in the line, those that the site is in marked. */
    chips: () =>
      screen
        .all('.ui-chip')
        .map(
          (each) =>
            `${each.textContent}${each.getAttribute('aria-pressed') === 'true' ? ' *' : ''}`,
        ),
    said: () => screen.get('.profiles__said').textContent,
  };
}

describe('the line of profiles', () => {
  it('is not there where there are none', async () => {
    const { all } = await profilesOf({ profiles: [snapshot({ name: '' })] });
    expect(all('.profiles')).toEqual([]);
  });

  it('names them, and marks the one that the site is in', async () => {
    const { chips, cookies, rest, jar } = await profilesOf({
      profiles: [alice, out],
      cookies: [ALICE],
    });
    await eventually(() => expect(chips()).toEqual(['alice *', 'logged out']));
    await jar.remove(ALICE);
    await rest();
    await eventually(async () => {
      await rest();
      expect(chips()).toEqual(['alice', 'logged out *']);
    });
    expect(cookies.getState().live.size).toBe(0);
  });
});

describe('a click on a profile', () => {
  it('makes the site what it was, as one change, and no other site', async () => {
    const { press, jar, reload, cookies } = await profilesOf({
      profiles: [alice, out],
      cookies: [BOB, elsewhere],
    });
    await press('alice');
    const names = () => jar.all().map(({ name, value }) => [name, value]);
    expect(names()).toEqual([
      ['other', 'value'],
      ['sessionid', ALICE.value],
    ]);
    expect(reload).toHaveBeenCalledWith(1);
    expect(cookies.getState().journal.done.at(-1)?.label).toMatchObject({
      code: 'profile',
      subject: 'alice',
    });
    await press('logged out');
    expect(
      names()
        .map(([name]) => name)
        .sort(),
    ).toEqual(['other', 'theme']);
  });

  it('says so where nothing is another', async () => {
    const { press, reload, said } = await profilesOf({ profiles: [alice], cookies: [ALICE] });
    await press('alice');
    expect(said()).toBe('The cookies are already those of “alice”.');
    expect(reload).not.toHaveBeenCalled();
  });

  it('says that the time of a cookie has passed', async () => {
    const old = snapshot({
      id: 'old',
      name: 'old',
      cookies: [cookie({ name: 'theme' }), cookie({ name: 'sid', expirationDate: 1 })],
    });
    const { press, said } = await profilesOf({ profiles: [old] });
    await press('old');
    expect(said()).toContain('The time of 1 cookie of this profile has passed.');
  });

  it('says what is out of reach', async () => {
    const partitionKey = { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true };
    const ofFrame = cookie({ name: 'frame', domain: 'other.test', partitionKey, secure: true });
    const framed = snapshot({ id: 'framed', name: 'framed', cookies: [ALICE, ofFrame] });
    const { press, said, jar, withhold } = await profilesOf({ profiles: [framed] });
    await withhold('*://*/*', '*://*.other.test/*');
    await press('framed');
    expect(said()).toBe('Out of reach, and left as it is, for want of access: other.test');
    expect(jar.all()).toEqual([ALICE]);
  });

  it('leaves the page alone where one wants that', async () => {
    const { press, reload, onSettings, all } = await profilesOf({
      profiles: [alice],
      settings: { reloadAfterSwitch: false },
    });
    await press('alice');
    expect(reload).not.toHaveBeenCalled();
    await press('More about profiles');
    await click(all('[role=menuitemcheckbox]')[0] as HTMLElement);
    expect(onSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, reloadAfterSwitch: true });
  });

  it('brings back what pages stored, and says where it could not', async () => {
    const at = (origin: string) => ({ origin, localStorage: [], sessionStorage: [] });
    const stored = snapshot({ id: 's', name: 'stored', origins: [at('https://a.example.com')] });
    const { press, fake, said, reload } = await profilesOf({ profiles: [stored] });
    await press('stored');
    expect(fake.world.restored).toEqual([{ id: 's', tabId: 1, mode: 'as-it-was' }]);
    expect(said()).toBe('What pages store could not be brought back: https://a.example.com');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('says what went wrong', async () => {
    const { press, fake, said } = await profilesOf({ profiles: [alice] });
    fake.world.error = new Error('no disk');
    await press('alice');
    expect(said()).toBe('That did not work: no disk');
  });
});

describe('saving a profile', () => {
  it('keeps the site as it is now, and nothing of another', async () => {
    const { save, fake, said, chips } = await profilesOf({ cookies: [ALICE, elsewhere] });
    await save(' admin ');
    expect(fake.world.all()).toMatchObject([
      { name: 'admin', scope: siteScope('0', 'example.com'), cookies: [ALICE], originCount: 0 },
    ]);
    expect(said()).toBe('Saved as “admin”');
    await eventually(() => expect(chips()).toEqual(['admin *']));
  });

  it('replaces one of the same name', async () => {
    const { save, fake, get, button } = await profilesOf({
      profiles: [alice, out],
      cookies: [BOB],
    });
    await click(button('Save as profile…'));
    await type(get<HTMLInputElement>('dialog input:not([type=checkbox])'), 'alice');
    expect(get('dialog').textContent).toContain('There is a profile of this name.');
    expect(get('dialog footer [type=submit]').textContent).toBe('Replace');
    await save('alice');
    const kept = fake.world.all().map(({ name, cookies }) => [name, cookies[0]?.value]);
    expect(kept).toEqual([
      ['alice', BOB.value],
      ['logged out', 'value'],
    ]);
  });

  it('wants a name', async () => {
    const { save, fake, get } = await profilesOf();
    await save('  ');
    expect(fake.world.all()).toEqual([]);
    expect(get<HTMLButtonElement>('dialog footer [type=submit]').disabled).toBe(true);
  });

  it('asks for the access that it needs, and goes on once it is given', async () => {
    const { save, fake, press, all } = await profilesOf({ cookies: [ALICE] });
    fake.world.failing = { code: 'access', patterns: ['*://*.example.com/*'] };
    await save('alice');
    fake.world.failing = null;
    await press('Allow access');
    expect(fake.world.all()).toHaveLength(1);
    expect(all('dialog')).toEqual([]);
  });
});

it('a profile is deleted, once one has said so', async () => {
  const { press, all, get, fake, chips, rest } = await profilesOf({ profiles: [alice, out] });
  await press('More about profiles');
  await click(all('.ui-menu__item--danger')[0] as HTMLElement);
  expect(get('dialog').textContent).toContain('alice');
  await click(all('dialog footer button')[1] as HTMLElement);
  await rest();
  expect(fake.world.all().map(({ id }) => id)).toEqual(['out']);
  await eventually(() => expect(chips()).toEqual(['logged out *']));
});
