import type { Fault } from '../../lib/format/format.ts';
import { isSealed } from '../../lib/format/sealed-text.ts';
import type { SnapshotFile } from '../../lib/snapshot/file-reader.ts';
import type { Opened } from '../../lib/snapshot/seal.ts';

/** Bytes that are read at most: beyond it is no file of snapshots, and would take the memory of the page. */
const MOST_BYTES = 100_000_000;

/** Bytes that tell whether a file is sealed. */
const START = 1000;

/** What a file turned out to be. */
export type OpenedFile =
  /** It has to be opened with a passphrase first. */
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array }
  | ({ readonly kind: 'read' } & SnapshotFile)
  | {
      readonly kind: 'fault';
      /** Whose words the fault is in: those of a file, or of a seal. */
      readonly of: 'fault' | 'sealFault';
      readonly fault: Fault;
    };

/** Reads one that is not sealed. */
type Read = (file: Blob) => Promise<SnapshotFile>;

/** Opens a file that somebody chose or pasted. Rejects with what `read` rejects with. */
export async function openFile(file: Blob, read: Read): Promise<OpenedFile> {
  if (file.size > MOST_BYTES) return faulty('too-large');
  let sealed: Uint8Array | null;
  try {
    const isShut = isSealed(await file.slice(0, START).text());
    sealed = isShut ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    return faulty('unreadable');
  }
  return sealed ? { kind: 'sealed', bytes: sealed } : openPlain(file, read);
}

/** Reads what was in a sealed file. */
export async function openUnsealed(opened: Opened, read: Read): Promise<OpenedFile> {
  if (opened.content) return openPlain(new Blob([opened.content]), read);
  return { kind: 'fault', of: 'sealFault', fault: opened.fault };
}

async function openPlain(file: Blob, read: Read): Promise<OpenedFile> {
  const { snapshots, faults } = await read(file);
  const [fault] = faults;
  if (snapshots.length === 0 && fault) return { kind: 'fault', of: 'fault', fault };
  return { kind: 'read', snapshots, faults };
}

function faulty(code: string): OpenedFile {
  return { kind: 'fault', of: 'fault', fault: { code, params: [] } };
}
