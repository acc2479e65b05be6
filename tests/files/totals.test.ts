import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clipboardHtml, clipboardTsv } from '../../src/files/clipboardTable.ts';
import { csvForVietnameseExcel } from '../../src/files/csv.ts';
import { writtenTable } from '../../src/files/documentText.ts';
import { flatten } from '../../src/files/flatTable.ts';
import { pptxOfChart } from '../../src/files/pptx.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import { tidyTable } from '../../src/files/tidyTable.ts';
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

  it('is a row of its own kind for data tools, where a sum of all rows would count everything twice', async () => {
    const data = strFromU8(unzipSync(await tidyTable(chart))['data.csv'] ?? new Uint8Array());
    const [head = '', ...lines] = data.trimEnd().split('\r\n');
    expect(head.split(',').slice(0, 4)).toEqual(['row', 'row_kind', 'label', 'column']);
    expect(lines.map((line) => line.split(',').slice(0, 4).join(' '))).toEqual([
      '1 item Sông Lô completed',
      '1 item Sông Lô rate',
      '2 item Yên Lạc completed',
      '2 item Yên Lạc rate',
      '3 total Cộng 2 đơn vị completed',
      '3 total Cộng 2 đơn vị rate',
    ]);
  });

  it('stands at the foot of a table that is pasted', () => {
    expect(plain(clipboardHtml(flat, chart, vi))).toContain('<tfoot><tr><th scope="row" align="left">Cộng 2 đơn vị');
    expect(clipboardTsv(flat, chart, vi)).toMatch(/\r\nCộng 2 đơn vị\t600\t84$/);
  });

  it('is written as the rows above it in documents', () => {
    expect(writtenTable(chart.table, vi).totals?.map(plain)).toEqual(['Cộng 2 đơn vị', '600', '84']);
  });

  it('is a row of numbers in a workbook', async () => {
    const files = unzipSync(new Uint8Array(await (await xlsxOfChart(chart, vi)).arrayBuffer()));
    const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>600</v>');
    expect(sheet).toContain('<v>0.84</v>');
    // Under the table, so that no filter hides it and no sort moves it.
    const table = strFromU8(files['xl/tables/table1.xml'] ?? new Uint8Array());
    const last = Number(/ ref="A\d+:C(\d+)"/.exec(table)?.[1]);
    expect(sheet).toContain(`<c r="B${last + 1}"`);
    expect(sheet).not.toContain(`<c r="B${last + 2}"`);
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
