import { describe, expect, it } from 'vitest';
import { createChanger } from '../../lib/change/changer.ts';
import { planAdd, planEdit, planPark, planRemove, planUnpark } from '../../lib/change/plan.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { createChangerParts } from '../fakes/changer-parts.ts';
import { cookie } from '../fixtures/cookie.ts';

const now = 1_700_000_000_000;

/** As many as browsers keep of a site. */
const full = Array.from({ length: 180 }, (_, place) =>
  cookie({ name: `there-${place}`, ...(place % 2 === 0 && { domain: `www.example.com` }) }),
);
const [there = cookie({})] = full;
const late = cookie({ name: 'late' });

function setUp(cookies: readonly Cookie[]) {
  const parts = createChangerParts({ cookies, now: () => now });
  return { live: () => parts.kept().live, jar: parts.jar, changer: createChanger(parts) };
}

const failures = (report: { outcomes: readonly { failure: { code: string } | null }[] } | null) =>
  report?.outcomes.map(({ failure }) => failure?.code ?? null);

describe('a site that is full', () => {
  it('gets no cookie more, and loses none', async () => {
    const { changer, live } = setUp(full);
    expect(failures(await changer.apply(planAdd(late)))).toEqual(['site-full']);
    const renamed = planEdit(there, { ...there, name: 'other' });
    expect(failures(await changer.apply(renamed))).toEqual(['site-full', 'rolled-back']);
    expect(new Set(live())).toEqual(new Set(full));
  });

  it('does not get one that is set twice either', async () => {
    const { changer, live } = setUp(full);
    const { label, operations } = planAdd(late);
    const twice = { label, operations: [...operations, ...operations], atomic: false };
    expect(failures(await changer.apply(twice))).toEqual(['site-full', 'site-full']);
    expect(new Set(live())).toEqual(new Set(full));
  });

  it('has its cookies changed', async () => {
    const { changer } = setUp(full);
    expect(failures(await changer.apply(planEdit(there, { ...there, value: 'new' })))).toEqual([
      null,
    ]);
  });

  it('is no matter for another site, nor for another partition', async () => {
    const { changer } = setUp(full);
    const partitionKey = { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true };
    for (const other of [
      { ...late, domain: 'other.test' },
      { ...late, partitionKey, secure: true, sameSite: 'no_restriction' as const },
    ]) {
      expect(failures(await changer.apply(planAdd(other)))).toEqual([null]);
    }
  });

  it('has room for what comes in the place of what goes', async () => {
    const { changer, live } = setUp(full);
    const operations = [
      ...planRemove([there]).operations,
      ...planAdd(late).operations,
      ...planAdd({ ...late, name: 'later' }).operations,
    ];
    const label = { code: 'restore', subject: '', count: 3 } as const;
    const report = await changer.apply({ label, operations, atomic: false });
    expect(failures(report)).toEqual([null, null, 'site-full']);
    expect(live()).toHaveLength(180);
  });

  it('takes back by undo only what there is still room for', async () => {
    const { changer, jar, live } = setUp(full);
    await changer.apply(planRemove(full.slice(0, 2)));
    await jar.write(late);
    expect(failures(await changer.undo())?.toSorted()).toEqual([null, 'site-full'].toSorted());
    expect(live()).toContainEqual(late);
    expect(live()).toHaveLength(180);
  });

  it('keeps what is parked where it is', async () => {
    const { changer, jar } = setUp(full);
    await changer.apply(planPark([there]));
    await jar.write(late);
    expect(failures(await changer.apply(planUnpark([there])))).toEqual(['site-full']);
  });
});
