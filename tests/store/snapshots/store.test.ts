import { describe, expect, it } from 'vitest';
import { siteScope } from '../../../lib/snapshot/scope.ts';
import type { Snapshot } from '../../../lib/snapshot/snapshot.ts';
import { createSnapshotStore } from '../../../lib/store/snapshots/create-snapshot-store.ts';
import { NOW } from '../../../lib/store/snapshots/snapshot-state.ts';
import { createFakeSnapshots } from '../../fakes/snapshot-keeper.ts';
import { settled } from '../../fakes/store-deps.ts';
import { snapshot } from '../../fixtures/snapshot.ts';

const first = snapshot({ id: 'first', takenAt: 1 });
const second = snapshot({ id: 'second', takenAt: 2 });
const order = {
  scope: siteScope('0', 'example.com'),
  name: 'Before the login',
  note: '',
  tabId: null,
};

async function started(snapshots: readonly Snapshot[] = [first, second]) {
  const fake = createFakeSnapshots({ snapshots });
  const store = createSnapshotStore(fake);
  const stop = store.start();
  await settled();
  return { ...fake, store, stop, state: store.getState };
}
const ids = (infos: readonly { id: string }[] | null) => infos?.map(({ id }) => id);

it('lists what is kept, and follows it', async () => {
  const { store, state, keeper, stop } = await started();
  expect(ids(state().infos)).toEqual(['second', 'first']);
  await keeper.remove(['second']);
  await settled();
  expect(ids(state().infos)).toEqual(['first']);
  stop();
  await keeper.remove(['first']);
  await settled();
  expect(ids(store.getState().infos)).toEqual(['first']);
});

it('what is gone is neither shown nor ticked nor compared', async () => {
  const { store, state, keeper } = await started();
  store.mark('first', true);
  store.mark('second', true);
  store.show('first');
  store.compare('first', NOW);
  await keeper.remove(['first']);
  await settled();
  expect(state()).toMatchObject({ active: null, pane: { kind: 'details' } });
  expect([...state().marked]).toEqual(['second']);
});

describe('taking one', () => {
  it('shows it', async () => {
    const { store, state } = await started();
    const { saved } = await store.take({ ...order, name: 'Mine' });
    expect(state()).toMatchObject({ active: saved?.id, pane: { kind: 'details' } });
    expect(state().infos?.[0]).toMatchObject({ name: 'Mine' });
  });

  it('tells why it was not kept', async () => {
    const { store, world } = await started();
    world.failing = { code: 'quota', needed: 1, usage: 2, quota: 3 };
    expect(await store.take(order)).toEqual({ saved: null, failure: world.failing });
    world.error = new Error('no disk');
    expect(await store.take(order)).toEqual({
      saved: null,
      failure: { code: 'error', detail: 'no disk' },
    });
  });
});

it('keeps what comes from a file, until one does not fit', async () => {
  const { store, state, world } = await started([]);
  expect(await store.keep([first, second])).toMatchObject({ saved: { id: 'new-2' } });
  expect(state().active).toBe('new-2');
  world.failing = { code: 'quota', needed: 1, usage: null, quota: null };
  expect(await store.keep([first])).toMatchObject({ saved: null });
  expect(await store.keep([])).toBeNull();
});

it('an error is told until it is put away, as is a notice', async () => {
  const { store, state, world, notice } = await started();
  world.error = new Error('no disk');
  await store.remove(['first']);
  expect(state().error).toBe('no disk');
  const told = { saved: null, failure: { code: 'error', detail: '' } } as const;
  await notice.save(told);
  expect(state().notice).toBe(told);
  store.dismiss();
  await settled();
  expect(state()).toMatchObject({ error: null, notice: null });
  expect(await notice.load()).toBeNull();
});

describe('what a login changes', () => {
  it('is recorded before, compared after, and remembered in between', async () => {
    const { store, state, before } = await started([]);
    await store.recordBefore(order);
    const id = state().before?.id ?? '';
    expect(state()).toMatchObject({ before: { isWaiting: true }, active: id });
    expect(await before.load()).toEqual({ id, isWaiting: true });
    await store.compareBefore();
    expect(state()).toMatchObject({ pane: { kind: 'compare', from: id, to: NOW } });
    expect(await before.load()).toEqual({ id, isWaiting: false });
  });

  it('is there again when the panel is', async () => {
    const { before, keeper } = await started([first]);
    await before.save({ id: 'first', isWaiting: true });
    const again = createSnapshotStore({ ...createFakeSnapshots(), before, keeper });
    again.start();
    await settled();
    expect(again.getState().before).toEqual({ id: 'first', isWaiting: true });
  });

  it.each([
    ['goes when the next is recorded', {}, 1],
    ['stays where it was given a name', { name: 'logged out' }, 2],
    ['stays where it was pinned', { pinned: true }, 2],
    ['stays where it has a note', { note: 'n' }, 2],
  ])('the snapshot of the last time %s', async (_, change, left) => {
    const { store, state, world } = await started([]);
    await store.recordBefore(order);
    await store.change(state().before?.id ?? '', change);
    await store.recordBefore(order);
    expect(world.all()).toHaveLength(left);
    expect(world.all()[0]?.id).toBe(state().before?.id);
  });

  it('is given up with its snapshot', async () => {
    const { store, state, world, before } = await started([]);
    await store.discardBefore();
    await store.compareBefore();
    await store.recordBefore(order);
    await store.discardBefore();
    expect(world.all()).toEqual([]);
    expect(state().before).toBeNull();
    expect(await before.load()).toBeNull();
  });

  it('tells why the cookies could not be recorded', async () => {
    const { store, state, world } = await started([]);
    world.failing = { code: 'access', patterns: ['*://*.example.com/*'] };
    await store.recordBefore(order);
    expect(state()).toMatchObject({ failure: world.failing, before: null });
    world.failing = null;
    await store.recordBefore(order);
    expect(state().failure).toBeNull();
  });
});
