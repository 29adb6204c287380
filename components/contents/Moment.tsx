import { useEffect, useState } from 'preact/hooks';
import { distanceLasts, distanceText, momentIso, momentText } from './moment-words.ts';

interface MomentProps {
  /** Epoch milliseconds. */
  readonly time: number;
  readonly now: () => number;
}

/** A date with how far away it is, which stays true while one looks at it. */
export function Moment({ time, now }: MomentProps) {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setMoment(now()), distanceLasts(time, moment));
    return () => clearTimeout(timer);
  }, [time, moment, now]);
  const iso = momentIso(time);
  return (
    <time class="contents-moment" dateTime={iso} title={iso}>
      {momentText(time)} <span>{distanceText(time, moment)}</span>
    </time>
  );
}
