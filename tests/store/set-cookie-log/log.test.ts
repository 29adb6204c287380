import { describe, expect, it } from 'vitest';
import { createLogWorld } from '../../fakes/log-world.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { recordedResponse, response } from '../../recording/recorded.ts';

const own = (fields: Parameters<typeof cookie>[0] = {}) =>
  cookie({ domain: 'www.example.com', name: 'a', value: '1', ...fields });

describe('the log', () => {
  it('has an entry for each header, the newest last', async () => {
    const { respond, clock, lines, log } = await createLogWorld();
    respond('a=1', 'b=1');
    respond('c=1; Refuse', '');
    clock.advance(200);
    expect(lines()).toEqual([
      'a stored pending',
      'b stored pending',
      'c refused pending',
      ' refused pending',
    ]);
    const { entries } = log.getState();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(4);
    expect(entries[2]).toMatchObject({ header: 'c=1; Refuse', response: { id: 'r2' } });
  });

  it('knows the jar as it is before each header', async () => {
    const { respond, clock, lines, jar } = await createLogWorld([own({ name: 'old' })]);
    respond('old=1', 'new=1', 'new=1', 'new=2', 'new=; Max-Age=0', 'new=1');
    clock.advance(200);
    jar.put(own({ name: 'script' }));
    respond('script=1');
    clock.advance(200);
    expect(lines().map((line) => line.replace(/ \w+$/, ''))).toEqual([
      'old unchanged',
      'new stored',
      'new unchanged',
      'new updated',
      'new deleted',
      'new stored',
      'script unchanged',
    ]);
  });

  it('loses the oldest when there are too many, and says how many', async () => {
    const { respond, clock, lines, log } = await createLogWorld([], {
      headers: 3,
      characters: 9_999,
    });
    respond('a=1', 'b=1', 'c=1', 'd=1', 'e=1');
    clock.advance(200);
    expect(lines().map((line) => line[0])).toEqual(['c', 'd', 'e']);
    expect(log.getState().dropped).toBe(2);
    log.clear();
    expect(log.getState()).toMatchObject({ entries: [], dropped: 0 });
  });

  it('loses the oldest when they are too long', async () => {
    const { respond, clock, lines } = await createLogWorld([], { headers: 99, characters: 1_000 });
    respond(`a=${'1'.repeat(500)}`, `b=${'1'.repeat(500)}`, 'c=1');
    clock.advance(200);
    expect(lines().map((line) => line[0])).toEqual(['b', 'c']);
  });

  it('has nothing of forms that were answered without a header', async () => {
    const { log, play, clock } = await createLogWorld();
    const { id, at, method, url, status, type, date, software } = response({ method: 'POST' });
    play({ kind: 'form', form: { id, at, method, url, status, type, date, software } });
    clock.advance(200);
    expect(log.getState()).toMatchObject({ entries: [], waiting: 0 });
  });

  it('stays when the page goes elsewhere, unless it is not to', async () => {
    const { respond, navigate, clock, lines, log } = await createLogWorld();
    respond('a=1');
    navigate();
    respond('b=1');
    clock.advance(200);
    expect(lines()).toHaveLength(2);
    log.setPreserve(false);
    navigate();
    respond('c=1');
    clock.advance(200);
    expect(lines()).toEqual(['c stored pending']);
  });

  it('while paused has the recording pause, and keeps what was recorded before', async () => {
    const { respond, lines, log, settle, isRecording } = await createLogWorld();
    respond('a=1; Refuse');
    log.setPaused(true);
    expect([isRecording(), log.getState().paused]).toEqual([false, true]);
    await settle();
    expect(lines()).toEqual(['a refused confirmed']);
    log.setPaused(false);
    expect([isRecording(), log.getState().paused]).toEqual([true, false]);
  });

  it('begins anew with a whole recording, which may have lost its beginning', async () => {
    const { respond, clock, lines, log, restart } = await createLogWorld();
    respond('a=1');
    clock.advance(200);
    restart(7, [
      { kind: 'jar', storeId: '0', cookies: [own({ name: 'b' })] },
      recordedResponse({ setCookie: ['b=2'] }),
    ]);
    clock.advance(200);
    expect(lines()).toEqual(['b updated pending']);
    expect(log.getState().dropped).toBe(7);
  });
});

describe('a burst', () => {
  it('is judged a slice at a time, and rendered five times a second', async () => {
    const { respond, clock, log } = await createLogWorld([], undefined, 1);
    const waiting: number[] = [];
    log.subscribe((state) => waiting.push(state.waiting));
    for (let i = 0; i < 60; i++) respond('a=1', 'b=1', 'c=1', 'd=2', 'e=3');
    clock.advance(200);
    expect(waiting).toEqual([100, 0]);
    expect(log.getState().entries).toHaveLength(300);
  });

  it('of 12,000 headers costs one render where that takes no time', async () => {
    const { respond, clock, log, settle } = await createLogWorld();
    let renders = 0;
    log.subscribe(() => renders++);
    for (let i = 0; i < 2_400; i++) respond(`a${i % 20}=${i}`, 'b=1', 'c=1; Refuse', 'd=2', 'e=3');
    clock.advance(200);
    expect(renders).toBe(1);
    expect(log.getState().entries).toHaveLength(10_000);
    expect(log.getState()).toMatchObject({ dropped: 2_000, waiting: 0 });
    await settle();
    expect(log.getState().entries.some(({ confirmation }) => confirmation === 'pending')).toBe(
      false,
    );
  });
});
