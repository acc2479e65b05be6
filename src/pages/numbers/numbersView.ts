import type { DataVersion } from '../../data/catalog/schema.ts';
import type { Look } from '../../domain/look.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Messages } from '../../i18n/messages.ts';
import { holdsAll, searchable, searchWords } from '../../i18n/search.ts';
import type { NumbersTables, TableId } from './content.ts';
import { type ReportLine, reportLines } from './reportLines.ts';
import { rowsThatHold } from './tables/numbersTable.ts';
import { numbersWords } from './words.ts';

/** What all sections of the page are made of. */
export interface NumbersView {
  readonly look: Look;
  /** They are figures that an office keeps on this machine: no server has files of them. */
  readonly own: boolean;
  readonly tables: NumbersTables;
  readonly versions: readonly DataVersion[];
  /** The statistical years that have reports. */
  readonly statYears: readonly number[];
  /** Every line of the reports looked at. */
  readonly lines: readonly ReportLine[];
  readonly found: Found;
}

/** What a search leaves. */
export interface Found {
  /** Whether anything is searched for. */
  readonly searching: boolean;
  /** Places of the rows of each table. */
  readonly rows: Readonly<Record<TableId, readonly number[]>>;
  readonly lines: readonly ReportLine[];
}

/** Lines of what is looked at; none where there are no units. Pure. */
export function linesOf(look: Look, everything: Pick<Organisation, 'units'>): readonly ReportLine[] {
  return look.units.length === 0 ? [] : reportLines(look, everything);
}

/** The rows of every table that hold what is searched for. Pure. */
export function foundIn(
  tables: NumbersTables,
  lines: readonly ReportLine[],
  wanted: string,
  messages: Messages,
): Found {
  const words = searchWords(wanted);
  const ids = Object.keys(tables) as TableId[];
  const rows = Object.fromEntries(ids.map((id) => [id, rowsThatHold(tables[id].table, words, messages)]));
  return {
    searching: words.length > 0,
    rows: rows as Found['rows'],
    lines: words.length === 0 ? lines : lines.filter((line) => holdsAll(lineText(line, messages), words)),
  };
}

/** How many rows a search leaves, in how many tables. */
export function foundCount({ rows, lines }: Found): { readonly rows: number; readonly tables: number } {
  const counts = [...Object.values(rows).map(({ length }) => length), lines.length];
  return { rows: counts.reduce((sum, count) => sum + count, 0), tables: counts.filter((count) => count > 0).length };
}

/** Whose line it is and after how many months, ready to be searched: its numbers are not searched. */
function lineText({ unit, months, state }: ReportLine, messages: Messages): string {
  const { reports } = numbersWords(messages);
  const { language } = messages;
  const parts = [unit.name[language], unit.shortName[language], unit.code, reports.months(months)];
  return searchable([...parts, state === 'reported' ? '' : reports.states[state]].join(' '));
}
