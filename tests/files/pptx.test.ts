import { beforeAll, describe, expect, it } from 'vitest';
import type { OutChart } from '../../src/files/outgoing.ts';
import { pptxOfChart, pptxOfPage } from '../../src/files/pptx.ts';
import { documentWords } from '../../src/i18n/documents/words.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { chartOf, childrenOf, faultsOf, seriesOf, value, workbookOf } from '../fixtures/chartParts.ts';
import { en, vi } from '../fixtures/languages.ts';
import { all, OfficePackage, wordsOn } from '../fixtures/officePackage.ts';
import { attribution, drawn, everyDiacritic, outChart, reportedChart } from '../fixtures/outgoing.ts';
import { monthsChart, nationChart, onePoint, pictureChart, unitsChart } from '../fixtures/slides.ts';
import { plain } from '../fixtures/text.ts';

const slide = 'ppt/slides/slide1.xml';
const notes = 'ppt/notesSlides/notesSlide1.xml';
const picture = { png: onePoint, width: 640, height: 400 };

async function slideOf(chart: OutChart, messages: Messages = vi) {
  return new OfficePackage(await pptxOfChart(chart, messages));
}

describe('what stands on a slide', () => {
  it('is the finding, what is measured, where it comes from, and that it is made up', async () => {
    const file = await slideOf(unitsChart());
    const title = all(file.xml(slide), 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === 'title');
    expect(title && all(title, 'a:t').map(({ textContent }) => textContent)).toEqual([
      'Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt',
    ]);
    const words = wordsOn(file, slide);
    for (const said of [
      'Tỷ lệ thi hành xong về việc so với chỉ tiêu, %, năm 2021',
      'Số liệu minh họa',
      'Nguồn: [1] Thi hành án “vượt” chỉ tiêu, Báo Vĩnh Phúc, 03/01/2022, https://example.vn/a?b=1&c=2',
      'Đơn vị: Tất cả đơn vị',
      'Kỳ: Năm 2021 (01/10/2020 – 30/09/2021)',
      'Bản số liệu: 1, 23/11/2026',
      'Xuất ngày 24/11/2026',
      'không phải số thật.',
    ])
      expect(words).toContain(said);
  });

  it('says what kind of numbers reported ones are, and nothing of illustration', async () => {
    const words = wordsOn(await slideOf(reportedChart()), slide);
    expect(words).toContain('Theo công bố');
    expect(words).not.toContain('minh họa');
    expect(words).toContain('Số chỉ nêu ngưỡng (hơn, dưới, khoảng): Vĩnh Yên, Tỷ lệ: hơn 84%.');
  });

  it('sends to the notes what it has no room for', async () => {
    const caveats = Array.from(
      { length: 12 },
      (_, at) => `Lưu ý số ${at + 1} khá dài để không vừa chân trang chiếu này.`,
    );
    const sources = Array.from(
      { length: 12 },
      (_, at) => `[${at + 1}] Một bài báo có nhan đề dài, Báo Vĩnh Phúc, 03/01/2022`,
    );
    const file = await slideOf(reportedChart({ attribution: attribution({ caveats, sources }) }));
    expect(wordsOn(file, slide)).toMatch(/và \d+ nguồn khác \(xem ghi chú của trang\)/);
    expect(wordsOn(file, slide)).toContain('Lưu ý: xem ghi chú của trang.');
    for (const said of [...caveats, ...sources]) expect(wordsOn(file, notes)).toContain(said);
  });

  it('is in the notes with description, bounds and link, a paragraph each', async () => {
    const words = wordsOn(await slideOf(outChart()), notes).split('\n');
    for (const said of [
      'Ba trong bốn đơn vị đạt chỉ tiêu về việc',
      'Mô tả biểu đồ: Vĩnh Yên hơn 84%, Phúc Yên 75,82%, Lập Thạch 85,8%.',
      'Cách đọc: Tỷ lệ tính trên số có điều kiện thi hành.',
      'Số chỉ nêu ngưỡng (hơn, dưới, khoảng): Vĩnh Yên, Tỷ lệ: hơn 84%; Vĩnh Yên, Chênh lệch: gần 4 điểm %; Vĩnh Yên, Thi hành xong: hơn 5.750 việc; Phúc Yên, Thi hành xong: khoảng 120 việc.',
      '“hơn”: số thật lớn hơn số in.',
      'Loại số liệu: số liệu minh họa',
      'Xem trực tuyến: https://example.vn/thads/?ky=2021-12',
    ])
      expect(words).toContain(said);
  });

  it('keeps every Vietnamese letter and every sign that XML minds', async () => {
    const title = `${everyDiacritic} <"A" & 'B'>`;
    const file = await slideOf(outChart({ title, description: title }));
    expect(wordsOn(file, slide)).toContain(title);
    expect(wordsOn(file, notes)).toContain(title);
    expect(seriesOf(chartOf(file))[0]?.categories).toContain(everyDiacritic);
    expect(workbookOf(file).at(-1)?.[0]).toBe(everyDiacritic);
    expect(file.xml('docProps/core.xml').documentElement.textContent).toContain(title);
    expect(file.faults()).toEqual([]);
  });

  it('is in English for English readers', async () => {
    const file = await slideOf(outChart(), en);
    expect(value(chartOf(file), 'c:lang')).toBe('en-GB');
    expect(seriesOf(chartOf(file))[0]?.name).toBe('Tỷ lệ (%)');
    expect(wordsOn(file, slide)).toContain('Source: [1]');
    expect(wordsOn(file, notes)).toContain('Online: https://example.vn/thads/?ky=2021-12');
    for (const name of file.names(/^ppt\/.*\.xml$/)) expect(file.text(name), name).not.toMatch(/lang="(en-US|vi-VN)"/);
  });
});

