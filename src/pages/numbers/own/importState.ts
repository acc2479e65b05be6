import type { StoreApi } from 'zustand/vanilla';
import type { Office, Remembered } from '../../../data/own/kept.ts';
import type { Answers } from '../../../import/reading.ts';
import type { Encoding } from '../../../workbooks/encoding.ts';
import type {
  CheckedTable,
  FileOutcome,
  ReadProgress,
  SheetKey,
  SheetResult,
  SheetSummary,
} from '../../../workbooks/protocol.ts';
import type { Reader } from '../../../workbooks/reader.ts';

/** What somebody is importing: files, their sheets, what was answered about them, and the office that they are of. */

export interface SheetEntry extends SheetSummary {
  readonly key: SheetKey;
  readonly answers: Answers;
  /** Some of the answers are those of the last time. */
  readonly remembered: Remembered | null;
  /** Null until it has been understood. */
  readonly results: readonly SheetResult[] | null;
  /** Whether it is to be kept. */
  readonly taken: boolean;
}

export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly content: Blob | string;
  /** How its letters are written, where somebody has been asked. */
  readonly encoding?: Encoding | undefined;
  readonly state:
    | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
    /** The reader itself could not be had. */
    | { readonly kind: 'failed' }
    | Exclude<FileOutcome, { readonly kind: 'read' }>
    | { readonly kind: 'read'; readonly hasMacros: boolean; readonly sheets: readonly SheetEntry[] };
}

export interface ImportState {
  readonly files: readonly FileEntry[];
  /** Null until a first sheet says whose figures it has. */
  readonly office: Office | null;
  /** The office is set up by these files. */
  readonly isNew: boolean;
}

export interface Import {
  readonly store: StoreApi<ImportState>;
  readonly add: (files: readonly { readonly name: string; readonly content: Blob | string }[]) => void;
  /** Takes a file away; what is being read of it is called off. */
  readonly remove: (id: string) => void;
  readonly decode: (id: string, encoding: Encoding) => void;
  readonly answer: (key: SheetKey, answers: Answers) => void;
  readonly take: (key: SheetKey, taken: boolean) => void;
  /** Takes back the answers about a sheet, and what was remembered of them. Throws an `OwnFailure` where it stays remembered. */
  readonly forget: (key: SheetKey) => Promise<void>;
  /** Reads a file once more that could not be. */
  readonly retry: (id: string) => void;
  readonly chooseOffice: (office: Office | null, isNew: boolean) => void;
  /** Adds the units that a sheet names and the office does not have. */
  readonly addUnits: (table: CheckedTable) => void;
  readonly rows: Reader['rows'];
  readonly clear: () => void;
  readonly close: () => void;
}

export function isTable(result: SheetResult): result is CheckedTable {
  return 'table' in result;
}
