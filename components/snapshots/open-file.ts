import type { Fault } from '../../lib/format/format.ts';
import { isSealed } from '../../lib/snapshot/age-header.ts';
import { readBundle } from '../../lib/snapshot/bundle.ts';
import type { Opened } from '../../lib/snapshot/seal.ts';
import type { Snapshot } from '../../lib/snapshot/snapshot.ts';

/** Bytes that are read at most: beyond it is no file of snapshots, and would take the memory of the page. */
const MOST_BYTES = 100_000_000;

/** What a file turned out to be. */
export type OpenedFile =
  /** It has to be opened with a passphrase first. */
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'read';
      readonly snapshots: readonly Snapshot[];
      /** What of it cannot be read. */
      readonly faults: readonly Fault[];
    }
  | {
      readonly kind: 'fault';
      /** Whose words the fault is in: those of a file, or of a seal. */
      readonly of: 'fault' | 'sealFault';
      readonly fault: Fault;
    };

/** Reads a file that somebody chose. */
export async function readFile(file: Blob): Promise<OpenedFile> {
  if (file.size > MOST_BYTES) return faulty('too-large');
  try {
    return readBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return faulty('unreadable');
  }
}

/** Reads the text of a file that somebody pasted. */
export function readPasted(text: string): OpenedFile {
  return readBytes(new TextEncoder().encode(text.trim()));
}

function readBytes(bytes: Uint8Array): OpenedFile {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  return isSealed(start) ? { kind: 'sealed', bytes } : readPlain(bytes);
}

/** Reads what was in a sealed file. */
export function readOpened(opened: Opened): OpenedFile {
  if (opened.content) return readPlain(opened.content);
  return { kind: 'fault', of: 'sealFault', fault: opened.fault };
}

function readPlain(bytes: Uint8Array): OpenedFile {
  const members = readBundle(new TextDecoder().decode(bytes));
  const snapshots = members.flatMap(({ snapshot }) => snapshot ?? []);
  const faults = members.flatMap((each) => (each.snapshot ? each.faults : [each.fault]));
  const [fault] = faults;
  if (snapshots.length === 0 && fault) return { kind: 'fault', of: 'fault', fault };
  return { kind: 'read', snapshots, faults };
}

function faulty(code: string): OpenedFile {
  return { kind: 'fault', of: 'fault', fault: { code, params: [] } };
}
