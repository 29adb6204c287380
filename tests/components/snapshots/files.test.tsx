// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bundleText } from '../../../lib/snapshot/bundle.ts';
import { seal, toArmor } from '../../../lib/snapshot/seal.ts';
import type { createFakeSealer } from '../../fakes/sealer.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { click } from '../mount.ts';
import { snapshotsWorld } from './snapshots-world.tsx';

const mine = snapshot({ id: 'mine', name: 'Mine', cookies: [cookie({ value: 'secret-1' })] });
const two = snapshot({ id: 'two', name: 'Two' });
const three = snapshot({ id: 'three', name: 'Three' });
const PASSPHRASE = 'lamp orbit velvet anchor';

async function exporting(passphrase: string, again: string, sealing: Partial<Sealing> = {}) {
  const screen = await snapshotsWorld({ snapshots: [mine, two] });
  Object.assign(screen.sealing, sealing);
  await click(screen.row('mine'));
  await screen.press('Export…');
  await screen.fill('Passphrase', passphrase);
  await screen.fill('The same again', again);
  await screen.submit();
  return screen;
}

type Sealing = ReturnType<typeof createFakeSealer>['world'];

async function opening(text: string) {
  const screen = await snapshotsWorld();
  await screen.press('More');
  await click(screen.all('[role=menuitem]')[0] as HTMLElement);
  await screen.fill('Text of the file', text);
  await screen.until(() => expect(isJudged(screen.get('dialog'))).toBe(true));
  return screen;
}

/** Whether it has turned out what the file is. */
function isJudged(dialog: HTMLElement): boolean {
  const isRead = dialog.querySelector('[data-in-file], [type=password]') !== null;
  return isRead || dialog.querySelector('[role=alert]')?.textContent !== '';
}

