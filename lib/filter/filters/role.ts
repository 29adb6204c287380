import type { Role } from '../../session/detection.ts';
import { choiceFilter } from '../choice-filter.ts';

/** Each role with its explanation; the type makes sure that none is missing. */
const HINTS: Readonly<Record<Role, string>> = {
  'session-id': 'roleSessionId',
  'auth-token': 'roleAuthToken',
  'remember-me': 'roleRememberMe',
  csrf: 'roleCsrf',
  tracking: 'roleTracking',
  preference: 'rolePreference',
  'load-balancer': 'roleLoadBalancer',
  consent: 'roleConsent',
  flash: 'roleFlash',
  'device-id': 'roleDeviceId',
  other: 'roleOther',
};

/** What the detector thinks a cookie is for. */
export const role = choiceFilter(
  'role',
  Object.entries(HINTS).map(([value, hint]) => ({
    value,
    hint,
    test: ({ detection }) => detection.role === value,
  })),
);
