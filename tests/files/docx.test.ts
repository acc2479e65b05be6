import { beforeAll, describe, expect, it } from 'vitest';
import type { ProvenanceKind } from '../../src/domain/provenance.ts';
import type { PicturedChart } from '../../src/files/documentText.ts';
import { docxOfAnnex, docxOfReport } from '../../src/files/docx.ts';
import type { OutChart } from '../../src/files/outgoing.ts';
import type { WordReport } from '../../src/files/wordPaper.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { amount, cases, illustrative, rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { letterheadOf } from '../fixtures/letterhead.ts';
import { all, OfficePackage } from '../fixtures/officePackage.ts';
import { attribution, everyDiacritic, outChart, reportedChart } from '../fixtures/outgoing.ts';
import { nationChart, onePoint, unitsChart } from '../fixtures/slides.ts';
import { plain } from '../fixtures/text.ts';

const kinds = (...of: ProvenanceKind[]): ReadonlySet<ProvenanceKind> => new Set(of);

const report: WordReport = {
  subject: 'Kết quả công tác thi hành án dân sự năm 2021',
  letterhead: letterheadOf(),
  attribution: attribution(),
  kinds: kinds('reported'),
  opening: 'Cục Thi hành án dân sự tỉnh Vĩnh Phúc báo cáo như sau:',
  sections: [
    {
      title: 'I. KẾT QUẢ CÔNG TÁC',
      blocks: [
        { kind: 'heading', text: '1. Kết quả thi hành về việc' },
        { kind: 'text', text: 'Thi hành xong hơn 5.750 việc năm 2021.' },
        { kind: 'item', text: 'Sông Lô: thiếu 3 việc.' },
        { kind: 'table', chart: { chart: nationChart() } },
      ],
    },
    { title: 'III. NGUYÊN NHÂN', blocks: [{ kind: 'blank', text: 'Nguyên nhân khác:', lines: 2 }] },
  ],
  closing: 'Trên đây là báo cáo kết quả công tác năm 2021 của Cục./.',
};

const charts: readonly PicturedChart[] = [
  { chart: unitsChart(), picture: { png: onePoint, width: 640, height: 392 } },
  { chart: nationChart() },
];

const reportFile = async (given: Partial<WordReport> = {}, messages: Messages = vi) =>
  new OfficePackage(await docxOfReport({ ...report, ...given }, messages));

async function annexFile(
  of: readonly PicturedChart[] = charts,
  messages: Messages = vi,
  given: Partial<WordReport> = {},
) {
  const { subject, letterhead } = report;
  return new OfficePackage(
    await docxOfAnnex(
      {
        subject,
        letterhead,
        attribution: attribution(),
        kinds: kinds('reported', 'illustrative'),
        ...given,
        charts: of,
      },
      messages,
    ),
  );
}

const body = 'word/document.xml';
const wordsIn = (element: Element) =>
  plain(
    all(element, 'w:t')
      .map(({ textContent }) => textContent)
      .join(''),
  );
const paragraphs = (file: OfficePackage, part = body) => all(file.xml(part), 'w:p').map(wordsIn);

/** The paragraph that says just this. */
function paragraphOf(file: OfficePackage, words: string): Element {
  const found = all(file.xml(body), 'w:p').find((each) => wordsIn(each) === words);
  if (!found) throw new Error(`no paragraph says ${words}`);
  return found;
}

/** Tables with a repeated head: those with numbers. */
const numberTables = (file: OfficePackage) =>
  all(file.xml(body), 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
const textsOf = (table: Element) =>
  all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => plain(cell.textContent ?? '')));
const tables = (file: OfficePackage) => numberTables(file).map(textsOf);

const staysWithNext = (element: Element) =>
  all(element, 'w:keepNext').some((each) => each.getAttribute('w:val') !== 'false');

