import { beforeAll, describe, expect, it } from 'vitest';
import { flatten, valuesOf } from '../../src/files/flatTable.ts';
import type { OutChart } from '../../src/files/outgoing.ts';
import { pptxOfChart } from '../../src/files/pptx.ts';
import { tableWords } from '../../src/files/tableWords.ts';
import { chartOf, faultsOf, named, seriesOf, value, workbookOf } from '../fixtures/chartParts.ts';
import { amount, rate } from '../fixtures/figures.ts';
import { vi } from '../fixtures/languages.ts';
import { all, OfficePackage, wordsOn } from '../fixtures/officePackage.ts';
import { drawn, outChart } from '../fixtures/outgoing.ts';
import { monthsChart, nationChart, unitsChart } from '../fixtures/slides.ts';
import { plain } from '../fixtures/text.ts';

const slide = 'ppt/slides/slide1.xml';

async function slideOf(chart: OutChart) {
  return new OfficePackage(await pptxOfChart(chart, vi));
}

const kinds: readonly (readonly [string, () => OutChart])[] = [
  ['bars with a target', unitsChart],
  ['bars with gaps and bounds', outChart],
  ['bars to both sides', () => drawn(outChart(), 'bar', ['gap'])],
  ['columns with a target', nationChart],
  ['columns of money', () => drawn(outChart(), 'column', ['amount'])],
  ['lines with gaps and a target', monthsChart],
  [
    'lines of one row',
    () => monthsChart({ table: { ...monthsChart().table, rows: monthsChart().table.rows.slice(0, 1) } }),
  ],
];

