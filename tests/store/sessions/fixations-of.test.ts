import { expect, it } from 'vitest';
import { keyId, keyOf } from '../../../lib/cookie/key.ts';
import { fixationsOf } from '../../../lib/store/sessions/fixations-of.ts';
import { csrftoken, type Played, play, sessionid } from '../../session/lifecycle/recording.ts';

function fixations(...played: Played[]) {
  const { sessions } = play(played);
  const reports = sessions.map((session) => ({ session, settings: null, mends: [] }));
  const [main] = sessions[0]?.carriers ?? [];
  const found = fixationsOf({ sites: [{ site: 'example.com', reports }], span: null });
  return [...found].map(([id, how]) => [main && id === keyId(keyOf(main.cookie)), how]);
}

it('are the sessions that kept their IDs at a login, and how sure that is', () => {
  const first: Played = { after: 0, set: [csrftoken(), sessionid()] };
  const asked: Played = { after: 5, page: '/', hasPassword: true };
  const kept: Played = { after: 9, request: 'POST /login 302', set: [sessionid()] };
  expect(fixations(first, asked, kept)).toEqual([[true, 'seen']]);
  expect(fixations(first, kept)).toEqual([[true, 'likely']]);
  expect(fixations(first, asked)).toEqual([]);
});