describe('a chart without a native form', () => {
  it('is its picture with the description as alternative text', async () => {
    const file = new OfficePackage(await pptxOfChart(pictureChart(), vi, picture));
    const [shown] = all(file.xml(slide), 'p:pic');
    expect(shown && all(shown, 'p:cNvPr')[0]?.getAttribute('descr')).toBe(
      'Vĩnh Yên hơn 84%, Phúc Yên 75,82%, Lập Thạch 85,8%.',
    );
    const [png] = file.names(/^ppt\/media\/.*\.png$/);
    expect(file.bytes(png ?? '')).toEqual(onePoint);
    expect(file.names(/^ppt\/charts\/chart/)).toEqual([]);
    expect(file.faults()).toEqual([]);
  });

  it('is its table where there is no picture, over as many slides as its rows need', async () => {
    const { native: _, ...chart } = unitsChart();
    const rows = [...chart.table.rows, ...chart.table.rows, ...chart.table.rows];
    const totals = ['Cộng 30 đơn vị', ...(rows[0]?.slice(1) ?? [])];
    const file = await slideOf({ ...chart, table: { ...chart.table, rows, totals } });
    const slides = file.names(/^ppt\/slides\/slide\d+\.xml$/);
    const lines = slides.map((name) =>
      all(file.xml(name), 'a:tr').map((row) => all(row, 'a:t').map(({ textContent }) => plain(textContent ?? ''))),
    );
    const head = [
      'Đơn vị',
      'Tỷ lệ (%)',
      'Chỉ tiêu (%)',
      'Chênh lệch (điểm %)',
      'Thi hành xong (việc)',
      'Có điều kiện (việc)',
    ];
    expect(slides).toHaveLength(2);
    for (const of of lines) expect(of[0]).toEqual(head);
    expect(lines.flatMap((of) => of.slice(1)).map(([name]) => name)).toEqual([
      ...rows.map(([name]) => name),
      'Cộng 30 đơn vị',
    ]);
    expect(lines[0]?.[1]).toEqual(['Vĩnh Yên', '85,8', '80,0', '+5,8', '1.266', '1.476']);
    expect(wordsOn(file, 'ppt/slides/slide2.xml')).toContain('Sông Lô chưa đạt (2/2)');
    for (const name of slides) {
      expect(all(file.xml(name), 'a:tblPr')[0]?.getAttribute('firstRow')).toBe('1');
      expect(all(all(file.xml(name), 'p:graphicFrame')[0] as Element, 'p:cNvPr')[0]?.getAttribute('descr')).toContain(
        'Sông Lô',
      );
    }
    expect(file.faults()).toEqual([]);
  });

  it('says in the words of the screen why nothing is drawn', async () => {
    const { native: _, ...chart } = unitsChart();
    const file = await slideOf({ ...chart, withheld: 'Cả nước chỉ có số cả năm.' });
    expect(all(file.xml(slide), 'a:tbl')).toHaveLength(1);
    expect(wordsOn(file, slide)).toContain('Cả nước chỉ có số cả năm.');
  });

  it('says so where there is nothing', async () => {
    const file = await slideOf(unitsChart({ table: { ...unitsChart().table, rows: [] } }));
    expect(all(file.xml(slide), 'a:tbl')).toHaveLength(0);
    expect(wordsOn(file, slide)).toContain('Chưa có số liệu để vẽ.');
    expect(file.faults()).toEqual([]);
  });

  it.each([
    ['no column for its series', drawn(unitsChart(), 'bar', [])],
    [
      'nothing but missing readings',
      outChart({ table: { ...outChart().table, rows: outChart().table.rows.slice(3) } }),
    ],
  ])('has a table of %s', async (_, chart) => {
    const file = await slideOf(chart);
    expect(file.names(/^ppt\/charts\/chart/)).toEqual([]);
    expect(all(file.xml(slide), 'a:tbl')).toHaveLength(1);
    expect(file.faults()).toEqual([]);
  });
});