describe.each(kinds)('a slide with %s', (_, make) => {
  const chart = make();
  let file: OfficePackage;
  beforeAll(async () => {
    file = await slideOf(chart);
  });

  it('is a whole package', () => {
    expect(file.faults()).toEqual([]);
    for (const name of file.names(/\.(xml|rels)$/)) expect(() => file.xml(name), name).not.toThrow();
  });

  it('has a chart as the specification wants it', () => {
    expect(faultsOf(chartOf(file))).toEqual([]);
    expect(value(all(chartOf(file), 'c:chart')[0], 'c:dispBlanksAs')).toBe('gap');
  });

  it('caches the rows of the flat table, and leaves out what is missing', () => {
    const flat = flatten(chart.table, tableWords(vi));
    const places = flat.columns.flatMap(({ kind, column }, at) => (column.series && kind !== 'direction' ? [at] : []));
    const expected = places.map((at) => {
      const values = valuesOf(flat).map((row) => row[at] ?? null);
      return {
        name: plain(flat.columns[at]?.header ?? ''),
        count: flat.rows.length,
        points: Object.fromEntries(values.flatMap((number, row) => (number === null ? [] : [[row, number]]))),
        categories: valuesOf(flat).map(([first]) => first),
      };
    });
    const found = seriesOf(chartOf(file));
    expect(found.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
      expected.toSorted((a, b) => a.name.localeCompare(b.name)),
    );
  });

  it('has the same numbers in the workbook that "Edit data" opens', () => {
    const [head, ...rows] = workbookOf(file);
    for (const { name, points, count, categories } of seriesOf(chartOf(file))) {
      const at = head?.indexOf(name) ?? -1;
      expect(at, name).toBeGreaterThan(0);
      expect(rows.map((row) => row[0])).toEqual(categories);
      expect(rows.map((row) => row[at] ?? null)).toEqual(
        Array.from({ length: count }, (_value, row) => points[row] ?? null),
      );
    }
  });

  it('says nothing in American English', () => {
    for (const name of file.names(/\.xml$/)) expect(file.text(name), name).not.toContain('en-US');
    expect(value(chartOf(file), 'c:lang')).toBe('vi-VN');
  });

  it('numbers its shapes', () => {
    const ids = all(file.xml(slide), 'p:cNvPr').map((shape) => shape.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Number formats of a series: the one for all labels, and those of single points. */
function formatsOf(file: OfficePackage, nth = 0) {
  const labels = all(all(chartOf(file), 'c:ser')[nth] as Element, 'c:dLbls')[0];
  const code = (element: Element | undefined) => plain(named(element, 'c:numFmt')?.getAttribute('formatCode') ?? '');
  return {
    all: code(labels),
    single: Object.fromEntries(all(labels as Element, 'c:dLbl').map((each) => [value(each, 'c:idx'), code(each)])),
  };
}

describe('labels', () => {
  it('are written as on screen, with the word before a bound', async () => {
    const { all: common, single } = formatsOf(await slideOf(outChart()));
    expect([common, ...Object.values(single)].toSorted()).toEqual(['"hơn "0"%"', '0.0"%"', '0.00"%"']);
  });

  it('write differences with their sign', async () => {
    const file = await slideOf(drawn(outChart(), 'bar', ['gap']));
    const { all: common, single } = formatsOf(file);
    expect([common, ...Object.values(single)].toSorted()).toEqual([
      '"gần "+0;"gần "-0;"gần "0',
      '+0.00;-0.00;0.00',
      '+0.0;-0.0;0.0',
    ]);
  });

  it('write money in billions, millions or thousands', async () => {
    const file = await slideOf(drawn(outChart(), 'column', ['amount']));
    const { all: common, single } = formatsOf(file);
    expect([common, ...Object.values(single)].toSorted()).toEqual(['#,##0" nghìn"', '#,##0,," tỷ"', '#,##0.0,," tỷ"']);
  });

  it('keep a bound of money true when it is rounded', async () => {
    const { table } = outChart();
    const rows = [['Vĩnh Yên', rate(1), 'notApplicable', 'notApplicable', amount(157_600_000, 'moreThan')]];
    const file = await slideOf(drawn(outChart({ table: { ...table, rows } }), 'bar', ['amount']));
    expect(formatsOf(file).all).toBe('"hơn "#,##0.0,," tỷ"');
  });

  it('leave a target over bars to the foot, which says what its ticks are and where', async () => {
    const file = await slideOf(unitsChart());
    expect(all(chartOf(file), 'c:dLbls')).toHaveLength(1);
    expect(wordsOn(file, slide)).toContain('Vạch đen: chỉ tiêu 80,0%');
  });

  it('name a target over columns', async () => {
    const file = await slideOf(nationChart());
    expect(formatsOf(file, 2)).toEqual({ all: '0"%"', single: {} });
  });

  it('name the ends of long lines: the last of each, and where the target begins', async () => {
    const file = await slideOf(monthsChart());
    const labelled = [0, 1, 2].map((nth) => Object.keys(formatsOf(file, nth).single));
    expect(labelled).toEqual([['11'], ['11'], ['0']]);
    const positions = all(chartOf(file), 'c:dLbl').map((label) => value(label, 'c:dLblPos'));
    expect(positions).toEqual(['t', 'b', 't']);
  });

  it('name every point of short lines', async () => {
    const { columns, rows } = monthsChart().table;
    const chart = drawn(monthsChart({ table: { columns, rows: rows.slice(5) } }), 'line', ['rate']);
    const labels = all(chartOf(await slideOf(chart)), 'c:dLbls')[0];
    expect(value(labels, 'c:showVal')).toBe('1');
  });

  it('show percent as 84 with a sign in the workbook', async () => {
    const file = await slideOf(unitsChart());
    const [name] = file.names(/\.xlsx$/);
    const styles = new OfficePackage(file.bytes(name ?? '')).xml('xl/styles.xml');
    expect(all(styles, 'numFmt').map((format) => format.getAttribute('formatCode'))).toEqual(['0.0"%"']);
  });
});

/** A ranking of three units with two intervals each, one of them called out below a common rate. */
function rankingChart(): OutChart {
  const column = (key: string, role: 'low' | 'high', header: string) => ({
    key,
    role,
    header,
    kind: 'percent' as const,
  });
  return outChart({
    native: {
      kind: 'bar',
      calledOut: { rows: [2], words: 'thấp hơn rõ rệt mức chung' },
      reference: { words: 'Mức chung', figure: rate(84) },
    },
    table: {
      columns: [
        { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
        { key: 'rate', role: 'value', series: true, header: 'Tỷ lệ', kind: 'percent' },
        column('low95', 'low', 'Cận dưới 95%'),
        column('high95', 'high', 'Cận trên 95%'),
        column('low998', 'low', 'Cận dưới 99,8%'),
        column('high998', 'high', 'Cận trên 99,8%'),
      ],
      rows: [
        ['Vĩnh Yên', rate(86), rate(84), rate(88), rate(83), rate(89)],
        ['Phúc Yên', 'notReported', 'notReported', 'notReported', 'notReported', 'notReported'],
        ['Sông Lô', rate(70), rate(64.5), rate(75), rate(61), rate(78)],
      ],
    },
  });
}

describe('a ranking', () => {
  let file: OfficePackage;
  beforeAll(async () => {
    file = await slideOf(rankingChart());
  });
  const pointsOf = (element: Element | undefined) =>
    Object.fromEntries(
      all(element as Element, 'c:pt').map((point) => [point.getAttribute('idx'), Number(point.textContent)]),
    );

  it('has its two intervals as error bars, and none where there is no rate', () => {
    expect(faultsOf(chartOf(file))).toEqual([]);
    const custom = all(chartOf(file), 'c:errBars').filter((bars) => value(bars, 'c:errValType') === 'cust');
    expect(custom.map((bars) => [pointsOf(named(bars, 'c:minus')), pointsOf(named(bars, 'c:plus'))])).toEqual([
      [
        { 0: 2, 2: 5.5 },
        { 0: 2, 2: 5 },
      ],
      [
        { 0: 3, 2: 9 },
        { 0: 3, 2: 8 },
      ],
    ]);
  });

  it('has the ends in the workbook, from which the error bars are computed', () => {
    const [head, first, second, third] = workbookOf(file);
    expect(head?.slice(0, 7)).toEqual([
      'Đơn vị',
      'Tỷ lệ (%)',
      'Mức chung (%)',
      'Cận dưới 95% (%)',
      'Cận trên 95% (%)',
      '− Cận dưới 95% (%)',
      '+ Cận trên 95% (%)',
    ]);
    expect(first).toEqual(['Vĩnh Yên', 86, 84, 84, 88, 2, 2, 83, 89, 3, 3]);
    expect(second?.slice(0, 4)).toEqual(['Phúc Yên', null, 84, null]);
    expect(third?.slice(3, 7)).toEqual([64.5, 75, 5.5, 5]);
    const book = new OfficePackage(file.bytes(file.names(/\.xlsx$/)[0] ?? ''));
    expect(all(book.xml('xl/worksheets/sheet1.xml'), 'f').map(({ textContent }) => textContent)).toContain('B4-D4');
  });

  it('calls out whom its title calls out, and says what every mark is', () => {
    const rust = all(chartOf(file), 'c:dPt').filter((point) => point.innerHTML.includes('B4532A'));
    expect(rust.map((point) => value(point, 'c:idx'))).toEqual(['2']);
    const words = wordsOn(file, slide);
    expect(words).toContain('Màu cam đất: thấp hơn rõ rệt mức chung');
    expect(words).toContain('Vạch đen: mức chung 84%');
    expect(words).toContain('Vạch ngang: đậm, cận dưới 95% đến cận trên 95%; mảnh, cận dưới 99,8% đến cận trên 99,8%');
  });
});

describe('a native chart', () => {
  it('draws the target as a mark of its own, which no line joins: ticks over bars, dashes elsewhere', async () => {
    const names = async (chart: OutChart) => seriesOf(chartOf(await slideOf(chart))).map(({ name }) => name);
    expect(await names(unitsChart())).toEqual(['Tỷ lệ (%)', 'Chỉ tiêu (%)']);
    expect(await names(nationChart())).toEqual(['Vĩnh Phúc (%)', 'Cả nước (%)', 'Chỉ tiêu (%)']);
    const ticks = all(chartOf(await slideOf(unitsChart())), 'c:ser')[1];
    expect(named(ticks, 'c:spPr')?.innerHTML).not.toContain('Clr');
    expect(all(chartOf(await slideOf(unitsChart())), 'c:overlap')[0]?.getAttribute('val')).toBe('100');
    expect(value(all(ticks as Element, 'c:errBars')[0], 'c:errValType')).toBe('fixedVal');
    for (const make of [nationChart, monthsChart]) {
      const target = all(chartOf(await slideOf(make())), 'c:ser').at(-1) as Element;
      expect(named(named(target, 'c:spPr'), 'a:ln')?.innerHTML).toContain('noFill');
      expect(all(target, 'c:symbol')[0]?.getAttribute('val')).toBe('dash');
    }
  });

  it('has last year as ticks where the screen has, and nobody falls short of it', async () => {
    const { table } = unitsChart();
    const columns = table.columns.map((column) =>
      column.key === 'reference'
        ? { ...column, role: 'value' as const, series: 'tick' as const, header: 'Cùng kỳ' }
        : column,
    );
    const file = await slideOf(unitsChart({ table: { ...table, columns } }));
    expect(all(chartOf(file), 'c:errBars')).toHaveLength(1);
    expect(wordsOn(file, slide)).toContain('Vạch đen: cùng kỳ');
    expect(chartOf(file).innerHTML).not.toContain('B4532A');
  });

  it('has a path to a target as dots, each line that is not a result in grey', async () => {
    const { columns, rows } = monthsChart().table;
    const path = columns.map((column) =>
      column.key === 'yearBefore' ? { ...column, series: 'beside' as const } : column,
    );
    const paced = rows.map((row, at) => row.with(3, rate(at * 6 + 14)));
    const chart = chartOf(await slideOf(monthsChart({ table: { columns: path, rows: paced } })));
    const colours = all(chart, 'c:ser').map((series) => all(series, 'a:srgbClr')[0]?.getAttribute('val'));
    expect(colours).toEqual(['1F5F8B', '475A6B', '12263A']);
    expect(all(chart, 'c:symbol').map((symbol) => symbol.getAttribute('val'))).toEqual(['circle', 'circle', 'circle']);
    expect(all(all(chart, 'c:ser')[2] as Element, 'c:dLbl')).toHaveLength(0);
  });

  it('shows of very many rows those at both ends, as the screen does', async () => {
    const { table } = unitsChart();
    const many = Array.from({ length: 76 }, (_, nth) =>
      table.rows.map((row) => row.with(0, `${row[0]} ${nth}`)),
    ).flat();
    const [series] = seriesOf(chartOf(await slideOf(unitsChart({ table: { ...table, rows: many } }))));
    expect(many).toHaveLength(760);
    expect(series?.categories).toHaveLength(20);
    expect(series?.categories[9]).toBe('Sông Lô 0');
    expect(series?.categories[10]).toBe('Vĩnh Yên 75');
  });

  it('has no letters below ten points', async () => {
    const { table } = unitsChart();
    const many = { ...table, rows: [...table.rows, ...table.rows, ...table.rows.slice(0, 4)] };
    for (const chart of [unitsChart({ table: many }), monthsChart(), nationChart(), outChart()]) {
      const file = await slideOf(chart);
      const sizes = [chartOf(file), file.xml(slide).documentElement]
        .flatMap((part) => [...all(part, 'a:defRPr'), ...all(part, 'a:rPr')])
        .map((run) => Number(run.getAttribute('sz') ?? 1800));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1000);
    }
  });

  it('marks the points of a target with gaps, which no line leads to', async () => {
    const { columns, rows } = monthsChart().table;
    const gapped = rows.map((row, at) => (at % 2 === 0 ? row : row.with(3, 'notReported')));
    const chart = chartOf(await slideOf(monthsChart({ table: { columns, rows: gapped } })));
    expect(all(chart, 'c:symbol').map((symbol) => symbol.getAttribute('val'))).toEqual(['circle', 'circle', 'dash']);
  });

  it('reads from the top like the table', async () => {
    const chart = chartOf(await slideOf(unitsChart()));
    expect(value(all(chart, 'c:scaling')[0], 'c:orientation')).toBe('maxMin');
    expect(value(all(chart, 'c:scaling')[1], 'c:min')).toBe('0');
  });

  it('colours what misses the target, and says so', async () => {
    const file = await slideOf(unitsChart());
    const rust = all(chartOf(file), 'c:dPt').filter((point) => point.innerHTML.includes('B4532A'));
    expect(rust.map((point) => value(point, 'c:idx'))).toEqual(['9']);
    expect(wordsOn(file, slide)).toContain('Màu cam đất: thấp hơn chỉ tiêu');
  });

  it('hatches what is made up only', async () => {
    const chart = chartOf(await slideOf(outChart()));
    const hatched = all(chart, 'c:dPt').filter((point) => all(point, 'a:pattFill').length > 0);
    expect(hatched.map((point) => value(point, 'c:idx'))).toEqual(['2']);
  });

  it('keeps zero apart from nothing', async () => {
    const file = await slideOf(drawn(outChart(), 'bar', ['completed']));
    expect(seriesOf(chartOf(file))[0]?.points).toEqual({ 0: 5750, 1: 120, 2: 0 });
    expect(workbookOf(file).map((row) => row[1])).toEqual(['Thi hành xong (việc)', 5750, 120, 0, null]);
  });

  it('has its description for those who cannot see it', async () => {
    const frames = all((await slideOf(unitsChart())).xml(slide), 'p:graphicFrame');
    expect(frames).toHaveLength(1);
    expect(all(frames[0] as Element, 'p:cNvPr')[0]?.getAttribute('descr')).toBe(
      'Vĩnh Yên 85,8%, chỉ tiêu 80,0%. Sông Lô 79,0%, chỉ tiêu 80,0%.',
    );
  });
});
