// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { eventually } from '../eventually.ts';
import { cookie } from '../fixtures/cookie.ts';
import { click, press, type } from './mount.ts';
import { panelWorld } from './panel-world.tsx';

const here = { domain: 'www.example.com' };
const session = cookie({
  ...here,
  name: 'sessionid',
  value: 'x4k9q2m7v1z8b3n6c5j0h2g4f7d9s1a3',
  httpOnly: true,
  sameSite: 'lax',
});
const theme = cookie({ ...here, name: 'theme', value: 'dark' });
const sound = cookie({ ...here, name: 'theme', value: 'dark', secure: true });

/** The panel with its audit shown and ready. */
async function auditOf(cookies: readonly Cookie[], ready = '.grade-card') {
  let choices: Readonly<Record<string, string>> = {};
  const saveFile = vi.fn();
  const world = await panelWorld(cookies, () => {}, {
    audit: {
      frameworks: {
        load: async () => choices,
        save: async (next) => {
          choices = next;
        },
        watch: () => () => {},
      },
      saveFile,
      version: '1.2.3',
    },
  });
  await click(world.get('[data-face=audit]'));
  await eventually(async () => {
    await world.pass(0);
    world.get(ready);
  });
  const head = (code: string) => world.get(`[data-finding="${code}"] .topic__head`);
  const heads = () => world.all('.topic').map(({ dataset }) => dataset.finding);
  const menu = async (entry: string) => {
    await click(world.get('.audit-toolbar [aria-haspopup=menu]'));
    await click(world.get(`[role=menuitem][data-label="${entry}"]`));
    await world.pass(0);
  };
  return Object.assign(world, { saveFile, head, heads, menu, choices: () => choices });
}

describe('the face', () => {
  it('grades the page, in the side bar too, and counts what costs points', async () => {
    const { get, heads } = await auditOf([session, theme]);
    expect(get('.grade-card h2').textContent).toBe('Grade C');
    expect(get('[data-face=audit]').textContent).toBe('AuditCGrade C1');
    expect(heads()).toEqual(['notSecure']);
  });

  it('opens a finding: why, after whom, which cookies, and what to write', async () => {
    const { get, head, copied } = await auditOf([session]);
    await click(head('notSecure'));
    expect(get('.topic-body').textContent).toContain('also sends the cookie over plain http');
    expect(get<HTMLAnchorElement>('.source-link').rel).toContain('noopener');
    expect(get('.mend-code pre').textContent).toBe('SESSION_COOKIE_SECURE = True');
    await click(get('.mend-code__block button'));
    expect(copied).toEqual(['SESSION_COOKIE_SECURE = True']);
    expect(get('.mend-code [role=status]').textContent).toBe('Copied');
    await click(head('notSecure'));
    expect(head('notSecure').getAttribute('aria-expanded')).toBe('false');
  });

  it('leads to a cookie in the list, whatever is filtered there', async () => {
    const { store, get, head, row } = await auditOf([session, theme]);
    await act(() => store.setFilter('name:theme'));
    await click(head('notSecure'));
    await click(get('[data-concerned=sessionid]'));
    expect(row('sessionid').getAttribute('aria-selected')).toBe('true');
    expect(row('sessionid').contains(document.activeElement)).toBe(true);
  });

  it('folds the notes, which one click or the filter unfolds', async () => {
    const { get, all, heads } = await auditOf([session, theme]);
    await click(get('[data-head=notes]'));
    expect(heads()).toEqual(['notSecure', 'notSecureOthers']);
    await click(get('[data-head=notes]'));
    const notes = all('.audit-toolbar .ui-segmented label').at(-1);
    await click(notes?.querySelector('input') as HTMLElement);
    expect(heads()).toEqual(['notSecureOthers']);
  });

  it('shows the notes where there is nothing else, and folds them for whoever asks', async () => {
    const { get, heads } = await auditOf([theme]);
    expect(heads()).toEqual(['notSecureOthers']);
    await click(get('[data-head=notes]'));
    expect(heads()).toEqual([]);
  });

  it('finds words in titles and in the names of cookies', async () => {
    const { get, heads } = await auditOf([session, { ...session, name: 'PHPSESSID', path: '/a' }]);
    const search = get<HTMLInputElement>('.audit-toolbar .ui-search input');
    await type(search, 'secure sessionid');
    expect(heads()).toContain('notSecure');
    await type(search, 'nowhere');
    expect(get('.ui-empty h2').textContent).toBe('No finding matches');
    await click(get('.ui-empty button'));
    expect(search.value).toBe('');
  });

  it('goes from line to line by keys, and Escape closes from inside', async () => {
    const { get, head } = await auditOf([{ ...session, httpOnly: false }, theme]);
    head('notSecure').focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(head('notHttpOnly'));
    await press('End');
    expect(document.activeElement).toBe(get('[data-head=notes]'));
    await press('Home');
    await click(head('notSecure'));
    get('.mend-code__block button').focus();
    await press('Escape');
    expect(document.activeElement).toBe(head('notSecure'));
    expect(head('notSecure').getAttribute('aria-expanded')).toBe('false');
  });

  it('follows the jar', async () => {
    const { jar, pass, get } = await auditOf([session]);
    jar.put({ ...session, secure: true });
    await pass();
    expect(get('.grade-card h2').textContent).toBe('Grade A');
    expect(get('.audit-body__clean').textContent).toContain('Nothing to complain about');
  });

  it('says so where nothing is wrong, and where there is nothing', async () => {
    const { jar, pass, get, all } = await auditOf([sound]);
    expect(get('.grade-card__result').textContent).toBe('Grade A100 of 100');
    expect(get('.ui-empty h2').textContent).toBe('Nothing to complain about');
    jar.drop(sound);
    await pass();
    expect(get('.ui-empty h2').textContent).toBe('Nothing to audit');
    expect(all('.grade-card')).toEqual([]);
    expect(get('[data-face=audit]').textContent).toBe('Audit');
  });

  it('shows names that hide or turn things for what they are', async () => {
    const evil = { ...session, name: 'a\u202eb', secure: false };
    const { root } = await auditOf([evil]);
    expect(root.textContent).not.toContain('\u202e');
  });
});

