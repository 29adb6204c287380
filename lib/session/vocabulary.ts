/** What a word in a cookie's name speaks of. */
export type Topic =
  | 'session'
  | 'credential'
  | 'csrf'
  | 'remember'
  | 'device'
  | 'tracking'
  | 'preference'
  | 'consent'
  | 'balancer'
  | 'flash'
  | 'other'
  | 'technical';

/** Whether a topic is the session itself rather than something else that a value may be for. */
export function speaksOfSession(topic: Topic): boolean {
  return topic === 'session' || topic === 'credential';
}

/** The words of each topic, without plurals and without what is put together of them (`sessionid`, `csrftoken`). */
const WORDS: Readonly<Record<Topic, string>> = {
  session: 'session sess sid ses sso ssid',
  credential:
    'auth token tok jwt bearer access ticket identity credential authentication authorization authenticated login signin logon passport principal account member user saml oidc apikey secret refresh admin',
  csrf: 'csrf xsrf antiforgery forgery verification verifier canary authenticity nonce pkce correlation crumb oauthstate handshake form relaystate relay transaction txn txs',
  remember: 'remember persistent persist autologin permanent keep stay longterm',
  device:
    'device trusted trust known machine browser did hwid mfa 2fa totp twofactor terminal fingerprint',
  tracking:
    'visitor visits tracker track tracking stat click campaign referrer referer affiliate aff uniq unique anonymous anon guest pixel ad request req trace span vid visid uuid guid hit count counter view views metric beacon segment client cid gid marketing source',
  preference:
    'lang language locale i18n theme color mode currency tz timezone country region font size sidebar sort filter tab panel collapsed hidden dismissed notice warning tip setting pref preference display screen timeout author search recent recently viewed flag feature residency hide show seen',
  consent:
    'consent gdpr ccpa cmp optin optout accept accepted privacy policy agree agreed tcf choice',
  balancer:
    'lb route server srv stickiness sticky node backend affinity balancer upstream cluster pool pod ingress persistence',
  flash: 'flash message msg alert toast notification tempdata',
  other:
    'cart basket bag checkout wishlist compare order ab abtest bucket experiment exp variant variation split test captcha recaptcha bot challenge clearance waf throttle gate',
  technical:
    'cache etag hash vary version ver redirect return returnto next url uri callback goto back hint last logged loggedin signedin is has expiry expire ts timestamp time prerender preview detection status geo username email name method trail step enabled',
};

/** Words of no topic that names are put together with; `visit` alone may be a session's. */
const FILLERS =
  'id key my app web data value the for site page http https php cookie code public private visit';

/** A word with its topic; null for a filler. */
interface Word {
  readonly word: string;
  readonly topic: Topic | null;
}

const TOPICS = new Map<string, Topic | null>();
for (const topic of Object.keys(WORDS) as Topic[]) {
  for (const word of WORDS[topic].split(' ')) TOPICS.set(word, topic);
}
for (const word of FILLERS.split(' ')) TOPICS.set(word, null);

/** What a name speaks of, with the word of it that says so. */
export interface Hint {
  readonly topic: Topic;
  readonly word: string;
}

/** So telling that they count inside a longer word as well. */
const STEMS: readonly Word[] = [
  { word: 'csrf', topic: 'csrf' },
  { word: 'xsrf', topic: 'csrf' },
  { word: 'consent', topic: 'consent' },
  { word: 'visitor', topic: 'tracking' },
  { word: 'analytic', topic: 'tracking' },
  { word: 'remember', topic: 'remember' },
  { word: 'session', topic: 'session' },
];
const SHORTEST_STEM = 4;
/** So telling that they count at the end of a longer word. */
const ENDINGS: readonly Word[] = [
  { word: 'sessid', topic: 'session' },
  { word: 'token', topic: 'credential' },
  { word: 'auth', topic: 'credential' },
];

/** `oauth_state`, `login_state`, `OIDC-State`: one step of a login, not what comes of it. */
const LOGIN_STEP = 'state';
const LONGEST_WORD = 32;
const LONGEST_NAME = 256;

const CASE_CHANGE = /([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g;

/** The words of a name: split where letter case changes and at anything that is neither letter nor digit. */
function wordsOf(name: string): string[] {
  const start = name.slice(0, LONGEST_NAME);
  const lower = start.toLowerCase();
  const words = lower === start ? lower : start.replace(CASE_CHANGE, '$1$3 $2').toLowerCase();
  return words.match(/[a-z0-9]+/g) ?? [];
}

/** The known words that a word is wholly made of (`csrftoken`, `userid`); null when it is not. */
function compound(word: string, most = 3): readonly Word[] | null {
  const whole = TOPICS.get(word);
  if (whole !== undefined) return [{ word, topic: whole }];
  if (most === 1) return null;
  for (let at = word.length - 2; at >= 2; at--) {
    const head = word.slice(0, at);
    const topic = TOPICS.get(head);
    // Of two letters, only fillers begin a compound: `ad` does not begin `adapter`.
    if (topic === undefined || (at === 2 && topic !== null)) continue;
    const rest = compound(word.slice(at), most - 1);
    if (rest) return [{ word: head, topic }, ...rest];
  }
  return null;
}

function knownWords(word: string): readonly Word[] | null {
  if (word.length > LONGEST_WORD) return null;
  const whole = compound(word);
  if (whole) return whole;
  const bare = word.replace(/s$|\d+$/, '');
  return bare === word ? null : compound(bare);
}

function topicsOfWord(word: string): readonly Word[] {
  const known = knownWords(word);
  if (known) return known;
  const found: Word[] = [];
  if (word.length < SHORTEST_STEM) return found;
  for (const { word: stem, topic } of STEMS) if (word.includes(stem)) found.push({ word, topic });
  for (const { word: end, topic } of ENDINGS) if (word.endsWith(end)) found.push({ word, topic });
  return found;
}

/**
 * What a name speaks of, each topic once, with the first word that says so. Word by word: `residence` and `author` hold
 * no `sid` and no `auth`.
 */
export function topicsOf(name: string): readonly Hint[] {
  const hints: Hint[] = [];
  for (const word of wordsOf(name)) {
    for (const { word: part, topic } of topicsOfWord(word)) {
      if (topic !== null && !hintOf(hints, topic)) hints.push({ topic, word: part });
    }
  }
  // `oauth_state`: one step of a login, not what comes of it.
  const flow = hintOf(hints, 'credential');
  if (flow && name.toLowerCase().endsWith(LOGIN_STEP) && !hintOf(hints, 'csrf')) {
    hints.push({ topic: 'csrf', word: flow.word });
  }
  // A second factor that is remembered makes the device known, not the session.
  return hintOf(hints, 'device') ? hints.filter(({ topic }) => topic !== 'remember') : hints;
}

function hintOf(hints: readonly Hint[], topic: Topic): Hint | undefined {
  return hints.find((hint) => hint.topic === topic);
}
