import { useEffect, useState } from 'preact/hooks';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { timeLeft } from '../../../lib/cookie/lifetime.ts';
import { secondsToNextChange } from '../../cookies/format/duration.ts';
import { LifetimeBar } from '../../cookies/LifetimeBar.tsx';
import { TimeLeft } from '../../cookies/TimeLeft.tsx';

interface LivingTimeProps {
  readonly cookie: Pick<Cookie, 'expirationDate'>;
  readonly now: () => number;
}

/** Timers beyond a day buy nothing: any change of the row draws it anew as well. */
const LONGEST_WAIT = 86_400;

/** The time left, drawn again at the very moment its words change. */
export function LivingTime({ cookie, now }: LivingTimeProps) {
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
      <TimeLeft cookie={cookie} now={moment} />
    </>
  );
}
