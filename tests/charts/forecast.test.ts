import { describe, expect, it } from 'vitest';
import { forecastChart } from '../../src/charts/forecast/chart.ts';
import { mayBeNaive, rows } from '../../src/charts/forecast/rows.ts';
import { forecastSpec } from '../../src/charts/forecast/spec.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { forecastCards, naiveCards } from '../../src/pages/emulation/forecast/cards.ts';
import type { View } from '../../src/url/view.ts';
import { wordsOf } from '../fixtures/charts.ts';
import { datasetOfSixYears } from '../fixtures/earlierYears.ts';
import { en, vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { datasetOf, lookOf } from '../fixtures/vinhPhuc.ts';

const sixYears = datasetOfSixYears();
const asOf = (months: number, dataset?: Dataset, given: Partial<View> = {}) =>
  lookOf({ period: { statYear: 2021, months }, ...given }, dataset);
const card = (look: ReturnType<typeof lookOf>, messages: Messages = vi) => {
  const [first] = forecastChart.cards(look, messages);
  if (!first) throw new Error('there is no card');
  return { ...first, title: plain(first.title), note: plain(first.note ?? '') };
};

describe('a forecast from five earlier years', () => {
  it('says where the year comes to and between which ends, without decimals that nobody could stand by', () => {
    expect(card(asOf(6, sixYears)).title).toBe('Dự báo đến 30/9 đạt khoảng 79%, từ 77% đến 81% (số liệu minh họa)');
    expect(card(asOf(6, sixYears), en).title).toBe(
      'Forecast for 30 September: about 79%, from 77% to 81% (illustrative data)',
    );
  });

  it('tells its method and keeps its score', () => {
    const { note } = card(asOf(6, sixYears));
    expect(note).toContain('Ở các năm 2016, 2017, 2018, 2019 và 2020, trong phần chưa thi hành xong vào lúc này');
    expect(note).toContain('cứ 10 kết quả thì tám kết quả nằm trong khoảng (80%)');
    expect(note).toMatch(/trong 22 lần dự báo như vậy \d+ lần đúng/);
    expect(card(asOf(6, sixYears), en).note).toMatch(/of 22 such forecasts \d+ were right/);
  });

  it('has no score yet with three years, and says so', () => {
    const { earlier } = sixYears;
    if (!Array.isArray(earlier)) throw new Error('no years');
    const four = { ...sixYears, earlier: earlier.slice(0, 2) };
    expect(card(asOf(6, four)).note).toContain('Chưa có năm nào đã qua đủ ba năm trước nó để thử lại cách này');
  });

  it('has the path in its table, and at the year’s end what is forecast', () => {
    const { head, cells } = wordsOf(forecastSpec, rows(asOf(2, sixYears), vi) ?? failed());
    expect(head).toEqual(['Lũy kế đến hết', 'Tỷ lệ', 'Dự báo', 'Cận dưới', 'Cận trên', 'Chỉ tiêu cả năm']);
    const none = 'không áp dụng';
    expect(cells).toEqual([
      ['Tháng 10', '5,3%', none, none, none, none],
      ['Tháng 11', '11,4%', none, none, none, none],
      ['Tháng 9', none, 'khoảng 79%', 'khoảng 77%', 'khoảng 81%', 'hơn 80%'],
    ]);
  });

  it('is of each unit, too, by both measures', () => {
    const [, cases, amounts] = forecastCards(asOf(6, sixYears), vi);
    expect([cases?.id, amounts?.id]).toEqual(['forecast-cases', 'forecast-amounts']);
    expect(cases?.title).toBe('Dự báo về việc của 10 trong 10 đơn vị (số liệu minh họa)');
    expect(
      cases
        ?.table()
        .rows.find(([name]) => name === 'Sông Lô')
        ?.at(-1),
    ).toBe('2016, 2017, 2018, 2019, 2020');
    expect(forecastCards(asOf(6, sixYears, { units: ['song-lo'] }), vi)).toHaveLength(1);
  });
});

describe('a forecast that is withheld', () => {
  it('says that one year before is too few, and draws nothing', () => {
    const withheld = card(asOf(6));
    expect(withheld.title).toBe('Chưa dự báo: một năm trước chưa đủ');
    expect(withheld.withheld).toContain('cần ít nhất ba năm trước');
    expect(withheld.drawing).toBeUndefined();
    expect(withheld.native?.()).toBeUndefined();
    expect(card(asOf(6), en).title).toBe('No forecast: one year before is too few');
    expect(forecastCards(asOf(6), vi)).toHaveLength(1);
  });

  it('counts the years that there are', () => {
    const { earlier } = sixYears;
    if (!Array.isArray(earlier)) throw new Error('no years');
    expect(card(asOf(6, { ...sixYears, earlier: earlier.slice(0, 1) })).title).toBe(
      'Chưa dự báo: hai năm trước chưa đủ',
    );
    const first = datasetOf(2020);
    expect(card(lookOf({ period: { statYear: 2020, months: 6 } }, first)).title).toBe(
      'Chưa dự báo: chưa có năm trước nào',
    );
  });

  it('has nothing to forecast when the year is over', () => {
    expect(card(asOf(12, sixYears)).title).toBe('Năm đã kết thúc, không còn gì để dự báo');
    expect(card(asOf(12)).title).toBe('Năm đã kết thúc, không còn gì để dự báo');
  });

  it('makes no claim while there are years that nobody has asked for', () => {
    const cards = forecastCards(asOf(6, { ...datasetOf(2021), earlier: 'notLoaded' }), vi);
    // Files say that it is not in them, and that is all.
    expect(cards.map(({ id }) => id)).toEqual(['forecastMissing']);
    expect(cards[0]?.table().rows).toHaveLength(1);
  });
});

describe('the path of one year carried on', () => {
  it('is called that, has no interval, and is shown only to who asks', () => {
    const [naive] = naiveCards(asOf(6), vi);
    expect(plain(naive?.title ?? '')).toBe(
      'Kéo dài theo nhịp năm 2020 thì đến 30/9 khoảng 84,5%, không phải dự báo (số liệu minh họa)',
    );
    expect(naive?.note).toContain('không có khoảng');
    expect(naive?.table().columns.map(({ role }) => role)).toEqual(['name', 'value', 'value']);
    expect(plain(naiveCards(asOf(6), en)[0]?.title ?? '')).toBe(
      'Carried on as 2020 went: about 84.5% by 30 September, no forecast (illustrative data)',
    );
  });

  it('is not offered where there is a forecast, nor without a year', () => {
    expect(naiveCards(asOf(6, sixYears), vi)).toEqual([]);
    expect(naiveCards(lookOf({ period: { statYear: 2020, months: 6 } }), vi)).toEqual([]);
    expect(mayBeNaive(rows(asOf(12), vi)?.forecast ?? failed())).toBe(false);
  });
});

function failed(): never {
  throw new Error('there is nothing');
}
