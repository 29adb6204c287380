import type { Carrier } from './session.ts';

/** Session keys of Django: of letters and digits alike. https://docs.djangoproject.com/en/stable/ref/settings/#sessions */
const DJANGO_KEY = /^[a-z0-9]{32}$/;

/** The framework that made a session: by its cookie, or where that has a name of its own by the csrf token beside it. */
export function makerOf(
  { cookie, detection }: Carrier,
  cookies: readonly Carrier[],
): string | null {
  if (detection.framework !== null) return detection.framework;
  const beside = cookies.find(
    (each) => each.detection.role === 'csrf' && each.detection.framework === 'Django',
  );
  return beside && DJANGO_KEY.test(cookie.value) ? 'Django' : null;
}
