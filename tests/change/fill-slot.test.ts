import { describe, expect, it } from 'vitest';
import { fillSlot } from '../../lib/change/fill-slot.ts';
import type { Slot, Step } from '../../lib/change/slot.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { createChangerParts, type FakeChangerParts } from '../fakes/changer-parts.ts';
import { cookie } from '../fixtures/cookie.ts';

const a = cookie({ value: 'a' });
const b = cookie({ value: 'b' });
const parkedA = { cookie: a, parkedAt: 1, reason: 'switch' } as const;
const parkedB = { cookie: b, parkedAt: 2, reason: 'switch' } as const;

const key = keyOf(a);
const step = (before: Slot, after: Slot): Step => ({ key, before, after });

async function partsWith({ live, parked }: Slot): Promise<FakeChangerParts> {
  const parts = createChangerParts({ cookies: live ? [live] : [] });
  if (parked) await parts.parked.put(parked);
  return parts;
}

function slotOf(parts: FakeChangerParts): Slot {
  const { live, parked } = parts.kept();
  return { live: live[0] ?? null, parked: parked[0] ?? null };
}

const slots: Slot[] = [
  { live: null, parked: null },
  { live: a, parked: null },
  { live: b, parked: null },
  { live: null, parked: parkedA },
  { live: b, parked: parkedA },
  { live: b, parked: parkedB },
];
const pairs = slots.flatMap((before) => slots.map((after) => ({ before, after })));

it.each(pairs)('from $before to $after', async ({ before, after }) => {
  const parts = await partsWith(before);
  const { outcome, live } = await fillSlot(step(before, after), parts);
  expect(outcome).toEqual({ key, status: 'done', differences: [], failure: null });
  expect(slotOf(parts)).toEqual(after);
  expect(live).toEqual(after.live);
});

describe('when the browser does not do it', () => {
  const changing = pairs.filter(({ before, after }) => before.live !== after.live);

  it.each(changing)('from $before to $after: as it was', async ({ before, after }) => {
    const parts = await partsWith(before);
    parts.jar.failAt(1);
    const { outcome, live } = await fillSlot(step(before, after), parts);
    expect(outcome.status).toBe('failed');
    expect(slotOf(parts)).toEqual(before);
    expect(live).toEqual(before.live);
  });

  it('puts back a cookie that went with the refusal', async () => {
    const parts = createChangerParts({ cookies: [a] });
    const { jar } = parts;
    const careless = {
      ...jar,
      write: async (each: typeof a) => {
        if (each.value !== 'b') return jar.write(each);
        jar.drop(each);
        return { ok: false, error: 'no' } as const;
      },
    };
    const slot = step({ live: a, parked: null }, { live: b, parked: null });
    const { outcome, live } = await fillSlot(slot, { ...parts, jar: careless });
    expect(outcome.failure).toEqual({ code: 'refused', detail: 'no', issue: null });
    expect(live).toEqual(a);
    expect(jar.all()).toEqual([a]);
  });
});

it('leaves the jar alone where only the parked cookie changes', async () => {
  const parts = await partsWith({ live: a, parked: parkedB });
  parts.jar.put(cookie({ value: 'set by the page meanwhile' }));
  await fillSlot(step({ live: a, parked: parkedB }, { live: a, parked: null }), parts);
  expect(parts.jar.writes).toBe(0);
  expect(slotOf(parts)).toEqual({
    live: cookie({ value: 'set by the page meanwhile' }),
    parked: null,
  });
});

it('keeps before it takes away', async () => {
  const parts = await partsWith({ live: a, parked: null });
  const log: string[] = [];
  const { jar, parked } = parts;
  const park = step({ live: a, parked: null }, { live: null, parked: parkedA });
  const traced =
    <A, R>(name: string, fn: (argument: A) => Promise<R>) =>
    (argument: A) => {
      log.push(name);
      return fn(argument);
    };
  const watched = {
    jar: { ...jar, write: traced('write', jar.write), remove: traced('remove', jar.remove) },
    parked: {
      list: parked.list,
      put: traced('park', parked.put),
      remove: traced('unpark', parked.remove),
    },
  };
  await fillSlot(park, watched);
  await fillSlot({ ...park, before: park.after, after: park.before }, watched);
  expect(log).toEqual(['park', 'remove', 'write', 'unpark']);
});

it('tells what the browser made of a cookie', async () => {
  const parts = createChangerParts({ rewrites: (each) => ({ ...each, secure: true }) });
  const { outcome, live } = await fillSlot(
    step({ live: null, parked: null }, { live: a, parked: null }),
    parts,
  );
  expect(outcome).toEqual({
    key,
    status: 'altered',
    differences: [{ field: 'secure', asked: false, stored: true }],
    failure: null,
  });
  expect(live).toEqual({ ...a, secure: true });
});
