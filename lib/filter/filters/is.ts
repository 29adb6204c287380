import { kindOf, timeLeft } from '../../cookie/lifetime.ts';
import { isLocked } from '../../lock/guard.ts';
import { choiceFilter } from '../choice-filter.ts';

/** Seconds before its expiry that a cookie counts as expiring. */
const SOON = 3600;

/** What a cookie is or is not. */
export const is = choiceFilter('is', [
  { value: 'session', hint: 'isSession', test: ({ cookie }) => kindOf(cookie) === 'session' },
  {
    value: 'persistent',
    hint: 'isPersistent',
    test: ({ cookie }) => kindOf(cookie) === 'persistent',
  },
  {
    value: 'session-id',
    hint: 'isSessionId',
    test: ({ detection }) => detection.level === 'likely',
  },
  { value: 'secure', hint: 'isSecure', test: ({ cookie }) => cookie.secure },
  { value: 'httponly', hint: 'isHttpOnly', test: ({ cookie }) => cookie.httpOnly },
  { value: 'host-only', hint: 'isHostOnly', test: ({ cookie }) => cookie.hostOnly },
  {
    value: 'partitioned',
    hint: 'isPartitioned',
    test: ({ cookie }) => cookie.partitionKey !== null,
  },
  { value: 'third-party', hint: 'isThirdParty', test: ({ thirdParty }) => thirdParty },
  {
    value: 'expiring',
    hint: 'isExpiring',
    test: ({ cookie }, now) => {
      const left = timeLeft(cookie, now);
      return left !== null && left > 0 && left <= SOON;
    },
  },
  { value: 'parked', hint: 'isParked', test: ({ parked }) => parked },
  { value: 'locked', hint: 'isLocked', test: ({ guard }) => isLocked(guard) },
  {
    value: 'protected',
    hint: 'isProtected',
    test: ({ guard }) => guard?.isProtected === true,
  },
]);
