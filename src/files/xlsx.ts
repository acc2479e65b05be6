import type { CellObject, Feature } from 'write-excel-file/universal';
import { type AboutLine, aboutLines, pageLines } from './about.ts';
import { type Attribution, isMarked, type OutChart } from './outgoing.ts';
import { sheetNames } from './sheetNames.ts';
import { type TableMessages, type TableWords, tableWords } from './tableWords.ts';
import { type Cells, type Grid, headStyle, illustrativeStyle, tableGrid, textCell, withHeights } from './xlsxCells.ts';

/** A workbook of one chart: what has to be known about it, then its table. */
export function xlsxOfChart(chart: OutChart, messages: TableMessages): Promise<Blob> {
  const words = tableWords(messages);
  const [name = words.sheets.table] = namesOf([chart], words);
  const information: Sheet = {
    name: words.sheets.information,
    data: aboutLines(chart, words).map((line) => aboutRow(line, isMarked(chart.attribution))),
    widths: [24, 96],
  };
  return workbook([information, chartSheet(chart, name, words)]);
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
  const { charts } = page;
  const named = namesOf(charts, words).flatMap((name, at) => {
    const chart = charts[at];
    return chart ? [{ name, chart }] : [];
  });
  return workbook([
    pageInformation(page, named, words),
    ...named.map(({ name, chart }) => chartSheet(chart, name, words)),
    pageSources(named, words),
  ]);
}

interface Sheet extends Grid {
  readonly name: string;
  /** Rows at the top that stay in sight. */
  readonly frozen?: number;
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

function chartSheet({ table, attribution }: OutChart, name: string, words: TableWords): Sheet {
  const { data, widths } = tableGrid(table, words);
  const mark: Cells[] = isMarked(attribution)
    ? [[{ value: attribution.provenanceWords, type: String, ...illustrativeStyle }]]
    : [];
  return { name, data: [...mark, ...data], widths, frozen: mark.length + 1 };
}

function aboutRow({ label, value, kind }: AboutLine, illustrative: boolean): Cells {
  return [
    labelCell(label),
    kind === 'date' ? dateCell(value) : valueCell(value, kind === 'provenance' && illustrative),
  ];
}

function labelCell(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

function valueCell(value: string, marked = false): CellObject | null {
  const { cell } = textCell(value);
  return cell && { ...cell, ...(marked && illustrativeStyle) };
}

/** A date as Excel counts it; the hour of the reader's time zone plays no part. */
function dateCell(iso: string): CellObject {
  const value = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return { value, type: Date, format: 'dd/mm/yyyy', align: 'left', alignVertical: 'top' };
}

function headRow(texts: readonly string[]): CellObject[] {
  return texts.map((value) => ({ value, type: String, ...headStyle }));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** What has to be known about the whole page; then which sheet holds what, about whom and when. */
function pageInformation({ title, attribution }: PageBook, named: readonly NamedChart[], words: TableWords): Sheet {
  const { labels } = words;
  return {
    name: words.sheets.information,
    data: [
      ...pageLines(title, attribution, words).map((line) => aboutRow(line, isMarked(attribution))),
      [],
      headRow([labels.sheet, labels.title, labels.measure, labels.units, labels.period, labels.provenance]),
      ...named.map(({ name, chart: { title: finding, subtitle, attribution: own } }) => [
        labelCell(name),
        valueCell(finding),
        valueCell(subtitle),
        valueCell(own.units),
        valueCell(own.period),
        valueCell(own.provenanceWords, isMarked(own)),
      ]),
    ],
    widths: [40, 60, 48, 32, 32, 32],
  };
}

/** Publications and caveats of a page, each with the sheets that rest on it. */
function pageSources(named: readonly NamedChart[], words: TableWords): Sheet {
  const { labels } = words;
  const rows = (label: string, textsOf: (chart: OutChart) => readonly string[]) =>
    distinct(named.flatMap(({ chart }) => textsOf(chart))).map((text) => {
      const users = named.filter(({ chart }) => textsOf(chart).includes(text)).map(({ name }) => name);
      const all = users.length === named.length;
      return [valueCell(label), valueCell(text), valueCell(all ? words.sheets.all : users.join('\n'))];
    });
  return {
    name: words.sheets.sources,
    data: [
      headRow([labels.kind, labels.text, labels.usedIn]),
      ...rows(labels.source, ({ attribution }) => attribution.sources),
      ...rows(labels.caveat, ({ attribution }) => attribution.caveats),
    ],
    widths: [10, 96, 36],
    frozen: 1,
  };
}

/** On paper every sheet is as wide as a page, whatever its length. */
const fitToPaper: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

async function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  return writeExcelFile(
    sheets.map(({ name, data, widths, frozen }) => ({
      sheet: name,
      data: withHeights(data, widths),
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      ...(frozen !== undefined && { stickyRowsCount: frozen }),
    })),
    // A typeface that is everywhere, or has a twin of the same widths, with all letters of Vietnamese.
    { fontFamily: 'Arial', fontSize: 10, features: [fitToPaper] },
  ).toBlob();
}
