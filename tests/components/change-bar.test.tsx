// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ChangeBar, type ChangeBarProps } from '../../components/cookies/ChangeBar.tsx';
import { Sentence } from '../../components/cookies/Sentence.tsx';
import {
  type ChangeLabel,
  type ChangeReport,
  failure,
  type Outcome,
} from '../../lib/change/change-set.ts';
import { EMPTY_JOURNAL, type Journal, type JournalEntry } from '../../lib/change/journal.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { messages } from '../fakes/i18n.ts';
import { cookie } from '../fixtures/cookie.ts';
import { click, type Mounted, mount } from './mount.ts';

const removed: ChangeLabel = { code: 'remove', subject: 'theme', count: 1 };
const edited: ChangeLabel = { code: 'edit', subject: 'theme', count: 1 };

const entry = (id: number, label: ChangeLabel) =>
  ({ id, label, at: 0, atomic: false, steps: [] }) as JournalEntry;
const journal = (done: ChangeLabel[], undone: ChangeLabel[] = []): Journal => ({
  done: done.map((label, index) => entry(index + 1, label)),
  undone: undone.map((label, index) => entry(done.length + undone.length - index, label)),
});
const outcome = (more: Partial<Outcome> = {}, name = 'theme'): Outcome => ({
  key: keyOf(cookie({ name })),
  status: 'done',
  differences: [],
  failure: null,
  ...more,
});
const failed = (name: string): Outcome =>
  outcome({ status: 'failed', failure: failure('not-removed') }, name);
const reportOf = (label: ChangeLabel, ...outcomes: Outcome[]): ChangeReport => ({
  label,
  outcomes,
  changed: outcomes.some(({ status }) => status !== 'failed'),
});

async function setUp(first: Partial<ChangeBarProps> = {}) {
  const spies = { onUndo: vi.fn(), onRedo: vi.fn(), onDismiss: vi.fn() };
  const bar = (props: Partial<ChangeBarProps>) => (
    <ChangeBar journal={EMPTY_JOURNAL} report={null} error={null} {...spies} {...props} />
  );
  const view = await mount(bar(first));
  return { view, ...spies, update: (props: Partial<ChangeBarProps>) => view.update(bar(props)) };
}

const text = (view: Mounted) => view.get('[role=status]').textContent ?? '';
const labels = (view: Mounted) =>
  view.all('button').map((each) => each.getAttribute('aria-label') ?? each.textContent);
const button = (view: Mounted, label: string) => {
  const found = view.all('button')[labels(view).indexOf(label)];
  if (!found) throw new Error(`No button "${label}"`);
  return found;
};

