import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/table.ts';
import { clipboardHtml, clipboardTsv } from '../../src/files/clipboardTable.ts';
import { flatten } from '../../src/files/flatTable.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import { amount, cases, figure } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { everyDiacritic, outChart, reportedChart } from '../fixtures/outgoing.ts';
import { plain } from '../fixtures/text.ts';

/** The texts of all elements of one kind, with ordinary spaces and without markup. */
function textsOf(html: string, element: string): string[] {
  const found = html.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'g'));
  return [...found].map(([, inner = '']) => plain(inner.replace(/<[^>]+>/g, '|')));
}

describe('clipboardHtml', () => {
  const html = clipboardHtml(outChart(), vi);

  it('is one table with its caption', () => {
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(textsOf(html, 'caption')).toEqual([
      '|Ba trong bốn đơn vị đạt chỉ tiêu về việc||Tỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021',
    ]);
  });

  it('has heads of columns and of rows', () => {
    expect(html.match(/<th scope="col"/g)).toHaveLength(5);
    expect(html.match(/<th scope="row"/g)).toHaveLength(4);
    expect(textsOf(html, 'th')).toEqual([
      'Đơn vị',
      'Tỷ lệ',
      'Chênh lệch',
      'Thi hành xong',
      'Số tiền',
      'Vĩnh Yên',
      'Phúc Yên',
      'Lập Thạch',
      everyDiacritic,
    ]);
  });

  it('says every cell as the screen does', () => {
    expect(textsOf(html, 'td')).toEqual([
      ...['hơn 84%', 'gần 4 điểm %', 'hơn 5.750 việc', '157 tỷ đồng'],
      ...['75,82%', '−4,18 điểm %', 'khoảng 120 việc', 'chưa có số liệu'],
      ...['85,8%', '+5,8 điểm %', '0 việc', '1,2 tỷ đồng'],
      ...['chưa có số liệu', 'không áp dụng', 'không áp dụng', '450 nghìn đồng'],
    ]);
  });

  it('says it in English', () => {
    expect(textsOf(clipboardHtml(outChart(), en), 'td').slice(0, 8)).toEqual([
      ...['more than 84%', 'nearly 4 points', 'more than 5,750 cases', '157 billion đồng'],
      ...['75.82%', '−4.18 points', 'about 120 cases', 'no data'],
    ]);
  });

  it('says below what the figures are and where they are from', () => {
    expect(textsOf(html.slice(html.indexOf('</table>')), 'p')).toEqual([
      'Số liệu minh họa',
      'Nguồn: [1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&amp;c=2',
      'Lưu ý: “hơn”: số thật lớn hơn số in.',
      'Lưu ý: “gần”, “dưới”: số thật nhỏ hơn số in.',
    ]);
    expect(clipboardHtml(reportedChart(), vi)).not.toContain('minh họa');
  });

  it('escapes what is markup', () => {
    const chart = outChart({
      title: '<b>&"',
      table: {
        columns: [{ key: 'unit', role: 'name', header: 'A & B', kind: 'text' }],
        rows: [['<img src=x onerror=alert(1)>']],
      },
    });
    const escaped = clipboardHtml(chart, vi);
    expect(escaped).toContain('<caption><b>&lt;b&gt;&amp;&quot;</b><br>');
    expect(escaped).toContain('>A &amp; B</th>');
    expect(escaped).toContain('>&lt;img src=x onerror=alert(1)&gt;</th>');
  });

  it('says of each cell its own unit where a column has several', () => {
    const chart = outChart({
      table: {
        columns: [
          { key: 'basis', role: 'name', header: 'Tiêu chí', kind: 'text' },
          { key: 'part', role: 'value', header: 'Tín dụng', kind: 'case' },
        ],
        rows: [
          ['Số việc', cases(37)],
          ['Số tiền', amount(86_000_000, 'moreThan')],
        ],
      },
    });
    expect(textsOf(clipboardHtml(chart, vi), 'td')).toEqual(['37 việc', 'hơn 86 tỷ đồng']);
  });

  it('keeps a spreadsheet from reading a formula in a name', () => {
    const table = {
      columns: [{ key: 'step', role: 'name' as const, header: 'Bước', kind: 'text' as const }],
      rows: [['+ Mới thụ lý']],
    };
    expect(clipboardHtml(outChart({ table }), vi)).toContain('>\u00a0+ Mới thụ lý</th>');
  });
});

describe('clipboardTsv', () => {
  const flat = flatten(outChart().table, tableWords(vi));

  it('has the flat rows with tabs and decimal commas', () => {
    expect(clipboardTsv(flat, vi)).toBe(
      [
        'Đơn vị\tTỷ lệ (%)\tTỷ lệ: hơn/gần\tChênh lệch (điểm %)\tChênh lệch: hơn/gần\tThi hành xong (việc)\t' +
          'Thi hành xong: hơn/gần\tSố tiền (nghìn đồng)',
        'Vĩnh Yên\t84\thơn\t4\tgần\t5750\thơn\t157000000',
        'Phúc Yên\t75,82\t\t-4,18\t\t120\tkhoảng\t',
        'Lập Thạch\t85,8\t\t5,8\t\t0\t\t1234567',
        `${everyDiacritic}\t\t\t\t\t\t\t450`,
      ].join('\r\n'),
    );
  });

  it('has decimal points for a reader in English', () => {
    expect(clipboardTsv(flat, en)).toContain('\r\nPhúc Yên\t75.82\t\t-4.18\t');
  });

  it('quotes tabs, line ends and quotes, and guards what looks like a formula', () => {
    const table: Table = {
      columns: [
        { key: 'a', role: 'name', header: 'A', kind: 'text' },
        { key: 'b', role: 'name', header: 'B', kind: 'text' },
        { key: 'c', role: 'value', header: 'C', kind: 'rank' },
      ],
      rows: [
        ['một\thai', 'nói "có"\nkhông', figure(2, 'rank')],
        ['=1+1', '\tx', 'notReported'],
      ],
    };
    expect(clipboardTsv(flatten(table, tableWords(vi)), vi)).toBe(
      'A\tB\tC\r\n"một\thai"\t"nói ""có""\nkhông"\t2\r\n\'=1+1\t"\'\tx"\t',
    );
  });
});
