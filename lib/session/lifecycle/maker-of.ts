import type { Cookie } from '../../cookie/cookie.ts';
import { coversHost } from '../../cookie/domain-match.ts';
import { toldBySoftware } from '../server-software.ts';
import { isSentWith } from './is-sent-with.ts';
import type { Seen } from './seen.ts';
import type { Carrier } from './session.ts';

/** Session keys of Django: of letters and digits alike. https://docs.djangoproject.com/en/stable/ref/settings/#sessions */
const DJANGO_KEY = /^[a-z0-9]{32}$/;

/** Who made a session, and the header line that tells so where its cookies do not. */
export interface SessionMaker {
  readonly maker: string | null;
  readonly toldBy: string | null;
}

/**
 * The framework that made a session: by its cookie, or where that has a name of its own by the csrf token beside it; else
 * by what the server that it is sent to says of itself.
 */
export function makerOf(
  { cookie, detection }: Carrier,
  cookies: readonly Carrier[],
  seen: Pick<Seen, 'headers' | 'forms'>,
): SessionMaker {
  if (detection.framework !== null) return { maker: detection.framework, toldBy: null };
  const beside = cookies.find(
    (each) =>
      each.detection.role === 'csrf' &&
      each.detection.framework === 'Django' &&
      mayMeet(cookie, each.cookie),
  );
  if (beside && DJANGO_KEY.test(cookie.value)) return { maker: 'Django', toldBy: null };
  const requests = [...seen.headers.map(({ request }) => request), ...seen.forms];
  const told = toldBySoftware(
    requests.flatMap(({ url, software }) =>
      software.length > 0 && isSentWith(cookie, url) ? software : [],
    ),
  );
  return { maker: told?.maker ?? null, toldBy: told?.line ?? null };
}

/** Whether there is a host that both cookies are sent to. */
function mayMeet(one: Cookie, other: Cookie): boolean {
  return coversHost(one, other.domain) || coversHost(other, one.domain);
}
