// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../lib/cookie/key.ts';
import { cookie } from '../fixtures/cookie.ts';
import { click, press, type } from './mount.ts';
import { doubleClick, panelWorld, rightClick } from './panel-world.tsx';

const here = { domain: 'www.example.com' };
const session = cookie({
  ...here,
  name: 'sessionid',
  value: 'x4k9q2m7v1z8b3n6c5j0h2g4f7d9s1a3',
  httpOnly: true,
  sameSite: 'lax',
});
const theme = cookie({ ...here, name: 'theme', value: 'dark' });
const locale = cookie({ ...here, name: 'locale', value: 'en' });
const framed = cookie({ domain: 'pay.example.net', name: 'pay', value: '1' });

describe('the list', () => {
  it('shows the cookies of the page under their sites, likely session IDs first', async () => {
    const panel = await panelWorld([theme, session, framed], (world) => {
      world.frameUrls = ['https://pay.example.net/frame'];
    });
    expect(panel.names()).toEqual(['sessionid', 'theme', 'pay']);
    expect(panel.all('.panel-group bdi').map((each) => each.textContent)).toEqual([
      'www.example.com',
      'example.net',
    ]);
    expect(panel.row('sessionid').dataset.sessionId).toBe('likely');
    expect(panel.cell('theme', 'value').dataset.raw).toBe('dark');
  });

  it('follows the jar', async () => {
    const panel = await panelWorld([theme]);
    panel.jar.put(locale);
    await panel.pass();
    expect(panel.names()).toEqual(['locale', 'theme']);
    panel.jar.drop(keyOf(theme));
    await panel.pass();
    expect(panel.names()).toEqual(['locale']);
  });

  it('gives a cookie that comes later the time it has left at that moment', async () => {
    const panel = await panelWorld([theme]);
    await panel.pass(15_000);
    panel.jar.put({ ...locale, expirationDate: panel.now() / 1000 + 3600 });
    await panel.pass(0);
    expect(panel.cell('locale', 'max-age').dataset.raw).toBe('3600');
  });

  it('keeps selection and focus when other cookies come and go', async () => {
    const panel = await panelWorld([locale, theme]);
    await click(panel.cell('theme', 'name'));
    panel.jar.put(cookie({ ...here, name: 'a' }));
    panel.jar.drop(keyOf(locale));
    await panel.pass();
    expect(panel.row('theme').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(panel.cell('theme', 'name'));
  });

  it('sorts by a column and remembers it', async () => {
    const panel = await panelWorld([locale, theme]);
    const title = panel.get('[role=columnheader][data-column="name"] button');
    await click(title);
    await click(title);
    expect(panel.names()).toEqual(['theme', 'locale']);
    expect(panel.settings().table.sort).toEqual({ column: 'name', descending: true });
  });

  it('filters by a figure of the summary, and shows all again', async () => {
    const panel = await panelWorld([session, theme]);
    const figure = () => panel.get('.panel-figure--sessionIds');
    await click(figure());
    expect(panel.names()).toEqual(['sessionid']);
    await click(figure());
    expect(panel.names()).toEqual(['sessionid', 'theme']);
  });
});

describe('masked values', () => {
  it('are dots, to a screen reader too, until one points at them', async () => {
    const panel = await panelWorld([theme]);
    const { settings, onSettings } = panel;
    onSettings({ ...settings(), maskValues: true });
    await panel.pass();
    const value = panel.cell('theme', 'value');
    expect(value.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('hidden');
    expect(value.querySelector('.panel-masked__plain')?.textContent).toBe('dark');
  });
});

describe('what there is to say in place of a list', () => {
  it('never shows an empty list where access is missing', async () => {
    const panel = await panelWorld([theme], ({ withheld }) => {
      withheld.add('*://www.example.com/*').add('*://*.example.com/*');
    });
    expect(panel.root.textContent).toContain('example.com');
    expect(panel.all('[role=grid]')).toEqual([]);
    expect(panel.all('.panel-section__count').map((each) => each.textContent)).toEqual(['0']);
    await click(panel.get('.panel-main .ui-button--primary'));
    expect(panel.world.withheld).toEqual(new Set(['*://www.example.com/*']));
    panel.world.setAccess('*://www.example.com/*', true);
    await panel.pass();
    expect(panel.names()).toEqual(['theme']);
  });

  it('tells of a page without cookies', async () => {
    const panel = await panelWorld([]);
    expect(panel.get('.ui-empty').textContent).toContain('www.example.com');
  });

  it('offers to clear a filter that hides everything', async () => {
    const panel = await panelWorld([theme]);
    panel.store.setFilter('nothing-like-it');
    await panel.pass();
    await click(panel.get('.ui-empty .ui-button--primary'));
    expect(panel.names()).toEqual(['theme']);
  });
});

describe('editing in a cell', () => {
  it.each([
    ['name', 'colour', { name: 'colour' }],
    ['value', 'light', { value: 'light' }],
    ['domain', '.example.com', { domain: 'example.com', hostOnly: false }],
    ['path', '/shop', { path: '/shop' }],
    ['expires', '2023-11-20T00:00:00Z', { expirationDate: 1_700_438_400 }],
    ['max-age', '3600', { expirationDate: 1_700_003_600 }],
    ['max-age', '1h', { expirationDate: 1_700_003_600 }],
  ])('%s: %s', async (field, text, fields) => {
    const panel = await panelWorld([theme]);
    await doubleClick(panel.cell('theme', field));
    await type(panel.editor, text);
    await press('Enter');
    await panel.pass();
    expect(panel.jar.all()).toEqual([{ ...theme, ...fields }]);
    expect(panel.all('.panel-cell-editor')).toEqual([]);
    const name = 'name' in fields ? fields.name : 'theme';
    expect(document.activeElement).toBe(panel.cell(name, field));
    expect(panel.row(name).getAttribute('aria-selected')).toBe('true');
  });

  it('begins with Enter and leaves everything as it was with Escape', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.cell('theme', 'value'));
    await press('Enter');
    await type(panel.editor, 'light');
    await press('Escape');
    await panel.pass();
    expect(panel.held('theme')).toEqual(theme);
    expect(panel.jar.writes).toBe(0);
    expect(document.activeElement).toBe(panel.cell('theme', 'value'));
  });

  it('writes nothing when nothing was changed', async () => {
    const panel = await panelWorld([theme]);
    await doubleClick(panel.cell('theme', 'value'));
    await press('Enter');
    await panel.pass();
    expect(panel.jar.writes).toBe(0);
  });

  it('saves with Tab and goes on to the next cell, also after a new name', async () => {
    const panel = await panelWorld([theme]);
    await doubleClick(panel.cell('theme', 'name'));
    await type(panel.editor, 'colour');
    await press('Tab');
    await panel.pass();
    expect(panel.cell('colour', 'value').contains(panel.editor)).toBe(true);
    await type(panel.editor, 'blue');
    await press('Tab', { shiftKey: true });
    await panel.pass();
    expect(panel.cell('colour', 'name').contains(panel.editor)).toBe(true);
    expect(panel.jar.all()).toEqual([{ ...theme, name: 'colour', value: 'blue' }]);
  });

  it('refuses what the browser would refuse, says why, and mends it', async () => {
    const panel = await panelWorld([theme]);
    await doubleClick(panel.cell('theme', 'name'));
    await type(panel.editor, '__Secure-theme');
    await press('Enter');
    expect(panel.editor.getAttribute('aria-invalid')).toBe('true');
    const note = panel.get('.ui-note--error');
    expect(note.parentElement?.id).toBe(panel.editor.getAttribute('aria-describedby'));
    await click(panel.get('.ui-note--error button'));
    await press('Enter');
    await panel.pass();
    expect(panel.jar.all()).toEqual([{ ...theme, name: '__Secure-theme', secure: true }]);
  });

  it('does not understand just any date', async () => {
    const panel = await panelWorld([theme]);
    await doubleClick(panel.cell('theme', 'expires'));
    await type(panel.editor, 'some day');
    await press('Enter');
    expect(panel.all('.ui-note--error')).toHaveLength(1);
    expect(panel.jar.writes).toBe(0);
  });

  it('keeps the text when the cookie is removed meanwhile, and sets it again', async () => {
    const panel = await panelWorld([locale, theme]);
    await doubleClick(panel.cell('theme', 'value'));
    await type(panel.editor, 'half made');
    panel.jar.drop(keyOf(theme));
    panel.jar.put(cookie({ ...here, name: 'a' }));
    await panel.pass();
    expect(panel.names()).toEqual(['a', 'locale', 'theme']);
    expect(panel.editor.value).toBe('half made');
    expect(panel.all('.ui-note--warning')).toHaveLength(1);
    await press('Enter');
    await panel.pass();
    expect(panel.held('theme')).toEqual({ ...theme, value: 'half made' });
  });

  it('keeps the text when the value is changed meanwhile, and offers the other', async () => {
    const panel = await panelWorld([theme]);
    await doubleClick(panel.cell('theme', 'value'));
    await type(panel.editor, 'mine');
    panel.jar.put({ ...theme, value: 'theirs', secure: true });
    await panel.pass();
    expect(panel.editor.value).toBe('mine');
    await click(panel.get('.ui-note--warning button'));
    expect(panel.editor.value).toBe('theirs');
    await type(panel.editor, 'mine after all');
    await press('Enter');
    await panel.pass();
    expect(panel.held('theme')).toEqual({ ...theme, value: 'mine after all', secure: true });
  });

  it('stays open with the reason when the browser does not take it', async () => {
    const panel = await panelWorld([theme]);
    await doubleClick(panel.cell('theme', 'value'));
    await type(panel.editor, 'light');
    panel.jar.failAt(1);
    await press('Enter');
    await panel.pass();
    expect(panel.editor.value).toBe('light');
    expect(panel.all('.ui-note--error')).toHaveLength(1);
    expect(panel.held('theme')).toEqual(theme);
  });

  it('does not edit a cookie that is switched off: it shows how to switch it on', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.get('[data-cookie="theme"] [role=switch]'));
    await panel.pass();
    expect(panel.held('theme')).toBeUndefined();
    await doubleClick(panel.cell('theme', 'value'));
    expect(panel.all('.panel-cell-editor')).toEqual([]);
    await click(panel.get('.panel-details__parked button'));
    await panel.pass();
    expect(panel.held('theme')).toEqual(theme);
  });
});

