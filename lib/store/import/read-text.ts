import type { StoreApi } from 'zustand/vanilla';
import { FORMATS } from '../../format/formats/index.ts';
import { isTooLong } from '../../format/read-file.ts';
import { readTask } from '../../format/text-reader.ts';
import type { PreviewImport } from '../../transfer/preview.ts';
import { messageOf } from '../message-of.ts';
import type { ImportDeps } from './import-deps.ts';
import { type ImportState, LONGEST_TYPED, NOTHING_CHOSEN, type ReadText } from './import-state.ts';
import { inSlices, PATIENCE } from './slices.ts';

/** Cookies that are judged at a time. */
const SLICE = 25;

type Read = Extract<ReadText, { kind: 'read' }>;

type ReaderDeps = Pick<ImportDeps, 'readText' | 'pause' | 'schedule' | 'now'>;

interface ReaderParts {
  readonly preview: PreviewImport;
  /** What an import would do as things are in a state; remembered until that of another is asked for. */
  readonly rowsIn: (state: ImportState) => unknown;
  readonly onRead: () => void;
}

/**
 * Reads the text of an import, and has every cookie judged in slices, so that showing them takes no time. A long text is
 * read elsewhere: no text, whatever is in it, makes the page stand still.
 */
export function createTextReader(
  { getState, setState }: Pick<StoreApi<ImportState>, 'getState' | 'setState'>,
  { readText, pause, schedule, now }: ReaderDeps,
  { preview, rowsIn, onRead }: ReaderParts,
): { read(): Promise<void>; cancel(): void } {
  /** Whichever reading was begun last is the one that is wanted. */
  let current = new AbortController();

  function restart(): AbortSignal {
    current.abort();
    current = new AbortController();
    return current.signal;
  }

  /** What is in the text; null where it is no longer wanted. */
  async function found(text: string, signal: AbortSignal): Promise<ReadText | null> {
    const task = { text, formatId: getState().chosenFormat, now: now() };
    const tell = (progress: number) => {
      if (!signal.aborted && getState().progress !== null) setState({ progress });
    };
    const isQuick = text.length <= LONGEST_TYPED || isTooLong(text);
    try {
      const reading = isQuick ? readTask(task, () => {}) : await readText(task, tell, signal);
      if ('fault' in reading) return { kind: 'failed', fault: reading.fault };
      const format = FORMATS.find(({ id }) => id === reading.formatId);
      if (!format) throw new Error(reading.formatId);
      const { entries, storage } = reading;
      return await judged({ kind: 'read', format, entries, storage }, signal);
    } catch (reason) {
      const fault = { code: 'notRead', params: [messageOf(reason)] };
      return signal.aborted ? null : { kind: 'failed', fault };
    }
  }

  async function judged(read: Read, signal: AbortSignal): Promise<ReadText | null> {
    const done = await inSlices(judge(read), {
      pause,
      now,
      isWanted: () => !signal.aborted,
      onProgress: (progress) => setState({ progress }),
    });
    return done && read;
  }

  function* judge(read: Read): Generator<number, void> {
    const { entries } = read;
    const { choice, jar, unreachable } = getState();
    for (let from = 0; from < entries.length; from += SLICE) {
      const target = { jar, unreachable, now: now() };
      preview(entries.slice(from, from + SLICE), { ...choice, ...NOTHING_CHOSEN }, target);
      yield entries.length;
    }
    // Ahead of showing it, so that the two do not make one long task.
    rowsIn(fresh(read));
    yield entries.length;
  }

  /** The state with another text, of which nothing was chosen yet. */
  function fresh(text: ReadText): ImportState {
    const state = getState();
    return {
      ...state,
      text,
      choice: { ...state.choice, ...NOTHING_CHOSEN },
      isReading: false,
      progress: null,
      applied: null,
      error: null,
    };
  }

  return {
    async read() {
      const { typed, file } = getState();
      const signal = restart();
      if (file === null && typed.trim() === '') return setState(fresh({ kind: 'nothing' }));
      setState({ isReading: true });
      schedule(() => {
        const { isReading, progress } = getState();
        if (!signal.aborted && isReading && progress === null) setState({ progress: 0 });
      }, PATIENCE);
      const text = await found(file?.text ?? typed, signal);
      if (text === null || signal.aborted) return;
      setState(fresh(text));
      onRead();
    },
    cancel() {
      current.abort();
      setState(fresh({ kind: 'cancelled' }));
    },
  };
}
