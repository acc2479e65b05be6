import { strFromU8, unzipSync } from 'fflate';
import { stampIn } from '../../../files/stamp/code.ts';
import { tablesOfDocument } from '../../../files/stamp/documentTables.ts';
import { mainParts, stampOfPackage } from '../../../files/stamp/packages.ts';
import { isPng, stampOfPng } from '../../../files/stamp/png.ts';
import type { Found, Stamp } from '../../../files/stamp/stamp.ts';
import { isSvg, stampOfSvg } from '../../../files/stamp/svg.ts';
import type { VisibleCell, VisibleTable } from '../../../files/stamp/visible.ts';
import type { Language } from '../../../i18n/format.ts';
import type { Cell, Grid } from '../../../import/grid.ts';
import { decode } from '../../../workbooks/encoding.ts';
import { gate } from '../../../workbooks/gate.ts';
import { mostBytes, mostUnpacked } from '../../../workbooks/limits.ts';
import { Refused } from '../../../workbooks/refusal.ts';
import { countUnpacked, entriesOf } from '../../../workbooks/zip.ts';

/** A file that somebody brings back, as far as it is one of ours. */

export type CheckedFormat = 'png' | 'svg' | 'xlsx' | 'pptx' | 'docx' | 'csv' | 'zip';

/** Why nothing can be said of a file. Each has its own sentence, which says what to do. */
export type NotChecked =
  | 'empty'
  | 'tooLarge'
  | 'encrypted'
  | 'damaged'
  /** Printed: no stamp survives that. */
  | 'pdf'
  /** A picture of a kind that we do not make: it was converted. */
  | 'otherPicture'
  /** Of a kind that we make, without a stamp: not ours, or saved by a program that took it away. */
  | 'noStamp'
  | 'brokenStamp'
  | 'newerStamp'
  /** Of a kind that we never make. */
  | 'otherKind';

export interface OpenedFile {
  readonly kind: 'ours';
  readonly format: CheckedFormat;
  readonly stamp: Stamp;
  /** Of pictures: whether what is drawn is as it was written. */
  readonly drawingIsOurs?: boolean;
  /** The tables that can be seen in it; undefined for a kind whose cells are not read. */
  readonly tables?: readonly VisibleTable[];
}

export type Opened = OpenedFile | { readonly kind: 'not'; readonly why: NotChecked };

/** Reads the sheets of a workbook or of comma-separated values, behind the gate; undefined where it cannot. */
export type SheetsOf = (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly Sheet[] | undefined>;
type Sheet = Pick<Grid, 'name' | 'rows'>;

/** What a file is and carries. Never throws for what stands in it; cells are read only of a file that has a stamp. */
export async function openFile(bytes: Uint8Array<ArrayBuffer>, sheetsOf: SheetsOf): Promise<Opened> {
  try {
    return await opened(bytes, sheetsOf);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'not', why: reasonOf(error) };
    console.warn('[check]', error);
    return { kind: 'not', why: 'damaged' };
  }
}

async function opened(bytes: Uint8Array<ArrayBuffer>, sheetsOf: SheetsOf): Promise<Opened> {
  if (bytes.length > mostBytes) return { kind: 'not', why: 'tooLarge' };
  if (isPng(bytes)) {
    const { found, bodyIsOurs } = stampOfPng(bytes);
    return ours(found, (stamp) => ({ kind: 'ours', format: 'png', stamp, drawingIsOurs: bodyIsOurs }));
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return zipped(bytes, sheetsOf);
  const text = strFromU8(bytes.subarray(0, 8192));
  if (isSvg(text)) {
    const { found, bodyIsOurs } = stampOfSvg(strFromU8(bytes));
    return ours(found, (stamp) => ({ kind: 'ours', format: 'svg', stamp, drawingIsOurs: bodyIsOurs }));
  }
  const { as } = gate(bytes);
  if (as !== 'text') return { kind: 'not', why: 'noStamp' };
  const decoded = decode(bytes);
  const found = decoded.kind === 'text' ? stampIn(decoded.text) : ({ kind: 'none' } as const);
  return ours(found, async (stamp) => {
    // It is written for a Vietnamese Excel, whatever the language of its words.
    const tables = visibleTables((await sheetsOf(bytes)) ?? [], 'vi');
    return { kind: 'ours', format: 'csv', stamp, tables };
  });
}

async function zipped(bytes: Uint8Array<ArrayBuffer>, sheetsOf: SheetsOf): Promise<Opened> {
  const entries = entriesOf(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new Refused({ why: 'encrypted' });
  if (entries.reduce((sum, { declared }) => sum + declared, 0) > mostUnpacked) {
    throw new Refused({ why: 'unpacksTooLarge', most: mostUnpacked });
  }
  countUnpacked(bytes, mostUnpacked);
  const has = (name: string) => entries.some((entry) => entry.name === name);
  const format = (['xlsx', 'pptx', 'docx'] as const).find((kind) => has(mainParts[kind])) ?? 'zip';
  return ours(stampOfPackage(bytes), async (stamp) => {
    if (format === 'xlsx') {
      const tables = visibleTables((await sheetsOf(bytes)) ?? [], stamp.language);
      return { kind: 'ours', format, stamp, tables };
    }
    if (format !== 'docx') return { kind: 'ours', format, stamp };
    const part = unzipSync(bytes, { filter: ({ name }) => name === mainParts.docx })[mainParts.docx];
    return { kind: 'ours', format, stamp, tables: part ? tablesOfDocument(strFromU8(part), stamp.language) : [] };
  });
}

function ours(found: Found, file: (stamp: Stamp) => OpenedFile | Promise<OpenedFile>): Opened | Promise<Opened> {
  if (found.kind === 'stamp') return file(found.stamp);
  const reasons = { none: 'noStamp', broken: 'brokenStamp', newer: 'newerStamp' } as const;
  return { kind: 'not', why: reasons[found.kind] };
}

function reasonOf({ refusal }: Refused): NotChecked {
  switch (refusal.why) {
    case 'empty':
    case 'encrypted':
    case 'damaged':
      return refusal.why;
    case 'tooLarge':
    case 'unpacksTooLarge':
    case 'tooManyCells':
    case 'tooManySheets':
      return 'tooLarge';
    case 'otherKind':
      if (refusal.kind === 'pdf') return 'pdf';
      return refusal.kind === 'picture' ? 'otherPicture' : 'otherKind';
    default:
      return 'otherKind';
  }
}

function visibleTables(grids: readonly Sheet[], marks: Language): readonly VisibleTable[] {
  return grids.map(({ name, rows }) => ({ name, marks, rows: rows.map((row) => row.map(visibleCell)) }));
}

/** A formula that was put in a number's place has no number of ours, unless it says what comes out. */
function visibleCell(cell: Cell): VisibleCell {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if ('date' in cell) return cell.date;
  return 'error' in cell ? cell.error : cell.formula;
}
