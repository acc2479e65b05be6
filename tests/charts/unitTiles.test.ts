import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergedProvinces } from '../../mocks/nation/mergers.ts';
import { provinceCode } from '../../mocks/nation/names.ts';
import { unitTilesChart } from '../../src/charts/unitTiles/chart.ts';
import { provinceGrid, provincePlaces } from '../../src/charts/unitTiles/provinces.ts';
import { rows } from '../../src/charts/unitTiles/rows.ts';
import { classOf, tileGrid, unitTiles } from '../../src/charts/unitTiles/spec.ts';
import { unitsContent } from '../../src/pages/units/content.ts';
import { useUnitTable } from '../../src/state/unitTable.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { points } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { nationLook } from '../fixtures/nation.ts';
import { plain } from '../fixtures/text.ts';
import { there } from '../fixtures/there.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

describe('the grid of provinces', () => {
  it('has the 34 since 01/07/2025, each in a place of its own', () => {
    expect([...provincePlaces.keys()].sort()).toEqual(mergedProvinces.map(({ name }) => provinceCode(name)).sort());
    const places = [...provincePlaces.values()].map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(34);
    expect(provinceGrid).toEqual({ columns: 5, rows: 13 });
  });

  it.each([
    ['lai-chau', 'lao-cai'],
    ['ha-noi', 'phu-tho'],
    ['ha-noi', 'bac-ninh'],
    ['bac-ninh', 'quang-ninh'],
    ['hung-yen', 'hai-phong'],
    ['thanh-hoa', 'nghe-an'],
    ['nghe-an', 'ha-tinh'],
    ['quang-tri', 'hue'],
    ['gia-lai', 'dak-lak'],
    ['dak-lak', 'khanh-hoa'],
    ['dak-lak', 'lam-dong'],
    ['lam-dong', 'dong-nai'],
    ['dong-nai', 'thanh-pho-ho-chi-minh'],
    ['tay-ninh', 'dong-thap'],
    ['can-tho', 'ca-mau'],
  ])('keeps the neighbours %s and %s beside each other', (one, other) => {
    const [a, b] = [there(provincePlaces.get(one)), there(provincePlaces.get(other))];
    expect(Math.abs(a.column - b.column) + Math.abs(a.row - b.row)).toBe(1);
  });
});

describe('the tiles of the trial nation', () => {
  it('are a map of its provinces', () => {
    const data = there(rows(nationLook(), vi));
    expect(data.isMap).toBe(true);
    expect(data.rows).toHaveLength(34);
    const { columns, places } = tileGrid(data, 'narrow');
    expect(columns).toBe(5);
    expect(places[data.rows.findIndex(({ unit }) => unit === 'ca-mau')]).toEqual({ column: 0, row: 12 });
    expect(plain(wordsOf(unitTiles, data).subtitle)).toContain('xếp gần đúng theo vị trí địa lý');
  });

  it('are in the order of the catalog below a province, and say so in both languages', () => {
    const look = nationLook({ within: 'ha-noi' });
    const data = there(rows(look, vi));
    expect(data.isMap).toBe(false);
    expect(data.rows.map(({ unit }) => unit)).toEqual(look.codes);
    expect(wordsOf(unitTiles, data).subtitle).toContain('xếp theo thứ tự danh mục, không theo vị trí địa lý');
    expect(wordsOf(unitTiles, there(rows(look, en)), en).subtitle).toContain('in the order of the catalog');
  });

  it('are none of 355 offices, whose page says of how many each drawing shows the ends', () => {
    const look = nationLook({ level: 'office' });
    expect(look.units).toHaveLength(355);
    const { cards } = unitsContent(look, vi, useUnitTable.getState());
    const card = (id: string) => there(cards.find((each) => each.id === id));
    expect(cards.map(({ id }) => id)).not.toContain('unitTiles');
    expect(card('unitTable').title).toContain('Mọi chỉ số của 355 đơn vị');
    expect(card('paceHeatmap').subtitle).toContain('hình vẽ 10 đơn vị đầu và 10 đơn vị cuối trong 355; bảng số có đủ');
    expect(card('unitQuadrant').subtitle).toContain('chỉ ghi tên các đơn vị ngoài rìa, bảng số có đủ');
    expect(card('unitRanking').note).toContain('trong cả 355 đơn vị cùng cấp');
  });

  it('are none of fewer than four units', () => {
    expect(rows(nationLook({ units: ['ha-noi', 'hue', 'ca-mau'] }), vi)).toBeUndefined();
    expect(there(rows(nationLook({ units: ['ha-noi', 'hue', 'ca-mau', 'lao-cai'] }), vi)).isMap).toBe(false);
  });
});

describe('the tiles of a province', () => {
  it('say who is below, and what each unit has', () => {
    const words = wordsOf(unitTiles, there(rows(lookOf(), vi)));
    expect(words.title).toBe('Một trong mười đơn vị chưa đạt chỉ tiêu về việc: Sông Lô');
    expect(words.head).toEqual(['Đơn vị', 'Tỷ lệ', 'Chỉ tiêu', 'Chênh lệch']);
    expect(words.cells).toContainEqual(['Sông Lô', '79,0%', '80,0%', '−1,0 điểm %']);
    const english = wordsOf(unitTiles, there(rows(lookOf({ basis: 'amounts' }), en)), en);
    expect(english.title).toBe('One of ten units is below target by money: Tam Đảo');
  });

  it('are withheld where nothing can be compared', () => {
    const [card] = unitTilesChart.cards(
      lookOf({ period: { statYear: 2020, months: 12 }, comparison: 'yearBefore' }),
      vi,
    );
    expect(card?.title).toBe('Chưa so được các đơn vị về việc');
    expect(card?.table().rows.every((row) => row[3] === 'notReported')).toBe(true);
  });
});

describe('the drawings of the tiles', () => {
  const folder = join(import.meta.dirname, 'references/unitTiles');

  it.each(readdirSync(folder))('%s has every name whole', (file) => {
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('…');
  });
});

describe('the class of a tile', () => {
  it.each([
    ['farBelow', -5.1, 'below'],
    ['below', -5, 'below'],
    ['above', 0, 'met'],
    ['above', 5, 'above'],
    ['farAbove', 5.1, 'above'],
    ['open', -9, 'within'],
    ['open', -9, null],
  ] as const)('is %s at %s points that are %s', (expected, gap, verdict) => {
    expect(classOf({ gap: points(gap), verdict })).toBe(expected);
  });

  it('is none without a figure', () => {
    expect(classOf({ gap: 'notReported', verdict: null })).toBe('none');
  });
});
