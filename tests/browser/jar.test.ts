import { describe, expect, it, vi } from 'vitest';
import { createDirectJar } from '../../lib/browser/direct-jar.ts';
import { createPageJar } from '../../lib/browser/jar.ts';
import { relayJarChanges } from '../../lib/browser/jar-relay.ts';
import { createRemoteJar } from '../../lib/browser/remote-jar.ts';
import { toStored } from '../fakes/browser/stored-cookie.ts';
import { useFakeBrowser } from '../fakes/browser.ts';
import { cookie } from '../fixtures/cookie.ts';
import { describeJar } from './describe-jar.ts';
import { serveJar } from './serve-jar.ts';

vi.mock('../../lib/browser/api.ts', async () => (await import('../fakes/browser.ts')).apiModule);
vi.mock(
  '../../lib/browser/dialect.ts',
  async () => (await import('../fakes/browser.ts')).dialectModule,
);

/** The background at one end, a page at the other. */
function openRemote() {
  const jar = createDirectJar();
  serveJar(jar);
  relayJarChanges(jar);
  return createRemoteJar();
}

describeJar('direct', createDirectJar);
describeJar('remote', openRemote);

describe('the remote jar when the background is stopped', () => {
  it('connects again, says that it may have missed something, and goes on', () => {
    const fake = useFakeBrowser('firefox');
    const jar = openRemote();
    const onGap = vi.fn();
    const onChange = vi.fn();
    const stop = jar.onChanged(onChange, onGap);

    fake.runtime.stopBackground();
    expect(onGap).toHaveBeenCalledTimes(1);
    expect(fake.runtime.openPorts()).toBe(1);

    fake.cookies.put(toStored(cookie()));
    expect(onChange).toHaveBeenCalledTimes(1);

    stop();
    expect(fake.runtime.openPorts()).toBe(0);
  });

  it('hears nothing of it once it has stopped listening', () => {
    const fake = useFakeBrowser('firefox');
    const onGap = vi.fn();
    openRemote().onChanged(() => {}, onGap)();
    fake.runtime.stopBackground();
    expect(onGap).not.toHaveBeenCalled();
    expect(fake.runtime.openPorts()).toBe(0);
  });

  it('says that it missed something only when it is connected again', () => {
    const fake = useFakeBrowser('firefox');
    const jar = openRemote();
    const ports: number[] = [];
    jar.onChanged(
      () => {},
      () => ports.push(fake.runtime.openPorts()),
    );
    fake.runtime.stopBackground();
    expect(ports).toEqual([1]);
  });
});

it.each([
  [{ id: 'cookiescope', url: 'https://evil.test/' }, 'a script in a web page'],
  [{ id: 'other', url: 'moz-extension://other/page.html' }, 'another extension'],
])('relays nothing to %j, %s', (sender) => {
  const fake = useFakeBrowser('firefox');
  const jar = openRemote();
  fake.runtime.control.sender = sender;
  jar.onChanged(
    () => {},
    () => {},
  );
  expect(fake.browser.cookies.onChanged.listeners).toBe(0);
});

it.each([
  [false, 0],
  [true, 1],
])(
  'in a panel of Firefox: %s, so that listing takes %d messages',
  async (isFirefoxPanel, messages) => {
    const fake = useFakeBrowser('firefox');
    openRemote();
    const stored = cookie({ storeId: 'firefox-default' });
    fake.cookies.put(toStored(stored));
    let received = 0;
    fake.browser.runtime.onMessage.addListener(() => received++);

    fake.world.isFirefoxPanel = isFirefoxPanel;
    const jar = createPageJar();
    fake.world.isFirefoxPanel = false;
    expect(await jar.list({ storeId: 'firefox-default' })).toEqual([stored]);
    expect(received).toBe(messages);
  },
);
