import './LifetimeBar.css';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { timeLeft } from '../../lib/cookie/lifetime.ts';
import { lifetimeFraction, soonSeconds } from './format/lifetime-scale.ts';

interface LifetimeBarProps {
  readonly cookie: Pick<Cookie, 'expirationDate'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The time left as a bar that can be compared from row to row: logarithmic, notched at an hour, a day and
 * 30 days. Decoration: TimeLeft beside it says the same in words.
 */
export function LifetimeBar({ cookie, now }: LifetimeBarProps) {
  const left = timeLeft(cookie, now);
  if (left === null) return <span class="lifetime lifetime--session" aria-hidden="true" />;
  const filled = `${Math.round(lifetimeFraction(left) * 100)}%`;
  return (
    <span
      class={`lifetime lifetime--notched${left < soonSeconds ? ' lifetime--soon' : ''}`}
      aria-hidden="true"
    >
      {left > 0 && <span class="lifetime__left" style={{ inlineSize: filled }} />}
    </span>
  );
}
