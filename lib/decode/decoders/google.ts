import { type Layout, readLayout, timeOfField } from '../content/layout.ts';
import { type Decoder, type Part, type Reading, slice } from '../decoder.ts';

/** https://support.google.com/analytics/answer/11397207 and what gtag.js writes; seconds since 1970. */
const LAYOUTS: readonly Layout[] = [
  {
    name: /^(?:_ga|_gid|FPID)$/,
    value: /^(GA1|FPID2?)\.([\d-]+)\.(?:(\d{1,10})|([^.]{10,60}))\.(\d{10})$/,
    labels: ['version', 'domainLevel', 'clientId', 'clientId', 'firstVisit'],
  },
  {
    name: /^_ga_[A-Z0-9]+$/,
    value: /^(GS1)\.(\d+)\.(\d{10})\.(\d+)\.(\d)\.(\d{10})(?:\.(\d+)\.(\d+)\.(\d+))?$/,
    labels: [
      'version',
      'domainLevel',
      'sessionStart',
      'sessionCount',
      'isEngaged',
      'lastHit',
      'hitCount',
      'isLinked',
      'enhancedId',
    ],
  },
  {
    // With enhanced conversions a session comes behind it.
    name: /^_gcl_au$/,
    value: /^(\d+\.\d+)\.(\d+)\.(\d{10})(?:\.(\d+)\.(\d{10})(?:\.(\d{10}))?)?$/,
    labels: ['version', 'id', 'created', 'sessionId', 'sessionStart', 'lastHit'],
  },
  {
    name: /^_gcl_(?:aw|dc|gb|gf|ha|gs|ag)$|^_gac_/,
    value: /^(?:(GCL|[\d.]+)\.)?(\d{10})\.([\w-]+)$/,
    labels: ['version', 'created', 'clickId'],
  },
  {
    name: /^__utma$/,
    value: /^(\d+)\.(\d+)\.(\d{10})\.(\d{10})\.(\d{10})\.(\d+)$/,
    labels: [
      'domainHash',
      'visitorId',
      'firstVisit',
      'previousVisit',
      'sessionStart',
      'sessionCount',
    ],
  },
  {
    name: /^__utmb$/,
    value: /^(\d+)\.(\d+)\.(\d+)\.(\d{10})$/,
    labels: ['domainHash', 'hitCount', 'left', 'sessionStart'],
  },
  {
    name: /^__utmz$/,
    value: /^(\d+)\.(\d{10})\.(\d+)\.(\d+)\.(.+)$/,
    labels: ['domainHash', 'created', 'sessionCount', 'campaignCount', 'campaign'],
  },
];

/** `GS2.1.s1767225600$o1$g0$t1767225600$j60$l0$h0`: letters say what a number is. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['s', 'sessionStart'],
  ['o', 'sessionCount'],
  ['g', 'isEngaged'],
  ['t', 'lastHit'],
  ['j', 'timeLeft'],
  ['l', 'isLinked'],
  ['h', 'enhancedId'],
  ['d', 'joinId'],
]);

function readLettered(text: string): Reading | null {
  const [head] = /^GS2\.\d+\./.exec(text) ?? [];
  if (head === undefined) return null;
  const level = head.slice(4, -1);
  let at = head.length;
  const fields = text
    .slice(at)
    .split('$')
    .map((field): Part => {
      const letter = field.slice(0, 1);
      const label = LETTERS.get(letter) ?? letter;
      const part = slice(text, label, at + 1, at + field.length);
      at += field.length + 1;
      return { ...part, time: timeOfField(label, field.slice(1)), isLeaf: true };
    });
  return {
    parts: [
      { ...slice(text, 'version', 0, 3), isLeaf: true },
      { ...slice(text, 'domainLevel', 4, 4 + level.length), isLeaf: true },
      ...fields,
    ],
  };
}

/** The cookies of Google Analytics and Google Ads. */
export const google: Decoder = {
  id: 'google',
  readText(text, { name, isValue }) {
    if (!isValue) return null;
    return (/^_ga_/.test(name) ? readLettered(text) : null) ?? readLayout(LAYOUTS, name, text);
  },
};
