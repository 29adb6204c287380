import { describe, expect, it } from 'vitest';
import { createLogWorld } from '../../fakes/log-world.ts';
import { cookie } from '../../fixtures/cookie.ts';

const own = (fields: Parameters<typeof cookie>[0] = {}) =>
  cookie({ domain: 'www.example.com', name: 'a', value: '1', ...fields });
const inSeconds = (seconds: number) => 1_700_000_000 + seconds;

describe('a cookie', () => {
  it('knows the header that set it, what it was given, and how often that was renewed', async () => {
    const { respond, clock, jar, log } = await createLogWorld();
    const renew = () => {
      const seconds = clock.now() / 1000 + 60;
      respond('a=1; Expires=x; max-age=5; Max-Age=60');
      jar.put(own({ expirationDate: seconds }));
      clock.advance(1_000);
    };
    renew();
    expect(log.originOf(own())).toEqual({
      by: 'header',
      entryId: 'r1/0',
      at: 1_700_000_000_000,
      method: 'GET',
      url: 'https://www.example.com/app',
      maxAge: '60',
      expires: 'x',
      renewals: 0,
    });
    renew();
    renew();
    expect(log.originOf(own())).toMatchObject({ entryId: 'r3/0', renewals: 2 });
    expect(log.originOf(own({ storeId: '0', firstPartyDomain: 'example.com' }))).not.toBe(null);
  });

  it('counts a renewal that changed nothing', async () => {
    const { respond, jar, log, settle } = await createLogWorld();
    respond('a=1');
    jar.put(own());
    await settle();
    respond('a=1', 'a=1');
    await settle();
    expect(log.originOf(own())).toMatchObject({ entryId: 'r2/1', renewals: 2 });
  });

  it('says that something else has set it: a script, another tab', async () => {
    const { respond, clock, jar, log } = await createLogWorld();
    respond('a=1');
    jar.put(own());
    clock.advance(50);
    jar.put(own({ value: 'script' }));
    clock.advance(200);
    expect(log.originOf(own())).toEqual({ by: 'other', at: 1_700_000_000_050 });
    expect(log.originOf(own({ name: 'unknown' }))).toBe(null);
  });

  it('is no longer known to be set by a header once it has changed in a gap of the recording', async () => {
    const { respond, jar, log, settle, play } = await createLogWorld();
    respond('a=1', 'b=1', 'c=1');
    for (const name of ['a', 'b', 'c']) jar.put(own({ name }));
    await settle();
    const after = [own({ name: 'a' }), own({ name: 'b', value: 'other' })];
    play({ kind: 'jar', storeId: '0', cookies: after });
    await settle();
    const origins = ['a', 'b', 'c'].map((name) => log.originOf(own({ name }))?.by ?? null);
    expect(origins).toEqual(['header', null, null]);
  });

  it('has a history with the causes that the browser gives', async () => {
    const { respond, clock, jar, log } = await createLogWorld();
    respond('a=1; Max-Age=60');
    jar.put(own({ expirationDate: inSeconds(60) }));
    clock.advance(10);
    jar.put(own({ value: 'script' }));
    jar.drop(own(), 'evicted');
    clock.advance(10);
    respond('a=2');
    jar.put(own({ value: '2' }));
    respond('a=2; Max-Age=0');
    jar.drop(own(), 'expired_overwrite');
    clock.advance(200);
    expect(log.historyOf(own()).map(({ kind, cause, entryId }) => [kind, cause, entryId])).toEqual([
      ['set', 'explicit', 'r1/0'],
      ['changed', 'overwrite', null],
      ['removed', 'evicted', null],
      ['set', 'explicit', 'r2/0'],
      ['removed', 'expired_overwrite', 'r3/0'],
    ]);
    expect(log.originOf(own())).toBe(null);
  });

  it('has a history of bounded length', async () => {
    const { clock, jar, log } = await createLogWorld();
    for (let i = 0; i < 100; i++) jar.put(own({ value: `${i}` }));
    clock.advance(200);
    expect(log.historyOf(own())).toHaveLength(50);
  });
});
