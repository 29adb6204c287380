import type { StoreApi } from 'zustand/vanilla';
import type { Entry } from '../../format/format.ts';
import { FORMATS } from '../../format/formats/index.ts';
import { type FileReading, readFile } from '../../format/read-file.ts';
import type { PreviewImport } from '../../transfer/preview.ts';
import type { ImportDeps } from './import-deps.ts';
import { type ImportState, NO_MENDS, NONE_LEFT_OUT } from './import-state.ts';
import { inSlices } from './slices.ts';

/** Cookies that are judged at a time. */
const SLICE = 100;

/** Reads the text of an import in slices, and has every cookie judged, so that showing them takes no time. */
export function createTextReader(
  { getState, setState }: Pick<StoreApi<ImportState>, 'getState' | 'setState'>,
  { pause, now }: Pick<ImportDeps, 'pause' | 'now'>,
  preview: PreviewImport,
  onRead: () => void,
): { read(): Promise<void>; cancel(): void } {
  /** Whichever reading was begun last is the one that is wanted. */
  let current = 0;

  function* work(text: string, chosen: string | null): Generator<number, FileReading> {
    const format = FORMATS.find(({ id }) => id === chosen) ?? null;
    const reading = yield* readFile(text, format, now());
    if (reading.format) yield* judge(reading.entries);
    return reading;
  }

  function* judge(entries: readonly Entry[]): Generator<number, void> {
    const { choice, jar, unreachable } = getState();
    for (let from = 0; from < entries.length; from += SLICE) {
      const target = { jar, unreachable, now: now() };
      preview(entries.slice(from, from + SLICE), { ...choice, mends: NO_MENDS }, target);
      yield entries.length;
    }
  }

  function finish(result: Partial<ImportState>): void {
    const { choice } = getState();
    setState({
      choice: { ...choice, mends: NO_MENDS },
      leftOut: NONE_LEFT_OUT,
      isReading: false,
      progress: null,
      applied: null,
      error: null,
      ...result,
    });
  }

  return {
    async read() {
      const { typed, file, chosenFormat } = getState();
      const mine = ++current;
      if (file === null && typed.trim() === '') return finish({ text: { kind: 'nothing' } });
      setState({ isReading: true });
      const done = await inSlices(work(file?.text ?? typed, chosenFormat), {
        pause,
        now,
        isWanted: () => mine === current,
        onProgress: (progress) => setState({ progress }),
      });
      if (!done || mine !== current) return;
      const { result } = done;
      finish({
        text: result.format
          ? { kind: 'read', format: result.format, entries: result.entries }
          : { kind: 'failed', fault: result.fault },
      });
      onRead();
    },
    cancel() {
      current += 1;
      finish({ text: { kind: 'cancelled' } });
    },
  };
}
