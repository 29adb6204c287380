import { describe, expect, it } from 'vitest';
import {
  EMPTY_JOURNAL,
  type Journal,
  markRedone,
  markUndone,
  nextId,
  record,
} from '../../lib/change/journal.ts';
import { EMPTY_SLOT, type Step } from '../../lib/change/slot.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { cookie } from '../fixtures/cookie.ts';

function withEntries(count: number, size = 0): Journal {
  let journal = EMPTY_JOURNAL;
  for (let at = 1; at <= count; at++) journal = recordAt(journal, at, size);
  return journal;
}

/** Records a change whose cookie has a value of `size` characters. */
function recordAt(journal: Journal, at: number, size = 0): Journal {
  const live = cookie({ value: 'x'.repeat(size) });
  const step: Step = { key: keyOf(live), before: EMPTY_SLOT, after: { live, parked: null } };
  return record(journal, {
    label: { code: 'add', subject: `${at}`, count: 1 },
    at,
    atomic: true,
    steps: [step],
  });
}

const times = (entries: Journal['done']) => entries.map(({ at }) => at);

describe('order', () => {
  it('has the newest last', () => {
    expect(times(withEntries(3).done)).toEqual([1, 2, 3]);
  });

  it('moves the newest between done and undone', () => {
    const undone = markUndone(markUndone(withEntries(3)));
    expect([times(undone.done), times(undone.undone)]).toEqual([[1], [3, 2]]);
    const redone = markRedone(undone);
    expect([times(redone.done), times(redone.undone)]).toEqual([[1, 2], [3]]);
    expect(markRedone(redone)).toEqual(withEntries(3));
  });

  it('stays as it is where there is nothing to move', () => {
    expect(markUndone(EMPTY_JOURNAL)).toBe(EMPTY_JOURNAL);
    expect(markRedone(EMPTY_JOURNAL)).toBe(EMPTY_JOURNAL);
  });

  it('forgets what was undone once something else is done', () => {
    const journal = recordAt(markUndone(withEntries(2)), 9);
    expect([times(journal.done), journal.undone]).toEqual([[1, 9], []]);
  });
});

describe('ids', () => {
  it('are never used twice, also after an undo', () => {
    const undone = markUndone(withEntries(2));
    const again = recordAt(undone, 9);
    expect(nextId(undone)).toBe(3);
    expect(again.done.map(({ id }) => id)).toEqual([1, 3]);
  });
});

describe('bounds', () => {
  it('keeps the newest 200 changes', () => {
    expect(times(withEntries(200).done)[0]).toBe(1);
    const { done } = withEntries(203);
    expect(done).toHaveLength(200);
    expect([done.at(0)?.at, done.at(-1)?.at]).toEqual([4, 203]);
  });

  it('keeps 4 million characters', () => {
    expect(times(withEntries(3, 1_300_000).done)).toEqual([1, 2, 3]);
    expect(times(withEntries(4, 1_300_000).done)).toEqual([2, 3, 4]);
    // One that does not fit goes, and all that is older: an undo leaves out none in between.
    const journal = recordAt(recordAt(withEntries(1), 2, 3_500_000), 3, 1_000_000);
    expect(times(journal.done)).toEqual([3]);
  });

  it('keeps the newest, however big', () => {
    expect(times(withEntries(1, 5_000_000).done)).toEqual([1]);
    expect(times(recordAt(withEntries(2), 3, 5_000_000).done)).toEqual([3]);
  });
});
