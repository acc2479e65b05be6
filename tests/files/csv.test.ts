import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvForVietnameseExcel, csvLine, dataToolsDialect } from '../../src/files/csv.ts';
import { type FlatTable, type FlatValue, flatten, valuesOf } from '../../src/files/flatTable.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import { en, vi } from '../fixtures/languages.ts';
import { everyDiacritic, outChart, reportedChart } from '../fixtures/outgoing.ts';

const flat = flatten(outChart().table, tableWords(vi));
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const textOf = (bytes: Uint8Array) => decoder.decode(bytes);

/** A table of one row of texts and numbers. */
function tableOf(...cells: readonly FlatValue[]): FlatTable {
  return {
    columns: cells.map((cell, at) => ({
      key: `c${at}`,
      header: `C${at}`,
      kind: typeof cell === 'string' ? 'text' : 'percent',
      column: { key: `c${at}`, header: `C${at}`, role: 'name', kind: 'text' },
    })),
    rows: [cells.map((value) => ({ value }))],
  };
}

/** The table's own row in a file made of `tableOf`, as it stands there. */
const excelRow = (...cells: readonly FlatValue[]) =>
  textOf(csvForVietnameseExcel(tableOf(...cells), outChart(), vi))
    .split('\r\n\r\n')[1]
    ?.slice(cells.map((_, at) => `C${at}`).join(';').length + 2);

/** A small reader of RFC 4180, written apart from the writer: every line ends in CRLF, a quote begins a quoted field. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      at += 1;
    } else {
      while (text[at] !== separator && text[at] !== '\r') {
        field += text[at];
        at += 1;
      }
    }
    row.push(field);
    if (text[at] === separator) at += 1;
    else {
      if (text.slice(at, at + 2) !== '\r\n') throw new Error(`a line that ends badly at ${at}`);
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

describe('csvForVietnameseExcel', () => {
  it('is UTF-8 with a byte order mark, semicolons, decimal commas and CRLF, to the byte', () => {
    const chart = reportedChart({ title: 'Tên', subtitle: 'Đo' });
    const bytes = csvForVietnameseExcel(tableOf('Vĩnh Yên', 85.8, null, -4.18), chart, vi);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf(bytes)).toBe(
      [
        '\ufeffTiêu đề;Tên',
        'Nội dung;Đo',
        'Tính chất số liệu;Theo công bố',
        'Cách đọc;Tỷ lệ tính trên số có điều kiện thi hành.',
        'Đơn vị;Tất cả đơn vị',
        'Kỳ số liệu;Năm 2021 (01/10/2020 – 30/09/2021)',
        'Nguồn;[1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&c=2',
        'Lưu ý;“hơn”: số thật lớn hơn số in.',
        'Lưu ý;“gần”, “dưới”: số thật nhỏ hơn số in.',
        'Phiên bản dữ liệu;1, 23/11/2026',
        'Ngày xuất;24/11/2026',
        'Cơ quan;Cục Thi hành án dân sự tỉnh Vĩnh Phúc',
        'Trang;Thống kê thi hành án dân sự',
        'Địa chỉ;https://example.vn/thads/?ky=2021-12',
        '',
        'C0;C1;C2;C3',
        'Vĩnh Yên;85,8;;-4,18',
        '',
      ].join('\r\n'),
    );
  });

  it('has the whole table below an empty line', () => {
    const [, below] = textOf(csvForVietnameseExcel(flat, outChart(), vi)).split('\r\n\r\n');
    expect(below).toBe(
      [
        'Đơn vị;Tỷ lệ (%);Tỷ lệ: hơn/gần;Chênh lệch (điểm %);Chênh lệch: hơn/gần;Thi hành xong (việc);' +
          'Thi hành xong: hơn/gần;Số tiền (nghìn đồng)',
        'Vĩnh Yên;84;hơn;4;gần;5750;hơn;157000000',
        'Phúc Yên;75,82;;-4,18;;120;khoảng;',
        'Lập Thạch;85,8;;5,8;;0;;1234567',
        `${everyDiacritic};;;;;;;450`,
        '',
      ].join('\r\n'),
    );
  });

  it('says of made-up figures that they are', () => {
    expect(textOf(csvForVietnameseExcel(flat, outChart(), vi))).toContain('\r\nTính chất số liệu;Số liệu minh họa\r\n');
    expect(textOf(csvForVietnameseExcel(flat, reportedChart(), vi))).not.toContain('minh họa');
  });

  it('never has a line that names the separator', () => {
    expect(textOf(csvForVietnameseExcel(flat, outChart(), vi)).toLowerCase()).not.toContain('sep=');
  });

  it('keeps its separators in English, for an English reader on a Vietnamese Windows', () => {
    const text = textOf(csvForVietnameseExcel(flat, outChart(), en));
    expect(text).toContain('\r\nExported on;24/11/2026\r\n');
    expect(text).toContain('\r\nPhúc Yên;75,82;');
  });

  it('leaves the line for the way to read a chart out where there is none', () => {
    const { note: _, ...chart } = outChart();
    expect(textOf(csvForVietnameseExcel(flat, chart, vi))).not.toContain('Cách đọc');
  });

  it('quotes separators, quotes and line ends, and nothing else', () => {
    expect(excelRow('a;b', 'nói "vượt"', 'hai\ndòng', 'một\r', 'a,b', ' c ')).toBe(
      '"a;b";"nói ""vượt""";"hai\ndòng";"một\r";a,b; c \r\n',
    );
  });

  it.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠A'])('takes %j as a text', (text) => {
    expect(excelRow(text)).toBe(`'${text}\r\n`);
  });

  it('puts the apostrophe inside the quotes', () => {
    expect(excelRow('=A1;"B"')).toBe('"\'=A1;""B"""\r\n');
    expect(excelRow('\rx')).toBe('"\'\rx"\r\n');
  });

  it('guards what stands above the table too', () => {
    const chart = outChart({ title: '=HYPERLINK("x")' });
    expect(textOf(csvForVietnameseExcel(flat, chart, vi))).toMatch(/^\ufeffTiêu đề;"'=HYPERLINK\(""x""\)"\r\n/);
  });

  it('leaves alone a sign inside a text and a true minus', () => {
    expect(excelRow('a=b', '−1')).toBe('a=b;−1\r\n');
  });

  it('writes numbers with an ASCII hyphen, without an apostrophe and without thousands separators', () => {
    expect(excelRow(-4.18, -0.05, 0, 46_328_000_000, 0.000001)).toBe('-4,18;-0,05;0;46328000000;0,000001\r\n');
  });
});

/** Rows as data tools get them. */
function linesOf(table: FlatTable): string {
  return valuesOf(table)
    .map((row) => csvLine(row, dataToolsDialect))
    .join('');
}

