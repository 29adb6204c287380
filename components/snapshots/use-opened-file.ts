import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snapshot } from '../../lib/snapshot/snapshot.ts';
import { messageOf } from '../../lib/store/message-of.ts';
import { type OpenedFile, openFile, openUnsealed } from './open-file.ts';
import type { SnapshotsSource } from './snapshots-props.ts';
import { titleOf } from './title.ts';
import { useStoppable } from './use-stoppable.ts';

/**
 * A file of snapshots, from its choice to what is in it. `first` is there from the beginning. The passphrase is
 * nowhere but in the work that it is handed to.
 */
export function useOpenedFile(
  { sealer, readFile }: Pick<SnapshotsSource, 'sealer' | 'readFile'>,
  first: Blob | null,
) {
  const [file, setFile] = useState<OpenedFile | null>(null);
  /** The sealed file, also once its passphrase has turned out to be wrong. */
  const [sealed, setSealed] = useState<Uint8Array | null>(null);
  const [fileName, setFileName] = useState('');
  const [words, setWords] = useState('');
  const { isRunning, run, stop } = useStoppable();

  const tell = (count: number) => setWords(i18n.t('snapshots.readSoFar', count));
  const read = (signal: AbortSignal) => (plain: Blob) => {
    tell(0);
    return readFile(plain, tell, signal);
  };
  const take = async (work: (signal: AbortSignal) => Promise<OpenedFile>) => {
    setFile(null);
    try {
      const opened = await run(work);
      if (!opened) return;
      setFile(opened);
      if (opened.kind === 'sealed') setSealed(opened.bytes);
    } catch (reason) {
      const fault = { code: 'broken-off', params: [messageOf(reason)] };
      setFile({ kind: 'fault', of: 'sealFault', fault });
    }
  };
  const open = (chosen: Blob) => {
    setFileName(chosen instanceof File ? chosen.name : '');
    return take((signal) => openFile(chosen, read(signal)));
  };
  useEffect(() => {
    if (first) open(first);
  }, []);
  const snapshots = useMemo(
    () => (file?.kind === 'read' ? file.snapshots.map((each) => named(each, fileName)) : []),
    [file, fileName],
  );
  return {
    found: file?.kind === 'read' ? { ...file, snapshots } : null,
    fault: file?.kind === 'fault' ? file : null,
    sealed,
    /** What goes on; null while nothing does. */
    working: isRunning ? words : null,
    stop,
    open,
    unlock: (bytes: Uint8Array, passphrase: string) =>
      take(async (signal) => {
        setWords(i18n.t('snapshots.unlocking'));
        return openUnsealed(await sealer.open(bytes, passphrase, signal), read(signal));
      }),
    /** Back to the choice of a file. */
    restart() {
      stop();
      setFile(null);
      setSealed(null);
    },
  };
}

/**
 * What was taken by itself keeps the words for it, since what is kept of a file was kept by hand; what has no name is
 * called as its file is.
 */
function named(snapshot: Snapshot, fileName: string): Snapshot {
  const { name, reason } = snapshot;
  return { ...snapshot, name: name || (reason.change ? titleOf(snapshot) : fileName) };
}
