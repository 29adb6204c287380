import { describe, expect, it } from 'vitest';
import type { ParkReason } from '../../lib/change/change-set.ts';
import type { Detection } from '../../lib/session/detection.ts';
import type { Row } from '../../lib/store/row.ts';
import { sessionSwitch } from '../../lib/store/session-switch.ts';
import { cookie } from '../fixtures/cookie.ts';
import { detection } from '../fixtures/detection.ts';

function row(name: string, judged: Partial<Detection>, more: Partial<Row> = {}): Row {
  return {
    id: name,
    cookie: cookie({ name }),
    parked: null,
    guard: null,
    group: '',
    thirdParty: false,
    detection: detection(judged),
    ...more,
  };
}

const parked = (reason: ParkReason) => ({
  parked: { cookie: cookie(), parkedAt: 0, reason },
});

const sid = row('sid', { level: 'likely', role: 'session-id' });
const theme = row('theme', { role: 'preference' });
const remember = row('remember', { level: 'possible', role: 'remember-me' });
const foreignSid = row('foreign', { level: 'likely', role: 'session-id' }, { thirdParty: true });
const loggedOut = row('sid', { level: 'likely' }, parked('logout'));
const switchedOff = row('sid', { level: 'likely' }, parked('switch'));

describe('the switch of a page with', () => {
  it.each<[string, Row[], string, string[]]>([
    ['nothing', [], 'none', []],
    ['no session', [theme], 'none', []],
    ['a session', [theme, sid], 'in', ['sid']],
    ['a session and what would restore it', [remember, sid], 'in', ['sid', 'remember']],
    ['only what would restore a session', [remember], 'none', []],
    ['a session of a third party', [foreignSid], 'none', []],
    ['its own session and a third party’s', [foreignSid, sid], 'in', ['sid']],
    ['its session parked by the switch', [loggedOut, theme], 'out', ['sid']],
    ['its session parked, and a new one', [loggedOut, sid], 'out', ['sid']],
    ['its session switched off as a single cookie', [switchedOff], 'none', []],
  ])('%s', (_, rows, state, names) => {
    const found = sessionSwitch(rows);
    expect(found.state).toBe(state);
    expect('rows' in found ? found.rows.map((each) => each.cookie.name) : []).toEqual(names);
  });
});
