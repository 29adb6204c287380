import { describe, expect, it } from 'vitest';
import { createLogWorld } from '../../fakes/log-world.ts';
import { cookie } from '../../fixtures/cookie.ts';

const own = (fields: Parameters<typeof cookie>[0] = {}) =>
  cookie({ domain: 'www.example.com', name: 'a', value: '1', ...fields });

const last = ({ log }: Awaited<ReturnType<typeof createLogWorld>>) => log.getState().entries.at(-1);

describe('a prediction is confirmed', () => {
  it('by the change that it says', async () => {
    const world = await createLogWorld();
    world.respond('a=1');
    world.clock.advance(200);
    expect(world.lines()).toEqual(['a stored pending']);
    world.jar.put(own());
    world.clock.advance(200);
    expect(world.lines()).toEqual(['a stored confirmed']);
    expect(world.readings()).toBe(0);
  });

  it('by the jar, where no change was heard of', async () => {
    const world = await createLogWorld([own()]);
    world.respond('a=1');
    await world.settle();
    expect(world.lines()).toEqual(['a unchanged confirmed']);
  });

  it('when a cookie is updated, deleted, and refused', async () => {
    const world = await createLogWorld([own(), own({ name: 'b' }), own({ name: 'c' })]);
    world.respond('a=2', 'b=; Max-Age=0', 'c=2; Refuse');
    world.jar.put(own({ value: '2' }));
    world.jar.drop(own({ name: 'b' }), 'expired_overwrite');
    await world.settle();
    expect(world.lines()).toEqual([
      'a updated confirmed',
      'b deleted confirmed',
      'c refused confirmed',
    ]);
  });

  it('though the expiry is some milliseconds off', async () => {
    const world = await createLogWorld();
    world.respond('a=1; Max-Age=60');
    world.jar.put(own({ expirationDate: world.clock.now() / 1000 + 61.5 }));
    world.clock.advance(200);
    expect(world.lines()).toEqual(['a stored confirmed']);
  });

  it('though the browser hands out U+FFFD for what is not UTF-8', async () => {
    const world = await createLogWorld();
    world.respond('a=caf\u00e9!');
    world.jar.put(own({ value: 'caf\ufffd!' }));
    world.clock.advance(200);
    expect(world.lines()).toEqual(['a stored confirmed']);
  });

  it('for several headers of one cookie, each by its own change', async () => {
    const world = await createLogWorld();
    world.respond('a=1', 'a=2', 'a=3');
    for (const value of ['1', '2', '3']) world.jar.put(own({ value }));
    await world.settle();
    expect(world.lines()).toEqual([
      'a stored confirmed',
      'a updated confirmed',
      'a updated confirmed',
    ]);
  });

  it('for several headers of one cookie of which only the last was heard of', async () => {
    const world = await createLogWorld();
    world.respond('a=1', 'a=2');
    world.jar.put(own({ value: '2' }));
    await world.settle();
    expect(world.lines()).toEqual(['a stored confirmed', 'a updated confirmed']);
  });

  it('for a refused one, though a script sets such a cookie much later', async () => {
    const world = await createLogWorld();
    world.respond('a=1; Refuse');
    await world.settle();
    world.clock.advance(10_000);
    world.jar.put(own());
    await world.settle();
    expect(world.lines()).toEqual(['a refused confirmed']);
    expect(world.log.originOf(own())).toEqual({ by: 'other', at: world.clock.now() - 1_800 });
  });
});

describe('a prediction is contradicted', () => {
  it('when the cookie is not in the jar', async () => {
    const world = await createLogWorld();
    world.respond('a=1', 'a=2');
    await world.settle();
    expect(world.lines()).toEqual(['a stored contradicted', 'a updated contradicted']);
    expect(last(world)?.instead).toBe(null);
  });

  it('when the cookie is in the jar otherwise', async () => {
    const world = await createLogWorld();
    world.respond('a=1');
    world.jar.put(own({ httpOnly: true }));
    world.clock.advance(200);
    expect(world.lines()).toEqual(['a stored contradicted']);
    expect(last(world)?.instead).toEqual(own({ httpOnly: true }));
  });

  it('when it is in the jar under another key', async () => {
    const world = await createLogWorld();
    world.respond('a=1');
    world.jar.put(own({ path: '/app' }));
    world.clock.advance(200);
    expect(last(world)).toMatchObject({ confirmation: 'contradicted', instead: { path: '/app' } });
  });

  it('when a cookie that was to be refused is in the jar', async () => {
    const world = await createLogWorld();
    world.respond('a=1; Refuse');
    world.jar.put(own());
    await world.settle();
    expect(world.lines()).toEqual(['a refused contradicted']);
    expect(last(world)?.instead).toEqual(own());
    expect(world.log.originOf(own())).toMatchObject({ by: 'header' });
  });

  it('when a cookie that was to be deleted is still there', async () => {
    const world = await createLogWorld([own()]);
    world.respond('a=; Max-Age=0');
    await world.settle();
    expect(world.lines()).toEqual(['a deleted contradicted']);
    expect(last(world)?.instead).toEqual(own());
  });

  it('and what is there counts for the next header', async () => {
    const world = await createLogWorld();
    world.respond('a=1');
    await world.settle();
    world.respond('a=1');
    await world.settle();
    expect(world.lines()).toEqual(['a stored contradicted', 'a stored contradicted']);
  });
});

it('the jar is read once for a whole burst', async () => {
  const world = await createLogWorld();
  for (let i = 0; i < 50; i++) world.respond(`a${i}=1`, 'x=1; Refuse');
  await world.settle();
  expect(world.readings()).toBe(1);
  expect(world.lines().some((line) => line.endsWith('pending'))).toBe(false);
});

it('while the jar cannot be read, nothing is said', async () => {
  const world = await createLogWorld();
  world.breakJar();
  world.respond('a=1');
  await world.settle();
  expect(world.lines()).toEqual(['a stored pending']);
  expect(world.clock.waiting).toBe(0);
});
