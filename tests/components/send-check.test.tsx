// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { SendCheck } from '../../components/panel/details/SendCheck.tsx';
import { siteOf } from '../../lib/cookie/site.ts';
import { SEND_TRAITS } from '../../lib/send/traits.ts';
import { cookie } from '../fixtures/cookie.ts';
import { mount, type } from './mount.ts';

const pageUrl = 'https://www.example.com/';
const sent = cookie({ domain: 'www.example.com', path: '/admin', sameSite: 'strict' });

async function open() {
  const setup = {
    pageUrl,
    urls: [pageUrl, 'https://www.example.com/admin/users'],
    traits: SEND_TRAITS.chromium,
    siteOf,
  };
  const screen = await mount(<SendCheck cookie={sent} setup={setup} now={() => 0} />);
  return {
    ...screen,
    url: () => screen.get<HTMLInputElement>('input'),
    answer: () => screen.get('[data-sent]').dataset.sent,
    rules: () => screen.all('li').map((each) => each.textContent),
  };
}

it('tells for the page’s own address, and names the rule that forbids it first', async () => {
  const view = await open();
  expect(view.answer()).toBe('no');
  expect(view.rules()[0]).toContain('/admin');
});

it('tells anew for another address and another situation', async () => {
  const view = await open();
  await type(view.url(), 'https://www.example.com/admin/users');
  expect(view.answer()).toBe('yes');
  const select = view.get<HTMLSelectElement>('select');
  await act(() => {
    select.selectedIndex = [...select.options].findIndex(({ value }) => value === 'link');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(view.answer()).toBe('no');
});

it('asks for an address where there is none', async () => {
  const view = await open();
  await type(view.url(), 'example');
  expect(view.answer()).toBe('');
  expect(view.rules()).toEqual([]);
});
