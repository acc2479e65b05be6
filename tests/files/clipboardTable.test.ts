import { describe, expect, it } from 'vitest';
import { clipboardHtml, clipboardTsv } from '../../src/files/clipboardTable.ts';
import { flatten } from '../../src/files/flatTable.ts';
import { sourceTexts } from '../../src/files/grounds.ts';
import type { OutChart } from '../../src/files/outgoing.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { amount, cases, figure } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { everyDiacritic, outChart, reportedChart } from '../fixtures/outgoing.ts';
import { plain } from '../fixtures/text.ts';

/** The texts of all elements of one kind, with ordinary spaces and without markup. */
function textsOf(html: string, element: string): string[] {
  const found = html.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'g'));
  return [...found].map(([, inner = '']) => plain(inner.replace(/<[^>]+>/g, '|')));
}

const htmlOf = (chart: OutChart, messages: Messages = vi) =>
  clipboardHtml(flatten(chart.table, tableWords(messages)), chart, messages);
const tsvOf = (chart: OutChart, messages: Messages = vi) =>
  clipboardTsv(flatten(chart.table, tableWords(messages)), chart, messages);
/** The lines of the table itself. */
const rowsOf = (text: string) => text.slice(text.indexOf('\r\n\r\n') + 4).split('\r\n');

describe('clipboardHtml', () => {
  const html = htmlOf(outChart());

  it('is one table, with what it shows in paragraphs above it', () => {
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(html).not.toContain('<caption');
    expect(textsOf(html.slice(0, html.indexOf('<table')), 'p')).toEqual([
      '|Ba trong bốn đơn vị đạt chỉ tiêu về việc|',
      'Tỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021',
    ]);
  });

  it('has heads of columns with their units, and of rows', () => {
    expect(html.match(/<th scope="col"/g)).toHaveLength(8);
    expect(html.match(/<th scope="row"/g)).toHaveLength(4);
    expect(textsOf(html, 'th').slice(0, 9)).toEqual([
      'Đơn vị',
      'Tỷ lệ (%)',
      'Tỷ lệ: hơn/gần',
      'Chênh lệch (điểm %)',
      'Chênh lệch: hơn/gần',
      'Thi hành xong (việc)',
      'Thi hành xong: hơn/gần',
      'Số tiền (nghìn đồng)',
      'Vĩnh Yên',
    ]);
  });

  it('has bare numbers, which a spreadsheet takes for numbers, and their directions beside them', () => {
    expect(textsOf(html, 'td')).toEqual([
      ...['84', 'hơn', '4', 'gần', '5750', 'hơn', '157000000'],
      ...['75,82', '', '-4,18', '', '120', 'khoảng', ''],
      ...['85,8', '', '5,8', '', '0', '', '1234567'],
      ...['', '', '', '', '', '', '450'],
    ]);
  });

  it('has decimal points for a reader in English', () => {
    expect(textsOf(htmlOf(outChart(), en), 'td').slice(7, 10)).toEqual(['75.82', '', '-4.18']);
  });

  it('says below what the figures are, whom and when they are about, and where they are from', () => {
    const below = textsOf(html.slice(html.indexOf('</table>')), 'p');
    expect(below.slice(0, 5)).toEqual([
      'Tính chất số liệu: Số liệu minh họa',
      'Cách đọc: Tỷ lệ tính trên số có điều kiện thi hành.',
      'Đơn vị: Tất cả đơn vị',
      'Kỳ số liệu: Năm 2021 (01/10/2020 – 30/09/2021)',
      'Nguồn: [1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&amp;c=2',
    ]);
    expect(below.at(-1)).toBe('Địa chỉ: https://example.vn/thads/?ky=2021-12');
    expect(htmlOf(reportedChart())).not.toContain('minh họa');
  });

  it('escapes what is markup', () => {
    const escaped = htmlOf(
      outChart({
        title: '<b>&"',
        table: {
          columns: [{ key: 'unit', role: 'name', header: 'A & B', kind: 'text' }],
          rows: [['<img src=x onerror=alert(1)>']],
        },
      }),
    );
    expect(escaped).toContain('<p><b>&lt;b&gt;&amp;&quot;</b></p>');
    expect(escaped).toContain('>A &amp; B</th>');
    expect(escaped).toContain('>&lt;img src=x onerror=alert(1)&gt;</th>');
  });

  it('has a column for each unit where a column has several', () => {
    const html = htmlOf(
      outChart({
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
      }),
    );
    expect(textsOf(html, 'th').slice(1, 4)).toEqual([
      'Tín dụng (việc)',
      'Tín dụng (nghìn đồng)',
      'Tín dụng (nghìn đồng): hơn/gần',
    ]);
    expect(textsOf(html, 'td')).toEqual(['37', '', '', '', '86000000', 'hơn']);
  });

  it('keeps a spreadsheet from reading a formula in a name', () => {
    const table = {
      columns: [{ key: 'step', role: 'name' as const, header: 'Bước', kind: 'text' as const }],
      rows: [['+ Mới thụ lý']],
    };
    expect(htmlOf(outChart({ table }))).toContain('>\u00a0+ Mới thụ lý</th>');
  });
});

