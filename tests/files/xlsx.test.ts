import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { OutChart } from '../../src/files/outgoing.ts';
import { xlsxOfChart, xlsxOfPage } from '../../src/files/xlsx.ts';
import { amount, cases, figure, illustrative, points, rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { attribution, everyDiacritic, outChart, reportedChart } from '../fixtures/outgoing.ts';

const measured = 'Tỷ lệ thi hành xong về việc so…';

/** A cell as the sheet's XML has it, with the format code of its style. */
interface RawCell {
  readonly type: string;
  readonly value: string;
  readonly code: string | undefined;
  readonly xml: string;
}

interface RawSheet {
  readonly xml: string;
  readonly cells: Readonly<Record<string, RawCell>>;
  readonly widths: readonly number[];
}

/** The parts of a workbook as they are in the file, by the names of its sheets. */
async function unzipped(workbook: Blob) {
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const codes = new Map(
    [...part('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      code,
    ]),
  );
  const styles = [...(part('xl/styles.xml').split('<cellXfs')[1] ?? '').matchAll(/<xf ([^>]*)>/g)].map(([, xf = '']) =>
    codes.get(/numFmtId="(\d+)"/.exec(xf)?.[1]),
  );
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
  const sheets = names.map((name, at): [string, RawSheet] => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map(
      ([whole, address = '', attributes = '', inner = '']): [string, RawCell] => {
        const type = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
        const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
        const style = Number(/ s="(\d+)"/.exec(attributes)?.[1]);
        return [
          address,
          { type, value: type === 's' ? (texts[Number(value)] ?? '') : value, code: styles[style], xml: whole },
        ];
      },
    );
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    return [name, { xml, cells: Object.fromEntries(cells), widths }];
  });
  return { parts, names, sheets: Object.fromEntries(sheets) };
}

async function rowsOf(workbook: Blob, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const sheets = await readExcelFile(Buffer.from(await workbook.arrayBuffer()), { trim: false });
  return sheets.find((one) => one.sheet === sheet)?.data ?? [];
}

/** The rows of a chart's table, its head first: what stands below the empty line, without the columns that only give room. */
async function tableIn(workbook: Blob, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const rows = await rowsOf(workbook, sheet);
  const empty = rows.findIndex((row) => row.every((cell) => cell === null));
  const [head = [], ...body] = rows.slice(empty + 1);
  const width = head.findLastIndex((cell) => cell !== null) + 1;
  return [head, ...body].map((row) => row.slice(0, width));
}

/** What stands above it, a line each. */
async function aboveIn(workbook: Blob, sheet: string): Promise<readonly unknown[]> {
  const rows = await rowsOf(workbook, sheet);
  return rows
    .slice(
      0,
      rows.findIndex((row) => row.every((cell) => cell === null)),
    )
    .map(([text]) => text);
}

/** A cell of the table, counted from its head. */
function cellAt(sheet: RawSheet | undefined, column: string, row: number): RawCell | undefined {
  const [, head] = / ySplit="(\d+)"/.exec(sheet?.xml ?? '') ?? [];
  return sheet?.cells[`${column}${Number(head) + row}`];
}

/** A chart of one row with these columns. */
function chartOf(columns: OutChart['table']['columns'], row: OutChart['table']['rows'][number]): OutChart {
  return reportedChart({ table: { columns, rows: [row] } });
}

/** A workbook of a page with what is said of all of it together. */
function pageOf(title: string, charts: readonly OutChart[], messages = vi) {
  const whole = attribution({
    provenance: 'illustrative',
    provenanceWords: 'Tiêu đề: theo công bố. Gồm 9 số theo công bố và 4 số minh họa',
    mark: 'Có số liệu minh họa',
  });
  return xlsxOfPage({ title, charts, attribution: whole }, messages);
}

