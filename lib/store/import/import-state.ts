import type { ChangeLabel } from '../../change/change-set.ts';
import type { Scope } from '../../format/complete.ts';
import type { Entry, Fault, Format } from '../../format/format.ts';
import type { StorageSummary } from '../../format/storage-summary.ts';
import type { ImportedRow } from '../../transfer/import-report.ts';
import type { ImportChoice, PreviewRow } from '../../transfer/preview.ts';
import type { LiveCookies } from '../live-cookies.ts';
import { ALL_IN_REACH } from '../out-of-reach.ts';

/** A file that the user chose or dropped, read as text; or a text that was pasted and is too long for a field. */
export interface ImportFile {
  /** null for a text that was pasted. */
  readonly name: string | null;
  readonly text: string;
  /** The file itself, whatever it is; absent for a text that was pasted. */
  readonly source?: Blob;
}

/** What became of the text. */
export type ReadText =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly fault: Fault }
  | {
      readonly kind: 'read';
      readonly format: Format;
      readonly entries: readonly Entry[];
      /** What the file has of the pages' storage, which an import leaves alone; null for nothing. */
      readonly storage: StorageSummary | null;
    };

/** What became of an import: the words of an error, or every row with its fate. */
export interface Applied {
  readonly label: ChangeLabel;
  readonly rows: readonly ImportedRow[];
}

export interface ImportState {
  /** What was pasted or typed; it stays while a file is looked at. */
  readonly typed: string;
  /** It goes before what was typed. */
  readonly file: ImportFile | null;
  /** Id of the format that was chosen by hand; null to have it recognised. */
  readonly chosenFormat: string | null;
  /** The text that was read last, until the next one is. */
  readonly text: ReadText;
  /** Whether a text is being read, so that `text` is still that of another. */
  readonly isReading: boolean;
  /** How many cookies were read so far; null unless that takes long enough to be told. */
  readonly progress: number | null;
  readonly choice: ImportChoice;
  /** Ids of the cookie stores to choose from. */
  readonly stores: readonly string[];
  /** The cookies of the store that is chosen. */
  readonly jar: LiveCookies;
  /** Domains whose cookies the extension may not touch, and the match patterns that would let it. */
  readonly unreachable: ReadonlySet<string>;
  readonly missingAccess: readonly string[];
  /** What is being imported, as it was seen when that began; null while nothing is. */
  readonly applying: readonly PreviewRow[] | null;
  /** What became of the last import, while it is looked at. */
  readonly applied: Applied | null;
  /** The words of an error that kept an import from being made at all. */
  readonly error: string | null;
}

/** Where no page says more. */
const NO_SCOPE: Scope = {
  domain: '',
  hostOnly: true,
  path: '/',
  expirationDate: null,
  secure: true,
};

/** Characters that are kept in a field: browsers lay out all of them at once, in about a second per million. */
export const LONGEST_TYPED = 50_000;

/** As the file has it, row by row. */
export const NOTHING_CHOSEN: Pick<ImportChoice, 'mends' | 'leftOut'> = {
  mends: new Map(),
  leftOut: new Set(),
};

export const INITIAL_IMPORT: ImportState = {
  typed: '',
  file: null,
  chosenFormat: null,
  text: { kind: 'nothing' },
  isReading: false,
  progress: null,
  choice: { scope: NO_SCOPE, storeId: '', ...NOTHING_CHOSEN },
  stores: [],
  jar: new Map(),
  ...ALL_IN_REACH,
  applying: null,
  applied: null,
  error: null,
};