describe('a deck of a page', () => {
  const headline = 'Vượt cả hai chỉ tiêu được giao năm 2021';
  let file: OfficePackage;
  beforeAll(async () => {
    const charts = [
      { chart: unitsChart() },
      { chart: pictureChart(), picture },
      { chart: monthsChart() },
      { chart: nationChart() },
    ];
    file = new OfficePackage(await pptxOfPage({ headline, charts, attribution: attribution() }, vi));
  });

  it('is a title, a slide for each chart in their order, and the sources', () => {
    const titles = [1, 2, 3, 4, 5, 6].map((nth) => wordsOn(file, `ppt/slides/slide${nth}.xml`));
    expect(file.names(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(6);
    expect(titles[0]).toContain(headline);
    expect(titles[0]).toContain('Cục Thi hành án dân sự tỉnh Vĩnh Phúc');
    expect(titles[0]).toContain('Xuất ngày 24/11/2026');
    expect(titles[1]).toContain('Chín trong mười');
    expect(titles[2]).toContain('Ba trong bốn');
    expect(titles[3]).toContain('Đạt chỉ tiêu cả năm trong tháng 9');
    expect(titles[4]).toContain('Cao hơn cả nước');
    expect(titles[5]).toContain('Nguồn và lưu ý');
    expect(titles[5]).toContain('[1] Thi hành án “vượt” chỉ tiêu');
    expect(titles[5]).toContain('“hơn”: số thật lớn hơn số in.');
    expect(titles[5]).toContain('Xem trực tuyến: https://example.vn/thads/?ky=2021-12');
  });

  it('has each chart on its slide, as the specification wants it', () => {
    const charts = file.names(/^ppt\/charts\/chart\d+\.xml$/).map((name) => file.xml(name).documentElement);
    expect(charts.map((chart) => seriesOf(chart)[0]?.name)).toEqual(['Tỷ lệ (%)', 'Năm 2021 (%)', 'Vĩnh Phúc (%)']);
    expect(charts.flatMap(faultsOf)).toEqual([]);
    for (const [nth, name] of [2, 4, 5].map((slideNumber, at) => [slideNumber, charts[at]] as const)) {
      const target = /charts\/(chart\d+\.xml)/.exec(file.text(`ppt/slides/_rels/slide${nth}.xml.rels`))?.[1];
      expect(file.xml(`ppt/charts/${target}`).documentElement.isEqualNode(name ?? null)).toBe(true);
    }
  });

  it('is a whole package in the order of the specification', () => {
    expect(file.faults()).toEqual([]);
    expect([...file.parts.keys()][0]).toBe('[Content_Types].xml');
    const lists = childrenOf(file.xml('ppt/presentation.xml').documentElement).map(({ tagName }) => tagName);
    expect(lists.slice(0, 4)).toEqual(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz']);
    expect(file.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
  });

  it('is wide, and set in a typeface that every Office has', () => {
    expect(file.text('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    const typefaces = file
      .names(/^ppt\/(slides|charts)\/[^/]*\.xml$/)
      .flatMap((name) => all(file.xml(name), 'a:latin').map((latin) => latin.getAttribute('typeface')));
    expect([...new Set(typefaces)]).toEqual(['Arial']);
  });

  it('goes on with the sources on a further slide where they are many', async () => {
    const sources = Array.from({ length: 25 }, (_, at) => `[${at + 1}] Một bài báo, Báo Vĩnh Phúc`);
    const long = new OfficePackage(
      await pptxOfPage({ headline, charts: [], attribution: attribution({ sources }) }, vi),
    );
    const words = [2, 3].map((nth) => wordsOn(long, `ppt/slides/slide${nth}.xml`));
    expect(words[0]).toContain('Nguồn và lưu ý (1/2)');
    expect(words[1]).toContain('Nguồn và lưu ý (2/2)');
    for (const source of sources) expect(words.join('\n')).toContain(source);
    expect(long.faults()).toEqual([]);
  });
});

it('has the same words in both languages', () => {
  expect(Object.keys(documentWords(en))).toEqual(Object.keys(documentWords(vi)));
  expect(documentWords(en).below('Target')).toBe('Rust: below target');
  expect(documentWords(en).moreRows(1)).toBe('1 more row: see the table on the site or the Excel file.');
  expect(documentWords(en).moreRows(2)).toBe('2 more rows: see the table on the site or the Excel file.');
});
