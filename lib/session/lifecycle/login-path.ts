/** Words of a path that speak of logging in. `j_security_check` is that of the servlet specification. */
const LOGIN =
  /(?:^|[/_.-])(?:log-?_?(?:in|on)|sign-?_?in|authenticate|j_(?:spring_)?security_check)(?:$|[/_.-])/i;
/** The same, but paths with these may be about anything that sessions need. */
const SESSION = /(?:^|[/_.-])(?:auth|sessions?)(?:$|[/_.-])/i;
const LOGOUT = /log-?_?(?:out|off)|sign-?_?out/i;
/** What else forms are for on pages that have a field for a password, mostly in their head. */
const OTHER =
  /(?:^|[/_.-])(?:sign-?_?up|regist\w*|join|search|subscri\w*|newsletters?|baskets?|carts?|checkout|comments?|contact|i18n|lang\w*|locale|refresh|renew|ping|heart-?_?beat|keep-?_?alive|csrf|collect|track\w*|analytics|telemetry|metrics|logs?)(?:$|[/_.-])|pass-?_?wor[dt]/i;
const SECOND_FACTOR =
  /(?:^|[/_.-])(?:t?otp|[2m]fa|(?:two|second|multi)-?_?(?:factor|step)|challenge|verif\w*|passcode|pin|webauthn|passkeys?)(?:$|[/_.-])/i;

/** What the path of an address says that a form is for; null where it says nothing. */
export type PathTopic = 'login' | 'logout' | 'second-factor' | 'other' | null;

export function topicOf(address: string): PathTopic {
  const path = URL.parse(address)?.pathname ?? '';
  if (LOGOUT.test(path)) return 'logout';
  if (LOGIN.test(path)) return 'login';
  if (OTHER.test(path)) return 'other';
  if (SESSION.test(path)) return 'login';
  return SECOND_FACTOR.test(path) ? 'second-factor' : null;
}