describe('one click and one key', () => {
  it('toggles a flag', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.get('[data-field="http-only"] button'));
    await panel.pass();
    expect(panel.held('theme')?.httpOnly).toBe(true);
  });

  it('chooses SameSite', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.get('[data-field="same-site"] button'));
    await click(panel.get('[role=menu] [data-label="Strict"]'));
    await panel.pass();
    expect(panel.held('theme')?.sameSite).toBe('strict');
  });

  it('leads to the form, with the reason and a mend, for what a browser would refuse', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.get('[data-field="same-site"] button'));
    await click(panel.get('[role=menu] [data-label="None"]'));
    await panel.pass();
    expect(panel.held('theme')).toEqual(theme);
    await click(panel.get('.cookie-form .ui-note--error button'));
    await click(panel.get('.cookie-form [type=submit]'));
    await panel.pass();
    expect(panel.held('theme')).toEqual({ ...theme, sameSite: 'no_restriction', secure: true });
  });

  it('deletes the selection, selects what comes next, and takes it back', async () => {
    const panel = await panelWorld([locale, session, theme]);
    await click(panel.cell('sessionid', 'name'));
    await click(panel.cell('locale', 'name'), { shiftKey: true });
    await press('Delete');
    await panel.pass();
    expect(panel.names()).toEqual(['theme']);
    expect(panel.row('theme').getAttribute('aria-selected')).toBe('true');
    await press('z', { ctrlKey: true });
    await panel.pass();
    expect(panel.names()).toEqual(['sessionid', 'locale', 'theme']);
    await press('z', { ctrlKey: true, shiftKey: true });
    await panel.pass();
    expect(panel.names()).toEqual(['theme']);
  });

  it('copies name=value of the selection', async () => {
    const panel = await panelWorld([locale, theme]);
    await click(panel.cell('locale', 'name'));
    await press('a', { ctrlKey: true });
    await press('c', { ctrlKey: true });
    expect(panel.copied).toEqual(['locale=en; theme=dark']);
  });

  it('duplicates', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.cell('theme', 'name'));
    await press('d', { ctrlKey: true });
    await panel.pass();
    expect(panel.held('theme-copy')).toEqual({ ...theme, name: 'theme-copy' });
  });

  it('shows the evidence by the mark, of the row that is chosen', async () => {
    const panel = await panelWorld([session, theme]);
    await click(panel.get('.session-mark'));
    expect(panel.all('.panel-details .evidence li').length).toBeGreaterThan(0);
    await click(panel.cell('theme', 'name'));
    expect(panel.get('.panel-details h2').textContent).toBe('theme');
  });

  it('opens the details with Space and closes them with Escape', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.cell('theme', 'name'));
    await press(' ');
    expect(panel.get('.panel-details h2').textContent).toBe('theme');
    await press('Escape');
    expect(panel.all('.panel-details')).toEqual([]);
    expect(document.activeElement).toBe(panel.cell('theme', 'name'));
  });

  it('leads to the search with / and lists the keys with ?', async () => {
    const panel = await panelWorld([theme]);
    await press('/');
    expect(document.activeElement).toBe(panel.get('.ui-search__input'));
    await click(panel.cell('theme', 'name'));
    await press('?', { shiftKey: true });
    expect(panel.all('dialog .ui-key-help')).toHaveLength(1);
  });

  it('edits all fields in the form, and comes back to the row', async () => {
    const panel = await panelWorld([theme]);
    await click(panel.cell('theme', 'name'));
    await press('Enter', { ctrlKey: true });
    await type(panel.get<HTMLInputElement>('.cookie-form [data-row="name"] input'), 'colour');
    await press('Enter', { ctrlKey: true });
    await panel.pass();
    expect(panel.jar.all()).toEqual([{ ...theme, name: 'colour' }]);
    expect(panel.all('.cookie-form')).toEqual([]);
  });

  it('offers all of it in the menu of the row, which stays open for flags', async () => {
    const panel = await panelWorld([theme]);
    await rightClick(panel.cell('theme', 'value'));
    await click(panel.get('[role=menu] [data-label="Secure"]'));
    await panel.pass();
    expect(panel.held('theme')?.secure).toBe(true);
    expect(panel.get('[role=menu] [data-label="Secure"]').getAttribute('aria-checked')).toBe(
      'true',
    );
    await click(panel.get('[role=menu] [data-label="Edit Value"]'));
    expect(panel.editor.value).toBe('dark');
  });
});