describe('clipboardTsv', () => {
  it('says first what it is, what kind, of whom, when and from where', () => {
    const above = tsvOf(outChart()).split('\r\n\r\n')[0]?.split('\r\n') ?? [];
    expect(above.slice(0, 3)).toEqual([
      'Tiêu đề\tBa trong bốn đơn vị đạt chỉ tiêu về việc',
      'Nội dung\tTỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021',
      'Tính chất số liệu\tSố liệu minh họa',
    ]);
    expect(above).toContain('Kỳ số liệu\tNăm 2021 (01/10/2020 – 30/09/2021)');
    expect(above.some((line) => line.startsWith('Nguồn\t[1] Thi hành án'))).toBe(true);
  });

  it('has the flat rows with tabs and decimal commas', () => {
    expect(rowsOf(tsvOf(outChart()))).toEqual([
      'Đơn vị\tTỷ lệ (%)\tTỷ lệ: hơn/gần\tChênh lệch (điểm %)\tChênh lệch: hơn/gần\tThi hành xong (việc)\t' +
        'Thi hành xong: hơn/gần\tSố tiền (nghìn đồng)',
      'Vĩnh Yên\t84\thơn\t4\tgần\t5750\thơn\t157000000',
      'Phúc Yên\t75,82\t\t-4,18\t\t120\tkhoảng\t',
      'Lập Thạch\t85,8\t\t5,8\t\t0\t\t1234567',
      `${everyDiacritic}\t\t\t\t\t\t\t450`,
    ]);
  });

  it('has decimal points for a reader in English', () => {
    expect(tsvOf(outChart(), en)).toContain('\r\nPhúc Yên\t75.82\t\t-4.18\t');
  });

  it('says of each number its kind and source where those of a column differ', () => {
    const chart = outChart();
    const words = tableWords(vi);
    const flat = flatten(chart.table, words, sourceTexts(chart.attribution, words));
    const [head = '', ...rows] = rowsOf(clipboardTsv(flat, chart, vi));
    const at = head.split('\t').indexOf('Tỷ lệ: tính chất');
    expect(rows.map((row) => row.split('\t')[at])).toEqual(['Theo công bố', 'Theo công bố', 'Số liệu minh họa', '']);
    expect(head).toContain('Tỷ lệ: nguồn');
  });

  it('quotes tabs, line ends and quotes, and guards what looks like a formula', () => {
    const table: OutChart['table'] = {
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
    expect(rowsOf(tsvOf(outChart({ table }))).join('\r\n')).toBe(
      'A\tB\tC\r\n"một\thai"\t"nói ""có""\nkhông"\t2\r\n\'=1+1\t"\'\tx"\t',
    );
  });
});
