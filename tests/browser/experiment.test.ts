import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseDatabase } from '../../lib/browser/database.ts';
import { startExperiment } from '../../lib/browser/experiment-client.ts';
import { recoverExperiments, relayExperiments } from '../../lib/browser/experiment-relay.ts';
import { heldCookies } from '../../lib/browser/held-cookies.ts';
import { proofsItem } from '../../lib/browser/proofs-item.ts';
import { serve } from '../../lib/browser/server.ts';
import type { Experimenter } from '../../lib/experiment/experimenter.ts';
import { createExperimenter } from '../../lib/experiment/experimenter.ts';
import { parseProofs, proofOf } from '../../lib/experiment/proof.ts';
import type { Progress } from '../../lib/experiment/trial.ts';
import { eventually } from '../eventually.ts';
import { experimentWorld } from '../experiment/world.ts';
import { type FakeBrowser, useFakeBrowser } from '../fakes/browser.ts';
import { settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';
import { handlers } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);

let fake: FakeBrowser;
beforeEach(async () => {
  fake = useFakeBrowser();
  await eraseDatabase();
});

const sid = cookie({ name: 'sid', value: 'secret-1' });
const theme = cookie({ name: 'theme', value: 'secret-2' });

async function onDisk(): Promise<string> {
  await heldCookies.load();
  const db = await openDB('cookiescope');
  const stores = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  db.close();
  return JSON.stringify(stores) + fake.storage.local.dump();
}

describe.each([
  ['of an ordinary store', '0', true],
  ['of a private window', '1', false],
  ['of a private window in Firefox', 'firefox-private', false],
])('an experiment with cookies %s', (_, storeId, isKeptOnDisk) => {
  const cookies = [sid, theme].map((each) => ({ ...each, storeId }));
  const held = { cookies, bystanders: [] };

  it('keeps what it has to put back, and in the end nothing', async () => {
    expect(await heldCookies.load()).toBeNull();
    await heldCookies.save(held);
    expect(await heldCookies.load()).toEqual(held);
    expect((await onDisk()).includes('secret')).toBe(isKeptOnDisk);
    await heldCookies.clear();
    expect(await heldCookies.load()).toBeNull();
    expect((await onDisk()) + fake.storage.session.dump()).not.toContain('secret');
  });

  it('is remembered without any value', async () => {
    const told = vi.fn();
    const stop = proofsItem.watch(told);
    const world = experimentWorld(cookies, (names) => names.has('sid'));
    const { run } = createExperimenter(world.parts);
    await proofsItem.add('example.com', await run(world.order, () => {}, signal()));
    const proofs = await proofsItem.load();
    expect(proofs['example.com']?.minimal).toEqual(['sid']);
    expect(cookies.map((each) => proofOf(proofs, each)?.need)).toEqual(['needed', 'not-needed']);
    expect(proofOf(proofs, { ...sid, path: '/other' })).toBeNull();
    expect(fake.storage.local.dump().includes('sid')).toBe(isKeptOnDisk);
    expect(fake.storage.local.dump() + fake.storage.session.dump()).not.toContain('secret');
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    expect(fake.storage.onChanged.listeners).toBe(0);
  });
});

it('what is remembered may be damaged', () => {
  for (const stored of [undefined, null, 7, [], { 'a.b': { at: 'x' } }]) {
    expect(parseProofs(stored)).toEqual({});
  }
});

const signal = () => new AbortController().signal;

describe('over the port', () => {
  function background(load: () => Promise<void> = async () => {}, isStopped = false) {
    const world = experimentWorld([sid, theme], (names) => names.has('sid'));
    const before = world.kept();
    const experimenter = createExperimenter({
      ...world.parts,
      async load(page, stop) {
        await load();
        return world.parts.load(page, stop);
      },
    });
    relayExperiments(experimenter);
    // Of a background that was stopped nothing runs on, and the next one answers.
    const recover = isStopped ? async () => true : experimenter.recover;
    serve(handlers({ 'experiment.recover': recover }));
    return { world, before, experimenter };
  }

  it('it is told of, ends, and is remembered', async () => {
    const { world } = background();
    const told: Progress[] = [];
    const ending = await startExperiment(world.order, (each) => told.push(each)).ended;
    expect(ending).toMatchObject({ failure: null, isRestored: true });
    expect(told.length).toBe(7);
    expect((await proofsItem.load())['example.com']?.minimal).toEqual(['sid']);
    expect(fake.runtime.openPorts()).toBe(0);
  });

  it('it is cancelled', async () => {
    const { world, before } = background(settled);
    const running = startExperiment(world.order, ({ trials }) => {
      if (trials.length === 2) running.cancel();
    });
    expect((await running.ended).failure?.code).toBe('cancelled');
    expect(world.kept()).toEqual(before);
    expect(await proofsItem.load()).toEqual({});
  });

  it('it ends with the page that wanted it', async () => {
    const { world, before, experimenter } = background(settled);
    startExperiment(world.order, ({ trials }) => {
      if (trials.length === 2) fake.runtime.stopBackground();
    });
    await eventually(() => expect(world.loads).toBe(2));
    await eventually(async () => expect(await experimenter.recover()).toBe(true));
    expect(world.kept()).toEqual(before);
  });

  it('the end of the background is an ending too', async () => {
    const { world } = background(() => new Promise(() => {}), true);
    const { ended, cancel } = startExperiment(world.order, () => {});
    await settled();
    fake.runtime.stopBackground();
    expect(await ended).toMatchObject({ failure: { code: 'stopped' }, isRestored: true });
    cancel();
  });

  it('nobody else is listened to', async () => {
    const { world } = background();
    fake.runtime.control.sender = { id: 'cookiescope', url: 'https://example.com/' };
    startExperiment(world.order, () => {});
    await settled();
    expect(world.loads).toBe(0);
  });
});

it('what was left behind is put back at the start, and when access is given', async () => {
  const recover = vi.fn<Experimenter['recover']>(async () => true);
  let given = () => {};
  recoverExperiments({ recover } as unknown as Experimenter, (listener) => {
    given = listener;
  });
  expect(recover).toHaveBeenCalledTimes(1);
  given();
  expect(recover).toHaveBeenCalledTimes(2);
  expect(fake.browser.runtime.onStartup.listeners).toBe(1);
});