describe('ChangeBar', () => {
  it('says nothing while there is nothing, but can be heard when there is', async () => {
    const { view } = await setUp();
    expect(text(view)).toBe('');
    expect(labels(view)).toEqual([]);
  });

  it('names what was done, with the way back and forth', async () => {
    const { view, update, onUndo, onRedo } = await setUp();
    await update({ journal: journal([removed]) });
    expect(text(view)).toBe('Deleted theme');
    expect(labels(view)).toEqual(['Undo', 'Dismiss']);
    await click(button(view, 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();

    await update({ journal: journal([], [removed]) });
    expect(text(view)).toBe('Undid: deleted theme');
    expect(labels(view)).toEqual(['Redo', 'Dismiss']);
    await click(button(view, 'Redo'));
    expect(onRedo).toHaveBeenCalledOnce();
  });

  it('does not let the focus fall when its button goes', async () => {
    const { view, update } = await setUp({ journal: journal([removed]) });
    button(view, 'Undo').focus();
    await update({ journal: journal([], [removed]) });
    expect(document.activeElement).toBe(button(view, 'Redo'));
  });

  it('does not take the focus from elsewhere', async () => {
    const { view, update } = await setUp({ journal: journal([removed]) });
    await update({ journal: journal([], [removed]) });
    expect(view.root.contains(document.activeElement)).toBe(false);
  });

  it('is quiet after it was dismissed, until the next change', async () => {
    const { view, update, onDismiss } = await setUp({ journal: journal([removed]) });
    await click(button(view, 'Dismiss'));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(text(view)).toBe('');
    await update({ journal: journal([removed]) });
    expect(text(view)).toBe('');
    await update({ journal: journal([removed, edited]) });
    expect(text(view)).toBe('Changed theme');
  });

  it('shows hostile names as they are', async () => {
    const hostile = { ...removed, subject: 'a | b | c | d<img>\u202e' };
    const { view } = await setUp({ journal: journal([hostile]) });
    expect(text(view)).toBe('Deleted a | b | c | d<img>U+202E');
    expect(view.all('img')).toHaveLength(0);
  });

  it('says how many of how many failed, why, and which', async () => {
    const three = { ...removed, count: 3 };
    const report = reportOf(three, outcome(), failed('a'), failed('b'));
    const { view } = await setUp({ journal: journal([three]), report });
    expect(text(view)).toBe('Deleted theme2 of 3 failed. It is still there after its removal.');
    expect(view.all('li')).toHaveLength(0);
    await click(button(view, 'Details'));
    expect(button(view, 'Details').getAttribute('aria-expanded')).toBe('true');
    expect(view.all('li b').map(({ textContent }) => textContent)).toEqual(['a', 'b']);
  });

  it('says what the browser stored instead', async () => {
    const one = outcome({
      status: 'altered',
      differences: [{ field: 'secure', asked: true, stored: false }],
    });
    const { view, update } = await setUp({
      journal: journal([edited]),
      report: reportOf(edited, one),
    });
    expect(text(view)).toContain('stored something else than asked. Secure: no instead of yes');

    const more = outcome({
      status: 'altered',
      differences: [
        { field: 'sameSite', asked: 'strict', stored: 'lax' },
        { field: 'expirationDate', asked: 1_900_000_000, stored: null },
        { field: 'path', asked: '/a b', stored: '/a%20b' },
        { field: 'domain', asked: 'a.example', stored: '' },
        {
          field: 'partitionKey',
          asked: { topLevelSite: 'https://a.example', hasCrossSiteAncestor: true },
          stored: null,
        },
      ],
    });
    await update({ journal: journal([edited]), report: reportOf(edited, more) });
    await click(button(view, 'Details'));
    const lines = view.all('li .change-bar__reason').map(({ textContent }) => textContent ?? '');
    expect(lines[0]).toBe('SameSite: Lax instead of Strict');
    expect(lines[1]).toMatch(/^Expires: with the browser session instead of .*2030/);
    expect(lines.slice(2)).toEqual([
      'Path: /a%20b instead of /a b',
      'Domain: empty instead of a.example',
      'Partition: none instead of https://a.example, with cross-site ancestor',
    ]);
  });

  it.each([
    ['change', 'Could not delete theme'],
    ['undo', 'Could not undo the last change'],
    ['redo', 'Could not redo the last change'],
  ] as const)('says that a %s came to nothing', async (attempt, headline) => {
    const report = reportOf(removed, failed('theme'));
    const { view } = await setUp({ journal: journal([edited]), report, attempt });
    expect(text(view)).toBe(`${headline}It is still there after its removal.`);
    expect(labels(view)).toEqual(['Undo', 'Dismiss']);
  });

  it('repeats the words of an error', async () => {
    const { view } = await setUp({ error: 'Receiving end does not exist.' });
    expect(text(view)).toBe('The change could not be madeReceiving end does not exist.');
  });

  it('says that what is protected was left alone, without alarm', async () => {
    const three = { ...removed, count: 3 };
    const spared = outcome({ status: 'failed', failure: failure('protected') }, 'b');
    const report = reportOf(three, outcome(), outcome({}, 'a'), spared);
    const { view } = await setUp({ journal: journal([three]), report });
    expect(text(view)).toBe('Deleted 2 cookies1 protected cookie was left alone.');
    expect(view.all('.change-bar--info')).toHaveLength(1);
    await click(button(view, 'Details'));
    expect(view.all('li b').map(({ textContent }) => textContent)).toEqual(['b']);
  });

  it('says why what is protected cannot be deleted by itself', async () => {
    const spared = outcome({ status: 'failed', failure: failure('protected') });
    const { view } = await setUp({ report: reportOf(removed, spared) });
    expect(text(view)).toBe(
      'Could not delete themeIt is protected. Take the protection off first.',
    );
  });

  it.each([
    ['change', 'Undid: deleted theme'],
    ['undo', 'Undoing was cancelled'],
    ['redo', 'Redoing was cancelled'],
  ] as const)('says that a %s was cancelled', async (attempt, headline) => {
    const cancelled = outcome({ status: 'failed', failure: failure('cancelled') });
    const report = reportOf(removed, cancelled);
    const { view, update } = await setUp({ journal: journal([edited]), report, attempt });
    expect(text(view)).toBe(`${headline}It was cancelled. Everything is as it was before.`);
    await update({ attempt, report: reportOf(removed, outcome({}, 'a'), cancelled) });
    expect(text(view)).toBe(`${headline}It was cancelled. 1 cookie could not be put back.`);
    expect(view.all('.change-bar--bad')).toHaveLength(1);
  });

  it('shows how far a change is that takes its time, and gives it up', async () => {
    const label: ChangeLabel = { code: 'import', subject: 'many', count: 500 };
    const running = { id: 'x', attempt: 'change', label, done: 125, total: 500 } as const;
    const onCancel = vi.fn();
    const { view, update } = await setUp({
      journal: journal([edited]),
      running: { ...running, phase: 'making' },
      onCancel,
    });
    const bar = () => view.get('[role=progressbar]');
    const value = () =>
      ['now', 'min', 'max', 'text'].map((each) => bar().getAttribute(`aria-value${each}`));
    expect(text(view)).toBe('Importing 500 cookies');
    expect(document.getElementById(bar().getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      text(view),
    );
    expect(value()).toEqual(['125', '0', '500', '125 of 500']);
    expect(view.get('.change-progress__bar').style.inlineSize).toBe('25%');
    expect(labels(view)).toEqual(['Cancel']);
    await click(button(view, 'Cancel'));
    expect(onCancel).toHaveBeenCalledWith('x');

    button(view, 'Cancel').focus();
    await update({ running: { ...running, phase: 'taking-back', total: 125, done: 100 } });
    expect(text(view)).toBe('Putting everything back');
    expect(view.get('.change-progress__bar').style.inlineSize).toBe('20%');
    expect(view.get<HTMLButtonElement>('button').disabled).toBe(true);

    await update({ journal: journal([edited]), running: null });
    expect(view.all('[role=progressbar]')).toHaveLength(0);
    expect(text(view)).toBe('Changed theme');
  });

  it.each([
    ['undo', 'Undoing the last change'],
    ['redo', 'Redoing the last change'],
  ] as const)('names what takes its time: %s', async (attempt, words) => {
    const running = {
      id: 'x',
      attempt,
      label: removed,
      phase: 'making',
      done: 0,
      total: 0,
    } as const;
    const { view } = await setUp({ running });
    expect(text(view)).toBe(words);
  });

  it('tells of a change that was cut short', async () => {
    const { view } = await setUp({ rolledBack: { ...removed, count: 12 } });
    expect(text(view)).toBe('Undid: deleted 12 cookiesIt had been cut short. Nothing is lost.');
  });
});

describe('Sentence', () => {
  it('puts elements into placeholders, whatever they hold', async () => {
    const view = await mount(
      <p>
        <Sentence id="change.insteadOf" params={['$2', <b key="b">x | y</b>, '']} />
      </p>,
    );
    expect(view.get('p').innerHTML).toBe('$2: <b>x | y</b> instead of ');
  });
});

describe('messages of the fields', () => {
  it.each(Object.keys(cookie()))('%s has a name', (field) => {
    expect(messages.has(`field.${field}`)).toBe(true);
  });
});
