import type { Fault } from '../format/format.ts';
import { AGE_PREFIX } from '../format/sealed-text.ts';

/** What has to be known of an age file before anything is decrypted. */
export interface AgeHeader {
  /** Bytes of it, the last line feed included. */
  readonly length: number;
}

const VERSION = `${AGE_PREFIX}v1\n`;
/** More recipients than anyone has: what is longer is no header. */
const LONGEST = 131_072;
/** Eight times as slow as ours. The library refuses more: a file could ask for hours. */
const HIGHEST_WORK_FACTOR = 20;

const STANZA = /^->( [\x21-\x7e]+)+$/;
const BODY = /^[A-Za-z0-9+/]{0,64}$/;
const MAC = /^--- [A-Za-z0-9+/]{43}$/;

/**
 * Reads the header of an age file (C2SP age, "Encrypted file format") as far as it says whether a passphrase can open
 * it. Faults: `not-age`; `other-version`; `truncated`; `damaged`; `other-recipient` ($1 the kinds: it was sealed for
 * keys, such as X25519, and not with a passphrase); `too-slow` ($1 the work factor).
 */
export function readAgeHeader(file: Uint8Array): AgeHeader | Fault {
  const text = latin1(file.subarray(0, LONGEST));
  if (text !== '' && text.length < VERSION.length && VERSION.startsWith(text)) {
    return fault('truncated');
  }
  if (!text.startsWith(AGE_PREFIX)) return fault('not-age');
  if (!text.startsWith(VERSION)) return fault('other-version');
  const stanzas: string[][] = [];
  let end = VERSION.length;
  let isInBody = false;
  for (const line of text.slice(end).split('\n').slice(0, -1)) {
    end += line.length + 1;
    if (isInBody) {
      if (!BODY.test(line)) return fault('damaged');
      // A line that is not full is the last one of a body.
      isInBody = line.length === 64;
    } else {
      if (MAC.test(line)) return judge(stanzas) ?? { length: end };
      if (!STANZA.test(line)) return fault('damaged');
      stanzas.push(line.slice(3).split(' '));
      isInBody = true;
    }
  }
  const rest = text.slice(text.lastIndexOf('\n') + 1);
  const isCut = file.length <= LONGEST && /^[\x20-\x7e]*$/.test(rest);
  return fault(isCut ? 'truncated' : 'damaged');
}

/** What keeps a passphrase from opening a file with these recipients. */
function judge(stanzas: readonly (readonly string[])[]): Fault | null {
  const scrypt = stanzas.find(([kind]) => kind === 'scrypt');
  if (!scrypt) {
    // What a writer put in so that readers stay tolerant (the specification calls it grease) is no recipient.
    const kinds = stanzas.map(([kind = '']) => kind).filter((kind) => !kind.endsWith('-grease'));
    return fault('other-recipient', [...new Set(kinds)].join(', ').slice(0, 100));
  }
  const [, salt = '', factor = '', ...more] = scrypt;
  const isSound = salt.length === 22 && /^[1-9]\d*$/.test(factor) && more.length === 0;
  if (stanzas.length > 1 || !isSound) return fault('damaged');
  return Number(factor) > HIGHEST_WORK_FACTOR ? fault('too-slow', factor) : null;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function fault(code: string, ...params: string[]): Fault {
  return { code, params };
}
