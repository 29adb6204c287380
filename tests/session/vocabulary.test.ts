import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../lib/session/vocabulary.ts';

describe('what a name speaks of', () => {
  it.each([
    ['PHPSESSID', 'session'],
    ['ASP.NET_SessionId', 'session'],
    ['sid', 'session'],
    ['userSession', 'credential session'],
    ['mysessionkey', 'session'],
    ['auth-token', 'credential'],
    ['csrftoken', 'csrf credential'],
    ['XSRF-TOKEN', 'csrf credential'],
    ['oauth_state', 'credential csrf'],
    ['sidebar_state', 'preference'],
    ['cartId', 'other'],
    ['visitor_id', 'tracking'],
    ['rememberMe', 'remember'],
    ['mfa_remember', 'device'],
    ['author', 'preference'],
    ['SERVERID', 'balancer'],
    ['cookieconsent_status', 'consent technical'],
  ])('%s: %s', (name, topics) => {
    expect(
      topicsOf(name)
        .map(({ topic }) => topic)
        .join(' '),
    ).toBe(topics);
  });

  it.each(['residence', 'authority', 'inside', 'outsider', 'tokyo', 'k', '', '🍪', 'visit', 'id'])(
    '%s: nothing',
    (name) => {
      expect(topicsOf(name)).toEqual([]);
    },
  );

  it('gives the word', () => {
    expect(topicsOf('guest_cart')).toContainEqual({ topic: 'other', word: 'cart' });
  });
});
