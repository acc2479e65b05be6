import type { CellObject, Feature } from 'write-excel-file/universal';
import { kindTraits, weakest } from '../domain/provenance.ts';

import { type AboutLine, aboutLines } from './about.ts';
import { isMarked, type OutChart } from './outgoing.ts';
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

/** A workbook of a page: what has to be known about all of it, a sheet a chart, and where the numbers are from. */
export function xlsxOfPage(title: string, charts: readonly OutChart[], messages: TableMessages): Promise<Blob> {
  const words = tableWords(messages);
  const named = namesOf(charts, words).flatMap((name, at) => {
    const chart = charts[at];
    return chart ? [{ name, chart }] : [];
  });
  return workbook([
    pageInformation(title, named, words),
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

/** What the charts of a page share, said once; then which sheet holds what. */
function pageInformation(title: string, named: readonly NamedChart[], words: TableWords): Sheet {
  const { labels } = words;
  const all = named.map(({ chart }) => chart.attribution);
  const kind = weakest(all.map(({ provenance }) => provenance));
  const lines = (label: string, texts: readonly string[]) =>
    distinct(texts).map((text) => [labelCell(label), valueCell(text)]);
  const kinds = distinct(all.filter(({ provenance }) => provenance === kind).map((one) => one.provenanceWords));
  return {
    name: words.sheets.information,
    data: [
      ...lines(labels.title, [title]),
      ...kinds.map((text) => [labelCell(labels.provenance), valueCell(text, kindTraits[kind].said)]),
      ...lines(
        labels.units,
        all.map(({ units }) => units),
      ),
      ...lines(
        labels.period,
        all.map(({ period }) => period),
      ),
      ...lines(
        labels.caveat,
        all.flatMap(({ caveats }) => caveats),
      ),
      ...lines(
        labels.dataVersion,
        all.map(({ dataVersion }) => dataVersion),
      ),
      ...distinct(all.map(({ exportedOn }) => exportedOn)).map((date) => [
        labelCell(labels.exportedOn),
        dateCell(date),
      ]),
      ...lines(
        labels.organisation,
        all.map(({ organisation }) => organisation),
      ),
      ...lines(
        labels.site,
        all.map(({ site }) => site),
      ),
      ...lines(
        labels.link,
        all.map(({ link }) => link),
      ),
      [],
      headRow([labels.sheet, labels.title, labels.measure, labels.provenance]),
      ...named.map(({ name, chart: { title: finding, subtitle, attribution } }) => [
        labelCell(name),
        valueCell(finding),
        valueCell(subtitle),
        valueCell(attribution.provenanceWords, isMarked(attribution)),
      ]),
    ],
    widths: [40, 60, 60, 20],
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
