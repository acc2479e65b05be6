import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clipboardHtml, clipboardTsv } from '../../src/files/clipboardTable.ts';
import { csvForDataTools, csvForVietnameseExcel } from '../../src/files/csv.ts';
import { writtenTable } from '../../src/files/documentText.ts';
import { flatten } from '../../src/files/flatTable.ts';
import { pptxOfChart } from '../../src/files/pptx.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import { xlsxOfChart } from '../../src/files/xlsx.ts';
import { cases, rate } from '../fixtures/figures.ts';
import { vi } from '../fixtures/languages.ts';
import { drawn, outChart } from '../fixtures/outgoing.ts';
import { plain } from '../fixtures/text.ts';

const { native: _, ...chart } = outChart({
  table: {
    columns: [
      { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
      { key: 'completed', role: 'value', header: 'Thi hành xong', kind: 'case' },
      { key: 'rate', role: 'value', header: 'Tỷ lệ', kind: 'percent' },
    ],
    rows: [
      ['Sông Lô', cases(188), rate(79)],
      ['Yên Lạc', cases(412), rate(86.4)],
    ],
    totals: ['Cộng 2 đơn vị', cases(600), rate(84)],
  },
});
const flat = flatten(chart.table, tableWords(vi));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('the row of totals', () => {
  it('is the last line of a CSV for Excel', () => {
    expect(textOf(csvForVietnameseExcel(flat, chart, vi))).toMatch(/\r\nYên Lạc;412;86,4\r\nCộng 2 đơn vị;600;84\r\n$/);
  });

  it('is not in a CSV for data tools, where a sum of the column would count everything twice', () => {
    const text = textOf(csvForDataTools(flat, chart));
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).not.toContain('Cộng');
  });

  it('stands at the foot of a table that is pasted', () => {
    expect(plain(clipboardHtml(chart, vi))).toContain('<tfoot><tr><th scope="row" align="left">Cộng 2 đơn vị');
    expect(clipboardTsv(flat, vi)).toMatch(/\r\nCộng 2 đơn vị\t600\t84$/);
  });

  it('is written as the rows above it in documents', () => {
    expect(writtenTable(chart.table, vi).totals?.map(plain)).toEqual(['Cộng 2 đơn vị', '600', '84']);
  });

  it('is a row of numbers in a workbook', async () => {
    const files = unzipSync(new Uint8Array(await (await xlsxOfChart(chart, vi)).arrayBuffer()));
    const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>600</v>');
    expect(sheet).toContain('<v>0.84</v>');
  });

  it('is in the table of a slide, and is no bar of a chart', async () => {
    const slideOf = async (given: Parameters<typeof pptxOfChart>[0]) => {
      const files = unzipSync((await pptxOfChart(given, vi)) as Uint8Array);
      return Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    };
    const table = (await slideOf(chart)).find(([name]) => name === 'ppt/slides/slide1.xml');
    expect(table?.[1]).toContain('Cộng 2 đơn vị');
    const bars = (await slideOf(drawn(chart, 'bar', ['rate']))).find(([name]) => /charts\/chart\d+\.xml$/.test(name));
    expect(bars?.[1]).not.toContain('Cộng');
  });
});
