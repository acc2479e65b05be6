import { describe, expect, it } from 'vitest';
import { rows } from '../../src/charts/similarUnits/rows.ts';
import { similarUnits, verdictOf } from '../../src/charts/similarUnits/spec.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { View } from '../../src/url/view.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { book, imported, rate } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { type Row, table } from '../fixtures/tables.ts';
import { lookOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

/** A unit with so many cases completed out of 400, or of those given, at the end of the year. */
function rowOf(unit: string, completedTotal: number, eligible = 400): Row {
  return {
    unit,
    months: 12,
    origin: imported,
    cases: {
      completedTotal,
      eligible,
      totalToEnforce: eligible * 1.25,
      newlyAccepted: eligible,
      docketed: eligible * 1.5,
    },
    amounts: { completedTotal: completedTotal * 1000, eligible: eligible * 2000 },
    credit: { completedAmount: completedTotal * 250 },
  };
}

function wordsFor(given: readonly Row[], view: Partial<View> = {}, messages: Messages = vi) {
  const data = dataFor(given, view, messages);
  if (!data) throw new Error('no card');
  return wordsOf(similarUnits, data, messages);
}

function dataFor(given: readonly Row[], view: Partial<View> = {}, messages: Messages = vi) {
  const there = new Set(given.map(({ unit }) => unit));
  const dataset: Dataset = {
    organisation: { ...vinhPhuc, units: vinhPhuc.units.filter(({ code }) => there.has(code)) },
    book: book(),
    years: { current: table(2021, given), before: null },
    dropped: [],
    doubts: [],
    mixed: [],
  };
  return rows(lookOf({ units: ['song-lo'], ...view }, dataset), messages);
}

const six = [
  rowOf('song-lo', 320, 400),
  rowOf('tam-dao', 325, 410),
  rowOf('lap-thach', 350, 430),
  rowOf('tam-duong', 355, 440),
  rowOf('yen-lac', 360, 450),
  rowOf('binh-xuyen', 380, 470),
];

describe('a unit among those most like it', () => {
  const words = wordsFor([...six, rowOf('vinh-yen', 1000, 1200)]);

  it('stands first, the nearest next', () => {
    expect(words.cells.map(([name]) => name)).toEqual([
      'Sông Lô',
      'Tam Đảo',
      'Lập Thạch',
      'Tam Dương',
      'Yên Lạc',
      'Bình Xuyên',
    ]);
    expect(words.subtitle).toBe(
      'Tỷ lệ thi hành xong về việc, %, năm 2021; 5 đơn vị gần nhất về quy mô và cơ cấu trong 6 đơn vị khác cùng cấp',
    );
  });

  it('is not said to differ where intervals touch', () => {
    expect(words.title).toBe('Sông Lô đạt 80%, không khác rõ rệt so với năm đơn vị tương tự nhất');
    expect(wordsFor(six, {}, en).title).toBe(
      'Sông Lô at 80%, not significantly different from the five most similar units',
    );
  });

  it('has its traits, and how far apart the others are, in the table', () => {
    expect(words.head).toEqual([
      'Đơn vị',
      'Tỷ lệ',
      'Cận dưới 95%',
      'Cận trên 95%',
      'Khoảng cách về quy mô, cơ cấu',
      'Khác nhất về',
      'Việc có điều kiện',
      'Tiền có điều kiện',
      'Tỷ lệ có điều kiện',
      'Tỷ trọng tín dụng trong tiền xong',
      'Mới thụ lý trong tổng thụ lý',
    ]);
    const [own, nearest] = words.cells;
    expect(own?.slice(4)).toEqual(['không áp dụng', '', '400 việc', '800 triệu đồng', '80%', '25%', '66,67%']);
    // Wilson's interval of 320 out of 400 at 95 %.
    expect(own?.slice(2, 4)).toEqual(['75,8%', '83,63%']);
    expect(nearest?.[5]).toBe('số việc có điều kiện');
  });
});

describe('the title', () => {
  it('says where the whole interval lies apart, and from whom', () => {
    const apart = [rowOf('song-lo', 320), rowOf('tam-dao', 250), rowOf('lap-thach', 322), rowOf('tam-duong', 370)];
    expect(wordsFor(apart).title).toBe(
      'Sông Lô đạt 80%; trong ba đơn vị tương tự nhất, cao hơn rõ rệt so với Tam Đảo, thấp hơn rõ rệt so với Tam Dương',
    );
    expect(wordsFor(apart, {}, en).title).toBe(
      'Sông Lô at 80%; of three most similar units, significantly above Tam Đảo and significantly below Tam Dương',
    );
  });

  it('says all only where it is all', () => {
    const others = (done: number) => ['tam-dao', 'lap-thach', 'tam-duong'].map((code) => rowOf(code, done));
    expect(wordsFor([rowOf('song-lo', 320), ...others(250)]).title).toBe(
      'Sông Lô đạt 80%, cao hơn rõ rệt so với cả ba đơn vị tương tự nhất',
    );
    expect(wordsFor([rowOf('song-lo', 320), ...others(380)]).title).toBe(
      'Sông Lô đạt 80%, thấp hơn rõ rệt so với cả ba đơn vị tương tự nhất',
    );
  });

  it('names the only other one', () => {
    const two = [rowOf('song-lo', 320), rowOf('tam-dao', 325)];
    expect(wordsFor(two).title).toBe('Sông Lô đạt 80%, không khác rõ rệt so với Tam Đảo');
    expect(wordsFor(two).subtitle).toMatch(/đơn vị khác duy nhất cùng cấp$/);
    expect(wordsFor([rowOf('song-lo', 320), rowOf('tam-dao', 200)]).title).toBe(
      'Sông Lô đạt 80%, cao hơn rõ rệt so với Tam Đảo',
    );
  });

  it('calls nobody better by money, which is no count', () => {
    const words = wordsFor(six, { basis: 'amounts' });
    expect(words.title).toBe('Sông Lô đạt 40%; năm đơn vị tương tự nhất đạt từ 39,63% đến 40,7%');
    expect(words.cells[0]?.slice(2, 4)).toEqual(['không áp dụng', 'không áp dụng']);
  });

  it('says how many could be judged where not all have a rate', () => {
    const unknown: Row = {
      ...rowOf('tam-dao', 0),
      cases: { eligible: 400, totalToEnforce: 500, newlyAccepted: 4, docketed: 6 },
    };
    expect(wordsFor([...six.filter(({ unit }) => unit !== 'tam-dao'), unknown]).title).toBe(
      'Sông Lô đạt 80%, không khác rõ rệt so với bốn đơn vị tương tự nhất có số liệu',
    );
  });

  it('claims nothing of a unit without a rate', () => {
    const silent: Row = {
      ...rowOf('song-lo', 0),
      cases: { eligible: 400, totalToEnforce: 500, newlyAccepted: 4, docketed: 6 },
    };
    expect(wordsFor([silent, ...six.slice(1)]).title).toBe('Chưa so được Sông Lô với các đơn vị tương tự về việc');
  });
});

describe('the card', () => {
  it('says how many units lack what is compared', () => {
    const lacking: Row = { unit: 'vinh-yen', months: 12, origin: imported, cases: { eligible: 400 } };
    expect(wordsFor([...six, lacking]).subtitle).toMatch(
      /cả 5 đơn vị khác cùng cấp, gần nhất đứng trước; 1 đơn vị nữa thiếu số liệu$/,
    );
  });

  it('says which traits were left out of a pair', () => {
    const lacking: Row = { ...rowOf('tam-dao', 325), credit: {} };
    const data = dataFor([...six.filter(({ unit }) => unit !== 'tam-dao'), lacking]);
    expect(data?.leftOut).toEqual(['creditShare']);
    expect(data && similarUnits.note?.(data, vi)).toMatch(
      /Có cặp đơn vị phải so không có tỷ trọng án tín dụng, ngân hàng, vì thiếu số liệu\.$/,
    );
  });

  it('is not there for several units, for the only one of a level, or for one without data', () => {
    expect(dataFor(six, { units: ['song-lo', 'tam-dao'] })).toBeUndefined();
    expect(dataFor(six, { units: 'all' })).toBeUndefined();
    expect(dataFor([rowOf('song-lo', 320)])).toBeUndefined();
    expect(dataFor([{ unit: 'song-lo', months: 12 }, ...six.slice(1)])).toBeUndefined();
  });
});

describe('verdictOf', () => {
  const interval = (low: number, high: number) => ({ low: rate(low), high: rate(high) });

  it('is above or below only where intervals have nothing in common', () => {
    expect(verdictOf(interval(80, 85), interval(70, 79.9))).toBe('above');
    expect(verdictOf(interval(80, 85), interval(70, 80))).toBe('within');
    expect(verdictOf(interval(80, 85), interval(85, 90))).toBe('within');
    expect(verdictOf(interval(80, 85), interval(85.1, 90))).toBe('below');
    expect(verdictOf(interval(80, 85), { low: 'notReported', high: 'notReported' })).toBe('unknown');
  });
});
