import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Fault } from '../format/format.ts';
import { ARMOR_BEGIN } from '../format/sealed-text.ts';
import { readAgeHeader } from './age-header.ts';

/** What was in a sealed file, or why it stays shut. */
export type Opened =
  | { readonly content: Uint8Array<ArrayBuffer> }
  | { readonly content: null; readonly fault: Fault };

/**
 * The base-2 logarithm of scrypt's N. With r = 8 and p = 1 it takes 128 MiB and about a second of a slow core, and is
 * what OWASP asks of scrypt for passwords. The `age` command takes 18.
 */
const WORK_FACTOR = 17;

const ARMOR_END = '-----END AGE ENCRYPTED FILE-----';

/** Bytes of a piece of the payload with its tag, of a tag, and of the nonce in front (C2SP age, "Payload"). */
const PIECE = 65_552;
const TAG = 16;
const NONCE = 16;

/**
 * Encrypts with a passphrase, so that `age --decrypt` and `openSealed` open it again. A page would stand still while
 * scrypt works: it has a `Sealer` do it.
 */
export async function seal(
  content: Uint8Array | string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(content);
}

/** A sealed file as text that can be pasted anywhere. */
export function toArmor(file: Uint8Array): string {
  return armor.encode(file);
}

/**
 * Opens a sealed file, armored or not. Faults, beside those of `readAgeHeader`: `wrong-passphrase`, from which nobody
 * can tell a header whose salt or key is damaged; `damaged`; `truncated`; and `damaged-or-truncated` where the last
 * piece is not what it should be, which is all that can be said of a short file.
 */
export async function openSealed(file: Uint8Array | string, passphrase: string): Promise<Opened> {
  const bytes = withoutArmor(file);
  if ('code' in bytes) return shut(bytes);
  const header = readAgeHeader(bytes);
  if ('code' in header) return shut(header);
  const fileKey = await openHeader(bytes.slice(0, header.length), passphrase);
  if ('code' in fileKey) return shut(fileKey);

  const payload = bytes.length - header.length - NONCE;
  if (payload < TAG) return shut({ code: 'truncated', params: [] });
  const decrypted = async (whole: Uint8Array) => {
    const decrypter = new Decrypter();
    // The header is open already: scrypt need not work twice.
    decrypter.addIdentity({ unwrapFileKey: () => fileKey });
    return readPieces(await decrypter.decrypt(inPieces(whole)));
  };
  const { pieces, isWhole } = await decrypted(bytes);
  if (isWhole) return { content: concatenated(pieces) };

  const last = payload % PIECE;
  const isLastAtFault = pieces.length === Math.ceil(payload / PIECE) - 1;
  if (!isLastAtFault) return shut({ code: 'damaged', params: [] });
  if (last > 0) {
    return shut({ code: last < TAG ? 'truncated' : 'damaged-or-truncated', params: [] });
  }
  // Cut between two pieces: what is the last now is sound as one that is followed by more.
  const longer = await decrypted(concatenated([bytes, new Uint8Array(TAG)]));
  const isCut = longer.pieces.length > pieces.length;
  return shut({ code: isCut ? 'truncated' : 'damaged', params: [] });
}

function withoutArmor(file: Uint8Array | string): Uint8Array | Fault {
  const start = typeof file === 'string' ? file : new TextDecoder().decode(file.subarray(0, 1000));
  if (!start.trimStart().startsWith(ARMOR_BEGIN)) {
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  }
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  if (!text.includes(ARMOR_END)) return { code: 'truncated', params: [] };
  try {
    return armor.decode(text);
  } catch {
    return { code: 'damaged', params: [] };
  }
}

/** The key of the file, which the passphrase opens. */
async function openHeader(header: Uint8Array, passphrase: string): Promise<Uint8Array | Fault> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decryptHeader(header);
  } catch (reason) {
    const isUnopened = reason instanceof Error && reason.message.startsWith('no identity matched');
    return { code: isUnopened ? 'wrong-passphrase' : 'damaged', params: [] };
  }
}

/** Hands out one piece at a time, so that it can be seen how many of them were sound. */
function inPieces(file: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(file.subarray(at, at + PIECE));
        at += PIECE;
        if (at >= file.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function readPieces(
  stream: ReadableStream<Uint8Array>,
): Promise<{ readonly pieces: Uint8Array[]; readonly isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value);
    }
    return { pieces, isWhole: true };
  } catch {
    return { pieces, isWhole: false };
  }
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function shut(fault: Fault): Opened {
  return { content: null, fault };
}
