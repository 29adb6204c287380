import { useEffect, useState } from 'preact/hooks';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { timeLeft } from '../../../lib/cookie/lifetime.ts';
import { givenLifetime } from '../../../lib/store/set-cookie-log/given-lifetime.ts';
import { secondsToNextChange } from '../../cookies/format/duration.ts';
import { LifetimeBar } from '../../cookies/LifetimeBar.tsx';
import { TimeLeft } from '../../cookies/TimeLeft.tsx';
import { type CookieLife, useOrigin } from '../cookie-life.ts';

interface LivingTimeProps {
  readonly cookie: Cookie;
  readonly now: () => number;
  readonly life?: CookieLife | undefined;
}

/** Timers beyond a day buy nothing: any change of the row draws it anew as well. */
const LONGEST_WAIT = 86_400;

/** The time left, drawn again at the very moment its words change. */
export function LivingTime({ cookie, now, life }: LivingTimeProps) {
  const given = givenLifetime(useOrigin(life, cookie), cookie);
  const [moment, setMoment] = useState(now);
  const left = timeLeft(cookie, moment);
  useEffect(() => {
    if (left === null || left <= 0) return;
    const wait = Math.min(secondsToNextChange(left), LONGEST_WAIT);
    const timer = setTimeout(() => setMoment(now()), wait * 1000 + 1);
    return () => clearTimeout(timer);
  }, [left, now]);
  return (
    <>
      <LifetimeBar cookie={cookie} now={moment} />
      <TimeLeft cookie={cookie} now={moment} given={given} />
    </>
  );
}
