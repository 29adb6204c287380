import { keyId, keyOf } from '../../cookie/key.ts';
import { type Check, ofEach } from '../check.ts';

/**
 * A session that kept its ID across a login, as it was recorded (OWASP, Renew the Session ID After Any Privilege Level
 * Change): whoever planted the ID before is logged in as well.
 */
export const sessionFixation: Check = ofEach(({ cookie }, { fixations }) => {
  // Mostly there are none, and the id of each cookie takes its time.
  const certainty = fixations.size > 0 ? fixations.get(keyId(keyOf(cookie))) : undefined;
  if (certainty === undefined) return null;
  const severity = certainty === 'seen' ? 'high' : 'medium';
  return { code: 'sessionFixation', severity, source: 'owaspRenew', wish: 'newId' };
});
