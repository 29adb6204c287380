// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DomainText } from '../../../components/cookies/DomainText.tsx';
import { EvidenceList } from '../../../components/cookies/EvidenceList.tsx';
import { ExpiryText } from '../../../components/cookies/ExpiryText.tsx';
import { FlagBadges } from '../../../components/cookies/FlagBadges.tsx';
import { FlagToggle } from '../../../components/cookies/FlagToggle.tsx';
import { LifetimeBar } from '../../../components/cookies/LifetimeBar.tsx';
import { SessionMark } from '../../../components/cookies/SessionMark.tsx';
import { SizeText } from '../../../components/cookies/SizeText.tsx';
import { TimeLeft } from '../../../components/cookies/TimeLeft.tsx';
import { ValueText } from '../../../components/cookies/ValueText.tsx';
import { i18n } from '../../fakes/i18n.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { click, mount } from '../mount.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const now = Date.UTC(2026, 10, 20, 11, 58);
const expiring = (seconds: number) => ({ expirationDate: now / 1000 + seconds });

describe('ValueText', () => {
  it('shows hostile text as text, isolated', async () => {
    const view = await mount(<ValueText value={'<img src=x>\u202e'} />);
    expect(view.all('img')).toHaveLength(0);
    expect(view.get('bdi').textContent).toBe('<img src=x>U+202E');
  });

  it('says nothing of a masked value, its length included', async () => {
    const view = await mount(<ValueText value="secret" masked />);
    const other = view.root.innerHTML;
    await view.update(<ValueText value="a much longer secret" masked />);
    expect(view.root.innerHTML).toBe(other);
    expect(other).not.toContain('secret');
    expect(view.get('[role=img]').getAttribute('aria-label')).toBe('hidden');
  });

  it('cuts off what no cell has room for', async () => {
    const view = await mount(<ValueText value={'x'.repeat(4000)} most={10} />);
    expect(view.root.textContent).toBe(`${'x'.repeat(10)}…`);
  });
});

describe('TimeLeft', () => {
  it.each([
    [expiring(13 * 86_400 + 4 * 3600), undefined, '13 d 4 h', false],
    [expiring(13 * 86_400), 14 * 86_400, '13 d of 14 d', false],
    [expiring(42 * 60), null, '42 min', true],
    [expiring(-5), undefined, 'expired', true],
    [{ expirationDate: null }, undefined, 'session', false],
  ])('%o', async (fields, given, text, stands) => {
    const view = await mount(
      <TimeLeft cookie={fields} now={now} {...(given === undefined ? {} : { given })} />,
    );
    expect(view.root.textContent).toBe(text);
    expect(view.all('.cookie-time--soon')).toHaveLength(stands ? 1 : 0);
  });
});

describe('LifetimeBar', () => {
  it.each([
    [expiring(400 * 86_400), '100%', false],
    [expiring(3599), '39%', true],
    [expiring(1), '0%', true],
  ])('%o fills %s', async (fields, filled, soon) => {
    const view = await mount(<LifetimeBar cookie={fields} now={now} />);
    expect(view.get('.lifetime__left').style.inlineSize).toBe(filled);
    expect(view.all('.lifetime--soon')).toHaveLength(soon ? 1 : 0);
  });

  it('is dotted without an end and empty after it', async () => {
    const view = await mount(<LifetimeBar cookie={{ expirationDate: null }} now={now} />);
    expect(view.all('.lifetime--session')).toHaveLength(1);
    await view.update(<LifetimeBar cookie={expiring(-1)} now={now} />);
    expect(view.all('.lifetime__left')).toHaveLength(0);
  });
});

describe('ExpiryText', () => {
  it('has the exact moment on hover', async () => {
    const view = await mount(<ExpiryText cookie={expiring(0)} now={now} />);
    expect(view.get('time').title).toBe('2026-11-20T11:58:00.000Z');
  });
});

describe('flags', () => {
  it('shows badges, and what a session ID lacks', async () => {
    const view = await mount(
      <FlagBadges cookie={cookie({ httpOnly: true, sameSite: 'lax' })} level="likely" />,
    );
    expect(view.all('.ui-badge').map(({ textContent }) => textContent)).toEqual([
      'not Secure',
      'HttpOnly',
      'Lax',
    ]);
    expect(view.get('.ui-badge--bad').title).toContain('plain http');
  });

  it('are turned by one click', async () => {
    const onToggle = vi.fn();
    const view = await mount(<FlagToggle id="secure" on={false} level="no" onToggle={onToggle} />);
    const button = view.get('button');
    expect([button.getAttribute('aria-label'), button.getAttribute('aria-pressed')]).toEqual([
      'Secure',
      'false',
    ]);
    await click(button);
    expect(onToggle).toHaveBeenCalledWith(true);
  });
});

describe('SessionMark', () => {
  it.each([
    ['likely', 98, 'session ID 98', 'Session ID 98 of 100, likely: show why'],
    ['possible', 61, 'possible 61', 'Session ID possible 61 of 100: show why'],
  ] as const)('%s', async (level, score, text, label) => {
    const onOpen = vi.fn();
    const view = await mount(<SessionMark detection={{ level, score }} onOpen={onOpen} />);
    expect(view.root.textContent).toBe(text);
    expect(view.get('button').getAttribute('aria-label')).toBe(label);
    await click(view.get('button'));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('is not there for any other cookie', async () => {
    const view = await mount(
      <SessionMark detection={{ level: 'no', score: 3 }} onOpen={vi.fn()} />,
    );
    expect(view.root.textContent).toBe('');
  });
});

describe('EvidenceList', () => {
  it('lists every reason with its weight', async () => {
    vi.spyOn(i18n, 't').mockImplementation((key, params) => `${key} (${params})`);
    const evidence = [
      { code: 'entropy', weight: 44, params: ['165', '64'] },
      { code: 'not-secure', weight: -4, params: [] },
    ];
    const view = await mount(<EvidenceList detection={{ level: 'likely', score: 98, evidence }} />);
    expect(view.get('h3').textContent).toBe('flag.evidenceTitle (98)');
    expect(view.all('li span').map(({ textContent }) => textContent)).toEqual([
      'evidence.entropy (165,64)',
      'evidence.not-secure ()',
    ]);
    expect(view.all('b').map(({ textContent }) => textContent)).toEqual(['+44', '−4']);
    expect(view.all('.evidence__against')).toHaveLength(1);
  });
});

describe('domains and sizes', () => {
  it('tells a host-only domain from one with sub-domains', async () => {
    const view = await mount(<DomainText cookie={{ domain: 'a.test', hostOnly: true }} />);
    expect(view.root.textContent).toBe('a.testhost');
    await view.update(<DomainText cookie={{ domain: 'a.test', hostOnly: false }} />);
    expect(view.root.textContent).toBe('.a.test');
  });

  it('marks a single cookie that no browser stores', async () => {
    const view = await mount(<SizeText bytes={4097} single />);
    expect(view.root.textContent).toMatch(/^4.1 kB$/);
    expect(view.all('.cookie-time--soon')).toHaveLength(1);
  });
});
