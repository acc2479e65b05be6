import type { Frame } from './frame.ts';
import { cellAt, type Grid, textOf } from './grid.ts';
import { spelledOut, tidied } from './text.ts';

/**
 * What the rows of a table are about. `total`: all together. `group`: several agencies together. `agency`: one. `officer`: a
 * person below the agency above.
 */
export type RowKind = 'total' | 'group' | 'agency' | 'officer';

export interface NamedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Without its running number. */
  readonly name: string;
  /** The agency's row that an officer stands under; null for all others, and for officers that stand under none. */
  readonly under: number | null;
}

/** "I", "1", "1.2", with or without a full stop or a bracket. */
const running = /^(?<number>[IVX]+|\d+(?:\.\d+)*)[.)]?$/;
const glued = /^(?<number>[IVX]+|\d+(?:\.\d+)*)[.)]?\s+(?<name>\D.*)$/;

const isTotal = /^(tong (so|cong)|tong$|cong$|toan (tinh|nganh|quoc|co quan)|cong toan)/;
const isGroup = /^(cac|nhom|khoi)\b|^(tong )?(so )?cac chi cuc/;
const isAgency =
  /\b(cuc|chi cuc|phong)\b.*\b(thi hanh an|khu vuc|thanh pho|thi xa|huyen|quan|tinh)\b|^(chi cuc|cuc|phong)\b|thi hanh an dan su/;

/** Whether a text is what an agency is called. */
export function isAgencyName(text: string): boolean {
  const folded = spelledOut(text);
  return isAgency.test(folded) && !isGroup.test(folded) && !isTotal.test(folded);
}

/**
 * The rows of a table that have a name. What a row is about is told by its name first, then by its number ("2.1" is below "2")
 * and by its indent; a name that is neither an agency's nor a total's is an officer's where an agency stands above, and else
 * an agency's own short name ("Vĩnh Yên").
 */
export function namedRows(grid: Grid, frame: Frame): readonly NamedRow[] {
  const raw = range(frame.dataTop, frame.dataBottom).flatMap((row) => labelled(grid, frame, row) ?? []);
  const hasAgencies = raw.some(({ name }) => isAgencyName(name));
  const rows: NamedRow[] = [];
  let agency: number | null = null;
  let agencyDepth = 0;
  for (const { row, name, folded, number, indent } of raw) {
    const depth = number === null ? 0 : number.split('.').length;
    const kind = kindOf();
    if (kind === 'agency') {
      agency = row;
      agencyDepth = depth;
    }
    if (kind === 'group' || kind === 'total') agency = null;
    rows.push({ row, kind, name, under: kind === 'officer' ? agency : null });

    function kindOf(): RowKind {
      if (isTotal.test(folded)) return 'total';
      if (isGroup.test(folded)) return 'group';
      if (isAgency.test(folded)) return 'agency';
      if (agency !== null && (depth > agencyDepth || indent > 0 || hasAgencies)) return 'officer';
      return hasAgencies ? 'officer' : 'agency';
    }
  }
  return rows;
}

interface Labelled {
  readonly row: number;
  readonly name: string;
  readonly folded: string;
  readonly number: string | null;
  /** How many spaces stand before the name. */
  readonly indent: number;
}

function labelled(grid: Grid, { nameColumn, runningColumn }: Frame, row: number): Labelled | null {
  const text = textOf(cellAt(grid, { row, column: nameColumn })) ?? '';
  const plain = tidied(text);
  if (plain === '') return null;
  const apart = runningColumn === null ? null : cellAt(grid, { row, column: runningColumn });
  const number = apart === null ? undefined : running.exec(tidied(String(apart)))?.groups?.['number'];
  const match = number === undefined ? glued.exec(plain) : null;
  const name = match?.groups?.['name'] ?? plain;
  return {
    row,
    name,
    folded: spelledOut(name),
    number: number ?? match?.groups?.['number'] ?? null,
    indent: text.length - text.replace(/^[\s\u00a0]+/, '').length,
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
