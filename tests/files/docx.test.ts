import { beforeAll, describe, expect, it } from 'vitest';
import { docxOfReport } from '../../src/files/docx.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { amount, cases } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { all, OfficePackage } from '../fixtures/officePackage.ts';
import { attribution, everyDiacritic, outChart, reportedChart } from '../fixtures/outgoing.ts';
import { nationChart, onePoint, unitsChart } from '../fixtures/slides.ts';
import { plain } from '../fixtures/text.ts';

const findings = [
  'Toàn tỉnh thi hành xong hơn 5.750 việc, tương ứng hơn 157 tỷ đồng.',
  'Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt.',
];
const report = {
  headline: 'Vượt cả hai chỉ tiêu được giao năm 2021',
  findings,
  charts: [{ chart: unitsChart(), picture: { png: onePoint, width: 640, height: 392 } }, { chart: nationChart() }],
  attribution: attribution({ provenance: 'illustrative', provenanceWords: 'Số liệu minh họa' }),
  place: 'Vĩnh Phúc',
};

async function reportOf(given: Partial<typeof report> = {}, messages: Messages = vi) {
  return new OfficePackage(await docxOfReport({ ...report, ...given }, messages));
}

const body = 'word/document.xml';
const paragraphs = (file: OfficePackage, part = body) =>
  all(file.xml(part), 'w:p').map((paragraph) =>
    plain(
      all(paragraph, 'w:t')
        .map(({ textContent }) => textContent)
        .join(''),
    ),
  );

/** Tables with a repeated head as texts: those with numbers. */
function tables(file: OfficePackage): string[][][] {
  return all(file.xml(body), 'w:tbl')
    .filter((table) => all(table, 'w:tblHeader').length > 0)
    .map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => plain(cell.textContent ?? ''))));
}

