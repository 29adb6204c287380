// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ConcernedCookies } from '../../components/audit/ConcernedCookies.tsx';
import { CookieFindings } from '../../components/audit/CookieFindings.tsx';
import { PageGrade } from '../../components/audit/PageGrade.tsx';
import { grade } from '../../lib/audit/grade.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { findings, SESSION } from '../audit/site.ts';
import { cookie } from '../fixtures/cookie.ts';
import { click, mount } from './mount.ts';

const found = findings([{ ...SESSION, httpOnly: false }]);

it('the findings of a cookie open in place, one at a time', async () => {
  const copy = vi.fn(async () => {});
  const { get, all } = await mount(<CookieFindings findings={found} copy={copy} />);
  expect(all('.topic-body')).toEqual([]);
  await click(get('[data-finding=notHttpOnly] .cookie-findings__head'));
  expect(get('.topic-body pre').textContent).toBe('SESSION_COOKIE_HTTPONLY = True');
  expect(all('[data-concerned]')).toEqual([]);
  await click(get('.mend-code__block button'));
  expect(copy).toHaveBeenCalledWith('SESSION_COOKIE_HTTPONLY = True');
  await click(get('[data-finding=notHttpOnly] .cookie-findings__head'));
  expect(all('.topic-body')).toEqual([]);
});

it('a cookie without findings has no heading for them', async () => {
  const { root } = await mount(<CookieFindings findings={[]} copy={async () => {}} />);
  expect(root.textContent).toBe('');
});

it('the grade says in its tooltip what it is, and what lowers it', async () => {
  const { get } = await mount(<PageGrade site={{ findings: found, grade: grade(found) }} />);
  expect(get('[data-grade]').dataset.tip).toMatch(
    /^Grade C, \d\d of 100\. 1 finding costs points\.$/,
  );
});

describe('the cookies concerned', () => {
  const keys = Array.from({ length: 30 }, (_, place) => keyOf(cookie({ name: `c${place}` })));

  it('are cut short, and all shown when asked for', async () => {
    const { get, all } = await mount(
      <ConcernedCookies cookies={keys} host="example.com" onCookie={() => {}} />,
    );
    expect(all('[data-concerned]')).toHaveLength(12);
    await click(get('.ui-button--link'));
    expect(all('[data-concerned]')).toHaveLength(30);
  });

  it('say where they are unless that is where the page is', async () => {
    const elsewhere = keyOf(cookie({ name: '', domain: 'api.example.com', path: '/v1' }));
    const { all } = await mount(
      <ConcernedCookies
        cookies={[...keys.slice(0, 1), elsewhere]}
        host="example.com"
        onCookie={() => {}}
      />,
    );
    expect(all('[data-concerned]').map(({ textContent }) => textContent)).toEqual([
      'c0',
      'no name api.example.com/v1',
    ]);
  });
});
