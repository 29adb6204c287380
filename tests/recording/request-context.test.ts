import { expect, it } from 'vitest';
import { requestContext, setCookieRequest } from '../../lib/recording/request-context.ts';
import { response } from './recorded.ts';

const PAGE = 'https://other.test/page';

it.each([
  ['main_frame', 'GET', null, 'top'],
  ['main_frame', 'POST', null, 'top'],
  ['main_frame', 'GET', PAGE, 'top-navigation'],
  ['main_frame', 'POST', PAGE, 'top-form-post'],
  ['sub_frame', 'GET', PAGE, 'frame'],
  ['sub_frame', 'POST', PAGE, 'frame'],
  ['xmlhttprequest', 'POST', PAGE, 'subresource'],
  ['image', 'GET', null, 'subresource'],
  ['a type of tomorrow', 'GET', PAGE, 'subresource'],
])('%s, %s, started by %s: %s', (type, method, initiator, context) => {
  expect(requestContext({ type, method, initiator })).toBe(context);
});

it('the rules are told of the response what they need', () => {
  const frames = ['https://frame.test/'];
  const given = response({ type: 'sub_frame', topUrl: PAGE, frames, at: 1_000, date: 2_000 });
  expect(setCookieRequest(given)).toEqual({
    url: given.url,
    context: 'frame',
    topUrl: PAGE,
    frames,
    receivedAt: 1_000,
    date: 2_000,
    via: 'http',
  });
});