describe('what is written reads back the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', '\t', '=', '-', '＝', 'ệ', "'", ' '), minLength: 1 }),
  );
  const number = fc
    .tuple(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([value, decimals]) => Number(`${value}e-${decimals}`));
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(
        fc.tuple(
          text,
          fc.array(fc.oneof(number, fc.constant(null), text), { minLength: width - 1, maxLength: width - 1 }),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .map(
      (rows): FlatTable => ({
        columns: [...Array(1 + (rows[0]?.[1].length ?? 0)).keys()].map((at) => ({
          key: `c${at}`,
          header: `C${at}`,
          kind: 'text',
          column: { key: `c${at}`, header: `C${at}`, role: 'name', kind: 'text' },
        })),
        rows: rows.map(([first, rest]) => [first, ...rest].map((value) => ({ value }))),
      }),
    );
  const seeded = { seed: 2021, numRuns: 300 };

  /** The cell that a field was written from: without the apostrophe of a guarded text. */
  const back = (field: string, was: FlatValue | undefined, mark: ',' | '.'): FlatValue => {
    if (was === null) return field === '' ? null : field;
    if (typeof was === 'number') return Number(field.replace(mark, '.'));
    return /^'[=+\-@＝＋－＠\t\r\n]/.test(field) && !was?.startsWith("'") ? field.slice(1) : field;
  };
  const readBack = (rows: readonly string[][], { rows: given }: FlatTable, mark: ',' | '.') =>
    rows.map((row, index) => row.map((field, at) => back(field, given[index]?.[at]?.value, mark)));

  it('by Excel', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const rows = parse(textOf(csvForVietnameseExcel(table, outChart(), vi)).slice(1), ';');
        const below = rows.slice(rows.findIndex((row) => row.length === 1 && row[0] === '') + 2);
        expect(readBack(below, table, ',')).toEqual(valuesOf(table));
      }),
      seeded,
    );
  });

  it('by data tools', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(readBack(parse(linesOf(table), ','), table, '.')).toEqual(valuesOf(table));
      }),
      seeded,
    );
  });

  it('without a cell that begins like a formula, unless it is a number', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const field of parse(linesOf(table), ',').flat())
          expect(field).toMatch(/^(?![=+\-@＝＋－＠\t\r\n])|^-[\d.]+$/);
      }),
      seeded,
    );
  });
});
