import { describe, expect, it } from 'vitest';
import { outChartOf } from '../../src/charts/export/outChart.ts';
import { textWidth } from '../../src/files/docxPaper.ts';
import { planTable } from '../../src/files/docxTable.ts';
import { cutOf, layoutOf } from '../../src/files/tableLayout.ts';
import { widthOf } from '../../src/files/timesWidths.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { reportContent } from '../../src/pages/report/content.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { en, vi } from '../fixtures/languages.ts';
import { sceneOf } from '../fixtures/scenes.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

/** A table of names and so many columns of this number. */
function tableOf(columns: number, number: string, header = 'Tỷ lệ (%)') {
  return {
    columns: [
      { header: 'Đơn vị', under: 'Đơn vị', over: undefined, numeric: false, name: true },
      ...Array.from({ length: columns }, () => ({
        header,
        under: header,
        over: undefined,
        numeric: true,
        name: false,
      })),
    ],
    rows: [['Vĩnh Yên', ...Array.from({ length: columns }, () => number)]],
    totals: undefined,
  };
}

describe('the width of words', () => {
  it('is that of Times New Roman, with a little to spare', () => {
    // Four digits and a full stop are 2.25 of 11 points: 495 twips.
    expect(widthOf('1.234', 22)).toBeCloseTo(495 * 1.04, 5);
    expect(widthOf('1.234', 22, true)).toBeCloseTo(495 * 1.12, 5);
  });

  it('does not follow accents', () => {
    expect(widthOf('Vĩnh Yên', 22)).toBe(widthOf('Vinh Yen', 22));
  });
});

describe('a table on paper', () => {
  it('stands in eleven points where it fits, in ten where that helps', () => {
    expect(layoutOf(tableOf(5, '12,3'), 1, textWidth)).toMatchObject({ landscape: false, size: 22 });
    expect(layoutOf(tableOf(8, '1.234.567'), 1, textWidth)).toMatchObject({ landscape: false, size: 20 });
  });

  it('lies where only that does, and comes apart where even that does not', () => {
    expect(layoutOf(tableOf(11, '1.234.567'), 1, textWidth)).toMatchObject({ landscape: true });
    const parts = layoutOf(tableOf(30, '1.234.567'), 1, textWidth).parts.map(({ columns }) => columns);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(([name]) => name === 0)).toBe(true);
    expect(parts.flatMap(([, ...columns]) => columns)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });

  it('comes apart upright where it may not lie', () => {
    const { landscape, parts } = layoutOf(tableOf(11, '1.234.567'), 1, { portrait: textWidth.portrait });
    expect(landscape).toBe(false);
    expect(parts.length).toBe(2);
  });

  it('is cut after the last row of a unit, and within one only where that has too many', () => {
    const rows = (names: readonly string[]) => names.map((name) => [name]);
    const each = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 5 }, () => name));
    expect(cutOf(rows(each), 7)).toBe(10);
    expect(cutOf(rows(each), 5)).toBe(5);
    expect(cutOf(rows(each), 20)).toBe(15);
    expect(cutOf(rows(Array(30).fill('a')), 7)).toBe(7);
  });
});

describe('every table of the report and of the page of units', () => {
  it.each([
    ['vi', vi],
    ['en', en],
  ] as const)('has room for each of its numbers in one line (%s)', (_, messages: Messages) => {
    const look = lookOf();
    const set = { set: 'all', text: '', sorting: { id: 'cases.rate', desc: true } } as const;
    const cards = [...reportContent(look, messages).cards, ...unitsContent(look, messages, set).cards];
    let numbers = 0;
    for (const card of cards) {
      const { table } = outChartOf(card, sceneOf(look, messages));
      const plan = planTable(table, messages, textWidth);
      if (!plan) continue;
      const { written, layout } = plan;
      const room = layout.landscape ? textWidth.landscape : textWidth.portrait;
      for (const { columns, widths } of layout.parts) {
        expect(
          widths.reduce((sum, each) => sum + each, 0),
          card.id,
        ).toBe(room);
        for (const [at, column] of columns.entries())
          for (const row of written.rows) {
            const cell = row[column] ?? '';
            if (!/\d/.test(cell)) continue;
            numbers += 1;
            const widest = Math.max(...cell.split(' ').map((word) => widthOf(word, layout.size)));
            // Edges of a cell are 60 twips each.
            expect(widest + 120, `${card.id}: ${cell}`).toBeLessThanOrEqual(widths[at] ?? 0);
          }
      }
    }
    expect(numbers).toBeGreaterThan(1300);
  });
});