/** A table of units with this many columns of numbers under heads of this length. */
function wideChart(columns: number, units: number, header = (at: number) => `Chỉ số thứ ${at + 1}`): OutChart {
  const { native: _, ...rest } = outChart();
  return {
    ...rest,
    subtitle: 'Mọi chỉ số năm 2021',
    table: {
      columns: [
        { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
        ...Array.from({ length: columns }, (_, at) => ({
          key: `c${at}`,
          role: 'value' as const,
          header: header(at),
          kind: 'thousandDong' as const,
        })),
      ],
      rows: Array.from({ length: units }, (_, unit) => [
        `Phòng THADS khu vực ${unit + 1}`,
        ...Array.from({ length: columns }, () => amount(1_234_567_890)),
      ]),
    },
  };
}

describe('the report in Word', () => {
  let file: OfficePackage;
  beforeAll(async () => {
    file = await reportFile();
  });

  it('is a whole package', () => {
    expect(file.faults()).toEqual([]);
    for (const name of file.names(/\.(xml|rels)$/)) expect(() => file.xml(name), name).not.toThrow();
  });

  it('has the agency above over the agency, number, place and date left to be filled in', () => {
    const [head] = all(file.xml(body), 'w:tbl');
    const rows = head
      ? all(head, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(wordsIn).filter(Boolean)))
      : [];
    expect(rows).toEqual([
      [
        ['TỔNG CỤC THI HÀNH ÁN DÂN SỰ', 'CỤC THI HÀNH ÁN DÂN SỰ', 'TỈNH VĨNH PHÚC'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số: ……/BC-THADS'], ['Vĩnh Phúc, ngày …… tháng …… năm 2026']],
    ]);
  });

  it.each([
    ['Cục Quản lý Thi hành án dân sự', ['CỤC QUẢN LÝ', 'THI HÀNH ÁN DÂN SỰ']],
    ['Thi hành án dân sự tỉnh Phú Thọ', ['THI HÀNH ÁN DÂN SỰ', 'TỈNH PHÚ THỌ']],
    ['Thi hành án dân sự Thành phố Hồ Chí Minh', ['THI HÀNH ÁN DÂN SỰ', 'THÀNH PHỐ HỒ CHÍ MINH']],
    ['Chi cục THADS TP Vĩnh Yên', ['CHI CỤC THADS TP VĨNH YÊN']],
  ])('breaks %s where offices break it', async (agency, lines) => {
    const words = paragraphs(await reportFile({ letterhead: letterheadOf({ agency }) })).filter(Boolean);
    expect(words.slice(1, words.indexOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))).toEqual(lines);
  });

  it('has dots where the letterhead says nothing', async () => {
    const words = paragraphs(
      await reportFile({ letterhead: letterheadOf({ superior: '', agency: '', symbol: '', place: '', head: '' }) }),
    );
    expect(words.filter((text) => text === '……………………')).toHaveLength(4);
    expect(words).toContain('Số: ……/……');
    expect(words).toContain('……………………, ngày …… tháng …… năm 2026');
  });

  it('goes from its name and subject by the sections to recipients and signature', () => {
    const words = paragraphs(file);
    const order = [
      'BÁO CÁO',
      'Kết quả công tác thi hành án dân sự năm 2021',
      'Cục Thi hành án dân sự tỉnh Vĩnh Phúc báo cáo như sau:',
      'I. KẾT QUẢ CÔNG TÁC',
      '1. Kết quả thi hành về việc',
      'Thi hành xong hơn 5.750 việc năm 2021.',
      '- Sông Lô: thiếu 3 việc.',
      'Bảng 1. Tỷ lệ thi hành xong năm 2021, % trên số có điều kiện thi hành',
      'III. NGUYÊN NHÂN',
      'Nguyên nhân khác:',
      'Trên đây là báo cáo kết quả công tác năm 2021 của Cục./.',
      'Nơi nhận:',
      '- Tổng cục Thi hành án dân sự (để báo cáo);',
      '- Lưu: VT.',
      'CỤC TRƯỞNG',
      'GHI CHÚ VỀ SỐ LIỆU',
    ].map((text) => words.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('is signed by the head, or by a deputy in the head’s place, with no name but a given one', async () => {
    const signed = async (given: Parameters<typeof letterheadOf>[0]) => {
      const words = paragraphs(await reportFile({ letterhead: letterheadOf(given) }));
      return words.slice(words.indexOf('- Lưu: VT.') + 1, words.indexOf('GHI CHÚ VỀ SỐ LIỆU')).filter(Boolean);
    };
    expect(await signed({})).toEqual(['CỤC TRƯỞNG', '……………………']);
    expect(await signed({ signs: 'deputy', name: 'Trần Văn A' })).toEqual([
      'KT. CỤC TRƯỞNG',
      'PHÓ CỤC TRƯỞNG',
      'Trần Văn A',
    ]);
  });

  it('never has a page with the signature alone, nor one that is torn', () => {
    const closing = paragraphOf(file, report.closing);
    expect(staysWithNext(closing)).toBe(true);
    expect(closing.nextElementSibling?.tagName).toBe('w:tbl');
    const signing = closing.nextElementSibling;
    expect(signing && all(signing, 'w:tr').map((row) => all(row, 'w:cantSplit').length)).toEqual([1]);
  });

  it('has dotted lines for what no figure says, which stay with what asks for them', () => {
    const asks = paragraphOf(file, 'Nguyên nhân khác:');
    expect(staysWithNext(asks)).toBe(true);
    const leaders = all(file.xml(body), 'w:tab').filter((tab) => tab.getAttribute('w:leader') === 'dot');
    expect(leaders).toHaveLength(2);
  });

  it('numbers its pages in the middle of the upper edge, from the second on', () => {
    const [first] = all(file.xml(body), 'w:sectPr');
    expect(first && all(first, 'w:titlePg')).toHaveLength(1);
    const fields = file.names(/^word\/header\d+\.xml$/).map((part) => ({
      fields: all(file.xml(part), 'w:instrText').map(({ textContent }) => textContent?.trim()),
      sides: all(file.xml(part), 'w:jc').map((each) => each.getAttribute('w:val')),
    }));
    expect(fields).toContainEqual({ fields: ['PAGE'], sides: ['center'] });
    expect(fields).toContainEqual({ fields: [], sides: [] });
    for (const part of file.names(/^word\/footer\d+\.xml$/)) expect(all(file.xml(part), 'w:instrText')).toEqual([]);
  });

  it('is A4 in Times New Roman of 13 points, within the margins of the decree', () => {
    const styles = file.text('word/styles.xml');
    expect(styles).toContain('w:val="vi-VN"');
    expect(styles).toContain('Times New Roman');
    expect(styles).toContain('<w:sz w:val="26"/>');
    const size = all(file.xml(body), 'w:pgSz')[0];
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
    const margin = all(file.xml(body), 'w:pgMar')[0];
    const millimetres = (side: string) => Math.round((Number(margin?.getAttribute(`w:${side}`)) / 1440) * 25.4);
    expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([20, 20, 30, 18]);
  });

  it('says what is made up: all of it, some of it, or nothing', async () => {
    const made = attribution({ provenance: 'illustrative', provenanceWords: 'Số liệu minh họa' });
    const said = async (...of: ProvenanceKind[]) =>
      paragraphs(await reportFile({ attribution: made, kinds: kinds(...of) })).filter((text) =>
        /^Số liệu minh họa$|^Một phần số liệu/.test(text),
      );
    expect(await said('illustrative')).toEqual(['Số liệu minh họa']);
    expect(await said('reported', 'illustrative')).toEqual([
      'Một phần số liệu là số liệu minh họa, ghi rõ tại từng câu và từng bảng',
    ]);
    expect(await said('reported', 'derived')).toEqual([]);
  });

  it('ends with sources, caveats, version, date and link, each address once', () => {
    const words = paragraphs(file);
    for (const said of [
      '[1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&c=2',
      '“hơn”: số thật lớn hơn số in.',
      'Đơn vị: Tất cả đơn vị',
      'Bản số liệu: 1, 23/11/2026',
      'Xuất ngày 24/11/2026',
      'Xem trực tuyến: https://example.vn/thads/?ky=2021-12',
    ])
      expect(words).toContain(said);
    expect(words.join('\n').match(/https:\/\/example\.vn\/a\?/g)).toHaveLength(1);
  });

  it('keeps a number with what it counts, and every heading with what follows', () => {
    const text = paragraphOf(file, 'Thi hành xong hơn 5.750 việc năm 2021.').textContent ?? '';
    expect(text).toContain('hơn\u00a05.750');
    expect(text).toContain('năm\u00a02021');
    const headings = all(file.xml(body), 'w:p').filter((paragraph) =>
      /^Heading/.test(all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? ''),
    );
    expect(headings).toHaveLength(4);
    expect(headings.every(staysWithNext)).toBe(true);
  });

  it('is for information in English: no letterhead, nobody to sign', async () => {
    const words = paragraphs(await reportFile({}, en));
    expect(words).toContain('REPORT');
    expect(words).toContain('Exported on 24/11/2026');
    expect(words.join('\n')).not.toMatch(/CỘNG HÒA|Nơi nhận|CỤC TRƯỞNG/);
  });
});

describe('the annex in Word', () => {
  let file: OfficePackage;
  beforeAll(async () => {
    file = await annexFile();
  });

  it('says to which report it belongs, and is not signed', () => {
    const words = paragraphs(file);
    expect(words.slice(0, 3)).toEqual([
      'PHỤ LỤC',
      'Kết quả công tác thi hành án dân sự năm 2021',
      '(Kèm theo Báo cáo số ……/BC-THADS ngày …… tháng …… năm …… của Cục Thi hành án dân sự tỉnh Vĩnh Phúc)',
    ]);
    expect(words.join('\n')).not.toMatch(/Nơi nhận|CỤC TRƯỞNG/);
  });

  it('numbers pictures and tables through, a table beside a picture by its picture', () => {
    const words = paragraphs(file);
    const order = [
      '1. Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt',
      'Số liệu minh họa',
      'Biểu đồ 1. Tỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021',
      'Bảng 1. Số liệu của Biểu đồ 1',
      '2. Cao hơn cả nước hơn 8 điểm % về việc, 14 điểm % về tiền',
      'Bảng 2. Tỷ lệ thi hành xong năm 2021, % trên số có điều kiện thi hành',
      'NGUỒN SỐ LIỆU VÀ LƯU Ý',
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
    const [table] = numberTables(file);
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...Array(10).fill(0)]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    const sides = rows[1] ? all(rows[1], 'w:jc').map((each) => each.getAttribute('w:val')) : [];
    expect(sides).toEqual(['left', 'right', 'right', 'right', 'right', 'right']);
  });

  it('has the picture in proportion with its caption, and the description as alternative text', () => {
    const pictures = all(file.xml(body), 'w:drawing');
    expect(pictures).toHaveLength(1);
    expect(all(pictures[0] as Element, 'wp:docPr')[0]?.getAttribute('descr')).toBe(
      'Vĩnh Yên 85,8%, chỉ tiêu 80,0%. Sông Lô 79,0%, chỉ tiêu 80,0%.',
    );
    const size = all(pictures[0] as Element, 'wp:extent')[0];
    const [width, height] = ['cx', 'cy'].map((side) => Number(size?.getAttribute(side)));
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(640 / 392, 1);
    const around = all(file.xml(body), 'w:p').find((each) => all(each, 'w:drawing').length > 0);
    expect(around && staysWithNext(around)).toBe(true);
    const [png] = file.names(/^word\/media\/.*\.png$/);
    expect(file.bytes(png ?? '')).toEqual(onePoint);
  });

  it('says under each chart by number where it comes from, and its addresses only at the end', () => {
    const words = paragraphs(file);
    expect(words.filter((text) => text === 'Nguồn: [1]')).toHaveLength(2);
    expect(words).toContain('Theo công bố · Đơn vị: Tất cả đơn vị · Kỳ: Năm 2021 (01/10/2020 – 30/09/2021)');
    expect(words).toContain(
      'Số chỉ nêu ngưỡng (hơn, dưới, khoảng): Về việc, Vĩnh Phúc: hơn 84%; Về việc, Chênh lệch: hơn 8,18 điểm %.',
    );
    expect(words.join('\n').match(/https:\/\/example\.vn\/a\?/g)).toHaveLength(1);
  });

  it('breaks no number: a wide table lies on a page of its own, and says so in its place', async () => {
    const wide = await annexFile([{ chart: wideChart(11, 10) }, { chart: nationChart() }]);
    const words = paragraphs(wide);
    expect(words).toContain('Số liệu: xem Bảng 2 trên trang khổ ngang ở cuối.');
    expect(words.indexOf('Bảng 2. Mọi chỉ số năm 2021 (triệu đồng)')).toBeGreaterThan(
      words.indexOf('NGUỒN SỐ LIỆU VÀ LƯU Ý'),
    );
    const sections = all(wide.xml(body), 'w:pgSz').map((size) => [
      size.getAttribute('w:orient'),
      size.getAttribute('w:w'),
      size.getAttribute('w:h'),
    ]);
    expect(sections).toEqual([
      ['portrait', '11906', '16838'],
      ['landscape', '16838', '11906'],
    ]);
  });

  it('makes several tables of one that is too wide even so, a measure apart, names in each', async () => {
    const header = (at: number) => `${at < 20 ? 'Việc' : 'Tiền'}: Chỉ số thứ ${at + 1}`;
    const file = await annexFile([{ chart: wideChart(40, 3, header) }]);
    const found = tables(file);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(([head]) => head?.[0] === 'Đơn vị')).toBe(true);
    expect(found.flatMap(([head]) => head?.slice(1) ?? [])).toEqual(
      Array.from({ length: 40 }, (_, at) => `Chỉ số thứ ${at + 1}`),
    );
    const captions = paragraphs(file).filter((text) => text.startsWith('Bảng 1.'));
    expect(captions[0]).toMatch(/^Bảng 1\. Mọi chỉ số năm 2021 \(triệu đồng\): việc \(phần 1\/\d\)$/);
    expect(captions.at(-1)).toMatch(/^Bảng 1\. Mọi chỉ số năm 2021 \(triệu đồng\): tiền \(phần (\d)\/\1\)$/);
  });

  it('keeps the rows of one unit together, and is never cut within a unit', async () => {
    const months = Array.from({ length: 12 }, (_, at) => `Tháng ${at + 1}`);
    const columns = [
      { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
      { key: 'month', role: 'name', header: 'Lũy kế đến hết', kind: 'text' },
      { key: 'rate', role: 'value', header: 'Tỷ lệ', kind: 'percent' },
    ] as const;
    const units = Array.from({ length: 10 }, (_, at) => `Đơn vị ${at + 1}`);
    const rows = units.flatMap((unit) => months.map((month) => [unit, month, rate(80, 'exact', illustrative)]));
    const file = await annexFile([{ chart: outChart({ table: { columns, rows } }) }]);
    const [table] = numberTables(file);
    const lines = table ? all(table, 'w:tr') : [];
    // Head, five units of twelve months, and the line that says what is left out.
    expect(lines).toHaveLength(1 + 60 + 1);
    expect(wordsIn(lines[60] as Element)).toContain('Tháng 12');
    expect(wordsIn(lines[61] as Element)).toBe('Còn 60 hàng nữa: xem bảng số trên trang hoặc tệp Excel.');
    expect(lines.slice(1, 13).map(staysWithNext)).toEqual([...Array(11).fill(true), false]);
    const [month] = lines.slice(1).map((line) => all(line, 'w:t')[1]?.textContent);
    expect(month).toBe('Tháng\u00a01');
  });

  it('has the totals of a long table at its end, together with the row before', async () => {
    const chart = wideChart(2, 100);
    const totals = ['Cộng 100 đơn vị', amount(5_000), amount(6_000)];
    const file = await annexFile([{ chart: { ...chart, table: { ...chart.table, totals } } }]);
    const [table] = numberTables(file);
    const lines = table ? all(table, 'w:tr') : [];
    expect(wordsIn(lines.at(-1) as Element)).toContain('Cộng 100 đơn vị');
    expect(wordsIn(lines.at(-2) as Element)).toContain('Còn 40 hàng nữa');
    expect(staysWithNext(lines.at(-2) as Element)).toBe(true);
    expect(staysWithNext(lines.at(-3) as Element)).toBe(true);
  });

  it('keeps every Vietnamese letter and every sign that XML minds', async () => {
    const title = `${everyDiacritic} <"A" & 'B'>`;
    const file = await annexFile([{ chart: outChart({ title }) }]);
    expect(paragraphs(file)).toContain(`1. ${title}`);
    expect(tables(file)[0]?.at(-1)?.[0]).toBe(everyDiacritic);
    expect(file.faults()).toEqual([]);
  });

  it('says in words what is missing, money in millions, and how to read', async () => {
    const file = await annexFile([{ chart: outChart() }]);
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
    expect(tables(await annexFile([{ chart: outChart({ table: { columns, rows } }) }]))).toEqual([
      [
        ['Tiêu chí', 'Tín dụng'],
        ['Số việc', '37 việc'],
        ['Số tiền', 'hơn 86 tỷ đồng'],
      ],
    ]);
  });

  it('does without illustration where nothing is made up, and without charts or rows', async () => {
    const empty = reportedChart({ table: { ...reportedChart().table, rows: [] } });
    const file = await annexFile([{ chart: empty }], vi, {
      kinds: kinds('reported'),
      attribution: attribution({ sources: [] }),
    });
    expect(paragraphs(file).join('\n')).not.toContain('minh họa');
    expect(paragraphs(file)).toContain('Chưa có số liệu để vẽ.');
    expect(tables(file)).toEqual([]);
    expect((await annexFile([])).faults()).toEqual([]);
  });

  it('has English heads and numbers in English', async () => {
    const file = await annexFile(charts, en);
    const words = paragraphs(file);
    for (const said of ['ANNEX', 'Table 1. Numbers of Figure 1', 'Sources and caveats']) expect(words).toContain(said);
    expect(words.join('\n')).not.toMatch(/Kèm theo|PHỤ LỤC/);
    expect(tables(file)[0]?.[1]).toEqual(['Vĩnh Yên', '85.8', '80.0', '+5.8', '1,266', '1,476']);
    expect(file.text('word/styles.xml')).toContain('w:val="en-GB"');
    expect(file.faults()).toEqual([]);
  });
});
