import type { Cookie } from '../../lib/cookie/cookie.ts';
import { isExpired } from '../../lib/cookie/lifetime.ts';
import { registrableDomain } from '../../lib/cookie/site.ts';
import type { Playback, Recorded } from '../../lib/recording/recorded.ts';
import { parseSetCookie } from '../../lib/set-cookie/parse.ts';
import type { Outcome, StoredCookie, Verdict } from '../../lib/set-cookie/verdict.ts';
import { createSetCookieLog } from '../../lib/store/set-cookie-log/create-set-cookie-log.ts';
import { LOG_LIMITS } from '../../lib/store/set-cookie-log/entry-list.ts';
import type { LogRules } from '../../lib/store/set-cookie-log/log-state.ts';
import { slotOf } from '../../lib/store/set-cookie-log/slot.ts';
import { cookie as cookieOf } from '../fixtures/cookie.ts';
import { recordedResponse } from '../recording/recorded.ts';
import { createClock } from './clock.ts';
import { createFakeJar } from './jar.ts';
import { settled } from './store-deps.ts';

/** Some rules: host-only cookies of path `/`, Max-Age, and `Refuse`, which no browser takes. */
const evaluate: LogRules['evaluate'] = (header, { url, receivedAt }, jar) => {
  const { name, value, attributes } = parseSetCookie(header);
  const has = (wanted: string) => attributes.find(({ key }) => key === wanted)?.value.text;
  const maxAge = has('max-age');
  const isEmpty = name.text === '' && value.text === '';
  const cookie: StoredCookie | null = isEmpty
    ? null
    : cookieOf({
        name: name.text,
        value: value.text,
        domain: new URL(url).hostname,
        httpOnly: has('httponly') !== undefined,
        expirationDate: maxAge === undefined ? null : receivedAt / 1000 + Number(maxAge),
      });
  const old = cookie && jar.find((each) => slotOf(each) === slotOf(cookie));
  const verdict = (outcome: Outcome, stored: StoredCookie | null = null): Verdict => ({
    outcome,
    stored,
    cookie,
    issues: [],
    evicted: [],
    jar,
  });
  if (!cookie || has('refuse') !== undefined) return verdict('refused');
  if (isExpired(cookie, receivedAt)) return verdict('deleted');
  if (!old) return verdict('stored', cookie);
  const isSame = old.value === cookie.value && old.expirationDate === cookie.expirationDate;
  return verdict(isSame ? 'unchanged' : 'updated', cookie);
};

/**
 * A log, the recording it plays, and the jar that has the last word. `cost` is how long it takes to judge a
 * header, in milliseconds.
 */
export async function createLogWorld(
  cookies: readonly Cookie[] = [],
  limits = LOG_LIMITS,
  cost = 0,
) {
  const clock = createClock();
  const jar = createFakeJar({ cookies, now: clock.now });
  let listener: (playback: Playback) => void = () => {};
  let readings = 0;
  let isJarReadable = true;
  let isRecording = true;
  let count = 0;
  let spent = 0;
  const log = createSetCookieLog(
    {
      playRecording(given) {
        listener = given;
        return () => {
          listener = () => {};
        };
      },
      setRecording(isOn) {
        isRecording = isOn;
      },
      async listJar(query) {
        readings++;
        if (!isJarReadable) throw new Error('on purpose');
        return jar.list(query);
      },
      loadRules: async () => ({
        evaluate(...args) {
          spent += cost;
          return evaluate(...args);
        },
        registrableDomain,
      }),
      schedule: clock.schedule,
      now: () => clock.now() + spent,
    },
    limits,
  );

  const play = (...recorded: Recorded[]) => listener({ isWhole: false, dropped: 0, recorded });
  jar.onChanged((change) => play({ kind: 'change', at: clock.now(), change }));
  await log.start();
  listener({ isWhole: true, dropped: 0, recorded: [{ kind: 'jar', storeId: '0', cookies }] });
  clock.advance(0);

  return {
    log,
    jar,
    clock,
    /** Adds to the recording. */
    play,
    /** Plays a whole recording. */
    restart: (dropped: number, recorded: readonly Recorded[]) =>
      listener({ isWhole: true, dropped, recorded }),
    /** A response with these headers. */
    respond(...setCookie: string[]): void {
      play(recordedResponse({ id: `r${++count}`, at: clock.now(), setCookie }));
    },
    navigate: () => play({ kind: 'navigation', at: clock.now(), url: 'https://www.example.com/' }),
    /** Lets pass what the jar is given to speak. */
    async settle(): Promise<void> {
      clock.advance(1_600);
      await settled();
      clock.advance(200);
      await settled();
    },
    breakJar(): void {
      isJarReadable = false;
    },
    isRecording: () => isRecording,
    readings: () => readings,
    /** Each entry in short: `name outcome confirmation`. */
    lines: () =>
      log
        .getState()
        .entries.map(({ verdict, confirmation }) =>
          [verdict.cookie?.name, verdict.outcome, confirmation].join(' '),
        ),
  };
}
