import { describe, expect } from 'vitest';
import { barSays } from './support/change-bar.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { editCell, fieldValue, inputValue, saveForm } from './support/edits.ts';
import { FACES } from './support/faces.ts';
import { fillForm, openForm } from './support/form.ts';
import { click, has } from './support/named.ts';
import { openBlank, setCookies } from './support/pages.ts';
import { cell, gone, listed, names } from './support/rows.ts';
import { says } from './support/says.ts';
import { storedCookie } from './support/stored.ts';

const SET = 'edited=before; path=/; max-age=3600';
const REMOVE = 'edited=; path=/; max-age=0';
const change = (value: string) => `edited=${value}; path=/; max-age=3600`;

const ORIGINAL = { value: 'before', expires: expect.any(Number) };

describe.each(FACES)('with the form of the $name open', ({ open }) => {
  test('nothing is lost when the page removes the cookie', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, SET, 'other=1; path=/');
    const view = await open(driver, tab);
    await listed(view, 'edited');
    await openForm(view, 'edited');
    await fillForm(view, { Value: 'half-made' });
    await setCookies(tab, REMOVE);
    await says(view, 'This cookie was removed while you were editing. Saving sets it again.');
    expect(await fieldValue(view, 'Value')).toBe('half-made');
    await saveForm(view);
    await listed(view, 'edited');
    expect(await storedCookie(driver, 'edited')).toMatchObject({ ...ORIGINAL, value: 'half-made' });
  });

  test('what the page makes of the cookie is offered', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, SET);
    const view = await open(driver, tab);
    await listed(view, 'edited');
    await openForm(view, 'edited');
    await fillForm(view, { Value: 'mine' });
    await setCookies(tab, change('theirs'));
    await says(view, 'This cookie was changed while you were editing. Value is now theirs');
    await click(view, 'button', 'Keep mine');
    await expect.poll(() => has(view, 'button', 'Keep mine')).toBe(false);
    expect(await fieldValue(view, 'Value')).toBe('mine');

    await setCookies(tab, change('theirs-again'));
    await says(view, 'Value is now theirs-again');
    await click(view, 'button', 'Use theirs');
    await expect.poll(() => fieldValue(view, 'Value')).toBe('theirs-again');
    await fillForm(view, { Value: 'mine after all' });
    await saveForm(view);
    // An open row of the popup shows its value underneath, in full.
    await says(view, 'mine after all');
    expect((await storedCookie(driver, 'edited'))?.value).toBe('mine after all');
  });

  test('the worker may stop before it is saved, and before that is undone', async ({
    driver,
    demo,
  }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, SET);
    const view = await open(driver, tab);
    await listed(view, 'edited');
    await openForm(view, 'edited');
    await fillForm(view, { Value: 'saved' });
    await driver.stopWorker();
    await saveForm(view);
    await barSays(view, 'Changed edited');
    expect((await storedCookie(driver, 'edited'))?.value).toBe('saved');
    await driver.stopWorker();
    await view.press('Control+z');
    await barSays(view, 'Undid: changed edited');
    expect(await storedCookie(driver, 'edited')).toMatchObject(ORIGINAL);
    await driver.stopWorker();
    await setCookies(tab, 'later=1; path=/');
    await listed(view, 'later');
    await view.press('Control+Shift+z');
    await barSays(view, 'Changed edited');
    expect((await storedCookie(driver, 'edited'))?.value).toBe('saved');
  });

  test('access may go and come back, and what was typed is still there', async ({
    driver,
    demo,
  }) => {
    const { tab, host } = await openBlank(driver, demo);
    const site = host.replace('www.', '');
    const pattern = `*://*.${site}/*`;
    await driver.grant([pattern]);
    await setCookies(tab, SET);
    const view = await open(driver, tab);
    await listed(view, 'edited');
    await openForm(view, 'edited');
    await fillForm(view, { Value: 'half-made' });
    await driver.revoke([pattern]);
    await says(view, `No access to ${site}`);
    expect(await names(view)).toEqual([]);
    expect(await view.text()).not.toContain('no cookies');

    await driver.grant([pattern]);
    await expect.poll(() => has(view, 'button', 'Save'), { timeout: 15_000 }).toBe(true);
    expect(await fieldValue(view, 'Value')).toBe('half-made');
    await saveForm(view);
    await listed(view, 'edited');
    expect((await storedCookie(driver, 'edited'))?.value).toBe('half-made');
  });
});

describe('with a cell of the panel being edited', () => {
  test('nothing is lost when the page removes or changes the cookie', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    await setCookies(tab, SET, 'other=1; path=/');
    const panel = await driver.panel(tab);
    await listed(panel, 'edited');
    const removed = await editCell(panel, 'edited', 'value');
    await panel.fill(removed, 'half-made');
    await setCookies(tab, REMOVE);
    await says(panel, 'This cookie was removed meanwhile. Saving sets it again.');
    expect(await inputValue(panel, removed)).toBe('half-made');
    await panel.press('Enter');
    await barSays(panel, 'Added edited');
    expect(await storedCookie(driver, 'edited')).toMatchObject({ ...ORIGINAL, value: 'half-made' });

    const changed = await editCell(panel, 'edited', 'value');
    await panel.fill(changed, 'mine');
    await setCookies(tab, change('theirs'));
    await says(panel, 'Meanwhile it was changed to: theirs');
    expect(await inputValue(panel, changed)).toBe('mine');
    await click(panel, 'button', 'Use that');
    await expect.poll(() => inputValue(panel, changed)).toBe('theirs');
    await panel.fill(changed, 'mine');
    await panel.press('Enter');
    await expect.poll(() => panel.text(cell('edited', 'value')), { timeout: 15_000 }).toBe('mine');
    expect((await storedCookie(driver, 'edited'))?.value).toBe('mine');
  });
});

describe('with the panel open', () => {
  test('the tab goes elsewhere, is reloaded, comes back and closes', async ({ driver, demo }) => {
    await driver.grant(EVERYWHERE);
    const { tab } = await openBlank(driver, demo);
    const url = await tab.url();
    await setCookies(tab, SET);
    const panel = await driver.panel(tab);
    await listed(panel, 'edited');
    await panel.fill(await editCell(panel, 'edited', 'value'), 'half-made');

    await tab.goto(demo.secureUrl);
    await listed(panel, 'csrftoken');
    await gone(panel, 'edited');
    await tab.reload();
    await listed(panel, 'csrftoken');
    await tab.goto(url);
    await listed(panel, 'edited');
    await gone(panel, 'csrftoken');
    expect(await names(panel)).toEqual(['edited']);
    expect(await storedCookie(driver, 'edited')).toMatchObject(ORIGINAL);
    await setCookies(tab, 'later=1; path=/');
    await listed(panel, 'later');

    await tab.close();
    const next = await driver.open(url);
    for (const { open } of FACES) {
      const view = await open(driver, next);
      await listed(view, 'later');
      await view.close();
    }
  });
});
