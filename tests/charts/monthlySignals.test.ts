import { describe, expect, it } from 'vitest';
import { rows } from '../../src/charts/monthlySignals/rows.ts';
import { monthlySignals } from '../../src/charts/monthlySignals/spec.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { View } from '../../src/url/view.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { book, imported } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { table } from '../fixtures/tables.ts';
import { lookOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

const unit = 'song-lo';

/** A year in which Sông Lô completed so many cases in each month, and 10 million đồng a case. */
function year(statYear: number, months: readonly number[]) {
  let done = 0;
  return table(
    statYear,
    months.map((added, at) => {
      done += added;
      return {
        unit,
        months: at + 1,
        origin: imported,
        cases: { completedTotal: done, eligible: 5000 },
        amounts: { completedTotal: done * 10_000, eligible: 50_000_000 },
      };
    }),
  );
}

const flat = Array.from({ length: 12 }, () => 50);

/** Sông Lô in a year that differs by so much in each month from one with 50 cases a month. */
function wordsFor(changes: readonly number[], given: Partial<View> = {}, messages: Messages = vi) {
  const dataset: Dataset = {
    organisation: vinhPhuc,
    book: book(),
    years: {
      current: year(
        2021,
        changes.map((change) => 50 + change),
      ),
      before: year(2020, flat),
    },
    dropped: [],
    doubts: [],
    mixed: [],
  };
  const data = rows(lookOf({ units: [unit], ...given }, dataset), messages);
  if (!data) throw new Error('no card');
  return wordsOf(monthlySignals, data, messages);
}

const quiet = [3, -2, 4, -1, 2, -3, 1, -2, 3, -1, 2, -4];

describe('a year without signals', () => {
  const words = wordsFor(quiet);

  it('says so', () => {
    expect(words.title).toBe('Không có tín hiệu: các tháng dao động trong giới hạn thường');
    expect(words.subtitle).toBe('Số việc thi hành xong trong tháng trừ đi cùng tháng năm trước, Sông Lô, năm 2021');
    expect(wordsFor(quiet, {}, en).title).toBe('No signal: the months move within the usual limits');
  });

  it('has a row a month with mean and limits', () => {
    // Mean 2 ÷ 12, ranges 5, 6, 5, 3, 5, 4, 3, 5, 4, 3, 6: mean 49 ÷ 11, and 2.66 of it 11.85.
    expect(words.head).toEqual([
      'Tháng',
      'Chênh lệch so với cùng tháng',
      'Trung bình',
      'Giới hạn dưới',
      'Giới hạn trên',
      'Xong trong tháng',
      'Cùng tháng năm trước',
      'Điều chỉnh giảm',
      'Tín hiệu',
    ]);
    expect(words.cells[0]).toEqual([
      'Tháng 10',
      '+3 việc',
      '0 việc',
      '−12 việc',
      '+12 việc',
      '53 việc',
      '50 việc',
      'không áp dụng',
      '',
    ]);
    expect(words.description).toMatch(
      /^Tháng 10: \+3 việc\. .*Trung bình 0 việc, giới hạn thường từ −12 việc đến \+12 việc\.$/,
    );
  });

  it('counts money where money is chosen', () => {
    const money = wordsFor(quiet, { basis: 'amounts' });
    expect(money.subtitle).toMatch(/^Số tiền thi hành xong/);
    expect(money.cells[0]?.[1]).toBe('+30 triệu đồng');
  });
});

describe('a year with signals', () => {
  it('names the month that is outside', () => {
    const words = wordsFor([3, -2, 4, -45, 2, -3, 1, -2, 3, -1, 2, -4]);
    expect(words.title).toBe('Tín hiệu: tháng 1 thấp hơn giới hạn thường');
    expect(words.cells.map((cells) => cells.at(-1))).toEqual(['', '', '', 'dưới giới hạn', ...Array(8).fill('')]);
    expect(wordsFor([3, -2, 4, 45, 2, -3, 1, -2, 3, -1, 2, -4], {}, en).title).toBe(
      'Signal: January is above the usual limits',
    );
  });

  it('names a run with its months', () => {
    const words = wordsFor([-6, -9, -4, -9, -5, -9, -4, 6, -1, 7, -1, 6]);
    expect(words.title).toBe('Tín hiệu: bảy tháng liền thấp hơn mức trung bình (từ tháng 10 đến tháng 4)');
  });

  it('names a trend with its months', () => {
    const words = wordsFor([-9, 9, -8, -5, -2, 1, 4, 7, -9, 9, -9, 9]);
    expect(words.title).toBe('Tín hiệu: sáu tháng liền chênh lệch tăng dần (từ tháng 12 đến tháng 5)');
  });

  it('counts those that a title has no room for', () => {
    expect(wordsFor([-30, -26, -34, -28, -31, -25, -29, 4, 16, 22, 40, 49]).title).toMatch(/; và \d tín hiệu nữa$/);
  });

  it('does not call a month close to a limit that it calls outside', () => {
    // Upper limit 22, two sigma above the mean 15.7: November and December beyond it, December beyond both.
    const words = wordsFor([-2, 18, 26, 0, -2, 1, -3, 0, -3, 1, -2, 1]);
    expect(words.title).toBe('Tín hiệu: tháng 12 cao hơn giới hạn thường; tháng 11 sát giới hạn trên');
    expect(words.cells.slice(1, 3).map((cells) => cells.at(-1))).toEqual(['sát giới hạn trên', 'trên giới hạn']);
  });
});

describe('months that there are too few of', () => {
  it('have no limits, and the title says so', () => {
    const words = wordsFor([3, -2, 4, -45, 2]);
    expect(words.title).toBe('Mới có năm tháng so được với năm trước: cần ít nhất 6 tháng để nhận ra tín hiệu');
    expect(words.cells[3]?.slice(1, 5)).toEqual(['−45 việc', 'không áp dụng', 'không áp dụng', 'không áp dụng']);
    expect(wordsFor([3], {}, en).title).toBe('One month to compare so far: at least six are needed to tell a signal');
  });

  it('are those up to the period that is looked at', () => {
    const words = wordsFor(quiet, { period: { statYear: 2021, months: 5 } });
    expect(words.title).toMatch(/^Mới có năm tháng/);
    expect(words.cells[5]?.[1]).toBe('không áp dụng');
    expect(wordsFor(quiet, { period: { statYear: 2021, months: 6 } }).title).toMatch(/^Không có tín hiệu/);
  });

  it('are none at all where the unit was not there a year before', () => {
    const before = year(2020, []);
    const dataset: Dataset = {
      organisation: vinhPhuc,
      book: book(),
      years: { current: year(2021, flat), before },
      dropped: [],
      doubts: [],
      mixed: [],
    };
    const data = rows(lookOf({ units: [unit] }, dataset), vi);
    expect(data && wordsOf(monthlySignals, data).title).toBe('Chưa có tháng nào so được với cùng tháng năm trước');
  });

  it('have no card without a year before', () => {
    expect(rows(lookOf({ period: { statYear: 2020, months: 12 }, units: [unit] }), vi)).toBeUndefined();
  });
});

describe('a correction', () => {
  it('is marked apart and not taken off the month', () => {
    const words = wordsFor([3, -60, 4, -1, 2, -3, 1]);
    expect(words.cells[1]?.slice(1)).toEqual([
      '−50 việc',
      expect.any(String),
      expect.any(String),
      expect.any(String),
      '0 việc',
      '50 việc',
      '10 việc',
      '',
    ]);
  });
});