it('a step towards a better grade leads to its finding', async () => {
  const { get, head } = await auditOf([session]);
  await click(get('[data-raise=notSecure]'));
  expect(head('notSecure').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(head('notSecure'));
});

it('the framework that is chosen speaks first, and is kept for the site', async () => {
  const { get, head, choices, pass } = await auditOf([session]);
  const select = get<HTMLSelectElement>('.audit-toolbar__end select');
  expect(select.options[0]?.text).toBe('Framework: Django');
  await act(() => {
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === 'Flask');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await pass(0);
  await click(head('notSecure'));
  expect(get('.mend-code figcaption a').textContent).toBe('Flask');
  expect(choices()).toEqual({ 'example.com': 'Flask' });
});

describe('the report', () => {
  it('is copied as Markdown', async () => {
    const { menu, copied, get } = await auditOf([session]);
    await menu('Copy as Markdown');
    expect(copied[0]).toMatch(/^# Cookies of `https:\/\/www\.example\.com`\n/);
    expect(get('.audit-toolbar__done').textContent).toBe('Copied');
  });

  it('is saved as Markdown and as SARIF', async () => {
    const { menu, saveFile } = await auditOf([session]);
    await menu('Save as Markdown');
    await menu('Save as SARIF');
    const [markdown, sarif] = saveFile.mock.calls.map(([file]) => file);
    expect(markdown.name).toMatch(/^cookies-www\.example\.com-\d{4}-\d\d-\d\d\.md$/);
    expect(sarif).toMatchObject({ type: 'application/sarif+json' });
    expect(JSON.parse(sarif.text).runs[0].tool.driver).toMatchObject({ version: '1.2.3' });
  });
});

it('the details of a cookie tell its findings, and lead to them', async () => {
  const { get, head, row } = await auditOf([session, theme]);
  await click(get('.panel-section:not([data-face])[title="www.example.com"]'));
  await click(row('sessionid').querySelector('[data-field=name]') as HTMLElement);
  await press(' ');
  await click(get('.finding-links [data-finding=notSecure]'));
  expect(document.activeElement).toBe(head('notSecure'));
  expect(head('notSecure').getAttribute('aria-expanded')).toBe('true');
});
