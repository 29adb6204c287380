import type { Cookie } from '../cookie/cookie.ts';
import type { Difference } from '../cookie/differences.ts';
import type { Loss } from '../format/export-cookies.ts';
import type { Omission } from '../format/format.ts';

/**
 * The same thing lost of some cookies. *omitted*: they are not in the file at all. *lost*: the file says nothing of the
 * field. *changed*: it says something else. *rounded*: an expiry without its fractions of a second.
 */
export type LossGroup =
  | {
      readonly kind: 'omitted';
      readonly omission: Omission;
      readonly cookies: readonly Cookie[];
    }
  | {
      readonly kind: 'lost' | 'changed' | 'rounded';
      readonly field: keyof Cookie;
      readonly cookies: readonly Cookie[];
    };

/** The fields from what hurts most to what hurts least. */
const FIELDS: readonly (keyof Cookie)[] = [
  'name',
  'value',
  'domain',
  'hostOnly',
  'path',
  'partitionKey',
  'firstPartyDomain',
  'storeId',
  'expirationDate',
  'httpOnly',
  'secure',
  'sameSite',
];

const KINDS: readonly LossGroup['kind'][] = ['omitted', 'lost', 'changed', 'rounded'];

/** What a file does not hold, the same things together, the worst first: "Partition is lost of 3 cookies". */
export function lossGroups(losses: readonly Loss[]): LossGroup[] {
  const groups = [...Map.groupBy(losses, (loss) => JSON.stringify(sortOf(loss))).values()];
  return groups.flatMap((group) => groupOf(group) ?? []).toSorted(byWeight);
}

function groupOf(losses: readonly Loss[]): LossGroup | null {
  const [first] = losses;
  if (!first) return null;
  const cookies = losses.map(({ cookie }) => cookie);
  return first.omission
    ? { kind: 'omitted', omission: first.omission, cookies }
    : { kind: kindOf(first.difference), field: first.difference.field, cookies };
}

/** What losses of one group have in common. */
function sortOf({ omission, difference }: Loss): readonly unknown[] {
  return omission ? [omission.code, omission.params] : [difference.field, kindOf(difference)];
}

function kindOf({ field, asked, stored }: Difference): 'lost' | 'changed' | 'rounded' {
  if (field === 'expirationDate' && typeof asked === 'number' && typeof stored === 'number') {
    return Math.abs(asked - stored) < 1 ? 'rounded' : 'changed';
  }
  return isNothing(stored) ? 'lost' : 'changed';
}

/** Whether a field says that there is nothing to say. */
function isNothing(stored: Difference['stored']): boolean {
  return stored === null || stored === '' || stored === false || stored === 'unspecified';
}

function byWeight(one: LossGroup, other: LossGroup): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    rank(one) - rank(other) ||
    other.cookies.length - one.cookies.length
  );
}

function rank(group: LossGroup): number {
  return group.kind === 'omitted' ? 0 : FIELDS.indexOf(group.field);
}
