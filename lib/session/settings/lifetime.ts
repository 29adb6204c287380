import { type Fact, reason, unknown } from './deduction.ts';

/** The lifetime in seconds; not known where the cookie ends with the browser, for then it is not sent. */
export function lifetimeUnlessBrowser(lifetime: Fact<number | null>): Fact<number> {
  if (lifetime.certainty === 'unknown') return lifetime;
  const { value } = lifetime;
  return value === null ? unknown(reason('ageNotSent')) : { ...lifetime, value };
}
