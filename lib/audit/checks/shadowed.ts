import type { Cookie } from '../../cookie/cookie.ts';
import { dottedDomain } from '../../cookie/cookie.ts';
import { coversHost } from '../../cookie/domain-match.ts';
import { keyOf } from '../../cookie/key.ts';
import { pathMatch } from '../../cookie/path-match.ts';
import { type Check, type Draft, draft } from '../check.ts';
import type { Subject } from '../site.ts';

/** Makers whose servers read the last. */
const LAST_WINS: readonly string[] = ['Django', 'Tornado', 'ASP.NET Core'];

/** Namesakes that are held against each other: more are no honest site's. */
const MOST_COMPARED = 24;

/**
 * Cookies of one name that go out together (RFC 6265bis section 5.8.3): the one with the longer path comes first;
 * of equal paths the older, which a jar does not tell. Most servers read the first (PHP, Express, Rails, Go), some the
 * last: `parse_cookie()` of Django and Tornado and the request of ASP.NET Core keep what comes last.
 */
export const shadowed: Check = ({ own }) =>
  [...Map.groupBy(own, ({ cookie }) => jarName(cookie)).values()].flatMap((group) =>
    group.length > 1 ? judge(group.slice(0, MOST_COMPARED)) : [],
  );

function judge(namesakes: readonly Subject[]): readonly Draft[] {
  const [first, ...rest] = namesakes.toSorted(
    (one, other) => other.cookie.path.length - one.cookie.path.length,
  );
  if (!first) return [];
  const behind = rest.filter(({ cookie }) => meet(first.cookie, cookie));
  const [second] = behind;
  if (!second) return rest.length > 1 ? judge(rest) : [];
  const isDecided = first.cookie.path.length > second.cookie.path.length;
  return [
    draft(first, {
      code: codeOf(isDecided, [first, ...behind]),
      severity: severityOf([first, ...behind]),
      source: 'rfcOrder',
      also: behind.map(({ cookie }) => keyOf(cookie)),
      params: isDecided
        ? [first.cookie.name, placeOf(first.cookie), placeOf(second.cookie)]
        : [first.cookie.name, dottedDomain(first.cookie), dottedDomain(second.cookie)],
    }),
  ];
}

function codeOf(isDecided: boolean, namesakes: readonly Subject[]): string {
  if (!isDecided) return 'shadowsByAge';
  const isLast = namesakes.some(({ detection }) => LAST_WINS.includes(detection.framework ?? ''));
  return isLast ? 'shadowsLast' : 'shadows';
}

function severityOf(namesakes: readonly Subject[]) {
  if (namesakes.some(({ isCredential }) => isCredential)) return 'medium';
  return namesakes.some(({ isCsrfToken }) => isCsrfToken) ? 'low' : 'note';
}

/** Only cookies of one store ever meet. */
function jarName({ name, storeId, firstPartyDomain }: Cookie): string {
  // The name comes last: it alone can hold anything.
  return `${storeId}\n${firstPartyDomain}\n${name}`;
}

/** A partition; the same text for the same one. */
function partitionOf({ partitionKey }: Cookie): string {
  return partitionKey ? `${partitionKey.topLevelSite} ${partitionKey.hasCrossSiteAncestor}` : '';
}

/** Whether cookies go out together for all that their partitions are: what has none goes along with any. */
function sharePage(one: Cookie, other: Cookie): boolean {
  const [here, there] = [partitionOf(one), partitionOf(other)];
  return here === there || here === '' || there === '';
}

/** Whether they are two, and there is a request that both go out with. */
function meet(one: Cookie, other: Cookie): boolean {
  return (
    (one.path !== other.path ||
      dottedDomain(one) !== dottedDomain(other) ||
      partitionOf(one) !== partitionOf(other)) &&
    sharePage(one, other) &&
    (pathMatch(one.path, other.path) || pathMatch(other.path, one.path)) &&
    (coversHost(one, other.domain) || coversHost(other, one.domain))
  );
}

function placeOf(cookie: Cookie): string {
  return `${dottedDomain(cookie)}${cookie.path}`;
}
