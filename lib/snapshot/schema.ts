import * as v from 'valibot';
import type { ChangeCode } from '../change/change-set.ts';

/** As a record, so that the compiler asks for every code. */
const CODES: Readonly<Record<ChangeCode, true>> = {
  add: true,
  edit: true,
  duplicate: true,
  remove: true,
  park: true,
  unpark: true,
  discard: true,
  logout: true,
  login: true,
  import: true,
  restore: true,
  profile: true,
};

const Label = v.object({
  code: v.picklist(Object.keys(CODES) as ChangeCode[]),
  subject: v.string(),
  count: v.number(),
});

const Reason = v.variant('code', [
  v.object({ code: v.literal('manual'), change: v.null() }),
  v.object({ code: v.picklist(['before-change', 'before-profile-switch']), change: Label }),
]);

const Scope = v.object({
  storeId: v.string(),
  sites: v.nullable(v.array(v.string())),
  hosts: v.array(v.string()),
});

/** A snapshot without what is in it. Anything that is missing or of another kind makes the whole unreadable. */
export const InfoSchema = v.object({
  id: v.string(),
  name: v.string(),
  note: v.string(),
  takenAt: v.pipe(v.number(), v.finite()),
  scope: Scope,
  reason: Reason,
  pinned: v.boolean(),
  count: v.number(),
  originCount: v.number(),
  size: v.number(),
});

/** The lists in a snapshot; their members are read one by one, so that a bad one does not keep the others. */
export const ListsSchema = v.object({
  cookies: v.array(v.unknown()),
  origins: v.array(v.unknown()),
});

const Items = v.array(v.object({ name: v.string(), value: v.string() }));

export const OriginSchema = v.object({
  origin: v.string(),
  localStorage: Items,
  sessionStorage: Items,
});
