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

  it('name a target that is the same for all rows once', async () => {
    const file = await slideOf(unitsChart());
    expect(formatsOf(file, 1)).toEqual({ all: '0.0"%"', single: { 0: '0.0"%"' } });
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

describe('a native chart', () => {
  it('draws the target as a series of its own: bars in grey, a mark over columns, a dashed line', async () => {
    const names = async (chart: OutChart) => seriesOf(chartOf(await slideOf(chart))).map(({ name }) => name);
    expect(await names(unitsChart())).toEqual(['Tỷ lệ (%)', 'Chỉ tiêu (%)']);
    expect(await names(nationChart())).toEqual(['Vĩnh Phúc (%)', 'Cả nước (%)', 'Chỉ tiêu (%)']);
    const columns = chartOf(await slideOf(nationChart()));
    expect(all(all(columns, 'c:lineChart')[0] as Element, 'c:ser')).toHaveLength(1);
    const lines = chartOf(await slideOf(monthsChart()));
    expect(all(lines, 'a:prstDash').map((dash) => dash.getAttribute('val'))).toEqual(['solid', 'solid', 'dash']);
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