describe('xlsxOfChart', () => {
  it('has a sheet of information and one of the table', async () => {
    const { names } = await unzipped(await xlsxOfChart(outChart(), vi));
    expect(names).toEqual(['Thông tin', measured]);
  });

  it('says first what the numbers are', async () => {
    const rows = await rowsOf(await xlsxOfChart(outChart(), vi), 'Thông tin');
    expect(rows).toEqual([
      ['Tiêu đề', 'Ba trong bốn đơn vị đạt chỉ tiêu về việc'],
      ['Nội dung', 'Tỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021'],
      ['Tính chất số liệu', 'Số liệu minh họa'],
      ['Cách đọc', 'Tỷ lệ tính trên số có điều kiện thi hành.'],
      ['Đơn vị', 'Tất cả đơn vị'],
      ['Kỳ số liệu', 'Năm 2021 (01/10/2020 – 30/09/2021)'],
      ['Nguồn', '[1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&c=2'],
      ['Lưu ý', '“hơn”: số thật lớn hơn số in.'],
      ['Lưu ý', '“gần”, “dưới”: số thật nhỏ hơn số in.'],
      ['Phiên bản dữ liệu', '1, 23/11/2026'],
      ['Ngày xuất', new Date('2026-11-24T00:00:00Z')],
      ['Cơ quan', 'Cục Thi hành án dân sự tỉnh Vĩnh Phúc'],
      ['Trang', 'Thống kê thi hành án dân sự'],
      ['Địa chỉ', 'https://example.vn/thads/?ky=2021-12'],
      ['Trang tính', measured],
    ]);
  });

  it('has the date of the export as a real date', async () => {
    const { sheets } = await unzipped(await xlsxOfChart(outChart(), vi));
    expect(sheets['Thông tin']?.cells['B11']).toMatchObject({ type: 'n', value: '46350', code: 'dd/mm/yyyy' });
  });

  it('says above the table what it shows, of whom and when, what its figures are and where they are from', async () => {
    const above = await aboveIn(await xlsxOfChart(outChart(), vi), measured);
    expect(above).toEqual([
      'Ba trong bốn đơn vị đạt chỉ tiêu về việc',
      'Tỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021',
      'Đơn vị: Tất cả đơn vị · Kỳ số liệu: Năm 2021 (01/10/2020 – 30/09/2021)',
      'Tính chất số liệu: Số liệu minh họa',
      'Nguồn: [1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&c=2',
    ]);
    const sources = ['[1] Một', '[2] Hai', '[3] Ba', '[4] Bốn'];
    const many = await xlsxOfChart(reportedChart({ attribution: attribution({ sources }) }), vi);
    expect((await aboveIn(many, measured)).at(-1)).toBe(
      'Nguồn: [1] Một; [2] Hai; và 2 nguồn khác (xem trang tính Thông tin)',
    );
  });

  it('has the flat rows, percents as fractions, at full precision, with what each number is and rests on', async () => {
    expect(await tableIn(await xlsxOfChart(outChart(), vi), measured)).toEqual([
      [
        'Đơn vị',
        ...['Tỷ lệ (%)', 'Tỷ lệ: hơn/gần', 'Tỷ lệ: tính chất', 'Tỷ lệ: nguồn'],
        ...['Chênh lệch (điểm %)', 'Chênh lệch: hơn/gần', 'Chênh lệch: tính chất', 'Chênh lệch: nguồn'],
        ...['Thi hành xong (việc)', 'Thi hành xong: hơn/gần', 'Thi hành xong: tính chất', 'Thi hành xong: nguồn'],
        ...['Số tiền (nghìn đồng)', 'Số tiền: tính chất', 'Số tiền: nguồn'],
      ],
      [
        'Vĩnh Yên',
        ...[0.84, 'hơn', 'Theo công bố', '[bao]', 4, 'gần', 'Theo công bố', '[bao]'],
        ...[5750, 'hơn', 'Theo công bố', '[bao]', 157_000_000, 'Theo công bố', '[bao]'],
      ],
      [
        'Phúc Yên',
        ...[0.7582, null, 'Theo công bố', '[bao]', -4.18, null, 'Theo công bố', '[bao]'],
        ...[120, 'khoảng', 'Theo công bố', '[bao]', null, null, null],
      ],
      [
        'Lập Thạch',
        ...[0.85772, null, 'Số liệu minh họa', 'phương pháp minh họa made-up'],
        ...[5.772, null, 'Số liệu minh họa', 'phương pháp minh họa made-up'],
        ...[0, null, 'Số liệu minh họa', 'phương pháp minh họa made-up'],
        ...[1_234_567, 'Số liệu minh họa', 'phương pháp minh họa made-up'],
      ],
      [everyDiacritic, ...Array(12).fill(null), 450, 'Theo công bố', '[bao]'],
    ]);
  });

  it('stores a bound as it is printed: rounded by its format, "gần 0,65%" would be another bound', async () => {
    const chart = chartOf(
      [
        { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
        { key: 'share', role: 'value', header: 'Tỷ trọng', kind: 'percent', decimals: 2 },
      ],
      ['Toàn tỉnh', rate(0.6434782, 'lessThan')],
    );
    expect((await tableIn(await xlsxOfChart(chart, vi), measured))[1]).toEqual(['Toàn tỉnh', 0.0065, 'gần']);
  });

  it('names a source by its number in the list of sources', async () => {
    const given = outChart();
    const chart = { ...given, attribution: { ...given.attribution, sourceNumbers: { bao: 3 } } };
    expect((await tableIn(await xlsxOfChart(chart, vi), measured))[1]?.[4]).toBe('[3]');
  });

  it('formats each number as the screen shows it', async () => {
    const { sheets } = await unzipped(await xlsxOfChart(outChart(), vi));
    const at = (column: string, row: number) => cellAt(sheets[measured], column, row);
    expect(at('B', 1)).toMatchObject({ type: 'n', value: '0.84', code: '0%' });
    expect(at('B', 2)).toMatchObject({ type: 'n', value: '0.7582', code: '0.00%' });
    expect(at('B', 3)).toMatchObject({ type: 'n', value: '0.85772', code: '0.0%' });
    expect(at('F', 1)).toMatchObject({ type: 'n', value: '4', code: '+0;-0;0' });
    expect(at('F', 2)).toMatchObject({ type: 'n', value: '-4.18', code: '+0.00;-0.00;0.00' });
    expect(at('F', 3)).toMatchObject({ type: 'n', value: '5.772', code: '+0.0;-0.0;0.0' });
    expect(at('J', 1)).toMatchObject({ type: 'n', value: '5750', code: '#,##0' });
    expect(at('N', 1)).toMatchObject({ type: 'n', value: '157000000', code: '#,##0' });
  });

  it('formats ranks, unsigned differences and columns with their own decimals', async () => {
    const chart = chartOf(
      [
        { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
        { key: 'rank', role: 'value', header: 'Hạng', kind: 'rank' },
        { key: 'gap', role: 'value', header: 'Khoảng cách', kind: 'points', signed: false },
        { key: 'rate', role: 'value', header: 'Tỷ lệ', kind: 'percent', decimals: 2 },
        { key: 'change', role: 'value', header: 'Thay đổi', kind: 'percent', signed: true },
        { key: 'lead', role: 'value', header: 'Chênh lệch', kind: 'points' },
      ],
      ['Vĩnh Yên', figure(2, 'rank'), points(1.5), rate(84), rate(10, 'exact', illustrative), points(-2)],
    );
    const { sheets } = await unzipped(await xlsxOfChart(chart, vi));
    const at = (await tableIn(await xlsxOfChart(chart, vi), measured))[0] ?? [];
    const isNumber = (header: unknown) => !/tính chất|nguồn/.test(String(header));
    const letters = at.flatMap((header, place) =>
      place > 0 && isNumber(header) ? [String.fromCharCode(65 + place)] : [],
    );
    const codes = letters.map((letter) => cellAt(sheets[measured], letter, 1)?.code);
    expect(codes).toEqual(['0', '0.0', '0.00%', '+0.0%;-0.0%;0.0%', '+0;-0;0']);
  });

  it('leaves no binary dust in fractions', async () => {
    const rates = [0.07, 1.1, 14.29, 28.7, 57.1, 81.41, 100];
    const columns = [
      { key: 'unit', role: 'name' as const, header: 'Đơn vị', kind: 'text' as const },
      ...rates.map((_, at) => ({ key: `r${at}`, role: 'value' as const, header: `R${at}`, kind: 'percent' as const })),
    ];
    const { sheets } = await unzipped(
      await xlsxOfChart(chartOf(columns, ['Vĩnh Yên', ...rates.map((value) => rate(value))]), vi),
    );
    const stored = [...'BCDEFGH'].map((letter) => cellAt(sheets[measured], letter, 1)?.value);
    expect(stored).toEqual(['0.0007', '0.011', '0.1429', '0.287', '0.571', '0.8141', '1']);
  });

  it('has missing readings as empty cells', async () => {
    const { sheets } = await unzipped(await xlsxOfChart(outChart(), vi));
    const there = [...'ABCDEFGHIJKLMNOP'].filter((letter) => cellAt(sheets[measured], letter, 4));
    expect(there).toEqual(['A', 'N', 'O', 'P']);
  });

  it('stores no number as text', async () => {
    const chart = chartOf(
      [
        { key: 'statYear', role: 'year', header: 'Năm thống kê', kind: 'text' },
        { key: 'rate', role: 'value', header: 'Tỷ lệ', kind: 'percent' },
      ],
      ['2021', rate(84)],
    );
    for (const workbook of [await xlsxOfChart(outChart(), vi), await xlsxOfChart(chart, vi)]) {
      const { sheets } = await unzipped(workbook);
      const texts = Object.values(sheets[measured]?.cells ?? {}).filter(({ type }) => type === 's');
      for (const { value } of texts) expect(value).not.toMatch(/^[-+−]?[\d.,]+ ?%?$/);
    }
    expect(cellAt((await unzipped(await xlsxOfChart(chart, vi))).sheets[measured], 'A', 1)).toMatchObject({
      type: 'n',
      value: '2021',
      code: '0',
    });
  });

  it('makes no formula of a text, and no apostrophe either', async () => {
    const formulas = ['=1+1', '+84', '-1', '@SUM(A1)', '=HYPERLINK("http://x")', '＝1'];
    const chart = outChart({
      title: '=1+1',
      table: {
        columns: [{ key: 'unit', role: 'name', header: '=A1', kind: 'text' }],
        rows: formulas.map((text) => [text]),
      },
    });
    const workbook = await xlsxOfChart(chart, vi);
    const { sheets } = await unzipped(workbook);
    for (const { xml, cells } of Object.values(sheets)) {
      expect(xml).not.toContain('<f>');
      for (const { type, code } of Object.values(cells)) if (code === undefined) expect(type).toBe('s');
    }
    expect((await tableIn(workbook, measured)).map(([text]) => text)).toEqual(['=A1', ...formulas]);
  });

  it('keeps markup and line ends in texts', async () => {
    const name = 'A & B <c> "d" \'e\'\nhai dòng';
    const chart = chartOf([{ key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' }], [name]);
    expect((await tableIn(await xlsxOfChart(chart, vi), measured))[1]).toEqual([name]);
  });

  it('keeps the head and the first column in sight, and repeats them on every page', async () => {
    const { sheets, parts } = await unzipped(await xlsxOfChart(outChart(), vi));
    expect(sheets[measured]?.xml).toMatch(
      /<pane xSplit="1" ySplit="7" topLeftCell="B8" state="frozen" activePane="bottomRight"\/>/,
    );
    expect(sheets['Thông tin']?.xml).not.toContain('<pane');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'${measured}'!$A:$A,'${measured}'!$7:$7</definedName>`.replaceAll(
        "'",
        "'",
      ),
    );
  });

  it('is a table that can be filtered, whose heads are those of the cells', async () => {
    const { sheets, parts } = await unzipped(await xlsxOfChart(reportedChart(), vi));
    const table = strFromU8(parts['xl/tables/table1.xml'] ?? new Uint8Array());
    expect(table).toContain('ref="A7:H10"');
    expect(table).toContain('<autoFilter ref="A7:H10"/>');
    const names = [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([...'ABCDEFGH'].map((letter) => sheets[measured]?.cells[`${letter}7`]?.value));
    expect(new Set(names).size).toBe(8);
  });

  it('tells heads apart that would be the same', async () => {
    const chart = chartOf(
      [
        { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
        { key: 'a', role: 'value', header: 'Tỷ lệ', kind: 'percent' },
        { key: 'b', role: 'value', header: 'tỷ lệ', kind: 'percent' },
      ],
      ['Sông Lô', rate(79), rate(80)],
    );
    expect((await tableIn(await xlsxOfChart(chart, vi), measured))[0]).toEqual([
      'Đơn vị',
      'Tỷ lệ (%)',
      'tỷ lệ (%) (2)',
    ]);
  });

  it('has a chart of Excel beside the cells that it draws, and none where there is no native form or too many rows', async () => {
    const { parts } = await unzipped(await xlsxOfChart(outChart(), vi));
    const chart = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart.match(/<c:valAx>.*?<\/c:valAx>/s)?.[0]).toContain('<c:min val="0"/>');
    expect(chart).toContain(`<c:f>'${measured}'!$B$8:$B$11</c:f>`);
    expect(chart).toContain(`<c:f>'${measured}'!$A$8:$A$11</c:f>`);
    const { native: _, ...without } = outChart();
    const { table } = without;
    const rows = Array.from({ length: 41 }, () => table.rows[0] ?? []);
    for (const none of [without, outChart({ table: { ...table, rows } })]) {
      const { parts: bare } = await unzipped(await xlsxOfChart(none, vi));
      expect(Object.keys(bare).filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
    }
  });

  it('says in its properties what it is, whose, and where it is found again', async () => {
    const { parts } = await unzipped(await xlsxOfChart(outChart(), vi));
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:title>Ba trong bốn đơn vị đạt chỉ tiêu về việc</dc:title>');
    expect(core).toContain('<dc:creator>Cục Thi hành án dân sự tỉnh Vĩnh Phúc</dc:creator>');
    expect(core).toContain('Số liệu minh họa</dc:subject>');
    expect(core).toContain('https://example.vn/thads/?ky=2021-12</dc:description>');
    expect(core).toContain('2026-11-24T00:00:00');
  });

  it('leads from its information to the table, and to the page', async () => {
    const { sheets, parts } = await unzipped(await xlsxOfChart(outChart(), vi));
    expect(sheets['Thông tin']?.xml).toContain(`location="&apos;${measured}&apos;!A1"`);
    const links = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array());
    expect(links).toContain('Target="https://example.vn/thads/?ky=2021-12"');
  });

  it('has columns wide enough for their numbers and words, and none without end', async () => {
    const { sheets } = await unzipped(await xlsxOfChart(outChart(), vi));
    const widths = sheets[measured]?.widths ?? [];
    expect(widths).toHaveLength(16);
    expect(widths[0]).toBe(48);
    expect(widths[13]).toBeGreaterThanOrEqual('157.000.000'.length + 2);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(9);
  });

  it('gives what stands above a narrow table room', async () => {
    const narrow = chartOf([{ key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' }], ['Sông Lô']);
    const { sheets } = await unzipped(await xlsxOfChart(narrow, vi));
    const widths = sheets[measured]?.widths ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(90);
    expect(sheets[measured]?.xml).toContain(`<mergeCell ref="A1:${String.fromCharCode(64 + widths.length)}1"/>`);
  });

  it('makes rows high enough for texts that wrap', async () => {
    const { sheets } = await unzipped(await xlsxOfChart(outChart(), vi));
    const heights = new Map(
      [...(sheets[measured]?.xml ?? '').matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"/g)].map(([, row, height]) => [
        Number(row),
        Number(height),
      ]),
    );
    expect(heights.get(7)).toBeGreaterThanOrEqual(2 * 13);
    // 267 characters in a column of 48 take six lines.
    expect(heights.get(11)).toBeGreaterThanOrEqual(6 * 13);
    expect(heights.has(8)).toBe(false);
  });

  it('sets the head in bold, wrapped', async () => {
    const { parts, sheets } = await unzipped(await xlsxOfChart(reportedChart(), vi));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, font = '']) => font);
    const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf ([^>]*?)(?:\/>|>(.*?)<\/xf>)/g)];
    const [, style] = / s="(\d+)"/.exec(sheets[measured]?.cells['B7']?.xml ?? '') ?? [];
    const [, attributes = '', alignment = ''] = formats[Number(style)] ?? [];
    const font = fonts[Number(/fontId="(\d+)"/.exec(attributes)?.[1])];
    expect(font).toContain('<b/>');
    expect(font).toContain('<name val="Arial"/>');
    expect(alignment).toMatch(/wrapText="(1|true)"/);
  });

  it('has its parts in the order that Excel demands, and fits on paper', async () => {
    const { sheets } = await unzipped(await xlsxOfChart(outChart(), vi));
    for (const { xml } of Object.values(sheets)) {
      const order = ['<sheetPr>', '<sheetViews>', '<cols>', '<sheetData>', '<pageMargins', '<pageSetup'];
      const found = order.map((tag) => xml.indexOf(tag)).filter((at) => at >= 0);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    }
  });

  it('says everything in English', async () => {
    const english = outChart({
      subtitle: 'Completion rate by cases, %, 2021',
      attribution: attribution({ provenance: 'illustrative', provenanceWords: 'Illustrative figures' }),
    });
    const workbook = await xlsxOfChart(english, en);
    const { names } = await unzipped(workbook);
    expect(names).toEqual(['Information', 'Completion rate by cases, %…']);
    const sheet = 'Completion rate by cases, %…';
    expect((await aboveIn(workbook, sheet))[3]).toBe('Kind of figures: Illustrative figures');
    expect((await tableIn(workbook, sheet))[1]?.slice(0, 6)).toEqual([
      ...['Vĩnh Yên', 0.84, 'more than', 'As published', '[bao]', 4],
    ]);
    expect((await rowsOf(workbook, 'Information')).map(([label]) => label).slice(0, 4)).toEqual([
      'Title',
      'Measure',
      'Kind of figures',
      'How to read',
    ]);
  });

  it('has one unit a column where a chart mixes cases and money', async () => {
    const chart = chartOf(
      [
        { key: 'basis', role: 'name', header: 'Tiêu chí', kind: 'text' },
        { key: 'part', role: 'value', header: 'Tín dụng', kind: 'case' },
      ],
      ['Số tiền', amount(86_000_000, 'moreThan')],
    );
    expect(await tableIn(await xlsxOfChart(chart, vi), measured)).toEqual([
      ['Tiêu chí', 'Tín dụng (việc)', 'Tín dụng (nghìn đồng)', 'Tín dụng (nghìn đồng): hơn/gần'],
      ['Số tiền', null, 86_000_000, 'hơn'],
    ]);
  });

  it('has a head where there is no row', async () => {
    const chart = reportedChart({ table: { ...outChart().table, rows: [] } });
    const rows = await tableIn(await xlsxOfChart(chart, vi), measured);
    expect(rows).toEqual([
      ['Đơn vị', 'Tỷ lệ (%)', 'Chênh lệch (điểm %)', 'Thi hành xong (việc)', 'Số tiền (nghìn đồng)'],
    ]);
  });
});

describe('xlsxOfPage', () => {
  const nation = reportedChart({ title: 'Cao hơn cả nước', subtitle: 'Tỷ lệ năm 2021' });
  const page = () => pageOf('Vượt cả hai chỉ tiêu được giao năm 2021', [nation, outChart()], vi);

  it('has information, a sheet for each chart, and sources', async () => {
    expect((await unzipped(await page())).names).toEqual(['Thông tin', 'Tỷ lệ năm 2021', measured, 'Nguồn']);
  });

  it('says once what the page is about, what its figures are, and which sheet holds what', async () => {
    const rows = await rowsOf(await page(), 'Thông tin');
    const scope = ['Tất cả đơn vị', 'Năm 2021 (01/10/2020 – 30/09/2021)'];
    expect(rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Tiêu đề', 'Vượt cả hai chỉ tiêu được giao năm 2021'],
      ['Tính chất số liệu', 'Tiêu đề: theo công bố. Gồm 9 số theo công bố và 4 số minh họa'],
      ['Đơn vị', 'Tất cả đơn vị'],
      ['Kỳ số liệu', 'Năm 2021 (01/10/2020 – 30/09/2021)'],
      ['Lưu ý', '“hơn”: số thật lớn hơn số in.'],
      ['Lưu ý', '“gần”, “dưới”: số thật nhỏ hơn số in.'],
      ['Phiên bản dữ liệu', '1, 23/11/2026'],
      ['Ngày xuất', new Date('2026-11-24T00:00:00Z')],
      ['Cơ quan', 'Cục Thi hành án dân sự tỉnh Vĩnh Phúc'],
      ['Trang', 'Thống kê thi hành án dân sự'],
      ['Địa chỉ', 'https://example.vn/thads/?ky=2021-12'],
      [],
      ['Trang tính', 'Tiêu đề', 'Nội dung', 'Đơn vị', 'Kỳ số liệu', 'Tính chất số liệu'],
      ['Tỷ lệ năm 2021', 'Cao hơn cả nước', 'Tỷ lệ năm 2021', ...scope, 'Theo công bố'],
      [
        measured,
        'Ba trong bốn đơn vị đạt chỉ tiêu về việc',
        'Tỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021',
        ...scope,
        'Số liệu minh họa',
      ],
    ]);
  });

  it('marks only the sheets whose figures are made up', async () => {
    const workbook = await page();
    expect((await aboveIn(workbook, 'Tỷ lệ năm 2021'))[3]).toBe('Tính chất số liệu: Theo công bố');
    expect((await aboveIn(workbook, measured))[3]).toBe('Tính chất số liệu: Số liệu minh họa');
    const { sheets } = await unzipped(workbook);
    const filled = (name: string) => sheets[name]?.cells['A4']?.xml.match(/ s="(\d+)"/)?.[1];
    expect(filled(measured)).not.toBe(filled('Tỷ lệ năm 2021'));
  });

  it('says of each source and caveat which sheets rest on it', async () => {
    const other = outChart({
      attribution: attribution({ sources: ['[2] Báo cáo'], caveats: ['“hơn”: số thật lớn hơn số in.'] }),
    });
    const workbook = await pageOf('Trang', [nation, other], vi);
    expect(await rowsOf(workbook, 'Nguồn')).toEqual([
      ['Loại', 'Nội dung', 'Dùng ở trang tính'],
      [
        'Nguồn',
        '[1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&c=2',
        'Tỷ lệ năm 2021',
      ],
      ['Nguồn', '[2] Báo cáo', measured],
      ['Lưu ý', '“hơn”: số thật lớn hơn số in.', 'mọi trang tính'],
      ['Lưu ý', '“gần”, “dưới”: số thật nhỏ hơn số in.', 'Tỷ lệ năm 2021'],
      ['Cách đọc', 'Tỷ lệ tính trên số có điều kiện thi hành.', 'mọi trang tính'],
    ]);
  });

  it('names a second chart of the same measure by its finding, a third one by a number', async () => {
    const charts = [1, 2, 3].map(() => reportedChart({ title: 'Kết luận', subtitle: 'Tỷ lệ' }));
    expect((await unzipped(await pageOf('Trang', charts, vi))).names).toEqual([
      'Thông tin',
      'Tỷ lệ',
      'Kết luận',
      'Tỷ lệ (2)',
      'Nguồn',
    ]);
  });

  it('can be without charts', async () => {
    expect((await unzipped(await pageOf('Trang', [], vi))).names).toEqual(['Thông tin', 'Nguồn']);
  });

  it('holds a long table', async () => {
    const rows = [...Array(2000).keys()].map((nth) => [`Đơn vị ${nth}`, cases(nth)]);
    const { columns } = chartOf([{ key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' }], []).table;
    const table = {
      columns: [...columns, { key: 'n', role: 'value' as const, header: 'Số', kind: 'case' as const }],
      rows,
    };
    const read = await tableIn(await pageOf('Trang', [reportedChart({ subtitle: 'Dài', table })], vi), 'Dài');
    expect(read).toHaveLength(2001);
    expect(read.at(-1)).toEqual(['Đơn vị 1999', 1999]);
  });
});