describe('the report', () => {
  let file: OfficePackage;
  beforeAll(async () => {
    file = await reportOf();
  });

  it('is a whole package', () => {
    expect(file.faults()).toEqual([]);
    for (const name of file.names(/\.(xml|rels)$/)) expect(() => file.xml(name), name).not.toThrow();
  });

  it('has the head of an official letter', () => {
    const [head] = all(file.xml(body), 'w:tbl');
    const rows = head
      ? all(head, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map((p) => p.textContent)))
      : [];
    expect(rows.map((row) => row.map((cell) => cell.filter(Boolean)))).toEqual([
      [
        ['CỤC THI HÀNH ÁN DÂN SỰ TỈNH VĨNH PHÚC'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số: ……/BC-……'], ['Vĩnh Phúc, ngày 24 tháng 11 năm 2026']],
    ]);
  });

  it('writes small days and the first months with a zero, as the decree wants', async () => {
    const dated = async (exportedOn: string) =>
      paragraphs(await reportOf({ attribution: attribution({ exportedOn }) })).find((each) => each.includes(', ngày'));
    expect(await dated('2026-02-05')).toBe('Vĩnh Phúc, ngày 05 tháng 02 năm 2026');
    expect(await dated('2026-03-05')).toBe('Vĩnh Phúc, ngày 05 tháng 3 năm 2026');
  });

  it('goes from its name and subject by findings and charts to sources and signature', () => {
    const words = paragraphs(file);
    const order = [
      'BÁO CÁO',
      'Vượt cả hai chỉ tiêu được giao năm 2021',
      'Năm 2021 (01/10/2020 – 30/09/2021)',
      'I. KẾT QUẢ',
      ...findings,
      'II. SỐ LIỆU VÀ BIỂU ĐỒ',
      '1. Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt',
      '2. Cao hơn cả nước hơn 8 điểm % về việc, 14 điểm % về tiền',
      'III. NGUỒN SỐ LIỆU VÀ LƯU Ý',
      'Nơi nhận:',
      'THỦ TRƯỞNG CƠ QUAN',
    ].map((text) => words.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('has the numbers of each chart in the locale of the reader', () => {
    const [first, second] = tables(file);
    expect(first?.slice(0, 2)).toEqual([
      ['Đơn vị', 'Tỷ lệ (%)', 'Chỉ tiêu (%)', 'Chênh lệch (điểm %)', 'Thi hành xong (việc)', 'Có điều kiện (việc)'],
      ['Vĩnh Yên', '85,8', '80,0', '+5,8', '1.266', '1.476'],
    ]);
    expect(first?.at(-1)).toEqual(['Sông Lô', '79,0', '80,0', '−1,0', '188', '238']);
    expect(second).toEqual([
      ['Tiêu chí', 'Vĩnh Phúc (%)', 'Cả nước (%)', 'Chỉ tiêu (%)', 'Chênh lệch (điểm %)'],
      ['Về việc', 'hơn 84', '75,82', '80', 'hơn 8,18'],
      ['Về tiền', '45,5', '31,21', '41', '+14,29'],
    ]);
  });

  it('sets numbers at the right and words at the left, repeats heads and splits no row', () => {
    const table = all(file.xml(body), 'w:tbl').find((each) => all(each, 'w:tblHeader').length > 0);
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...Array(10).fill(0)]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    const sides = rows[1] ? all(rows[1], 'w:jc').map((each) => each.getAttribute('w:val')) : [];
    expect(sides).toEqual(['left', 'right', 'right', 'right', 'right', 'right']);
  });

  it('has the picture in proportion, with the description as alternative text', () => {
    const pictures = all(file.xml(body), 'w:drawing');
    expect(pictures).toHaveLength(1);
    expect(all(pictures[0] as Element, 'wp:docPr')[0]?.getAttribute('descr')).toBe(
      'Vĩnh Yên 85,8%, chỉ tiêu 80,0%. Sông Lô 79,0%, chỉ tiêu 80,0%.',
    );
    const size = all(pictures[0] as Element, 'wp:extent')[0];
    const [width, height] = ['cx', 'cy'].map((side) => Number(size?.getAttribute(side)));
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(640 / 392, 1);
    const [png] = file.names(/^word\/media\/.*\.png$/);
    expect(file.bytes(png ?? '')).toEqual(onePoint);
  });

  it('says under each chart where its numbers come from, and which are made up', () => {
    const words = paragraphs(file);
    expect(words.filter((text) => text.startsWith('Nguồn: [1]'))).toHaveLength(2);
    // Under the subject, and under the heading of the one chart that is.
    expect(words.filter((text) => text === 'Số liệu minh họa')).toHaveLength(2);
    expect(words).toContain('Theo công bố · Đơn vị: Tất cả đơn vị · Kỳ: Năm 2021 (01/10/2020 – 30/09/2021)');
    expect(words).toContain(
      'Số chỉ nêu ngưỡng (hơn, dưới, khoảng): Về việc, Vĩnh Phúc: hơn 84%; Về việc, Chênh lệch: hơn 8,18 điểm %.',
    );
  });

  it('ends with sources, caveats, version, date and link', () => {
    const words = paragraphs(file);
    for (const said of [
      '[1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&c=2',
      '“hơn”: số thật lớn hơn số in.',
      'Đơn vị: Tất cả đơn vị',
      'Loại số liệu: số liệu minh họa',
      'Bản số liệu: 1, 23/11/2026',
      'Xuất ngày 24/11/2026',
      'Xem trực tuyến: https://example.vn/thads/?ky=2021-12',
    ])
      expect(words).toContain(said);
  });

  it('numbers its pages in the footer', () => {
    const [footer] = file.names(/^word\/footer\d+\.xml$/);
    const fields = all(file.xml(footer ?? 'no footer'), 'w:instrText').map(({ textContent }) => textContent?.trim());
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    expect(paragraphs(file, footer)[0]).toContain('Số liệu minh họa');
  });

  it('is Vietnamese on A4 in Times New Roman', () => {
    const styles = file.text('word/styles.xml');
    expect(styles).toContain('w:val="vi-VN"');
    expect(styles).toContain('Times New Roman');
    const size = all(file.xml(body), 'w:pgSz')[0];
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
  });

  it('keeps headings with what follows', () => {
    const headings = all(file.xml(body), 'w:p').filter((paragraph) =>
      /^Heading/.test(all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? ''),
    );
    expect(headings).toHaveLength(5);
    expect(headings.every((heading) => all(heading, 'w:keepNext').length === 1)).toBe(true);
  });
});

describe('a report', () => {
  it('keeps every Vietnamese letter and every sign that XML minds', async () => {
    const headline = `${everyDiacritic} <"A" & 'B'>`;
    const file = await reportOf({ headline, charts: [{ chart: outChart() }] });
    expect(paragraphs(file)).toContain(headline);
    expect(tables(file)[0]?.at(-1)?.[0]).toBe(everyDiacritic);
    expect(file.faults()).toEqual([]);
  });

  it('says in words what is missing, money in millions, and how to read', async () => {
    const file = await reportOf({ charts: [{ chart: outChart() }] });
    expect(tables(file)[0]?.slice(0, 3)).toEqual([
      ['Đơn vị', 'Tỷ lệ (%)', 'Chênh lệch (điểm %)', 'Thi hành xong (việc)', 'Số tiền (triệu đồng)'],
      ['Vĩnh Yên', 'hơn 84', 'gần 4', 'hơn 5.750', '157.000'],
      ['Phúc Yên', '75,82', '−4,18', 'khoảng 120', 'chưa có số liệu'],
    ]);
    expect(paragraphs(file)).toContain('Tỷ lệ tính trên số có điều kiện thi hành.');
  });

  it('writes the unit beside each number where a column has several', async () => {
    const columns = [
      { key: 'basis', role: 'name', header: 'Tiêu chí', kind: 'text' },
      { key: 'part', role: 'value', header: 'Tín dụng', kind: 'case' },
    ] as const;
    const rows = [
      ['Số việc', cases(37)],
      ['Số tiền', amount(86_000_000, 'moreThan')],
    ];
    const file = await reportOf({ charts: [{ chart: outChart({ table: { columns, rows } }) }] });
    expect(tables(file)).toEqual([
      [
        ['Tiêu chí', 'Tín dụng'],
        ['Số việc', '37 việc'],
        ['Số tiền', 'hơn 86 tỷ đồng'],
      ],
    ]);
  });

  it('does without illustration where nothing is made up, and without charts, findings or rows', async () => {
    const empty = reportedChart({ table: { ...reportedChart().table, rows: [] } });
    const file = await reportOf({
      charts: [{ chart: empty }],
      findings: [],
      attribution: attribution({ sources: [] }),
    });
    expect(paragraphs(file).join('\n')).not.toContain('minh họa');
    expect(paragraphs(file)).toContain('Chưa có số liệu để vẽ.');
    expect(tables(file)).toEqual([]);
    expect((await reportOf({ charts: [] })).faults()).toEqual([]);
  });

  it('has plain headings in English, without the head of a Vietnamese letter', async () => {
    const file = await reportOf({}, en);
    const words = paragraphs(file);
    for (const said of ['REPORT', 'Findings', 'Figures and charts', 'Sources and caveats', 'Vĩnh Phúc, 24/11/2026'])
      expect(words).toContain(said);
    expect(words.join('\n')).not.toMatch(/CỘNG HÒA|Nơi nhận|KẾT QUẢ/);
    expect(tables(file)[0]?.[1]).toEqual(['Vĩnh Yên', '85.8', '80.0', '+5.8', '1,266', '1,476']);
    expect(file.text('word/styles.xml')).toContain('w:val="en-GB"');
    expect(file.faults()).toEqual([]);
  });
});