describe('a sealed file', () => {
  it('is saved encrypted, and opened again with its passphrase alone', async () => {
    const { saveFile, until, text } = await exporting(PASSPHRASE, PASSPHRASE);
    await until(() => expect(saveFile).toHaveBeenCalledTimes(1));
    const [file] = saveFile.mock.calls[0] ?? [];
    expect(file?.name).toMatch(/^example\.com_\d{4}-\d\d-\d\d\.snapshot\.age$/);
    expect(file?.text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(file?.text).not.toContain('secret');
    expect(text()).toContain('Saved as example.com_');

    const other = await opening(file?.text ?? '');
    expect(other.text()).toContain('This file is encrypted.');
    await other.fill('The passphrase of this file', 'lamp');
    await other.submit();
    await other.until(() =>
      expect(other.get('dialog [role=alert]').textContent).toContain('not the passphrase'),
    );
    await other.fill('The passphrase of this file', PASSPHRASE);
    await other.submit();
    await other.until(() => expect(other.text()).toContain('1 snapshot is in it'));
    await other.press('Keep it');
    expect(other.fake.world.all()).toMatchObject([{ name: 'Mine', cookies: mine.cookies }]);
    expect(other.get('.snap-pane h2').textContent).toBe('Mine');
  });

  it.each([
    ['no passphrase', '', '', 'Write a passphrase.'],
    ['two different ones', PASSPHRASE, 'lamp', 'The two are not the same.'],
  ])('is not saved with %s', async (_, passphrase, again, sentence) => {
    const { saveFile, text } = await exporting(passphrase, again);
    expect(text()).toContain(sentence);
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('has a hint at how strong its passphrase is', async () => {
    const { fill, text } = await exporting('password', 'other');
    expect(text()).toContain('Weak: it could be guessed.');
    await fill('Passphrase', PASSPHRASE);
    expect(text()).toContain('Good.');
  });

  it('that is cut short is told as such', async () => {
    const whole = toArmor(await seal(bundleText([mine]), PASSPHRASE, 4));
    const cut = await opening(whole.slice(0, -60));
    await cut.fill('The passphrase of this file', PASSPHRASE);
    await cut.submit();
    await cut.until(() =>
      expect(cut.get('dialog [role=alert]').textContent).toContain('cut short'),
    );
    await cut.press('Another file');
    expect(cut.field('Text of the file').value).toBe('');
  });
});

describe('what takes its time', () => {
  const sealed = async () => toArmor(await seal(bundleText([mine]), PASSPHRASE, 4));

  it('shows that a file is being encrypted, and stops when it is told to', async () => {
    const screen = await exporting(PASSPHRASE, PASSPHRASE, { isStuck: true });
    expect(screen.get('dialog progress').getAttribute('aria-label')).toBe('Encrypting');
    await screen.press('Cancel');
    expect(screen.sealing.stopped).toBe(1);
    expect(screen.all('dialog progress')).toEqual([]);
    screen.sealing.isStuck = false;
    await screen.submit();
    await screen.until(() => expect(screen.saveFile).toHaveBeenCalledTimes(1));
    await click(screen.get('.ui-dialog__foot .ui-button--secondary'));
    expect(screen.all('dialog')).toEqual([]);
  });

  it('shows that a file is being opened, and stops when it is told to', async () => {
    const screen = await opening(await sealed());
    screen.sealing.isStuck = true;
    await screen.fill('The passphrase of this file', PASSPHRASE);
    await screen.submit();
    expect(screen.get('dialog progress').getAttribute('aria-label')).toBe('Opening');
    await screen.press('Cancel');
    expect(screen.sealing.stopped).toBe(1);
    expect(screen.field('The passphrase of this file').value).toBe(PASSPHRASE);
    screen.sealing.isStuck = false;
    await screen.submit();
    await screen.until(() => expect(screen.text()).toContain('1 snapshot is in it'));
  });

  it('shows how far a file is read, and stops when it is told to', async () => {
    const screen = await snapshotsWorld();
    screen.reading.isStuck = true;
    await screen.press('More');
    await click(screen.all('[role=menuitem]')[0] as HTMLElement);
    await screen.fill('Text of the file', bundleText([mine]));
    await screen.until(() =>
      expect(screen.get('dialog progress').getAttribute('aria-label')).toBe(
        'Reading, 1 snapshot so far',
      ),
    );
    await screen.press('Cancel');
    expect(screen.reading.stopped).toBe(1);
    expect(screen.all('dialog progress')).toEqual([]);
    screen.reading.isStuck = false;
    await screen.fill('Text of the file', bundleText([mine, two]));
    await screen.until(() => expect(screen.text()).toContain('2 snapshots are in it'));
  });

  it('is given up for what is chosen next', async () => {
    const screen = await snapshotsWorld();
    screen.reading.isStuck = true;
    await screen.press('More');
    await click(screen.all('[role=menuitem]')[0] as HTMLElement);
    await screen.fill('Text of the file', bundleText([mine, two]));
    await screen.until(() => screen.get('dialog progress'));
    screen.reading.isStuck = false;
    await screen.fill('Text of the file', bundleText([mine]));
    await screen.until(() => expect(screen.text()).toContain('1 snapshot is in it'));
    expect(screen.reading.stopped).toBe(1);
    expect(screen.all('dialog progress')).toEqual([]);
  });

  it.each([
    ['another file', 'Another file'],
    ['no file at all', 'Close'],
  ])('ends when there is to be %s', async (_, button) => {
    const screen = await opening(await sealed());
    screen.sealing.isStuck = true;
    await screen.fill('The passphrase of this file', PASSPHRASE);
    await screen.submit();
    await screen.press(button);
    expect(screen.sealing.stopped).toBe(1);
    expect(screen.all('dialog progress')).toEqual([]);
  });

  it('may break off, which is told', async () => {
    const error = new Error('No room for an array');
    const screen = await exporting(PASSPHRASE, PASSPHRASE, { error });
    expect(screen.text()).toContain('No room for an array');
    const other = await opening(await sealed());
    other.sealing.error = error;
    await other.fill('The passphrase of this file', PASSPHRASE);
    await other.submit();
    expect(other.get('dialog [role=alert]').textContent).toBe(
      'It could not be opened: No room for an array',
    );
    const third = await snapshotsWorld();
    third.reading.error = error;
    await third.press('More');
    await click(third.all('[role=menuitem]')[0] as HTMLElement);
    await third.fill('Text of the file', bundleText([mine]));
    await third.until(() => expect(third.text()).toContain('opened: No room for an array'));
  });
});

describe('a readable file', () => {
  it('has several snapshots in it', async () => {
    const { press, row, saveFile, all, field, submit } = await snapshotsWorld({
      snapshots: [mine, two],
    });
    for (const id of ['mine', 'two']) {
      await click(row(id).querySelector('input') as HTMLElement);
    }
    await press('2 ticked');
    await click(all('[role=menuitem]')[1] as HTMLElement);
    await click(field('Readable'));
    await submit();
    const [file] = saveFile.mock.calls[0] ?? [];
    expect(file?.name).toMatch(/\.snapshot\.json$/);

    const other = await opening(file?.text ?? '');
    expect(other.all('[data-in-file]').map(({ dataset }) => dataset.inFile)).toEqual([
      'Mine',
      'Two',
    ]);
    await other.press('Keep all 2');
    expect(
      other.fake.world
        .all()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Mine', 'Two']);
  });

  it('of another browser becomes one of this', async () => {
    const foreign = snapshot({
      scope: { ...mine.scope, storeId: 'firefox-default' },
      cookies: [cookie({ storeId: 'firefox-default' })],
    });
    const { press, fake } = await opening(bundleText([foreign]));
    await press('Keep it');
    expect(fake.world.all()).toMatchObject([
      { scope: { storeId: '0' }, cookies: [{ storeId: '0' }] },
    ]);
  });

  it('keeps the words for one that was taken by itself', async () => {
    const change = { code: 'remove', subject: 'theme', count: 7 } as const;
    const reason = { code: 'before-change', change } as const;
    const { press, fake } = await opening(bundleText([snapshot({ name: '', reason })]));
    await press('Keep it');
    expect(fake.world.all()).toMatchObject([{ name: 'Before: Deleted 7 cookies' }]);
  });

  it('says what of it cannot be read', async () => {
    const { text } = await opening(bundleText([mine]).replace('"secure": ', '"sure": '));
    expect(text()).toContain('1 part of it cannot be read and is left out:');
    expect(text()).toContain('Cookie 1: unreadable at secure');
  });

  it.each([
    ['{"cookies": []}', 'a file of something else'],
    ['sid=1', 'no file of snapshots'],
    [bundleText([mine]).slice(0, -20), 'damaged or cut short'],
    [bundleText([mine]).replace('"version": 1', '"version": 7'), 'a newer Cookiescope (format 7)'],
  ])('that is none is told as such: %#', async (file, sentence) => {
    const { get } = await opening(file);
    expect(get('dialog [role=alert]').textContent).toContain(sentence);
  });

  it('is kept one snapshot after another, until that is stopped', async () => {
    const { press, fake, all, get, rest, until, root } = await opening(
      bundleText([mine, two, three]),
    );
    const going: (() => void)[] = [];
    const { keep } = fake.keeper;
    fake.keeper.keep = async (each) => {
      await new Promise<void>((resolve) => going.push(resolve));
      return keep(each);
    };
    await press('Keep all 3');
    expect(get('dialog progress').getAttribute('aria-label')).toBe('Keeping 1 of 3');
    going[0]?.();
    await until(() =>
      expect(get('dialog progress').getAttribute('aria-label')).toBe('Keeping 2 of 3'),
    );
    await press('Cancel');
    going[1]?.();
    await rest();
    expect(all('dialog')).toEqual([]);
    expect(root.querySelectorAll('[data-snapshot]')).toHaveLength(2);
  });

  it('there is no room for is told as such', async () => {
    const { press, fake, get } = await opening(bundleText([mine]));
    fake.world.failing = { code: 'quota', needed: 1, usage: null, quota: null };
    await press('Keep it');
    expect(get('dialog [role=alert]').textContent).toContain('There is no room for it.');
  });
});
