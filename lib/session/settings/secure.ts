import type { CookieFacts } from './cookie-facts.ts';
import {
  type Deduction,
  deduced,
  type Fact,
  likely,
  type Reason,
  reason,
  unknown,
} from './deduction.ts';

/** What a framework calls the ways to treat Secure. */
export interface SecureValues {
  /** Always there. */
  readonly on: string;
  /** Never there. */
  readonly off: string;
  /** There where the framework takes the request for one over https. */
  readonly auto: string;
  /** Whether it has to be told to do the latter. */
  readonly isAutoRare?: boolean;
}

/**
 * The setting behind Secure, of a framework that can go by the request: then a cookie over https has it either way. A
 * framework behind a proxy may take a request over https for one over http, but not the other way round.
 */
export function secureByScheme(
  setting: string,
  { secure, scheme }: Pick<CookieFacts, 'secure' | 'scheme'>,
  { on, off, auto, isAutoRare = false }: SecureValues,
): Deduction {
  if (secure.certainty === 'unknown') return deduced(setting, secure, String);
  const isHttps = scheme !== 'http';
  const possible = secure.value ? (isHttps ? [on, auto] : [on]) : [off, auto];
  const [first = off, ...others] = new Set(possible);
  if (others.length === 0) return deduced(setting, { ...secure, value: first }, String);
  const because = whichWay(secure, scheme);
  const isLikely = !secure.value && (scheme === 'https' || isAutoRare);
  const fact = isLikely ? likely(first, because) : unknown(because);
  return deduced(setting, fact, String, possible);
}

function whichWay(secure: Fact<boolean>, scheme: CookieFacts['scheme']): Reason {
  const { params } = secure.because;
  if (scheme === null) return reason('secureNeedsHeader');
  if (scheme === 'http') return reason('insecureOverHttp', ...params);
  return reason(secure.value ? 'secureOverHttps' : 'insecureOverHttps', ...params);
}
