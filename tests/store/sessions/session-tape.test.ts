import { expect, it } from 'vitest';
import type { Playback, Recorded } from '../../../lib/recording/recorded.ts';
import { createSessionTape } from '../../../lib/store/sessions/create-session-tape.ts';
import { createClock } from '../../fakes/clock.ts';
import { fakeLog } from '../../fakes/shown-log.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { logEntries } from '../../fixtures/log-entry.ts';

const sid = cookie({ name: 'sid', value: 'old' });
const FORM = {
  id: '7.1',
  at: 7,
  date: null,
  software: [],
  method: 'POST',
  url: 'https://example.com/login',
  status: 302,
  type: 'main_frame',
};
const jar: Recorded = { kind: 'jar', storeId: '0', cookies: [sid] };

function world() {
  const clock = createClock();
  const log = fakeLog({ entries: logEntries(['sid=1; Path=/'], { at: 0 }) });
  let listener: ((playback: Playback) => void) | null = null;
  const tape = createSessionTape({
    playRecording(given) {
      listener = given;
      return () => undefined;
    },
    log,
    watchPasswords(given) {
      given({ at: 1, found: true });
      return () => undefined;
    },
    schedule: clock.schedule,
  });
  const bring = (isWhole: boolean, ...recorded: Recorded[]) =>
    listener?.({ isWhole, dropped: 0, recorded });
  const play = (...given: Parameters<typeof bring>) => {
    bring(...given);
    clock.advance(1000);
  };
  return { tape, log, bring, play, clock, isPlaying: () => listener !== null };
}

it('asks for the recording only when it is wanted, and looks for passwords before', () => {
  const { tape, isPlaying } = world();
  tape.watch();
  expect(tape.getState()).toMatchObject({ hasBegun: false, looks: [{ found: true }] });
  expect(isPlaying()).toBe(false);
  tape.start();
  expect(isPlaying()).toBe(true);
});

it('keeps changes, pages, forms and what was there at first, and begins anew with a whole recording', () => {
  const { tape, play } = world();
  tape.start();
  const change = { cookie: { ...sid, value: 'new' }, removed: false, cause: 'explicit' } as const;
  play(true, jar, { kind: 'navigation', at: 5, url: 'https://example.com/' });
  play(false, { kind: 'change', at: 6, change }, { kind: 'form', form: FORM });
  const state = tape.getState();
  expect([...state.base.values()].map(({ value }) => value)).toEqual(['old']);
  expect(state.pages.map(({ at }) => at)).toEqual([5]);
  expect(state.changes.map(({ at }) => at)).toEqual([6]);
  expect(state.forms).toEqual([FORM]);
  play(true, jar);
  expect(tape.getState()).toMatchObject({ pages: [], changes: [], forms: [] });
});

it('drops the oldest of very many changes, which leave their mark on what was there at first', () => {
  const { tape, play } = world();
  tape.start();
  const changes = Array.from({ length: 10_500 }, (_, at): Recorded => {
    const change = {
      cookie: { ...sid, value: `${at}` },
      removed: false,
      cause: 'explicit',
    } as const;
    return { kind: 'change', at, change };
  });
  play(true, jar, ...changes);
  const { base, changes: kept } = tape.getState();
  expect(kept).toHaveLength(10_000);
  expect([...base.values()].map(({ value }) => value)).toEqual(['499']);
});

it('keeps entries that are cleared from the log', () => {
  const { tape, log, play } = world();
  tape.start();
  play(true, jar);
  log.clear();
  log.add(...logEntries(['sid=2; Path=/'], { id: 'r2', at: 0 }));
  expect(tape.getState().entries.map(({ id }) => id)).toEqual(['r/0', 'r2/0']);
});

const page = (at: number): Recorded => ({ kind: 'navigation', at, url: 'https://example.com/' });

it('tells of a page together with the headers that came with it', () => {
  const { tape, log, bring, play } = world();
  tape.start();
  play(true, jar);
  const shown: string[] = [];
  tape.subscribe(({ pages, entries }) => shown.push(`${pages.length} ${entries.length}`));
  bring(false, page(5));
  log.add(...logEntries(['sid=2; Path=/'], { id: 'r2', at: 5 }));
  bring(false, page(6));
  log.add(...logEntries(['sid=3; Path=/'], { id: 'r3', at: 6 }));
  expect(shown).toEqual(['1 2', '2 3']);
});

it('waits for the page of headers that the log has read before', () => {
  const { tape, log, play } = world();
  tape.start();
  play(true, jar);
  log.add(...logEntries(['sid=2; Path=/'], { id: 'r2', at: 5 }));
  expect(tape.getState().entries).toHaveLength(1);
  play(false, page(5));
  expect(tape.getState()).toMatchObject({ pages: [{ at: 5 }], entries: [{}, {}] });
});

it('waits for headers that are still to be judged', () => {
  const { tape, log, play } = world();
  tape.start();
  play(true, jar);
  log.judging(1);
  play(false, page(5));
  expect(tape.getState().pages).toEqual([]);
  log.judging(0);
  expect(tape.getState().pages).toHaveLength(1);
});

it('tells of a page without any header on its own', () => {
  const { tape, play, clock } = world();
  tape.start();
  play(true, jar);
  let told = 0;
  tape.subscribe(() => told++);
  play(false, page(5));
  expect(tape.getState().pages).toHaveLength(1);
  clock.advance(10_000);
  expect(told).toBe(1);
});
