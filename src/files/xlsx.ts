import { type AboutLine, aboutLines, pageLines } from './about.ts';
import { groundsLines } from './flatTable.ts';
import { type Attribution, isMarked, type OutChart } from './outgoing.ts';
import { sheetNames } from './sheetNames.ts';
import { type TableMessages, type TableWords, tableWords } from './tableWords.ts';
import { quoted, type Sheet, workbook } from './xlsxBook.ts';
import { type Cells, dateCell, type SheetCell, styles, textCell } from './xlsxCells.ts';
import { chartSheet, flatOf } from './xlsxTable.ts';

/** A workbook of one chart: what has to be known about it, then its table. */
export function xlsxOfChart(chart: OutChart, messages: TableMessages): Promise<Blob> {
  const words = tableWords(messages);
  const { attribution, title } = chart;
  const [name = words.sheets.table] = namesOf([chart], words);
  const information: Sheet = {
    name: words.sheets.information,
    rows: [
      ...aboutLines(chart, words, groundsLines(flatOf(chart, words))).map((line) => aboutRow(line, attribution)),
      [textCell(words.labels.sheet, styles.label), linkTo(name)],
    ],
    widths: [24, 96],
  };
  const table = chartSheet(chart, { name, nth: 1, sourcesSheet: words.sheets.information }, words);
  return workbook({ title, attribution, sheets: [information, table] });
}

/** What a workbook of a page is made of. */
interface PageBook {
  /** What the page says first. */
  readonly title: string;
  readonly charts: readonly OutChart[];
  /** Of all of it together. */
  readonly attribution: Attribution;
}

/** A workbook of a page: what has to be known about all of it, a sheet a chart, and where the numbers are from. */
export function xlsxOfPage(page: PageBook, messages: TableMessages): Promise<Blob> {
  const words = tableWords(messages);
  const { title, attribution, charts } = page;
  const named = namesOf(charts, words).flatMap((name, at) => {
    const chart = charts[at];
    return chart ? [{ name, chart }] : [];
  });
  const sourcesSheet = words.sheets.sources;
  return workbook({
    title,
    attribution,
    sheets: [
      pageInformation(page, named, words),
      ...named.map(({ name, chart }, at) => chartSheet(chart, { name, nth: at + 1, sourcesSheet }, words)),
      pageSources(named, words),
    ],
  });
}

interface NamedChart {
  readonly name: string;
  readonly chart: OutChart;
}

/** Sheets are named by what is measured; where two measure the same, the second one by its finding. */
function namesOf(charts: readonly OutChart[], { sheets }: TableWords): string[] {
  const wishes = charts.map(({ subtitle, title }) => [subtitle, title]);
  return sheetNames(wishes, [sheets.information, sheets.sources], sheets.table);
}

function aboutRow({ label, value, kind }: AboutLine, attribution: Attribution): Cells {
  const marked = kind === 'provenance' && isMarked(attribution);
  return [textCell(label, styles.label), kind === 'date' ? dateCell(value) : linkedText(value, marked)];
}

/** A text; one that is an address leads there. */
function linkedText(value: string, marked = false): SheetCell | null {
  if (marked) return textCell(value, styles.illustrative);
  if (!/^https?:\/\/\S+$/.test(value)) return textCell(value);
  return { value, style: styles.link, address: value };
}

function linkTo(sheet: string): SheetCell {
  return { value: sheet, style: styles.link, place: `${quoted(sheet)}!A1` };
}

function headRow(texts: readonly string[]): Cells {
  return texts.map((value) => ({ value, style: styles.head }));
}

/** What has to be known about the whole page; then which sheet holds what, about whom and when. */
function pageInformation({ title, attribution }: PageBook, named: readonly NamedChart[], words: TableWords): Sheet {
  const { labels } = words;
  return {
    name: words.sheets.information,
    rows: [
      ...pageLines(title, attribution, words).map((line) => aboutRow(line, attribution)),
      [],
      headRow([labels.sheet, labels.title, labels.measure, labels.units, labels.period, labels.provenance]),
      ...named.map(({ name, chart: { title: finding, subtitle, attribution: own } }) => [
        linkTo(name),
        textCell(finding),
        textCell(subtitle),
        textCell(own.provenance === null ? '' : own.units),
        textCell(own.provenance === null ? '' : own.period),
        textCell(own.provenanceWords, isMarked(own) ? styles.illustrative : styles.text),
      ]),
    ],
    widths: [40, 60, 48, 32, 32, 32],
  };
}

/** Publications, caveats, ways of reading and kinds of columns of a page, each with the sheets that rest on it. */
function pageSources(named: readonly NamedChart[], words: TableWords): Sheet {
  const { labels } = words;
  const rows = (label: string, textsOf: (chart: OutChart) => readonly string[]): Cells[] => {
    const users = new Map<string, string[]>();
    for (const { name, chart } of named)
      for (const text of new Set(textsOf(chart))) users.set(text, [...(users.get(text) ?? []), name]);
    return [...users].map(([text, of]) => [
      textCell(label),
      linkedText(text),
      textCell(of.length === named.length ? words.sheets.all : of.join('\n')),
    ]);
  };
  return {
    name: words.sheets.sources,
    rows: [
      headRow([labels.kind, labels.text, labels.usedIn]),
      ...rows(labels.source, ({ attribution }) => attribution.sources),
      ...rows(labels.caveat, ({ attribution }) => attribution.caveats),
      ...rows(labels.note, ({ note }) => (note === undefined ? [] : [note])),
      ...rows(labels.columnKinds, (chart) => groundsLines(flatOf(chart, words))),
    ],
    widths: [18, 96, 36],
    head: 0,
  };
}
