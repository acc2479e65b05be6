import { columnLetters } from '../domain/sheetCells.ts';
import { intervalColumns, reachesOf } from './chartSeries.ts';
import type { NativePlan } from './nativeChart.ts';
import { xmlHead, xmlText } from './xml.ts';

/**
 * The workbook inside a chart, which "Edit data" opens: categories, then a column a series, with the numbers of the flat rows.
 * A missing value is an empty cell. (That of pptxgenjs loses every zero.)
 */
export async function chartWorkbook(plan: NativePlan): Promise<Uint8Array> {
  const { category, categories, series, intervals } = plan;
  const { strToU8, zipSync } = await import('fflate');
  const codes = [...new Set(series.map(({ cellCode }) => cellCode))];
  const ends = intervals.flatMap(({ low, high }) => [low.name, high.name, `− ${low.name}`, `+ ${high.name}`]);
  const header = [category, ...series.map(({ name }) => name), ...ends].map((name, at) => textCell(at, 1, name));
  const rows = categories.map((name, row) => {
    const cells = series.map(({ points, cellCode }, at) => {
      const value = points[row]?.value ?? null;
      const cell = `r="${columnLetters(at + 1)}${row + 2}" s="${codes.indexOf(cellCode) + 1}"`;
      return value === null ? '' : `<c ${cell}><v>${value}</v></c>`;
    });
    const reach = intervals.map((_, nth) => intervalCells(plan, nth, row));
    return `<row r="${row + 2}">${textCell(0, row + 2, name)}${cells.join('')}${reach.join('')}</row>`;
  });
  const widest = Math.min(Math.max(12, ...categories.map(({ length }) => length + 2)), 48);
  const sheet =
    `${xmlHead}<worksheet xmlns="${main}"><dimension ref="A1:${columnLetters(series.length + ends.length)}${categories.length + 1}"/>` +
    `<cols><col min="1" max="1" width="${widest}" customWidth="1"/>` +
    `<col min="2" max="${series.length + ends.length + 1}" width="20" customWidth="1"/></cols>` +
    `<sheetData><row r="1">${header.join('')}</row>${rows.join('')}</sheetData></worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}">` +
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(codes),
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

/** The ends of an interval, and by a formula how far they are from the value, so that bars follow what is edited. */
function intervalCells(plan: NativePlan, nth: number, row: number): string {
  const first = plan.series.length + 1 + nth * intervalColumns;
  const [down, up] = reachesOf(plan, nth)[row] ?? [null, null];
  const interval = plan.intervals[nth];
  if (!interval || down === null || up === null) return '';
  const at = (column: number) => `${columnLetters(column)}${row + 2}`;
  const style = 's="1"';
  return (
    `<c r="${at(first)}" ${style}><v>${interval.low.values[row]}</v></c><c r="${at(first + 1)}" ${style}><v>${interval.high.values[row]}</v></c>` +
    `<c r="${at(first + 2)}"><f>${at(1)}-${at(first)}</f><v>${down}</v></c><c r="${at(first + 3)}"><f>${at(first + 1)}-${at(1)}</f><v>${up}</v></c>`
  );
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** Style 0 is plain; the others have the number formats in their order. */
function styles(codes: readonly string[]): string {
  const formats = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${xmlText(code)}"/>`);
  const cells = codes.map(
    (_, at) => `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${formats.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function textCell(column: number, row: number, content: string): string {
  return `<c r="${columnLetters(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${xmlText(content)}</t></is></c>`;
}