describe('deleting what is shown', () => {
  const button = '[aria-label^="Delete all"], [aria-label="Delete the cookie shown"]';

  it('asks nothing for a page', async () => {
    const panel = await panelWorld([locale, theme]);
    await click(panel.get(button));
    await panel.pass();
    expect(panel.jar.all()).toEqual([]);
  });

  it('asks before it empties all sites', async () => {
    const elsewhere = cookie({ domain: 'elsewhere.test', name: 'far' });
    const panel = await panelWorld([locale, theme, elsewhere]);
    await click(
      panel.all('.panel-section').find((each) => /All sites/.test(each.textContent)) ?? panel.root,
    );
    await panel.pass();
    await click(panel.get(button));
    await panel.pass();
    expect(panel.jar.all()).toHaveLength(3);
    expect(panel.get('dialog').textContent).toContain('2 sites');
    await click(panel.get('dialog .ui-button--danger'));
    await panel.pass();
    expect(panel.jar.all()).toEqual([]);
  });
});

describe('the switch of the site', () => {
  it('parks the session, reloads, and puts it back', async () => {
    const panel = await panelWorld([session, theme]);
    await click(panel.get('.panel-toolbar__session [role=switch]'));
    await panel.pass();
    expect(panel.held('sessionid')).toBeUndefined();
    expect(panel.world.reloaded).toHaveLength(1);
    await click(panel.get('.panel-toolbar__session [role=switch]'));
    await panel.pass();
    expect(panel.held('sessionid')).toEqual(session);
    expect(panel.world.reloaded).toHaveLength(2);
  });
});

it('keeps the size of a pane in the settings', async () => {
  const panel = await panelWorld([theme]);
  const splitter = () => panel.get('[role=separator][aria-label="Resize the sections"]');
  const before = Number(splitter().ariaValueNow ?? splitter().getAttribute('aria-valuenow'));
  splitter().focus();
  await press('ArrowRight');
  expect(panel.settings().panes.sections).toBeGreaterThan(before);
  expect(Number(splitter().getAttribute('aria-valuenow'))).toBe(panel.settings().panes.sections);
});
